"""Processor time of jobs that must stay cheap; every row's answer is asserted.

python benchmarks/costs.py [ROW ...]

Each row runs in a process of its own, from reading its input to the answer; processor time, not wall clock, is held
against the bound.
"""

from __future__ import annotations

import resource
import subprocess
import sys
import tempfile
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from re import findall

ABOUT = '[about]\nid = "cost"\ntitle = "Costs"\nas_of = 2999-01-01\n[[actor]]\nid = "a"\nname = "A"\n'
SOURCE = '[[source]]\nid = "s"\noutlet = "Agency"\ntitle = "News"\npublished = 2025-01-02\n'


def claim(number: int, more: str = "") -> str:
    """A claim of one of 300 speakers."""
    speaker = f'speaker = {{ name = "Speaker {number % 300}", on_behalf_of = "a" }}'
    return (
        f'[[claim]]\nid = "c{number}"\nparaphrase = "Point {number} was discussed."\nstatus = "asserted"\n'
        f'{speaker}\nsource = "s"\nsaid = 2025-01-01\n{more}'
    )


def series(folder: Path) -> None:
    """300,000 rows of a series that passes its second yardstick once."""
    from goodoffices.desk.running import run
    from goodoffices.store.opening import open as opened

    days = [(date(1700, 1, 1) + timedelta(days=k)).isoformat() for k in range(300_000)]
    rows = "".join(f"{day},{day},{10 if k < 200_000 else 20},s\n" for k, day in enumerate(days))
    (folder / "i.csv").write_text("as_of,published,value,source\n" + rows)
    stick = '[[indicator]]\nid = "i"\nlabel = "Stock"\nunit = "kg"\nseries = "i.csv"\n'
    stick += '[[indicator.yardsticks]]\nid = "y"\nvalue = 10\nlabel = "one"\n'
    (folder / "dossier.toml").write_text(ABOUT + stick)
    answer = run("indicators", opened(folder)).answer.root["i"]
    assert [(c.multiple, c.as_of) for c in answer.crossings] == [(2, days[200_000])]


def chain(folder: Path) -> None:
    """3,000 claims, each superseded by the next: one stands."""
    from goodoffices.desk.running import run
    from goodoffices.store.opening import open as opened

    claims = (claim(k, f'supersedes = ["c{k - 1}"]\n' if k else "") for k in range(3000))
    (folder / "dossier.toml").write_text(ABOUT + SOURCE + "".join(claims))
    assert run("corroboration", opened(folder)).answer.attributed == 1


def brief(folder: Path) -> None:
    """The brief of a ledger of 10,000 claims: each stands in its annex once."""
    from goodoffices.desk.briefing import brief as made
    from goodoffices.store.opening import open as opened

    (folder / "dossier.toml").write_text(ABOUT + SOURCE + "".join(map(claim, range(10_000))))
    page = made(opened(folder), form="html")
    assert sorted(map(int, findall(r'id="c(\d+)"', page))) == list(range(10_000))


def read_into(folder: Path) -> None:
    """5 MB of text read into a ledger, one paragraph in a hundred with a claim: a proposal for each of these."""
    from goodoffices.ledger.articles import read_into as into

    said, plain = "Ivan Petrov said on Monday that village {} had been handed over.", "Rain fell on village {} all day."
    told = ((plain if k % 100 else said).format(k) + "\n\n" for k in range(140_000))
    text = "".join(told)[:4_900_000].rpartition("\n\n")[0]
    (folder / "article.txt").write_text(text)
    (folder / "dossier.toml").write_text(ABOUT)
    kept = into(folder / "article.txt", folder, outlet="Agency", published="2025-01-02", language="en")
    assert len(kept.fresh) == text.count("Petrov said") > 1_000


def accept(folder: Path) -> None:
    """A decision in a ledger of 10,000 claims, and the next one: each is entered in the log."""
    from goodoffices.ledger import decisions

    told = "".join(claim(k, 'note = "' + "The talks go on as they were. " * 14 + '"\n') for k in range(10_000))
    (folder / "dossier.toml").write_text(ABOUT + SOURCE)
    (folder / "claims.toml").write_text(told)
    for id in ("c1", "c5000"):
        ledger = decisions.accept(decisions.open_ledger(folder), id, by="Ann", changes={"about": "2025-03"})
        assert ledger.seen.get("claim", id).rev == 2
    assert [entry.command for entry in ledger.store.history()].count("accept") == 2


def mediator(_: Path) -> None:
    """All 4,096 sets of the twelve acts of the US-Iran talks, decided one by one."""
    from goodoffices.desk.running import run
    from goodoffices.store.opening import open as opened

    answer = run("mediator", opened("us-iran-2025"), target="direct-talks").answer
    assert (answer.sets, answer.targets[0].works) == (4096, 1792)


#: Row to its job and its bound in seconds of processor time.
ROWS: dict[str, tuple[Callable[[Path], None], float]] = {
    "series": (series, 5.0),
    "chain": (chain, 4.0),
    "brief": (brief, 20.0),
    "read-into": (read_into, 150.0),
    "accept": (accept, 4.0),
    "mediator": (mediator, 12.0),
}


def _spent() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def main() -> None:
    """Each row asked for (default: all) in a process of its own."""
    if sys.argv[1:2] == ["--row"]:
        job, most = ROWS[sys.argv[2]]
        with tempfile.TemporaryDirectory() as folder:
            job(Path(folder))
        print(f"{sys.argv[2]}: {_spent():.1f} s of processor time (at most {most:g})")
        assert _spent() < most
        return
    for name in sys.argv[1:] or ROWS:
        subprocess.run([sys.executable, __file__, "--row", name], check=True)


if __name__ == "__main__":
    main()
