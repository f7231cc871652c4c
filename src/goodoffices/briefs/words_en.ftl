### Words of the brief and the sheets.

## Relations

only-reported = only reported
network-title = Who is tied to whom
network-description = { $actors ->
    [one] One actor
   *[other] { $actors } actors
} and { $relations ->
    [one] one tie between them
   *[other] { $relations } ties between them
}. { $list }
network-mediator = go-between
network-mediator-possible = possible go-between
network-spoiler = possible spoiler

## Timeline

timeline-title = What happened, and what has held since
timeline-description = From { $first } to { $last }: { $list }
timeline-starts = { $relation }, from then on
timeline-ends = { $relation }, until then
timeline-reported = { $label } (only reported)
timeline-later = { $span } later

## Issues

issuespace-title = Who asks for what: { $label }
issuespace-asks = { $actor }: { $mode }
issuespace-asks-between = { $actor }: { $low } to { $high }, most likely { $mode }
issuespace-settles = forecast (weighted mean): { $value }
issuespace-reference = without an accord: { $value }
issuespace-mark = { $value }: { $label }
issuespace-dot = what it asks for; the larger, the more weight
issuespace-reach = what it may ask for
issuespace-more = { $count ->
    [one] One actor of less weight is not shown.
   *[other] { $count } actors of less weight are not shown.
}

## More concepts, and how firmly things last


## Words of claims

likelihood-almost-no-chance = almost no chance (1 to 5 %)
likelihood-very-unlikely = very unlikely (5 to 20 %)
likelihood-unlikely = unlikely (20 to 45 %)
likelihood-roughly-even = roughly even (45 to 55 %)
likelihood-likely = likely (55 to 80 %)
likelihood-very-likely = very likely (80 to 95 %)
likelihood-almost-certain = almost certain (95 to 99 %)
likelihood-range = between { $low } and { $high }
role-party = party
role-mediator = go-between
role-mediator-convey = go-between
role-mediator-accept = accepted as go-between
role-mediator-offer = offers to be go-between
role-mediator-ask = asked to be go-between
role-mediator-decline = declines to be go-between
role-reported = { $role } (only reported)
role-spoiler = possible spoiler
role-guarantor = guarantor
role-observer = observer

## The brief: frame

brief-subtitle = As of { $date }. { $made }
brief-subtitle-undated = { $made }
brief-made-claims = Made with goodoffices from attributed reporting.
brief-made = Made with goodoffices.
brief-marking = Marking: { $marking }
brief-skip = Skip to the answer
brief-contents = On this page
brief-withheld = This copy leaves out { $kinds } because of their marking. Sentences that rested on them have lost that reference.
brief-withheld-computed = What would be computed from them is left out as well: { $answers }.
withheld-conflict = what could last and why
withheld-issues = where the issues would settle and which trades help
withheld-explanations = how the explanations compare
brief-unanswered = This question has no answer here:
brief-page = page

## The brief: in brief

in-brief = In brief

## The brief: small parts

actor-role = { $actor } ({ $role })
actors-without = In the dossier, but without options of their own: { $actors }.

## The brief: actors and options

actors-options = Actors and what they can do
actors-options-table = The actors, their roles and their options
actors-options-part = Role
actors-options-options = Options, with their levels
option-levels = { $option }: { $levels }.
option-today = { $level } (now)

## The brief: indicators, ties, time

ties-caption = Every tie in the dossier. The annex lists them with dates and sources.
timeline = What happened when
timeline-caption = In order of date, not to scale. Bars are ties that hold from that date on. The annex lists the sources.

## The brief: judgement, limits, method

cannot-tell = What this page cannot tell you
cannot-tell-1 = Whether a report is true. The page tells who said it, through whom, and how it was graded.
cannot-tell-2 = What will happen. That an outcome can last means that nobody has reason to leave it, not that it is likely to come about.
cannot-tell-3 = What the parties want. Their orders of preference are our judgement, made without them at the table.
cannot-tell-4 = What is not in the model: options that nobody listed, differences within an actor, and changes of mind.
cannot-tell-5 = Anything published after its date, or not published at all.
method = How this page was made
method-sources = Claims carry two separate grades, one for the source and one for the content. What goes back to the same origin counts once.
method-run = Dossier { $dossier }, goodoffices { $version }, seed { $seed }. The same input gives the same page.
references = References

## The brief: annex

annex = Annex
annex-claims = Claims ledger
annex-claims-table = Every claim, in the order in which it was entered. The grades, and the reasons for them, are
annex-claim = Claim
annex-said-of = said { $said }; about { $about }
annex-said-only = said { $said }
annex-about-only = about { $about }
annex-status = Status
annex-grade = Grade and why
annex-what = What was said
annex-who = Who
link-confirms = Confirms { $ids }.
link-denies = Denies { $ids }.
link-repeats = Repeats { $ids }.
link-supersedes = Takes the place of { $ids }.
link-answers = Answers { $ids }.
annex-corrected = Revision { $rev } of this claim.
annex-withdrawn = Withdrawn.
annex-superseded = Overtaken by { $by }.
annex-unreviewed = Proposed by the program from the text; nobody has reviewed it.
annex-judgements = Judgements
annex-judgements-table = Every judgement, with likelihood and confidence kept apart
annex-judgement = Judgement
annex-by = By, on
annex-by-on = { $by }, { $date }
annex-text = What is held
annex-sure = How sure
annex-likelihood = Likelihood: { $likelihood }.
annex-confidence = Confidence: { $confidence }.
annex-rests-nothing = no claim
annex-ties = Ties between actors
annex-tie = Tie
annex-kind = Kind
annex-dates = Dates
annex-events = Events
annex-event = Event
annex-date = Date
annex-sources = Sources
annex-source = Source
annex-title = Title

## Sheets

standing-contested = Contested facts
standing-contested-use = To be settled with evidence before anything is bargained over.
standing-agreed = Agreed facts
standing-agreed-use = A starting point for the talks: both sides take these to be so.
standing-convergent = Shared norms
standing-convergent-use = Ground to build on: both sides accept these as rules.
standing-divergent = Norms they differ on
standing-divergent-use = What the talks are about: here the sides hold different things to be right.
iceberg-depth = Depth
iceberg-position = Asked for
iceberg-says = { $value }, on a scale { $ends }
interest-substance = Why: the matter itself
interest-process = Why: how it is decided
interest-relationship = Why: the relation
interest-security = Need: security
interest-identity = Need: identity and standing
interest-plain = Why
stakeholders-quadrant = Place in the grid
stakeholders-wants = Asks for
stakeholders-cares = Cares (0 to 1)
stakeholders-can = Can do (compared with the others)
stakeholders-scale = The scale runs { $ends }. An actor cares much when its salience may reach one half, and can do much when its capability may reach half that of the strongest.
stakeholders-without = Without a stake here, so far as the dossier says: { $actors }.
quadrant-close = Work closely with (cares much, can do much)
quadrant-content = Keep content (cares little, can do much)
quadrant-heard = Keep heard (cares much, can do little)
quadrant-watched = Watch (cares little, can do little)
red-lines-note = Judged from outside, unless a claim stands behind it. A red line is what a party will not cross, which may be far from what it asks for.
red-lines-line = Will not accept
red-lines-on = On
red-lines-limit = Limit
red-lines-asks = Asks for
red-lines-least = nothing below { $value }
red-lines-most = nothing above { $value }

## Issues and packages in the brief

settling = Where each issue would settle
settling-models = In points of 100, from the low end of each scale to its high end. The weighted mean is the forecast; the other models show how far views of the same matter lie apart.
accord-note = The values are judged, in points compared with no accord.
front-caption = The packages on which no other improves for somebody without being worse for somebody else.
scales = The issues as scales
issue-caption = Positions, ranges and weights are judgements; the annex lists what each rests on.
explanations-note = The marks are the analyst’s. Support does not count, since any story can be made to fit; what counts is what speaks against. The method makes one look at every explanation. It cures nobody of bias.

## The brief: ways, groups, comparisons

annex-rules = What cannot be
annex-rule = Rule
annex-rule-says = It says

## The brief of a few sheets

opening-changed = What changed
opening-conditions = What can last, and on which conditions
opening-lasting = What can last
opening-issues = Where each issue would settle
opening-trades = Which trades help both sides
opening-accord = Whether there is an accord all would sign
opening-today = Where things stand
opening-moves = Who has to move with whom
opening-dissent = Who sees it otherwise
opening-watch = What to watch
opening-sources = How well this is sourced
opening-left-out = Left out here
opening-over = What did not fit on the sheets before
opening-confidence = Confidence in the least sure judgement behind it: { $confidence }.
opening-conditions-never = { $count ->
    [one] { $outcomes } does not last in any form.
   *[other] None of these lasts in any form: { $outcomes }.
}
opening-conditions-end = Nothing leads out of { $outcomes }, so that “lasting” says nothing of { $count ->
    [one] it
   *[other] them
}.
opening-likelihood = Likelihood, according to { $judge }: { $likelihood }.
opening-likelihood-of = Likelihood of { $outcome }, according to { $judge }: { $likelihood }.
opening-no-likelihood-here = No likelihood was given.
opening-no-likelihood = No likelihood was given: whether an outcome lasts says nothing of how likely it is.
