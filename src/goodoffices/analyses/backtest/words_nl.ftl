### Woorden van deze vraag.

## Bevindingen: terugtoets

question-backtest = Hoe goed hadden deze modellen voorspeld wat er gebeurde?
backtest-outcomes = { $outcomes ->
    [one] Van één kwestie is de uitkomst bekend.
   *[other] Van { $outcomes } kwesties is de uitkomst bekend.
} { $ends ->
    [0] Geen enkele uitkomst lag aan een uiteinde van de schaal.
    [one] Eén daarvan lag aan een uiteinde van de schaal.
   *[other] { $ends } daarvan lagen aan een uiteinde van de schaal.
}
backtest-model = { $model }: er gemiddeld { $mae ->
    [one] 1 punt
   *[other] { $mae } punten
} van 100 naast, over { $count ->
    [one] één kwestie
   *[other] { $count } kwesties
}; binnen 5 punten bij { $within }.
backtest-few = { $count ->
    [one] Eén uitkomst is te weinig om modellen te onderscheiden.
   *[other] { $count } uitkomsten zijn te weinig om modellen te onderscheiden.
}
backtest-better = { $model-the } was gemiddeld { $points ->
    [one] 1 punt
   *[other] { $points } punten
} beter dan het gewogen gemiddelde; toeval alleen verklaart dat nauwelijks.
backtest-worse = { $model-the } was gemiddeld { $points ->
    [one] 1 punt
   *[other] { $points } punten
} slechter dan het gewogen gemiddelde; toeval alleen verklaart dat nauwelijks.
backtest-alike = Toeval kan verklaren hoeveel deze van het gewogen gemiddelde verschillen: { $models }.
backtest-record = Ter vergelijking, over { $decisions } besluiten van de Europese Unie: gewogen gemiddelde { $mean }, uitdagingsmodel { $challenge }, altijd het midden { $constant }.
backtest-missing = { $model-the } heeft geen antwoord, of niet op elke kwestie: { $why }.
table-backtest-models = Fouten in punten van 100; een bereik bevat 95 van de 100 hertrekkingen; CRPS en Brier-score zijn lager bij betere voorspellingen
table-backtest-issues = Kwestie voor kwestie: uitkomst en voorspellingen (van 100)

## Wat er mis kan gaan

few-resamples = een bereik berust op minstens één hertrekking, niet op { $resamples }
no-outcome-known = '{ $dossier }' heeft geen kwestie met standpunten waarvan de uitkomst bekend is (outcome = ...)
## Op de opdrachtregel

summary-backtest = Voorspellingen van kwesties waarvan de uitkomst bekend is, naast wat ervan kwam en naast altijd het midden noemen.
backtest-param-resamples = op hoeveel hertrekkingen de intervallen berusten
