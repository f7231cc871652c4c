"""The dossier: frozen records, checked once when made; no numpy."""
