### Woorden van deze vraag.

## Wegen van hieruit

ensemble-title = Wat de modellen zeggen, en hoe ver onzekere invoer ze brengt
ensemble-dot = wat het model zegt
ensemble-half = de helft van de doorrekeningen
ensemble-most = negen op de tien doorrekeningen
ensemble-value = { $model } { $value }
ensemble-issue = { $issue }, van 100: { $values }.
levers-title = Wat de voorspelling verschuift: { $issue }
levers-legend = Balk: hoe ver de eigen marges van de actor het gemiddelde kunnen verschuiven. Lijn: de voorspelling, { $mean } { $unit }. Rechts: aandeel in het gewicht.
levers-actor = { $actor }, met { $share } van het gewicht: gemiddelde van { $low } tot { $high } van 100.
ensemble-none = geen antwoord

## Bevindingen: waar kwesties uitkomen

question-forecast = Waar komt elke kwestie uit?
forecast-record = Bij { $decisions } besluiten van de Europese Unie zat het gewone gewogen gemiddelde er gemiddeld { $mean } punten van 100 naast, het uitdagingsmodel { $challenge }, en wie altijd het midden noemt { $constant }. Daarom is het gewogen gemiddelde de voorspelling; de andere modellen laten zien hoe ver de blikken op dezelfde zaak uiteenlopen.
forecast-error = In de helft van de gevallen lag dat gemiddelde binnen { $within } punten van 100 van de uitkomst. Bij { $ends } van de { $decisions } besluiten lag de uitkomst aan een uiteinde van de schaal, waar een gemiddelde vrijwel nooit ligt. Gesprekken onder dreiging waren er niet bij; reken hier dus niet op beter.
opening-issues-error = Bij { $decisions } besluiten van de Europese Unie lag zo’n gewogen gemiddelde in de helft van de gevallen binnen { $within } punten van 100 van de uitkomst. Gesprekken onder dreiging waren er niet bij; reken hier dus niet op beter.
forecast-no-zone = { red-lines-apart }
forecast-settles = { $issue }: { $value }. { $count ->
    [one] { $actors } { $actors-number ->
        [one] trekt
       *[other] trekken
    } het hardst, met { $lever } van het gewicht.
   *[other] { $actors } trekken het hardst, elk met { $lever } van het gewicht.
}
forecast-alone = { $issue }: { $value }. Alleen { $actors } { $actors-number ->
    [one] heeft
   *[other] hebben
} hierover een standpunt met gewicht.
forecast-disagree = { $issue }: de modellen liggen ver uiteen, van { $low } tot { $high } van 100.
forecast-red-line = { $issue }: de voorspelling ligt voorbij een rode lijn van { $actor } ({ $value }). Een gemiddelde houdt geen rekening met een weigering.
forecast-no-ranges = Alle invoer bestaat uit losse waarden, dus niets laat zien hoe onzeker die is. Geef marges op: laagst, waarschijnlijkst en hoogst.
forecast-no-draws = Er zijn geen doorrekeningen gemaakt met invoer die willekeurig uit de marges is genomen.
forecast-no-stake = Zonder standpunt, en daarom niet meegeteld: { $positions }{ $more ->
    [0] {""}
    [one] ; en anderen over nog één kwestie
   *[other] ; en anderen over nog { $more } kwesties
}. Geen standpunt hebben is iets anders dan aan het lage uiteinde staan.
forecast-without = Niemand heeft een standpunt met gewicht over { $issues-either }; daarvoor is er dus geen voorspelling.
forecast-flags = Kanttekening bij { $model-the }: { $flags }.
forecast-missing = { $model-the } heeft geen antwoord, of niet op elke kwestie: { $why }.
table-forecast-issues = Waar elke kwestie uitkomt: de voorspelling, het bereik van de modellen, acht op de tien doorrekeningen met invoer die willekeurig uit de marges is genomen (beide van 100), en het gewicht aan elk uiteinde
table-forecast-models = Wat elk model zegt, en acht op de tien doorrekeningen ervan (van 100)
table-forecast-levers = Hefbomen: hoeveel het gemiddelde meegaat als een actor verschuift, en hoe ver de eigen marges van die actor het gemiddelde kunnen verschuiven (van 100)
in-brief-issues-lines = Volgens het gewogen gemiddelde { $beyond-count ->
    [0] { $count ->
        [one] zou de ene kwestie met rode lijnen
       *[other] zouden alle { $count } kwesties met rode lijnen
    } daarbinnen uitkomen.
   *[other] { $count ->
        [one] zou de ene kwestie met rode lijnen voorbij zo’n lijn uitkomen: { $beyond }.
       *[other] { $within ->
            [one] zou 1
           *[other] zouden { $within }
        } van de { $count } kwesties met rode lijnen daarbinnen uitkomen; voorbij zo’n lijn: { $beyond }.
    }
}
in-brief-issues-settle = Het gewogen gemiddelde brengt { $places }{ $more ->
    [0] .
    [one] ; nog één kwestie staat hieronder.
   *[other] ; nog { $more } kwesties staan hieronder.
}
in-brief-issue = ‘{ $issue }’ op { $value }
in-brief-label-issues = De kwesties.
in-brief-label-zone = Geen ruimte voor een akkoord.

## Wat er mis kan gaan

few-draws = er zijn 0 of meer doorrekeningen, niet { $draws }

## Op de opdrachtregel

summary-forecast = Het gewogen gemiddelde van wat de actoren willen, hoe ver andere modellen en onzekere invoer daarvan afwijken, en de bekende fout.
forecast-param-draws = hoe vaak de invoer uit zijn marges wordt getrokken
