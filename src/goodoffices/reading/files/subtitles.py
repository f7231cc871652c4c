"""Subtitles (SRT, VTT): what is said, a paragraph for each speaker or pause, without times and sounds."""

from __future__ import annotations

import re

from goodoffices.reading.files.opened import Bin, Opened, joined

_TIME = r"(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})"
_SPAN = re.compile(rf"^\s*{_TIME}\s*-->\s*{_TIME}.*$")
_TAG = re.compile(r"<[^<>]{0,200}>|\{\\[^{}]{0,200}\}")
_VOICE = re.compile(r"<v(?:\.[\w.]+)?\s+([^<>]{1,80})>")
_SOUND = re.compile(r"\[[^\[\]]{1,80}\]|\([A-ZÀ-Þ][A-ZÀ-Þ '-]{2,60}\)|[♪♫][^♪♫]*[♪♫]?")
_PAUSE = 3.0


def looks(text: str) -> bool:
    """Whether a text is subtitles: a time span stands in its first lines."""
    return any(_SPAN.match(line) for line in text.lstrip("\ufeff")[:2000].splitlines()[:12])


def read(text: str) -> Opened:
    """The words of subtitles."""
    out = Bin()
    found: list[str] = []
    ended, speaker = 0.0, ""
    for start, end, lines in _cues(text):
        out.put("timing", "")
        for line in lines:
            for sound in _SOUND.findall(line):
                out.put("sound", sound)
            voice = _VOICE.search(line)
            words = _TAG.sub("", _SOUND.sub("", line)).strip()
            if not words:
                continue
            turn = words.startswith(("- ", "– ", "-", "–")) and not words[1:2].isdigit()
            words = words.lstrip("-– ") if turn else words
            who = " ".join(voice.group(1).split()) if voice else ""
            labelled = bool(re.match(r"[A-ZÀ-Þ][\w .'’-]{1,40}:\s", words))
            if not found or turn or labelled or (who and who != speaker) or start - ended > _PAUSE:
                found.append(f"{who}: {words}" if who else words)
            else:
                found[-1] += f" {words}"
            speaker = who or speaker
        ended = end
    return Opened(joined(found), out.told())


def _cues(text: str) -> list[tuple[float, float, list[str]]]:
    found: list[tuple[float, float, list[str]]] = []
    lines = text.lstrip("\ufeff").splitlines()
    for number, line in enumerate(lines):
        if span := _SPAN.match(line):
            parts = [float(part or 0) for part in span.groups()]
            times = [parts[n] * 3600 + parts[n + 1] * 60 + parts[n + 2] + parts[n + 3] / 1000 for n in (0, 4)]
            found.append((times[0], times[1], []))
        elif found and line.strip() and not _numbers(lines, number):
            found[-1][2].append(line)
    return found


def _numbers(lines: list[str], at: int) -> bool:
    """Whether a line only numbers the cue that follows."""
    return at + 1 < len(lines) and bool(_SPAN.match(lines[at + 1]))
