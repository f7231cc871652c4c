### Woorden van deze vraag.

## Series

series-title = { $label } ({ $unit })
series-description = { $count ->
    [one] Eén meting
   *[other] { $count } metingen
}, van { $first } { $unit } ({ $first-date }) tot { $last } { $unit } ({ $last-date }). { $crossings }
series-crossings-before = { $count ->
    [one] Daarvoor nog één overschrijding.
   *[other] Daarvoor nog { $count } overschrijdingen.
}
series-crossing = { $date }: boven { $multiple } × { $yardstick }.
series-crossing-undone = { $date }: weer onder { $multiple } × { $yardstick }.
series-below = onder { $multiple } ×
series-last = { $value } { $unit }
series-legend-measured = gemeten
series-legend-up = maatstaf overschreden
series-legend-undone = er weer onder
series-legend-share = kwarten van { $value } { $unit }: { $label }
series-legend-mark = { $value } { $unit }: { $label }
series-legend-multiples = veelvouden van { $value } { $unit }: { $label }

## Findings: indicators

question-indicators = Waar staan de openbare indicatoren, en tegen welke maatstaven zijn ze af te zetten?
indicators-none = Er is op deze dag geen indicator.
indicators-empty = { $indicator }: op deze datum was er nog niets gepubliceerd.
indicators-latest = { $indicator }: { $value } { $as-of-on }, gepubliceerd { $published-on }{ $days ->
    [0] .
    [one] , een dag later.
   *[other] , { $days } dagen later.
}
indicators-ratio = { $indicator } is { $ratio } keer { $size } ({ $yardstick }): { $floor ->
    [0] minder dan één keer.
    [one] één heel veelvoud.
   *[other] { $floor } hele veelvouden.
}
indicators-share = { $indicator } staat op { $ratio } van { $size } ({ $yardstick }).
indicators-mark = { $indicator } is { $side ->
    [at] precies { $size } ({ $yardstick }).
    [below] { $away } lager dan { $size } ({ $yardstick }) en beweegt er niet naartoe.
   *[above] { $away } hoger dan { $size } ({ $yardstick }) en beweegt er niet naartoe.
}
indicators-mark-once = { $indicator } ligt { $away } { $side ->
    [below] onder
   *[above] boven
} { $size } ({ $yardstick }); één meting zegt niets over het tempo.
indicators-mark-days = { $indicator } is { $away } { $side ->
    [below] lager
   *[above] hoger
} dan { $size } ({ $yardstick }); in het tempo sinds { $since } is dat { $days ->
    [one] één dag
   *[other] { $days } dagen
} na de laatste waarde bereikt, { $reached-on }.
indicators-mark-past = { $indicator } is naar de laatste waarde { $away } { $side ->
    [below] lager
   *[above] hoger
} dan { $size } ({ $yardstick }); in het tempo sinds { $since } is dat { $days ->
    [one] één dag
   *[other] { $days } dagen
} later bereikt, { $reached-on }, en geen waarde van daarna toont of dat zo is.
indicators-mark-far = { $indicator } is { $away } { $side ->
    [below] lager
   *[above] hoger
} dan { $size } ({ $yardstick }); in het tempo sinds { $since } duurt het tot daar meer dan honderd jaar.
indicators-since-before = { $indicator } lag al vóór { $as-of }, waar de reeks begint, op of boven { $multiple } × de maatstaf ‘{ $yardstick }’.
indicators-crossed-up = { $indicator } kwam het laatst boven { $multiple } × de maatstaf ‘{ $yardstick }’ { $as-of-on }; dat was openbaar { $published-on }.
indicators-crossed-down = { $indicator } zakte het laatst onder { $multiple } × de maatstaf ‘{ $yardstick }’ { $as-of-on }; dat was openbaar { $published-on }.
indicators-increase-taken-for-level = { $source } geeft { $reported } voor { $as-of }, waar de reeks { $series } heeft: de toename is voor de stand aangezien.
indicators-level-taken-for-increase = { $source } geeft een toename van { $reported } voor { $as-of }, waar de reeks { $series } heeft: de stand is voor de toename aangezien.
indicators-differs = { $source } geeft { $reported } voor { $as-of }, waar de reeks { $series } heeft.
indicators-checked = { $count ->
    [one] Eén elders gepubliceerd cijfer klopt
   *[other] { $count } elders gepubliceerde cijfers kloppen
} met de reeks ‘{ $indicator }’.
table-indicators-indicators = Laatste waarden afgezet tegen de maatstaven

## The brief: indicators, ties, time

indicator-note = Een maatstaf is een openbare hoeveelheid om een waarde tegen af te zetten. Zij zegt niets over bedoelingen, en ook niet over wat er nog voor nodig zou zijn.
indicator-caption = { $label } zoals gepubliceerd op { $date }; de lijnen zijn veelvouden van { $size } ({ $yardstick }).
indicator-caption-plain = { $label } zoals gepubliceerd op de datum van deze pagina.
indicator-table = De laatste waarde naast elke maatstaf
indicator-size = Grootte
in-brief-indicator = { $indicator } stond { $as-of-on } op { $value }: { $ratio } keer de maatstaf van { $size } ({ $yardstick }).
in-brief-label-indicator = Tegenover de maatstaf.

## Wat er mis kan gaan

no-such-indicator = er is geen indicator '{ $id }'

## Op de opdrachtregel

summary-indicators = Lees elke reeks tegen haar maatstaven, op de datum van het dossier.
indicators-param-indicator = één indicator (standaard: alle)
