### Woorden van deze vraag.

## Wegen van hieruit

trades-title = Ruil van concessies
trades-gift = { $issue }: { $start } naar { $end }
trades-gain = elk wint { $gain }
trades-told = { $one }: { $first }; in ruil daarvoor { $other }: { $second }.
trades-truly = { $one }; { $other }
trades-gains = { $actor }: winst { $gain }
trades-loses = { $actor }: verlies { $gain }
trades-same = { $actor }: geen winst
trades-refused = uitgesloten door een rode lijn van { $actors }
trades-told-refused = { $told } Uitgesloten door een rode lijn van { $actors }.

## Bevindingen: ruil

question-exchange = Welke ruil van concessies helpt beide kanten?
exchange-made = { $count ->
    [one] Er wordt één keer geruild.
   *[other] Er wordt { $count } keer geruild, de voordeligste ruil eerst.
} { $candidates ->
    [one] Eén paar staat aan weerskanten van twee kwesties, en kon ruilen.
   *[other] Van de { $candidates } paren aan weerskanten van twee kwesties { $valid ->
        [one] kon er één
       *[other] konden er { $valid }
    } ruilen.
}
exchange-trade = { $actor } { $actor-number ->
    [one] geeft
   *[other] geven
} toe op { $concession }; in ruil daarvoor { $other-number ->
    [one] geeft
   *[other] geven
} { $other } toe op { $in-return }. Beide winnen evenveel.
exchange-no-zone = { red-lines-apart }
exchange-parted = { $count ->
    [one] Eén ruil levert niet op wat was voorgespiegeld: eerdere ruilen hadden de uitkomst toen al verschoven
   *[other] { $count } van de { $made } ruilen leveren niet op wat was voorgespiegeld: eerdere ruilen hadden de uitkomst toen al verschoven
}{ $hurt ->
    [0] . Geen van beide kanten verliest erdoor.
    [one] . { $count ->
        [one] Een van beide kanten verliest
       *[other] Bij één ervan verliest een van beide kanten
    } door de eigen ruil.
   *[other] . Bij { $hurt } ervan verliest een van beide kanten door de eigen ruil.
}
exchange-refused = { $count ->
    [one] { $made ->
        [one] Een rode lijn sluit die uit.
       *[other] Een rode lijn sluit een daarvan uit.
    }
   *[other] Rode lijnen sluiten { $count } van de { $made } ruilen uit.
}
exchange-trade-parted = { $actor } { $actor-number ->
    [one] geeft
   *[other] geven
} toe op { $concession }; in ruil daarvoor { $other-number ->
    [one] geeft
   *[other] geven
} { $other } toe op { $in-return }. Beide zouden evenveel winnen, maar bij de uitkomst zoals die er dan voor staat, geldt: { $effects }.
exchange-trade-refused = Die ruil is uitgesloten: op ‘{ $issue }’ gaat hij voorbij een rode lijn van { $actor } ({ $value }).
exchange-red-line = { $issue }: de uitkomst ligt voorbij een rode lijn van { $actor } ({ $value }). Een ruil houdt geen rekening met een weigering.
exchange-hurt = Een ruil verschuift uitkomsten ook voor derden. Per saldo { $actors-number ->
    [one] verliest
   *[other] verliezen
} { $actors }.
exchange-ties = { $ties ->
    [one] Eén keer was meer dan één ruil even goed.
   *[other] { $ties } keer was meer dan één ruil even goed.
} Over { $orders ->
    [one] één willekeurige volgorde
   *[other] { $orders } willekeurige volgordes
} scheelt geen uitkomst meer dan { $points } van 100; het meest bij ‘{ $issue }’.
exchange-drift = Vertrouw van de { $rounds } rondes op de eerste: latere beginnen waar het ruilen iedereen heeft gebracht, en drijven af van alles wat bekend is.
exchange-none = Geen ruil helpt beide kanten: { $candidates ->
    [0] van wie de kwesties in handen hebben, staan er geen twee aan weerskanten van twee kwesties.
    [one] één paar staat aan weerskanten van twee kwesties en heeft niets te ruilen.
   *[other] { $candidates } paren staan aan weerskanten van twee kwesties en hebben niets te ruilen.
}
table-exchange-trades = Ruilen, in de volgorde waarin ze plaatsvinden; winst in procenten van een schaal, maal het gewicht
table-exchange-outcomes = Uitkomsten voor de eerste ronde en na de laatste
table-exchange-effects = Wat de eerste ronde elke actor waard is, in procenten van een schaal, maal het gewicht

## Wat er mis kan gaan

few-orders = even goede ruilen worden in 0 of meer volgorden geprobeerd, niet in { $orders }
## Op de opdrachtregel

summary-exchange = Paren van actoren geven toe op wat hun minder waard is, elk op de kwestie van de ander, zolang beide evenveel winnen.
exchange-param-rounds = rondes van ruil; vanaf de tweede verschuiven de uitkomsten
exchange-param-exact = reken in breuken, zonder enige afronding
exchange-param-reading = wat een ruil die wacht, van andere ruilen ziet: zoals het programma DECIDE het doet, of alles
exchange-param-orders = in hoeveel willekeurige volgorden even goede ruilen worden geprobeerd
