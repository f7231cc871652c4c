"""Commands on a dossier's ledger: claims, accept, reject."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterable
from pathlib import Path
from textwrap import fill
from typing import Any, get_args

import click

from goodoffices.cli import options
from goodoffices.cli.counting import counted
from goodoffices.cli.reading import report
from goodoffices.desk import checking, claim_fields, listing, opening
from goodoffices.desk import ledger as desk
from goodoffices.dossier.claim import Claim, Mode, Status
from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.happening import MediationRole, Plover
from goodoffices.dossier.ledger import by_rule
from goodoffices.dossier.review import Reason
from goodoffices.errors import BadInput

IDS = click.argument("ids", metavar="ID...", nargs=-1, required=True)
#: Options of `accept` whose words are the field's.
AS_TYPED = ("paraphrase", "status", "mode", "said", "about")
BY = click.option("--by", required=True, metavar="NAME", help="Who decides.")
LINKS = {
    "confirms": "A claim that this one confirms.",
    "denies": "A claim that this one denies.",
    "repeats": "A claim that this one repeats.",
    "supersedes": "A claim whose speaker says otherwise now.",
    "answers": "A claim that this one reacts to.",
}


def _links(command: Any) -> Any:
    """An option for every link; each may be given more than once."""
    for kind, told in reversed(LINKS.items()):
        command = click.option(f"--{kind}", metavar="ID", multiple=True, help=told)(command)
    return command


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
def claims(dossier: str, check: bool, rules: bool, as_json: bool, **wanted: str | None) -> None:
    """List the claims of a dossier, with what is proposed and what was rejected."""
    filters = [f"--{name.replace('_', '-')}" for name, value in wanted.items() if value is not None]
    if (check or rules) and filters:
        raise click.UsageError(f"--{'check' if check else 'rules'} looks at the whole ledger; leave out {filters[0]}")
    if check:
        report(dossier, as_json, ledger_only=True)
    opened = opening.open(dossier)
    if rules:
        _rules(opened, as_json)
        return
    found, superseded = listing.listed(opened, **wanted), opened.superseded
    if as_json:
        click.echo(json.dumps([listing.as_json(claim, superseded) for claim in found], ensure_ascii=False))
        return
    texts = checking.texts_of(Path(dossier), opened)[0] if Path(dossier).exists() else {}
    for claim in found:
        _show(claim, listing.standing(claim, superseded), texts.get(claim.source or ""))
    waiting = sum(claim.state == "proposed" for claim in found)
    click.echo(
        counted(len(found), "claim") + (f", of which {counted(waiting, 'waits', 'wait')} for review" if waiting else "")
    )


@click.command(epilog="Example: goodoffices accept my-talks c20 --paraphrase 'A wants talks.' --grade B2 --by Ann")
@options.DOSSIER
@IDS
@click.option("--paraphrase", metavar="TEXT", help="What was said, in your own words.")
@click.option("--quote", metavar="TEXT", help="What was said, in the source's words; they are looked up in it.")
@click.option("--speaker", metavar="NAME", help="Who said it, when the proposal has somebody else.")
@click.option("--on-behalf-of", metavar="ACTOR", help="The actor the speaker speaks for.")
@click.option("--role", metavar="TEXT", help="The speaker's office or function.")
@click.option("--status", type=click.Choice(get_args(Status)), help="What kind of statement it is.")
@click.option("--mode", type=click.Choice(get_args(Mode)), help="How the source gives it.")
@click.option("--said", metavar="DATE", help="When it was said, as EDTF: 2025-03-04, 2025-03, 2025-03-01/2025-03-04.")
@click.option("--about", metavar="DATE", help="When what it tells of happens or happened, likewise.")
@click.option("--event", type=click.Choice(get_args(Plover)), help="The kind of event it tells of, in PLOVER's code.")
@click.option("--mediation-role", type=click.Choice(get_args(MediationRole)), help="A go-between's part in the event.")
@click.option("--bears-on", metavar="ID", multiple=True, help="An actor, option, issue or indicator.")
@_links
@click.option("--grade", metavar="GRADE", help="Of the source (A to F) and of the information (1 to 6): B2.")
@click.option("--why", metavar="TEXT", help="Why that grade.")
@BY
@options.JSON
def accept(dossier: str, ids: tuple[str, ...], by: str, as_json: bool, **given: Any) -> None:
    """Let proposals into the ledger, or change claims that are in; each is a new revision, the old ones stay."""
    if len(ids) > 1 and (given["paraphrase"] or given["quote"]):
        raise BadInput("a paraphrase and a quote are of one claim; accept the others apart")

    ledger = desk.open_ledger(dossier)
    _told(
        desk.accept(ledger, ids, by=by, changes=lambda now, claim: _changes(ledger, now, claim, by, given)),
        ids,
        as_json,
    )


@click.command(epilog="Example: goodoffices reject my-talks c21 c22 --reason wrong-span --by Ann")
@options.DOSSIER
@IDS
@click.option("--reason", required=True, type=click.Choice(get_args(Reason)), help="Why not.")
@BY
@options.JSON
def reject(dossier: str, ids: tuple[str, ...], reason: str, by: str, as_json: bool) -> None:
    """Keep proposals, or claims that were let in, out of every model and brief; they stay in the ledger."""
    _told(desk.reject(desk.open_ledger(dossier), ids, reason, by=by), ids, as_json)


def _told(ledger: desk.Ledger, ids: Iterable[str], as_json: bool) -> None:
    """Print where the claims stand now."""
    found, superseded = [ledger.dossier.get("claim", id) for id in ids], ledger.dossier.superseded
    if as_json:
        click.echo(json.dumps([listing.as_json(claim, superseded) for claim in found], ensure_ascii=False))
        return
    for claim in found:
        click.echo(f"{claim.id}: {claim.state} (revision {claim.rev})")


def _changes(ledger: desk.Ledger, now: Dossier, claim: Claim, by: str, given: dict[str, Any]) -> dict[str, Any]:
    """The fields to change, from what was given on the command line."""
    changes: dict[str, Any] = {name: given[name] for name in AS_TYPED if given[name] is not None}
    changes |= claim_fields.quoted(ledger, claim.id, given["quote"]) if given["quote"] else {}
    speaker = {"name": given["speaker"], "role": given["role"], "on_behalf_of": given["on_behalf_of"]}
    if any(word is not None for word in speaker.values()):
        changes |= claim_fields.spoken_by(claim, **speaker)
    if given["event"] or given["mediation_role"]:
        changes |= claim_fields.happening(claim, code=given["event"], mediation_role=given["mediation_role"])
    for kind in LINKS:
        changes |= desk.linked(claim, kind, given[kind]) if given[kind] else {}
    if given["bears_on"]:
        changes |= claim_fields.bearing_on(now, claim, given["bears_on"])
    if given["grade"] is not None:
        changes["grade"] = claim_fields.graded(given["grade"], by=by, why=given["why"])
    return changes


def _show(claim: Claim, standing: str, text: str | None) -> None:
    """A claim in two or three lines: in the analyst's words, else in the source's, else where it stands."""
    width = shutil.get_terminal_size((100, 24)).columns
    who = claim.speaker.name if claim.speaker else "-"
    marks = ", ".join((standing, claim.status, str(claim.grade) if claim.grade else "not graded"))
    guess = " (guessed)" if claim.said_basis == "published" else ""
    marks += f"; said {claim.said}{guess}" if claim.said else ""
    marks += f"; about {claim.about}" if claim.about else ""
    said = claim.paraphrase or ""
    if not said and claim.span is not None:
        start, end = claim.span
        said = f"“{text[start:end]}”" if text is not None else f"({claim.source}, characters {start} to {end})"
    click.echo(f"{claim.id}  {who} [{marks}]")
    click.echo(fill(" ".join(said.split()), width, initial_indent="  ", subsequent_indent="  "))


def _rules(dossier: Dossier, as_json: bool) -> None:
    found = by_rule(dossier)
    if as_json:
        click.echo(json.dumps([{**vars(rule), "precision": rule.precision} for rule in found]))
        return
    wide = max((len(rule.rule) for rule in found), default=4)
    click.echo(f"{'rule':<{wide}}  proposed  waiting  unreviewed  accepted  edited  rejected  kept")
    for rule in found:
        kept = "-" if rule.precision is None else f"{rule.precision:.2f}"
        reasons = ", ".join(f"{count} {reason}" for reason, count in rule.rejected.items())
        rejected = sum(rule.rejected.values())
        click.echo(
            f"{rule.rule:<{wide}}  {rule.proposed:8}  {rule.waiting:7}  {rule.unreviewed:10}  {rule.accepted:8}  "
            f"{rule.edited:6}  {rejected:8}  {kept:>4}" + (f"  ({reasons})" if reasons else "")
        )
