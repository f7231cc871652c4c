"""A package of somebody else's, put where the program finds it, and no file of ours is touched for it."""

import os
import subprocess
import sys


def runner(folder, files):
    """What runs a command, or Python code, that finds the package.

    Parameters
    ----------
    folder : Path
    files : dict
        Path to text.
    """
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text.lstrip("\n"), encoding="utf-8")
    known = os.pathsep.join(filter(None, (str(folder), os.environ.get("PYTHONPATH"))))

    def run(*words, code=None, refused=False):
        command = [sys.executable, "-W", "error", *(["-c", code] if code else ["-m", "goodoffices", *words])]
        done = subprocess.run(
            command, capture_output=True, text=True, check=False, env={**os.environ, "PYTHONPATH": known}, cwd=folder
        )
        assert bool(done.returncode) == refused, done.stderr
        return done.stderr if refused else done.stdout

    return run
