"""Pages and terminal texts made of results; they compute no findings."""
