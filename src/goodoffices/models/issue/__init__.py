"""Issues turned into arrays."""
