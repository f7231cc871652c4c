"""Forecasts under seal, and their scores."""
