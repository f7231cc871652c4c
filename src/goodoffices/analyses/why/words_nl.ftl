### Woorden van deze vraag.

## Findings: why an actor would stay or leave

question-why = Waarom zou een actor blijven, of weggaan?
why-state = Dit gaat over { $state }{ $matching ->
    [one] .
   *[other] , van { $matching } passende toestanden degene die volgens de meeste lezingen kan standhouden.
}
why-end = Uit { $state } leidt niets weg: geen enkele actor heeft daar een zet, en alleen daarom houdt die toestand volgens elke lezing stand.
why-content = { $actor }: niets te winnen met een eigen zet.
why-stays = { $actor }: iets te winnen met een eigen zet, maar weerhouden; { $improvements ->
    [one] op die ene winst volgt een antwoord
   *[other] op elk van de { $improvements } mogelijkheden volgt een antwoord
}.
why-depends = { $actor }: iets te winnen met een eigen zet, alleen weerhouden volgens { $holds }.
why-leaves = { $actor }: iets te winnen met een eigen zet, en niets dat daarvan weerhoudt.
why-unanswered = Winst: { $step }. Geen antwoord van de anderen maakt die ongedaan.
why-answered = Winst: { $step }. Weerhouden door een geloofwaardig antwoord, dat niet schaadt wie het geeft: { $answer }, wat leidt tot { $end }.
why-threatened = Winst: { $step }. Alleen weerhouden door een antwoord dat ook schaadt wie het geeft: { $answer }, wat leidt tot { $end }.
table-why-answers = Mogelijke winst en de antwoorden die ervan weerhouden
