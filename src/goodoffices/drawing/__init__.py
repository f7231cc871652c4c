"""Figures as plain data, and their writing as SVG."""
