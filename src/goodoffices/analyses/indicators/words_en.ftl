### Words of this question.

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
series-below = below { $multiple } ×
series-last = { $value } { $unit }
series-legend-measured = measured
series-legend-up = a yardstick passed
series-legend-undone = back below it
series-legend-share = quarters of { $value } { $unit }: { $label }
series-legend-mark = { $value } { $unit }: { $label }
series-legend-multiples = multiples of { $value } { $unit }: { $label }

## Findings: indicators

question-indicators = Where do the public indicators stand, and against which yardsticks?
indicators-none = No indicator is held on this day.
indicators-empty = { $indicator }: nothing was published by this date.
indicators-latest = { $indicator }: { $value } { $as-of-on }, published { $published-on }{ $days ->
    [0] .
    [one] , a day later.
   *[other] , { $days } days later.
}
indicators-ratio = { $indicator } stands at { $ratio } times { $size } ({ $yardstick }): { $floor ->
    [0] less than once.
    [one] one whole multiple.
   *[other] { $floor } whole multiples.
}
indicators-share = { $indicator } stands at { $ratio } of { $size } ({ $yardstick }).
indicators-mark = { $indicator } is { $side ->
    [at] at { $size } ({ $yardstick }).
    [below] { $away } below { $size } ({ $yardstick }), and does not move towards it.
   *[above] { $away } above { $size } ({ $yardstick }), and does not move towards it.
}
indicators-mark-once = { $indicator } is { $away } { $side ->
    [below] below
   *[above] above
} { $size } ({ $yardstick }); one reading tells no pace.
indicators-mark-days = { $indicator } is { $away } { $side } { $size } ({ $yardstick }); at its pace since { $since } it gets there { $days ->
    [one] one day
   *[other] { $days } days
} after its last value, { $reached-on }.
indicators-mark-past = { $indicator } is { $away } { $side } { $size } ({ $yardstick }) by its last value; at its pace since { $since } it got there { $days ->
    [one] one day
   *[other] { $days } days
} after that, { $reached-on }, and no value since then shows whether it did.
indicators-mark-far = { $indicator } is { $away } { $side } { $size } ({ $yardstick }); at its pace since { $since } it takes more than a hundred years to get there.
indicators-since-before = { $indicator } has been at or above { $multiple } × the yardstick “{ $yardstick }” since before { $as-of }, when the series begins.
indicators-crossed-up = { $indicator } last passed { $multiple } × the yardstick “{ $yardstick }” { $as-of-on }; this was public { $published-on }.
indicators-crossed-down = { $indicator } last fell below { $multiple } × the yardstick “{ $yardstick }” { $as-of-on }; this was public { $published-on }.
indicators-increase-taken-for-level = { $source } gives { $reported } for { $as-of }, where the series has { $series }: the increase was taken for the level.
indicators-level-taken-for-increase = { $source } gives an increase of { $reported } for { $as-of }, where the series has { $series }: the level was taken for the increase.
indicators-differs = { $source } gives { $reported } for { $as-of }, where the series has { $series }.
indicators-checked = { $count ->
    [one] One figure printed elsewhere agrees
   *[other] { $count } figures printed elsewhere agree
} with the series “{ $indicator }”.
table-indicators-indicators = Latest values against the yardsticks

## The brief: indicators, ties, time

indicator-note = A yardstick is a public quantity to set a value against. It says nothing about intent, nor about what would still be needed.
indicator-caption = { $label } as published by { $date }; lines are multiples of { $size } ({ $yardstick }).
indicator-caption-plain = { $label } as published by the date of this page.
indicator-table = The latest value against each yardstick
indicator-size = Size
in-brief-indicator = { $indicator } stood at { $value } { $as-of-on }: { $ratio } times the yardstick of { $size } ({ $yardstick }).
in-brief-label-indicator = Against the yardstick.

## What can go wrong

no-such-indicator = there is no indicator '{ $id }'

## On the command line

summary-indicators = Read each series against its yardsticks, as of the dossier's date.
indicators-param-indicator = one indicator (default: all)
