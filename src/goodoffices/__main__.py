"""`python -m goodoffices` is the command `goodoffices`."""

from goodoffices.cli.main import main

main()
