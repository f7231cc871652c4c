### Woorden van deze vraag.

## Findings: in how many readings an outcome lasts, and what would change that

question-sensitivity = Welk oordeel zou het antwoord veranderen?
sensitivity-readings = Er { $draws ->
    [one] is één lezing
   *[other] zijn { $draws } lezingen
} getrokken van de voorkeuren van { $actors-count ->
    [one] één actor
   *[other] { $actors-count } actoren
}, { $judges-count ->
    [one] zoals ‘{ $judges }’ ze ziet
   *[other] zoals { $judges-count } beoordelaars ze zien, elk even vaak
}; hoe onzekerder een volgorde heet te zijn, hoe meer wensen van plaats wisselen.
sensitivity-doubt = In { $out } van de lezingen telt deze claim niet mee; { $hanging ->
    [0] niets rust alleen daarop
    [one] één onderdeel rust alleen daarop en valt dan ook weg
   *[other] { $hanging } onderdelen rusten alleen daarop en vallen dan ook weg
}.
sensitivity-ends = Uit { $outcomes } leidt geen zet weg: geen oordeel over wat iemand wil verandert iets aan het standhouden { $count ->
    [one] daarvan
   *[other] ervan
}.
sensitivity-none = Geen mogelijke toestand valt onder { $outcomes-either }.
sensitivity-share-lasts = { $outcome } houdt stand in { $counted ->
    [none] geen enkele lezing
    [all] alle lezingen
   *[some] { $share } van de lezingen (tussen { $low } en { $high })
}, getoetst aan { $concept }; met elk oordeel zoals het er staat houdt die uitkomst stand.
sensitivity-share-falls = { $outcome } houdt stand in { $counted ->
    [none] geen enkele lezing
    [all] alle lezingen
   *[some] { $share } van de lezingen (tussen { $low } en { $high })
}, getoetst aan { $concept }; met elk oordeel zoals het er staat niet.
sensitivity-turn-up = Getoetst aan { $concept } houdt { $outcome } { $stated ->
    [true] geen stand meer
   *[other] wel stand
} zodra { $moved } voor { $actor } zwaarder weegt dan { $past }: { $swaps ->
    [one] één wisseling van buren
   *[other] { $swaps } wisselingen van buren
}{ $others ->
    [0] .
    [one] , en één andere volgorde ligt even dichtbij.
   *[other] , en { $others } andere volgordes liggen even dichtbij.
}
sensitivity-turn-down = Getoetst aan { $concept } houdt { $outcome } { $stated ->
    [true] geen stand meer
   *[other] wel stand
} zodra { $moved } voor { $actor } lichter weegt dan { $past }: { $swaps ->
    [one] één wisseling van buren
   *[other] { $swaps } wisselingen van buren
}{ $others ->
    [0] .
    [one] , en één andere volgorde ligt even dichtbij.
   *[other] , en { $others } andere volgordes liggen even dichtbij.
}
sensitivity-turn-pairs = Getoetst aan { $concept } houdt { $outcome } { $stated ->
    [true] geen stand meer
   *[other] wel stand
} zodra { $below } voor { $actor } zwaarder weegt dan { $above }{ $more ->
    [0] {""}
    [one] , en nog één paar van plaats wisselt
   *[other] , en nog { $more } paren van plaats wisselen
}: { $swaps ->
    [one] één wisseling van buren
   *[other] { $swaps } wisselingen van buren
}{ $others ->
    [0] .
    [one] , en één andere volgorde ligt even dichtbij.
   *[other] , en { $others } andere volgordes liggen even dichtbij.
}
sensitivity-firm = Getoetst aan { $concept } doet geen volgorde van één actor binnen { $swaps ->
    [one] één wisseling
   *[other] { $swaps } wisselingen
} van buren het oordeel over een van deze omslaan: { $outcomes }.
sensitivity-switch-judge = Met de volgorde van { $actor } zoals ‘{ $second }’ die ziet in plaats van ‘{ $judge }’ houdt { $outcome } stand in { $other } van de lezingen in plaats van { $first } (met een marge van { $error }; { $concept }).
sensitivity-switch-pair = Met { $below } boven { $above } voor { $actor }, in de lezing van ‘{ $judge }’, houdt { $outcome } stand in { $other } van de lezingen in plaats van { $first } (met een marge van { $error }; { $concept }).
sensitivity-switch-claim = Zonder deze claim houdt { $outcome } stand in { $other } van de lezingen in plaats van { $first } (met een marge van { $error }; { $concept }).
sensitivity-judges = Over { $actor } verschilt ‘{ $second }’ op { $count ->
    [one] één punt
   *[other] { $count } punten
} van ‘{ $judge }’. { $count ->
    [one] { $turning ->
        [0] Dat doet op zichzelf geen uitslag omslaan
       *[other] Dat doet op zichzelf al een uitslag omslaan
    }
   *[other] { $turning ->
        [0] Geen daarvan doet op zichzelf een uitslag omslaan
        [one] Eén daarvan doet op zichzelf een uitslag omslaan
       *[other] { $turning } daarvan doen op zichzelf een uitslag omslaan
    }
}; de hele volgorde doet { $whole ->
    [0] geen enkele uitslag
    [one] één uitslag
   *[other] { $whole } uitslagen
} omslaan.
sensitivity-difference-pair = Dat { $below } voor { $actor } zwaarder weegt dan { $above }, zoals ‘{ $second }’ het ziet, is op zichzelf genoeg { $lost-count ->
    [0] om { $gained } te laten standhouden
   *[other] { $gained-count ->
        [0] om { $lost } niet te laten standhouden
       *[other] om { $gained } wel en { $lost } niet te laten standhouden
    }
} ({ $concept }).
sensitivity-difference-only-first = Dat { $actor } niets om { $above } { $actor-number ->
    [one] geeft
   *[other] geven
}, zoals ‘{ $second }’ het ziet, is op zichzelf genoeg { $lost-count ->
    [0] om { $gained } te laten standhouden
   *[other] { $gained-count ->
        [0] om { $lost } niet te laten standhouden
       *[other] om { $gained } wel en { $lost } niet te laten standhouden
    }
} ({ $concept }).
sensitivity-difference-only-other = Dat { $actor } { $above } { $actor-number ->
    [one] wil
   *[other] willen
}, wat alleen ‘{ $second }’ zegt, is op zichzelf genoeg { $lost-count ->
    [0] om { $gained } te laten standhouden
   *[other] { $gained-count ->
        [0] om { $lost } niet te laten standhouden
       *[other] om { $gained } wel en { $lost } niet te laten standhouden
    }
} ({ $concept }).
sensitivity-difference-whole = De volgorde van { $actor } zoals ‘{ $second }’ die geeft is genoeg { $lost-count ->
    [0] om { $gained } te laten standhouden
   *[other] { $gained-count ->
        [0] om { $lost } niet te laten standhouden
       *[other] om { $gained } wel en { $lost } niet te laten standhouden
    }
} ({ $concept }).
table-sensitivity-shares = Deel van de lezingen waarin elke uitkomst standhoudt; een deel van de lezingen, geen voorspelling
table-sensitivity-turns = De dichtstbijzijnde volgorde van één actor die een oordeel doet omslaan, in wisselingen van buren
table-sensitivity-switches = Wat losse oordelen met een deel doen, terwijl de rest hetzelfde wordt getrokken
table-sensitivity-spread = Hoe onzeker elke volgorde is genomen
table-sensitivity-phi = Phi naar de zekerheid van een volgorde en het slechtste cijfer van de claims erachter
column-grade-1 = Cijfer 1
column-grade-2 = Cijfer 2
column-grade-3 = Cijfer 3
column-grade-4 = Cijfer 4
column-grade-5 = Cijfer 5
column-grade-none = Geen cijfer
column-stated = Zoals het er staat
column-share = Deel van de lezingen
column-share-low = Minstens
column-share-high = Hoogstens
column-swaps = Wisselingen
column-moved = Wat van plaats wisselt
column-switched = Oordeel
column-share-as-stated = Deel zoals het er staat
column-share-otherwise = Deel andersom
column-confidence = Zekerheid
column-phi = Phi
column-swapped = Omgekeerde paren, gemiddeld
word-confidence-none = niet gezegd
word-confidence-high = hoog
word-confidence-moderate = matig
word-confidence-low = laag

## The brief

sensitivity-heading = Hoeveel op onze oordelen rust
sensitivity-no-forecast = Het deel van de lezingen waarin een uitkomst standhoudt, zegt hoe ver het antwoord op onze eigen oordelen rust. Een voorspelling is het niet: geen onderzoek zegt hoe vaak zulke oordelen niet uitkomen.
sensitivity-caption = Deel van de lezingen waarin elke uitkomst standhoudt.
sensitivity-turns-heading = Wat een oordeel doet omslaan
sensitivity-turns-how = Steeds is van één actor elke volgorde beproefd die dicht bij de gegeven ligt; die van de anderen bleven staan. Slaat een uitkomst al met één wisseling om, dan rust zij op dat ene oordeel.
sensitivity-switches-heading = Welk oordeel een deel het meest verschuift
sensitivity-judges-heading = Het verschil tussen beoordelaars dat ertoe doet
sensitivity-spread-heading = Hoe onzeker elke volgorde is genomen
sensitivity-spread-how = Een volgorde waarin d paren meer andersom staan, wordt phi tot de macht d keer zo vaak getrokken als de gegeven volgorde: bij phi 0 blijft die staan, bij phi 1 zijn alle volgordes even waarschijnlijk. Phi volgt uit de zekerheid van de volgorde en het slechtste cijfer (1 het beste, 5 het slechtste) van de claims erachter, volgens een eigen tabel die te wijzigen is.
sensitivity-state = toestand { $number }
sensitivity-figure-title = Deel van { $draws ->
    [one] één lezing
   *[other] { $draws } lezingen
} waarin elke uitkomst standhoudt
sensitivity-figure-lasts = deel; met elk oordeel zoals het er staat houdt de uitkomst stand
sensitivity-figure-falls = deel; zoals het er staat houdt de uitkomst geen stand
sensitivity-figure-error = waarbinnen het deel ligt in 19 van de 20 zulke steekproeven
sensitivity-figure-switches = Wat losse oordelen met een deel doen
sensitivity-figure-swing = van het deel zoals het er staat naar het deel andersom
sensitivity-figure-first = deel zoals het er staat
sensitivity-figure-about = { $outcome } ({ $test })
sensitivity-figure-claim = Zonder { $claim }
sensitivity-figure-judge = { $actor } zoals ‘{ $judge }’ het ziet
sensitivity-figure-pair = { $actor }: { $below } boven { $above }
sensitivity-figure-told = { $outcome }, { $test }: { $share } van de lezingen, tussen { $low } en { $high }.
sensitivity-figure-moved = { $what }: { $about } van { $first } naar { $other }.

## Op de opdrachtregel

summary-sensitivity = Trek lezingen van onze oordelen; zeg in hoeveel daarvan elke uitkomst standhoudt en welk oordeel dat zou veranderen.
sensitivity-param-outcome = een benoemde uitkomst, het nummer van een toestand, 'status-quo' of een patroon (standaard: elke benoemde uitkomst)
sensitivity-param-concept = een stabiliteitsbegrip, meermaals voor meer (standaard: nash en seq)
sensitivity-param-draws = hoeveel lezingen te trekken
sensitivity-param-switched = met hoeveel daarvan elk oordeel wordt omgezet; 0: geen
sensitivity-param-swaps = binnen hoeveel wisselingen van buren elke volgorde van één actor wordt beproefd
sensitivity-param-judge = alleen de lezingen van deze beoordelaar (standaard: van elke, even vaak)
sensitivity-param-below = claims met een lager cijfer dan dit, zoals B2, tellen in een deel van de lezingen niet mee
sensitivity-param-spread = een andere phi, voor een actor (iran=0.1) of een cel van de tabel (low/3=0.6)

## Wat er misging

sensitivity-no-draws = er wordt minstens één lezing getrokken, en geen getal mag onder 0 liggen: draws { $draws }, switched { $switched }, swaps { $swaps }
sensitivity-no-scene = zonder { $claims } en wat alleen daarop rust valt er niets te vragen: { $why }
sensitivity-no-grade = '{ $given }' is geen cijfer: een letter van A tot E en een getal van 1 tot 5, zoals B2
sensitivity-no-spread = '{ $given }' stelt geen spreiding in: schrijf een actor of een cel van de tabel, '=', en een getal van 0 tot 1, zoals iran=0.1 of low/3=0.6
limit-items = volgordes van meer dan { $most } wensen of rangen worden niet getrokken; hier zijn het er { $here }
