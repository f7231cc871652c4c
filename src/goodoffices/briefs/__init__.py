"""The brief: one page for a decision maker."""
