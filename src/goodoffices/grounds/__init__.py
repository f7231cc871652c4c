"""What each finding rests on: the records that entered its computation."""
