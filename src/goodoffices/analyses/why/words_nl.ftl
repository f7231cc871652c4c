### Woorden van deze vraag.

## Findings: why an actor would stay or leave

question-why = Waarom zou een actor blijven, of juist niet?
why-state = Dit gaat over { $state }{ $matching ->
    [one] .
   *[other] , van { $matching } passende toestanden degene die volgens de meeste toetsen kan standhouden.
}
why-end = Uit { $state } leidt geen zet weg: geen enkele actor kan daar iets doen, en alleen daarom doorstaat die toestand elke toets.
why-content = { $actor } { $actor-number ->
    [one] heeft
   *[other] hebben
} niets te winnen met een eigen zet.
why-stays = { $actor } { $actor-number ->
    [one] heeft
   *[other] hebben
} iets te winnen met een eigen zet, maar { $actor-number ->
    [one] wordt
   *[other] worden
} weerhouden: { $improvements ->
    [one] op de ene zet die zou lonen, volgt een antwoord
   *[other] op elk van de { $improvements } zetten die zouden lonen, volgt een antwoord
}.
why-depends = { $actor } { $actor-number ->
    [one] heeft
   *[other] hebben
} iets te winnen met een eigen zet, en { $actor-number ->
    [one] wordt
   *[other] worden
} alleen weerhouden volgens { $holds }.
why-leaves = { $actor } { $actor-number ->
    [one] heeft
   *[other] hebben
} iets te winnen met een eigen zet, en niets weerhoudt daarvan.
why-unanswered = Loont: { $step }. Geen antwoord van de anderen maakt die winst ongedaan.
why-answered = Loont: { $step }. Een geloofwaardig antwoord, dat niet schaadt wie het geeft, weerhoudt daarvan: { $answer }, met als gevolg { $end }.
why-threatened = Loont: { $step }. Alleen een antwoord waarmee de anderen ook zichzelf zouden schaden, weerhoudt daarvan: { $answer }, met als gevolg { $end }.
table-why-answers = Zetten die zouden lonen, en de antwoorden die ervan weerhouden

## Op de opdrachtregel

summary-why = Noem bij één toestand de verbeteringen die elke actor heeft en de antwoorden van de anderen, of het ontbreken ervan.
why-param-state = het nummer van een toestand, een benoemde uitkomst, 'status-quo' of een patroon
why-param-actor = een actor (standaard: elke die voorkeuren heeft)
