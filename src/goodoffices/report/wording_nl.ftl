### De woorden van het rapport: vaste teksten van de pagina, woorden voor waarden en één bericht per bevinding.

## Marks and small words

mark-judged = oordeel
mark-computed = berekend
yes-mark = ja
unknown = onbekend
quantity = { $value } { $unit }
step = { $actor } – { $changes }
by-state = { $actor }, naar toestand { $state }
text-status-quo = Zoals het er nu voor staat
actor-concept = { $actor } ({ $concept })

## Stability concepts

concept-nash = ‘niemand wint met een eigen zet’ (Nash)
concept-gmr = ‘op elke winst is een antwoord mogelijk’ (GMR)
concept-smr = ‘op elke winst is een antwoord mogelijk, zonder uitweg’ (SMR)
concept-seq = ‘elke winst stuit op een geloofwaardig antwoord’ (SEQ)
concept-symseq = ‘elke winst stuit op een geloofwaardig antwoord, zonder uitweg’ (SSEQ)
concept-sim = ‘antwoorden komen op hetzelfde moment’ (SIM)
concept-short-nash = Nash
concept-short-gmr = GMR
concept-short-smr = SMR
concept-short-seq = SEQ
concept-short-symseq = SSEQ
concept-short-sim = SIM
concept-count = { $concept } { $count }
concept-difference = { $concept } { $gained } meer en { $lost } minder ({ $examples })

## More concepts, and how firmly things last

concept-cnash = ‘geen groep wint met een gezamenlijke zet’ (CNash)
concept-cgmr = ‘op elke winst van een groep is een antwoord mogelijk’ (CGMR)
concept-csmr = ‘op elke winst van een groep is een antwoord mogelijk, zonder uitweg’ (CSMR)
concept-cseq = ‘elke winst van een groep stuit op een geloofwaardig antwoord’ (CSEQ)
concept-lh = ‘niemand wint, enkele zetten vooruit gezien’ (L)
concept-nm = ‘niemand wint, hoe ver ook vooruit gezien’ (NM)
concept-short-cnash = CNash
concept-short-cgmr = CGMR
concept-short-csmr = CSMR
concept-short-cseq = CSEQ
concept-short-lh = L
concept-short-nm = NM
term-cnash = Nash-stabiliteit van coalities
term-cgmr = algemene metarationaliteit van coalities
term-csmr = symmetrische metarationaliteit van coalities
term-cseq = sequentiële stabiliteit van coalities
term-lh = stabiliteit bij beperkt vooruitzien
term-nm = niet-kortzichtige stabiliteit
strength-joint = uit zichzelf, ook tegen gezamenlijke zetten
in-brief-joint = { $outcomes } { $count ->
    [one] kan uit zichzelf standhouden
   *[other] kunnen uit zichzelf standhouden
}, ook tegen gezamenlijke zetten: geen groep wint met een gezamenlijke zet.
in-brief-today-joint = { $state }: geen groep wint met een gezamenlijke zet.
lasting-depends-joint = { $actor }: niets te winnen met een eigen zet.
strength-foresight = voor wie vooruitziet
in-brief-foresight = { $outcomes } { $count ->
    [one] kan alleen standhouden zolang iedereen vooruitziet.
   *[other] kunnen alleen standhouden zolang iedereen vooruitziet.
}
in-brief-today-foresight = { $state } blijft alleen zolang iedereen vooruitziet.
lasting-depends-foresight = { $actor }: iets te winnen met een eigen zet, weerhouden door vooruit te zien.

## Words of claims

status-asserted = beweerd
status-confirmed = bevestigd
status-denied = ontkend
status-declined = wilde niet reageren
status-no-response = geen reactie
status-hedged = met voorbehoud gemeld
status-reported = door anderen gemeld
status-committed = toegezegd of geëist
status-estimated = geschat
status-unattributed = eigen tekst van de redactie
mode-direct = letterlijk
mode-mixed = deels letterlijk
mode-indirect = in andere woorden
mode-free-indirect = in andere woorden, zonder bronvermelding
mode-headline = kop
mode-narrator = tekst van de redactie
reliability-A = volledig betrouwbare bron
reliability-B = doorgaans betrouwbare bron
reliability-C = redelijk betrouwbare bron
reliability-D = doorgaans niet betrouwbare bron
reliability-E = onbetrouwbare bron
reliability-F = bron niet te beoordelen
credibility-1 = bevestigd door andere bronnen
credibility-2 = waarschijnlijk waar
credibility-3 = mogelijk waar
credibility-4 = twijfelachtig
credibility-5 = onwaarschijnlijk
credibility-6 = waarheid niet te beoordelen
grade-words = { $reliability }, { $credibility }
grade-none = niet beoordeeld
speaker-role = { $name } ({ $role })
speaker-for = { $speaker }, namens { $actor }
speaker-none = eigen tekst van de redactie
speaker-unnamed = niet genoemd
claim-unworded = Nog niet onder woorden gebracht ({ $outlet }, teken { $start } tot { $end })
claim-unreviewed = niet beoordeeld
likelihood-almost-no-chance = vrijwel uitgesloten (1 tot 5 %)
likelihood-very-unlikely = zeer onwaarschijnlijk (5 tot 20 %)
likelihood-unlikely = onwaarschijnlijk (20 tot 45 %)
likelihood-roughly-even = ongeveer even waarschijnlijk als niet (45 tot 55 %)
likelihood-likely = waarschijnlijk (55 tot 80 %)
likelihood-very-likely = zeer waarschijnlijk (80 tot 95 %)
likelihood-almost-certain = vrijwel zeker (95 tot 99 %)
likelihood-range = tussen { $low } en { $high }
confidence-low = laag
confidence-moderate = redelijk
confidence-high = hoog
role-party = partij
role-mediator = tussenpersoon
role-spoiler = mogelijke dwarsligger
role-guarantor = garant
role-observer = waarnemer
kind-source = { $n } { $n ->
    [one] bron
   *[other] bronnen
}
kind-claim = { $n } { $n ->
    [one] claim
   *[other] claims
}
kind-judgement = { $n } { $n ->
    [one] oordeel
   *[other] oordelen
}
kind-hypothesis = { $n } { $n ->
    [one] hypothese
   *[other] hypothesen
}
kind-actor = { $n } { $n ->
    [one] actor
   *[other] actoren
}
kind-relation = { $n } { $n ->
    [one] band
   *[other] banden
}
kind-event = { $n } { $n ->
    [one] gebeurtenis
   *[other] gebeurtenissen
}
kind-option = { $n } { $n ->
    [one] optie
   *[other] opties
}
kind-rule = { $n } { $n ->
    [one] regel
   *[other] regels
}
kind-preference = { $n } { $n ->
    [one] voorkeursvolgorde
   *[other] voorkeursvolgordes
}
kind-outcome = { $n } { $n ->
    [one] benoemde uitkomst
   *[other] benoemde uitkomsten
}
kind-indicator = { $n } { $n ->
    [one] indicator
   *[other] indicatoren
}
kind-issue = { $n } { $n ->
    [one] kwestie
   *[other] kwesties
}
kind-position = { $n } { $n ->
    [one] standpunt
   *[other] standpunten
}
kind-interest = { $n } { $n ->
    [one] belang
   *[other] belangen
}
kind-red_line = { $n } { $n ->
    [one] rode lijn
   *[other] rode lijnen
}
kind-fact = { $n } { $n ->
    [one] feit of norm
   *[other] feiten of normen
}
kind-package = { $n } { $n ->
    [one] pakket
   *[other] pakketten
}

## Findings: which outcomes can last

question-stability = Welke uitkomsten kunnen standhouden?
stability-size = De opties van { $actors-count ->
    [one] één actor
   *[other] { $actors-count } actoren
} ({ $actors }) geven samen { $states } haalbare toestanden; elk daarvan is voor ieder van hen getoetst.
stability-equilibria = { $count ->
    [0] Niets kan standhouden volgens { $concept }.
    [one] Eén toestand kan standhouden volgens { $concept }: { $states }.
   *[other] { $count } toestanden kunnen standhouden volgens { $concept }, bij de sterkste horen { $states }.
}
stability-missing = Niet getoetst op dit dossier: { $concept }; { $why }.
stability-turns = Bij het vooruitzien zijn de actoren in deze volgorde aan de beurt, en daarna weer van voren af aan: { $actors }.
limit-movers = bij meer dan twee actoren moet bekend zijn in welke volgorde zij aan de beurt zijn, bijvoorbeeld met --movers { $example }
limit-alone = er zijn minstens twee actoren voor nodig
limit-states = dit wordt gevolgd tot { $most } toestanden, en hier zijn het er { $here }
limit-moves = dit wordt gevolgd tot { $most } zetten
limit-unsettled = wat de actoren voorzien komt binnen { $most } zetten niet tot rust
limit-coalitions = tot { $most } coalities worden bekeken, en hier zijn het er { $here }; noem die zich kunnen vormen
limit-at-once = bij { $states } toestanden worden { $most } coalities tegelijk gevolgd, en hier zijn het er { $here }
limit-joint = er zouden meer dan { $most } gezamenlijke verbeteringen van coalities te volgen zijn
limit-options = zetten op hetzelfde moment worden optie voor optie samengevoegd, wat niet kan bij regels die toestanden samenvoegen of zetten verbieden
limit-combinations = op hetzelfde moment zouden meer dan { $most } combinaties van zetten te proberen zijn
limit-arcs = tot { $most } zetten worden opgesomd, en hier zijn het er tot { $here }
limit-one-way = één actor heeft te veel opties die niet terug te draaien zijn
limit-open = gelijke voorkeuren laten te veel open (meer dan { $most } voorziene toestanden samen)
stability-not-listed = Bij { $states } toestanden is geteld welke kunnen standhouden; de tabellen tonen de stevigste als patronen van opties, met een voorbeeld van elk (tot { $most } toestanden staan ze er alle).
stability-status-quo-lasts = Zoals het er nu voor staat, { $state }, kan het standhouden volgens { $concepts }.
stability-status-quo-moves = Zoals het er nu voor staat, { $state }, kan het niet standhouden; iets te winnen met een eigen zet: { $actors }.
stability-outcome = { $outcome } kan standhouden in sommige van { $states } vormen: { $concepts }.
stability-outcome-never = { $outcome } kan in geen van { $states } vormen standhouden.
stability-judges-differ = Met de voorkeuren zoals ‘{ $judge }’ die ziet kunnen andere toestanden standhouden: { $differences }.
stability-judges-agree = Met de voorkeuren zoals ‘{ $judge }’ die ziet kunnen dezelfde toestanden standhouden.
stability-mixed = Als elke actor op zijn eigen manier redeneert, kan { $count ->
    [0] niets standhouden
    [one] één toestand standhouden: { $states }
   *[other] een aantal van { $count } toestanden standhouden, waaronder { $states }
} ({ $behaviour }).
stability-structure = Aan elkaar gebonden, en als één partij bevraagd: { $actors }.
stability-structure-missing = Niet getoetst met deze blokken: { $concepts }; { $why }.
stability-structure-equilibria = Dan { $count ->
    [0] kan niets standhouden volgens { $concept }.
    [one] kan één toestand standhouden volgens { $concept }: { $states }.
   *[other] kunnen { $count } toestanden standhouden volgens { $concept }, bij de sterkste horen { $states }.
}
table-stability-equilibria = Toestanden die kunnen standhouden
table-stability-patterns = Toestanden die kunnen standhouden, als patronen van opties
table-stability-stable = Voor wie elke toestand stabiel is, en volgens welke lezing

## Findings: why an actor would stay or leave

question-why = Waarom zou een actor blijven, of weggaan?
why-state = Dit gaat over { $state }{ $matching ->
    [one] .
   *[other] , van { $matching } passende toestanden degene die volgens de meeste lezingen kan standhouden.
}
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

## Findings: how each actor orders the outcomes

question-preferences = Hoe rangschikt elke actor de uitkomsten?
preferences-ends = { $actor }, gezien door ‘{ $judge }’: het liefst { $best }, het minst graag { $worst }, met { $tiers } treden over { $states } toestanden.
preferences-ties = { $actor }: { $tied } van { $states } toestanden tellen als gelijk aan ten minste één andere.
preferences-confidence = { $actor }: het vertrouwen in deze volgorde is { $confidence ->
    [low] laag
    [moderate] redelijk
   *[high] hoog
}.
preferences-question = { $actor }: liever { $better-only } dan { $worse-only }, al het andere gelijk?
table-preferences-standing = Aandeel van alle toestanden dat de actor minder graag ziet
table-preferences-order = De volgorde van toestanden, van boven en van onder

## Findings: indicators

question-indicators = Hoe staan de openbare indicatoren ervoor, en langs welke maatstaven?
indicators-empty = { $indicator }: op deze datum was er niets gepubliceerd.
indicators-latest = { $indicator }: { $value } op { $as-of }, gepubliceerd op { $published }{ $days ->
    [0] .
    [one] , een dag later.
   *[other] , { $days } dagen later.
}
indicators-ratio = { $indicator } is { $ratio } maal { $size } ({ $yardstick }), dat zijn { $floor } hele maatstaven.
indicators-crossed-up = { $indicator } ging het laatst boven { $multiple } × de maatstaf ‘{ $yardstick }’ op { $as-of }; dat was openbaar op { $published }.
indicators-crossed-down = { $indicator } zakte het laatst onder { $multiple } × de maatstaf ‘{ $yardstick }’ op { $as-of }; dat was openbaar op { $published }.
indicators-increase-taken-for-level = { $source } geeft { $reported } voor { $as-of }, waar de reeks { $series } heeft: de toename is voor de stand gehouden.
indicators-level-taken-for-increase = { $source } geeft een toename van { $reported } voor { $as-of }, waar de reeks { $series } heeft: de stand is voor de toename gehouden.
indicators-differs = { $source } geeft { $reported } voor { $as-of }, waar de reeks { $series } heeft.
indicators-checked = { $count ->
    [one] Eén elders gedrukt getal klopt
   *[other] { $count } elders gedrukte getallen kloppen
} met de reeks ‘{ $indicator }’.
table-indicators-indicators = Laatste waarden langs de maatstaven

## Findings: sources

question-corroboration = Hoe goed is het gefundeerd, en wie heeft geen stem?
corroboration-claims = { $count ->
    [0] Geen claim heeft een spreker
    [one] Eén claim heeft een spreker; die gaat terug op één oorsprong
   *[other] { $count } claims hebben een spreker; die gaan terug op { $roots ->
        [one] één onafhankelijke oorsprong
       *[other] { $roots } onafhankelijke oorsprongen
    }
}{ $newsroom ->
    [0] .
    [one] , en nog één is eigen tekst van de redactie.
   *[other] , en nog { $newsroom } zijn eigen tekst van de redactie.
}
corroboration-root = { $root }: { $count ->
    [one] één claim gaat
   *[other] { $count } claims gaan
} op deze oorsprong terug.
corroboration-confirmed = { $count ->
    [one] Eén claim bevestigt een andere.
   *[other] { $count } claims bevestigen andere.
}
corroboration-denied = { $count ->
    [one] Eén claim is een ontkenning.
   *[other] { $count } claims zijn ontkenningen.
}
corroboration-declined = { $count ->
    [one] Eén keer wilde een spreker niet reageren; dat is geen ontkenning.
   *[other] { $count } keer wilde een spreker niet reageren; dat is geen ontkenning.
}
corroboration-hedged = { $count ->
    [one] Eén claim is met voorbehoud doorgegeven.
   *[other] { $count } claims zijn met voorbehoud doorgegeven.
}
corroboration-anonymous = { $count ->
    [one] Van één claim is de spreker niet genoemd.
   *[other] Van { $count } claims is de spreker niet genoemd.
}
corroboration-silent = In geen bron aan het woord: { $actors }.
corroboration-all-heard = Elke betrokken partij spreekt voor zichzelf.
corroboration-single-root = { $count ->
    [one] Eén onderdeel van het model rust
   *[other] { $count } onderdelen van het model rusten
} op één enkele oorsprong: { $kinds }.
corroboration-judgement-alone = { $count ->
    [one] Eén onderdeel van het model rust
   *[other] { $count } onderdelen van het model rusten
} alleen op oordeel: { $kinds }.
corroboration-no-reason = { $count ->
    [one] Eén onderdeel van het model noemt
   *[other] { $count } onderdelen van het model noemen
} geen reden: { $kinds }.
corroboration-diagonal = { $count } van { $graded } beoordeelde claims hebben gelijke cijfers voor bron en inhoud; die twee horen apart te worden beoordeeld.
table-corroboration-claims = Claims
table-corroboration-roots = Onafhankelijke oorsprongen

## Column heads

column-state = Toestand
column-concept = Lezing
column-pattern = Opties
column-count = Aantal
column-actor = Actor
column-improvement = Winst
column-outcome = Uitkomst
column-tier = Trede
column-indicator = Indicator
column-value = Waarde
column-as_of = Stand op
column-published = Gepubliceerd
column-yardstick = Maatstaf
column-ratio = Maal
column-floor = Heel
column-claim = Claim
column-speaker = Spreker
column-status = Status
column-grade = Cijfer
column-root = Oorsprong
column-outlets = Media
column-claims = Claims

## The brief: frame

brief-subtitle = Stand op { $date }. { $made }
brief-subtitle-undated = { $made }
marking-public = openbaar
marking-internal = intern
marking-restricted = beperkt verspreid
marking-confidential = vertrouwelijk
marking-secret = geheim
brief-made-claims = Gemaakt met goodoffices uit berichtgeving met bronvermelding.
brief-made = Gemaakt met goodoffices.
brief-marking = Rubricering: { $marking }
brief-skip = Direct naar het antwoord
brief-contents = Op deze pagina
brief-legend = Verwijzingen zoals c03 leiden naar de claim of het oordeel waarop een zin rust. Wat een analist vindt draagt het merk ‘oordeel’; wat uit het model volgt het merk ‘berekend’.
brief-withheld = Dit exemplaar laat { $kinds } weg vanwege de rubricering; zinnen die daarop rustten missen die verwijzing.
brief-page = pagina

## The brief: in brief

in-brief = In het kort
in-brief-firm = { $outcomes } { $count ->
    [one] kan uit zichzelf standhouden
   *[other] kunnen uit zichzelf standhouden
}: niemand wint door alleen te vertrekken.
in-brief-credible = { $outcomes } { $count ->
    [one] kan alleen standhouden zolang geloofwaardige antwoorden iedereen weerhouden.
   *[other] kunnen alleen standhouden zolang geloofwaardige antwoorden iedereen weerhouden.
}
in-brief-threat = { $outcomes } { $count ->
    [one] kan alleen standhouden door dreigingen die ook schaden wie ze uitvoert.
   *[other] kunnen alleen standhouden door dreigingen die ook schaden wie ze uitvoert.
}
in-brief-never = { $outcomes } { $count ->
    [one] kan in geen enkele vorm standhouden
   *[other] kunnen in geen enkele vorm standhouden
}: altijd wint iemand met een eigen zet.
in-brief-states = Van { $states } haalbare toestanden { $count ->
    [0] kan er geen standhouden in de strikte zin dat niemand wint met een eigen zet.
    [one] kan er één standhouden in de strikte zin dat niemand wint met een eigen zet.
   *[other] kunnen er { $count } standhouden in de strikte zin dat niemand wint met een eigen zet.
}
in-brief-today-firm = { $state }: niemand wint met een eigen zet.
in-brief-today-credible = { $state } blijft door geloofwaardige antwoorden.
in-brief-today-threat = { $state } blijft alleen door dreigingen die ook schaden wie ze uitvoert.
in-brief-today-moves = { $state } kan niet standhouden; iets te winnen met een eigen zet: { $actors }.
in-brief-gain = Als eerste in de verleiding: { $step }.
in-brief-sources = { $claims ->
    [one] Eén claim met een spreker draagt dit
   *[other] { $claims } claims met een spreker dragen dit, met { $roots ->
        [one] één enkele oorsprong
       *[other] { $roots } onafhankelijke oorsprongen
    }
}{ $silent-count ->
    [0] .
   *[other] ; niemand spreekt daarin namens { $silent }.
}
in-brief-indicator = { $indicator } stond op { $value } op { $as-of }: { $ratio } × de maatstaf van { $size } ({ $yardstick }).
in-brief-judges = { $count ->
    [one] Eén toestand houdt uit zichzelf stand zoals de voorkeuren hier zijn gelezen
   *[other] { $count } toestanden houden uit zichzelf stand zoals de voorkeuren hier zijn gelezen
}; { $judges }.
in-brief-judge = zoals ‘{ $judge }’ ze leest { $lost ->
    [one] doet { $lost }
   *[other] doen { $lost }
} dat niet{ $gained ->
    [0] {""}
   *[other] , en { $gained } andere wel
}
in-brief-others = { $count ->
    [one] Eén andere benoemde uitkomst houdt
   *[other] De andere { $count } benoemde uitkomsten houden
} alleen stand zolang antwoorden of dreigingen iemand weerhouden.
in-brief-issues-lines = Volgens het gewogen gemiddelde { $beyond-count ->
    [0] { $count ->
        [one] komt de ene kwestie met rode lijnen
       *[other] komen alle { $count } kwesties met rode lijnen
    } daarbinnen uit.
   *[other] { $count ->
        [one] komt de ene kwestie met rode lijnen voorbij een ervan uit: { $beyond }.
       *[other] { $within ->
            [one] komt 1
           *[other] komen { $within }
        } van de { $count } kwesties met rode lijnen daarbinnen uit; voorbij een ervan: { $beyond }.
    }
}
in-brief-issues-settle = Het gewogen gemiddelde brengt { $places }{ $more ->
    [0] .
    [one] ; nog één kwestie hieronder.
   *[other] ; nog { $more } kwesties hieronder.
}
in-brief-issue = { $issue } op { $value }
in-brief-which = Dat zijn { $states }.
in-brief-label-firm = Wat kan standhouden.
in-brief-label-issues = De kwesties.
in-brief-label-today = Nu.
in-brief-label-judges = Waar het van afhangt.
in-brief-label-indicator = Langs de maatstaf.
in-brief-label-sources = Bronnen.

## The brief: who says what

who-says = Wie zegt wat
who-says-origin = Gezegd door { $speakers }; het kwam { $chain }. { $grade }
who-says-origin-plain = Gezegd door { $speakers }. { $grade }
who-says-chain = via { $hops }
who-says-newsroom = Eigen tekst van de redactie
who-says-newsroom-note = Hiervoor wordt niemand aangehaald; het is de tekst van het artikel zelf.
no-voice = Partijen zonder stem
no-voice-note = Wat deze pagina over hun bedoelingen zegt, is wat anderen over hen zeggen of ons oordeel. Een bemiddelaar zou het eerst aan hen vragen.

## The brief: small parts

actor-role = { $actor } ({ $role })
who-says-graded = Beoordeeld als: { $grade }.
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
orders-confidence = Het vertrouwen is { $level } in de volgordes van { $actors }.
actors-without = In het dossier zonder eigen opties: { $actors }.
annex-orders = Wat voor elke actor weegt, het zwaarste eerst
annex-orders-table = De eerste regel waarop twee toestanden verschillen bepaalt welke de actor verkiest
annex-orders-judge = { $actor }, zoals ‘{ $judge }’ het ziet
annex-order = Wat de actor wil, op volgorde
expression-not = niet { $part }
expression-and = { $left } en { $right }
expression-or = { $left } of { $right }
expression-implies = als { $left }, dan { $right }
expression-iff = { $left } precies als { $right }
expression-group = ({ $part })
expression-any = { $option }: hoe dan ook
order-weight = { $weight }: { $expression }
order-ranking = een rangschikking van alle toestanden, per toestand opgegeven
order-indifferent = overal onverschillig
who-says-grade = ({ $about })
element-preference = voorkeursvolgorde van { $actor } ({ $judge })
element-position = standpunt van { $actor } over ‘{ $issue }’
element-rule = regel ‘{ $rule }’
element-other = { $kind } { $id }

## The brief: actors and options

actors-options = Actoren en wat zij kunnen doen
actors-options-table = Actoren, hun rol en hun opties
actors-options-part = Rol
actors-options-options = Opties, met hun niveaus
option-levels = { $option }: { $levels }.
option-today = { $level } (nu)
level-or = { $first } of { $last }

## The brief: which outcomes can last

lasting = Welke uitkomsten kunnen standhouden, en waarom
lasting-how = ‘Uit zichzelf’: niemand wint met een eigen zet; ‘ook tegen gezamenlijke zetten’: ook geen groep wint met een gezamenlijke zet. ‘Door geloofwaardige antwoorden’: op een zet volgt een antwoord dat loont voor wie het geeft. ‘Alleen door dreigingen’: de antwoorden zouden ook schaden wie ze geeft. Een uitkomst telt als ten minste één van haar vormen slaagt.
lasting-table = Benoemde uitkomsten en hoe stevig zij kunnen standhouden
lasting-how-firm = Hoe zij standhoudt
lasting-forms = Vormen die slagen
lasting-rests = De zin van de uitkomst rust op
strength-firm = uit zichzelf
strength-credible = door geloofwaardige antwoorden
strength-threat = alleen door dreigingen
strength-never = kan niet standhouden
forms-of = { $count } van { $states }
lasting-today = Zoals het er nu voor staat: { $name }
lasting-why = Waarom het standhoudt: { $name }
lasting-looks = Hoe het eruitziet: { $options }.
lasting-differs = Wat er anders is dan nu: { $changes }.
lasting-content-all = Niemand heeft iets te winnen met een eigen zet.
lasting-content = Niets te winnen met een eigen zet: { $actors }.
lasting-more = { $count ->
    [one] De analyse ‘why’ geeft nog één mogelijkheid.
   *[other] De analyse ‘why’ geeft nog { $count } mogelijkheden.
}
lasting-judges = Wat een andere beoordelaar zou veranderen

## The brief: preferences

orders = Hoe elke actor de uitkomsten rangschikt
orders-note = Een toets op het oog: klopt dit volgens iemand die de actor kent? { "100 %" } betekent dat elke andere toestand voor hem slechter is, { "0 %" } dat elke andere beter is; bij een uitkomst met meer vormen is het getal hun gemiddelde. Hoe elke volgorde tot stand komt staat in de bijlage.
orders-table = Aandeel van alle toestanden dat elke actor minder graag ziet dan de uitkomst
orders-ask = Wat te vragen aan wie hen kent
orders-ask-note = Elke vraag draait om wat volgens het model zwaarder weegt. Een ‘nee’ verandert de volgorde, en misschien het antwoord. De analyse ‘preferences’ stelt er meer.

## The brief: indicators, ties, time

indicator = De openbare indicatoren langs hun maatstaven
indicator-note = Een maatstaf is een openbare hoeveelheid om een waarde naast te leggen; zij zegt niets over bedoelingen of over wat er nog voor nodig is.
indicator-caption = { $label } zoals gepubliceerd op { $date }; de lijnen zijn veelvouden van { $size } ({ $yardstick }).
indicator-caption-plain = { $label } zoals gepubliceerd op de datum van deze pagina.
indicator-table = De laatste waarde naast elke maatstaf
indicator-size = Grootte
ties = Wie met wie verbonden is
ties-caption = Elke band in het dossier; de bijlage noemt ze met datum en bron.
timeline = Wat wanneer gebeurde
timeline-caption = Op volgorde van datum, niet op schaal; balken zijn banden die vanaf die datum gelden. De bijlage noemt de bronnen.

## The brief: judgement, limits, method

judgement-alone = Wat alleen op oordeel rust
judgement-alone-note = { $count ->
    [one] Eén oordeel draagt
   *[other] { $count } oordelen dragen
} het model; de bijlage geeft { $count ->
    [one] het
   *[other] ze
} volledig.
judgement-alone-list = Alleen op oordeel, zonder claim erachter: { $elements }.
judgement-alone-none = Elk onderdeel van het model gaat terug op ten minste één claim.
judgement-alone-low = { $ids ->
    [one] Eén daarvan heeft
   *[other] { $ids } daarvan hebben
} een laag vertrouwen.
cannot-tell = Wat deze pagina u niet kan zeggen
cannot-tell-1 = Of een bericht waar is. Zij zegt wie het zei, via wie, en hoe het is beoordeeld.
cannot-tell-2 = Wat er gaat gebeuren. Een uitkomst die kan standhouden is er een waar niemand reden heeft weg te gaan, niet een die waarschijnlijk wordt bereikt.
cannot-tell-3 = Wat de partijen willen. Hun voorkeuren zijn ons oordeel, opgesteld zonder hen aan tafel.
cannot-tell-4 = Wat niet in het model staat: opties die niemand noemde, actoren die samen als één tellen, en veranderingen van inzicht.
cannot-tell-5 = Wat na haar datum is gepubliceerd, of helemaal niet.
method = Hoe deze pagina is gemaakt
method-graph = De analyse gebruikt het grafenmodel voor conflictoplossing: elke combinatie van opties is een toestand, elke actor rangschikt de toestanden, en van elke toestand is getoetst of een actor er weg zou gaan en wat de anderen kunnen antwoorden.
method-sources = Claims dragen twee aparte cijfers, een voor de bron en een voor de inhoud; een gelijke oorsprong telt één keer.
method-run = Dossier { $dossier }, goodoffices { $version }, seed { $seed }. Dezelfde invoer geeft dezelfde pagina.
references = Literatuur

## The brief: annex

annex = Bijlage
annex-claims = Register van claims
annex-claims-table = Elke claim, in de volgorde waarin die is opgenomen; de cijfers en de redenen ervoor zijn een
annex-claim = Claim
annex-said-of = gezegd { $said }; betreft { $about }
annex-said-only = gezegd { $said }
annex-about-only = betreft { $about }
annex-status = Status
annex-grade = Cijfer en waarom
annex-what = Wat er is gezegd
annex-who = Wie
link-confirms = Bevestigt { $ids }.
link-denies = Ontkent { $ids }.
link-repeats = Herhaalt { $ids }.
link-supersedes = Komt in de plaats van { $ids }.
link-answers = Reageert op { $ids }.
annex-corrected = Herziening { $rev } van deze claim.
annex-withdrawn = Ingetrokken.
annex-superseded = Achterhaald door { $by }.
annex-unreviewed = Voorgesteld bij het lezen van de tekst; niemand heeft dit beoordeeld.
annex-judgements = Oordelen
annex-judgements-table = Elk oordeel, met waarschijnlijkheid en vertrouwen apart
annex-judgement = Oordeel
annex-by = Door, op
annex-by-on = { $by }, { $date }
annex-text = Wat wij vinden
annex-sure = Hoe zeker
annex-likelihood = Waarschijnlijkheid: { $likelihood }.
annex-confidence = Vertrouwen: { $confidence }.
annex-rests = Rust op
annex-rests-nothing = geen claim
annex-ties = Banden tussen actoren
annex-tie = Band
annex-kind = Soort
annex-dates = Data
annex-events = Gebeurtenissen
annex-event = Gebeurtenis
annex-date = Datum
annex-sources = Bronnen
annex-source = Bron
annex-title = Titel
annex-tests = De lezingen in vaktermen
annex-test = Lezing
annex-term = Term
annex-count = Toestanden die standhouden
term-nash = Nash-stabiliteit
term-gmr = algemene metarationaliteit
term-smr = symmetrische metarationaliteit
term-seq = sequentiële stabiliteit
term-symseq = symmetrische sequentiële stabiliteit
term-sim = simultane stabiliteit

## Bevindingen: hoe men van hier daar komt

question-evolution = Hoe kan het van hier komen tot een uitkomst die standhoudt?
evolution-start = Vanaf { $state }, tot { $steps } zetten ver; niemand is twee keer achtereen aan zet.
evolution-improvements = Met zetten die de zetter elk iets opleveren komen { $count } van { $states } toestanden binnen bereik, waarvan { $lasting } standhouden{ $examples-count ->
    [0] .
   *[other] , zoals { $examples }.
}
evolution-joint = Met gezamenlijke zetten die elke deelnemer iets opleveren komen { $count } van { $states } toestanden binnen bereik, waarvan { $lasting } standhouden{ $examples-count ->
    [0] .
   *[other] , zoals { $examples }.
}
evolution-any = Met willekeurige zetten komen { $count } van { $states } toestanden binnen bereik, waarvan { $lasting } standhouden{ $examples-count ->
    [0] .
   *[other] , zoals { $examples }.
}
evolution-dead-ends = { $count ->
    [one] Zetten die iets opleveren lopen uit op één toestand: { $states }.
   *[other] Zetten die iets opleveren lopen uit op { $count } toestanden, waaronder { $states }.
}
evolution-together = { $count ->
    [one] Eén uitkomst die standhoudt wordt alleen bereikt als meerdere actoren samen zetten doen: { $states }.
   *[other] { $count } uitkomsten die standhouden worden alleen bereikt als meerdere actoren samen zetten doen, waaronder { $states }.
}
evolution-shared = De kortste weg naar { $count ->
    [one] die uitkomst
   *[other] elk daarvan
} vergt { $actors }.
evolution-unreachable = { $count ->
    [one] Eén uitkomst die standhoudt ligt van hieruit buiten bereik: { $states }.
   *[other] { $count } uitkomsten die standhouden liggen van hieruit buiten bereik, waaronder { $states }.
}
evolution-no-joint = Gezamenlijke zetten zijn niet gevolgd: { $why }.
evolution-cut = Er viel met { $way } meer te volgen dan is gevolgd; de opsomming is niet volledig.
table-evolution-paths = Kortste wegen naar wat kan standhouden
table-evolution-reach = Wat kan standhouden, en in hoeveel zetten het wordt bereikt

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
coalitions-safe = Vanuit { $state } wint geen coalitie van twee of meer samen.
table-coalitions-upset = Gezamenlijke winst, en de lezingen waarin anderen antwoorden

## Bevindingen: vergelijking

question-compare = Wat veranderde er tussen twee beelden van de zaak, en doet het ertoe?
compare-changes = { $count ->
    [0] Geen enkel gegeven verschilt; alleen de beoordelaar.
    [one] Eén gegeven verschilt.
   *[other] { $count } gegevens verschillen.
}
compare-same = Dezelfde uitkomsten kunnen standhouden volgens { $concept }.
compare-moved = Volgens { $concept } { $lost ->
    [0] valt geen uitkomst weg
    [one] valt één uitkomst weg ({ $gone })
   *[other] vallen { $lost } uitkomsten weg (zoals { $gone })
} en { $gained ->
    [0] komt er geen bij.
    [one] komt er één bij ({ $new }).
   *[other] komen er { $gained } bij (zoals { $new }).
}
compare-carried = Wat de doorslag gaf: { $element }; zonder alleen deze wijziging zouden andere uitkomsten standhouden.
compare-together = Geen enkele wijziging is er op zichzelf voor nodig: welke van de { $count } wijzigingen van het model ook wordt teruggedraaid, de andere geven de doorslag.
compare-stability = { $actor } zou nu blijven in { $gained } toestanden die het eerder verliet, en { $lost } verlaten waarin het eerder bleef.
compare-stronger = De positie van { $actor } werd sterker: wat standhoudt is er beter voor dan { $after } van alle toestanden, eerder { $before }.
compare-weaker = De positie van { $actor } werd zwakker: wat standhoudt is er beter voor dan { $after } van alle toestanden, eerder { $before }.
table-compare-outcomes = Uitkomsten die wegvallen en bijkomen
table-compare-lasting = In hoeveel vormen elke uitkomst kan standhouden, ervoor en erna
table-compare-leverage = Hoe goed wat standhoudt elke actor dient, en in hoeveel toestanden zijn stabiliteit veranderde
table-compare-changes = Gegevens die verschillen

## Bevindingen: gedrag

question-behaviour = Met welke manier van redeneren valt te begrijpen wat standhield?
behaviour-seen = Gezien dat het standhield: { $states }.
behaviour-consistent = { $actor } zou zijn gebleven volgens { $concepts }.
behaviour-inconsistent = { $actor } zou volgens elke beproefde lezing zijn weggegaan: de voorkeuren, of wat gezien is, vragen om een tweede blik.
table-behaviour-consistent = Lezingen waarin elke actor zou zijn gebleven

word-improvements = zetten die iets opleveren
word-joint = gezamenlijke zetten
word-any = willekeurige zetten
word-added = toegevoegd
word-removed = vervallen
word-changed = gewijzigd
word-lost = valt weg
word-gained = komt erbij
gain = { $actor } +{ $share }
column-way = Manier
column-steps = Zetten
column-path = Weg
column-improvements = Zetten die iets opleveren
column-joint = Gezamenlijke zetten
column-any = Willekeurige zetten
column-coalition = Coalitie
column-gains = Winst, in ingehaalde toestanden
column-answered = Beantwoord volgens
column-change = Wijziging
column-kind = Soort
column-element = Element
column-carried = Gaf de doorslag
column-before = Eerder
column-after = Nu
column-gained = Erbij
column-lost = Weg
kind-of-source = bron
kind-of-claim = claim
kind-of-judgement = oordeel
kind-of-hypothesis = hypothese
kind-of-actor = actor
kind-of-relation = betrekking
kind-of-event = gebeurtenis
kind-of-option = optie
kind-of-rule = regel
kind-of-preference = voorkeur
kind-of-outcome = uitkomst
kind-of-indicator = indicator
kind-of-issue = kwestie
kind-of-position = standpunt
kind-of-interest = belang
kind-of-red_line = rode lijn
kind-of-fact = feit of norm
kind-of-package = pakket
kind-of-status_quo = status quo

## Werkbladen

sheet-subtitle = { $title }, stand van { $date }
sheet-empty = Het dossier bevat nog niets voor dit werkblad.
sheet-part = Deel
sheet-rests = Berust op
sheet-what = Wat
sheet-whom = Tussen wie
sheet-issues = Kwestie
sheet-range = { $low } tot { $high }, waarschijnlijkst { $mode }
sheet-mark = { $value } ({ $label })
sheet-ends = van { $low } tot { $high }
sheet-island-of-agreements = Eiland van overeenstemming
sheet-iceberg = IJsberg: standpunten en wat erachter ligt
sheet-stakeholders = Belanghebbendenkaart
sheet-red-lines = Rode lijnen
standing-contested = Betwiste feiten
standing-contested-use = Met bewijs op te helderen voordat erover wordt onderhandeld.
standing-agreed = Erkende feiten
standing-agreed-use = Een vertrekpunt voor de gesprekken: beide kanten houden dit voor waar.
standing-convergent = Gedeelde normen
standing-convergent-use = Grond om op te bouwen: beide kanten aanvaarden dit als regel.
standing-divergent = Normen waarover zij verschillen
standing-divergent-use = Waar de gesprekken over gaan: hier vinden de kanten verschillende dingen juist.
iceberg-depth = Diepte
iceberg-position = Gevraagd
iceberg-says = { $value }, op een schaal { $ends }
interest-substance = Waarom: de zaak zelf
interest-process = Waarom: hoe erover wordt beslist
interest-relationship = Waarom: de verhouding
interest-security = Behoefte: veiligheid
interest-identity = Behoefte: identiteit en aanzien
interest-plain = Waarom
stakeholders-quadrant = Plaats op de kaart
stakeholders-wants = Vraagt
stakeholders-cares = Belang (0 tot 1)
stakeholders-can = Vermogen (in verhouding tot de anderen)
stakeholders-scale = De schaal loopt { $ends }. Een partij hecht er veel aan als haar belang de helft kan halen, en kan veel als haar vermogen de helft van dat van de sterkste kan halen.
stakeholders-without = Zonder belang hierbij, voor zover het dossier zegt: { $actors }.
quadrant-close = Nauw mee samenwerken (hecht er veel aan, kan veel)
quadrant-content = Tevreden houden (hecht er weinig aan, kan veel)
quadrant-heard = Blijven horen (hecht er veel aan, kan weinig)
quadrant-watched = In het oog houden (hecht er weinig aan, kan weinig)
red-lines-note = Van buitenaf beoordeeld, tenzij er een claim achter staat. Een rode lijn is wat een partij niet overschrijdt; die kan ver liggen van wat zij vraagt.
red-lines-line = Aanvaardt niet
red-lines-on = Kwestie
red-lines-limit = Grens
red-lines-asks = Vraagt
red-lines-least = niets onder { $value }
red-lines-most = niets boven { $value }

## evidence

question-evidence = Tegen welke verklaring pleiten de claims het minst?
table-evidence-matrix = Verklaringen tegenover claims: CC en C passen, N geen van beide, I en II pleiten ertegen
column-hypothesis = Verklaring
column-against = Ertegen
evidence-least = Het minst pleit tegen “{ $hypothesis }”: { $score } aan gewicht, uit { $count ->
    [0] geen claim
    [one] één claim
   *[other] { $count } claims
}.
evidence-more = Meer pleit tegen “{ $hypothesis }”: { $score } aan gewicht, uit { $count ->
    [one] één claim
   *[other] { $count } claims
}.
evidence-tied = De claims onderscheiden { $count } verklaringen niet van elkaar.
evidence-nothing = Geen claim heeft hier een waardering met grondslag, dus valt er niets te wegen; --without-basis geeft zulke claims een gewicht.
evidence-hinges = De eerste plaats hangt aan { $claim }: zonder die claim pleit het minst tegen “{ $first }”.
evidence-hinges-below = Verder naar beneden hangt de volgorde aan { $claim }.
evidence-at-least = Naar de claims met waardering { $grade } of beter alleen pleit het minst tegen “{ $first }”.
evidence-not-telling = { $count ->
    [one] Eén claim past bij elke verklaring even goed en onderscheidt niets.
   *[other] { $count } claims passen bij elke verklaring even goed en onderscheiden niets.
}
evidence-without-basis = { $count ->
    [one] Eén claim zonder grondslag voor zijn waardering blijft buiten beschouwing; ten volle meegeteld veranderde die de volgorde niet.
   *[other] { $count } claims zonder grondslag voor hun waardering blijven buiten beschouwing; ten volle meegeteld veranderden die de volgorde niet.
}
evidence-without-basis-turns = { $count ->
    [one] Eén claim zonder grondslag voor zijn waardering blijft buiten beschouwing; ten volle meegeteld veranderde die de volgorde wel.
   *[other] { $count } claims zonder grondslag voor hun waardering blijven buiten beschouwing; ten volle meegeteld veranderden die de volgorde wel.
}
## Beoordelingsscherm

review-title = Beoordelen: { $title }
review-waiting = { $source }: { $count ->
    [0] niets wacht
    [one] één voorstel wacht
   *[other] { $count } voorstellen wachten
}
review-nothing = In deze tekst valt niets te beoordelen.
review-no-text = Van geen bron is de tekst aanwezig. Lees eerst een artikel in het dossier: goodoffices read ARTIKEL --into DOSSIER
review-words = “{ $words }”
review-unclaimed = Hier is geen claim
review-moves = Omhoog en omlaag: andere plaatsen. [ en ]: eerste woord van het stuk. Komma en punt: laatste woord.
review-take = Druk op n om van deze zin een claim te maken, of van wat u met de muis selecteert.
review-head = { $id }: { $state }
review-state-proposed = voorgesteld
review-state-accepted = aanvaard
review-state-edited = aanvaard met wijzigingen
review-state-rejected = verworpen
review-speaker = Spreker
review-role = Functie
review-for = Spreekt namens
review-anonymous = Anoniem
review-status = Status
review-mode = Hoe het verteld wordt
review-said = Gezegd
review-about = Over
review-date = { $date } (“{ $words }”)
review-chain = Weg
review-bears-on = Betreft
review-paraphrase = In eigen woorden
review-grade = Waardering
review-links = Verbanden
review-reason = Verworpen als
review-rule = Regel
review-sure = { $rule }, { $share } zeker
review-doubt-negated = misschien juist niet gezegd
review-doubt-supposed = misschien alleen een voorwaarde
review-doubt-asked = misschien alleen een vraag
review-doubt-possible = misschien alleen een mogelijkheid
review-link-confirms = bevestigt
review-link-denies = spreekt tegen
review-link-repeats = zegt hetzelfde als
review-link-supersedes = vervangt
review-link-answers = reageert op
review-link-key-confirms = b
review-link-key-denies = t
review-link-key-supersedes = v
review-link-key-answers = r
review-reason-not-a-claim = geen claim
review-reason-wrong-speaker = verkeerde spreker
review-reason-wrong-span = verkeerde woorden
review-reason-duplicate = dubbel
review-key-accept = Aanvaarden
review-key-edit = Wijzigen
review-key-reject = Verwerpen
review-key-new = Nieuw
review-key-same = Zelfde als
review-key-link = Verband
review-key-grade = Waarderen
review-key-undo = Ongedaan
review-key-source = Volgende tekst
review-key-quit = Stoppen
review-edit = De claim verbeteren
review-edit-hint = Enter gaat verder, Ctrl+S is klaar, Escape laat het zo. Partijen met hun id. Statussen: { $statuses }
review-new = Een nieuwe claim: wie zegt dit, en wat wordt er in uw eigen woorden gezegd?
review-why-not = Waarom is het geen claim om te houden?
review-link = Wat doet { $id } met een andere claim?
review-which = Om welke claim gaat het ({ $link })?
review-no-other = Er is nog geen andere claim die telt.
review-no-claim = Hier is geen claim.
review-own-words = Wat wordt er gezegd, in uw eigen woorden?
review-own-words-hint = Geen aanhalingstekens en geen lang stuk uit het artikel. Leeg bewaart alleen de plaats in de tekst.
review-reliability = Hoe ver is op de bron te vertrouwen? ({ $root })
review-credibility = En los daarvan: hoe ver klopt de inhoud? { $words }
review-skip = Escape laat het ongewaardeerd. F en 6 betekenen dat er geen grondslag is, niet dat het slecht is.

## contradictions

question-contradictions = Welke claims spreken elkaar tegen, en wat berust erop?
table-contradictions-pairs = Claims die niet allebei kunnen kloppen
column-other-claim = Andere claim
column-how = Hoe
column-other-grade = Waardering daarvan
column-elements = Elementen op een van beide
column-says = Claims die zij doet
column-spoken-of = Claims over haar
word-denies = de een ontkent de ander
word-sides = de een bevestigt wat de ander ontkent
word-values = verschillende waarden voor hetzelfde
table-corroboration-coverage = Wie er spreekt, en over wie er gesproken wordt
contradictions-none = Geen twee staande claims spreken elkaar tegen, voor zover hun verbanden en waarden zeggen.
contradictions-denies = { $first } ontkent { $second }{ $same ->
    [yes] , hoewel beide op één oorsprong teruggaan
   *[no] {""}
}. { $count ->
    [0] Niets in het model berust op een van beide.
    [one] Eén element van het model berust op een van beide.
   *[other] { $count } elementen van het model berusten op een van beide.
}
contradictions-sides = { $first } bevestigt wat { $second } ontkent{ $same ->
    [yes] , hoewel beide op één oorsprong teruggaan
   *[no] {""}
}. { $count ->
    [0] Niets in het model berust op een van beide.
    [one] Eén element van het model berust op een van beide.
   *[other] { $count } elementen van het model berusten op een van beide.
}
contradictions-values = { $first } en { $second } noemen verschillende waarden voor hetzelfde{ $same ->
    [yes] , hoewel beide op één oorsprong teruggaan
   *[no] {""}
}. { $count ->
    [0] Niets in het model berust op een van beide.
    [one] Eén element van het model berust op een van beide.
   *[other] { $count } elementen van het model berusten op een van beide.
}
contradictions-differs = { $count ->
    [one] Eén claim is nagegaan bij een bron die ervan afwijkt.
   *[other] { $count } claims zijn nagegaan bij bronnen die ervan afwijken.
}
contradictions-changed = De spreker van { $before } heeft sindsdien iets anders gezegd: { $claim }.
contradictions-unreviewed = { $count ->
    [one] Eén claim is overgenomen zoals voorgesteld, en door niemand beoordeeld.
   *[other] { $count } claims zijn overgenomen zoals voorgesteld, en door niemand beoordeeld.
}
corroboration-anonymous-alone = { $count ->
    [one] Eén element van het model berust
   *[other] { $count } elementen van het model berusten
} uitsluitend op anonieme sprekers: { $kinds }.
corroboration-fallen = { $count ->
    [one] Eén element van het model berust
   *[other] { $count } elementen van het model berusten
} op een claim die is ingetrokken of achterhaald: { $kinds }.
corroboration-untouched-options = Op { $count ->
    [one] één optie
   *[other] { $count } opties
} heeft geen claim betrekking: { $options }.
corroboration-untouched-issues = Op { $count ->
    [one] één kwestie
   *[other] { $count } kwesties
} heeft geen claim betrekking: { $issues }.
## Schalen, pakketten en modellen

on-scale = { $value } ({ $percent } van 100)
between = { $low } tot { $high }
concession = { $issue } (van { $start } naar { $end })
nothing-agreed = er verandert niets
worth = { $actor } { $value }
text-no-accord = helemaal geen akkoord
flag-no-zone-of-agreement = geen enkele uitkomst laat iedereen minstens even goed af als zonder overeenkomst
flag-on-the-edge = de beste uitkomst laat iemand niet beter af dan zonder overeenkomst
flag-tie = een andere uitkomst is even goed
flag-ties = sommige ruilen waren even goed
flag-drift = latere rondes drijven af van wat bekend is
flag-no-exchange = geen twee actoren kunnen elkaar helpen
flag-contested = de literatuur is het oneens over hoe dit model te lezen is
flag-not-settled = het bewoog nog toen het werd gestopt
flag-salience-rescaled = gewichten van kwesties zijn verkleind, zodat ze bij geen enkele actor samen meer dan 1 zijn
flag-capability-averaged = het kent één vermogen per actor en nam het gemiddelde over diens kwesties
flag-stochastic = het hangt af van het startgetal
flag-same-risk = alle actoren maken evenveel kans, dus geldt ieders houding tegenover risico als neutraal
flag-empty-core = geen enkele verdeling geeft elke groep minstens wat zij alleen kan krijgen

## Bevindingen: waar kwesties uitkomen

question-forecast = Waar komt elke kwestie uit?
forecast-record = Over { $decisions } besluiten van de Europese Unie zat het gewone gewogen gemiddelde er gemiddeld { $mean } punten van 100 naast, het uitdagingsmodel { $challenge }, en wie altijd het midden noemt { $constant }. Daarom is het gewogen gemiddelde de voorspelling; de andere modellen laten zien hoe ver de blikken op dezelfde zaak uiteenlopen.
forecast-error = De helft van de keren zat dat gemiddelde binnen { $within } punten van 100 van de uitkomst. Bij { $ends } van de { $decisions } besluiten lag de uitkomst aan een uiteinde van de schaal, waar een gemiddelde vrijwel nooit ligt. Gesprekken onder dreiging waren er niet bij; reken dus niet op beter.
forecast-settles = { $issue }: { $value }. { $actor } trekt het hardst, met { $lever } van het gewicht.
forecast-alone = { $issue }: { $value }. Alleen { $actor } heeft hierover een standpunt met gewicht.
forecast-disagree = { $issue }: de modellen liggen ver uiteen, van { $low } tot { $high } van 100.
forecast-red-line = { $issue }: de voorspelling ligt voorbij een rode lijn van { $actor } ({ $value }). Een gemiddelde kent geen weigering.
forecast-no-ranges = Alle invoer bestaat uit losse waarden, dus niets laat zien hoe onzeker die is; geef een bereik van laagst, waarschijnlijkst en hoogst.
forecast-no-draws = De invoer is niet uit haar bereik getrokken.
forecast-no-stake = Zonder standpunt, en daarom niet meegeteld: { $positions }{ $more ->
    [0] {""}
    [one] ; en anderen over nog één kwestie
   *[other] ; en anderen over nog { $more } kwesties
}. Dat is iets anders dan aan het lage uiteinde staan.
no-position = { $actors } over { $issues }
forecast-without = Niemand heeft een standpunt met gewicht over { $issues }, dus is daarvoor geen voorspelling.
forecast-flags = Kanttekening bij “{ $model }”: { $flags }.
forecast-missing = Geen antwoord van “{ $model }”, of niet op alles: { $why }.
question-score = Hoe goed was de voorspelling?
forecast-sealed = Verzegeld op { $date }; hash { $hash }…
forecast-scored = { $count ->
    [one] Bij één kwestie zat de voorspelling er { $mae } punten van 100 naast; altijd het midden noemen { $constant }.
   *[other] Over { $count } kwesties zat de voorspelling er gemiddeld { $mae } punten van 100 naast; altijd het midden noemen { $constant }.
}
forecast-scored-within = Binnen { $within } punten, waar de helft van zulke voorspellingen hoort te liggen: { $count } van { $total }.
forecast-scored-best = Gemiddeld het dichtst erbij: { $model }, { $mae } ernaast.
table-score-issues = Kwestie voor kwestie: voorspelling, uitkomst, en hoeveel punten van 100 ertussen
table-score-models = Model voor model, in punten van 100
column-forecast = Voorspelling
column-error = Fout
table-forecast-issues = Waar elke kwestie uitkomt: de voorspelling, wat de modellen beslaan, acht van de tien trekkingen over het bereik van de invoer (beide van 100), en het gewicht aan elk uiteinde
table-forecast-models = Wat elk model zegt, en acht van de tien trekkingen ervan (van 100)
table-forecast-levers = Hefbomen: welk deel van een verschuiving van een actor het gemiddelde volgt; en waar zijn eigen bereik alleen het gemiddelde kan brengen (van 100)
column-issue = Kwestie
column-model = Model
column-mean = Gewogen gemiddelde
column-median = Gewogen mediaan
column-models = Modellen
column-inputs = Invoer
column-at-low = Aan het lage uiteinde
column-at-high = Aan het hoge uiteinde
column-wants = Wil
column-salience = Belang
column-capability = Vermogen
column-lever = Hefboom
column-swing = Gemiddelde binnen eigen bereik

## Bevindingen: ruil

question-exchange = Welke ruil van concessies helpt beide kanten?
exchange-made = { $count ->
    [one] Er wordt één keer geruild.
   *[other] Er wordt { $count } keer geruild, de voordeligste ruil eerst.
} Van { $candidates } paren aan weerskanten van twee kwesties konden er { $valid } ruilen.
exchange-trade = { $actor } geeft toe op { $concession }; in ruil daarvoor geeft { $other } toe op { $in-return }. Beide winnen evenveel.
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
    [0] geen twee actoren staan aan weerskanten van twee kwesties.
    [one] één paar staat aan weerskanten van twee kwesties, en heeft niets te ruilen.
   *[other] { $candidates } paren staan aan weerskanten van twee kwesties, en hebben niets te ruilen.
}
table-exchange-trades = Ruilen, in de volgorde waarin ze plaatsvinden; winst in procenten van een schaal, maal belang
table-exchange-outcomes = Uitkomsten voor de eerste ronde en na de laatste
table-exchange-effects = Wat de eerste ronde elke actor waard is, in procenten van een schaal, maal belang
column-round = Ronde
column-gives = Geeft toe op
column-other = Met
column-in-return = In ruil voor
column-gain = Winst van elk
column-hurts = Schaadt
column-own-trades = Eigen ruilen
column-others-trades = Ruilen van anderen
column-net = Per saldo

## Bevindingen: pakketten

question-package = Is er een akkoord dat allen zouden tekenen, en wie kan het breken?
package-zone = { $zone } van { $packages } pakketten laten elke ondertekenaar minstens even goed af als zonder akkoord.
package-no-zone = Geen van de { $packages } pakketten laat elke ondertekenaar minstens even goed af als zonder akkoord: er is geen ruimte voor overeenstemming.
package-proposed = Het pakket dat op tafel ligt ({ $accord }) laat niemand slechter af; boven geen akkoord is het waard: { $surplus }.
package-proposed-short = Het pakket dat op tafel ligt ({ $accord }) is slechter dan geen akkoord voor { $actors }.
package-dominated = Een ander pakket is voor sommigen beter en voor niemand slechter: { $accord }.
package-nash = De Nash-oplossing is { $accord }; boven geen akkoord is zij waard: { $surplus }.
package-flags = Kanttekening bij “{ $model }”: { $flags }.
package-linkage = Samen geregeld zijn de onderdelen { $total } meer waard dan een voor een.
package-no-linkage = Samen geregeld zijn de onderdelen niet meer waard dan een voor een.
package-holds = Geen groep ondertekenaars kan op eigen kracht meer bereiken (getoetst: { $model }).
package-walks = { $actors-count ->
    [one] { $actors } is beter af door weg te lopen (getoetst: { $model }).
   *[other] { $actors } zijn elk beter af door weg te lopen (getoetst: { $model }).
}
package-breaks = { $actors-count ->
    [one] { $actors } kan zonder de anderen meer bereiken (getoetst: { $model }): { $accord }.
   *[other] { $actors } kunnen zonder de anderen elk meer bereiken (getoetst: { $model }): { $accord }.
}
package-payment = De kleinste betalingen die elke groep erbij houden: { $payers ->
    [0] niemand betaalt
   *[other] { $payers } betalen
}, { $receivers } ontvangen.
package-payment-outside = Ondertekenaars kunnen niet elke groep erbij houden door elkaar te betalen: { $outside } moet van buiten komen, te ontvangen door { $receivers }.
package-payment-if = Als zij elkaar in deze eenheid konden betalen, dan waren dit de kleinste betalingen die elke groep erbij houden: { $payers } betalen, { $receivers } ontvangen.
package-payment-outside-if = Zelfs als zij elkaar in deze eenheid konden betalen, zou { $outside } van buiten moeten komen, te ontvangen door { $receivers }.
package-core = Wat allen samen kunnen krijgen, is zo te verdelen dat elke groep minstens heeft wat zij alleen kan krijgen.
package-core-empty = Hoe ook wordt verdeeld wat allen samen kunnen krijgen, er is een groep die alleen meer kan krijgen.
package-missing = Niet beantwoord ({ $what }): { $why }.
word-deviations = wie zou vertrekken
word-side_payment = betalingen
word-divisions = verdelingen
table-package-front = Pakketten waarbij geen ander voor iemand beter en voor niemand slechter is, en wat elk waard is boven geen akkoord
table-package-solutions = Het pakket op tafel en de oplossingen, en wat elk waard is boven geen akkoord
table-package-linkage = Wat elke ondertekenaar heeft als de onderdelen samen worden geregeld, en een voor een, boven geen akkoord
table-package-deviations = Groepen die meer kunnen bereiken, en wat elk lid wint
table-package-divisions = Hoe te verdelen is wat allen samen kunnen krijgen
column-accord = Akkoord
column-in-zone = Allen minstens even goed af
column-marks = Wat het is
column-solution = Oplossing
column-together = Samen
column-apart = Een voor een
column-instead = In plaats daarvan
column-each-gains = Elk wint
column-alone = Alleen
column-shapley = Shapley-waarde
column-nucleolus = Nucleolus
column-core-low = Minst in de kern
column-core-high = Meest in de kern

## Bevindingen: terugtoets

question-backtest = Hoe goed hadden deze modellen voorspeld wat er gebeurde?
backtest-outcomes = { $outcomes ->
    [one] Van één kwestie is de uitkomst bekend.
   *[other] Van { $outcomes } kwesties is de uitkomst bekend.
} { $ends ->
    [0] Geen daarvan lag aan een uiteinde van zijn schaal.
    [one] Eén daarvan lag aan een uiteinde van zijn schaal.
   *[other] { $ends } daarvan lagen aan een uiteinde van de schaal.
}
backtest-model = Gemiddeld { $mae } punten van 100 ernaast: { $model }, over { $count ->
    [one] één kwestie
   *[other] { $count } kwesties
}, binnen 5 bij { $within }.
backtest-few = { $count ->
    [one] Eén uitkomst is te weinig om modellen te onderscheiden.
   *[other] { $count } uitkomsten zijn te weinig om modellen te onderscheiden.
}
backtest-better = Beter dan het gewogen gemiddelde, gemiddeld { $points } punten ({ $model }); toeval alleen verklaart dat nauwelijks.
backtest-worse = Slechter dan het gewogen gemiddelde, gemiddeld { $points } punten ({ $model }); toeval alleen verklaart dat nauwelijks.
backtest-alike = Toeval kan verklaren hoeveel deze van het gewogen gemiddelde schelen: { $models }.
backtest-record = Ter vergelijking, over { $decisions } besluiten van de Europese Unie: gewogen gemiddelde { $mean }, uitdagingsmodel { $challenge }, altijd het midden { $constant }.
backtest-missing = Geen antwoord van “{ $model }”, of niet op alles: { $why }.
table-backtest-models = Fouten in punten van 100; een bereik bevat 95 van de 100 hertrekkingen; CRPS en Brier-score zijn lager bij betere voorspellingen
table-backtest-issues = Kwestie voor kwestie: uitkomst en voorspellingen (van 100)
column-outcomes = Kwesties
column-mae = Gemiddelde fout
column-mae-range = Bereik ervan
column-rmse = Kwadratisch gemiddelde
column-within = Binnen 5
column-crps = CRPS
column-brier = Brier
column-against-mean = Tegen het gemiddelde

## Kwesties en pakketten in de briefing

settling = Waar elke kwestie zou uitkomen
settling-models = Van 100, van het lage tot het hoge eind van elke schaal. Het gewogen gemiddelde is de voorspelling; de andere laten zien hoe ver blikken op dezelfde zaak uiteenlopen.
trades = Ruil die beide kanten zou helpen
trades-caption = Elk paar geeft toe op wat het minder belangrijk vindt, zoveel dat beide evenveel winnen.
accord = Zou een akkoord worden getekend, en zou het houden?
accord-note = De waarden zijn oordelen, in punten ten opzichte van geen akkoord.
front-caption = Pakketten waarvoor geen ander beter is voor iemand en slechter voor niemand.
scales = De kwesties als schalen
issue-caption = Standpunten, marges en gewichten zijn oordelen; de bijlage zegt waarop elk berust.
levers-caption = Waarheen de marges van één partij het gemiddelde brengen als alle andere op hun waarschijnlijkste waarde blijven.
explanations = Wat er aan de hand kan zijn
explanations-note = De merken zijn van de analist. Steun telt niet, want elk verhaal is passend te maken; wat telt is wat ertegen pleit. De methode helpt om elke verklaring te bekijken en geneest niemand van vooringenomenheid.
## De brief: wegen, groepen, vergelijkingen

states-more = { $count ->
    [one] nog één andere
   *[other] nog { $count } andere
}
lasting-named = Benoemde uitkomsten
lasting-map = Elk vak is een uitkomst of een toestand, hoe steviger die standhoudt hoe hoger; een pijl is een zet die loont voor wie hem doet.
route = Hoe het van hier daar kan komen
route-alone = Zonder enige afspraak leiden zetten die telkens lonen voor wie ze doet van de stand van nu naar { $outcomes }.
route-alone-none = Geen reeks zetten die telkens lonen voor wie ze doet leidt van de stand van nu naar een andere uitkomst die standhoudt.
route-together = { $outcomes } { $count ->
    [one] wordt
   *[other] worden
} alleen bereikt door samen te bewegen, op een manier die voor iedere deelnemer loont.
route-shared = De kortste weg naar { $count ->
    [one] die uitkomst
   *[other] elk daarvan
} vergt { $actors }.
route-caption = De kortste wegen naar wat ten minste door geloofwaardige antwoorden standhoudt; elke stap loont voor wie hem doet, en niemand heeft er al mee ingestemd.
joint = Wie samen kan omgooien wat standhoudt
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
compared = Wat afhangt van hoe men de partijen leest
compared-note = Het dossier bevat meer dan één lezing van wat de partijen willen. Elke vergelijking zet de lezing van deze pagina naast een andere.
compared-title-judge = Zoals ‘{ $judge }’ de partijen leest
compared-title-since = Wat er veranderde sinds { $date }
compared-title-against = Wat anders is dan in ‘{ $dossier }’
compared-seen-judge = Zoals ‘{ $judge }’ de partijen leest,
compared-seen-since = Vergeleken met { $date }
compared-seen-against = Vergeleken met ‘{ $dossier }’
compared-lost = { $seen } { $count ->
    [one] kan
   *[other] kunnen
} { $outcomes } niet meer standhouden.
compared-gained = { $seen } { $count ->
    [one] kan
   *[other] kunnen
} ook { $outcomes } standhouden.
compared-forms = { $seen } kunnen dezelfde genoemde uitkomsten standhouden, maar niet alle in dezelfde vormen.
compared-same = { $seen } kunnen dezelfde uitkomsten standhouden.
compared-carried = De doorslag geeft: { $element }; wordt alleen dit teruggezet, dan houden andere uitkomsten stand.
compared-stronger = Beter gediend met wat dan standhoudt: { $actors }.
compared-weaker = Slechter gediend: { $actors }.
compared-news = Sindsdien kwamen erbij: { $kinds }.
compared-caption = Boven wat ten minste door geloofwaardige antwoorden kan standhouden, onder hoe goed elke actor daarmee gediend is.
orders-fit = Past het dat de zaken staan zoals ze staan?
orders-fit-joint = Het past bij { $actors }: geen groep wint met een zet.
orders-fit-firm = Het past bij { $actors }, hoe men ook redeneert: niets te winnen met een eigen zet.
orders-fit-credible = Bij { $actors } past het alleen als zij rekenen met de geloofwaardige antwoorden van anderen.
orders-fit-threat = Bij { $actors } past het alleen als zij antwoorden vrezen die ook schaden wie ze geeft; denken zij niet zo, kijk dan nog eens naar hun volgorde.
orders-fit-foresight = Bij { $actors } past het alleen als zij ver vooruitkijken.
orders-fit-never = Bij { $actors } past het bij geen enkele beproefde manier van redeneren: hun volgorde, of het beeld van nu, moet nog eens worden bekeken.
in-brief-next-both = Van hier leiden eigen zetten die lonen naar { $alone }; wat verder standhoudt vergt { $who }.
in-brief-next-alone = Van hier leiden eigen zetten die lonen naar { $alone }.
in-brief-next-joint = Van hier leiden geen eigen zetten die lonen naar wat standhoudt; dat vergt { $who }.
in-brief-together = { $actors } samen
in-brief-joint-moves = gezamenlijke zetten
