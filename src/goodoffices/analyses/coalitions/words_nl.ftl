### Woorden van deze vraag.

## Bevindingen: coalities

question-coalitions = Wie kan samen welke uitkomst omverhalen, en wat wint elk daarmee?
coalitions-held = { $count ->
    [0] Niets kan standhouden volgens { $concept }.
    [one] Eén toestand kan standhouden volgens { $concept }: { $states }.
   *[other] { $count } toestanden kunnen standhouden volgens { $concept }, waaronder { $states }.
}
coalitions-upset = { $state } kan worden omvergehaald door { $count ->
    [one] één coalitie
   *[other] { $count } coalities
} zonder geloofwaardig antwoord: { $actors } hebben samen liever { $to }.
coalitions-answered = Vanuit { $state } { $count ->
    [one] kan één coalitie
   *[other] kunnen { $count } coalities
} samen winnen ({ $actors }, met { $to }), maar anderen hebben geloofwaardige antwoorden.
coalitions-end = Uit { $state } leidt niets weg: geen enkele coalitie heeft daar een zet.
coalitions-ends = { $count ->
    [one] Uit { $states } leidt niets weg: alleen daarom houdt die toestand stand; hierboven telt zij niet mee.
   *[other] Uit { $count } toestanden leidt niets weg, waaronder { $states }: alleen daarom houden ze stand; hierboven tellen ze niet mee.
}
coalitions-safe = Vanuit { $state } wint geen coalitie van twee of meer samen.
table-coalitions-upset = Gezamenlijke winst, en de lezingen waarin anderen antwoorden

## De brief: wegen, groepen, vergelijkingen

joint-today-upset = De stand van nu, { $state }, kan samen worden omgegooid: { $actors } hebben liever { $to }, en niemand anders heeft een geloofwaardig antwoord.
joint-today-answered = Vanuit de stand van nu, { $state }, kunnen { $actors } samen winnen met { $to }, maar anderen hebben geloofwaardige antwoorden.
joint-today-safe = Vanuit de stand van nu, { $state }, wint geen groep van twee of meer met een gezamenlijke zet.
joint-holds = Tegen elke groep { $count ->
    [one] houdt
   *[other] houden
} alleen { $outcomes } stand: wie samen vertrekt wint niets, of krijgt een geloofwaardig antwoord.
joint-falls = { $outcomes } { $count ->
    [one] houdt
   *[other] houden
} stand zolang ieder alleen beweegt, maar een groep kan er samen vertrekken naar iets wat voor allen in die groep beter is.
joint-today-end = Uit de stand van nu, { $state }, leidt niets weg: geen enkele groep heeft een zet.
joint-ends = Uit { $outcomes } leidt niets weg: geen enkele groep heeft daar een zet.
joint-table = De kleinste groepen die allen winnen door samen te vertrekken
joint-from = Van
joint-who = Samen
joint-to = Heeft liever
joint-gains = Wat elk wint
joint-answer = Kunnen anderen antwoorden?
joint-answer-credible = ● geloofwaardig
joint-answer-threat = ◐ alleen met dreiging
joint-answer-none = ○ nee
joint-note = Een winst is het aandeel van alle toestanden dat de actor ermee achter zich laat. Grotere groepen waar een van deze in zit zijn weggelaten; de analyse ‘coalitions’ geeft ze alle.
