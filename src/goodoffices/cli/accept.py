"""The command accept: let proposed claims into a dossier, or change claims that are in."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, get_args

from goodoffices.cli import guarding, options, values
from goodoffices.cli.commands import argument, command, option
from goodoffices.cli.printing import say, say_json
from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.records.claim import Claim, Mode, Status
from goodoffices.dossier.records.happening import MediationRole, Plover
from goodoffices.errors import BadInput
from goodoffices.ledger import claim_fields, listing
from goodoffices.ledger import decisions as desk
from goodoffices.wording import Worded

IDS = argument("ids", metavar="ID...", nargs=-1, required=True)
#: Options of `accept` whose words are the field's.
AS_TYPED = ("paraphrase", "status", "mode", "said", "about")
BY = option("--by", required=True, metavar="NAME", words=Worded("help-by"))
LINKS = {
    "confirms": Worded("help-confirms"),
    "denies": Worded("help-denies"),
    "repeats": Worded("help-repeats"),
    "supersedes": Worded("help-supersedes"),
    "answers": Worded("help-answers"),
}


def _links(command: Any) -> Any:
    """An option for every link; each may be given more than once."""
    for kind, words in reversed(LINKS.items()):
        command = option(f"--{kind}", metavar="ID", multiple=True, words=words)(command)
    return command


@command(
    words=Worded("help-accept"),
    example="goodoffices accept my-talks c20 --paraphrase 'A wants talks.' --grade B2 --by Ann",
)
@options.DOSSIER
@IDS
@option("--paraphrase", metavar="TEXT", words=Worded("help-paraphrase"))
@option("--quote", metavar="TEXT", words=Worded("help-quote"))
@option("--speaker", metavar="NAME", words=Worded("help-speaker-given"))
@option("--on-behalf-of", metavar="ACTOR", words=Worded("help-on-behalf-of"))
@option("--role", metavar="TEXT", words=Worded("help-role"))
@option("--status", type=values.Choice(get_args(Status)), words=Worded("help-status"))
@option("--mode", type=values.Choice(get_args(Mode)), words=Worded("help-mode"))
@option("--said", metavar="DATE", words=Worded("help-said"))
@option("--about", metavar="DATE", words=Worded("help-about"))
@option("--event", type=values.Choice(get_args(Plover)), words=Worded("help-event"))
@option("--mediation-role", type=values.Choice(get_args(MediationRole)), words=Worded("help-mediation-role"))
@option("--bears-on", metavar="ID", multiple=True, words=Worded("help-bears-on"))
@_links
@option("--grade", metavar="GRADE", words=Worded("help-grade"))
@option("--why", metavar="TEXT", words=Worded("help-why"))
@BY
@options.LANGUAGE
@options.JSON
@guarding.all_markings
def accept(dossier: str, ids: tuple[str, ...], by: str, as_json: bool, **given: Any) -> None:
    """Let proposals into the ledger, or change claims that are in; each is a new revision, the old ones stay."""
    if len(ids) > 1 and (given["paraphrase"] or given["quote"]):
        raise BadInput(Worded("words-of-one-claim"))

    ledger = desk.open_ledger(dossier)
    guarding.unread(dossier, "--json" if as_json else None)
    named = [id for kind in (*LINKS, "bears_on") for id in given[kind]]
    tell_decided(
        desk.accept(
            ledger, ids, by=by, changes=lambda now, claim: _changes(ledger, now, claim, by, given), naming=named
        ),
        ids,
        as_json,
    )


def tell_decided(ledger: desk.Ledger, ids: Iterable[str], as_json: bool) -> None:
    """Print where the claims stand now."""
    dossier = ledger.seen or ledger.dossier
    found, superseded = [dossier.get("claim", id) for id in ids], dossier.superseded
    if as_json:
        say_json([listing.claims_json(claim, superseded) for claim in found])
        return
    for claim in found:
        say(Worded("claim-stands", id=claim.id, state=claim.state, revision=str(claim.rev)))


def _changes(ledger: desk.Ledger, now: Dossier, claim: Claim, by: str, given: dict[str, Any]) -> dict[str, Any]:
    """The fields to change, from what was given on the command line."""
    changes: dict[str, Any] = {name: given[name] for name in AS_TYPED if given[name] is not None}
    changes |= claim_fields.quoted(ledger, claim.id, given["quote"], now) if given["quote"] else {}
    speaker = {"name": given["speaker"], "role": given["role"], "on_behalf_of": given["on_behalf_of"]}
    if any(word is not None for word in speaker.values()):
        changes |= claim_fields.spoken_by(claim, **speaker)
    if given["event"] or given["mediation_role"]:
        changes |= claim_fields.happening(claim, code=given["event"], mediation_role=given["mediation_role"])
    for kind in LINKS:
        changes |= desk.linked_field(claim, kind, given[kind]) if given[kind] else {}
    if given["bears_on"]:
        changes |= claim_fields.bearing_on(now, claim, given["bears_on"])
    if given["grade"] is not None:
        changes["grade"] = claim_fields.graded(given["grade"], by=by, why=given["why"])
    return changes
