### Hoe dingen heten, en woorden die meer bladzijden delen.

## Numbers and dates

percent = { $share } %
listing-apart = { $first }; en { $last }
listing-apart-or = { $first }; of { $last }
listing-cut = { $first } en nog { $count } andere
listing-cut-or = { $first } of nog { $count } andere
date-about = omstreeks { $date }
dated-day = op { $date }
dated-span = in { $date }
dated-range = van { $date }
date-since = sinds { $start }
date-until = tot { $end }
date-range = { $start } tot en met { $end }
span-days = { $n ->
    [one] { $n } dag
   *[other] { $n } dagen
}
span-weeks = { $n ->
    [one] { $n } week
   *[other] { $n } weken
}
span-months = { $n ->
    [one] { $n } maand
   *[other] { $n } maanden
}
span-years = { $n ->
    [one] { $n } jaar
   *[other] { $n } jaar
}
as-of = stand op { $date }

## Records, states and changes

outcome-name = ‘{ $label }’
terminal-more = { $count ->
    [one] Nog één regel: --all
   *[other] Nog { $count } regels: --all
}
terminal-rests = Berust op { $ids }
terminal-rests-more = Berust op { $ids } en nog { $count } (--because: achter elke zin)
signal-claim = we ‘{ $claim }’ zien
signal-above = ‘{ $indicator }’ boven { $limit } komt
signal-below = ‘{ $indicator }’ onder { $limit } zakt
option-dropped = niet langer: { $option }
option-not = niet: { $option }
option-level = { $option }: { $level }
option-change = { $option }: { $after } (was { $before })
state-number = toestand { $number }
nothing-taken = geen enkele optie genomen
level-no = nee
level-yes = ja
separator = {"; "}
separated-cut = { $first }; en nog { $count } andere
withheld-text = [achtergehouden]
options-quoted = ‘{ $options }’

## Relations

relation-kind-treaty = verdrag
relation-kind-patron = steun
relation-kind-ally = bondgenootschap
relation-kind-partner = partnerschap
relation-kind-rival = rivaliteit
relation-kind-enemy = vijandschap
relation-kind-talks = gesprekken
relation-kind-accord-sought = beoogd akkoord
relation-kind-request = verzoek
relation-kind-mediates = brengt boodschappen over
relation-mediates-convey = brengt boodschappen over
relation-mediates-accept = aanvaard als tussenpersoon
relation-mediates-offer = wil boodschappen overbrengen
relation-mediates-ask = is gevraagd boodschappen over te brengen
relation-mediates-decline = brengt geen boodschappen over
relation-reported = { $kind } (alleen gemeld)
relation-one-way = { $source } aan { $target }: { $kind }
relation-both-ways = { $source } en { $target }: { $kind }

## Series

series-multiple = { $multiple } ×

## Wegen van hieruit

model-mean = gewogen gemiddelde
model-median = gewogen mediaan
model-exchange = ruil van concessies
model-smp = ruimtelijk model
model-ktab = ruimtelijk model, zoals KTAB het berekent
model-challenge = uitdagingsmodel (omstreden in de vakliteratuur)
model-nash = Nash-oplossing
model-kalai_smorodinsky = Kalai-Smorodinsky-oplossing
model-egalitarian = egalitaire oplossing
model-utilitarian = utilitaire oplossing
model-constant = altijd het midden
model-proposed = pakket op tafel
model-the-mean = het gewogen gemiddelde
model-the-median = de gewogen mediaan
model-the-exchange = de ruil van concessies
model-the-smp = het ruimtelijke model
model-the-ktab = het ruimtelijke model zoals KTAB het berekent
model-the-challenge = het uitdagingsmodel (omstreden in de vakliteratuur)
model-the-nash = de Nash-oplossing
model-the-kalai_smorodinsky = de Kalai-Smorodinsky-oplossing
model-the-egalitarian = de egalitaire oplossing
model-the-utilitarian = de utilitaire oplossing
model-the-constant = altijd het midden noemen
model-the-proposed = het pakket op tafel

## Marks and small words

mark-judged = oordeel
mark-computed = berekend
yes-mark = ja
unknown = onbekend
quantity = { $value } { $unit }
unit-one = { $unit ->
    [punten] punt
    [jaren] jaar
    [maanden] maand
    [weken] week
    [dagen] dag
    [uren] uur
    [mensen] mens
    [personen] persoon
    [gevangenen] gevangene
    [gijzelaars] gijzelaar
    [soldaten] soldaat
    [stemmen] stem
    [zetels] zetel
    [eenheden] eenheid
    [vaten] vat
    [mijlen] mijl
   *[other] { $unit }
}
step = { $actor } – { $changes }
by-state = { $actor }, naar toestand { $state }
text-status-quo = De huidige toestand
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
concept-difference = { $concept } { $gained } meer{ $more } en { $lost } minder{ $fewer }
concept-difference-such = { " " }({ $states })

## More concepts, and how firmly things last

concept-cnash = ‘geen groep wint met een gezamenlijke zet’ (CNash)
concept-cgmr = ‘op elke winst van een groep is een antwoord mogelijk’ (CGMR)
concept-csmr = ‘op elke winst van een groep is een antwoord mogelijk, zonder uitweg’ (CSMR)
concept-cseq = ‘elke winst van een groep stuit op een geloofwaardig antwoord’ (CSEQ)
concept-lh = ‘niemand wint door enkele zetten vooruit te kijken’ (L)
concept-nm = ‘niemand wint, hoe ver men ook vooruitkijkt’ (NM)
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
term-lh = stabiliteit bij beperkt vooruitkijken
term-nm = niet-kortzichtige stabiliteit
strength-joint = uit zichzelf, ook tegen gezamenlijke zetten
strength-foresight = zolang iedereen vooruitkijkt
strength-moment = alleen als zetten elkaar kruisen

## Words of claims

status-asserted = beweerd
status-confirmed = bevestigd
status-denied = ontkend
status-declined = wilde niet reageren
status-no-response = reageerde niet
status-hedged = met voorbehoud gemeld
status-reported = door anderen gemeld
status-committed = toegezegd of geëist
status-estimated = geschat
status-unattributed = eigen woorden van de redactie
mode-direct = letterlijk
mode-mixed = deels letterlijk
mode-indirect = in andere woorden
mode-free-indirect = in andere woorden, zonder bronvermelding
mode-headline = kop
mode-narrator = eigen woorden van de redactie
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
grade-none = niet gewaardeerd
speaker-none = eigen woorden van de redactie
speaker-unnamed = niet genoemd
claim-unworded = Nog niet onder woorden gebracht ({ $outlet }, teken { $start } tot { $end })
confidence-low = laag
confidence-moderate = redelijk
confidence-high = hoog
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
kind-signal = { $n } { $n ->
    [one] signaal
   *[other] signalen
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
kind-intervention = { $n } { $n ->
    [one] interventie
   *[other] interventies
}
kind-status_quo = de status-quo

## Findings: which outcomes can last

stability-size = De opties van { $actors-count ->
    [one] één actor
   *[other] { $actors-count } actoren
} ({ $actors }) { $states ->
    [one] laten samen één toestand toe; die is
   *[other] laten samen { $states } toestanden toe; elke toestand is
} voor elke actor getoetst.
stability-equilibria = { $count ->
    [0] Volgens de toets { $concept } kan niets standhouden.
    [one] Volgens de toets { $concept } kan één toestand standhouden: { $states }.
   *[other] Volgens de toets { $concept } kunnen { $count } toestanden standhouden{ $states-left ->
        [0] :
       *[other] ; de meeste toetsen doorstaan onder meer
    } { $states }.
}
limit-movers = bij meer dan twee actoren moet zijn opgegeven in welke volgorde zij aan de beurt zijn, bijvoorbeeld met --movers { $example }
limit-alone = hiervoor zijn minstens twee actoren nodig
limit-states = dit wordt berekend tot { $most } toestanden; hier zijn het er { $here }
limit-moves = dit wordt berekend tot { $most } zetten
limit-unsettled = wat de actoren voorzien, komt binnen { $most } zetten niet tot rust
limit-coalitions = er worden hoogstens { $most } coalities bekeken; hier zijn het er { $here }. Noem de coalities die zich kunnen vormen
limit-at-once = bij { $states } toestanden worden hoogstens { $most } coalities tegelijk gevolgd; hier zijn het er { $here }
limit-joint = er zijn meer dan { $most } gezamenlijke zetten die voor alle deelnemers lonen
limit-options = gelijktijdige zetten worden optie voor optie samengevoegd, en dat kan niet waar regels toestanden samenvoegen of zetten verbieden
limit-combinations = er zijn meer dan { $most } combinaties van gelijktijdige zetten te proberen
limit-arcs = er worden hoogstens { $most } zetten opgesomd; hier kunnen het er { $here } zijn, dus met minder toestanden gaat het wel
limit-one-way = één actor heeft te veel opties die niet terug te draaien zijn
limit-few-actors = er zijn minstens { $least } actoren nodig voor wie de zaak telt en die iets kunnen, en hier { $count ->
    [0] zijn er geen
    [one] is er maar één
   *[other] zijn er maar { $here }
}
limit-groups = { $groups } groepen en { $packages } pakketten zijn te veel om te vergelijken
limit-actors = het gaat tot { $most } actoren, en hier zijn er { $here }; laat weg wie weinig gewicht heeft
limit-trades = er worden tot { $most } paren bekeken die kunnen ruilen, en hier zijn er tot { $here }; laat actoren of kwesties met weinig gewicht weg
limit-stakes = er passen tot { $most } belangen van actoren in kwesties in, en hier zijn er { $here }
limit-no-reference = nergens staat waar { $issues } { $count ->
    [one] uitkomt
   *[other] uitkomen
} als niets wordt afgesproken; geef een 'reference'
limit-open = gelijke voorkeuren laten te veel open (samen meer dan { $most } voorziene toestanden)
stability-status-quo-lasts = De huidige toestand, { $state }, kan standhouden volgens { $concepts }.
stability-status-quo-end = Uit de huidige toestand, { $state }, leidt geen zet weg; alleen daarom doorstaat die elke toets.
stability-status-quo-threat = De huidige toestand, { $state }, kan volgens { $concepts-either } niet standhouden: { $actors } { $actors-number ->
    [one] wint
   *[other] winnen
} met een eigen zet. Alleen dreigingen{ $crossing-count ->
    [0] {""}
   *[other] , of lonende zetten van anderen op hetzelfde moment,
} houden haar in stand{ $mute-count ->
    [0] .
   *[other] , en die houden hier zoveel in stand dat ze niets zeggen.
}
stability-ends = { $count ->
    [one] Uit { $states } leidt geen zet weg; alleen daarom doorstaat die toestand elke toets. Hierboven telt zij niet mee.
   *[other] Uit { $count } toestanden leidt geen zet weg{ $states-left ->
        [0] {" "}({ $states })
       *[other] , waaronder { $states }
    }; alleen daarom doorstaan ze elke toets. Hierboven tellen ze niet mee.
}
stability-mute = De toets { $concept } wordt doorstaan door { $count } van de { $states } toestanden. Dat zijn er zoveel dat het hier niets zegt; ze zijn niet opgesomd.
stability-status-quo-moment = De huidige toestand, { $state }, kan volgens { $concepts-either } niet standhouden: { $actors } { $actors-number ->
    [one] wint
   *[other] winnen
} met een eigen zet. Alleen als anderen op hetzelfde moment zelf een zet doen die hun loont, gaat elke winst verloren: { $crossing }.
stability-status-quo-moves = De huidige toestand, { $state }, kan niet standhouden: { $actors } { $actors-number ->
    [one] wint
   *[other] winnen
} met een eigen zet.
stability-outcome = { $outcome } kan standhouden in { $states ->
    [one] de enige toestand die eronder valt
   *[other] { $how ->
        [all] alle { $states }
        [both] een deel van of alle { $states }
       *[some] een deel van de { $states }
    } toestanden die eronder vallen
}: { $concepts }{ $ends ->
    [0] .
    [one] ; uit één ervan leidt bovendien geen zet weg.
   *[other] ; uit { $ends } ervan leidt bovendien geen zet weg.
}
stability-outcome-end = { $outcome } houdt alleen stand { $states ->
    [one] omdat er geen zet uit wegleidt.
   *[other] in { $ends ->
        [one] die ene
       *[other] die { $ends }
    } van de { $states } toestanden eronder waar geen zet uit wegleidt.
}
stability-outcome-mute = { $outcome } kan { $states ->
    [one] niet standhouden
   *[other] in geen van de { $states } toestanden die eronder vallen standhouden
}, tenzij dreigingen tellen, en dat zegt hier niets.
stability-outcome-never = { $outcome } kan { $states ->
    [0] niet standhouden: geen mogelijke toestand valt eronder.
    [one] niet standhouden.
   *[other] in geen van de { $states } toestanden die eronder vallen standhouden.
}
stability-judges-differ = Met de voorkeuren zoals ‘{ $judge }’ die ziet, kunnen andere toestanden standhouden: { $differences }.
stability-judges-agree = Met de voorkeuren zoals ‘{ $judge }’ die ziet, kunnen dezelfde toestanden standhouden.
stability-structure-equilibria = Dan { $count ->
    [0] kan volgens de toets { $concept } niets standhouden.
    [one] kan volgens de toets { $concept } één toestand standhouden: { $states }.
   *[other] kunnen volgens de toets { $concept } { $count } toestanden standhouden{ $states-left ->
        [0] :
       *[other] ; de meeste toetsen doorstaan onder meer
    } { $states }.
}

## Findings: sources

origin-unknown = Oorspronkelijke bron onbekend

## Column heads

column-state = Toestand
column-concept = Toets
column-pattern = Opties
column-count = Aantal
column-actor = Actor
column-improvement = Winst
column-outcome = Uitkomst
column-tier = Rang
column-indicator = Indicator
column-value = Waarde
column-as_of = Op
column-published = Gepubliceerd
column-yardstick = Maatstaf
column-ratio = Verhouding
column-floor = Hele veelvouden
column-claim = Claim
column-speaker = Spreker
column-status = Status
column-grade = Waardering
column-root = Oorspronkelijke bron
column-outlets = Media
column-claims = Claims

## The brief: frame

marking-public = openbaar
marking-internal = intern
marking-restricted = beperkt verspreid
marking-confidential = vertrouwelijk
marking-secret = geheim
brief-legend = Verwijzingen zoals c03 leiden naar de claim of het oordeel waarop een zin berust. Bij wat een analist vindt, staat ‘oordeel’; bij wat uit het model volgt, staat ‘berekend’.
hindsight = Het dossier vermeldt niet sinds wanneer dit geldt; voor { $date } kan het dus wijsheid achteraf zijn: { $items }.
hindsight-went = Weggelaten, omdat iets waar dit van afhangt niet geldt op { $date }: { $items }.
hindsight-kind = { $kind }: { $names }
hindsight-part = ‘{ $part }’ in { $record }

## The brief: small parts

expression-not = niet { $part }
expression-and = { $left } en { $right }
expression-or = { $left } of { $right }
expression-implies = als { $left }, dan { $right }
expression-iff = { $left } dan en slechts dan als { $right }
expression-group = ({ $part })
expression-any = { $option }: elk niveau
element-preference = voorkeursvolgorde van { $actor } (beoordelaar: { $judge })
element-position = standpunt van { $actor } over ‘{ $issue }’
element-rule = regel ‘{ $rule }’
element-other = { $kind } { $id }

## The brief: actors and options

level-or = { $first } of { $last }

## The brief: which outcomes can last

lasting = Welke uitkomsten kunnen standhouden, en waarom
strength-firm = uit zichzelf
strength-credible = door geloofwaardige antwoorden
strength-threat = alleen als dreigingen tellen
strength-end = er leidt geen zet uit weg
strength-mute = alleen als dreigingen tellen, en dat zegt hier niets
strength-never = kan niet standhouden

## The brief: preferences

orders = Hoe elke actor de uitkomsten rangschikt
standing-lasting = { $worse }
standing-passing = { $worse }°
standing-range = { $form } ({ $least } tot { $most })

## The brief: indicators, ties, time

indicator = De openbare indicatoren afgezet tegen hun maatstaven
ties = Wie met wie verbonden is

## The brief: annex

annex-rests = Berust op
term-nash = Nash-stabiliteit
term-gmr = algemene metarationaliteit
term-smr = symmetrische metarationaliteit
term-seq = sequentiële stabiliteit
term-symseq = symmetrische sequentiële stabiliteit
term-sim = simultane stabiliteit

## Bevindingen: hoe men van hier daar komt

groups-or = { $first }, of { $last }
groups-together = { $who } samen
groups-alone = { $who } alleen
groups-steps = { $who } ({ $steps })
groups-then = { $first }, daarna { $last }
groups-more = { $count ->
    [one] nog één andere groep
   *[other] een van nog { $count } andere groepen
}

## Bevindingen: gedrag

word-improvements = zetten die lonen
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
column-path = Stappen
column-improvements = Zetten die lonen
column-joint = Gezamenlijke zetten
column-any = Willekeurige zetten
column-coalition = Coalitie
column-gains = Winst, in ingehaalde toestanden
column-answered = Toetsen met een antwoord
column-change = Wijziging
column-kind = Soort
column-element = Onderdeel
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
kind-of-relation = band
kind-of-event = gebeurtenis
kind-of-option = optie
kind-of-rule = regel
kind-of-preference = voorkeursvolgorde
kind-of-outcome = benoemde uitkomst
kind-of-indicator = indicator
kind-of-signal = signaal
kind-of-issue = kwestie
kind-of-position = standpunt
kind-of-interest = belang
kind-of-red_line = rode lijn
kind-of-fact = feit of norm
kind-of-package = pakket
kind-of-intervention = interventie
kind-of-status_quo = status-quo

## Werkbladen

sheet-subtitle = { $title }, stand op { $date }
sheet-empty = Het dossier bevat nog niets voor dit werkblad.
sheet-part = Deel
sheet-rests = Berust op
sheet-day = Stand op
sheet-marking = Rubricering
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

## evidence

column-hypothesis = Verklaring
column-against = Ertegen

## contradictions

column-other-claim = Andere claim
column-how = Hoe
column-other-grade = Waardering ervan
column-elements = Onderdelen die op een van beide berusten
column-says = Claims van deze actor
column-spoken-of = Claims over deze actor
word-denies = de een ontkent de ander
word-sides = de een bevestigt wat de ander ontkent
word-values = verschillende waarden voor hetzelfde

## Schalen, pakketten en modellen

on-scale = { $value } ({ $percent } van 100)
between = { $low } tot { $high }
concession = { $issue } (van { $start } naar { $end })
nothing-agreed = een akkoord zonder enige wijziging
worth = { $actor } { $value }
text-no-accord = helemaal geen akkoord
effect-gains = { $actor } { $actor-number ->
    [one] wint
   *[other] winnen
} { $value }
effect-loses = { $actor } { $actor-number ->
    [one] verliest
   *[other] verliezen
} { $value }
effect-same = { $actor } { $actor-number ->
    [one] wint
   *[other] winnen
} niets
flag-no-zone-of-agreement = bij geen enkele uitkomst is iedereen minstens even goed af als zonder akkoord
flag-on-the-edge = zelfs bij de beste uitkomst is iemand niet beter af dan zonder akkoord
flag-tie = een andere uitkomst is even goed
flag-ties = sommige ruilen waren even goed
flag-drift = latere rondes drijven af van wat bekend is
flag-no-exchange = geen twee actoren kunnen elkaar helpen
flag-contested = de vakliteratuur is het niet eens over hoe dit model te lezen is
flag-not-settled = het was nog niet tot rust gekomen toen het werd gestopt
flag-salience-rescaled = gewichten van kwesties zijn verkleind, zodat ze bij geen enkele actor samen meer dan 1 zijn
flag-capability-averaged = het kent één vermogen per actor en nam het gemiddelde over de kwesties van die actor
flag-stochastic = een ander startgetal geeft een ander resultaat
flag-same-risk = alle actoren maken evenveel kans, dus gelden ze alle als neutraal tegenover risico
flag-empty-core = geen enkele verdeling geeft elke groep minstens wat zij op eigen kracht kan krijgen

## Bevindingen: waar kwesties uitkomen

no-position = { $actors } over { $issues }
question-score = Hoe goed was de voorspelling?
forecast-sealed = Verzegeld op { $date }; hash { $hash }…
forecast-scored = { $count ->
    [one] Bij één kwestie zat de voorspelling er { $mae ->
        [one] 1 punt
       *[other] { $mae } punten
    } van 100 naast; wie altijd het midden noemt, had er { $constant } naast gezeten.
   *[other] Bij { $count } kwesties zat de voorspelling er gemiddeld { $mae ->
        [one] 1 punt
       *[other] { $mae } punten
    } van 100 naast; wie altijd het midden noemt, had er { $constant } naast gezeten.
}
forecast-scored-within = Binnen { $within } punten, waar ongeveer de helft van zulke voorspellingen hoort te liggen: { $count } van { $total }.
forecast-scored-best = Gemiddeld het dichtst erbij: { $model }, { $mae } ernaast.
table-score-issues = Kwestie voor kwestie: voorspelling, uitkomst, en hoeveel punten van 100 ertussen
table-score-models = Model voor model, in punten van 100
column-forecast = Voorspelling
column-error = Fout
column-issue = Kwestie
column-model = Model
column-mean = Gewogen gemiddelde
column-median = Gewogen mediaan
column-models = Modellen
column-inputs = Invoer
column-at-low = Laag uiteinde
column-at-high = Hoog uiteinde
column-wants = Wil
column-salience = Gewicht
column-capability = Vermogen
column-lever = Hefboom
column-swing = Gemiddelde, over de eigen marges

## Bevindingen: ruil

column-round = Ronde
column-gives = Geeft toe op
column-other = Met
column-in-return = In ruil voor
column-gain = Winst van elk
column-truly = In werkelijkheid
column-refused-by = Uitgesloten door een rode lijn van
column-hurts = Schaadt
column-own-trades = Eigen ruilen
column-others-trades = Ruilen van anderen
column-net = Per saldo

## Bevindingen: pakketten

word-deviations = wie zou weglopen
word-side_payment = betalingen
word-divisions = verdelingen
column-accord = Akkoord
column-in-zone = Iedereen minstens even goed af
column-marks = Welk
column-solution = Oplossing
column-together = Samen geregeld
column-apart = Een voor een geregeld
column-instead = Heeft liever
column-each-gains = Ieder wint
column-alone = Op eigen kracht
column-shapley = Shapley-waarde
column-nucleolus = Nucleolus
column-core-low = Kern, minst
column-core-high = Kern, meest

## Bevindingen: terugtoets

column-outcomes = Kwesties
column-mae = Gemiddelde fout
column-mae-range = Bereik ervan
column-rmse = Kwadratisch gemiddelde
column-within = Binnen 5
column-crps = CRPS
column-brier = Brier
column-against-mean = Tegen het gemiddelde

## Kwesties en pakketten in de briefing

trades = Ruil van concessies
trades-caption = Elk paar geeft toe op wat het minder belangrijk vindt, zodat beide evenveel zouden winnen. Ernaast staat wat zij in werkelijkheid winnen, en welke rode lijn de ruil uitsluit.
accord = Zou een akkoord worden getekend, en zou het houden?
levers-caption = Hoe ver de marges van één actor het gemiddelde kunnen verschuiven als alle andere op hun waarschijnlijkste waarde blijven.
explanations = Wat er aan de hand kan zijn

## De brief: wegen, groepen, vergelijkingen

states-more = { $count ->
    [one] nog één andere
   *[other] nog { $count } andere
}
joint = Wie samen kan doorbreken wat standhoudt
word-end-state = er leidt geen zet uit weg
word-no-move = geen zet
column-end-state = Er leidt geen zet uit weg
column-demanding = Meest veeleisende manier van redeneren die past
# --- Waar zinnen op rusten -----------------------------------------------------------------------------------------
rests-wish = { $actor }, wens { $place }
rests-order = { $actor }, volgorde
rests-judge = { $actor } zoals ‘{ $judge }’ het ziet
rests-rule = regel { $place }
rests-more = { $count ->
    [one] nog 1
   *[other] nog { $count }
}
rests-title = Alles waar langere verwijzingen naartoe leiden
rests-table = Zinnen die op meer berusten dan ernaast past, in de volgorde van de pagina
rests-sentence = Zin
rests-all = Berust op
unknown-name = er is geen { $what } '{ $name }' (wel { $known })
name-of-format = bestandsvorm
unknown-language = er zijn geen woorden voor de taal '{ $language }' (wel voor { $known })
fault-nearest = ; bedoelt u '{ $nearest }'?
disagreement-unknown = disagreement is 'reference' of getallen, niet '{ $given }'
case-both = { $new }, en zoals nu { $now }
case-now = zoals nu { $now }
office-missing = voor Word-bestanden, PDF en afbeeldingen is de extra 'office' nodig: pip install 'goodoffices[office]'
template-no-docx = is geen leesbare DOCX ({ $reason }); geef een Word-bestand waarvan de opmaak moet worden overgenomen
pdf-no-glyph = geen lettertype van de PDF heeft het teken '{ $sign }' (in ‘{ $words }’); schrijf het anders, of maak een pagina of een Word-bestand
pdf-not-set = de PDF kon niet worden opgemaakt: { $reason }
no-such-card = { $what } '{ $name }' van een ander pakket is geen { $card } met die naam

## Wat het systeem van een bestand zegt

cannot-be-done = kan niet worden { $doing }: { $reason }
doing-read-or-written = gelezen of geschreven
doing-read = gelezen
doing-written = geschreven
doing-looked-up = opgezocht
doing-held = vastgehouden
reason-disk-full = de schijf is vol
reason-share-full = uw deel van de schijf is vol
reason-file-large = het bestand zou groter worden dan het systeem toestaat
reason-no-permission = de toestemming ontbreekt
reason-not-permitted = dat is niet toegestaan
reason-read-only = van de schijf kan alleen worden gelezen
reason-not-there = er is geen bestand of map met die naam
reason-no-folder = een deel van het pad is geen map
reason-folder = dit is een map, geen bestand
reason-name-long = de naam is te lang
reason-circle = de koppelingen leiden in een kring
reason-open-files = er zijn te veel bestanden open
reason-there = er staat hier al iets
reason-disk-fails = de schijf reageert niet zoals het hoort
reason-in-use = het is in gebruik

## Wat ingrepen kosten

price-number = { $price }
price-range = { $price } (van { $low } tot { $high })
price-cheap = { $count ->
    [one] één goedkope ingreep
   *[other] { $count } goedkope ingrepen
}
price-moderate = { $count ->
    [one] één van matige prijs
   *[other] { $count } van matige prijs
}
price-dear = { $count ->
    [one] één dure
   *[other] { $count } dure
}
price-unpriced = { $count ->
    [one] één zonder prijs
   *[other] { $count } zonder prijs
}

## Rode lijnen

red-lines-apart = { $issue }: de rode lijnen raken elkaar niet, { $least } tegenover { $most }. Onder de eerste waarde { $lower-number ->
    [one] zegt
   *[other] zeggen
} { $lower } nee, boven de tweede { $upper }; er is geen waarde die beide kunnen aanvaarden.
