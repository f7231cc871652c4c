### Woorden van deze vraag.

## Bevindingen: coalities

question-coalitions = Wie kan samen welke uitkomst doorbreken, en wat wint elk daarmee?
coalitions-held = { $count ->
    [0] Volgens de toets { $concept } kan niets standhouden.
    [one] Volgens de toets { $concept } kan één toestand standhouden: { $states }.
   *[other] Volgens de toets { $concept } kunnen { $count } toestanden standhouden{ $states-left ->
        [0] :
       *[other] , waaronder
    } { $states }.
}
coalitions-upset = { $count ->
    [one] Eén coalitie kan
   *[other] { $count } coalities kunnen
} { $state }{ $number ->
    [none] {""}
   *[other] {" "}(toestand { $number })
} doorbreken zonder op een geloofwaardig antwoord te stuiten{ $count ->
    [one] : { $actors } hebben samen
   *[other] ; zo hebben { $actors } samen
} liever { $to }.
coalitions-answered = Vanuit { $state }{ $number ->
    [none] {""}
   *[other] {" "}(toestand { $number })
} { $count ->
    [one] kan één coalitie
   *[other] kunnen { $count } coalities
} samen winnen ({ $actors }, met { $to }), maar anderen hebben geloofwaardige antwoorden.
coalitions-end = Uit { $state }{ $number ->
    [none] {""}
   *[other] {" "}(toestand { $number })
} leidt geen zet weg: geen enkele coalitie kan daar iets doen.
coalitions-ends = { $count ->
    [one] Uit { $states } leidt geen zet weg; alleen daarom houdt die toestand stand. Hierboven telt zij niet mee.
   *[other] Uit { $count } toestanden leidt geen zet weg{ $states-left ->
        [0] {" "}({ $states })
       *[other] , waaronder { $states }
    }; alleen daarom houden ze stand. Hierboven tellen ze niet mee.
}
coalitions-safe = Vanuit { $state }{ $number ->
    [none] {""}
   *[other] {" "}(toestand { $number })
} wint geen coalitie van twee of meer samen.
table-coalitions-upset = Gezamenlijke winst, en de toetsen volgens welke anderen erop antwoorden

## De brief: wegen, groepen, vergelijkingen

joint-today-upset = { $actors } kunnen samen de huidige toestand, { $state }, doorbreken: zij hebben liever { $to }, en niemand anders heeft een geloofwaardig antwoord.
joint-today-answered = Vanuit de huidige toestand, { $state }, kunnen { $actors } samen winnen met { $to }, maar anderen hebben geloofwaardige antwoorden.
joint-today-safe = Vanuit de huidige toestand, { $state }, wint geen groep van twee of meer met een gezamenlijke zet.
joint-holds = Tegen elke groep { $count ->
    [one] houdt
   *[other] houden
} alleen { $outcomes } stand: wie er samen van afwijkt, wint niets of stuit op een geloofwaardig antwoord.
joint-falls = { $outcomes } { $count ->
    [one] houdt
   *[other] houden
} stand zolang ieder alleen een zet doet, maar een groep kan er samen van afwijken naar iets wat al haar leden liever hebben.
joint-today-end = Uit de huidige toestand, { $state }, leidt geen zet weg: geen enkele groep kan iets doen.
joint-ends = Uit { $outcomes } leidt geen zet weg: geen enkele groep kan daar iets doen.
joint-table = De kleinste groepen waarvan alle leden winnen door samen af te wijken
joint-from = Vanuit
joint-who = Samen
joint-to = Heeft liever
joint-gains = Wat elk wint
joint-answer = Kunnen anderen antwoorden?
joint-answer-credible = ● geloofwaardig
joint-answer-threat = ◐ alleen met dreigingen
joint-answer-none = ○ nee
joint-note = Een winst is het aandeel van alle toestanden dat de actor ermee achter zich laat. Grotere groepen die een van deze omvatten, zijn weggelaten; de analyse ‘coalitions’ noemt ze alle.

## Op de opdrachtregel

summary-coalitions = Voor elke uitkomst elke coalitie die al haar leden beter af kan maken, en of anderen daarop kunnen antwoorden.
coalitions-param-state = het nummer van een toestand, een benoemde uitkomst of een patroon (standaard: de huidige, en wat standhoudt)
coalitions-param-concept = als geen toestand genoemd is: welke uitkomsten standhouden
coalitions-param-reaction = geloofwaardige antwoorden: van één actor, of gezamenlijk
