"""What the matter itself looks like: who is in it, how they are tied, what happened."""
