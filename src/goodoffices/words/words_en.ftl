### What things are called, and words several pages share.

## Numbers and dates

percent = { $share } %
listing-apart = { $first }; and { $last }
listing-apart-or = { $first }; or { $last }
listing-cut = { $first } and { $count } more
listing-cut-or = { $first } or { $count } more
date-about = about { $date }
dated-day = on { $date }
dated-span = in { $date }
dated-range = from { $date }
date-since = since { $start }
date-until = until { $end }
date-range = { $start } to { $end }
span-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
span-weeks = { $n ->
    [one] { $n } week
   *[other] { $n } weeks
}
span-months = { $n ->
    [one] { $n } month
   *[other] { $n } months
}
span-years = { $n ->
    [one] { $n } year
   *[other] { $n } years
}
as-of = as of { $date }

## Records, states and changes

outcome-name = “{ $label }”
terminal-more = { $count ->
    [one] One more line: --all
   *[other] { $count } more lines: --all
}
terminal-rests = Rests on { $ids }
terminal-rests-more = Rests on { $ids } and { $count } more (--because: after each sentence)
signal-claim = we see “{ $claim }”
signal-above = “{ $indicator }” rises above { $limit }
signal-below = “{ $indicator }” falls below { $limit }
option-dropped = no longer: { $option }
option-not = not: { $option }
option-level = { $option }: { $level }
option-change = { $option }: { $after } (was { $before })
state-number = state { $number }
nothing-taken = none of the options taken
level-no = no
level-yes = yes
separator = {"; "}
separated-cut = { $first }; and { $count } more
withheld-text = [withheld]
options-quoted = “{ $options }”

## Relations

relation-kind-treaty = treaty
relation-kind-patron = support
relation-kind-ally = alliance
relation-kind-partner = partnership
relation-kind-rival = rivalry
relation-kind-enemy = enmity
relation-kind-talks = talks
relation-kind-accord-sought = accord sought
relation-kind-request = request
relation-kind-mediates = carries messages
relation-mediates-convey = carries messages
relation-mediates-accept = accepted as go-between
relation-mediates-offer = offers to carry messages
relation-mediates-ask = is asked to carry messages
relation-mediates-decline = carries no messages
relation-reported = { $kind } (only reported)
relation-one-way = { $source } to { $target }: { $kind }
relation-both-ways = { $source } and { $target }: { $kind }

## Series

series-multiple = { $multiple } ×

## Ways from here

model-mean = weighted mean
model-median = weighted median
model-exchange = exchange of concessions
model-smp = spatial model
model-ktab = spatial model, as KTAB computes it
model-challenge = challenge model (disputed in the literature)
model-nash = Nash solution
model-kalai_smorodinsky = Kalai-Smorodinsky solution
model-egalitarian = egalitarian solution
model-utilitarian = utilitarian solution
model-constant = always the middle
model-proposed = package on the table
model-the-mean = the weighted mean
model-the-median = the weighted median
model-the-exchange = the exchange of concessions
model-the-smp = the spatial model
model-the-ktab = the spatial model as KTAB computes it
model-the-challenge = the challenge model (disputed in the literature)
model-the-nash = the Nash solution
model-the-kalai_smorodinsky = the Kalai-Smorodinsky solution
model-the-egalitarian = the egalitarian solution
model-the-utilitarian = the utilitarian solution
model-the-constant = always saying the middle
model-the-proposed = the package on the table

## Marks and small words

mark-judged = judgement
mark-computed = computed
yes-mark = yes
unknown = unknown
quantity = { $value } { $unit }
unit-one = { $unit ->
    [points] point
    [years] year
    [months] month
    [weeks] week
    [days] day
    [hours] hour
    [people] person
    [persons] person
    [prisoners] prisoner
    [hostages] hostage
    [soldiers] soldier
    [votes] vote
    [seats] seat
    [credits] credit
    [units] unit
    [barrels] barrel
    [tonnes] tonne
    [tons] ton
    [miles] mile
    [dollars] dollar
    [euros] euro
   *[other] { $unit }
}
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
concept-difference = { $concept } { $gained } more{ $more } and { $lost } fewer{ $fewer }
concept-difference-such = { " " }({ $states })

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
strength-joint = by itself, even against joint moves
strength-foresight = as long as everybody looks ahead
strength-moment = only if moves cross

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
status-unattributed = the newsroom’s own words
mode-direct = quoted
mode-mixed = partly quoted
mode-indirect = in other words
mode-free-indirect = in other words, without attribution
mode-headline = headline
mode-narrator = the newsroom’s own words
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
grade-none = not graded
speaker-none = the newsroom’s own words
speaker-unnamed = not named
claim-unworded = Not put in words yet ({ $outlet }, characters { $start } to { $end })
confidence-low = low
confidence-moderate = moderate
confidence-high = high
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
kind-signal = { $n } { $n ->
    [one] signal
   *[other] signals
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
kind-intervention = { $n } { $n ->
    [one] intervention
   *[other] interventions
}
kind-status_quo = the status quo

## Findings: which outcomes can last

stability-size = The options of { $actors-count ->
    [one] one actor
   *[other] { $actors-count } actors
} ({ $actors }) combine into { $states ->
    [one] one feasible state. It was
   *[other] { $states } feasible states. Every state was
} tested for every actor.
stability-equilibria = { $count ->
    [0] Nothing can last by the test { $concept }.
    [one] One state can last by the test { $concept }: { $states }.
   *[other] { $count } states can last by the test { $concept }{ $states-left ->
        [0] :
       *[other] ; among those that pass most tests:
    } { $states }.
}
limit-movers = with more than two actors, the order in which they take turns has to be given, for instance by --movers { $example }
limit-alone = it takes at least two actors
limit-states = this is computed for up to { $most } states; here there are { $here }
limit-moves = this is computed for up to { $most } moves
limit-unsettled = what the actors foresee does not settle within { $most } moves
limit-coalitions = up to { $most } coalitions are examined; here there are { $here }. Name those that may form
limit-at-once = with { $states } states, up to { $most } coalitions are followed at once; here there are { $here }
limit-joint = there are more than { $most } joint moves that pay everyone in them
limit-options = moves made at the same moment are combined option by option, which is impossible where rules merge states or forbid moves
limit-combinations = there are more than { $most } combinations of moves at the same moment to try
limit-arcs = up to { $most } moves are listed; here there may be { $here }; fewer states would help
limit-one-way = one actor has too many options that can be taken but not undone
limit-few-actors = it takes at least { $least } actors with salience and capability above 0, and here there { $count ->
    [0] are none
    [one] is only one
   *[other] are only { $here }
}
limit-groups = { $groups } groups and { $packages } packages are too many to compare
limit-actors = it takes up to { $most } actors, and here are { $here }; leave out those of little weight
limit-trades = up to { $most } pairs who might trade are looked at, and here are up to { $here }; leave out actors or issues of little weight
limit-stakes = up to { $most } stakes of actors in issues are taken, and here are { $here }
limit-no-reference = { $issues }: nothing says where { $count ->
    [one] it stands
   *[other] they stand
} when nothing is agreed; give a 'reference'
limit-open = ties in the orders of preference leave too much open (more than { $most } foreseen states in all)
stability-status-quo-lasts = Where things stand now, { $state }, can last by { $concepts }.
stability-status-quo-end = Nothing leads out of where things stand now, { $state }: it passes every test for that reason alone.
stability-status-quo-threat = Where things stand now, { $state }, cannot last by { $concepts-either }: { $actors } { $actors-number ->
    [one] gains
   *[other] gain
} by moving. Only threats{ $crossing-count ->
    [0] {""}
   *[other] , or gains that others make at the same moment,
} hold it in place{ $mute-count ->
    [0] .
   *[other] , and here they hold so much in place that they tell nothing.
}
stability-ends = { $count ->
    [one] Nothing leads out of { $states }: it passes every test for that reason alone, and is not counted above.
   *[other] Nothing leads out of { $count } states{ $states-left ->
        [0] {" "}({ $states })
       *[other] , among them { $states }
    }: they pass every test for that reason alone, and are not counted above.
}
stability-mute = The test { $concept } is passed by { $count } of { $states } states. That is too many to tell anything, so they are not listed.
stability-status-quo-moment = Where things stand now, { $state }, cannot last by { $concepts-either }: { $actors } { $actors-number ->
    [one] gains
   *[other] gain
} by moving. Only if others make gains of their own at the same moment does every gain come to nothing: { $crossing }.
stability-status-quo-moves = Where things stand now, { $state }, cannot last: { $actors } { $actors-number ->
    [one] gains
   *[other] gain
} by moving.
stability-outcome = { $outcome } can last in { $states ->
    [one] the one state that fits it
   *[other] { $how ->
        [all] all
        [both] some or all
       *[some] some
    } of the { $states } states that fit it
}: { $concepts }{ $ends ->
    [0] .
    [one] ; and nothing leads out of one of them.
   *[other] ; and nothing leads out of { $ends } of them.
}
stability-outcome-end = { $outcome } { $states ->
    [one] lasts only because nothing leads out of it.
   *[other] lasts, of the { $states } states that fit it, only in { $ends ->
        [one] the one that nothing leads out of.
       *[other] the { $ends } that nothing leads out of.
    }
}
stability-outcome-mute = { $outcome } { $states ->
    [one] cannot last
   *[other] cannot last in any of the { $states } states that fit it
}, unless threats count, and that tells nothing here.
stability-outcome-never = { $outcome } { $states ->
    [0] cannot last: no feasible state fits it.
    [one] cannot last.
   *[other] cannot last in any of the { $states } states that fit it.
}
stability-judges-differ = With the preferences as “{ $judge }” sees them, other states can last: { $differences }.
stability-judges-agree = With the preferences as “{ $judge }” sees them, the same states can last.
stability-structure-equilibria = Then { $count ->
    [0] nothing can last by the test { $concept }.
    [one] one state can last by the test { $concept }: { $states }.
   *[other] { $count } states can last by the test { $concept }{ $states-left ->
        [0] :
       *[other] ; among those that pass most tests:
    } { $states }.
}

## Findings: sources

origin-unknown = Origin unknown

## Column heads

column-state = State
column-concept = Test
column-pattern = Options
column-count = How many
column-actor = Actor
column-improvement = Gain
column-outcome = Outcome
column-tier = Rank
column-indicator = Indicator
column-value = Value
column-as_of = On
column-published = Published
column-yardstick = Yardstick
column-ratio = Ratio
column-floor = Whole multiples
column-claim = Claim
column-speaker = Speaker
column-status = Status
column-grade = Grade
column-root = Origin
column-outlets = Outlets
column-claims = Claims

## The brief: frame

marking-public = public
marking-internal = internal
marking-restricted = restricted
marking-confidential = confidential
marking-secret = secret
brief-legend = References such as c03 lead to the claim or judgement a sentence rests on. What an analyst holds is marked “judgement”; what follows from the model is marked “computed”.
hindsight = The dossier does not say since when these hold, so for { $date } they may be hindsight: { $items }.
hindsight-went = Left out, as something each of them depends on does not hold on { $date }: { $items }.
hindsight-kind = { $kind }: { $names }
hindsight-part = “{ $part }” in { $record }

## The brief: small parts

expression-not = not { $part }
expression-and = { $left } and { $right }
expression-or = { $left } or { $right }
expression-implies = if { $left }, then { $right }
expression-iff = { $left } if and only if { $right }
expression-group = ({ $part })
expression-any = { $option }: any level
element-preference = order of preference of { $actor } (judge: { $judge })
element-position = position of { $actor } on “{ $issue }”
element-rule = rule “{ $rule }”
element-other = { $kind } { $id }

## The brief: actors and options

level-or = { $first } or { $last }

## The brief: which outcomes can last

lasting = Which outcomes can last, and why
strength-firm = by itself
strength-credible = by credible answers
strength-threat = only if threats count
strength-end = nothing leads out of it
strength-mute = only if threats count, which tells nothing here
strength-never = cannot last

## The brief: preferences

orders = How each actor orders the outcomes
standing-lasting = { $worse }
standing-passing = { $worse }°
standing-range = { $form } ({ $least } to { $most })

## The brief: indicators, ties, time

indicator = The public indicators against their yardsticks
ties = Who is tied to whom

## The brief: annex

annex-rests = Rests on
term-nash = Nash stability
term-gmr = general metarationality
term-smr = symmetric metarationality
term-seq = sequential stability
term-symseq = symmetric sequential stability
term-sim = simultaneous stability

## Findings: how it could get from here to there

groups-or = { $first }, or { $last }
groups-together = { $who } together
groups-alone = { $who } alone
groups-steps = { $who } ({ $steps })
groups-then = { $first }, then { $last }
groups-more = { $count ->
    [one] one other group
   *[other] one of { $count } other groups
}

## Findings: behaviour

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
column-path = Steps
column-improvements = Moves that pay
column-joint = Joint moves
column-any = Any moves
column-coalition = Coalition
column-gains = Gains, in states overtaken
column-answered = Tests with an answer
column-change = Change
column-kind = Kind
column-element = Element
column-carried = Made the difference
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
kind-of-signal = signal
kind-of-issue = issue
kind-of-position = position
kind-of-interest = interest
kind-of-red_line = red line
kind-of-fact = fact or norm
kind-of-package = package
kind-of-intervention = intervention
kind-of-status_quo = status quo

## Sheets

sheet-subtitle = { $title }, as of { $date }
sheet-empty = The dossier does not hold anything for this sheet yet.
sheet-part = Part
sheet-rests = Rests on
sheet-day = As of
sheet-marking = Marking
sheet-what = What
sheet-whom = Between whom
sheet-issues = Issue
sheet-range = { $low } to { $high }, most likely { $mode }
sheet-mark = { $value } ({ $label })
sheet-ends = from { $low } to { $high }
sheet-island-of-agreements = Island of agreement
sheet-iceberg = Iceberg: positions and what lies behind them
sheet-stakeholders = Stakeholder grid
sheet-red-lines = Red lines

## evidence

column-hypothesis = Explanation
column-against = Against it

## contradictions

column-other-claim = Other claim
column-how = How
column-other-grade = Its grade
column-elements = Elements on either
column-says = Claims it makes
column-spoken-of = Claims about it
word-denies = one denies the other
word-sides = one confirms what the other denies
word-values = different values for the same

## Scales, packages and models

on-scale = { $value } ({ $percent } of 100)
between = { $low } to { $high }
concession = { $issue } (from { $start } to { $end })
nothing-agreed = an accord without any change
worth = { $actor } { $value }
text-no-accord = no accord at all
effect-gains = { $actor } { $actor-number ->
    [one] gains
   *[other] gain
} { $value }
effect-loses = { $actor } { $actor-number ->
    [one] loses
   *[other] lose
} { $value }
effect-same = { $actor } { $actor-number ->
    [one] gains
   *[other] gain
} nothing
flag-no-zone-of-agreement = no outcome leaves everybody at least as well off as without an accord
flag-on-the-edge = even the best outcome leaves somebody no better off than without an accord
flag-tie = another outcome does equally well
flag-ties = some trades were equally good
flag-drift = later rounds drift away from what is known
flag-no-exchange = no two actors can help one another
flag-contested = the literature disagrees on how this model should be read
flag-not-settled = it had not come to rest when it was stopped
flag-salience-rescaled = weights of issues were scaled down so that no actor’s add up to more than 1
flag-capability-averaged = it knows one capability per actor and used the average over that actor’s issues
flag-stochastic = another seed gives another result
flag-same-risk = all actors are equally likely to win, so all are taken to be neutral towards risk
flag-empty-core = no division gives every group at least what it can have on its own

## Findings: where issues settle

no-position = { $actors } on { $issues }
question-score = How good was the forecast?
forecast-sealed = Sealed on { $date }; hash { $hash }…
forecast-scored = { $count ->
    [one] On one issue the forecast was { $mae ->
        [one] 1 point
       *[other] { $mae } points
    } of 100 off; always saying the middle would have been { $constant } off.
   *[other] On { $count } issues the forecast was { $mae ->
        [one] 1 point
       *[other] { $mae } points
    } of 100 off on average; always saying the middle would have been { $constant } off.
}
forecast-scored-within = Within { $within } points, where about half of such forecasts should be: { $count } of { $total }.
forecast-scored-best = Nearest on average: { $model }, { $mae } off.
table-score-issues = Issue by issue: forecast, outcome, and points of 100 between them
table-score-models = Model by model, in points of 100
column-forecast = Forecast
column-error = Error
column-issue = Issue
column-model = Model
column-mean = Weighted mean
column-median = Weighted median
column-models = Models
column-inputs = Inputs
column-at-low = Low end
column-at-high = High end
column-wants = Wants
column-salience = Salience
column-capability = Capability
column-lever = Leverage
column-swing = Mean, over its own ranges

## Findings: exchange

column-round = Round
column-gives = Gives way on
column-other = With
column-in-return = In return for
column-gain = Gain of each
column-truly = In fact
column-refused-by = Ruled out by a red line of
column-hurts = Hurts
column-own-trades = Own trades
column-others-trades = Trades of others
column-net = On balance

## Findings: packages

word-deviations = who would walk away
word-side_payment = side payments
word-divisions = divisions
column-accord = Accord
column-in-zone = Everybody at least as well off
column-marks = Which
column-solution = Solution
column-together = Settled together
column-apart = Settled one by one
column-instead = Would rather have
column-each-gains = Each gains
column-alone = On its own
column-shapley = Shapley value
column-nucleolus = Nucleolus
column-core-low = Core, least
column-core-high = Core, most

## Findings: backtest

column-outcomes = Issues
column-mae = Mean error
column-mae-range = Its range
column-rmse = Root mean square
column-within = Within 5
column-crps = CRPS
column-brier = Brier
column-against-mean = Against the mean

## Issues and packages in the brief

trades = Trades of concessions
trades-caption = Each pair gives way on what it cares less about, so that both should gain the same. Beside it: what they gain in fact, and any red line that rules the trade out.
accord = Would an accord be signed, and would it hold?
levers-caption = How far one actor’s own ranges can move the mean while all others stay at their most likely values.
explanations = What may be going on

## The brief: ways, groups, comparisons

states-more = { $count ->
    [one] one other
   *[other] { $count } others
}
joint = Who could together upset what lasts
word-end-state = nothing leads out
word-no-move = no move
column-end-state = Nothing leads out
column-demanding = Most demanding way of reasoning that fits
# --- What sentences rest on ----------------------------------------------------------------------------------------
rests-wish = { $actor }, wish { $place }
rests-order = { $actor }, order
rests-judge = { $actor } as “{ $judge }” sees it
rests-rule = rule { $place }
rests-more = { $count ->
    [one] 1 more
   *[other] { $count } more
}
rests-title = All that longer references lead to
rests-table = Sentences that rest on more than fits beside them, in the order of the page
rests-sentence = Sentence
rests-all = Rests on
unknown-name = no { $what } '{ $name }' (there are { $known })
name-of-format = format
unknown-language = there are no words for the language '{ $language }' (there are { $known })
fault-nearest = ; did you mean '{ $nearest }'?
disagreement-unknown = disagreement is 'reference' or numbers, not '{ $given }'
case-both = { $new }, and as today { $now }
case-now = as today { $now }
office-missing = Word files, PDF and pictures need the extra 'office': pip install 'goodoffices[office]'
template-no-docx = is no DOCX that can be read ({ $reason }); give a Word file whose styles are to be taken
pdf-no-glyph = no typeface of the PDF has the sign '{ $sign }' (in “{ $words }”); write it otherwise, or make a page or a Word file
pdf-not-set = the PDF could not be set: { $reason }
no-such-card = the { $what } '{ $name }' of another package is no { $card } of that id

## What the system says of a file

cannot-be-done = cannot be { $doing }: { $reason }
doing-read-or-written = read or written
doing-read = read
doing-written = written
doing-looked-up = looked up
doing-held = held
reason-disk-full = the disk is full
reason-share-full = your share of the disk is full
reason-file-large = the file would be larger than the system allows
reason-no-permission = there is no permission
reason-not-permitted = this is not permitted
reason-read-only = the disk can only be read
reason-not-there = there is no such file or folder
reason-no-folder = a part of the path is no folder
reason-folder = this is a folder, not a file
reason-name-long = the name is too long
reason-circle = its links lead in a circle
reason-open-files = too many files are open
reason-there = there is something here already
reason-disk-fails = the disk does not answer as it should
reason-in-use = it is in use

## What acts cost

price-number = { $price }
price-range = { $price } (from { $low } to { $high })
price-cheap = { $count ->
    [one] one act at low cost
   *[other] { $count } acts at low cost
}
price-moderate = { $count ->
    [one] one at moderate cost
   *[other] { $count } at moderate cost
}
price-dear = { $count ->
    [one] one at high cost
   *[other] { $count } at high cost
}
price-unpriced = { $count ->
    [one] one that nobody has priced
   *[other] { $count } that nobody has priced
}

## Red lines

red-lines-apart = { $issue }: the red lines do not meet, { $least } against { $most }. { $lower } will accept nothing below the first, { $upper } nothing above the second; no value suits both.
