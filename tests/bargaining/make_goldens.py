"""Make the golden answers of `goldens/` anew with the literal twins; run as a script, read the difference, commit."""

from __future__ import annotations

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from bargaining.cases import made_up
from bargaining.twin_exchange import twin_of

HERE = Path(__file__).parent / "goldens"


def exchange(rounds: int = 4):
    twin = twin_of(made_up())
    return [twin.round() for _ in range(rounds)]


if __name__ == "__main__":
    (HERE / "exchange.json").write_text(json.dumps(exchange(), indent=1) + "\n")
