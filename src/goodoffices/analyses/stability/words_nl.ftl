### Woorden van deze vraag.

## Kaart van uitkomsten

map-title = Wat kan standhouden, en wie van waar naar waar zou gaan
map-band-joint = Houdt uit zichzelf stand, ook tegen gezamenlijke zetten
map-band-firm = Houdt uit zichzelf stand
map-band-credible = Houdt stand door geloofwaardige antwoorden
map-band-threat = Houdt alleen door dreiging stand
map-band-foresight = Houdt stand voor wie vooruitkijkt
map-band-never = Kan niet standhouden
map-band-never-mute = Kan niet standhouden, tenzij dreigingen tellen, en die zeggen hier niets
map-band-end = Er leidt niets uit weg
map-here = de stand van nu
map-state = { $number }: { $options }
map-with = zoals nu, maar { $options }
map-forms = { $forms ->
    [one] de enige vorm
   *[other] { $count } van { $forms } vormen
}
map-forms-none = { $forms ->
    [one] de enige vorm
   *[other] geen van { $forms } vormen
}
map-states = { $count } toestanden
map-legend-leaves = wint met deze zet, en niets houdt dat tegen
map-legend-leaves-mute = wint met deze zet, en niets geloofwaardigs houdt dat tegen
map-legend-tempted = wint met deze zet, maar antwoorden houden dat tegen
map-legend-together = winnen allen door samen te bewegen
map-description-band = { $band }: { $places }.
map-description-leaves = { $actors } zou winnen door van ‘{ $start }’ naar ‘{ $end }’ te gaan, en niets houdt dat tegen.
map-description-leaves-mute = { $actors } zou winnen door van ‘{ $start }’ naar ‘{ $end }’ te gaan, en niets geloofwaardigs houdt dat tegen.
map-description-tempted = { $actors } zou winnen door van ‘{ $start }’ naar ‘{ $end }’ te gaan, maar antwoorden houden dat tegen.
map-description-together = { $actors } zouden allen winnen door samen van ‘{ $start }’ naar ‘{ $end }’ te gaan.

## More concepts, and how firmly things last

lasting-depends-joint = { $actor }: niets te winnen met een eigen zet.
lasting-depends-foresight = { $actor }: iets te winnen met een eigen zet, weerhouden door vooruit te zien.

## Findings: which outcomes can last

question-stability = Welke uitkomsten kunnen standhouden?
stability-missing = Niet getoetst op dit dossier: { $concept }; { $why }.
stability-turns = Bij het vooruitzien zijn de actoren in deze volgorde aan de beurt, en daarna weer van voren af aan: { $actors }.
stability-not-listed = Bij { $states } toestanden is geteld welke kunnen standhouden; de tabellen tonen de stevigste als patronen van opties, met een voorbeeld van elk (tot { $most } toestanden staan ze er alle).
stability-mixed = Als elke actor op zijn eigen manier redeneert, kan { $count ->
    [0] niets standhouden
    [one] één toestand standhouden: { $states }
   *[other] een aantal van { $count } toestanden standhouden, waaronder { $states }
} ({ $behaviour }).
stability-bound = Het dossier bindt { $actors } aan elkaar. Hierboven handelt ieder voor zich; --structure { $structure } vraagt wat standhoudt als zij gebonden zijn.
stability-structure = Aan elkaar gebonden, en als één partij bevraagd: { $actors }.
stability-structure-alike = Of de leden van een blok nu na elkaar zetten doen of het blok als één lichaam handelt: dezelfde toestanden houden stand.
stability-structure-sequences = Als de leden van een blok na elkaar zetten doen, in toegestane volgorde:
stability-structure-body = Als elk blok als één lichaam handelt, dat in één zet al zijn opties kan veranderen:
stability-structure-missing = Niet getoetst met deze blokken: { $concepts }; { $why }.
table-stability-equilibria = Toestanden die kunnen standhouden
table-stability-patterns = Toestanden die kunnen standhouden, als patronen van opties
table-stability-stable = Voor wie elke toestand stabiel is, en volgens welke lezing

## The brief: small parts

lasting-depends-firm = { $actor }: niets te winnen met een eigen zet.
lasting-depends-credible = { $actor }: iets te winnen met een eigen zet, weerhouden door geloofwaardige antwoorden.
lasting-depends-threat = { $actor }: iets te winnen met een eigen zet, alleen weerhouden door dreigingen.
lasting-depends-never = { $actor }: iets te winnen met een eigen zet, en niets dat daarvan weerhoudt.
lasting-judge = Zoals ‘{ $judge }’ de voorkeuren leest: { $change }.
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

lasting-how = ‘Uit zichzelf’: niemand wint met een eigen zet; ‘ook tegen gezamenlijke zetten’: ook geen groep wint met een gezamenlijke zet. ‘Door geloofwaardige antwoorden’: op een zet volgt een antwoord dat loont voor wie het geeft. ‘Alleen door dreigingen’: de antwoorden zouden ook schaden wie ze geeft. Een uitkomst telt als ten minste één van haar vormen slaagt.
lasting-table = Benoemde uitkomsten en hoe stevig zij kunnen standhouden
lasting-how-firm = Hoe zij standhoudt
lasting-forms = Vormen die slagen
lasting-rests = Rust op
forms-of = { $count } van { $states }
lasting-today = Zoals het er nu voor staat: { $name }
lasting-why = Waarom het standhoudt: { $name }
lasting-looks = Hoe het eruitziet: { $options }.
lasting-differs = Wat er anders is dan nu: { $changes }.
lasting-end = Er leidt niets uit weg: geen enkele actor heeft hier een zet, en alleen daarom houdt deze toestand volgens elke lezing stand.
lasting-content-all = Niemand heeft iets te winnen met een eigen zet.
lasting-content = Niets te winnen met een eigen zet: { $actors }.
lasting-more = { $count ->
    [one] De analyse ‘why’ geeft nog één mogelijkheid.
   *[other] De analyse ‘why’ geeft nog { $count } mogelijkheden.
}
lasting-judges = Wat een andere beoordelaar zou veranderen

## De brief: wegen, groepen, vergelijkingen

lasting-named = Benoemde uitkomsten
lasting-map = Elk vak is een uitkomst of een toestand, hoe steviger die standhoudt hoe hoger; een pijl is een zet die loont voor wie hem doet.
