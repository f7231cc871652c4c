"""The version of the package, from its metadata."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

try:
    VERSION = version("goodoffices")
except PackageNotFoundError:  # run from a source tree that was never installed
    VERSION = "0+unknown"
