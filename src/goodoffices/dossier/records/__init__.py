"""The kinds of record, one a file."""
