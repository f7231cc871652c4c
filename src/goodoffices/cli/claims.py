"""The command claims: list, filter and check the claims of a dossier."""

from __future__ import annotations

import shutil
from pathlib import Path
from textwrap import fill
from typing import get_args

import click

from goodoffices.cli import guarding, options
from goodoffices.cli.check import report
from goodoffices.cli.counting import counted
from goodoffices.cli.printing import say, say_json
from goodoffices.desk import checking
from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.ledger import by_rule
from goodoffices.dossier.records.claim import Claim, Status
from goodoffices.escaping import line
from goodoffices.formats.atomic import there
from goodoffices.ledger import listing
from goodoffices.store import opening


@click.command(epilog="Example: goodoffices claims us-iran-2025 --bears-on russia_role --status hedged")
@options.DOSSIER
@click.option(
    "--state", type=click.Choice(listing.STATES), help="Where they stand in review, or whether they fell since."
)
@click.option("--speaker", metavar="NAME", help="A part of the speaker's name, or the actor they speak for.")
@click.option("--status", type=click.Choice(get_args(Status)), help="What kind of statement it is.")
@click.option("--source", metavar="ID", help="The source they were read in.")
@click.option("--bears-on", metavar="ID", help="An actor, option, issue or indicator.")
@click.option("--check", is_flag=True, help="Report the ledger's faults and doubts instead; exit code 1 for faults.")
@click.option("--rules", is_flag=True, help="Show instead how often each rule's proposals were kept.")
@options.JSON
@guarding.all_markings
def claims(dossier: str, check: bool, rules: bool, as_json: bool, **wanted: str | None) -> None:
    """List the claims of a dossier, with what is proposed and what was rejected."""
    filters = [f"--{name.replace('_', '-')}" for name, value in wanted.items() if value is not None]
    if (check or rules) and filters:
        raise click.UsageError(f"--{'check' if check else 'rules'} looks at the whole ledger; leave out {filters[0]}")
    if check:
        report(dossier, as_json, ledger_only=True)
    opened = opening.open(dossier)
    guarding.whole([opened], "--json" if as_json else None)
    if rules:
        _rules(opened, as_json)
        return
    found, superseded = listing.listed(opened, **wanted), opened.superseded
    if as_json:
        say_json([listing.as_json(claim, superseded) for claim in found])
        return
    texts = checking.texts_of(Path(dossier), opened)[0] if there(dossier) else {}
    for claim in found:
        _show(claim, listing.standing(claim, superseded), texts.get(claim.source or ""))
    waiting = sum(claim.state == "proposed" for claim in found)
    say(
        counted(len(found), "claim") + (f", of which {counted(waiting, 'waits', 'wait')} for review" if waiting else "")
    )


def _show(claim: Claim, standing: str, text: str | None) -> None:
    """A claim in two or three lines: in the analyst's words, else in the source's, else where it stands."""
    width = shutil.get_terminal_size((100, 24)).columns
    who = line(claim.speaker.name) if claim.speaker else "-"
    marks = ", ".join((standing, claim.status, str(claim.grade) if claim.grade else "not graded"))
    guess = " (published)" if claim.said_basis == "published" else ""
    marks += f"; said {claim.said}{guess}" if claim.said else ""
    marks += f"; about {claim.about}" if claim.about else ""
    said = claim.paraphrase or ""
    if not said and claim.span is not None:
        start, end = claim.span
        said = f"“{text[start:end]}”" if text is not None else f"({claim.source}, characters {start} to {end})"
    say(f"{claim.id}  {who} [{marks}]")
    say(fill(" ".join(said.split()), width, initial_indent="  ", subsequent_indent="  "))


def _rules(dossier: Dossier, as_json: bool) -> None:
    found = by_rule(dossier)
    if as_json:
        say_json([{**vars(rule), "precision": rule.precision} for rule in found])
        return
    wide = max((len(rule.rule) for rule in found), default=4)
    say(f"{'rule':<{wide}}  proposed  waiting  unreviewed  accepted  edited  rejected  kept")
    for rule in found:
        kept = "-" if rule.precision is None else f"{rule.precision:.2f}"
        reasons = ", ".join(f"{count} {reason}" for reason, count in rule.rejected.items())
        rejected = sum(rule.rejected.values())
        say(
            f"{line(rule.rule):<{wide}}  {rule.proposed:8}  {rule.waiting:7}  {rule.unreviewed:10}  {rule.accepted:8}  "
            f"{rule.edited:6}  {rejected:8}  {kept:>4}" + (f"  ({reasons})" if reasons else "")
        )
