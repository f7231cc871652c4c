"""A dossier turned into a formal object: labels and arrays."""
