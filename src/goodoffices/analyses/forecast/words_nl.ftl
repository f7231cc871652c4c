### Woorden van deze vraag.

## Wegen van hieruit

ensemble-title = Wat de modellen zeggen, en hoe ver onzekere invoer ze draagt
ensemble-dot = wat het model zegt
ensemble-half = de helft van de trekkingen
ensemble-most = negen op de tien trekkingen
ensemble-value = { $model } { $value }
ensemble-issue = { $issue }, van 100: { $values }.
levers-title = Wat de voorspelling beweegt: { $issue }
levers-legend = Balk: waarheen de eigen marges van de partij alleen het gemiddelde brengen. Lijn: de voorspelling, { $mean } { $unit }. Rechts: aandeel in het gewicht.
levers-actor = { $actor }, met { $share } van het gewicht, brengt het gemiddelde van { $low } tot { $high } van 100.
ensemble-none = geen antwoord

## Bevindingen: waar kwesties uitkomen

question-forecast = Waar komt elke kwestie uit?
forecast-record = Over { $decisions } besluiten van de Europese Unie zat het gewone gewogen gemiddelde er gemiddeld { $mean } punten van 100 naast, het uitdagingsmodel { $challenge }, en wie altijd het midden noemt { $constant }. Daarom is het gewogen gemiddelde de voorspelling; de andere modellen laten zien hoe ver de blikken op dezelfde zaak uiteenlopen.
forecast-error = De helft van de keren zat dat gemiddelde binnen { $within } punten van 100 van de uitkomst. Bij { $ends } van de { $decisions } besluiten lag de uitkomst aan een uiteinde van de schaal, waar een gemiddelde vrijwel nooit ligt. Gesprekken onder dreiging waren er niet bij; reken dus niet op beter.
forecast-no-zone = { $issue }: de rode lijnen sluiten niet op elkaar aan: { $least } tegen { $most }. Onder de eerste waarde zegt { $lower } nee, boven de tweede { $upper }; er is geen waarde die beide kunnen aanvaarden.
forecast-settles = { $issue }: { $value }. { $count ->
    [one] { $actors } trekt het hardst, met { $lever } van het gewicht.
   *[other] { $actors } trekken het hardst, elk met { $lever } van het gewicht.
}
forecast-alone = { $issue }: { $value }. Alleen { $actors } heeft hierover een standpunt met gewicht.
forecast-disagree = { $issue }: de modellen liggen ver uiteen, van { $low } tot { $high } van 100.
forecast-red-line = { $issue }: de voorspelling ligt voorbij een rode lijn van { $actor } ({ $value }). Een gemiddelde kent geen weigering.
forecast-no-ranges = Alle invoer bestaat uit losse waarden, dus niets laat zien hoe onzeker die is; geef een bereik van laagst, waarschijnlijkst en hoogst.
forecast-no-draws = De invoer is niet uit haar bereik getrokken.
forecast-no-stake = Zonder standpunt, en daarom niet meegeteld: { $positions }{ $more ->
    [0] {""}
    [one] ; en anderen over nog één kwestie
   *[other] ; en anderen over nog { $more } kwesties
}. Dat is iets anders dan aan het lage uiteinde staan.
forecast-without = Niemand heeft een standpunt met gewicht over { $issues }, dus is daarvoor geen voorspelling.
forecast-flags = Kanttekening bij “{ $model }”: { $flags }.
forecast-missing = Geen antwoord van “{ $model }”, of niet op alles: { $why }.
table-forecast-issues = Waar elke kwestie uitkomt: de voorspelling, wat de modellen beslaan, acht van de tien trekkingen over het bereik van de invoer (beide van 100), en het gewicht aan elk uiteinde
table-forecast-models = Wat elk model zegt, en acht van de tien trekkingen ervan (van 100)
table-forecast-levers = Hefbomen: welk deel van een verschuiving van een actor het gemiddelde volgt; en waar zijn eigen bereik alleen het gemiddelde kan brengen (van 100)
