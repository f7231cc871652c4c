### Woorden van deze vraag.

## Bevindingen: wie een akkoord kan breken

question-spoilers = Wie kan het akkoord breken, en zou die dat doen?
spoilers-form = { $outcome }{ $forms ->
    [one] {" "}heeft één vorm.
   *[other] {" "}wordt bekeken in één van de { $forms } vormen{ $changed ->
        [0] .
       *[other] {" "}({ $form }).
    }
} { $lasts ->
    [0] Volgens geen enkele toets blijft iedereen daar.
   *[other] Iedereen blijft daar volgens { $tests }.
}
spoilers-end = Uit { $outcome } leidt niets weg: niemand kan het breken.
spoilers-none = Geen mogelijke toestand valt onder { $outcome }.
spoilers-nothing = Er is geen akkoord om te bekijken: elke benoemde uitkomst waar een zet uit wegleidt, is er nu al.
spoilers-nobody = Niemand zou { $outcome } alleen verlaten: geen actor wint met een zet eruit.
spoilers-free = { $actors } { $actors-number ->
    [one] kan
   *[other] kunnen
} { $outcome } alleen breken, en { $actors-number ->
    [one] zou
   *[other] zouden
} dat ook doen: { $step }. Niemand heeft daar een antwoord op. { $hurts ->
    [0] Niemand anders verliest daarbij: dat is eerder een ander akkoord dan een gebroken akkoord.
   *[other] Wie daarbij verliest: { $hurt }.
}
spoilers-threat = { $actors } { $actors-number ->
    [one] kan
   *[other] kunnen
} { $outcome } alleen breken en daarbij winnen: { $step }. Alleen een antwoord dat niet hoeft te lonen voor wie het geeft, weerhoudt daarvan: { $answer }, met als gevolg { $end }.
spoilers-credible = { $actors } { $actors-number ->
    [one] kan
   *[other] kunnen
} { $outcome } verlaten en daarbij winnen: { $step }. Een geloofwaardig antwoord weerhoudt daarvan: { $answer }, met als gevolg { $end }.
spoilers-follows = Gebeurt dat, dan volgt in het ergste geval, met zetten die elk lonen voor wie ze doet: { $follows }; het eindigt in { $end }{ $back ->
    [yes] , dus weer in het akkoord.
   *[no] .
}
spoilers-follows-nothing = Gebeurt dat, dan loont voor niemand een antwoord: het blijft bij { $end }.
spoilers-keeps = Wat { $actors } binnen houdt: dat { $rise ->
    [one] { $rising }
   *[other] deze wensen
} voorgaan op { $sink ->
    [one] { $sinking }
   *[other] wat nu zwaarder weegt
}{ $rise ->
    [one] {""}
   *[other] {" "}({ $rising })
}; { $swaps ->
    [one] één verwisseling van naburige wensen.
   *[other] { $swaps } verwisselingen van naburige wensen, en niet minder.
}
spoilers-keeps-never = Het herschikken van wensen houdt { $actors } niet binnen: elke volgorde binnen { $within ->
    [one] één verwisseling
   *[other] { $within } verwisselingen
} is geprobeerd ({ $tried }).
spoilers-rises = { $actors } { $actors-number ->
    [one] zou
   *[other] zouden
} blijven als het akkoord in de eigen volgorde { $measure ->
    [kendall] { $steps ->
        [one] één verwisseling van buren
       *[other] { $steps } verwisselingen van buren
    }
   *[other] { $steps ->
        [one] één stap
       *[other] { $steps } stappen
    }
} hoger stond.
spoilers-unwilling = { $actors } { $actors-number ->
    [one] kan
   *[other] kunnen
} het alleen verlaten, maar { $actors-number ->
    [one] wint
   *[other] winnen
} daar niets bij.
spoilers-unable = { $actors } { $actors-number ->
    [one] heeft
   *[other] hebben
} geen zet die eruit leidt.
spoilers-together-free = Samen kunnen { $actors } { $outcome } verlaten, en allen winnen daarbij: { $step }. Niemand anders heeft daar een antwoord op. { $hurts ->
    [0] Niemand anders verliest daarbij: dat is eerder een ander akkoord dan een gebroken akkoord.
   *[other] Wie daarbij verliest: { $hurt }.
}
spoilers-together-threat = Samen kunnen { $actors } { $outcome } verlaten, en allen winnen daarbij: { $step }. Alleen een antwoord dat niet hoeft te lonen voor wie het geeft, weerhoudt een van hen: { $answer }, met als gevolg { $end }.
spoilers-together-credible = Samen kunnen { $actors } { $outcome } verlaten, en allen winnen daarbij: { $step }. Een geloofwaardig antwoord weerhoudt een van hen: { $answer }, met als gevolg { $end }.
spoilers-together-more = { $count ->
    [one] Nog één groep staat
   *[other] Nog { $count } groepen staan
} in de tabel.
spoilers-patron-free = Met { $clients }, gesteund door { $patron }, kan { $patron } { $outcome } verlaten, en allen winnen daarbij: { $step }. Niemand anders heeft daar een antwoord op. { $hurts ->
    [0] Niemand anders verliest daarbij: dat is eerder een ander akkoord dan een gebroken akkoord.
   *[other] Wie daarbij verliest: { $hurt }.
}
spoilers-patron-threat = Met { $clients }, gesteund door { $patron }, kan { $patron } { $outcome } verlaten, en allen winnen daarbij: { $step }. Alleen een antwoord dat niet hoeft te lonen voor wie het geeft, weerhoudt een van hen: { $answer }, met als gevolg { $end }.
spoilers-patron-credible = Met { $clients }, gesteund door { $patron }, kan { $patron } { $outcome } verlaten, en allen winnen daarbij: { $step }. Een geloofwaardig antwoord weerhoudt een van hen: { $answer }, met als gevolg { $end }.
spoilers-patron-unwilling = { $patron } en { $clients }, gesteund door { $patron }, kunnen het samen verlaten, { $agree ->
    [yes] maar { $losing } { $losing-number ->
        [one] wint
       *[other] winnen
    } niets bij enige weg waarin zij allen een zet doen.
   *[no] maar bij geen enkele weg waarin zij allen een zet doen, winnen zij allen.
}
spoilers-patron-unable = { $patron } en { $clients }, gesteund door { $patron }, hebben geen weg eruit waarin zij allen een zet doen.
spoilers-judge-more = Met de voorkeuren zoals ‘{ $judge }’ ze ziet, { $actors-number ->
    [one] kan
   *[other] kunnen
} { $actors } ook het volgende breken, zonder dat iets geloofwaardigs daarvan weerhoudt: { $outcomes }.
spoilers-judge-fewer = Met de voorkeuren zoals ‘{ $judge }’ ze ziet, { $actors-number ->
    [one] zou
   *[other] zouden
} { $actors } het volgende niet breken: { $outcomes }.
spoilers-alone = Groepen van meer dan één actor zijn niet bekeken: dat kan tot { $most } toestanden, en hier zijn er { $states }.
table-spoilers-signs = Wie het kan verlaten, wie dat zou doen en wat elk weerhoudt
column-who = Wie
column-fate = Hoe het afloopt
column-way-out = Weg eruit
column-held-by = Weerhouden door
column-ends = Waar het in het ergste geval eindigt
column-re-ordered-in = Verwisselingen van wensen om binnen te houden
word-spoilers-free = ● zou het breken
word-spoilers-threat = ◐ alleen door een dreiging weerhouden
word-spoilers-credible = ○ geloofwaardig weerhouden
word-spoilers-unwilling = – zou niets winnen
word-spoilers-unable = · kan het niet
spoilers-no-outcome = het dossier noemt geen uitkomst; voeg een [[outcome]] met een pattern toe
spoilers-unknown-outcome = er is geen uitkomst '{ $outcome }'

## De brief

spoilers-heading = Wie een akkoord kan breken
spoilers-how = Een actor kan een uitkomst breken als een zet eruit leidt, alleen of met anderen, en zou dat doen als die zet voor ieder die meedoet loont. Van elke uitkomst wordt één vorm bekeken: die welke volgens de meeste toetsen standhoudt; de analyse ‘spoilers’ noemt die. Of iemands doelen beperkt, inhalig of totaal zijn, is een oordeel; niets hier berekent dat.
spoilers-drawing = Wie welke uitkomst kan breken
spoilers-drawn = Per uitkomst, voor elke actor en kleinste groep: of verlaten loont, en wat ervan weerhoudt.
spoilers-drawn-cell = { $outcome }: { $who } – { $fate }.
spoilers-legend-free = zou het breken
spoilers-legend-threat = alleen door een dreiging weerhouden
spoilers-legend-credible = geloofwaardig weerhouden
spoilers-legend-unwilling = – zou niets winnen
spoilers-legend-unable = · kan het niet
spoilers-legend-other = + zou vertrekken, en niemand anders verliest daarbij

## Op de opdrachtregel

summary-spoilers = Zeg van elke actor of die een uitkomst kan verlaten, daarbij zou winnen, door wie weerhouden wordt en wat binnen houdt.
spoilers-param-outcome = een benoemde uitkomst (standaard: alle, behalve die van nu en die waar niets uit wegleidt)
spoilers-param-together = hoeveel actoren samen mogen vertrekken
spoilers-param-swaps = hoeveel verwisselingen van naburige wensen geprobeerd worden om een actor binnen te houden
spoilers-param-judge = wiens voorkeuren tellen (standaard: die van elke beoordelaar, na elkaar)
