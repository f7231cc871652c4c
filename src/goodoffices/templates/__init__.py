"""New dossiers."""
