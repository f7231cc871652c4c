### Words of the figures, and the language's numbers and dates.

## Numbers and dates

decimal-mark = .
group-mark = ,
percent = { $share } %
listing = { $first } and { $last }
listing-cut = { $first } and { $count } more
month-long = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
month-short = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
}
date-year = { $year }
date-month = { $month } { $year }
date-day = { $day } { $month } { $year }
date-about = about { $date }
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
only-reported = only reported
relation-one-way = { $source } to { $target }: { $kind }
relation-both-ways = { $source } and { $target }: { $kind }
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
timeline-starts = { $relation }, from here on
timeline-ends = { $relation }, until here
timeline-reported = { $label } (only reported)
timeline-later = { $span } later

## Series

series-title = { $label } ({ $unit })
series-description = { $count ->
    [one] One measurement
   *[other] { $count } measurements
}, from { $first } { $unit } ({ $first-date }) to { $last } { $unit } ({ $last-date }). { $crossings }
series-crossings-before = { $count ->
    [one] One crossing before these.
   *[other] { $count } crossings before these.
}
series-crossing = { $date }: above { $multiple } × { $yardstick }.
series-crossing-undone = { $date }: back below { $multiple } × { $yardstick }.
series-multiple = { $multiple } ×
series-below = below { $multiple } ×
series-last = { $value } { $unit }
series-legend-measured = measured
series-legend-up = a yardstick passed
series-legend-undone = back below it
series-legend-share = quarters of { $value } { $unit }: { $label }
series-legend-mark = { $value } { $unit }: { $label }
series-legend-multiples = multiples of { $value } { $unit }: { $label }

## Issues

issuespace-title = Who asks for what: { $label }
issuespace-asks = { $actor } asks for { $mode }
issuespace-asks-between = { $actor } asks for { $low } to { $high }, most likely { $mode }
issuespace-settles = forecast (weighted mean): { $value }
issuespace-reference = without agreement: { $value }
issuespace-mark = { $value }: { $label }
issuespace-dot = asked for; larger: more weight
issuespace-reach = range it may ask for
issuespace-more = { $count ->
    [one] One actor of less weight is not shown.
   *[other] { $count } actors of less weight are not shown.
}
## Map of outcomes

map-title = What can last, and who would move from where to where
map-band-joint = Lasts of itself, even against joint moves
map-band-firm = Lasts of itself
map-band-credible = Lasts by credible answers
map-band-threat = Lasts by threats only
map-band-foresight = Lasts for who looks ahead
map-band-never = Cannot last
map-band-never-mute = Cannot last, unless threats count, which tell nothing here
map-band-end = Nothing leads out
map-here = where things stand now
map-state = { $number }: { $options }
map-with = as now, but { $options }
map-forms = { $forms ->
    [one] its one form
   *[other] { $count } of { $forms } forms
}
map-forms-none = { $forms ->
    [one] its one form
   *[other] none of { $forms } forms
}
map-states = { $count } states
map-legend-leaves = would gain by this move, and nothing holds it back
map-legend-leaves-mute = would gain by this move, and nothing credible holds it back
map-legend-tempted = would gain by this move, but answers hold it back
map-legend-together = would all gain by moving together
map-description-band = { $band }: { $places }.
map-description-leaves = { $actors } would gain by moving from “{ $start }” to “{ $end }”, and nothing holds that back.
map-description-leaves-mute = { $actors } would gain by moving from “{ $start }” to “{ $end }”, and nothing credible holds that back.
map-description-tempted = { $actors } would gain by moving from “{ $start }” to “{ $end }”, but answers hold that back.
map-description-together = { $actors } would all gain by moving together from “{ $start }” to “{ $end }”.

## Ways from here

ways-title = How it could get from here to an outcome that lasts
ways-today = Where things stand now
ways-start = From here
ways-together = { $actors } together
ways-lasts-joint = lasts, even against joint moves
ways-lasts-firm = lasts of itself
ways-lasts-credible = lasts by credible answers
ways-lasts-threat = lasts by threats only
ways-lasts-end = lasts, as nothing leads out of it
ways-lasts-foresight = lasts for who looks ahead
ways-none = Nothing else that lasts is reached by moves that pay those who make them.
ways-legend-pays = a move that pays whoever makes it
ways-legend-together = a joint move that pays everyone in it
ways-description-start = From “{ $state }”.
ways-description-lane = To “{ $end }”: { $steps }.
ways-description-step = { $actors } – { $changes }

model-mean = weighted mean
model-median = weighted median
model-exchange = exchange of concessions
model-smp = spatial model (SMP)
model-ktab = spatial model as in KTAB
model-challenge = challenge model (contested)
model-nash = Nash solution
model-kalai_smorodinsky = Kalai-Smorodinsky solution
model-egalitarian = egalitarian solution
model-utilitarian = utilitarian solution
model-constant = always the middle
model-proposed = package on the table
ensemble-title = What the models say, and how far unsure inputs carry them
ensemble-dot = what the model says
ensemble-half = half of the draws
ensemble-most = nine draws in ten
ensemble-value = { $model } { $value }
ensemble-issue = { $issue }, of 100: { $values }.
levers-title = What moves the forecast: { $issue }
levers-legend = Bar: where the actor’s own ranges alone can carry the mean. Line: the forecast, { $mean } { $unit }. Right: its share of the weight.
levers-actor = { $actor }, with { $share } of the weight, carries the mean from { $low } to { $high } of 100.
trades-title = Trades of concessions
trades-gift = { $issue }: { $start } to { $end }
trades-gain = each gains { $gain }
trades-told = { $one } gives way on { $first }; { $other } in return on { $second }.
trades-truly = { $one }; { $other }
trades-gains = { $actor } gains { $gain }
trades-loses = { $actor } loses { $gain }
trades-same = { $actor } gains nothing
trades-refused = not to be had: beyond a red line of { $actors }
trades-told-refused = { $told } Not to be had: beyond a red line of { $actors }.
ensemble-none = no answer
front-title = What the packages are worth: { $package }
front-gains = better than no accord
front-loses = worse than no accord
front-worth = { $actor } { $value }
front-told = { $accord }: { $worth }.
## Before and after

sides-title = What can last and whom it serves: { $first } and { $second }
sides-outcomes = Which outcomes can last
sides-nothing = Nothing can last on either side.
sides-hands = How high that ranks for each actor
sides-no-hands = No actor has one order on both sides by which to rank what lasts.
sides-scale = Share of the places in the actor’s own order that are worse than what lasts, as the median
sides-judge = as “{ $judge }” sees it
sides-undated = undated
sides-before = as it stands
sides-edited = with the edits
sides-gained = gained
sides-lost = lost
sides-kept = stays
sides-forms = { $before } → { $after }
sides-shift = { $before } → { $after }
sides-legend-full = can last, or: after
sides-legend-empty = cannot last, or: before
sides-description-outcome = “{ $outcome }” can last in { $before } of its forms before and in { $after } after.
sides-description-hand = For { $actor } what lasts ranks above { $before } of its own order before, and above { $after } after.
