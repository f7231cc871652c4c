### Woorden van deze vraag.

## Ervoor en erna

sides-title = Wat kan standhouden en wie daarmee gediend is: { $first } en { $second }
sides-outcomes = Welke uitkomsten kunnen standhouden
sides-nothing = Aan geen van beide kanten kan iets standhouden.
sides-hands = Hoe hoog dat staat voor elke actor
sides-no-hands = Geen actor heeft aan beide kanten één volgorde om wat standhoudt naar te rangschikken.
sides-scale = Aandeel van de plaatsen in de eigen volgorde van de actor onder wat standhoudt, als mediaan
sides-judge = zoals ‘{ $judge }’ het ziet
sides-undated = zonder datum
sides-before = zoals het er staat
sides-edited = met de wijzigingen
sides-gained = erbij
sides-lost = weg
sides-kept = blijft
sides-forms = { $before } → { $after }
sides-shift = { $before } → { $after }
sides-legend-full = kan standhouden, of: erna
sides-legend-empty = kan niet standhouden, of: ervoor
sides-description-outcome = ‘{ $outcome }’ kan ervoor in { $before } vormen standhouden en erna in { $after }.
sides-description-hand = Voor { $actor } staat wat standhoudt ervoor boven { $before } van de eigen volgorde, en erna boven { $after }.

## Bevindingen: vergelijking

question-compare = Wat veranderde er tussen twee beelden van de zaak, en doet het ertoe?
compare-changes = { $count ->
    [0] Geen enkel gegeven verschilt; alleen de beoordelaar.
    [one] Eén gegeven verschilt.
   *[other] { $count } gegevens verschillen.
}
compare-same = Dezelfde toestanden kunnen standhouden volgens { $concept }.
compare-moved = Volgens { $concept } { $lost ->
    [0] blijft elke toestand die standhield dat doen
    [one] houdt één toestand niet langer stand ({ $gone })
   *[other] houden { $lost } toestanden niet langer stand (waaronder vormen van { $gone })
} en { $gained ->
    [0] komt er geen bij.
    [one] komt er één bij ({ $new }).
   *[other] komen er { $gained } bij (waaronder vormen van { $new }).
}
compare-carried = Wat de doorslag gaf: { $element }; zonder alleen deze wijziging zouden andere uitkomsten standhouden.
compare-together = Geen enkele wijziging is er op zichzelf voor nodig: welke van de { $count } wijzigingen van het model ook wordt teruggedraaid, de andere geven de doorslag.
compare-stability = { $actor } zou nu blijven in { $gained } toestanden die het eerder verliet, en { $lost } verlaten waarin het eerder bleef.
compare-higher = Wat standhoudt staat hoger in de eigen volgorde van { $actor }: boven { $worst-after }, { $median-after }, { $best-after } van de plaatsen (slechtste, middelste en beste geval); eerder boven { $worst-before }, { $median-before }, { $best-before }.
compare-lower = Wat standhoudt staat lager in de eigen volgorde van { $actor }: boven { $worst-after }, { $median-after }, { $best-after } van de plaatsen (slechtste, middelste en beste geval); eerder boven { $worst-before }, { $median-before }, { $best-before }.
compare-mixed = Wat standhoudt staat in het ene geval hoger en in het andere lager in de eigen volgorde van { $actor }: boven { $worst-after }, { $median-after }, { $best-after } van de plaatsen (slechtste, middelste en beste geval); eerder boven { $worst-before }, { $median-before }, { $best-before }.
compare-ends = Uit { $states } leidt aan geen van beide kanten een weg: alleen daarom houdt het stand, en het telt hier niet mee.
compare-ends-before = In het eerste leidt uit { $states } geen weg: alleen daarom houdt het daar stand, en het telt hier niet mee.
compare-ends-after = In het tweede leidt uit { $states } geen weg: alleen daarom houdt het daar stand, en het telt hier niet mee.
table-compare-outcomes = Uitkomsten die wegvallen en bijkomen
table-compare-lasting = In hoeveel vormen elke uitkomst kan standhouden, ervoor en erna
table-compare-leverage = Hoe hoog wat standhoudt in de eigen volgorde van elke actor staat (mediaan), en in hoeveel toestanden zijn stabiliteit veranderde
table-compare-changes = Gegevens die verschillen

## De brief: wegen, groepen, vergelijkingen

compared = Wat afhangt van hoe men de partijen leest
compared-note = Het dossier bevat meer dan één lezing van wat de partijen willen. Elke vergelijking zet de lezing van deze pagina naast een andere.
compared-title-judge = Zoals ‘{ $judge }’ de partijen leest
compared-title-since = Wat er veranderde sinds { $date }
compared-title-against = Wat anders is dan in ‘{ $dossier }’
compared-seen-judge = Zoals ‘{ $judge }’ de partijen leest,
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
compared-forms = { $seen } kunnen dezelfde genoemde uitkomsten standhouden, maar niet alle in dezelfde vormen.
compared-same = { $seen } kunnen dezelfde uitkomsten standhouden.
compared-carried = De doorslag geeft: { $element }; wordt alleen dit teruggezet, dan houden andere uitkomsten stand.
compared-higher = Wat dan kan standhouden staat hoger in de volgorde van { $actors }.
compared-lower = Het staat lager in de volgorde van { $actors }.
compared-mixed = Het staat in het ene geval hoger en in het andere lager in de volgorde van { $actors }.
compared-news = Sindsdien kwamen erbij: { $kinds }.
compared-caption = Boven wat ten minste door geloofwaardige antwoorden kan standhouden, onder hoe hoog dat voor elke actor staat.
