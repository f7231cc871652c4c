### Wat er in een dossier niet kan kloppen, en wat eraan te betwijfelen valt.

## Hoe een onderdeel heet

and-also = { $first } en { $other }
or-else = { $first } of { $other }
called = { $kind } '{ $name }'
called-about = about
called-source = bron
called-claim = claim
called-judgement = oordeel
called-hypothesis = hypothese
called-actor = actor
called-relation = band
called-event = gebeurtenis
called-option = optie
called-rule = regel
called-preference = voorkeursvolgorde
called-outcome = benoemde uitkomst
called-indicator = indicator
called-signal = signaal
called-issue = kwestie
called-position = standpunt
called-interest = belang
called-red-line = rode lijn
called-fact = feit
called-package = pakket
called-intervention = interventie
called-status-quo = status-quo
called-edit = wijziging
called-row = rij
called-speaker = spreker
named-revision = { $id } rev { $revision }
named-judged = { $actor } volgens { $other }
named-on-issue = { $actor } over { $other }

## Velden van een onderdeel

no-such-field = { $record }: het veld '{ $field }' bestaat niet
field-missing = { $record }: '{ $field }' ontbreekt
field-not-among = { $record }: '{ $field }' is { $found }; verwacht was een van de woorden { $expected }
field-is = { $record }: '{ $field }' is { $found }; { $wrong }
field-amiss = { $record }: '{ $field }': { $wrong }
record-amiss = { $record }: { $wrong }
value-id = toegestaan zijn kleine letters, cijfers, '_' en '-'
value-country = verwacht waren twee hoofdletters, zoals NL
value-sha256 = verwacht waren 64 cijfers en letters van a tot en met f
value-cameo = verwacht waren drie of vier cijfers
value-like = verwacht was een tekst volgens het patroon { $pattern }
value-text = verwacht was een tekst
value-whole = verwacht was een geheel getal
value-whole-unread = verwacht was een geheel getal, en deze tekst is dat niet
value-whole-part = verwacht was een geheel getal, niet een met cijfers achter de komma
value-large = verwacht was een kleiner getal
value-number = verwacht was een getal
value-number-unread = verwacht was een getal, en deze tekst is dat niet
value-finite = verwacht was een eindig getal
value-yes-no = verwacht was true of false
value-yes-no-unread = verwacht was true of false, en dit is geen van beide
value-above = verwacht was een getal groter dan { $least }
value-least = verwacht was een getal van minstens { $least }
value-most = verwacht was een getal van hoogstens { $most }
value-or = { $first }, of { $second }
value-list = verwacht was een lijst
value-table = verwacht was een tabel
value-too-many = verwacht { $most ->
    [one] was hoogstens { $most } waarde
   *[other] waren hoogstens { $most } waarden
}, en hier staan er { $here }
value-too-few = verwacht { $least ->
    [one] was minstens { $least } waarde
   *[other] waren minstens { $least } waarden
}, en hier staan er { $here }
value-day = verwacht was een dag, zoals 2025-01-17
bounded = { $what } ligt tussen { $least } en { $most }, en hier staat { $here }
bounded-weight = een gewicht
bounded-payoff = een uitbetaling
bounded-worth = een waardering
bounded-value = een waarde

## Data

interval-open = de periode '{ $interval }' is aan beide kanten open en zegt dus niets; laat haar weg
interval-backwards = de periode '{ $interval }' eindigt voordat ze begint
not-a-date = verwacht was een datum zoals 2025-01-17, 2025-02, 2025 of 2022/.., niet '{ $found }'
no-such-date = '{ $found }' is geen datum: die bestaat niet op de kalender
ends-before-it-begins = het eindigt (until { $until }) voordat het begint (since { $since })

## Vertalingen

translation-no-text = de vertaling van '{ $field }' in de taal '{ $language }' is { $found }; verwacht was een tekst
translation-no-list = de vertaling van '{ $field }' in de taal '{ $language }' is { $found }; verwacht was een lijst van { $most ->
    [one] { $most } tekst
   *[other] { $most } teksten
}, een voor elk
translation-no-chain = de vertaling van 'chain' in de taal '{ $language }' geeft niet de weg naar de pagina; verwacht was een lijst van { $most ->
    [one] { $most } naam
   *[other] { $most } namen
}, een voor elke stap

## Claims en bronnen

span-backwards = een 'span' loopt van een teken naar een later teken, niet van { $first } naar { $last }
paraphrase-quotes = een parafrase staat in eigen woorden, zonder aanhalingstekens; hier staat { $mark }
claim-speaker = een claim heeft een spreker of de status 'unattributed', en niet allebei of geen van beide
claim-without-words = een claim heeft een 'paraphrase' of een 'span' van zijn bron
span-without-source = een 'span' is een plaats in een bron; noem de bron in 'source'
chain-root = een 'chain' begint bij de oorspronkelijke bron; hier staat er een verderop
reviewer-blank = een beoordelaar heeft een naam
rejected-reason = een verworpen claim heeft een 'reason', en een andere heeft die niet
unreviewed-accepted = alleen een aanvaarde claim kan 'unreviewed' zijn
source-file = verwacht was de naam van een bestand in sources/, zonder map
likelihood-unknown = verwacht was een van de woorden { $known }, of een bereik zoals [0.2, 0.4]
likelihood-ends = een bereik van waarschijnlijkheid ligt tussen 0 en 1, het laagste getal eerst
likelihood-scale = de schaal '{ $scale }' bestaat niet (er is { $known })

## Indicatoren, opties, regels en voorkeuren

signal-limit-of-nothing = 'above' en 'below' zijn grenzen van een indicator; noem die met 'indicator'
signal-limits = een indicator wordt tegen één grens gehouden: geef 'above' of 'below'
signal-both = een signaal blijkt uit een claim of uit een indicator; maak er twee signalen van
series-elsewhere = een reeks is een .csv-bestand naast dossier.toml of in een map daar
levels-few = een optie heeft twee of meer niveaus
levels-many = een optie heeft hoogstens { $most } niveaus
levels-twice = een optie noemt elk niveau één keer
rule-needs = een regel van soort '{ $kind }' heeft { $missing } nodig
preference-ways = een voorkeursvolgorde staat in statements, weights, ranking of payoffs; hier in { $ways }
preference-no-way = een voorkeursvolgorde staat in statements, weights, ranking of payoffs; hier in geen daarvan
ranking-mixed = een volgorde ('ranking') noemt toestanden met patronen of, in bestanden van formaat 1, met nummers; hier met allebei
ranking-twice = een volgorde ('ranking') noemt elk patroon één keer; '{ $pattern }' staat er twee keer in
tie-empty = een gelijke plaats in een 'ranking' noemt twee of meer toestanden; hier is er een leeg

## Kwesties en pakketten

not-an-estimate = verwacht was een getal of [laagste, waarschijnlijkste, hoogste], tot { $most }, en hier staat { $here }
range-order = een bereik is [laagste, waarschijnlijkste, hoogste], en hier staat { $here }
scale-flat = de uiteinden van een schaal verschillen; hier zijn ze allebei { $here }
scale-short = de uiteinden van een schaal liggen uit elkaar; hier zijn ze { $low } en { $high }
off-its-scale = { $what } { $value } ligt niet op de schaal van { $low } tot { $high }
scale-landmark = het ijkpunt '{ $label }' met waarde
scale-reference = het referentiepunt
scale-outcome = de uitkomst
salience-range = het gewicht ligt tussen 0 en 1, en hier staat { $here }
capability-negative = het vermogen is 0 of meer, en hier staat { $here }
capability-range = het vermogen is 0, of ligt tussen { $least } en { $most }, en hier staat { $here }
position-off-scale = het standpunt van '{ $actor }' over '{ $issue }' is { $here }; de schaal loopt van { $low } tot { $high }
red-line-without-issue = een rode lijn met 'least' of 'most' noemt haar kwestie in 'issue'
red-line-closed = er ligt niets tussen 'least' { $least } en 'most' { $most }
red-line-off-scale = een rode lijn van '{ $actor }' over '{ $issue }' ligt bij { $here }; de schaal loopt van { $low } tot { $high }
part-options = een onderdeel heeft twee of meer opties, elk één keer genoemd
part-values = '{ $actor }' waardeert { $here ->
    [one] { $here } optie
   *[other] { $here } opties
}; het zijn er { $needed }
package-signatories = een pakket heeft twee of meer ondertekenaars, elk één keer genoemd
package-parts = een pakket heeft een of meer onderdelen, elk één keer genoemd
part-stranger = onderdeel '{ $part }' noemt '{ $actor }', die geen ondertekenaar is
disagreement-stranger = 'disagreement' noemt '{ $actor }', die geen ondertekenaar is
proposed-unknown = het voorgestelde pakket noemt '{ $part } = { $option }', en zo'n onderdeel met die optie is er niet in

## Uitdrukkingen

expression-long = '{ $begins }...' is niet te lezen: het telt meer dan { $most } tekens
expression-deep = '{ $begins }...' is niet te lezen: haakjes en voorwaarden staan er meer dan { $most } diep in elkaar; verdeel het over verschillende regels of statements
expression-recursion = '{ $begins }...' is niet te lezen: de haakjes staan te diep in elkaar
expression-stops = '{ $expression }' is vanaf teken { $place } niet te lezen: daar staat { $found }, en verwacht was { $expected }
expression-alternatives = een uitdrukking heeft meer dan { $most } alternatieven; zeg het eenvoudiger
expression-no-option = '{ $expression }' noemt '{ $option }', en zo'n optie is er niet
expression-no-level = '{ $expression }': { $wrong }
no-level = optie '{ $option }' heeft geen niveau '{ $level }' (wel { $known })
expected-end = het einde
expected-option = een optie
expected-comparison = een vergelijking
expected-level = een niveau tussen aanhalingstekens, "partial"

## Namen die er niet zijn

order-by-numbers = in formaat 2 noemt '{ $way }' toestanden met patronen, zoals 'pay and not talk', niet met nummers; zonder 'format = 2' wordt het bestand gelezen als voorheen, en 'goodoffices convert' herschrijft het
twice = { $record } staat hier voor de tweede keer
twice-followed = { $record } staat hier voor de tweede keer; twee die elkaar opvolgen gelden op verschillende dagen ('until', dan 'since')
no-ground = berust op '{ $missing }', en zo'n claim of oordeel is er niet
id-no-ground = '{ $id }' berust op '{ $missing }', en zo'n claim of oordeel is er niet
mark-no-ground = '{ $label }' bij '{ $issue }' berust op '{ $missing }', en zo'n claim of oordeel is er niet
relation-from-nobody = een band gaat uit van '{ $missing }', en zo'n actor is er niet
relation-to-nobody = een band leidt naar '{ $missing }', en zo'n actor is er niet
event-nobody = gebeurtenis '{ $event }' noemt '{ $missing }', en zo'n actor is er niet
option-hidden-nobody = optie '{ $option }' is verborgen voor '{ $missing }', en zo'n actor is er niet
option-hidden-own = optie '{ $option }' is verborgen voor de actor die er zelf over gaat
option-nobody = optie '{ $option }' is in handen van '{ $missing }', en zo'n actor is er niet
rule-nobody = een regel van soort 'no-move' geldt voor '{ $missing }', en zo'n actor is er niet
rule-no-option = een regel van soort '{ $kind }' noemt '{ $missing }', en zo'n optie is er niet
preference-nobody = een voorkeursvolgorde is van '{ $missing }', en zo'n actor is er niet
signal-no-option = signaal '{ $signal }' kondigt '{ $missing }' aan, en zo'n optie is er niet
signal-no-indicator = signaal '{ $signal }' wordt afgelezen aan '{ $missing }', en zo'n indicator is er niet
judgement-no-outcome = oordeel '{ $judgement }' gaat over '{ $missing }', en zo'n uitkomst is er niet
hypothesis-no-claim = hypothese '{ $hypothesis }' weegt '{ $missing }', en zo'n claim is er niet
issue-nobody = kwestie '{ $issue }' is in handen van '{ $missing }', en zo'n actor is er niet
position-nobody = een standpunt is van '{ $missing }', en zo'n actor is er niet
position-no-issue = het standpunt van '{ $actor }' gaat over '{ $missing }', en zo'n kwestie is er niet
interest-nobody = een belang is van '{ $missing }', en zo'n actor is er niet
interest-no-issue = een belang van '{ $actor }' betreft '{ $missing }', en zo'n kwestie is er niet
red-line-nobody = een rode lijn is van '{ $missing }', en zo'n actor is er niet
red-line-no-issue = een rode lijn van '{ $actor }' gaat over '{ $missing }', en zo'n kwestie is er niet
fact-nobody = feit '{ $fact }' betreft '{ $missing }', en zo'n actor is er niet
fact-no-issue = feit '{ $fact }' betreft '{ $missing }', en zo'n kwestie is er niet
package-nobody = pakket '{ $package }' is ondertekend door '{ $missing }', en zo'n actor is er niet
package-no-issue = pakket '{ $package }' regelt '{ $missing }', en zo'n kwestie is er niet
status-quo-no-option = de status-quo noemt '{ $missing }', en zo'n optie is er niet
claim-no-source = claim '{ $claim }' is gelezen in '{ $missing }', en zo'n bron is er niet
claim-no-claim = claim '{ $claim }' { $linked } '{ $missing }', en zo'n claim is er niet
claim-bears-on-none = claim '{ $claim }' betreft '{ $missing }', en zo'n { $kind } is er niet
claim-value-of-none = claim '{ $claim }' geeft een waarde van '{ $missing }', en zo'n indicator is er niet
claim-no-tie = claim '{ $claim }' betreft een band '{ $kind }' van '{ $source }' met '{ $target }', en zo'n band is er niet
claim-for-nobody = claim '{ $claim }' is gezegd namens '{ $missing }', en zo'n actor is er niet
claim-by-nobody = claim '{ $claim }' is gezegd door '{ $missing }', en zo'n actor is er niet
claim-through-nobody = claim '{ $claim }' komt via '{ $missing }', en zo'n actor is er niet
claim-event-by-nobody = claim '{ $claim }' vertelt wat '{ $missing }' deed, en zo'n actor is er niet
claim-event-to-nobody = claim '{ $claim }' vertelt wat '{ $missing }' overkwam, en zo'n actor is er niet
claim-after-published = claim '{ $claim }' is gezegd op { $said }, nadat de bron '{ $source }' was gepubliceerd ({ $bound })
claim-after-retrieved = claim '{ $claim }' is gezegd op { $said }, nadat de bron '{ $source }' was opgehaald ({ $bound })
claim-itself = claim '{ $claim }' { $linked } zichzelf
claims-circle = claims verwijzen in een kring naar elkaar, waarin elk de volgende { $linked }: { $way }
linked-confirms = bevestigt
linked-denies = ontkent
linked-repeats = herhaalt
linked-supersedes = vervangt
linked-answers = beantwoordt

## Claims naast hun tekst

span-beyond = claim '{ $claim }': '{ $field }' loopt tot teken { $last }, en de bron eindigt bij { $length }
span-blank = claim '{ $claim }': '{ $field }' bevat geen woorden (de tekens { $first } tot { $last } van de bron zijn leeg)
quote-outside = claim '{ $claim }': 'quote_ranges' noemt { $first } tot { $last }, en dat ligt niet binnen de 'span'
paraphrase-copied = claim '{ $claim }': de parafrase neemt meer dan { $most } woorden achter elkaar over uit de bron ({ $words }); zeg het in eigen woorden

## Twijfels

placeholder-reason = Een voorlopige invulling: vervang haar door eigen redenen en door claims.
doubt-format = { $count ->
    [one] één volgorde gaat op nummers van toestanden, die voor andere staan zodra opties of regels veranderen
   *[other] { $count } volgordes gaan op nummers van toestanden, die voor andere staan zodra opties of regels veranderen
} (formaat 1); 'goodoffices convert' schrijft formaat 2, waarin elk onderdeel zijn id heeft en volgordes toestanden met patronen noemen
doubt-unnamed = { $record } geeft geen id en heet '{ $id }', naar wat er staat; schrijf het op om het te houden
doubt-no-reason = { $record } geeft geen reden: 'because' ontbreekt
doubt-one-root = { $record } berust op maar één oorspronkelijke bron: { $root }
doubt-unknown-roots = { $record } berust alleen op claims van onbekende herkomst
doubt-not-judged = { $record } is de lezing van een analist, maar de redenen noemen geen oordeel
doubt-nothing-to-see = { $record } zegt wat het aankondigt, niet wat er dan te zien is; voeg seen = {"{"} claim = "..." {"}"} toe, of een indicator met 'above' of 'below'
doubt-about-without-likelihood = { $record } gaat over een uitkomst en noemt geen waarschijnlijkheid, zodat er bij die uitkomst niets van wordt verteld
doubt-mixed = { $record } zegt in één zin hoe waarschijnlijk en hoe zeker iets is; maak er twee zinnen van
doubt-part-first = '{ $actor }' waardeert '{ $option }' in '{ $part }' op { $here }, hoewel dat geldt als niets wordt afgesproken: waarden worden daartegen afgezet, dus het is 0 waard
doubt-no-zone = bij kwestie '{ $issue }' raken de rode lijnen elkaar niet: { $least } tegen { $most } ({ $lower } aanvaardt niets onder { $least }, { $upper } niets boven { $most })
doubt-no-claim = oordeel '{ $judgement }' berust op geen enkele claim
doubt-placeholder = { $record } is de voorlopige invulling van een nieuw dossier: zet op volgorde wat de actor wil, en zeg waarom
doubt-idle = claim '{ $claim }' ondersteunt niets: geen enkele 'because' leidt ernaartoe
doubt-unborne = claim '{ $claim }' betreft { $record }, maar die berust er niet op
doubt-confirmed-by-one = claim '{ $claim }' heeft het cijfer 1 (bevestigd), maar maar één oorspronkelijke bron; leg een verband met wat hem bevestigt
doubt-confirmed-by-none = claim '{ $claim }' heeft het cijfer 1 (bevestigd), maar geen oorspronkelijke bron die bekend is; leg een verband met wat hem bevestigt
doubt-confirms-nothing = claim '{ $claim }' is een bevestiging, maar zegt niet van welke claim: 'confirms' ontbreekt
doubt-denies-nothing = claim '{ $claim }' is een ontkenning, maar zegt niet van welke claim: 'denies' ontbreekt
doubt-no-paraphrase = claim '{ $claim }' staat nog niet in eigen woorden: 'paraphrase' ontbreekt
doubt-after-day = claim '{ $claim }' is gezegd op { $said }, na de dag waarover het dossier gaat ({ $day }), en geen gedateerde bron vermeldt hem
doubt-fallen = claim '{ $claim }' { $fallen }, maar draagt nog altijd { $carried }{ $more ->
    [0] {""}
   *[other] {" "}en nog { $more }
}
fallen-proposed = is alleen voorgesteld
fallen-rejected = is verworpen
fallen-withdrawn = is ingetrokken
fallen-superseded = is vervangen door '{ $by }'
doubt-diagonal = { $diagonal } van de { $graded } waarderingen zijn { $grades }: beoordeel elke bron en elke claim apart
doubt-unreviewed = { $count ->
    [one] { $count } claim is overgenomen zonder beoordelaar
   *[other] { $count } claims zijn overgenomen zonder beoordelaar
}
doubt-waiting = { $count ->
    [one] { $count } claim is voorgesteld en nog niet beoordeeld; tot dan telt hij niet mee
   *[other] { $count } claims zijn voorgesteld en nog niet beoordeeld; tot dan tellen ze niet mee
}

## Wijzigingen en markeringen

edit-about = een dossier kan niet zonder 'about'; vervang het
edit-kind = een onderdeel '{ $kind }' bestaat niet
edit-nowhere = er is geen { $record } om { $doing }
edit-by-place = een bewerking noemt een onderdeel bij zijn id, niet bij zijn plaats: op plaats { $place } staat { $record }; schrijf 'at = "{ $id }"'
edit-renumbers = na deze bewerking zouden de nummers van toestanden in { $preferences } voor andere toestanden staan; 'goodoffices convert' herschrijft ze als patronen, of vervang deze voorkeuren in dezelfde bewerkingen
edit-insert = in te voegen
edit-replace = te vervangen
edit-remove = te verwijderen
no-marking = de markering '{ $marking }' bestaat niet

## Interventies

act-no-verb = een wijziging in een interventie zegt wat zij doet: { $verbs }
act-verbs = een wijziging in een interventie doet één ding; deze doet { $verbs }
act-kind = '{ $verb }' gaat over een soort gegeven waaruit een zaak is opgebouwd, een van { $known }, en niet over '{ $kind }'
act-needs = bij een wijziging met '{ $verb }' hoort { $missing }
act-idle = bij een wijziging met '{ $verb }' past geen '{ $field }'
act-two-places = een wens staat boven een andere ('above') of eronder ('below'), niet allebei
act-sets-nothing = een wijziging met 'set' noemt de velden die zij zet
cost-unordered = kosten lopen van 'low' over 'mode' naar 'high'; { $low }, { $mode }, { $high } doet dat niet
act-by-nobody = interventie '{ $act }' is van '{ $missing }', en zo'n actor is er niet
act-consent-of-nobody = voor interventie '{ $act }' moet '{ $missing }' instemmen, en zo'n actor is er niet
act-of-nobody = interventie '{ $act }' gaat over '{ $missing }', en zo'n actor is er niet
act-on-nothing = interventie '{ $act }' hangt aan { $kind } '{ $missing }', en die is er niet
act-nowhere = er is geen { $kind } '{ $missing }'
act-there = er is al een { $kind } '{ $id }'
act-no-preference = '{ $actor }' heeft geen voorkeur
act-no-preference-by = '{ $actor }' heeft geen voorkeur volgens '{ $judge }'
act-other-way = geen voorkeur van '{ $actor }' is gegeven in '{ $way }'
act-no-statement = geen voorkeur van '{ $actor }' bevat de wens '{ $missing }'
act-contradicts-itself = interventie '{ $act }' maakt twee dingen van '{ $what }'
act-fault = interventie '{ $act }': { $wrong }
acts-contradict = de interventies '{ $first }' en '{ $second }' spreken elkaar tegen
no-such-act = er is geen interventie '{ $act }'
doubt-act-unpriced = niemand heeft gezegd wat interventie '{ $act }' kost
doubt-act-idle = interventie '{ $act }' verandert niets
doubt-act-breaks = interventie '{ $act }' is niet uit te voeren: { $wrong }
doubt-acts-contradict = de interventies '{ $first }' en '{ $second }' spreken elkaar tegen: zij maken twee dingen van '{ $what }' in '{ $record }'; geen verzameling bevat beide
doubt-acts-contradict-whole = de interventies '{ $first }' en '{ $second }' spreken elkaar tegen: de ene heeft '{ $record }' nodig en met de andere is dat weg; geen verzameling bevat beide
