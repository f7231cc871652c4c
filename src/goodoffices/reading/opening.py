"""Files and bytes to plain text: which kind a file is, and its encoding. Nothing is fetched from anywhere."""

from __future__ import annotations

import re
from dataclasses import replace
from math import ceil
from pathlib import Path

from goodoffices.errors import BadInput, Fault, unreached
from goodoffices.reading.files import docx, html, mail, pdf, rtf, subtitles
from goodoffices.reading.files.opened import Opened
from goodoffices.wording import Worded

LARGEST = 5_000_000
_HTML = re.compile(
    rb"^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|article|main|div|section|p)\b",
    re.IGNORECASE | re.DOTALL,
)
_UNSEEN = re.compile("[\u00ad\u200b\u200c\u200d\u2060\ufeff]")
_BLANK = re.compile("[\u00a0\u2000-\u200a\u202f\u205f\u3000]")
_OLE = b"\xd0\xcf\x11\xe0"
_RTF = b"{\\rtf"
_NOT_READ = {
    ".odt": Worded("an-opendocument"),
    ".pages": Worded("a-pages-document"),
    ".epub": Worded("an-e-book"),
    ".mobi": Worded("an-e-book"),
    ".xlsx": Worded("a-sheet-of-numbers"),
    ".pptx": Worded("a-set-of-slides"),
    ".zip": Worded("an-archive"),
    ".ass": Worded("a-kind-of-subtitles"),
    ".ssa": Worded("a-kind-of-subtitles"),
    ".ttml": Worded("a-kind-of-subtitles"),
    ".dfxp": Worded("a-kind-of-subtitles"),
    ".tex": Worded("a-latex-source"),
    ".wpd": Worded("a-wordperfect-file"),
}


def open_article(given: str | Path) -> Opened:
    r"""The plain text of a path or of a text given as it is.

    Parameters
    ----------
    given : str | Path
        A path (text, HTML, PDF, DOCX, RTF, EML, MHTML, SRT or VTT), or the text itself. A str without a line break that
        names a file is a path. The kind is told by how a file begins, then by its name.

    Returns
    -------
    Opened
        The text with `\n` line ends, what of the file is not in it, and the day the file itself gives.

    Raises
    ------
    BadInput
        When there is no such file, it is too large, empty, binary, of a kind that is not read, or in no encoding that
        can be read.
    OutOfReach
        When reading the format needs the extra `read`, which is not installed.
    """
    path = _path(given)
    if path is None:
        assert isinstance(given, str)
        if len(given) > LARGEST:
            raise BadInput(Fault(_too_large(len(given))))
        opened = html.read(given) if _HTML.match(given[:2000].encode()) else Opened(given)
        return replace(opened, text=_plain(opened.text, None))
    name = str(path)
    try:
        size = path.stat().st_size
        if size > LARGEST:
            raise BadInput(Fault(_too_large(size), file=name))
        content = path.read_bytes()
    except FileNotFoundError:
        raise BadInput(Fault(Worded("no-article-there"), file=name)) from None
    except OSError as error:
        raise BadInput(unreached(error, name, "read")) from None
    opened = _text_of(content, path.suffix.lower(), name)
    return replace(opened, text=_plain(opened.text, name), file=name)


def _path(given: str | Path) -> Path | None:
    if isinstance(given, Path):
        return given
    if "\n" in given or len(given) > 300 or not given.strip() or "\0" in given:
        return None
    try:
        path = Path(given)
        return (
            path
            if path.is_file() or re.fullmatch(r"\S+\.(?:txt|md|x?html?|pdf|docx|rtf|eml|mht|mhtml|srt|vtt)", given)
            else None
        )
    except OSError:
        return None


def _too_large(size: int) -> Worded:
    return Worded("article-too-large", size=ceil(size / 1e5) / 10, most=LARGEST // 1_000_000)


def _text_of(content: bytes, suffix: str, name: str) -> Opened:
    if told := _refused(content, suffix):
        raise BadInput(Fault(told, file=name))
    if content.startswith(b"%PDF-") or suffix == ".pdf":
        return pdf.read(content, name)
    if content.startswith(b"PK\x03\x04") or suffix == ".docx":
        return docx.read(content, name)
    if content.startswith(_RTF):
        return rtf.read(content)
    if suffix in (".eml", ".mht", ".mhtml") or mail.looks(content):
        return mail.read(content, name)
    if suffix in (".html", ".htm", ".xhtml") or _HTML.match(content[:2000]):
        return html.read(html.decoded(content) or decode(content, name))
    text = decode(content, name)
    timed = suffix in (".srt", ".vtt") or text.lstrip("\ufeff").startswith("WEBVTT") or subtitles.looks(text)
    return subtitles.read(text) if timed else Opened(text)


def _refused(content: bytes, suffix: str) -> Worded | None:
    """Why a kind of file is not read, and what to do instead; None when it is read."""
    if content.startswith(_OLE):
        return Worded("old-office-file")
    if suffix in _NOT_READ:
        return Worded("not-read", what=_NOT_READ[suffix])
    return Worded("no-rtf") if suffix == ".rtf" and not content.startswith(_RTF) else None


def decode(content: bytes, name: str | None = None) -> str:
    """Bytes to text: UTF-8, UTF-16 with its mark, else Windows-1252 when that gives plain text.

    Raises
    ------
    BadInput
        When it is binary or no such text; the place of the first byte that cannot be read is named.
    """
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return content.decode("utf-16", "replace")
    if b"\0" in content[:4096]:
        raise BadInput(Fault(Worded("article-binary"), file=name))
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        text = content.decode("cp1252", "replace")
        odd = sum(sign == "\ufffd" or (ord(sign) < 32 and sign not in "\t\n\r\f") for sign in text)
        letters = sum(sign.isalpha() or sign.isspace() for sign in text)
        if odd or letters < 0.7 * len(text):
            line = content.count(b"\n", 0, error.start) + 1
            raise BadInput(Fault(Worded("article-undecodable", byte=str(error.start)), file=name, line=line)) from None
        return text


def _plain(text: str, name: str | None) -> str:
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n\n").replace("\u2028", "\n")
    text = _BLANK.sub(" ", _UNSEEN.sub("", text.removeprefix("\ufeff")))
    if not text.strip("\ufeff \t\n"):
        raise BadInput(Fault(Worded("article-empty"), file=name))
    if "\0" in text or sum(ord(sign) < 32 and sign not in "\t\n" for sign in text[:20000]) > 0.01 * min(
        len(text), 20000
    ):
        raise BadInput(Fault(Worded("article-control-characters"), file=name))
    return text
