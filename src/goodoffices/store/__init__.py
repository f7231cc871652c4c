"""Where dossiers are kept: opening and saving them, and the log of every edit."""
