"""A dossier as of a day and for a reader."""
