"""Sheets practitioners fill in before talks, filled from the dossier."""

from __future__ import annotations

#: Sheet to the module of this folder that makes its `sections(view)`.
SHEETS = {
    "island-of-agreements": "islands",
    "iceberg": "iceberg",
    "stakeholders": "stakeholders",
    "red-lines": "red_lines",
}
