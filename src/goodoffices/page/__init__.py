"""Documents, and their writing as HTML, Markdown, CSV and text."""
