### Woorden van deze vraag.

## Wegen van hieruit

trades-title = Ruil van concessies
trades-gift = { $issue }: { $start } tot { $end }
trades-gain = elk wint { $gain }
trades-told = { $one } geeft toe op { $first }; { $other } in ruil op { $second }.
trades-truly = { $one }; { $other }
trades-gains = { $actor } wint { $gain }
trades-loses = { $actor } verliest { $gain }
trades-same = { $actor } wint niets
trades-refused = zit er niet in: voorbij een rode lijn van { $actors }
trades-told-refused = { $told } Zit er niet in: voorbij een rode lijn van { $actors }.

## Bevindingen: ruil

question-exchange = Welke ruil van concessies helpt beide kanten?
exchange-made = { $count ->
    [one] Er wordt één keer geruild.
   *[other] Er wordt { $count } keer geruild, de voordeligste ruil eerst.
} Van { $candidates } paren aan weerskanten van twee kwesties konden er { $valid } ruilen.
exchange-trade = { $actor } geeft toe op { $concession }; in ruil daarvoor geeft { $other } toe op { $in-return }. Beide winnen evenveel.
exchange-no-zone = { forecast-no-zone }
exchange-parted = { $count ->
    [one] Eén ruil levert niet op wat is voorgespiegeld: eerdere ruilen hadden de uitkomst toen al verschoven
   *[other] { $count } van de { $made } ruilen leveren niet op wat is voorgespiegeld: eerdere ruilen hadden de uitkomst toen al verschoven
}{ $hurt ->
    [0] ; verlies lijdt niemand erdoor.
    [one] . In één ervan schiet een partij er zelf bij in.
   *[other] . In { $hurt } ervan schiet een partij er zelf bij in.
}
exchange-refused = { $count ->
    [one] { $made ->
        [one] Die zit er niet in:
       *[other] Eén daarvan zit er niet in:
    } een rode lijn staat in de weg.
   *[other] { $count } van de { $made } ruilen zitten er niet in: een rode lijn staat in de weg.
}
exchange-trade-parted = { $actor } geeft toe op { $concession }; in ruil daarvoor geeft { $other } toe op { $in-return }. Beide zouden evenveel winnen, maar zoals de uitkomst er dan voor staat geldt: { $effects }.
exchange-trade-refused = Die ruil zit er niet in: op { $issue } gaat hij voorbij een rode lijn van { $actor } ({ $value }).
exchange-red-line = { $issue }: de uitkomst ligt voorbij een rode lijn van { $actor } ({ $value }). Een ruil kent geen weigering.
exchange-hurt = Ook voor derden verschuiven uitkomsten: per saldo { $count ->
    [one] verliest { $actors }.
   *[other] verliezen { $actors }.
}
exchange-ties = { $ties ->
    [one] Eén keer waren meer ruilen even goed.
   *[other] { $ties } keer waren meer ruilen even goed.
} Over { $orders } willekeurige volgordes scheelt geen uitkomst meer dan { $points } van 100; het meest bij { $issue }.
exchange-drift = Lees van { $rounds } rondes de eerste: latere beginnen waar de ruil iedereen heeft gebracht, en drijven af van alles wat bekend is.
exchange-none = Geen ruil helpt beide kanten: { $candidates ->
    [0] geen twee van wie de kwesties in handen hebben staan aan weerskanten van twee ervan.
    [one] één paar staat aan weerskanten van twee kwesties, en heeft niets te ruilen.
   *[other] { $candidates } paren staan aan weerskanten van twee kwesties, en hebben niets te ruilen.
}
table-exchange-trades = Ruilen, in de volgorde waarin ze plaatsvinden; winst in procenten van een schaal, maal belang
table-exchange-outcomes = Uitkomsten voor de eerste ronde en na de laatste
table-exchange-effects = Wat de eerste ronde elke actor waard is, in procenten van een schaal, maal belang
