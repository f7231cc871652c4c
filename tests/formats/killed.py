"""Do one thing to a dossier in a process that is killed before or after its nth step on the disk.

    python killed.py SRC

Each line of the input is a JSON list: nth step (0: only count them), "before" or "after", folder to be in, command and
its arguments; answered by its exit code and the number of steps. Steps are the calls that give, move or take a name,
and the syncs. Every line is done by a fork of its own, so that the program is loaded once.
"""

import json
import os
import sys

sys.path.insert(0, sys.argv[1])

from goodoffices.cli.main import goodoffices as command
from goodoffices.formats.native_write import write
from goodoffices.store import opening
from goodoffices.templates import scaffolding  # noqa: F401

STEPS = ("rename", "replace", "link", "unlink", "mkdir", "rmdir", "fsync")
opening.open("prisoners-dilemma")
done = 0


def counted(call, nth, before):
    def step(*given, **named):
        global done
        done += 1
        number = done
        if number == nth and before == "before":
            os._exit(9)
        try:
            return call(*given, **named)
        finally:
            if number == nth:
                os._exit(9)

    return step


def do(nth, before, folder, what, *arguments):
    os.chdir(folder)
    for name in STEPS:
        setattr(os, name, counted(getattr(os, name), nth, before))
    sys.stdout = sys.stderr
    if what == "write":
        write(opening.open(arguments[0]), opening.Path(arguments[1]), fresh=True)
    else:
        command([what, *arguments], standalone_mode=False)


for line in sys.stdin:
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        code = 1
        try:
            do(*json.loads(line))
            code = 0
        finally:
            os.write(writing, str(done).encode())
            os._exit(code)
    os.close(writing)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    with os.fdopen(reading) as counts:
        print(json.dumps([code, int(counts.read() or 0)]), flush=True)
