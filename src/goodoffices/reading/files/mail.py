"""Letters (EML) and saved web pages (MHTML): headers apart, bodies decoded."""

from __future__ import annotations

import re
from email import message_from_bytes
from email.errors import MessageError
from email.message import EmailMessage
from email.policy import default
from email.utils import parsedate_to_datetime

from goodoffices.errors import BadInput, Fault
from goodoffices.reading.files import html
from goodoffices.reading.files.opened import Bin, Opened
from goodoffices.wording import Worded

_HEADER = re.compile(rb"(?:[A-Z][A-Za-z-]{1,40}:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*)+\r?\n")
_KNOWN = re.compile(rb"^(?:From|Date|Subject|To|MIME-Version|Received|Message-ID|Content-Type):", re.MULTILINE | re.I)
_QUOTED = re.compile(r"^>.*$", re.MULTILINE)


def looks(content: bytes) -> bool:
    """Whether bytes begin with the headers of a letter: at least two that every letter has."""
    head = _HEADER.match(content[:20_000].removeprefix(b"\xef\xbb\xbf"))
    return head is not None and len(_KNOWN.findall(head.group())) > 1


def read(content: bytes, name: str | None = None) -> Opened:
    """The body of a letter, or the page of a web archive; headers, attachments and quoted letters are left out.

    Raises
    ------
    BadInput
        When it is damaged, or holds no text.
    """
    try:
        message = message_from_bytes(content, policy=default)
        assert isinstance(message, EmailMessage)
        body = message.get_body(preferencelist=("plain", "html", "related"))
        text = _decoded(body) if isinstance(body, EmailMessage) else ""
        sort = body.get_content_type() if body is not None else ""
    except (MessageError, LookupError, ValueError, AssertionError, TypeError, KeyError, AttributeError) as error:
        raise BadInput(Fault(Worded("letter-unreadable", reason=str(error)), file=name)) from None
    out = Bin()
    for key in dict.fromkeys(message.keys()):
        out.put("header", f"{key}: {message[key]}")
    for part in message.walk():
        if part is not body and not part.is_multipart() and part.get_content_type() != "text/html":
            out.put("attachment", part.get_filename() or part.get_content_type())
    if sort == "text/html":
        page = html.read(text)
        return Opened(page.text, (*out.told(), *page.left_out), page.published or _day(message))
    for line in _QUOTED.findall(text):
        out.put("reply", line.lstrip("> "))
    return Opened(_QUOTED.sub("", text).strip() + "\n", out.told(), _day(message))


def _decoded(body: EmailMessage) -> str:
    content = body.get_payload(decode=True)
    if not isinstance(content, bytes):
        return ""
    charset = body.get_content_charset("utf-8")
    plain = "cp1252" if charset in ("iso-8859-1", "latin-1", "us-ascii", "ascii") else charset
    try:
        return content.decode(plain)
    except (LookupError, UnicodeDecodeError):
        return content.decode("utf-8", "replace") if charset != "utf-8" else content.decode("cp1252", "replace")


def _day(message: EmailMessage) -> str | None:
    try:
        return parsedate_to_datetime(str(message["Date"])).date().isoformat() if message["Date"] else None
    except (ValueError, TypeError, IndexError):
        return None
