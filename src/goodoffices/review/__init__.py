"""Screens in the terminal for reviewing proposed claims."""
