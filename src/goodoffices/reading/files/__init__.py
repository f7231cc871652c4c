"""Kinds of files an article comes in, one a file: bytes in, paragraphs out, with what was left out and why."""
