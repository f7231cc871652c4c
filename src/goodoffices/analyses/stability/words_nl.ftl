### Woorden van deze vraag.

## Kaart van uitkomsten

map-title = Wat kan standhouden, en wie van waar naar waar zou gaan
map-band-joint = Houdt uit zichzelf stand, ook tegen gezamenlijke zetten
map-band-firm = Houdt uit zichzelf stand
map-band-credible = Houdt stand door geloofwaardige antwoorden
map-band-threat = Houdt alleen stand als dreigingen tellen
map-band-foresight = Houdt stand zolang iedereen vooruitkijkt
map-band-moment = Houdt alleen stand als zetten elkaar kruisen
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
map-states = { $count ->
    [one] één toestand
   *[other] { $count } toestanden
}
map-legend-leaves = zou met deze zet winnen, en geen antwoord weerhoudt daarvan
map-legend-leaves-mute = zou met deze zet winnen, en niets geloofwaardigs weerhoudt daarvan
map-legend-tempted = zou met deze zet winnen, maar antwoorden weerhouden daarvan
map-legend-together = zouden allen winnen met een gezamenlijke zet
map-description-band = { $band }: { $places }.
map-description-leaves = { $actors } { $number ->
    [one] zou
   *[other] zouden
} winnen door van ‘{ $start }’ naar ‘{ $end }’ te gaan, en geen antwoord weerhoudt daarvan.
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
lasting-depends-moment = { $actor } { $number ->
    [one] heeft
   *[other] hebben
} iets te winnen met een eigen zet, en geen antwoord weerhoudt daarvan; die winst gaat alleen verloren als anderen op hetzelfde moment zelf een zet doen die hun loont.

## Findings: which outcomes can last

question-stability = Welke uitkomsten kunnen standhouden?
stability-missing = Op dit dossier niet getoetst: { $concept }. De reden: { $why }.
stability-turns = Bij het vooruitkijken zijn de actoren steeds opnieuw in deze volgorde aan de beurt: { $actors }.
stability-not-listed = Bij { $states } toestanden is alleen geteld welke kunnen standhouden; de tabellen tonen de stevigste als patronen van opties, met van elk een voorbeeld. (Tot { $most } toestanden staan ze er alle.)
stability-mixed = Als elke actor op zijn eigen manier redeneert, { $count ->
    [0] kan niets standhouden
    [one] kan één toestand standhouden: { $states }
   *[other] kunnen { $count } toestanden standhouden{ $states-left ->
        [0] :
       *[other] , waaronder
    } { $states }
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

lasting-how = Elke uitkomst omvat alle mogelijke toestanden die aan haar beschrijving voldoen, en telt als standhoudend als minstens een daarvan slaagt. ‘Uit zichzelf’: niemand wint met een eigen zet; ‘ook tegen gezamenlijke zetten’: ook geen groep wint met een gezamenlijke zet. ‘Door geloofwaardige antwoorden’: op een zet volgt een antwoord dat loont voor wie het geeft. ‘Alleen als dreigingen tellen’: met die antwoorden zouden degenen die ze geven ook zichzelf schaden. ‘Als zetten elkaar kruisen’: geen antwoord weerhoudt van een zet die loont, maar de winst gaat verloren als anderen op hetzelfde moment zelf een zet doen die hun loont; bij alle andere lezingen doet men zetten na elkaar.
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
in-brief-joint = { $outcomes } { $count ->
    [one] kan
   *[other] kunnen
} uit zichzelf standhouden, ook tegen gezamenlijke zetten: geen groep wint door er samen van af te wijken.
in-brief-today-joint = { $state } kan standhouden, ook tegen gezamenlijke zetten: geen groep wint door samen een zet te doen.
in-brief-foresight = { $outcomes } { $count ->
    [one] kan
   *[other] kunnen
} alleen standhouden zolang iedereen vooruitkijkt.
in-brief-today-foresight = { $state } kan standhouden, maar alleen zolang iedereen vooruitkijkt.
in-brief-moment = { $outcomes } { $count ->
    [one] kan
   *[other] kunnen
} alleen standhouden als zetten elkaar kruisen: wie met een zet wint, verliest die winst als anderen op hetzelfde moment zelf een zet doen die hun loont.
in-brief-today-moment = { $state } kan alleen standhouden als zetten elkaar kruisen: wie met een zet wint, verliest die winst als anderen op hetzelfde moment zelf een zet doen die hun loont.
in-brief-firm = { $outcomes } { $count ->
    [one] kan
   *[other] kunnen
} uit zichzelf standhouden: niemand wint met een eigen zet.
in-brief-credible = { $outcomes } { $count ->
    [one] kan
   *[other] kunnen
} alleen standhouden zolang geloofwaardige antwoorden iedereen weerhouden.
in-brief-threat = { $outcomes } { $count ->
    [one] kan
   *[other] kunnen
} alleen standhouden als ook dreigingen tellen waarmee de dreiger zichzelf zou schaden.
in-brief-never = { $outcomes } { $count ->
    [one] kan
   *[other] kunnen
} in geen enkele toestand die eronder valt standhouden: altijd wint iemand met een eigen zet.
in-brief-states = { $states ->
    [one] De enige mogelijke toestand kan { $count ->
        [0] niet standhouden in de strikte zin: er is iemand die wint met een eigen zet.
       *[other] standhouden in de strikte zin dat niemand wint met een eigen zet.
    }
   *[other] Van de { $states } mogelijke toestanden { $count ->
        [0] kan er geen standhouden in de strikte zin: in elke toestand is er iemand die wint met een eigen zet.
        [one] kan er één standhouden in de strikte zin dat niemand wint met een eigen zet.
       *[other] kunnen er { $count } standhouden in de strikte zin dat niemand wint met een eigen zet.
    }
}
in-brief-today-firm = { $state } kan standhouden: niemand wint met een eigen zet.
in-brief-today-credible = { $state } kan standhouden, maar alleen zolang geloofwaardige antwoorden iedereen weerhouden.
in-brief-today-end = Uit { $state } leidt geen zet weg; alleen daarom houdt die toestand stand.
in-brief-today-threat = { $state } kan zonder dreigingen niet standhouden: { $actors } { $count ->
    [one] wint
   *[other] winnen
} met een eigen zet. Alleen dreigingen waarmee de dreiger zichzelf zou schaden, houden die toestand in stand.
in-brief-today-mute = { $state } kan zonder dreigingen niet standhouden: { $actors } { $count ->
    [one] wint
   *[other] winnen
} met een eigen zet.{ $told ->
    [0] {" "}Dreigingen zeggen hier niets: die zouden { $kept } van de { $states } toestanden in stand houden.
   *[other] {""}
}
in-brief-today-moves = { $state } kan niet standhouden: { $actors } { $count ->
    [one] wint
   *[other] winnen
} met een eigen zet.
in-brief-gain = De eerste zet die verleidt: { $step }.
in-brief-leaves = De eerste winst: { $step }.
in-brief-judges = Zoals hier gezien { $count ->
    [0] houdt geen enkele benoemde uitkomst stand
    [one] houdt één benoemde uitkomst stand
   *[other] houden { $count } benoemde uitkomsten stand
}, minstens door geloofwaardige antwoorden (SEQ); { $judges }.
in-brief-judge = volgens ‘{ $judge }’ { $change ->
    [same] dezelfde
    [none] geen daarvan
    [lost] { $lost-count ->
        [one] alle behalve { $lost }
       *[other] alle op { $lost-count } na
    }
    [gained] deze, en ook { $gained }
   *[both] { $lost-count ->
        [one] alle behalve { $lost }
       *[other] alle op { $lost-count } na
    }, en daarnaast { $gained }
}
in-brief-judges-states = Zoals hier gezien { $count ->
    [0] houdt geen enkele toestand stand
    [one] houdt één toestand stand
   *[other] houden { $count } toestanden stand
}, minstens door geloofwaardige antwoorden (SEQ); { $judges }.
in-brief-judge-states = volgens ‘{ $judge }’ { $change ->
    [same] dezelfde
    [none] geen daarvan
    [lost] { $lost } minder
    [gained] { $gained } meer
   *[both] { $lost } minder en { $gained } meer
}
in-brief-mute = Nog { $count ->
    [one] één kan
   *[other] { $count } kunnen
} alleen standhouden als dreigingen tellen, die hier niets zeggen: ze zouden { $kept } van de { $states } toestanden vasthouden.
in-brief-end = Uit { $outcomes } leidt geen zet weg.
in-brief-which = Dat zijn { $states }.
in-brief-label-firm = Wat kan standhouden.
in-brief-label-today = Nu.
in-brief-label-judges = Waar het van afhangt.
method-stability = De analyse gebruikt het grafenmodel voor conflictoplossing: elke combinatie van opties is een toestand, elke actor rangschikt de toestanden, en van elke toestand is getoetst of een actor ervan zou afwijken en wat de anderen kunnen antwoorden.
annex-tests = De toetsen in vaktermen
annex-test = Toets
annex-term = Term
annex-count = Toestanden die kunnen standhouden

## Wat er mis kan gaan

short-horizon = er wordt minstens één zet vooruit gekeken
no-behaviour = '{ $text }': verwacht ACTOR=TOETS, met een actor die opties heeft

## Op de opdrachtregel

summary-stability = Toets elke haalbare toestand voor elke actor volgens elk begrip.
stability-param-concept = een stabiliteitsbegrip; herhaal de optie voor meer (standaard: de klassieke)
stability-param-behaviour = ACTOR=BEGRIP: volgens welk begrip deze actor redeneert
stability-param-horizon = hoeveel zetten `lh` vooruitkijkt
stability-param-movers = A,B,C: beurtvolgorde in `lh` en `nm`, nodig bij meer dan twee actoren
stability-param-reaction = geloofwaardige antwoorden in `cseq`: van één actor, of gezamenlijk
stability-param-structure = A+B,C+D: wat standhoudt als deze blokken elk als één optreden; de anderen handelen alleen
stability-param-setting = van een begrip uit een ander pakket: PARAMETER=WAARDE; herhaal de optie voor meer
no-own-parameter-at-all = '{ $given }' stelt niets in: de gevraagde begrippen kennen geen verdere parameter
no-own-parameter = '{ $given }' stelt niets in: een parameter van de gevraagde begrippen staat er als NAAM=WAARDE (zij kennen: { $known })
