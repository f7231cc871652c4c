"""The installed command, run as a user runs it."""

import subprocess
import sys
from pathlib import Path

GOODOFFICES = str(Path(sys.executable).with_name("goodoffices"))


def run(*arguments, cwd=None, stdin=""):
    """Run `goodoffices ARGUMENTS`; the finished process with its texts."""
    return subprocess.run(
        [GOODOFFICES, *map(str, arguments)], cwd=cwd, input=stdin, capture_output=True, text=True, check=False
    )
