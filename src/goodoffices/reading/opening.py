"""Files and bytes to plain text: text, HTML, PDF, DOCX. Nothing is fetched from anywhere."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from io import BytesIO
from pathlib import Path

from goodoffices.errors import BadInput, Fault, OutOfReach

LARGEST = 5_000_000
_HTML = re.compile(
    rb"^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|article|main|div|section|p)\b",
    re.IGNORECASE | re.DOTALL,
)
_CHARSET = re.compile(rb"charset\s*=\s*[\"']?([\w-]+)", re.IGNORECASE)
_UNSEEN = re.compile("[\u00ad\u200b\u200c\u200d\u2060\ufeff]")
_BLANK = re.compile("[\u00a0\u2000-\u200a\u202f\u205f\u3000]")
_SPACE = re.compile(r"[ \t\u00a0\u202f]+")


def open_text(given: str | Path) -> tuple[str, str | None]:
    r"""The plain text of a path or of a text given as it is.

    Parameters
    ----------
    given : str | Path
        A path (suffix .txt, .md, .html, .htm, .pdf, .docx or none), or the text itself. A str without a line break that
        names a file is a path. HTML is recognised by how it begins.

    Returns
    -------
    text, file : str, str | None
        The text with `\n` line ends, and the file's name when there is one.

    Raises
    ------
    BadInput
        When there is no such file, it is too large, empty, binary or in no encoding that can be read.
    OutOfReach
        When reading the format needs the extra `read`, which is not installed.
    """
    path = _path(given)
    if path is None:
        assert isinstance(given, str)
        if len(given) > LARGEST:
            raise BadInput(Fault(_too_large(len(given))))
        return (_html(given.encode(), None) if _HTML.match(given[:2000].encode()) else _plain(given, None)), None
    name = str(path)
    try:
        size = path.stat().st_size
        if size > LARGEST:
            raise BadInput(Fault(_too_large(size), file=name))
        content = path.read_bytes()
    except FileNotFoundError:
        raise BadInput(Fault("there is no such file; give the path of an article, or its text", file=name)) from None
    except OSError as error:
        raise BadInput(Fault(f"cannot be read: {error.strerror}", file=name)) from None
    return _text_of(content, path.suffix.lower(), name), name


def _path(given: str | Path) -> Path | None:
    if isinstance(given, Path):
        return given
    if "\n" in given or len(given) > 300 or not given.strip() or "\0" in given:
        return None
    try:
        path = Path(given)
        return path if path.is_file() or re.fullmatch(r"\S+\.(?:txt|md|html?|pdf|docx)", given) else None
    except OSError:
        return None


def _too_large(size: int) -> str:
    return f"{size / 1e6:.1f} MB is more than an article ({LARGEST / 1e6:.0f} MB at most); cut out the part to read"


def _text_of(content: bytes, suffix: str, name: str) -> str:
    if content.startswith(b"%PDF-") or suffix == ".pdf":
        return _plain(_pdf(content, name), name)
    if suffix == ".docx" or content.startswith(b"PK\x03\x04"):
        return _plain(_docx(content, name), name)
    if suffix in (".html", ".htm") or _HTML.match(content[:2000]):
        return _html(content, name)
    return _plain(decode(content, name), name)


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
        raise BadInput(Fault("is binary, not text; give a text, HTML, PDF or DOCX file", file=name))
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        text = content.decode("cp1252", "replace")
        odd = sum(sign == "\ufffd" or (ord(sign) < 32 and sign not in "\t\n\r\f") for sign in text)
        letters = sum(sign.isalpha() or sign.isspace() for sign in text)
        if odd or letters < 0.7 * len(text):
            line = content.count(b"\n", 0, error.start) + 1
            raise BadInput(
                Fault(
                    f"byte {error.start} is neither UTF-8 nor Windows-1252; save the file as UTF-8",
                    file=name,
                    line=line,
                )
            ) from None
        return text


def _plain(text: str, name: str | None) -> str:
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n\n").replace("\u2028", "\n")
    text = _BLANK.sub(" ", _UNSEEN.sub("", text.removeprefix("\ufeff")))
    if not text.strip("\ufeff \t\n"):
        raise BadInput(Fault("there is no text in it", file=name))
    if "\0" in text or sum(ord(sign) < 32 and sign not in "\t\n" for sign in text[:20000]) > 0.01 * min(
        len(text), 20000
    ):
        raise BadInput(Fault("holds control characters and looks binary; give plain text", file=name))
    return text


def _html(content: bytes, name: str | None) -> str:
    found = _CHARSET.search(content[:4000])
    try:
        text = content.decode(found.group(1).decode("ascii")) if found else decode(content, name)
    except (LookupError, UnicodeDecodeError):
        text = decode(content, name)
    try:
        import justext
    except ImportError:
        raise OutOfReach(
            "reading HTML needs the extra 'read': pip install 'goodoffices[read]'; or give plain text"
        ) from None
    small = justext.get_stoplist("Dutch") | justext.get_stoplist("English")
    kept = [
        block.text for block in justext.justext(text, small, length_low=40, length_high=120) if not block.is_boilerplate
    ]
    main = "\n\n".join(" ".join(block.split()) for block in kept)
    if len(main) < 40:
        main = _paragraphs(text)
    title = _title(text)
    if title and not main.startswith(title):
        main = f"{title}\n\n{main}"
    return _plain(main, name)


class _Blocks(HTMLParser):
    """The text of block elements, for pages too small for a main-text extractor; scripts and styles left out."""

    _silent = frozenset(
        [
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "nav",
            "aside",
            "footer",
            "form",
            "svg",
            "iframe",
            "button",
            "select",
        ]
    )
    _block = frozenset(
        [
            "p",
            "div",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "li",
            "blockquote",
            "article",
            "section",
            "br",
            "tr",
            "td",
            "th",
            "main",
            "header",
            "ul",
            "ol",
            "figcaption",
        ]
    )

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.depth = 0
        self.parts: list[str] = []
        self.title = ""
        self.heading = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        if tag in self._silent:
            self.depth += 1
        if tag in self._block:
            self.parts.append("\n")
        self.heading = tag if tag == "h1" else self.heading

    def handle_endtag(self, tag: str) -> None:
        if tag in self._silent and self.depth:
            self.depth -= 1
        if tag in self._block:
            self.parts.append("\n")
        if tag == "h1":
            self.heading = ""

    def handle_data(self, data: str) -> None:
        if self.depth:
            return
        self.parts.append(re.sub(r"\s+", " ", data))
        if self.heading and not self.title:
            self.title = data.strip()


def _blocks(text: str) -> _Blocks:
    parser = _Blocks()
    parser.feed(text)
    parser.close()
    return parser


def _paragraphs(text: str) -> str:
    lines = (_SPACE.sub(" ", line).strip() for line in "".join(_blocks(text).parts).split("\n"))
    return "\n\n".join(line for line in lines if line)


def _title(text: str) -> str:
    return " ".join(_blocks(text).title.split())


def _pdf(content: bytes, name: str) -> str:
    try:
        from pypdf import PdfReader
        from pypdf.errors import PyPdfError
    except ImportError:
        raise OutOfReach(
            "reading PDF needs the extra 'read': pip install 'goodoffices[read]'; or give plain text"
        ) from None
    try:
        pages = [page.extract_text() for page in PdfReader(BytesIO(content)).pages]
    except (PyPdfError, ValueError, KeyError, OSError) as error:
        raise BadInput(Fault(f"is no PDF that can be read ({error}); save its text and give that", file=name)) from None
    text = "\n\n".join(pages)
    if not text.strip():
        raise BadInput(Fault("has no text, only pictures of it; run a text recognition first", file=name))
    return re.sub(r"(\w)-\n(\w)", r"\1\2", text)


def _docx(content: bytes, name: str) -> str:
    try:
        from docx import Document
        from docx.opc.exceptions import PackageNotFoundError
    except ImportError:
        raise OutOfReach(
            "reading DOCX needs the extra 'read': pip install 'goodoffices[read]'; or give plain text"
        ) from None
    try:
        document = Document(BytesIO(content))
    except (PackageNotFoundError, KeyError, ValueError, OSError) as error:
        raise BadInput(Fault(f"is no DOCX that can be read ({error}); save it as text", file=name)) from None
    return "\n\n".join(paragraph.text for paragraph in document.paragraphs if paragraph.text.strip())
