### Woorden van deze vraag.

## Kaart van uitkomsten

map-title = Wat kan standhouden, en wie van waar naar waar zou gaan
map-band-joint = Houdt uit zichzelf stand, ook tegen gezamenlijke zetten
map-band-firm = Houdt uit zichzelf stand
map-band-credible = Houdt stand door geloofwaardige antwoorden
map-band-threat = Houdt alleen stand als dreigingen tellen
map-band-foresight = Houdt stand zolang iedereen vooruitkijkt
map-band-never = Kan niet standhouden
map-band-never-mute = Kan niet standhouden, tenzij dreigingen tellen, en dat zegt hier niets
map-band-end = Er leidt geen zet uit weg
map-here = de huidige toestand
map-state = { $number }: { $options }
map-with = zoals nu, maar { $options }
map-forms = { $forms ->
    [one] de enige toestand
   *[other] { $count } van { $forms } toestanden
}
map-forms-none = { $forms ->
    [one] de enige toestand
   *[other] geen van { $forms } toestanden
}
map-states = { $count } toestanden
map-legend-leaves = zou met deze zet winnen, en niets weerhoudt daarvan
map-legend-leaves-mute = zou met deze zet winnen, en niets geloofwaardigs weerhoudt daarvan
map-legend-tempted = zou met deze zet winnen, maar antwoorden weerhouden daarvan
map-legend-together = zouden allen winnen met een gezamenlijke zet
map-description-band = { $band }: { $places }.
map-description-leaves = { $actors } { $number ->
    [one] zou
   *[other] zouden
} winnen door van ‘{ $start }’ naar ‘{ $end }’ te gaan, en niets weerhoudt daarvan.
map-description-leaves-mute = { $actors } { $number ->
    [one] zou
   *[other] zouden
} winnen door van ‘{ $start }’ naar ‘{ $end }’ te gaan, en niets geloofwaardigs weerhoudt daarvan.
map-description-tempted = { $actors } { $number ->
    [one] zou
   *[other] zouden
} winnen door van ‘{ $start }’ naar ‘{ $end }’ te gaan, maar antwoorden weerhouden daarvan.
map-description-together = { $actors } zouden allen winnen door samen van ‘{ $start }’ naar ‘{ $end }’ te gaan.

## More concepts, and how firmly things last

lasting-depends-joint = { $actor } { $number ->
    [one] heeft
   *[other] hebben
} niets te winnen met een eigen zet.
lasting-depends-foresight = { $actor } { $number ->
    [one] heeft
   *[other] hebben
} iets te winnen met een eigen zet; alleen vooruitkijken weerhoudt daarvan.

## Findings: which outcomes can last

question-stability = Welke uitkomsten kunnen standhouden?
stability-missing = Op dit dossier niet getoetst: { $concept }. De reden: { $why }.
stability-turns = Bij het vooruitkijken zijn de actoren steeds opnieuw in deze volgorde aan de beurt: { $actors }.
stability-not-listed = Bij { $states } toestanden is alleen geteld welke kunnen standhouden; de tabellen tonen de stevigste als patronen van opties, met van elk een voorbeeld. (Tot { $most } toestanden staan ze er alle.)
stability-mixed = Als elke actor op zijn eigen manier redeneert, kan { $count ->
    [0] niets standhouden
    [one] één toestand standhouden: { $states }
   *[other] een aantal van { $count } toestanden standhouden, waaronder { $states }
} ({ $behaviour }).
stability-bound = Het dossier bindt { $actors } aan elkaar. Hierboven handelt ieder voor zich; --structure { $structure } vraagt wat standhoudt als zij gebonden zijn.
stability-structure = Aan elkaar gebonden en als één partij bevraagd: { $actors }.
stability-structure-alike = Het maakt niet uit of de leden van een blok na elkaar een zet doen of dat het blok als één geheel handelt: dezelfde toestanden houden stand.
stability-structure-sequences = Als de leden van een blok na elkaar een zet doen, in een toegestane volgorde:
stability-structure-body = Als elk blok als één geheel handelt en in één zet al zijn opties kan veranderen:
stability-structure-missing = Met deze blokken niet getoetst: { $concepts }. De reden: { $why }.
table-stability-equilibria = Toestanden die kunnen standhouden
table-stability-patterns = Toestanden die kunnen standhouden, als patronen van opties
table-stability-stable = Voor wie elke toestand stabiel is, en volgens welke toetsen

## The brief: small parts

lasting-depends-firm = { $actor } { $number ->
    [one] heeft
   *[other] hebben
} niets te winnen met een eigen zet.
lasting-depends-credible = { $actor } { $number ->
    [one] heeft
   *[other] hebben
} iets te winnen met een eigen zet; geloofwaardige antwoorden weerhouden daarvan.
lasting-depends-threat = { $actor } { $number ->
    [one] heeft
   *[other] hebben
} iets te winnen met een eigen zet; alleen dreigingen weerhouden daarvan.
lasting-depends-never = { $actor } { $number ->
    [one] heeft
   *[other] hebben
} iets te winnen met een eigen zet, en niets weerhoudt daarvan.
lasting-judge = Zoals ‘{ $judge }’ de voorkeuren ziet: { $change }.
lasting-judge-lost = { $how } { $count } { $count ->
    [one] toestand
   *[other] toestanden
} minder{ $examples }
lasting-judge-gained = { $how } { $count } { $count ->
    [one] toestand
   *[other] toestanden
} meer{ $examples }
lasting-judge-both = { $how } { $lost } minder en { $gained } meer{ $examples }
lasting-judge-examples = {" "}({ $examples })
lasting-judge-same = dezelfde toestanden houden stand

## The brief: which outcomes can last

lasting-how = Elke uitkomst omvat alle mogelijke toestanden die aan haar beschrijving voldoen, en telt als standhoudend als minstens een daarvan slaagt. ‘Uit zichzelf’: niemand wint met een eigen zet; ‘ook tegen gezamenlijke zetten’: ook geen groep wint met een gezamenlijke zet. ‘Door geloofwaardige antwoorden’: op een zet volgt een antwoord dat loont voor wie het geeft. ‘Alleen als dreigingen tellen’: met die antwoorden zouden degenen die ze geven ook zichzelf schaden.
lasting-table = Benoemde uitkomsten en hoe stevig zij kunnen standhouden
lasting-how-firm = Hoe zij standhoudt
lasting-forms = Toestanden die slagen
lasting-rests = Berust op
forms-of = { $count } van { $states }
lasting-today = De huidige toestand: { $name }
lasting-why = Waarom dit kan standhouden: { $name }
lasting-looks = Hoe het eruitziet: { $options }.
lasting-differs = Wat er anders is dan nu: { $changes }.
lasting-end = Er leidt geen zet uit weg: geen enkele actor kan hier iets doen, en alleen daarom doorstaat deze toestand elke toets.
lasting-content-all = Niemand heeft iets te winnen met een eigen zet.
lasting-content = { $actors } { $number ->
    [one] heeft
   *[other] hebben
} niets te winnen met een eigen zet.
lasting-more = { $count ->
    [one] De analyse ‘why’ noemt nog één zet die zou lonen.
   *[other] De analyse ‘why’ noemt nog { $count } zetten die zouden lonen.
}
lasting-judges = Wat een andere beoordelaar zou veranderen

## De brief: wegen, groepen, vergelijkingen

lasting-named = Benoemde uitkomsten
lasting-map = Elk vak is een uitkomst of een toestand; hoe hoger het staat, hoe steviger die standhoudt. Een pijl is een zet die loont voor wie hem doet.

## Op de opdrachtregel

summary-stability = Toets elke haalbare toestand voor elke actor volgens elk begrip.
stability-param-concept = een stabiliteitsbegrip; herhaal de optie voor meer (standaard: de klassieke)
stability-param-behaviour = ACTOR=BEGRIP: volgens welk begrip deze actor redeneert
stability-param-horizon = hoeveel zetten `lh` vooruitkijkt
stability-param-movers = A,B,C: beurtvolgorde in `lh` en `nm`, nodig bij meer dan twee actoren
stability-param-reaction = geloofwaardige antwoorden in `cseq`: van één actor, of gezamenlijk
stability-param-structure = A+B,C+D: wat standhoudt als deze blokken elk als één optreden; de anderen handelen alleen
