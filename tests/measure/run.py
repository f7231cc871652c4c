"""`make measure FOLDER=...`: what needs data that may not ship, written to `docs/measured.md`."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path

HERE = Path(__file__).parent
PARTS = sorted(path.stem for path in HERE.glob("*.py") if path.stem not in ("run", "__init__"))


def main(folder: Path) -> None:
    """Run every part and write the page; a folder that is not there is no failure."""
    if not folder.is_dir():
        print(f"nothing measured: there is no folder {folder}")
        return
    lines = ["# Measured", "", "Written by `make measure` on data that is not part of the project.", ""]
    for part in PARTS:
        lines += [f"## {part}", ""]
        for row in import_module(f"measure.{part}").rows(folder):
            told = ", ".join(f"{key}: {value}" for key, value in row.items() if key != "what")
            lines.append(f"- {row['what']}: {told}")
        lines.append("")
    (HERE.parents[1] / "docs" / "measured.md").write_text("\n".join(lines), encoding="utf-8")
    print("docs/measured.md")


if __name__ == "__main__":
    sys.path[0] = str(HERE.parent)  # not this folder, whose files have names of test packages
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "../shared"))
