### Woorden van deze vraag.

## Ervoor en erna

sides-title = Wat kan standhouden en wie daarmee gediend is: { $first } en { $second }
sides-outcomes = Welke uitkomsten kunnen standhouden
sides-nothing = In geen van beide gevallen kan iets standhouden.
sides-hands = Rang van wat standhoudt, per actor
sides-no-hands = Voor geen enkele actor geldt in beide gevallen dezelfde volgorde om wat standhoudt in te plaatsen.
sides-scale = Van de andere plaatsen in de eigen volgorde van de actor het deel dat lager ligt dan wat standhoudt (mediaan)
sides-judge = zoals ‘{ $judge }’ het ziet
sides-undated = zonder datum
sides-before = zoals het er staat
sides-edited = met de wijzigingen
sides-gained = erbij
sides-lost = weg
sides-kept = blijft
sides-forms = { $before } → { $after }
sides-shift = { $before } → { $after }
sides-legend-full = kan standhouden; of: erna
sides-legend-empty = kan niet standhouden; of: ervoor
sides-description-outcome = ‘{ $outcome }’: aantal toestanden waarin dit kan standhouden, eerst { $before }, dan { $after }.
sides-description-hand = { $actor }: wat standhoudt, staat eerst boven { $before } van de eigen volgorde en dan boven { $after }.

## Bevindingen: vergelijking

question-compare = Wat veranderde er tussen twee beelden van de zaak, en maakt het verschil?
compare-changes = { $count ->
    [0] Geen enkel gegeven verschilt; alleen de beoordelaar.
    [one] Eén gegeven verschilt.
   *[other] { $count } gegevens verschillen.
}
compare-same = Volgens de toets { $concept } kunnen dezelfde toestanden standhouden.
compare-moved = Volgens de toets { $concept } { $lost ->
    [0] houdt elke toestand die standhield nog steeds stand
    [one] houdt één toestand niet langer stand ({ $gone })
   *[other] houden { $lost } toestanden niet langer stand ({ $gone-left ->
        [0] {""}
       *[other] waaronder enkele van{" "}
    }{ $gone })
} en { $gained ->
    [0] komt er geen bij.
    [one] komt er één bij ({ $new }).
   *[other] komen er { $gained } bij ({ $new-left ->
        [0] {""}
       *[other] waaronder enkele van{" "}
    }{ $new }).
}
compare-carried = Wat de doorslag gaf: { $element }. Zonder deze ene wijziging zouden andere uitkomsten standhouden.
compare-together = Geen enkele wijziging is er op zichzelf voor nodig: welke van de { $count } wijzigingen van het model ook wordt teruggedraaid, de overige geven nog steeds de doorslag.
compare-stability = { $actor } { $actor-number ->
    [one] zou
   *[other] zouden
} nu { $gained ->
    [0] in geen enkele toestand blijven die eerder werd verlaten
    [one] in één toestand blijven die eerder werd verlaten
   *[other] in { $gained } toestanden blijven die eerder werden verlaten
}, en { $lost ->
    [0] er geen verlaten waarin eerder werd gebleven
    [one] er één verlaten waarin eerder werd gebleven
   *[other] er { $lost } verlaten waarin eerder werd gebleven
}.
compare-higher = Wat standhoudt, staat hoger in de volgorde van { $actor }: boven { $worst-after }, { $median-after }, { $best-after } van de plaatsen (slechtste, middelste en beste geval); eerder boven { $worst-before }, { $median-before }, { $best-before }.
compare-lower = Wat standhoudt, staat lager in de volgorde van { $actor }: boven { $worst-after }, { $median-after }, { $best-after } van de plaatsen (slechtste, middelste en beste geval); eerder boven { $worst-before }, { $median-before }, { $best-before }.
compare-mixed = Wat standhoudt, staat in het ene geval hoger en in het andere lager in de volgorde van { $actor }: boven { $worst-after }, { $median-after }, { $best-after } van de plaatsen (slechtste, middelste en beste geval); eerder boven { $worst-before }, { $median-before }, { $best-before }.
compare-ends = In geen van beide beelden leidt een zet weg uit { $states-count ->
    [one] { $states }; alleen daarom houdt die toestand stand, en zij telt hier niet mee.
   *[other] deze toestanden, die alleen daarom standhouden en hier niet meetellen: { $states }.
}
compare-ends-before = In het eerste beeld leidt geen zet weg uit { $states-count ->
    [one] { $states }; alleen daarom houdt die toestand daar stand, en zij telt hier niet mee.
   *[other] deze toestanden, die daar alleen daarom standhouden en hier niet meetellen: { $states }.
}
compare-ends-after = In het tweede beeld leidt geen zet weg uit { $states-count ->
    [one] { $states }; alleen daarom houdt die toestand daar stand, en zij telt hier niet mee.
   *[other] deze toestanden, die daar alleen daarom standhouden en hier niet meetellen: { $states }.
}
table-compare-outcomes = Uitkomsten die wegvallen en bijkomen
table-compare-lasting = In hoeveel toestanden elke uitkomst kan standhouden, ervoor en erna
table-compare-leverage = Hoe hoog wat standhoudt in de eigen volgorde van elke actor staat (mediaan), en in hoeveel toestanden de stabiliteit voor die actor veranderde
table-compare-changes = Gegevens die verschillen

## De brief: wegen, groepen, vergelijkingen

compared = Wat afhangt van hoe men de partijen ziet
compared-note = Het dossier bevat meer dan één beeld van wat de partijen willen. Elke vergelijking zet het beeld van deze pagina naast een ander.
compared-title-judge = Zoals ‘{ $judge }’ de partijen ziet
compared-title-since = Wat er sinds { $date } is veranderd
compared-title-against = Wat anders is dan in ‘{ $dossier }’
compared-seen-judge = Zoals ‘{ $judge }’ de partijen ziet,
compared-seen-since = Vergeleken met { $date }
compared-seen-against = Vergeleken met ‘{ $dossier }’
compared-lost = { $seen } { $count ->
    [one] kan
   *[other] kunnen
} { $outcomes } niet meer standhouden.
compared-gained = { $seen } { $count ->
    [one] kan
   *[other] kunnen
} ook { $outcomes } standhouden.
compared-forms = { $seen } kunnen dezelfde benoemde uitkomsten standhouden, maar niet alle in dezelfde toestanden.
compared-same = { $seen } kunnen dezelfde uitkomsten standhouden.
compared-carried = De doorslag geeft de { $element }: wordt alleen die teruggezet, dan zouden andere uitkomsten standhouden.
compared-higher = Wat dan kan standhouden, staat hoger in de volgorde van { $actors }.
compared-lower = Wat dan kan standhouden, staat lager in de volgorde van { $actors }.
compared-mixed = Wat dan kan standhouden, staat in het ene geval hoger en in het andere lager in de volgorde van { $actors }.
compared-news = Sindsdien kwamen erbij: { $kinds }.
compared-caption = Boven: wat ten minste door geloofwaardige antwoorden kan standhouden. Onder: hoe hoog elke actor dat rangschikt.

## Wat er mis kan gaan

nothing-differs = de twee zijn gelijk: noem een tweede dossier, een datum (NAAM@DATUM), een beoordelaar of wijzigingen
nothing-in-common = de twee hebben geen enkele optie gemeen, dus geen uitkomst van het ene is een uitkomst van het andere
concept-out-of-reach = '{ $concept }' is hier niet te berekenen: { $why }
## Op de opdrachtregel

summary-compare = Zet twee dossiers naast elkaar: gewonnen en verloren uitkomsten, wiens stabiliteit veranderde, en waar dat aan lag.
compare-param-other = het tweede dossier, ook NAAM@DATUM (standaard: hetzelfde)
compare-param-judge = wiens voorkeuren tellen in het eerste
compare-param-other-judge = wiens voorkeuren tellen in het tweede (standaard: als in het eerste)
compare-param-act = een interventie uit het tweede dossier die daarin wordt uitgevoerd, met haar id; mag vaker
compare-param-edits = een bestand met [[edit]]-blokken, toegepast op het tweede
