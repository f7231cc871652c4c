"""What anything is called in a language."""
