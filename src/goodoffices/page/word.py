"""A Word file, part by part: what python-docx has no calls for, such as footnotes, links within and pictures twice."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable, Sequence
from datetime import date, datetime, time
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile, ZipInfo

import docx
from docx.enum.style import WD_STYLE_TYPE
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.exceptions import PackageNotFoundError
from docx.opc.packuri import PackURI
from docx.opc.part import Part as PackagePart
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt, RGBColor

from goodoffices.errors import BadInput, Fault
from goodoffices.escaping import shown, xml
from goodoffices.page.spans import Note, Part, Span, Target
from goodoffices.wording import Worded

#: Style to its size in points, whether it is bold, italic, and its colour.
STYLES: dict[str, tuple[float, bool, bool, str]] = {
    "Normal": (10, False, False, "1c2733"),
    "Title": (20, True, False, "1c2733"),
    "Subtitle": (10, False, False, "52606d"),
    "Heading 1": (14, True, False, "0f4c45"),
    "Heading 2": (12, True, False, "1c2733"),
    "Heading 3": (11, True, False, "1c2733"),
    "Heading 4": (10, True, True, "1c2733"),
    "Caption": (9, False, True, "52606d"),
    "Marking": (9, True, False, "52606d"),
    "Quiet": (9, False, False, "52606d"),
    "Aside": (10, False, False, "1c2733"),
    "List Bullet": (10, False, False, "1c2733"),
    "List Number": (10, False, False, "1c2733"),
    "Table Text": (9, False, False, "1c2733"),
    "Footnote Text": (8, False, False, "1c2733"),
}
SPACED = {"Title": 0, "Heading 1": 12, "Heading 2": 10, "Heading 3": 10, "Heading 4": 8}
LOCALES = {"nl": "nl-NL", "en": "en-GB"}
FACE = "Calibri"
#: Around the words of a page of ours.
MARGIN = Mm(20)
#: English metric units, in which Word measures, to a pixel and to a twentieth of a point.
PX, TWIP = 914400 / 96, 635
#: What a file that is no DOCX, or a damaged one, makes the libraries raise.
DAMAGED = (
    PackageNotFoundError, BadZipFile, zlib.error, OSError, EOFError, SyntaxError, RuntimeError, ValueError, LookupError,
    AttributeError, TypeError,
)  # fmt: skip
_FOOTNOTES = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
_SIDES = ("top", "left", "bottom", "right", "insideH", "insideV")
_BORDERS = "".join(f'<w:{side} w:val="single" w:sz="4" w:color="d5dce3"/>' for side in _SIDES)
_DRAWING = """<w:drawing><wp:inline><wp:extent cx="{wide}" cy="{high}"/>
<wp:docPr id="{id}" name="{id}" descr="{told}" title="{title}"/>
<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>
<pic:nvPicPr><pic:cNvPr id="{id}" name="{id}"/><pic:cNvPicPr/></pic:nvPicPr>
<pic:blipFill><a:blip r:embed="{dots}"><a:extLst><a:ext uri="{{96DAC541-7B7A-43D3-8B79-37D633B846F1}}">
<asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="{lines}"/>
</a:ext></a:extLst></a:blip><a:stretch><a:fillRect/></a:stretch></pic:blipFill>
<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{wide}" cy="{high}"/></a:xfrm>
<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>
""".replace("\n", "")
_DAY = (1980, 1, 1, 0, 0, 0)


class Word:
    """A Word file while it is written.

    Parameters
    ----------
    language : str
    template : Path, optional
        A file of the user's whose styles, page and letterhead are taken; default: A4 with our own.

    Raises
    ------
    BadInput
        When the template is no DOCX.
    """

    def __init__(self, language: str, template: Path | None = None):
        self.language, self.own = LOCALES.get(language, language), template is None
        self._parts: list[str] = []
        self._notes: list[str] = []
        self._marks = self._pictures = 0
        try:
            self.file = docx.Document(str(template) if template else None)
            self.made = self._styled()
        except DAMAGED as error:
            raise BadInput(Fault(Worded("template-no-docx", reason=str(error)), file=str(template))) from None
        styles = [style for style in self.file.styles if style.type == WD_STYLE_TYPE.PARAGRAPH]
        self._ids = {style.name: style.style_id for style in styles}
        if self.own:
            self._page()
        else:
            self._emptied()
        self.width = self._wide()

    def _styled(self) -> set[str]:
        """Make the styles that a template lacks, and say which; those it has stay as they are."""
        styles = self.file.styles
        there = {style.name for style in styles if style.type == WD_STYLE_TYPE.PARAGRAPH}
        for name, (size, bold, italic, colour) in STYLES.items():
            if name in there and not self.own:
                continue
            style = styles[name] if name in there else styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
            style.base_style = None if name == "Normal" else styles["Normal"]
            style.font.size, style.font.bold, style.font.italic = Pt(size), bold, italic
            style.font.color.rgb = RGBColor.from_string(colour)
            _face(style)
            for tag in ("w:spacing", "w:pBdr"):
                for one in list(style.element.iter(qn(tag))):
                    one.getparent().remove(one)
            style.paragraph_format.space_before = Pt(SPACED.get(name, 0))
            style.paragraph_format.space_after = Pt(0 if name == "Footnote Text" else 4)
            style.paragraph_format.line_spacing = 1.0
            style.paragraph_format.keep_with_next = name in SPACED or name == "Caption"
        _spoken(styles, self.language)
        return set(STYLES) - there

    def _wide(self) -> int:
        """How wide the words of a page are; where a template does not say, as on A4."""
        for section in self.file.sections:
            margins = (section.left_margin or MARGIN) + (section.right_margin or MARGIN)
            return (section.page_width or Mm(210)) - margins
        return Mm(210) - 2 * MARGIN

    def _emptied(self) -> None:
        """Take the words out of a template; its page, letterhead and styles stay."""
        body = self.file.element.body
        for part in [part for part in body if part.tag != qn("w:sectPr")]:
            body.remove(part)

    def _page(self) -> None:
        for section in self.file.sections:
            section.page_width, section.page_height = Mm(210), Mm(297)
            section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = MARGIN

    def edges(self, marking: str, title: str, page: str) -> None:
        """The marking above every page, title and page number below; a template keeps its own."""
        if not self.own:
            return
        section = self.file.sections[0]
        head, foot = section.header.paragraphs[0], section.footer.paragraphs[0]
        head.style = foot.style = self.file.styles["Marking"]
        head.add_run(shown(marking))
        foot.add_run(shown(f"{title} · {page} "))
        field = OxmlElement("w:fldSimple")
        field.set(qn("w:instr"), "PAGE")
        foot._p.append(field)

    def paragraph(self, style: str, parts: Iterable[Part | str], *, kept: bool = False) -> str:
        """A paragraph of a style, with its footnotes and the places that links lead to; `kept` to what follows."""
        told = "".join(part if isinstance(part, str) else self._part(part) for part in parts)
        keep = "<w:keepNext/>" if kept else ""
        return f'<w:p><w:pPr><w:pStyle w:val="{self._ids[style]}"/>{keep}</w:pPr>{told}</w:p>'

    def item(self, parts: Sequence[Part], number: int | None) -> str:
        """An item of a list, numbered or not; its sign is written out where a template has no style for lists."""
        style = "List Bullet" if number is None else "List Number"
        sign = [Span("• " if number is None else f"{number}. ")] if style in self.made else []
        return self.paragraph(style, [*sign, *parts])

    def _part(self, part: Part) -> str:
        if isinstance(part, Target):
            return self._mark(part.anchor)
        return self._note(part) if isinstance(part, Note) else _run(part)

    def add(self, part: str) -> None:
        """Put a paragraph or a table at the end of the file."""
        self._parts.append(part)

    def page_break(self) -> str:
        """A paragraph after which a new page begins."""
        return self.paragraph("Quiet", ['<w:r><w:br w:type="page"/></w:r>'])

    def _mark(self, anchor: str) -> str:
        self._marks += 1
        name = bookmark(anchor)
        return f'<w:bookmarkStart w:id="{self._marks}" w:name="{name}"/><w:bookmarkEnd w:id="{self._marks}"/>'

    def _note(self, note: Note) -> str:
        """The sign of a new footnote."""
        number = len(self._notes) + 1
        told = "".join(map(_run, (Span(" "), *note.spans)))
        raised = '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'
        self._notes.append(
            f'<w:footnote w:id="{number}"><w:p><w:pPr><w:pStyle w:val="{self._ids["Footnote Text"]}"/></w:pPr>'
            f"<w:r>{raised}<w:footnoteRef/></w:r>{told}</w:p></w:footnote>"
        )
        return f'<w:r>{raised}<w:footnoteReference w:id="{number}"/></w:r>'

    def picture(self, png: bytes, svg: str, size: tuple[float, float], told: str, title: str) -> None:
        """A picture, kept as dots and as lines, with what it shows in words."""
        self._pictures += 1
        number, main = self._pictures, self.file.part
        dots, _ = main.get_or_add_image(BytesIO(png))
        part = PackagePart(PackURI(f"/word/media/drawing{number}.svg"), "image/svg+xml", svg.encode(), main.package)
        lines = main.relate_to(part, RT.IMAGE)
        wide = min(int(size[0] * PX), self.width)
        drawing = _DRAWING.format(
            wide=wide,
            high=int(wide * size[1] / size[0]),
            id=number,
            dots=dots,
            lines=lines,
            told=xml(told),
            title=xml(title),
        )
        self.add(self.paragraph("Normal", [f"<w:r>{drawing}</w:r>"], kept=True))

    def table(
        self, heads: Sequence[str], rows: Iterable[Sequence[Sequence[Sequence[Part]]]], shares: Sequence[float]
    ) -> None:
        """A table, given the paragraphs of each cell and the columns' shares of the width.

        Its heads are repeated on every page it reaches.
        """
        grid = "".join(f'<w:gridCol w:w="{int(self.width / TWIP * share)}"/>' for share in shares)
        top = self._row([[[Span(head, bold=True)]] for head in heads], "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>")
        looks = f'<w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders>{_BORDERS}</w:tblBorders></w:tblPr>'
        lines = "".join(self._row(cells) for cells in rows)
        self.add(f"<w:tbl>{looks}<w:tblGrid>{grid}</w:tblGrid>{top}{lines}</w:tbl>")

    def _row(self, cells: Sequence[Sequence[Sequence[Part]]], looks: str = "") -> str:
        paragraphs = ("".join(self.paragraph("Table Text", line) for line in cell) for cell in cells)
        return f"<w:tr>{looks}{''.join(f'<w:tc><w:tcPr/>{cell}</w:tc>' for cell in paragraphs)}</w:tr>"

    def content(self, title: str, author: str, day: date | None) -> bytes:
        """The file; the same words give the same bytes."""
        about = self.file.core_properties
        about.title, about.author, about.last_modified_by = shown(title), shown(author), shown(author)
        about.comments, about.language = "", self.language
        about.created = about.modified = datetime.combine(day, time()) if day else datetime(*_DAY)
        body = self.file.element.body
        for part in parse_xml(f"<w:body {nsdecls('w', 'r', 'wp', 'a', 'pic')}>{''.join(self._parts)}</w:body>"):
            body.insert_element_before(part, "w:sectPr")
        if self._notes:
            self._footnotes()
        kept = BytesIO()
        self.file.save(kept)
        again = BytesIO()
        with ZipFile(kept) as old, ZipFile(again, "w", ZIP_DEFLATED) as new:
            for name in old.namelist():
                entry = ZipInfo(name, _DAY)
                entry.compress_type = ZIP_DEFLATED
                new.writestr(entry, old.read(name))
        return again.getvalue()

    def _footnotes(self) -> None:
        package = self.file.part.package
        lines = "".join(
            f'<w:footnote w:type="{kind}" w:id="{id}"><w:p><w:r><w:{sign}/></w:r></w:p></w:footnote>'
            for id, kind, sign in (
                (-1, "separator", "separator"),
                (0, "continuationSeparator", "continuationSeparator"),
            )
        )
        blob = f"<w:footnotes {nsdecls('w')}>{lines}{''.join(self._notes)}</w:footnotes>"
        for one in list(self.file.part.rels.values()):
            if one.reltype == RT.FOOTNOTES:
                del self.file.part.rels[one.rId]
        part = PackagePart(PackURI("/word/footnotes.xml"), _FOOTNOTES, blob.encode(), package)
        self.file.part.relate_to(part, RT.FOOTNOTES)


def bookmark(anchor: str) -> str:
    """An anchor as Word can name it: letters, digits and low lines, forty at most."""
    name = "go_" + re.sub(r"\W", lambda found: f"_{ord(found[0]):x}_", anchor, flags=re.ASCII)
    return name if len(name) <= 40 else name[:27] + "_" + sha256(anchor.encode()).hexdigest()[:12]


def _run(span: Span) -> str:
    looks = ("<w:b/>" if span.bold else "") + ("<w:i/>" if span.italic else "")
    looks += "" if span.to is None else '<w:color w:val="0b4f8a"/>'
    run = f'<w:r><w:rPr>{looks}</w:rPr><w:t xml:space="preserve">{xml(span.text)}</w:t></w:r>'
    return run if span.to is None else f'<w:hyperlink w:anchor="{bookmark(span.to)}">{run}</w:hyperlink>'


def _spoken(styles: Any, language: str) -> None:
    """Say the language of everything that says no other."""
    looks = styles["Normal"].element.get_or_add_rPr()
    for old in looks.findall(qn("w:lang")):
        looks.remove(old)
    looks.append(parse_xml(f'<w:lang {nsdecls("w")} w:val="{language}"/>'))
    for told in styles.element.iter(qn("w:lang")):
        told.set(qn("w:val"), language)


def _face(style: Any) -> None:
    """One typeface for all scripts, in place of the theme's."""
    style.font.name = FACE
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for name in list(fonts.attrib):
        del fonts.attrib[name]
    for script in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{script}"), FACE)
