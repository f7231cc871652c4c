"""Changing a dossier, and what differs between two."""
