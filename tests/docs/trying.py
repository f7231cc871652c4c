"""Doing what a page says: writing its files, running its commands, comparing what they print.

`...` stands for any lines, or within a line for any text. With GOODOFFICES_RECORD set, what the commands print now
takes the place of what the page shows; where that ends in `...`, as many lines as before are kept on either side.
"""

from __future__ import annotations

import doctest
import io
import os
import re
import shlex
import subprocess
import sys
from contextlib import chdir, redirect_stderr, redirect_stdout, suppress
from pathlib import Path
from typing import Any

import pytest

from docs.blocks import ADDED, Block, blocks
from goodoffices.cli.main import main

RECORD = bool(os.environ.get("GOODOFFICES_RECORD"))
DOCTEST = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
#: Pages are written for a window of so many letters and lines.
WIDTH, HEIGHT = "80", "40"


def play(page: Path, folder: Path) -> None:
    """Do all that the page says, in this folder."""
    text = page.read_text(encoding="utf-8")
    known: dict[str, Any] = {}
    shown, shift = text, 0
    for block in blocks(text):
        if block.caption:
            write(block, folder)
        elif block.is_console:
            printed = session(block.body, folder)
            if RECORD:
                now, at = recorded(block.body, printed), block.start + shift
                shown = shown[:at] + now + shown[at + len(block.body) :]
                shift += len(now) - len(block.body)
            else:
                assert_alike(block.body, printed, f"{page.name}:{text.count(chr(10), 0, block.start) + 1}")
        elif block.is_python:
            examples(block, known, folder, page.name)
    if shown != text:
        page.write_text(shown, encoding="utf-8")


def write(block: Block, folder: Path) -> None:
    """The file a block's caption names: new, or with the block added."""
    path = folder / block.caption.removeprefix(ADDED).strip("`")
    path.parent.mkdir(parents=True, exist_ok=True)
    before = path.read_text(encoding="utf-8") + "\n" if block.caption.startswith(ADDED) else ""
    path.write_text(before + block.body, encoding="utf-8")


def session(body: str, folder: Path) -> list[tuple[str, list[str]]]:
    """Each command of a block, and the lines it prints."""
    done = []
    for command in re.findall(r"^\$ (.*)$", body, re.MULTILINE):
        words = shlex.split(command)
        told = asked(words[1:], folder) if words[0] == "goodoffices" else shell(command, folder)
        printed = re.sub("[\u00a0\u202f]", " ", told).rstrip("\n")
        done.append((command, [line.rstrip() for line in printed.split("\n")] if printed else []))
    return done


def asked(arguments: list[str], folder: Path) -> str:
    """What the program prints. It runs within this process, which saves loading it for each command."""
    told = io.StringIO()
    with chdir(folder), redirect_stdout(told), redirect_stderr(told), pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "argv", ["goodoffices", *arguments])
        patch.setenv("COLUMNS", WIDTH)
        patch.setenv("LINES", HEIGHT)
        with suppress(SystemExit):
            main()
    return told.getvalue()


def shell(command: str, folder: Path) -> str:
    """What any other command prints."""
    return subprocess.run(
        command, shell=True, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
    ).stdout


def expected(body: str) -> list[list[str]]:
    """What the block shows behind each command."""
    return [
        [line.rstrip() for line in part.rstrip("\n").split("\n")[1:]]
        for part in re.split(r"^\$ ", body, flags=re.MULTILINE)[1:]
    ]


def assert_alike(body: str, printed: list[tuple[str, list[str]]], place: str) -> None:
    """What is printed is what is shown."""
    for (command, lines), shown in zip(printed, expected(body), strict=True):
        if not pattern(shown).fullmatch("".join(f"{line}\n" for line in lines)):
            raise AssertionError(
                f"{place}: `{command}` prints\n\n" + "\n".join(lines) + "\n\nand not\n\n" + "\n".join(shown)
            )


def pattern(shown: list[str]) -> re.Pattern[str]:
    """The shown lines with `...` for any text, and a line of it for any lines."""
    parts = [r"(?:.*\n)*" if line == "..." else ".*".join(map(re.escape, line.split("..."))) + r"\n" for line in shown]
    return re.compile("".join(parts))


def recorded(body: str, printed: list[tuple[str, list[str]]]) -> str:
    """The block with what is printed now."""
    parts = []
    for (command, lines), shown in zip(printed, expected(body), strict=True):
        kept = lines
        if pattern(shown).fullmatch("".join(f"{line}\n" for line in lines)):
            kept = shown
        elif "..." in shown:
            head, tail = shown.index("..."), len(shown) - 1 - shown[::-1].index("...")
            after = len(shown) - 1 - tail
            kept = [*lines[:head], "...", *lines[len(lines) - after :]]
        parts.append("".join(f"{line}\n" for line in [f"$ {command}", *kept]))
    return "".join(parts)


def examples(block: Block, known: dict[str, Any], folder: Path, name: str) -> None:
    """Python of a block, with the names of the blocks before it."""
    told: list[str] = []
    test = doctest.DocTestParser().get_doctest(block.body, known, name, name, 0)
    with chdir(folder):
        outcome = doctest.DocTestRunner(optionflags=DOCTEST, verbose=False).run(
            test, out=told.append, clear_globs=False
        )
    known.update(test.globs)
    assert outcome.failed == 0, "".join(told)
