"""Figures as pictures for programs that draw no SVG."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from goodoffices.drawing.figure import Figure
from goodoffices.drawing.plain import plain
from goodoffices.errors import OutOfReach
from goodoffices.wording import Worded

if TYPE_CHECKING:
    from typst import Fonts

#: Points to the inch: twice what a screen had when figures were laid out.
PPI = 192
_SHEET = """
#set page(width: auto, height: auto, margin: 0pt)
#for drawing in json(bytes(sys.inputs.drawings)) { page(image(bytes(drawing), format: "svg")) }
"""


def pngs(figures: Sequence[Figure]) -> list[bytes]:
    """Each figure as a PNG of `PPI` points to the inch.

    Raises
    ------
    OutOfReach
        When the extra `office` is not installed.
    """
    if not figures:
        return []
    fonts = faces()
    import typst

    drawings = json.dumps([plain(figure) for figure in figures])
    told = typst.compile(
        _SHEET.encode(),
        format="png",
        ppi=PPI,
        sys_inputs={"drawings": drawings},
        font_paths=fonts,
    )
    return list(told) if isinstance(told, list) else [told]


@cache
def faces() -> Fonts:
    """The typeface that pages and pictures are set in, whatever this machine has besides.

    Raises
    ------
    OutOfReach
        When the extra `office` is not installed.
    """
    try:
        import font_source_sans_pro  # type: ignore[import-untyped]
        from typst import Fonts
    except ImportError:
        raise OutOfReach(Worded("office-missing")) from None
    folder = Path(font_source_sans_pro.__file__).parent / "files"
    return Fonts(include_system_fonts=False, font_paths=[str(folder)])
