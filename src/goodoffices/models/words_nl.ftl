### Waarvan geen model te maken is.

nothing-to-analyse = er valt niets te analyseren: geen enkele actor heeft zowel opties als een voorkeursvolgorde
name-of-sequence = regel voor wie achtereen mag zetten
unknown-judge = van beoordelaar '{ $judge }' is er geen voorkeursvolgorde{ $count ->
    [0] {""}
   *[other] {" "}(wel van { $known })
}
controls-nothing = '{ $text }': '{ $name }' gaat over geen enkele optie
named-twice = '{ $text }' noemt een actor twee keer
no-such-state = toestand { $state } bestaat niet: de toestanden lopen van 1 tot en met { $last }
status-quo-not-feasible = het dossier heeft geen status-quo die mogelijk is
no-state-matches = geen enkele mogelijke toestand past bij '{ $text }'
means-nothing = '{ $name }' is geen nummer van een toestand, geen benoemde uitkomst en geen optie
no-such-level = optie '{ $option }' heeft geen niveau '{ $level }' (wel { $known })
ranking-misfit = de volgorde ('ranking') van '{ $actor }' volgens '{ $judge }' { $problems }
payoffs-unmatched = de tabel 'payoffs' van '{ $actor }' volgens '{ $judge }' { $problems }
level-unspeakable = geen patroon kan niveau '{ $level }' van optie '{ $option }' noemen: de naam heeft beide soorten aanhalingstekens, en die van een ander niveau ook
ranking-and = { $first } en { $second }
ranking-repeats = noemt toestand { $state } { $times } keer
ranking-outside = noemt { $states }, maar de toestanden lopen van 1 tot en met { $last }
ranking-short = mist { $states }
state-numbers = { $count ->
    [one] toestand { $states }
   *[other] de toestanden { $states }
}{ $more ->
    [0] {""}
   *[other] {" "}en nog { $more } andere
}
payoffs-misfit = bij '{ $actor }' volgens '{ $judge }' { $count ->
    [one] staat één getal
   *[other] staan { $count } getallen
} in 'payoffs', terwijl er { $states ->
    [one] { $states } toestand is
   *[other] { $states } toestanden zijn
}
solver-missing = { $cells } combinaties zijn er te veel voor het geheugen, en het hulpprogramma dat de mogelijke opsomt is niet geïnstalleerd; het hoort bij de extra 'solve'
feasible-too-many = onder { $cells } combinaties zijn meer dan { $most } mogelijke toestanden; strengere regels, of minder opties of niveaus, helpen
nothing-feasible = geen enkele toestand is mogelijk: de regels sluiten elke combinatie van niveaus uit
coalition-worths = { $actors ->
    [one] één actor vormt
   *[other] { $actors } actoren vormen
} { $coalitions } coalities, elk met een getal, de lege met 0
weight-not-whole = '{ $actor }' heeft gewicht { $weight }; gewichten zijn gehele getallen vanaf 0
weights-count = er zijn { $actors ->
    [one] één actor
   *[other] { $actors } actoren
} en { $weights ->
    [one] 1 gewicht
   *[other] { $weights } gewichten
}
quota-outside = de drempel { $quota } ligt niet boven 0 en binnen alle gewichten samen, { $weights }
packages-too-many = de onderdelen vormen { $count } pakketten; er worden er hoogstens { $most } bekeken
part-without-option = onderdeel '{ $part }' heeft geen optie '{ $option }' (wel { $known })
issue-without-weight = bij kwestie '{ $issue }' heeft niemand een standpunt met gewicht en vermogen boven 0
no-such-issue = er is geen kwestie '{ $id }'
bargaining-of-nobody = een onderhandelingsmodel vraagt om minstens één actor en één kwestie
scale-ends-same = kwestie '{ $issue }': de uiteinden van een schaal verschillen; hier zijn ze allebei { $end }
stake-off-scale = actor '{ $actor }' over kwestie '{ $issue }': verwacht een standpunt van { $low } tot { $high }, een gewicht van 0 tot 1 en een vermogen vanaf 0; gegeven zijn { $position }, { $salience } en { $capability }
position-of-no-actor = een standpunt noemt actor '{ $id }', die er niet is
position-on-no-issue = een standpunt noemt kwestie '{ $id }', die er niet is
two-positions = '{ $actor }' heeft twee standpunten over '{ $issue }'
without-issue = '{ $dossier }' heeft geen kwestie (voeg [[issue]] toe, en [[position]] per actor en kwestie)
without-position = '{ $dossier }' heeft geen standpunt (voeg [[issue]] toe, en [[position]] per actor en kwestie)
