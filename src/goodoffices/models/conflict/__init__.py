"""A dossier turned into a graph model."""
