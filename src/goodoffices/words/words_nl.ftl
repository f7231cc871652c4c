### Hoe dingen heten, en woorden die meer bladzijden delen.

## Numbers and dates

percent = { $share } %
listing-cut = { $first } en nog { $count }
date-about = omstreeks { $date }
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
option-dropped = niet langer: { $option }
option-not = niet: { $option }
option-level = { $option }: { $level }
option-change = { $option }: { $after } (was { $before })
state-number = toestand { $number }
nothing-taken = geen van de opties genomen
level-no = nee
level-yes = ja
separator = {"; "}
separated-cut = { $first }; en nog { $count }
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
model-smp = ruimtelijk model (SMP)
model-ktab = ruimtelijk model zoals in KTAB
model-challenge = uitdagingsmodel (omstreden)
model-nash = Nash-oplossing
model-kalai_smorodinsky = Kalai-Smorodinsky-oplossing
model-egalitarian = egalitaire oplossing
model-utilitarian = utilitaire oplossing
model-constant = altijd het midden
model-proposed = pakket op tafel

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
concept-difference = { $concept } { $gained } meer{ $more } en { $lost } minder{ $fewer }
concept-difference-such = { " " }({ $states })

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
strength-foresight = voor wie vooruitziet

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
grade-none = niet beoordeeld
speaker-none = eigen tekst van de redactie
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
kind-status_quo = de status-quo

## Findings: which outcomes can last

stability-size = De opties van { $actors-count ->
    [one] één actor
   *[other] { $actors-count } actoren
} ({ $actors }) geven samen { $states } haalbare toestanden; elk daarvan is voor ieder van hen getoetst.
stability-equilibria = { $count ->
    [0] Niets kan standhouden volgens { $concept }.
    [one] Eén toestand kan standhouden volgens { $concept }: { $states }.
   *[other] { $count } toestanden kunnen standhouden volgens { $concept }, bij de sterkste horen { $states }.
}
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
limit-few-actors = er zijn minstens { $least } actoren nodig voor wie de zaak telt en die iets kunnen, en hier zijn er { $here }
limit-actors = het gaat tot { $most } actoren, en hier zijn er { $here }; laat weg wie weinig gewicht heeft
limit-trades = er worden tot { $most } paren bekeken die kunnen ruilen, en hier zijn er tot { $here }; laat actoren of kwesties met weinig gewicht weg
limit-stakes = er passen tot { $most } belangen van actoren in kwesties in, en hier zijn er { $here }
limit-no-reference = van { $count } van de kwesties staat nergens waar die uitkomen als niets wordt afgesproken
limit-open = gelijke voorkeuren laten te veel open (meer dan { $most } voorziene toestanden samen)
stability-status-quo-lasts = Zoals het er nu voor staat, { $state }, kan het standhouden volgens { $concepts }.
stability-status-quo-end = Uit de stand van nu, { $state }, leidt niets weg: alleen daarom houdt die volgens elke lezing stand.
stability-status-quo-threat = De stand van nu, { $state }, kan niet standhouden volgens { $concepts }: { $actors } { $actors-count ->
    [one] wint
   *[other] winnen
} met een eigen zet. Alleen dreigingen houden die stand vast{ $mute-count ->
    [0] .
   *[other] , en zij houden hier zoveel vast dat ze niets zeggen.
}
stability-ends = { $count ->
    [one] Uit { $states } leidt niets weg: alleen daarom houdt die toestand volgens elke lezing stand; hierboven telt zij niet mee.
   *[other] Uit { $count } toestanden leidt niets weg, waaronder { $states }: alleen daarom houden ze volgens elke lezing stand; hierboven tellen ze niet mee.
}
stability-mute = De lezing { $concept } houdt { $count } van { $states } toestanden vast, te veel om hier iets te zeggen; ze staan er niet bij.
stability-status-quo-moves = Zoals het er nu voor staat, { $state }, kan het niet standhouden; iets te winnen met een eigen zet: { $actors }.
stability-outcome = { $outcome } kan standhouden in { $states ->
    [one] zijn enige vorm
   *[other] een deel van { $states } vormen
}: { $concepts }{ $ends ->
    [0] .
    [one] ; bovendien leidt er uit één ervan niets weg.
   *[other] ; bovendien leidt er uit { $ends } ervan niets weg.
}
stability-outcome-end = { $outcome } houdt alleen stand { $states ->
    [one] omdat er niets uit wegleidt.
   *[other] in { $ends ->
        [one] de ene vorm waar niets uit wegleidt
       *[other] de { $ends } vormen waar niets uit wegleidt
    }, van { $states }.
}
stability-outcome-mute = { $outcome } kan { $states ->
    [one] niet
   *[other] in geen van { $states } vormen
} standhouden, tenzij dreigingen tellen, en die zeggen hier niets.
stability-outcome-never = { $outcome } kan { $states ->
    [one] niet standhouden.
   *[other] in geen van { $states } vormen standhouden.
}
stability-judges-differ = Met de voorkeuren zoals ‘{ $judge }’ die ziet kunnen andere toestanden standhouden: { $differences }.
stability-judges-agree = Met de voorkeuren zoals ‘{ $judge }’ die ziet kunnen dezelfde toestanden standhouden.
stability-structure-equilibria = Dan { $count ->
    [0] kan niets standhouden volgens { $concept }.
    [one] kan één toestand standhouden volgens { $concept }: { $states }.
   *[other] kunnen { $count } toestanden standhouden volgens { $concept }, bij de sterkste horen { $states }.
}

## Findings: sources

origin-unknown = Oorsprong onbekend

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

marking-public = openbaar
marking-internal = intern
marking-restricted = beperkt verspreid
marking-confidential = vertrouwelijk
marking-secret = geheim
brief-legend = Verwijzingen zoals c03 leiden naar de claim of het oordeel waarop een zin rust. Wat een analist vindt draagt het merk ‘oordeel’; wat uit het model volgt het merk ‘berekend’.
hindsight = Het dossier vermeldt niet sinds wanneer dit geldt; wat { $date } betreft kan het dus wijsheid achteraf zijn: { $items }.
hindsight-went = Weggelaten, omdat iets waarop het slaat niet geldt op { $date }: { $items }.
hindsight-kind = { $kind }: { $names }
hindsight-part = { $record } (‘{ $part }’)

## The brief: small parts

expression-not = niet { $part }
expression-and = { $left } en { $right }
expression-or = { $left } of { $right }
expression-implies = als { $left }, dan { $right }
expression-iff = { $left } precies als { $right }
expression-group = ({ $part })
expression-any = { $option }: hoe dan ook
element-preference = voorkeursvolgorde van { $actor } ({ $judge })
element-position = standpunt van { $actor } over ‘{ $issue }’
element-rule = regel ‘{ $rule }’
element-other = { $kind } { $id }

## The brief: actors and options

level-or = { $first } of { $last }

## The brief: which outcomes can last

lasting = Welke uitkomsten kunnen standhouden, en waarom
strength-firm = uit zichzelf
strength-credible = door geloofwaardige antwoorden
strength-threat = alleen door dreigingen
strength-end = er leidt niets uit weg
strength-mute = alleen door dreigingen, en die zeggen hier niets
strength-never = kan niet standhouden

## The brief: preferences

orders = Hoe elke actor de uitkomsten rangschikt
standing-lasting = { $worse }
standing-passing = { $worse }°
standing-range = { $form } ({ $least } tot { $most })

## The brief: indicators, ties, time

indicator = De openbare indicatoren langs hun maatstaven
ties = Wie met wie verbonden is

## The brief: annex

annex-rests = Rust op
term-nash = Nash-stabiliteit
term-gmr = algemene metarationaliteit
term-smr = symmetrische metarationaliteit
term-seq = sequentiële stabiliteit
term-symseq = symmetrische sequentiële stabiliteit
term-sim = simultane stabiliteit

## Bevindingen: hoe men van hier daar komt

groups-or = { $first }, of { $last }
groups-more = { $count ->
    [one] nog één andere groep
   *[other] een van nog { $count } andere groepen
}

## Bevindingen: gedrag

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

## evidence

column-hypothesis = Verklaring
column-against = Ertegen

## contradictions

column-other-claim = Andere claim
column-how = Hoe
column-other-grade = Waardering daarvan
column-elements = Elementen op een van beide
column-says = Claims die zij doet
column-spoken-of = Claims over haar
word-denies = de een ontkent de ander
word-sides = de een bevestigt wat de ander ontkent
word-values = verschillende waarden voor hetzelfde

## Schalen, pakketten en modellen

on-scale = { $value } ({ $percent } van 100)
between = { $low } tot { $high }
concession = { $issue } (van { $start } naar { $end })
nothing-agreed = er verandert niets
worth = { $actor } { $value }
text-no-accord = helemaal geen akkoord
effect-gains = { $actor } wint { $value }
effect-loses = { $actor } verliest { $value }
effect-same = { $actor } wint niets
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

no-position = { $actors } over { $issues }
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

column-round = Ronde
column-gives = Geeft toe op
column-other = Met
column-in-return = In ruil voor
column-gain = Winst van elk
column-truly = Op dat moment
column-refused-by = Zit er niet in door de rode lijn van
column-hurts = Schaadt
column-own-trades = Eigen ruilen
column-others-trades = Ruilen van anderen
column-net = Per saldo

## Bevindingen: pakketten

word-deviations = wie zou vertrekken
word-side_payment = betalingen
word-divisions = verdelingen
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
trades-caption = Elk paar geeft toe op wat het minder belangrijk vindt, zo dat beide evenveel zouden winnen; wat zij werkelijk winnen, en of een rode lijn in de weg staat, staat erbij.
accord = Zou een akkoord worden getekend, en zou het houden?
levers-caption = Waarheen de marges van één partij het gemiddelde brengen als alle andere op hun waarschijnlijkste waarde blijven.
explanations = Wat er aan de hand kan zijn

## De brief: wegen, groepen, vergelijkingen

states-more = { $count ->
    [one] nog één andere
   *[other] nog { $count } andere
}
joint = Wie samen kan omgooien wat standhoudt
word-end-state = niets leidt eruit weg
word-no-move = geen zet
column-end-state = Niets leidt eruit weg
column-demanding = Meest veeleisende die past
# --- Waar zinnen op rusten -----------------------------------------------------------------------------------------
rests-wish = { $actor }, wens { $place }
rests-order = { $actor }, volgorde
rests-judge = { $actor } volgens ‘{ $judge }’
rests-rule = regel { $place }
rests-more = { $count ->
    [one] nog 1
   *[other] nog { $count }
}
rests-title = Waar lange verwijzingen naartoe leiden
rests-table = Zinnen die op meer rusten dan erbij past, in de volgorde van de pagina
rests-sentence = Zin
rests-all = Rust op
