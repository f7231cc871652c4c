"""Where dossiers are kept: opening and saving them."""
