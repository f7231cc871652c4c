### Words of the report: fixed texts of the page, words for values, and one message per finding.

## Marks and small words

mark-judged = judgement
mark-computed = computed
yes-mark = yes
unknown = unknown
quantity = { $value } { $unit }
step = { $actor } – { $changes }
by-state = { $actor }, to state { $state }
text-status-quo = Where things stand now
actor-concept = { $actor } ({ $concept })

## Stability concepts

concept-nash = “nobody gains by moving alone” (Nash)
concept-gmr = “every gain can be answered” (GMR)
concept-smr = “every gain can be answered, with no way out” (SMR)
concept-seq = “every gain meets a credible answer” (SEQ)
concept-symseq = “every gain meets a credible answer, with no way out” (SSEQ)
concept-sim = “answers come at the same moment” (SIM)
concept-short-nash = Nash
concept-short-gmr = GMR
concept-short-smr = SMR
concept-short-seq = SEQ
concept-short-symseq = SSEQ
concept-short-sim = SIM
concept-count = { $concept } { $count }
concept-difference = { $concept } { $gained } more and { $lost } fewer ({ $examples })

## More concepts, and how firmly things last

concept-cnash = “no group gains by moving together” (CNash)
concept-cgmr = “every gain of a group can be answered” (CGMR)
concept-csmr = “every gain of a group can be answered, with no way out” (CSMR)
concept-cseq = “every gain of a group meets a credible answer” (CSEQ)
concept-lh = “nobody gains, looking a few moves ahead” (L)
concept-nm = “nobody gains, however far they look ahead” (NM)
concept-short-cnash = CNash
concept-short-cgmr = CGMR
concept-short-csmr = CSMR
concept-short-cseq = CSEQ
concept-short-lh = L
concept-short-nm = NM
term-cnash = coalition Nash stability
term-cgmr = coalition general metarationality
term-csmr = coalition symmetric metarationality
term-cseq = coalition sequential stability
term-lh = limited-move stability
term-nm = non-myopic stability
strength-joint = of itself, even against joint moves
in-brief-joint = { $outcomes } can last of { $count ->
    [one] itself
   *[other] themselves
}, even against joint moves: no group gains by moving together.
in-brief-today-joint = { $state }: no group gains by moving together.
lasting-depends-joint = { $actor }: nothing to gain by moving alone.
strength-foresight = for who looks ahead
in-brief-foresight = { $outcomes } can last only as long as everybody looks ahead.
in-brief-today-foresight = { $state } is held in place only as long as everybody looks ahead.
lasting-depends-foresight = { $actor }: something to gain by moving alone, held back by looking ahead.

## Words of claims

status-asserted = asserted
status-confirmed = confirmed
status-denied = denied
status-declined = declined to comment
status-no-response = no response
status-hedged = reported with a reservation
status-reported = reported by others
status-committed = promised or demanded
status-estimated = estimated
status-unattributed = newsroom’s own voice
mode-direct = quoted
mode-mixed = partly quoted
mode-indirect = in other words
mode-free-indirect = in other words, without attribution
mode-headline = headline
mode-narrator = newsroom’s text
reliability-A = completely reliable source
reliability-B = usually reliable source
reliability-C = fairly reliable source
reliability-D = not usually reliable source
reliability-E = unreliable source
reliability-F = source cannot be judged
credibility-1 = confirmed by other sources
credibility-2 = probably true
credibility-3 = possibly true
credibility-4 = doubtful
credibility-5 = improbable
credibility-6 = truth cannot be judged
grade-words = { $reliability }, { $credibility }
grade-none = not graded
speaker-role = { $name } ({ $role })
speaker-for = { $speaker }, for { $actor }
speaker-none = newsroom’s own voice
speaker-unnamed = not named
claim-unworded = Not put in words yet ({ $outlet }, characters { $start } to { $end })
claim-unreviewed = not reviewed
likelihood-almost-no-chance = almost no chance (1 to 5 %)
likelihood-very-unlikely = very unlikely (5 to 20 %)
likelihood-unlikely = unlikely (20 to 45 %)
likelihood-roughly-even = roughly even (45 to 55 %)
likelihood-likely = likely (55 to 80 %)
likelihood-very-likely = very likely (80 to 95 %)
likelihood-almost-certain = almost certain (95 to 99 %)
likelihood-range = between { $low } and { $high }
confidence-low = low
confidence-moderate = moderate
confidence-high = high
role-party = party
role-mediator = go-between
role-spoiler = possible spoiler
role-guarantor = guarantor
role-observer = observer
kind-source = { $n } { $n ->
    [one] source
   *[other] sources
}
kind-claim = { $n } { $n ->
    [one] claim
   *[other] claims
}
kind-judgement = { $n } { $n ->
    [one] judgement
   *[other] judgements
}
kind-hypothesis = { $n } { $n ->
    [one] hypothesis
   *[other] hypotheses
}
kind-actor = { $n } { $n ->
    [one] actor
   *[other] actors
}
kind-relation = { $n } { $n ->
    [one] tie
   *[other] ties
}
kind-event = { $n } { $n ->
    [one] event
   *[other] events
}
kind-option = { $n } { $n ->
    [one] option
   *[other] options
}
kind-rule = { $n } { $n ->
    [one] rule
   *[other] rules
}
kind-preference = { $n } { $n ->
    [one] order of preference
   *[other] orders of preference
}
kind-outcome = { $n } { $n ->
    [one] named outcome
   *[other] named outcomes
}
kind-indicator = { $n } { $n ->
    [one] indicator
   *[other] indicators
}
kind-issue = { $n } { $n ->
    [one] issue
   *[other] issues
}
kind-position = { $n } { $n ->
    [one] position
   *[other] positions
}
kind-interest = { $n } { $n ->
    [one] interest
   *[other] interests
}
kind-red_line = { $n } { $n ->
    [one] red line
   *[other] red lines
}
kind-fact = { $n } { $n ->
    [one] fact or norm
   *[other] facts or norms
}
kind-package = { $n } { $n ->
    [one] package
   *[other] packages
}

## Findings: which outcomes can last

question-stability = Which outcomes can last?
stability-size = The options of { $actors-count ->
    [one] one actor
   *[other] { $actors-count } actors
} ({ $actors }) combine into { $states } feasible states; each was tested for each of them.
stability-equilibria = { $count ->
    [0] Nothing can last under { $concept }.
    [one] One state can last under { $concept }: { $states }.
   *[other] { $count } states can last under { $concept }, among the strongest { $states }.
}
stability-missing = Not tested on this dossier: { $concept }; { $why }.
stability-turns = Looking ahead, the actors take turns in this order, and then from the start again: { $actors }.
limit-movers = with more than two actors it must be told in which order they take turns, for instance by --movers { $example }
limit-alone = it takes two actors or more
limit-states = it is followed for up to { $most } states, and here are { $here }
limit-moves = it is followed for up to { $most } moves
limit-unsettled = what the actors anticipate does not settle within { $most } moves
limit-coalitions = up to { $most } coalitions are looked at, and here are { $here }; name those that may form
limit-at-once = with { $states } states, { $most } coalitions are followed at once, and here are { $here }
limit-joint = more than { $most } joint improvements of coalitions would have to be followed
limit-options = moves at the same moment are put together option by option, which rules that merge states or forbid moves rule out
limit-combinations = at the same moment more than { $most } combinations of moves would have to be tried
limit-arcs = up to { $most } moves are listed, and here are up to { $here }
limit-one-way = one actor has too many options that can be taken but not undone
limit-open = ties leave too much open (more than { $most } anticipated states in all)
stability-not-listed = With { $states } states, those that can last are counted; the tables show the firmest as patterns of options, with an example of each (up to { $most } states, all are listed).
stability-status-quo-lasts = Where things stand now, { $state }, can last under { $concepts }.
stability-status-quo-moves = Where things stand now, { $state }, cannot last; to gain by moving: { $actors }.
stability-outcome = { $outcome } can last in some of its { $states } forms: { $concepts }.
stability-outcome-never = { $outcome } cannot last in any of its { $states } forms.
stability-judges-differ = With the preferences as “{ $judge }” sees them, other states can last: { $differences }.
stability-judges-agree = With the preferences as “{ $judge }” sees them, the same states can last.
stability-mixed = With each actor reasoning in its own way, { $count ->
    [0] nothing can last
    [one] one state can last: { $states }
   *[other] { $count } states can last, { $states } among them
} ({ $behaviour }).
stability-structure = Bound together to act as one, and asked as one: { $actors }.
stability-structure-missing = Not tested with these blocks: { $concepts }; { $why }.
stability-structure-equilibria = Then { $count ->
    [0] nothing can last under { $concept }.
    [one] one state can last under { $concept }: { $states }.
   *[other] { $count } states can last under { $concept }, among the strongest { $states }.
}
table-stability-equilibria = States that can last
table-stability-patterns = States that can last, as patterns of options
table-stability-stable = For whom each state is stable, and by which reading

## Findings: why an actor would stay or leave

question-why = Why would an actor stay, or leave?
why-state = This is about { $state }{ $matching ->
    [one] .
   *[other] , the one of { $matching } matching states that can last under most readings.
}
why-content = { $actor }: nothing to gain by moving alone.
why-stays = { $actor }: something to gain by moving alone, yet held back; { $improvements ->
    [one] the one gain meets an answer
   *[other] each of the { $improvements } gains meets an answer
}.
why-depends = { $actor }: something to gain by moving alone, held back only under { $holds }.
why-leaves = { $actor }: something to gain by moving alone, and nothing that holds it back.
why-unanswered = Gain: { $step }. No answer of the others undoes it.
why-answered = Gain: { $step }. Held back by a credible answer, one that does not hurt those who give it: { $answer }, leading to { $end }.
why-threatened = Gain: { $step }. Held back only by an answer that would also hurt whoever gives it: { $answer }, leading to { $end }.
table-why-answers = Gains and the answers that hold them back

## Findings: how each actor orders the outcomes

question-preferences = How does each actor order the outcomes?
preferences-ends = { $actor }, in the eyes of “{ $judge }”: best { $best }, worst { $worst }, with { $tiers } steps over { $states } states.
preferences-ties = { $actor }: { $tied } of { $states } states are held equal to at least one other.
preferences-confidence = { $actor }: confidence in this order is { $confidence ->
    [low] low
    [moderate] moderate
   *[high] high
}.
preferences-question = { $actor }: rather { $better-only } than { $worse-only }, all else equal?
table-preferences-standing = Share of all states that the actor likes less
table-preferences-order = The order of states, from the top and from the bottom

## Findings: indicators

question-indicators = Where do the public indicators stand, and against which yardsticks?
indicators-empty = { $indicator }: nothing was published by this date.
indicators-latest = { $indicator }: { $value } on { $as-of }, published on { $published }{ $days ->
    [0] .
    [one] , a day later.
   *[other] , { $days } days later.
}
indicators-ratio = { $indicator } stands at { $ratio } times { $size } ({ $yardstick }), that is { $floor } whole yardsticks.
indicators-crossed-up = { $indicator } last passed { $multiple } × the yardstick “{ $yardstick }” on { $as-of }; this was public on { $published }.
indicators-crossed-down = { $indicator } last fell below { $multiple } × the yardstick “{ $yardstick }” on { $as-of }; this was public on { $published }.
indicators-increase-taken-for-level = { $source } gives { $reported } for { $as-of }, where the series has { $series }: an increase was taken for the level.
indicators-level-taken-for-increase = { $source } gives an increase of { $reported } for { $as-of }, where the series has { $series }: the level was taken for the increase.
indicators-differs = { $source } gives { $reported } for { $as-of }, where the series has { $series }.
indicators-checked = { $count ->
    [one] One number printed elsewhere agrees
   *[other] { $count } numbers printed elsewhere agree
} with the series “{ $indicator }”.
table-indicators-indicators = Latest values against the yardsticks

## Findings: sources

question-corroboration = How well is it sourced, and who has no voice?
corroboration-claims = { $count ->
    [0] No claim has a speaker
    [one] One claim has a speaker; it goes back to one origin
   *[other] { $count } claims have a speaker; they go back to { $roots ->
        [one] a single independent origin
       *[other] { $roots } independent origins
    }
}{ $newsroom ->
    [0] .
    [one] , and one more is in the newsroom’s own voice.
   *[other] , and { $newsroom } more are in the newsroom’s own voice.
}
corroboration-root = { $root }: { $count ->
    [one] one claim goes
   *[other] { $count } claims go
} back to this origin.
corroboration-confirmed = { $count ->
    [one] One claim confirms another.
   *[other] { $count } claims confirm others.
}
corroboration-denied = { $count ->
    [one] One claim is a denial.
   *[other] { $count } claims are denials.
}
corroboration-declined = { $count ->
    [one] Once a speaker declined to comment, which is no denial.
   *[other] { $count } times a speaker declined to comment, which is no denial.
}
corroboration-hedged = { $count ->
    [one] One claim was passed on with a reservation.
   *[other] { $count } claims were passed on with a reservation.
}
corroboration-anonymous = { $count ->
    [one] One claim has a speaker who is not named.
   *[other] { $count } claims have a speaker who is not named.
}
corroboration-silent = Heard in no source: { $actors }.
corroboration-all-heard = Every party concerned speaks for itself.
corroboration-single-root = { $count ->
    [one] One element of the model rests
   *[other] { $count } elements of the model rest
} on a single origin: { $kinds }.
corroboration-judgement-alone = { $count ->
    [one] One element of the model rests
   *[other] { $count } elements of the model rest
} on judgement alone: { $kinds }.
corroboration-no-reason = { $count ->
    [one] One element of the model gives
   *[other] { $count } elements of the model give
} no reason: { $kinds }.
corroboration-diagonal = { $count } of { $graded } graded claims have equal grades for source and content; the two should be judged apart.
table-corroboration-claims = Claims
table-corroboration-roots = Independent origins

## Column heads

column-state = State
column-concept = Reading
column-pattern = Options
column-count = How many
column-actor = Actor
column-improvement = Gain
column-outcome = Outcome
column-tier = Step
column-indicator = Indicator
column-value = Value
column-as_of = As of
column-published = Published
column-yardstick = Yardstick
column-ratio = Times
column-floor = Whole
column-claim = Claim
column-speaker = Speaker
column-status = Status
column-grade = Grade
column-root = Origin
column-outlets = Outlets
column-claims = Claims

## The brief: frame

brief-subtitle = As of { $date }. { $made }
brief-subtitle-undated = { $made }
marking-public = public
marking-internal = internal
marking-restricted = restricted
marking-confidential = confidential
marking-secret = secret
brief-made-claims = Made with goodoffices from attributed reporting.
brief-made = Made with goodoffices.
brief-marking = Marking: { $marking }
brief-skip = Skip to the answer
brief-contents = On this page
brief-legend = References such as c03 lead to the claim or judgement a sentence rests on. What an analyst holds is marked “judgement”; what follows from the model is marked “computed”.
brief-withheld = This copy leaves out { $kinds } because of their marking; sentences that rested on them have lost that reference.
brief-page = page

## The brief: in brief

in-brief = In brief
in-brief-firm = { $outcomes } can last of { $count ->
    [one] itself
   *[other] themselves
}: nobody gains by leaving alone.
in-brief-credible = { $outcomes } can last only while credible answers hold everybody back.
in-brief-threat = { $outcomes } can last only by threats that would also hurt whoever carries them out.
in-brief-never = { $outcomes } cannot last in any form: somebody always gains by moving.
in-brief-states = Of { $states } feasible states, { $count ->
    [0] none can last in the strict sense that nobody gains by moving alone.
    [one] one can last in the strict sense that nobody gains by moving alone.
   *[other] { $count } can last in the strict sense that nobody gains by moving alone.
}
in-brief-today-firm = { $state }: nobody gains by moving alone.
in-brief-today-credible = { $state } is held in place by credible answers.
in-brief-today-threat = { $state } is held in place only by threats that would also hurt whoever carries them out.
in-brief-today-moves = { $state } cannot last; to gain by moving: { $actors }.
in-brief-gain = First to be tempted to move: { $step }.
in-brief-sources = { $claims ->
    [one] One attributed claim supports this
   *[other] { $claims } attributed claims support this, from { $roots ->
        [one] a single origin
       *[other] { $roots } independent origins
    }
}{ $silent-count ->
    [0] .
   *[other] ; nobody in them speaks for { $silent }.
}
in-brief-indicator = { $indicator } stood at { $value } on { $as-of }: { $ratio } × the yardstick of { $size } ({ $yardstick }).
in-brief-judges = { $count ->
    [one] One state lasts of itself as the preferences are read here
   *[other] { $count } states last of themselves as the preferences are read here
}; { $judges }.
in-brief-judge = as “{ $judge }” reads them, { $lost } { $lost ->
    [one] does
   *[other] do
} not{ $gained ->
    [0] {""}
   *[other] , and { $gained } other do
}
in-brief-others = { $count ->
    [one] One other named outcome lasts
   *[other] The other { $count } named outcomes last
} only while answers or threats hold somebody back.
in-brief-issues-lines = By the weighted mean { $beyond-count ->
    [0] { $count ->
        [one] the one issue that has red lines
       *[other] all { $count } issues that have red lines
    } would settle within them.
   *[other] { $count ->
        [one] the one issue that has red lines would settle beyond one: { $beyond }.
       *[other] { $within } of the { $count } issues that have red lines would settle within them; beyond one: { $beyond }.
    }
}
in-brief-issues-settle = The weighted mean puts { $places }{ $more ->
    [0] .
    [one] ; one more issue below.
   *[other] ; { $more } more issues below.
}
in-brief-issue = { $issue } at { $value }
in-brief-which = These are { $states }.
in-brief-label-firm = What can last.
in-brief-label-issues = The issues.
in-brief-label-today = Now.
in-brief-label-judges = What it hinges on.
in-brief-label-indicator = Against the yardstick.
in-brief-label-sources = Sources.

## The brief: who says what

who-says = Who says what
who-says-origin = Spoken by { $speakers }; it came { $chain }. { $grade }
who-says-origin-plain = Spoken by { $speakers }. { $grade }
who-says-chain = by way of { $hops }
who-says-newsroom = In the newsroom’s own voice
who-says-newsroom-note = Nobody is quoted for these; they are the text of the article itself.
no-voice = Parties without a voice
no-voice-note = What this page says of their aims is what others say of them, or our judgement. A mediator would ask them first.

## The brief: small parts

actor-role = { $actor } ({ $role })
who-says-graded = Graded: { $grade }.
lasting-depends-firm = { $actor }: nothing to gain by moving alone.
lasting-depends-credible = { $actor }: something to gain by moving alone, held back by credible answers.
lasting-depends-threat = { $actor }: something to gain by moving alone, held back by threats only.
lasting-depends-never = { $actor }: something to gain by moving alone, and nothing that holds it back.
lasting-judge = As “{ $judge }” reads the preferences: { $change }.
lasting-judge-lost = { $how } { $count } { $count ->
    [one] state
   *[other] states
} fewer{ $examples }
lasting-judge-gained = { $how } { $count } { $count ->
    [one] state
   *[other] states
} more{ $examples }
lasting-judge-both = { $how } { $lost } fewer and { $gained } more{ $examples }
lasting-judge-examples = {" "}({ $examples })
lasting-judge-same = the same states last
orders-confidence = Confidence is { $level } in the orders of { $actors }.
actors-without = In the dossier without options of their own: { $actors }.
annex-orders = What weighs for each actor, the weightiest first
annex-orders-table = The first line on which two states differ decides which the actor prefers
annex-orders-judge = { $actor }, as “{ $judge }” sees it
annex-order = What the actor wants, in order
expression-not = not { $part }
expression-and = { $left } and { $right }
expression-or = { $left } or { $right }
expression-implies = if { $left }, then { $right }
expression-iff = { $left } exactly if { $right }
expression-group = ({ $part })
expression-any = { $option }: any
order-weight = { $weight }: { $expression }
order-ranking = a ranking of all states, given state by state
order-indifferent = indifferent throughout
who-says-grade = ({ $about })
element-preference = order of preference of { $actor } ({ $judge })
element-position = position of { $actor } on “{ $issue }”
element-rule = rule “{ $rule }”
element-other = { $kind } { $id }

## The brief: actors and options

actors-options = Actors and what they can do
actors-options-table = Actors, their part and their options
actors-options-part = Part
actors-options-options = Options, with their levels
option-levels = { $option }: { $levels }.
option-today = { $level } (now)
level-or = { $first } or { $last }

## The brief: which outcomes can last

lasting = Which outcomes can last, and why
lasting-how = “Of itself”: nobody gains by moving alone; “even against joint moves”: no group gains by moving together either. “By credible answers”: whoever moves meets an answer that pays those who give it. “By threats only”: the answers would also hurt those who give them. An outcome counts when at least one of its forms passes.
lasting-table = Named outcomes and how firmly they can last
lasting-how-firm = How it lasts
lasting-forms = Forms that pass
lasting-rests = Sense of the outcome rests on
strength-firm = of itself
strength-credible = by credible answers
strength-threat = by threats only
strength-never = cannot last
forms-of = { $count } of { $states }
lasting-today = Where things stand now: { $name }
lasting-why = Why it holds: { $name }
lasting-looks = What it looks like: { $options }.
lasting-differs = What is different from now: { $changes }.
lasting-content-all = Nobody has anything to gain by moving alone.
lasting-content = Nothing to gain by moving alone: { $actors }.
lasting-more = { $count ->
    [one] The analysis “why” gives one more gain.
   *[other] The analysis “why” gives { $count } more gains.
}
lasting-judges = What another judge would change

## The brief: preferences

orders = How each actor orders the outcomes
orders-note = A check by eye: does this look right to someone who knows the actor? { "100 %" } means that every other state is worse for it, { "0 %" } that every other is better; an outcome with several forms has their average. How each order comes about is in the annex.
orders-table = Share of all states that each actor likes less than the outcome
orders-ask = What to ask someone who knows them
orders-ask-note = Each question turns on what the model takes to matter more. A “no” changes the order, and may change the answer. The analysis “preferences” asks more of them.

## The brief: indicators, ties, time

indicator = The public indicators against their yardsticks
indicator-note = A yardstick is a public quantity to read a value against; it says nothing about intent or about what would still be needed.
indicator-caption = { $label } as published by { $date }; lines are multiples of { $size } ({ $yardstick }).
indicator-caption-plain = { $label } as published by the date of this page.
indicator-table = The latest value against each yardstick
indicator-size = Size
ties = Who is tied to whom
ties-caption = Every tie in the dossier; the annex lists them with dates and sources.
timeline = What happened when
timeline-caption = In order of date, not to scale; bars are ties that hold from that date on. The annex lists the sources.

## The brief: judgement, limits, method

judgement-alone = What rests on judgement alone
judgement-alone-note = { $count ->
    [one] One judgement carries
   *[other] { $count } judgements carry
} the model; the annex lists { $count ->
    [one] it
   *[other] them
} in full.
judgement-alone-list = On judgement alone, with no claim behind it: { $elements }.
judgement-alone-none = Every element of the model goes back to at least one claim.
judgement-alone-low = { $ids ->
    [one] One of them is
   *[other] { $ids } of them are
} held with low confidence.
cannot-tell = What this page cannot tell you
cannot-tell-1 = Whether a report is true. It tells who said it, through whom, and how it was graded.
cannot-tell-2 = What will happen. An outcome that can last is one that nobody has reason to leave, not one that is likely to be reached.
cannot-tell-3 = What the parties want. Their orders of preference are our judgement, made without them at the table.
cannot-tell-4 = What is not in the model: options nobody listed, actors taken together as one, and changes of mind.
cannot-tell-5 = Anything published after its date, or not published at all.
method = How this page was made
method-graph = The analysis uses the graph model for conflict resolution: every combination of options is a state, every actor orders the states, and each state is tested for whether an actor would move away and what the others could answer.
method-sources = Claims carry two separate grades, one for the source and one for the content; equal origins count once.
method-run = Dossier { $dossier }, goodoffices { $version }, seed { $seed }. The same input gives the same page.
references = References

## The brief: annex

annex = Annex
annex-claims = Claims ledger
annex-claims-table = Every claim, in the order in which it was entered; the grades, and the reasons for them, are
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
annex-unreviewed = Proposed by the reading of the text; nobody has reviewed it.
annex-judgements = Judgements
annex-judgements-table = Every judgement, with likelihood and confidence kept apart
annex-judgement = Judgement
annex-by = By, on
annex-by-on = { $by }, { $date }
annex-text = What is held
annex-sure = How sure
annex-likelihood = Likelihood: { $likelihood }.
annex-confidence = Confidence: { $confidence }.
annex-rests = Rests on
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
annex-tests = The readings in the terms of the field
annex-test = Reading
annex-term = Term
annex-count = States that can last
term-nash = Nash stability
term-gmr = general metarationality
term-smr = symmetric metarationality
term-seq = sequential stability
term-symseq = symmetric sequential stability
term-sim = simultaneous stability

## Findings: how it could get from here to there

question-evolution = How could it get from here to an outcome that lasts?
evolution-start = Starting from { $state }, following up to { $steps } moves; nobody moves twice in succession.
evolution-improvements = By moves that each pay the mover, { $count } of { $states } states come within reach, { $lasting } of them lasting{ $examples-count ->
    [0] .
   *[other] , such as { $examples }.
}
evolution-joint = By joint moves that pay everyone who takes part, { $count } of { $states } states come within reach, { $lasting } of them lasting{ $examples-count ->
    [0] .
   *[other] , such as { $examples }.
}
evolution-any = By any moves, { $count } of { $states } states come within reach, { $lasting } of them lasting{ $examples-count ->
    [0] .
   *[other] , such as { $examples }.
}
evolution-dead-ends = { $count ->
    [one] Moves that pay come to rest in one state: { $states }.
   *[other] Moves that pay come to rest in { $count } states, among them { $states }.
}
evolution-together = { $count ->
    [one] One lasting outcome is reached only when several actors move together: { $states }.
   *[other] { $count } lasting outcomes are reached only when several actors move together, among them { $states }.
}
evolution-shared = The shortest way to { $count ->
    [one] it
   *[other] each of these
} takes { $actors }.
evolution-unreachable = { $count ->
    [one] One lasting outcome is out of reach from here: { $states }.
   *[other] { $count } lasting outcomes are out of reach from here, among them { $states }.
}
evolution-no-joint = Joint moves were not followed: { $why }.
evolution-cut = There was more to follow by { $way } than was followed; what is listed is not all.
table-evolution-paths = Shortest paths to what can last
table-evolution-reach = What can last, and in how many moves it is reached

## Findings: coalitions

question-coalitions = Who could jointly upset which outcome, and what would each gain?
coalitions-held = { $count ->
    [0] Nothing can last under { $concept }.
    [one] One state can last under { $concept }: { $states }.
   *[other] { $count } states can last under { $concept }, among them { $states }.
}
coalitions-upset = { $state } can be upset by { $count ->
    [one] one coalition
   *[other] { $count } coalitions
} without a credible answer: { $actors } together would rather have { $to }.
coalitions-answered = From { $state }, { $count ->
    [one] one coalition could gain
   *[other] { $count } coalitions could gain
} together ({ $actors }, by { $to }), but others have credible answers.
coalitions-safe = From { $state }, no coalition of two or more gains together.
table-coalitions-upset = Joint gains, and the readings under which others answer them

## Findings: comparison

question-compare = What changed between two views of the matter, and does it matter?
compare-changes = { $count ->
    [0] No record differs; only the judge does.
    [one] One record differs.
   *[other] { $count } records differ.
}
compare-same = The same outcomes can last under { $concept }.
compare-moved = Under { $concept }, { $lost ->
    [0] no outcome is lost
    [one] one outcome is lost ({ $gone })
   *[other] { $lost } outcomes are lost (such as { $gone })
} and { $gained ->
    [0] none is gained.
    [one] one is gained ({ $new }).
   *[other] { $gained } are gained (such as { $new }).
}
compare-carried = What carried it: { $element }; without this change alone, other outcomes would last.
compare-together = No single change is needed for it: whichever one of the { $count } changes of the model is undone, the others carry it.
compare-stability = { $actor } would now stay in { $gained } states it would have left, and leave { $lost } it would have stayed in.
compare-stronger = The hand of { $actor } grew stronger: what lasts is better for it than { $after } of all states, before { $before }.
compare-weaker = The hand of { $actor } grew weaker: what lasts is better for it than { $after } of all states, before { $before }.
table-compare-outcomes = Outcomes lost and gained
table-compare-lasting = In how many forms each outcome can last, before and after
table-compare-leverage = How well what lasts serves each actor, and in how many states its stability changed
table-compare-changes = Records that differ

## Findings: behaviour

question-behaviour = By which way of reasoning does what was seen to last make sense?
behaviour-seen = Seen to last: { $states }.
behaviour-consistent = { $actor } would have stayed under { $concepts }.
behaviour-inconsistent = { $actor } would have left under every reading tried: its preferences, or what was seen, need another look.
table-behaviour-consistent = Readings under which each actor would have stayed

word-improvements = moves that pay
word-joint = joint moves
word-any = any moves
word-added = added
word-removed = removed
word-changed = changed
word-lost = lost
word-gained = gained
gain = { $actor } +{ $share }
column-way = Way
column-steps = Moves
column-path = Path
column-improvements = Moves that pay
column-joint = Joint moves
column-any = Any moves
column-coalition = Coalition
column-gains = Gains, in states overtaken
column-answered = Answered under
column-change = Change
column-kind = Kind
column-element = Element
column-carried = Carried it
column-before = Before
column-after = After
column-gained = Gained
column-lost = Lost
kind-of-source = source
kind-of-claim = claim
kind-of-judgement = judgement
kind-of-hypothesis = hypothesis
kind-of-actor = actor
kind-of-relation = relation
kind-of-event = event
kind-of-option = option
kind-of-rule = rule
kind-of-preference = preference
kind-of-outcome = outcome
kind-of-indicator = indicator
kind-of-issue = issue
kind-of-position = position
kind-of-interest = interest
kind-of-red_line = red line
kind-of-fact = fact or norm
kind-of-package = package
kind-of-status_quo = status quo

## Sheets

sheet-subtitle = { $title }, as of { $date }
sheet-empty = The dossier holds nothing for this sheet yet.
sheet-part = Part
sheet-rests = Rests on
sheet-what = What
sheet-whom = Between whom
sheet-issues = Issue
sheet-range = { $low } to { $high }, most likely { $mode }
sheet-mark = { $value } ({ $label })
sheet-ends = from { $low } to { $high }
sheet-island-of-agreements = Island of agreements
sheet-iceberg = Iceberg: positions and what lies behind them
sheet-stakeholders = Stakeholder grid
sheet-red-lines = Red lines
standing-contested = Contested facts
standing-contested-use = To settle with evidence before anything is bargained over.
standing-agreed = Agreed facts
standing-agreed-use = A starting point for the talks: both sides hold these to be so.
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
stakeholders-can = Can do (in proportion to the others)
stakeholders-scale = The scale runs { $ends }. An actor cares much when its salience may reach one half, and can do much when its capability may reach half that of the strongest.
stakeholders-without = Without a stake here, so far as the dossier says: { $actors }.
quadrant-close = Work closely with (cares much, can do much)
quadrant-content = Keep content (cares little, can do much)
quadrant-heard = Keep heard (cares much, can do little)
quadrant-watched = Watch (cares little, can do little)
red-lines-note = Judged from outside, unless a claim stands behind it. A red line is what a party will not cross, which may lie far from what it asks for.
red-lines-line = Will not accept
red-lines-on = On
red-lines-limit = Limit
red-lines-asks = Asks for
red-lines-least = nothing below { $value }
red-lines-most = nothing above { $value }

## evidence

question-evidence = Which explanation do the claims speak against least?
table-evidence-matrix = Explanations against claims: CC and C fit, N neither, I and II speak against
column-hypothesis = Explanation
column-against = Against it
evidence-least = Least speaks against “{ $hypothesis }”: { $score } in weight, from { $count ->
    [0] no claim
    [one] one claim
   *[other] { $count } claims
}.
evidence-more = More speaks against “{ $hypothesis }”: { $score } in weight, from { $count ->
    [one] one claim
   *[other] { $count } claims
}.
evidence-tied = The claims do not tell { $count } explanations apart.
evidence-nothing = No claim here has a grade with a basis, so nothing can be weighed; --without-basis gives such claims a weight.
evidence-hinges = The first place hinges on { $claim }: without it, least speaks against “{ $first }”.
evidence-hinges-below = Further down, the order hinges on { $claim }.
evidence-at-least = By the claims graded { $grade } or better alone, least speaks against “{ $first }”.
evidence-not-telling = { $count ->
    [one] One claim sits the same way with every explanation and tells nothing apart.
   *[other] { $count } claims sit the same way with every explanation and tell nothing apart.
}
evidence-without-basis = { $count ->
    [one] One claim without a basis for its grade is left out; counted in full, it would not change the order.
   *[other] { $count } claims without a basis for their grade are left out; counted in full, they would not change the order.
}
evidence-without-basis-turns = { $count ->
    [one] One claim without a basis for its grade is left out; counted in full, it would change the order.
   *[other] { $count } claims without a basis for their grade are left out; counted in full, they would change the order.
}
## Review screen

review-title = Review: { $title }
review-waiting = { $source }: { $count ->
    [0] nothing waits
    [one] one proposal waits
   *[other] { $count } proposals wait
}
review-nothing = There is nothing to review in this text.
review-no-text = No source has its text at hand. Read an article into the dossier first: goodoffices read ARTICLE --into DOSSIER
review-words = “{ $words }”
review-unclaimed = No claim here
review-moves = Up and down: other places. [ and ]: first word of the span. Comma and full stop: last word.
review-take = Press n to make a claim of this sentence, or of what you select with the mouse.
review-head = { $id }: { $state }
review-state-proposed = proposed
review-state-accepted = accepted
review-state-edited = accepted with changes
review-state-rejected = rejected
review-speaker = Speaker
review-role = Role
review-for = Speaks for
review-anonymous = Anonymous
review-status = Status
review-mode = How it is told
review-said = Said
review-about = About
review-date = { $date } (“{ $words }”)
review-chain = Way
review-bears-on = Bears on
review-paraphrase = In own words
review-grade = Grade
review-links = Links
review-reason = Rejected, as
review-rule = Rule
review-sure = { $rule }, { $share } sure
review-doubt-negated = perhaps never said
review-doubt-supposed = perhaps only a condition
review-doubt-asked = perhaps only asked
review-doubt-possible = perhaps only possible
review-link-confirms = confirms
review-link-denies = contradicts
review-link-repeats = says the same as
review-link-supersedes = replaces
review-link-answers = reacts to
review-link-key-confirms = c
review-link-key-denies = d
review-link-key-supersedes = s
review-link-key-answers = a
review-reason-not-a-claim = not a claim
review-reason-wrong-speaker = wrong speaker
review-reason-wrong-span = wrong words
review-reason-duplicate = duplicate
review-key-accept = Accept
review-key-edit = Edit
review-key-reject = Reject
review-key-new = New
review-key-same = Same as
review-key-link = Link
review-key-grade = Grade
review-key-undo = Undo
review-key-source = Next text
review-key-quit = Quit
review-edit = Mend the claim
review-edit-hint = Enter goes on, Ctrl+S is done, Escape leaves it. Actors by id. Statuses: { $statuses }
review-new = A new claim: who says this, and what is said in your own words?
review-why-not = Why is it no claim to keep?
review-link = What does { $id } do to another claim?
review-which = Which claim does it bear on ({ $link })?
review-no-other = There is no other claim that counts yet.
review-no-claim = There is no claim here.
review-own-words = What is said, in your own words?
review-own-words-hint = No quotation marks and no long stretch of the article. Empty keeps only the place in the text.
review-reliability = How far can the source be relied on? ({ $root })
review-credibility = And apart from that: how far does the information hold? { $words }
review-skip = Escape leaves it ungraded. F and 6 mean that there is no basis, not that it is bad.

## contradictions

question-contradictions = Which claims contradict one another, and what rests on them?
table-contradictions-pairs = Claims that cannot both hold
column-other-claim = Other claim
column-how = How
column-other-grade = Its grade
column-elements = Elements on either
column-says = Claims it makes
column-spoken-of = Claims about it
word-denies = one denies the other
word-sides = one confirms what the other denies
word-values = different values for the same
table-corroboration-coverage = Who speaks, and who is spoken of
contradictions-none = No two standing claims contradict one another, so far as their links and values say.
contradictions-denies = { $first } denies { $second }{ $same ->
    [yes] , although both go back to one origin
   *[no] {""}
}. { $count ->
    [0] Nothing in the model rests on either.
    [one] One element of the model rests on one of them.
   *[other] { $count } elements of the model rest on one of them.
}
contradictions-sides = { $first } confirms what { $second } denies{ $same ->
    [yes] , although both go back to one origin
   *[no] {""}
}. { $count ->
    [0] Nothing in the model rests on either.
    [one] One element of the model rests on one of them.
   *[other] { $count } elements of the model rest on one of them.
}
contradictions-values = { $first } and { $second } name different values for the same{ $same ->
    [yes] , although both go back to one origin
   *[no] {""}
}. { $count ->
    [0] Nothing in the model rests on either.
    [one] One element of the model rests on one of them.
   *[other] { $count } elements of the model rest on one of them.
}
contradictions-differs = { $count ->
    [one] One claim was checked against a source that differs.
   *[other] { $count } claims were checked against sources that differ.
}
contradictions-changed = The speaker of { $before } has since said otherwise: { $claim }.
contradictions-unreviewed = { $count ->
    [one] One claim was taken over as proposed, and nobody has reviewed it.
   *[other] { $count } claims were taken over as proposed, and nobody has reviewed them.
}
corroboration-anonymous-alone = { $count ->
    [one] One element of the model rests
   *[other] { $count } elements of the model rest
} on anonymous speakers alone: { $kinds }.
corroboration-fallen = { $count ->
    [one] One element of the model rests
   *[other] { $count } elements of the model rest
} on a claim that was withdrawn or overtaken: { $kinds }.
corroboration-untouched-options = No claim bears on { $count ->
    [one] one option
   *[other] { $count } options
}: { $options }.
corroboration-untouched-issues = No claim bears on { $count ->
    [one] one issue
   *[other] { $count } issues
}: { $issues }.
## Scales, packages and models

on-scale = { $value } ({ $percent } of 100)
between = { $low } to { $high }
concession = { $issue } (from { $start } to { $end })
nothing-agreed = nothing changes
worth = { $actor } { $value }
text-no-accord = no accord at all
flag-no-zone-of-agreement = no outcome leaves everybody at least as well off as without agreement
flag-on-the-edge = the best outcome leaves somebody no better off than without agreement
flag-tie = another outcome is as good
flag-ties = some trades were equally good
flag-drift = later rounds drift away from what is known
flag-no-exchange = no two actors can help one another
flag-contested = the literature disagrees about how this model is to be read
flag-not-settled = it was still moving when it was stopped
flag-salience-rescaled = saliences were scaled down so that no actor’s add up to more than 1
flag-capability-averaged = it knows one capability for each actor, and took the average over its issues
flag-stochastic = it depends on the seed
flag-same-risk = all actors are equally likely to win, so attitudes to risk are taken as neutral
flag-empty-core = no division leaves every group at least what it can have alone

## Findings: where issues settle

question-forecast = Where will each issue settle?
forecast-record = Over { $decisions } decisions of the European Union the plain weighted mean was off by { $mean } points of 100 on average, the challenge model by { $challenge }, and whoever always says the middle by { $constant }. So the weighted mean is the forecast; the other models show how far views of the same matter lie apart.
forecast-error = Half of the time that mean came within { $within } points of 100 of the outcome. In { $ends } of the { $decisions } decisions the outcome lay at an end of the scale, where a mean hardly ever lies. Talks under threat were not among them, so expect no better.
forecast-settles = { $issue }: { $value }. { $actor } pulls hardest, with { $lever } of the weight.
forecast-alone = { $issue }: { $value }. Only { $actor } has a position with weight on it.
forecast-disagree = { $issue }: the models lie far apart, from { $low } to { $high } of 100.
forecast-red-line = { $issue }: the forecast lies beyond a red line of { $actor } ({ $value }). A mean knows no refusals.
forecast-no-ranges = All inputs are single values, so nothing shows how unsure they are; give ranges of lowest, most likely and highest.
forecast-no-draws = The inputs were not drawn from their ranges.
forecast-no-stake = Without a position, and so left out: { $positions }{ $more ->
    [0] {""}
    [one] ; and others on one more issue
   *[other] ; and others on { $more } more issues
}. That is not to stand at the low end.
no-position = { $actors } on { $issues }
forecast-without = Nobody has a position with weight on { $issues }, so there is no forecast of it.
forecast-flags = Note on the { $model }: { $flags }.
forecast-missing = The { $model } has no answer, or none to all: { $why }.
question-score = How good was the forecast?
forecast-sealed = Sealed on { $date }; hash { $hash }…
forecast-scored = { $count ->
    [one] Over one issue the forecast was off by { $mae } points of 100; always saying the middle, by { $constant }.
   *[other] Over { $count } issues the forecast was off by { $mae } points of 100 on average; always saying the middle, by { $constant }.
}
forecast-scored-within = Within { $within } points, where half of such forecasts should be: { $count } of { $total }.
forecast-scored-best = Nearest on average: { $model }, off by { $mae }.
table-score-issues = Issue by issue: forecast, outcome, and points of 100 between them
table-score-models = Model by model, in points of 100
column-forecast = Forecast
column-error = Error
table-forecast-issues = Where each issue settles: the forecast, what the models span, eight draws in ten over the inputs’ ranges (both of 100), and the weight at either end
table-forecast-models = What each model says, and eight of its draws in ten (of 100)
table-forecast-levers = Lever arms: by what share of an actor’s shift the mean shifts; and where its own ranges alone can carry the mean (of 100)
column-issue = Issue
column-model = Model
column-mean = Weighted mean
column-median = Weighted median
column-models = Models
column-inputs = Inputs
column-at-low = At the low end
column-at-high = At the high end
column-wants = Wants
column-salience = Salience
column-capability = Capability
column-lever = Lever
column-swing = Mean within its ranges

## Findings: exchange

question-exchange = Which trades of concessions help both sides?
exchange-made = { $count ->
    [one] One trade is made.
   *[other] { $count } trades are made, the most rewarding first.
} Of { $candidates } pairs on opposite sides of two issues { $valid } could trade.
exchange-trade = { $actor } gives way on { $concession }; in return { $other } gives way on { $in-return }. Both gain the same.
exchange-red-line = { $issue }: the outcome lies beyond a red line of { $actor } ({ $value }). Trades know no refusals.
exchange-hurt = Outcomes move for third parties too: on balance { $count ->
    [one] { $actors } loses.
   *[other] { $actors } lose.
}
exchange-ties = { $ties ->
    [one] Once several trades were equally good.
   *[other] { $ties } times several trades were equally good.
} Over { $orders } random orders no outcome differs by more than { $points } of 100; most on { $issue }.
exchange-drift = Of { $rounds } rounds read the first: later ones start from where the trades carried everybody, and drift away from anything known.
exchange-none = No trade helps both sides: { $candidates ->
    [0] no two actors stand on opposite sides of two issues.
    [one] one pair stands on opposite sides of two issues, and has nothing to trade.
   *[other] { $candidates } pairs stand on opposite sides of two issues, and have nothing to trade.
}
table-exchange-trades = Trades, in the order in which they are made; gains in percent of a scale, times salience
table-exchange-outcomes = Outcomes before the first round and after the last
table-exchange-effects = What the first round is worth to each actor, in percent of a scale, times salience
column-round = Round
column-gives = Gives way on
column-other = With
column-in-return = In return for
column-gain = Gain of each
column-hurts = Hurts
column-own-trades = Own trades
column-others-trades = Trades of others
column-net = On balance

## Findings: packages

question-package = Is there an accord all would sign, and who could break it?
package-zone = { $zone } of { $packages } packages leave every signatory at least as well off as without an accord.
package-no-zone = None of the { $packages } packages leaves every signatory at least as well off as without an accord: there is no zone of agreement.
package-proposed = The package on the table ({ $accord }) leaves nobody worse off; over no accord it is worth { $surplus }.
package-proposed-short = The package on the table ({ $accord }) is worse than no accord for { $actors }.
package-dominated = Another package would be better for some and worse for nobody: { $accord }.
package-nash = The Nash solution is { $accord }; over no accord it is worth { $surplus }.
package-flags = Note on the { $model }: { $flags }.
package-linkage = Settled together, the parts are worth { $total } more than settled one by one.
package-no-linkage = Settled together, the parts are worth no more than settled one by one.
package-holds = No group of signatories can do better than the { $model } on its own.
package-walks = { $actors-count ->
    [one] { $actors } would be better off walking away than with the { $model }.
   *[other] { $actors } would each be better off walking away than with the { $model }.
}
package-breaks = { $actors-count ->
    [one] { $actors } could do better than the { $model } without the others: { $accord }.
   *[other] { $actors } could each do better than the { $model } without the others: { $accord }.
}
package-payment = The smallest payments that keep every group in: { $payers ->
    [0] nobody pays
   *[other] { $payers } to pay
}, { $receivers } to receive.
package-payment-outside = Signatories cannot keep every group in by paying one another: { $outside } has to come from outside, for { $receivers } to receive.
package-payment-if = If they could pay one another in this unit, the smallest payments that keep every group in: { $payers } to pay, { $receivers } to receive.
package-payment-outside-if = Even if they could pay one another in this unit, { $outside } would have to come from outside, for { $receivers } to receive.
package-core = What all can have together can be divided so that every group has at least what it can have alone.
package-core-empty = However it is divided what all can have together, some group could have more alone.
package-missing = Not answered ({ $what }): { $why }.
word-deviations = who would leave
word-side_payment = side payments
word-divisions = divisions
table-package-front = Packages than which no other is better for somebody and worse for nobody, and what each is worth over no accord
table-package-solutions = The package on the table and the solutions, and what each is worth over no accord
table-package-linkage = What each signatory has when the parts are settled together, and one by one, over no accord
table-package-deviations = Groups that could do better, and what each member gains
table-package-divisions = How what all can have together may be divided
column-accord = Accord
column-in-zone = All at least as well off
column-marks = What it is
column-solution = Solution
column-together = Together
column-apart = One by one
column-instead = Instead
column-each-gains = Each gains
column-alone = Alone
column-shapley = Shapley value
column-nucleolus = Nucleolus
column-core-low = Least in the core
column-core-high = Most in the core

## Findings: backtest

question-backtest = How well would these models have forecast what happened?
backtest-outcomes = { $outcomes ->
    [one] One issue has a known outcome.
   *[other] { $outcomes } issues have known outcomes.
} { $ends ->
    [0] None of them lay at an end of its scale.
    [one] One of them lay at an end of its scale.
   *[other] { $ends } of them lay at an end of the scale.
}
backtest-model = Off by { $mae } points of 100 on average: { $model }, over { $count ->
    [one] one issue
   *[other] { $count } issues
}, within 5 in { $within }.
backtest-few = { $count ->
    [one] One outcome is too few to tell models apart.
   *[other] { $count } outcomes are too few to tell models apart.
}
backtest-better = The { $model } did better than the weighted mean, by { $points } points on average; chance alone hardly explains it.
backtest-worse = The { $model } did worse than the weighted mean, by { $points } points on average; chance alone hardly explains it.
backtest-alike = Chance could explain how far these are from the weighted mean: { $models }.
backtest-record = For comparison, over { $decisions } decisions of the European Union: weighted mean { $mean }, challenge model { $challenge }, always the middle { $constant }.
backtest-missing = The { $model } has no answer, or none to all: { $why }.
table-backtest-models = Errors in points of 100; ranges hold 95 of 100 resamples; CRPS and Brier score are lower for better forecasts
table-backtest-issues = Issue by issue: outcome and forecasts (of 100)
column-outcomes = Issues
column-mae = Mean error
column-mae-range = Its range
column-rmse = Root mean square
column-within = Within 5
column-crps = CRPS
column-brier = Brier
column-against-mean = Against the mean

## Issues and packages in the brief

settling = Where each issue would settle
settling-models = Of 100, from the low end of each scale to its high end. The weighted mean is the forecast; the others show how far views of the same matter lie apart.
trades = Trades that would help both sides
trades-caption = Each pair gives way on what it cares less about, by as much as leaves both with the same gain.
accord = Would an accord be signed, and would it hold?
accord-note = Values are judged, in points over having no accord.
front-caption = Packages than which no other one is better for somebody and worse for nobody.
scales = The issues as scales
issue-caption = Positions, ranges and weights are judgements; the annex lists what each rests on.
levers-caption = Where one actor’s ranges alone can carry the mean while all others stay at their most likely values.
explanations = What may be going on
explanations-note = The marks are the analyst’s. Support is not counted, as any story can be told to fit; what counts is what speaks against. The method helps to look at every explanation, and cures nobody of bias.
## The brief: ways, groups, comparisons

states-more = { $count ->
    [one] one other
   *[other] { $count } others
}
lasting-named = Named outcomes
lasting-map = Each box is an outcome or a state, the more firmly it lasts the higher; an arrow is a move that pays whoever makes it.
route = How it could get from here to there
route-alone = Without any agreement, moves that each pay whoever makes them lead from where things stand now to { $outcomes }.
route-alone-none = No run of moves that each pay whoever makes them leads from where things stand now to another outcome that lasts.
route-together = { $outcomes } { $count ->
    [one] is reached
   *[other] are reached
} only by moving together, in a way that pays everyone who takes part.
route-shared = The shortest way to { $count ->
    [one] it
   *[other] each of them
} takes { $actors }.
route-caption = The shortest ways to what lasts at least by credible answers; each step pays those who make it, and nobody has agreed to any of them.
joint = Who could together upset what lasts
joint-today-upset = Where things stand now, { $state }, can be upset together: { $actors } would rather have { $to }, and nobody else has a credible answer.
joint-today-answered = From where things stand now, { $state }, { $actors } could together gain by { $to }, but others have credible answers.
joint-today-safe = From where things stand now, { $state }, no group of two or more gains by moving together.
joint-holds = Against every group { $count ->
    [one] holds
   *[other] hold
} only { $outcomes }: whoever left together would gain nothing, or meet a credible answer.
joint-falls = { $outcomes } { $count ->
    [one] lasts
   *[other] last
} as long as each moves alone, but some group could leave together for something all of it likes better.
joint-table = The smallest groups that would all gain by leaving together
joint-from = From
joint-who = Together
joint-to = Would rather have
joint-gains = What each gains
joint-answer = Can others answer?
joint-answer-credible = ● credibly
joint-answer-threat = ◐ by threats only
joint-answer-none = ○ no
joint-note = A gain is the share of all states that the actor would leave behind it. Larger groups that contain one of these are left out; the analysis “coalitions” gives all.
compared = What hinges on how the parties are read
compared-note = The dossier holds more than one reading of what the parties want. Each comparison sets the one used on this page beside another.
compared-title-judge = As “{ $judge }” reads the parties
compared-title-since = What changed since { $date }
compared-title-against = What differs from “{ $dossier }”
compared-seen-judge = As “{ $judge }” reads the parties,
compared-seen-since = Compared with { $date },
compared-seen-against = Compared with “{ $dossier }”,
compared-lost = { $seen } { $outcomes } can no longer last.
compared-gained = { $seen } { $outcomes } can last as well.
compared-forms = { $seen } the same named outcomes can last, though not all in the same forms.
compared-same = { $seen } the same outcomes can last.
compared-carried = What carries it is the { $element }: with this alone put back, other outcomes would last.
compared-stronger = Better served by what can then last: { $actors }.
compared-weaker = Worse served: { $actors }.
compared-news = Since then were added: { $kinds }.
compared-caption = Above, what can last at least by credible answers; below, how well that serves each actor.
orders-fit = Does it fit that things stand as they do?
orders-fit-joint = It fits for { $actors }: no group gains by moving.
orders-fit-firm = It fits for { $actors }, whichever way of reasoning one takes: nothing to gain by moving alone.
orders-fit-credible = For { $actors } it fits only if they reckon with the credible answers of others.
orders-fit-threat = For { $actors } it fits only if they fear answers that would also hurt whoever gives them; if that is not how they think, look at their order again.
orders-fit-foresight = For { $actors } it fits only if they look far ahead.
orders-fit-never = For { $actors } it fits no way of reasoning that was tried: their order, or the picture of today, needs another look.
in-brief-next-both = From here, moves that pay whoever makes them lead to { $alone }; what else lasts takes { $who }.
in-brief-next-alone = From here, moves that pay whoever makes them lead to { $alone }.
in-brief-next-joint = From here, no moves that pay whoever makes them lead to what lasts; it takes { $who }.
in-brief-together = { $actors } together
in-brief-joint-moves = joint moves
