"""Figures as plain data, laid out without a browser and written as SVG."""
