"""The sections of a brief, one file each: a view in, a section out, or None when there is nothing to say."""
