"""The one door: open, check, run, brief, save."""
