"""Shared by all tests: the folder of tests on the path, and kernels compiled into a folder that can be written."""

import os
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
os.environ.setdefault("NUMBA_CACHE_DIR", str(Path(tempfile.gettempdir()) / "goodoffices-numba"))
