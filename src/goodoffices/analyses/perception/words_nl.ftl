### Woorden van deze vraag.

## Findings: who sees another game, what lasts so, and what a message would do

question-perception = Wie ziet een ander spel?
perception-none = Van niemand staat er dat die het conflict anders ziet dan het is: geen voorkeur is gegeven zoals een andere actor haar ziet, en geen optie is voor iemand verborgen.
perception-order = { $viewer } { $viewer-number ->
    [one] ziet
   *[other] zien
} de wensen van { $actor } anders dan ze zijn.
perception-hidden = { $viewer } { $viewer-number ->
    [one] weet
   *[other] weten
} niet van ‘{ $option }’, een keuze van { $actor }.
perception-blind = { $viewer } { $viewer-number ->
    [one] kent
   *[other] kennen
} { $count ->
    [one] één toestand
   *[other] { $count } toestanden
} niet; of { $viewer } daar zou blijven is niet bepaald.
perception-seen = Volgens { $concept } { $count ->
    [0] houdt geen toestand stand
    [one] houdt één toestand stand
   *[other] houden { $count } toestanden stand
} als elke actor redeneert in het spel zoals die het ziet{ $count ->
    [0] {""}
   *[other] : { $states }
}{ $states-left ->
    [0] .
   *[other] {" "}en nog { $states-left }.
} Als iedereen het zag zoals het is, { $true ->
    [0] zou geen enkele dat doen.
    [one] zou één dat doen.
   *[other] zouden { $true } dat doen.
}
perception-surprise = Verrassing volgens { $concept }: alleen zoals men het ziet, en niet meer zodra iedereen de anderen ziet zoals ze zijn, { $count ->
    [one] houdt één toestand stand
   *[other] houden { $count } toestanden stand
}: { $states }{ $states-left ->
    [0] .
   *[other] {" "}en nog { $states-left }.
}
perception-missed = Gemist volgens { $concept }: in werkelijkheid, maar niet zoals men het ziet, { $count ->
    [one] zou één toestand standhouden
   *[other] zouden { $count } toestanden standhouden
}: { $states }{ $states-left ->
    [0] .
   *[other] {" "}en nog { $states-left }.
}
perception-undefined = Niet bepaald volgens { $concept }: in { $count ->
    [one] één toestand
   *[other] { $count } toestanden
} zou ieder die { $count ->
    [one] haar
   *[other] ze
} kent blijven, en iemand kent { $count ->
    [one] haar
   *[other] ze
} niet.
perception-message-order-effect = Getoetst aan { $concept }: als { $viewer } zou horen wat { $actor } werkelijk { $actor-number ->
    [one] wil
   *[other] willen
}, { $gained ->
    [0] komt er geen toestand bij die standhoudt
    [one] houdt één toestand voortaan stand ({ $new })
   *[other] houden { $gained } toestanden voortaan stand ({ $new })
} en { $lost ->
    [0] valt er geen weg
    [one] valt er één weg ({ $gone })
   *[other] vallen er { $lost } weg ({ $gone })
}.
perception-message-order-same = Getoetst aan { $concept }: als { $viewer } zou horen wat { $actor } werkelijk { $actor-number ->
    [one] wil
   *[other] willen
}, houden dezelfde toestanden stand.
perception-message-hidden-effect = Getoetst aan { $concept }: als { $viewer } van ‘{ $option }’ zou horen, { $gained ->
    [0] komt er geen toestand bij die standhoudt
    [one] houdt één toestand voortaan stand ({ $new })
   *[other] houden { $gained } toestanden voortaan stand ({ $new })
} en { $lost ->
    [0] valt er geen weg
    [one] valt er één weg ({ $gone })
   *[other] vallen er { $lost } weg ({ $gone })
}.
perception-message-hidden-same = Getoetst aan { $concept }: als { $viewer } van ‘{ $option }’ zou horen, houden dezelfde toestanden stand.
perception-all-effect = Getoetst aan { $concept }: als iedereen de anderen zag zoals ze zijn, { $gained ->
    [0] komt er geen toestand bij die standhoudt
    [one] houdt één toestand voortaan stand ({ $new })
   *[other] houden { $gained } toestanden voortaan stand ({ $new })
} en { $lost ->
    [0] valt er geen weg
    [one] valt er één weg ({ $gone })
   *[other] vallen er { $lost } weg ({ $gone })
}.
perception-all-same = Getoetst aan { $concept }: als iedereen de anderen zag zoals ze zijn, houden dezelfde toestanden stand.
table-perception-outcomes = Welke uitkomsten standhouden zoals elke actor het conflict ziet, en welke in werkelijkheid
table-perception-messages = Wat een overgebrachte boodschap doet met het aantal toestanden dat standhoudt; wie meer weet, laat soms minder standhouden
column-as-seen = Zoals gezien
column-in-truth = In werkelijkheid
column-message = Wat wordt opgehelderd
column-effect = Per saldo

## The brief

perception-heading = Wie een ander spel ziet
perception-caption = Wat standhoudt zoals elke actor het conflict ziet en in werkelijkheid, en wat een overgebrachte boodschap zou doen.
perception-messages-heading = Wat een overgebrachte boodschap zou doen
perception-messages-how = Een boodschap heldert één ding op dat één actor anders ziet; al het andere blijft. Dat hoeft niet te helpen: wat op een vergissing standhield, kan breken zodra die weg is.
perception-state = toestand { $number }
perception-figure-title = Wat standhoudt zoals gezien en in werkelijkheid
perception-figure-seen = zoals elk het ziet
perception-figure-true = in werkelijkheid
perception-figure-messages = Toestanden die een boodschap laat standhouden, en laat breken
perception-figure-lasts = houdt stand
perception-figure-falls = houdt geen stand, of iemand kent de toestand niet
perception-figure-gained = gaan standhouden
perception-figure-lost = houden niet langer stand
perception-figure-order = { $viewer } hoort wat { $actor } wil
perception-figure-hidden = { $viewer } hoort van ‘{ $option }’
perception-figure-all = Iedereen ziet de anderen zoals ze zijn
perception-figure-told = { $name }, { $test }: { $seen ->
    [true] houdt stand
   *[other] houdt geen stand
} zoals gezien, { $true ->
    [true] houdt stand
   *[other] houdt geen stand
} in werkelijkheid.
perception-figure-moved = { $name }, { $test }: { $gained } erbij, { $lost } eraf.

## Op de opdrachtregel

summary-perception = Laat elke actor redeneren in het spel dat die ziet: wat zo standhoudt, wat verrast, wat een boodschap zou doen.
perception-param-concept = een stabiliteitsbegrip, meermaals voor meer (standaard: nash en seq)
perception-param-judge = wiens voorkeuren als de ware gelden (standaard: de eerste die van elke actor is gegeven)
