"""Word's DOCX: paragraphs, tables, content controls, text boxes and notes, with tracked changes taken over."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element, ParseError, fromstring

from goodoffices.errors import BadInput, Fault
from goodoffices.reading.files.opened import Bin, Opened, joined
from goodoffices.reading.files.packed import unzipped
from goodoffices.wording import Worded

_GONE = ("del", "moveFrom")
_NOTES = ("word/footnotes.xml", "word/endnotes.xml")


def read(content: bytes, name: str | None = None) -> Opened:
    """The text of a DOCX file: what is inserted is in it, what is deleted is not; notes come last.

    Raises
    ------
    BadInput
        When it is none, is damaged, or unpacks to more than `packed.MOST` bytes.
    """
    trees = {part: _tree(text, name) for part, text in unzipped(content, _read, name).items()}
    if "word/document.xml" not in trees:
        raise BadInput(Fault(Worded("no-docx"), file=name))
    out = Bin()
    found = list(_paragraphs(trees["word/document.xml"], out))
    for part in _NOTES:
        found += _paragraphs(trees[part], out) if part in trees else []
    for part, tree in trees.items():
        if part.startswith(("word/header", "word/footer")) and (words := " ".join(_paragraphs(tree, Bin()))).strip():
            out.put("running-head", words)
        if part == "word/comments.xml":
            for comment in tree:
                out.put("comment", " ".join(_paragraphs(comment, Bin())))
    return Opened(joined(found), out.told())


def _read(part: str) -> bool:
    named = part in ("word/document.xml", "word/comments.xml", *_NOTES)
    return named or (part.startswith(("word/header", "word/footer")) and part.endswith(".xml"))


def _tree(content: bytes, name: str | None) -> Element:
    if b"<!DOCTYPE" in content[:2000]:
        raise BadInput(Fault(Worded("docx-entities"), file=name))
    try:
        return fromstring(content)
    except ParseError as error:
        raise BadInput(Fault(Worded("docx-unreadable", reason=str(error)), file=name)) from None


def _tag(element: Element) -> str:
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def _paragraphs(tree: Element, out: Bin) -> Iterator[str]:
    """The paragraphs below an element, in order; those of a text box come after the one it is anchored in."""
    pending = [tree]
    while pending:
        element = pending.pop()
        tag = _tag(element)
        if tag in ("separator", "continuationSeparator") or (tag in ("footnote", "endnote") and _rules_only(element)):
            continue
        if tag in _GONE:
            out.put("deleted", "".join(_deleted(element)))
        elif tag == "p":
            boxes: list[Element] = []
            yield "".join(_words(element, out, boxes))
            pending += reversed(boxes)
        elif tag != "Fallback":
            pending += reversed(list(element))


def _rules_only(element: Element) -> bool:
    """Whether a note is only the line between text and notes."""
    return any(key.endswith("}type") and value != "normal" for key, value in element.attrib.items())


def _words(element: Element, out: Bin, boxes: list[Element]) -> Iterator[str]:
    for child in element:
        tag = _tag(child)
        if tag == "t":
            yield child.text or ""
        elif tag in ("tab", "br", "cr", "ptab"):
            yield " "
        elif tag == "noBreakHyphen":
            yield "-"
        elif tag in _GONE:
            out.put("deleted", "".join(_deleted(child)))
        elif tag == "txbxContent":
            boxes.append(child)
        elif tag in ("drawing", "pict", "object"):
            before = len(boxes)
            yield from _words(child, out, boxes)
            if len(boxes) == before:
                out.put("picture", _described(child))
        elif tag not in ("instrText", "pPr", "rPr", "Fallback", "delText"):
            yield from _words(child, out, boxes)


def _described(drawing: Element) -> str:
    return next((e.get("descr", "") for e in drawing.iter() if _tag(e) == "docPr"), "")


def _deleted(element: Element) -> Iterator[str]:
    for child in element.iter():
        if _tag(child) in ("delText", "t"):
            yield child.text or ""
