"""The command accept: let proposed claims into a dossier, or change claims that are in."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, get_args

import click

from goodoffices.cli import guarding, options
from goodoffices.cli.printing import say, say_json
from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.records.claim import Claim, Mode, Status
from goodoffices.dossier.records.happening import MediationRole, Plover
from goodoffices.errors import BadInput
from goodoffices.ledger import claim_fields, listing
from goodoffices.ledger import decisions as desk

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
@guarding.all_markings
def accept(dossier: str, ids: tuple[str, ...], by: str, as_json: bool, **given: Any) -> None:
    """Let proposals into the ledger, or change claims that are in; each is a new revision, the old ones stay."""
    if len(ids) > 1 and (given["paraphrase"] or given["quote"]):
        raise BadInput("a paraphrase and a quote are of one claim; accept the others apart")

    ledger = desk.open_ledger(dossier)
    guarding.whole([ledger.dossier], "--json" if as_json else None)
    told(
        desk.accept(ledger, ids, by=by, changes=lambda now, claim: _changes(ledger, now, claim, by, given)),
        ids,
        as_json,
    )


def told(ledger: desk.Ledger, ids: Iterable[str], as_json: bool) -> None:
    """Print where the claims stand now."""
    found, superseded = [ledger.dossier.get("claim", id) for id in ids], ledger.dossier.superseded
    if as_json:
        say_json([listing.as_json(claim, superseded) for claim in found])
        return
    for claim in found:
        say(f"{claim.id}: {claim.state} (revision {claim.rev})")


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
