"""What must fit in a dossier, and what may be doubted."""
