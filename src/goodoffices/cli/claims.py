"""The command claims: list, filter and check the claims of a dossier."""

from __future__ import annotations

import shutil
from pathlib import Path
from textwrap import fill
from typing import get_args

from goodoffices.cli import guarding, options, values
from goodoffices.cli.check import report
from goodoffices.cli.commands import command, option
from goodoffices.cli.printing import say, say_json
from goodoffices.cli.refusals import Refused
from goodoffices.cli.speaking import language, told
from goodoffices.desk import checking
from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.ledger import by_rule
from goodoffices.dossier.records.claim import Claim, Status
from goodoffices.escaping import line
from goodoffices.formats.atomic import there
from goodoffices.ledger import listing
from goodoffices.store import opening
from goodoffices.wording import Worded, wording_of

#: The heads of what is told of the rules.
RULE_COLUMNS = (
    Worded("rules-rule"),
    Worded("rules-proposed"),
    Worded("rules-waiting"),
    Worded("rules-unreviewed"),
    Worded("rules-accepted"),
    Worded("rules-edited"),
    Worded("rules-rejected"),
    Worded("rules-kept"),
)


@command(words=Worded("help-claims"), example="goodoffices claims us-iran-2025 --bears-on russia_role --status hedged")
@options.DOSSIER
@option("--state", type=values.Choice(listing.STATES), words=Worded("help-state"))
@option("--speaker", metavar="NAME", words=Worded("help-speaker"))
@option("--status", type=values.Choice(get_args(Status)), words=Worded("help-status"))
@option("--source", metavar="ID", words=Worded("help-source"))
@option("--bears-on", metavar="ID", words=Worded("help-bears-on"))
@option("--check", is_flag=True, words=Worded("help-check-ledger"))
@option("--rules", is_flag=True, words=Worded("help-rules"))
@options.LANGUAGE
@options.JSON
@guarding.all_markings
def claims(dossier: str, check: bool, rules: bool, as_json: bool, **wanted: str | None) -> None:
    """List the claims of a dossier, with what is proposed and what was rejected."""
    filters = [f"--{name.replace('_', '-')}" for name, value in wanted.items() if value is not None]
    if (check or rules) and filters:
        raise Refused(Worded("whole-ledger", option="--check" if check else "--rules", filter=filters[0]))
    if check:
        report(dossier, as_json, ledger_only=True)
    opened = opening.open(dossier)
    guarding.intact([opened], "--json" if as_json else None)
    if rules:
        _rules(opened, as_json)
        return
    found, superseded = listing.listed(opened, **wanted), opened.superseded
    if as_json:
        say_json([listing.claims_json(claim, superseded) for claim in found])
        return
    texts = checking.texts_of(Path(dossier), opened)[0] if there(dossier) else {}
    for claim in found:
        _show(claim, listing.claim_standing(claim, superseded), texts.get(claim.source or ""))
    waiting = sum(claim.state == "proposed" for claim in found)
    number = Worded("count-claims", count=len(found))
    say(Worded("claims-waiting", claims=number, count=waiting) if waiting else number)


def _show(claim: Claim, standing: str, text: str | None) -> None:
    """A claim in two or three lines: in the analyst's words, else in the source's, else where it stands."""
    width = shutil.get_terminal_size((100, 24)).columns
    who = line(claim.speaker.name) if claim.speaker else "-"
    worded = (f"standing-{standing}", f"status-{claim.status}")
    marks = ", ".join((*(told(Worded(key)) for key in worded), str(claim.grade or told(Worded("not-graded")))))
    marks += when(claim.said, claim.said_basis == "published", claim.about)
    said = claim.paraphrase or ""
    if not said and claim.span is not None:
        start, end = claim.span
        place = Worded("claim-place", source=claim.source or "", start=str(start), end=str(end))
        said = told(place if text is None else Worded("claim-words", words=text[start:end]))
    say(f"{claim.id}  {who} [{marks}]")
    say(fill(" ".join(said.split()), width, initial_indent="  ", subsequent_indent="  "))


def when(said: str | None, published: bool, about: str | None) -> str:
    """When a claim was said, the day of publication marked as a guess, and the time it is about."""
    parts = []
    if said:
        parts.append(Worded("said-about-then", date=said) if published else Worded("said-then", date=said))
    if about:
        parts.append(Worded("about-then", date=about))
    return "".join(told(part) for part in parts)


def _rules(dossier: Dossier, as_json: bool) -> None:
    found, words = by_rule(dossier), wording_of(language())
    if as_json:
        say_json([{**vars(rule), "precision": rule.precision} for rule in found])
        return
    heads = [told(head) for head in RULE_COLUMNS]
    wide = max(len(name) for name in (heads[0], *(rule.rule for rule in found)))
    say(f"{heads[0]:<{wide}}  " + "  ".join(heads[1:]))
    for rule in found:
        kept = "-" if rule.precision is None else words.fixed(rule.precision)
        reasons = ", ".join(f"{count} {told(Worded(f'reason-{reason}'))}" for reason, count in rule.rejected.items())
        rejected = sum(rule.rejected.values())
        numbers = (rule.proposed, rule.waiting, rule.unreviewed, rule.accepted, rule.edited, rejected, kept)
        row = "  ".join(f"{number:>{len(head)}}" for number, head in zip(numbers, heads[1:], strict=True))
        say(f"{line(rule.rule):<{wide}}  {row}" + (f"  ({reasons})" if reasons else ""))
