### Words of the figures, and the language's numbers and dates.

## Numbers and dates

decimal-mark = .
group-mark = ,
percent = { $share } %
listing = { $first } and { $last }
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
network-spoiler = possible spoiler

## Timeline

timeline-title = What happened, and what has held since
timeline-description = From { $first } to { $last }: { $list }
timeline-starts = { $relation }, from here on
timeline-ends = { $relation }, until here
timeline-later = { $span } later

## Series

series-title = { $label } ({ $unit })
series-description = { $count ->
    [one] One measurement
   *[other] { $count } measurements
}, from { $first } { $unit } ({ $first-date }) to { $last } { $unit } ({ $last-date }). { $crossings }
series-crossing = { $date }: above { $multiple } × { $yardstick }.
series-crossing-undone = { $date }: back below { $multiple } × { $yardstick }.
series-multiple = { $multiple } ×
series-below = below { $multiple } ×
series-last = { $value } { $unit }
series-legend-measured = measured
series-legend-up = a yardstick passed
series-legend-undone = back below it
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
