### Woorden van de opdrachtregel.

## Wat de beginpagina van de opdrachten zegt

does-new = Zet een dossier op door een paar vragen te beantwoorden.
does-check = Meld fouten en twijfels in een dossier.
does-read = Stel claims met hun spreker voor uit een nieuwsbericht.
does-review = Beoordeel voorgestelde claims op één scherm.
does-claims = Toon, filter en controleer de claims van een dossier.
does-accept = Neem voorgestelde claims op in een dossier, of wijzig claims die erin staan.
does-history = Vertel wat er in een dossier is gewijzigd, wanneer en door wie.
does-undo = Maak de laatste wijziging van een dossier ongedaan.
does-redo = Doe opnieuw wat het laatst ongedaan is gemaakt.
does-version = Geef een dossier zoals het is een naam, om het later op te vragen.
does-log = Controleer het logboek van een dossier, of wis wat er bij een wijziging staat.
does-reject = Houd claims buiten de modellen en notities van een dossier.
does-brief = Schrijf de notitie: een pagina om aan een collega te sturen.
does-sheet = Schrijf een werkblad dat men vóór de gesprekken invult, gevuld vanuit het dossier.
does-convert = Zet een dossier van het ene formaat om in het andere.
does-catalog = Toon of open de dossiers die bij goodoffices horen, of stel er vragen aan.
does-schema = Druk het JSON Schema van een dossier of een antwoord af.

## Wat de opdrachten doen

help-goodoffices =
    Onderhandelingen analyseren en erin bemiddelen: van claims met hun bron naar de uitkomsten die kunnen standhouden, en waarom.

    Een DOSSIER is een map, een bestand (`goodoffices convert --help` noemt de extensies) of de naam van een dossier in de catalogus.
help-new = Zet een dossier op in een nieuwe MAP door een paar vragen te beantwoorden.
help-check =
    Meld fouten en twijfels in een dossier.

    Met een fout is het onleesbaar (exitcode 1). Met een twijfel niet: een onderdeel dat geen reden geeft, op één oorspronkelijke bron berust, of de lezing van een analist is zonder dat te zeggen.
help-read =
    Stel claims met hun spreker voor uit een Nederlands of Engels nieuwsbericht (ARTIKEL).

    Voorstellen zijn voor een beoordelaar: zonder --into komt er niets in een dossier; ermee wachten ze daar, en tellen ze niet mee tot ze aanvaard zijn. Zinnen waarin geen regel iets vond, worden ook getoond. Van een map, een bewaarde feed (RSS, Atom) of een lijst van feeds die ernaast bewaard zijn (OPML) worden alle artikelen gelezen: gemeld wordt wat een kopie is, en wat het eerst te beoordelen.
help-review = Beoordeel de voorgestelde claims van een DOSSIER op één scherm; elke beslissing wordt meteen bewaard.
help-claims = Toon de claims van een dossier, met wat voorgesteld is en wat verworpen werd.
help-accept = Neem voorstellen op in het register, of wijzig claims die erin staan; elke keer ontstaat een nieuwe versie en blijven de oude staan.
help-reject = Houd voorstellen, of claims die al waren opgenomen, buiten elk model en elke notitie; ze blijven in het register.
help-history =
    Vertel wat er in een dossier is gewijzigd, wanneer en door wie, het laatste onderaan; of schrijf het dossier zoals het toen stond.

    Vóór elk onderdeel staat + als het erbij kwam, ~ als het veranderde en - als het verdween. Overal waar een DOSSIER wordt gevraagd is `mijn-overleg@r12`, of met de naam van een versie `mijn-overleg@NAAM`, het dossier zoals het toen stond.
help-undo =
    Maak de laatste wijziging die nog staat ongedaan, tot op de byte.

    Ook dat is een wijziging: `redo` draait haar terug, en de geschiedenis toont ze allebei. Wat sinds de laatste wijziging met de hand is veranderd, wordt eerst ingeschreven en dan ongedaan gemaakt.
help-redo = Doe opnieuw wat het laatst ongedaan is gemaakt, als er intussen niets anders is gewijzigd.
help-version-named = Geef een dossier zoals het is een naam; daarna is het op te vragen als DOSSIER@NAAM. Een naam blijft bij wat hem kreeg.
help-log = Controleer het logboek van een dossier, of wis wat er bij een wijziging staat.
help-log-verify = Vertel of het logboek van een dossier is wat er is ingeschreven (exitcode 1 als dat niet zo is), en wat er is gewist.
help-log-forget =
    Wis voorgoed wat er in het logboek bij een wijziging staat; wanneer ze is gemaakt en door wie, blijft staan.

    Hetzelfde geldt voor wat haar ongedaan maakte of opnieuw deed. De bestanden van het dossier blijven zoals ze zijn, en andere wijzigingen ook; daarin kunnen er regels van staan.
help-brief = Schrijf de notitie: een pagina om aan een collega te sturen.
help-sheet = Schrijf een werkblad dat men vóór de gesprekken invult, gevuld vanuit het dossier.
help-convert =
    Zet een dossier om in het formaat dat bij de extensie van UITVOER hoort.

    Te lezen zijn bestanden die eindigen op { $read }, te schrijven die op { $written }; zonder extensie is het een map.
help-catalog = Toon of open de dossiers die bij goodoffices horen, of stel er vragen aan.
help-catalog-list =
    Toon de dossiers van de catalogus en wat elk bevat: een conflict van opties, kwesties, een pakket.

    Een familie bevat veel dossiers van één soort, die de lijst onleesbaar zouden maken: games-2x2 bestaat uit de 78 strikte spelen van twee actoren met elk twee keuzen. Ook die dossiers zijn bij hun naam te openen: games-2x2-12.
help-catalog-open = Kopieer een dossier uit de catalogus naar een nieuwe MAP, om in te werken.
help-catalog-run = Stel een vraag aan een dossier uit de catalogus, met de ARGUMENTEN en opties van die vraag.
help-schema = Druk het JSON Schema af van een dossier, van een resultaat of van het antwoord van een analyse.
help-forecast-verify = Zeg of een verzegelde voorspelling nog is wat er verzegeld werd (exitcode 1 als dat niet zo is).
help-forecast-score = Toets een verzegelde voorspelling aan uitkomsten: van een dossier, of gegeven als KWESTIE=WAARDE op de schaal van de kwestie.

## Wat de opties doen

help-as-of = Laat weg wat later is gepubliceerd (standaard: de datum van het dossier zelf).
help-marking = Laat weg wat boven deze markering valt, en wat daarop berust (standaard: niets).
help-seed = Voor wat bij toeval wordt getrokken.
help-all = Druk alles af, ook wat niet op één scherm past.
help-because = Noem achter elke zin waarop die berust, in plaats van één keer aan het eind.
help-json = Druk het hele resultaat af als JSON.
help-language = en of nl.
help-figure = Teken het ook, als SVG-bestand.
help-replace = Schrijf over wat er staat; het oude blijft ernaast bewaard als NAAM.old.
help-jobs = Processen die het werk verdelen; het antwoord blijft hetzelfde.
help-all-markings = Schrijf ook uit wat gemarkeerd is; alleen als dat de bedoeling is.
help-by = Wie beslist.
help-confirms = Een claim die deze bevestigt.
help-denies = Een claim die deze tegenspreekt.
help-repeats = Een claim die deze herhaalt.
help-supersedes = Een claim waarvan de spreker nu iets anders zegt.
help-answers = Een claim waarop deze reageert.
help-paraphrase = Wat er gezegd is, in uw eigen woorden.
help-quote = Wat er gezegd is, in de woorden van de bron; ze worden erin opgezocht.
help-speaker-given = Wie het zei, als er in het voorstel iemand anders staat.
help-on-behalf-of = De actor namens wie de spreker spreekt.
help-role = Het ambt of de functie van de spreker.
help-status = Wat voor claim het is.
help-mode = Hoe de bron het weergeeft.
help-said = Wanneer het gezegd is, als EDTF: 2025-03-04, 2025-03, 2025-03-01/2025-03-04.
help-about = Wanneer dat waarover het gaat gebeurt of gebeurde, in dezelfde vorm.
help-event = Het soort gebeurtenis waarover het gaat, in de code van PLOVER.
help-mediation-role = De rol van een tussenpersoon in de gebeurtenis.
help-bears-on = Een actor, optie, kwestie of indicator.
help-grade = Van de bron (A tot F) en van de inhoud (1 tot 6): B2.
help-why = Waarom die waardering.
help-at = Een revisie (r12), de naam van een versie, of een datum of tijdstip (UTC).
help-at-output = Bij --at: de map waar het dossier komt zoals het toen stond.
help-edit-by = Wie het doet, voor het logboek (standaard: je gebruikersnaam).
help-log-sha256 = Een hash van het logboek die is gepubliceerd: een wijziging erin moet die hebben.
help-brief-output = Waar het terechtkomt; de extensie zegt of het een pagina (.html, .md), een Word-bestand (.docx) of een .pdf wordt (standaard: out/DOSSIER.html).
help-brief-form = html, markdown, docx of pdf (standaard: naar de extensie van de uitvoer).
help-brief-marking = Laat weg wat boven deze markering valt; de pagina zegt hoeveel dat is (standaard: niets).
help-author = Van wie het bestand is; voor Word-bestanden en PDF.
help-template = Een eigen Word-bestand waarvan opmaak, pagina en briefhoofd worden overgenomen; voor Word-bestanden.
help-short = Twee bladzijden A4, en in een bijlage waarop ze berusten.
help-pages = Als --short, op zoveel bladzijden.
help-since = Zeg wat er sinds deze dag veranderd is.
help-against = Zeg wat anders is dan in een ander dossier, ook NAAM@DATUM.
help-summary = Druk ook een samenvatting van één scherm af.
help-family = Toon in plaats daarvan deze familie.
help-state = Hoe ver de beoordeling ervan is, of dat ze sindsdien vervielen.
help-speaker = Een deel van de naam van de spreker, of de actor namens wie die spreekt.
help-source = De bron waarin ze gelezen zijn.
help-check-ledger = Meld in plaats daarvan fouten en twijfels in het register van claims; exitcode 1 bij fouten.
help-rules = Toon in plaats daarvan hoe vaak de voorstellen van elke regel zijn behouden.
help-seal = Schrijf de voorspelling, de invoer en de hash daarvan naar een nieuw BESTAND.
help-sha256 = De hash die bij de verzegeling is gepubliceerd.
help-title = De titel van het dossier.
help-actors = Namen, met komma's ertussen.
help-choices = ACTOR: LABEL van een optie; mag vaker worden gegeven.
help-dossier-language = De taal waarin u het schrijft.
help-outlet = Wie het publiceerde.
help-published = De dag van publicatie, waarvan data als 'vorige maand' uitgaan.
help-article-language = nl of en (standaard: wordt herkend).
help-names-of = Een dossier waarvan de namen voor de actoren voorgaan.
help-into = Bewaar de tekst naast dit dossier en de voorstellen in zijn register.
help-into-source = Bij --into: de id van de bron (standaard: gemaakt van medium en datum).
help-into-title = Bij --into: de titel (standaard: de gelezen kop).
help-into-url = Bij --into: waar het gepubliceerd is.
help-accept-proposals = Bij --into: neem ze over zonder beoordeling; dat staat er telkens bij.
help-accept-by = Bij --accept-proposals: wie dat zegt.
help-reject-reason = Waarom niet.
help-review-source = De bron om mee te beginnen (standaard: de eerste met een voorstel dat wacht).
help-review-by = Wie beoordeelt; staat bij elke beslissing (standaard: uw gebruikersnaam).
help-sheet-output = Waar het terechtkomt (standaard: out/DOSSIER-BLAD).
help-sheet-form = html, markdown of csv (standaard: naar de extensie van de uitvoer).
help-sheet-marking = Laat weg wat boven deze markering valt (standaard: niets).

## De omlijsting van de uitleg

help-usage = Gebruik:
help-options = Opties
help-commands = Opdrachten
help-questions = Vragen aan een dossier
help-working = Werken met dossiers
help-default = standaard: { $value }
help-required = verplicht
help-help = Toon deze uitleg en stop.
help-version = Toon de versie en stop.
help-example = Voorbeeld: { $command }
help-question = { $question } { $summary }
help-convert-format = Het formaat, waar meer formaten een extensie delen: { $formats }.
version = goodoffices, versie { $version }

## Wat voor een waarde staat

place-actor = ACTOR
place-args = ARGUMENT
place-arguments = ARGUMENTEN
place-article = ARTIKEL
place-command = OPDRACHT
place-date = DATUM
place-file = BESTAND
place-float = GETAL
place-folder = MAP
place-format = FORMAAT
place-grade = WAARDERING
place-integer = GETAL
place-integer-range = GETAL
place-issue = KWESTIE
place-language = TAAL
place-marking = MARKERING
place-name = NAAM
place-options = OPTIES
place-other = ANDER
place-outcome = UITKOMST
place-output = UITVOER
place-package = PAKKET
place-revision = REVISIE
place-state = TOESTAND
place-text = TEKST
place-value = WAARDE

## Een opdrachtregel die niet te lezen is

refused = Fout: { $reason }
refused-hint = Zie '{ $command } { $option }' voor uitleg.
refused-command = Er is geen opdracht '{ $name }'.
refused-option = Er is geen optie '{ $name }'.
refused-with-mend = { $refused } { $mend }
refused-near = Bedoelt u { $name }?
refused-near-some = (Bedoelt u een van deze: { $names }?)
refused-needs-value = Bij de optie '{ $name }' hoort een waarde.
refused-needs-no-value = Bij de optie '{ $name }' hoort geen waarde.
refused-no-argument = Het argument { $parameter } ontbreekt.
refused-no-option = De optie { $parameter } ontbreekt.
refused-choose = { $missing } Kies uit:{ $choices }
refused-value = Ongeldige waarde voor { $parameter }: { $reason }
refused-not-one-of = '{ $value }' is er niet een van { $choices }.
refused-no-whole-number = '{ $value }' is geen geheel getal.
refused-no-number = '{ $value }' is geen getal.
refused-range = { $value } valt buiten het bereik { $range }.
refused-folder = '{ $name }' is een map, geen bestand.
refused-unreadable = Het bestand '{ $name }' is niet te lezen.
refused-extra = { $count ->
    [one] Er staat een argument te veel
   *[other] Er staan argumenten te veel
} ({ $words })
whole-ledger = { $option } bekijkt het hele register; laat { $filter } weg

## Hoe een opdracht eindigt

stopped = afgebroken; er is niets geschreven
stopped-input-ended = de invoer hield op voordat elke vraag beantwoord was; er is niets geschreven
nested-too-deep = dit is te diep genest om te verwerken; zeg het eenvoudiger
out-of-memory = dit past niet in het geheugen; laat een deel weg
standard-output = standaarduitvoer
output-shut = de standaarduitvoer is gesloten, zodat er geen antwoord te tonen is; er is niets gedaan
word-no-text = woord { $number } van de opdracht is geen UTF-8: { $word }; hernoem het bestand of verbeter het woord

## Wat gemarkeerd is

marked-dossier = '{ $dossier }' bevat
marked-edits = de wijzigingen bevatten
marked-shown = { $held } gegevens die niet voor iedereen zijn, en die worden hier getoond; zie --marking
marked-may-stand = { $held } gegevens die niet voor iedereen zijn, en die kunnen in het volgende staan
marked-refused-whole = { $held } gegevens die niet voor iedereen zijn, en { $what } zou ze voluit schrijven; geef --all-markings als dat de bedoeling is
marked-refused = { $held } gegevens die niet voor iedereen zijn, en { $what } zou ze voluit schrijven; geef --marking om ze weg te laten, of --all-markings als het de bedoeling is

## Controleren

fault-found = fout: { $fault }
doubt-found = twijfel: { $doubt }
faults-and-doubts = { $faults }, { $doubts }
count-faults = { $count ->
    [one] { $count } fout
   *[other] { $count } fouten
}
count-doubts = { $count ->
    [one] { $count } twijfel
   *[other] { $count } twijfels
}

## Claims

words-of-one-claim = een parafrase en een citaat zijn van één claim; aanvaard de andere apart
claim-stands = { $id }: { $state } (versie { $revision })
count-claims = { $count ->
    [one] { $count } claim
   *[other] { $count } claims
}
claims-waiting = { $claims }, waarvan er { $count } { $count ->
    [one] wacht
   *[other] wachten
} op beoordeling
not-graded = niet gewaardeerd
claim-words = ‘{ $words }’
claim-place = ({ $source }, tekens { $start } tot { $end })
said-then = {"; "}gezegd { $date }
said-about-then = {"; "}gezegd { $date } (gepubliceerd)
about-then = {"; "}over { $date }
rules-rule = regel
rules-proposed = voorgesteld
rules-waiting = wachtend
rules-unreviewed = onbeoordeeld
rules-accepted = aanvaard
rules-edited = gewijzigd
rules-rejected = verworpen
reason-not-a-claim = geen claim
reason-wrong-speaker = verkeerde spreker
reason-wrong-span = verkeerde woorden
reason-duplicate = al bekend
sheet-without-rows = het dossier bevat niets dat een rij van dit werkblad zou zijn
rules-kept = behouden

## Een artikel lezen

needs-into = bij { $option } hoort --into
names-go-first = --dossier gaat niet samen met --into; de namen van de actoren in dat dossier gaan toch al voor
proposals-by-somebody = --accept-proposals en --by NAAM horen bij elkaar: iemand neemt ze over zonder beoordeling
read-into = bron { $source }: { $proposals }, { $known } al bekend
count-new-proposals = { $count ->
    [one] { $count } nieuw voorstel
   *[other] { $count } nieuwe voorstellen
}
taken-over = { $count } zonder beoordeling overgenomen door { $by }; dat staat erbij
read-next = Hierna: goodoffices claims { $dossier } --state proposed
no-running-text = Dit lijkt geen lopende tekst (rijen cellen, cijfers of code): er is niets in gezocht.
read-as = Gelezen als: { $layout }
sentences-doubted = { $count } { $count ->
    [one] zin
   *[other] zinnen
} waarin misschien niemand het zei; een beoordelaar beslist:
count-proposed-claims = { $count ->
    [one] { $count } voorgestelde claim
   *[other] { $count } voorgestelde claims
}
sentences-bare = { $proposed }; { $count } { $count ->
    [one] zin
   *[other] zinnen
} zonder claim:
left-out-of-file = Uit het bestand weggelaten, en niet gelezen:
left-out-deleted = geschrapte woorden (bijgehouden wijzigingen)
left-out-comment = opmerkingen
left-out-running-head = kop- en voetteksten
left-out-picture = afbeeldingen
left-out-attachment = bijlagen
left-out-header = kopregels van de brief
left-out-navigation = navigatie van de pagina
left-out-timing = tijdcodes
left-out-sound = geluiden
left-out-reply = eerdere brieven
standing-proposed = voorgesteld
standing-accepted = aanvaard
standing-edited = bewerkt
standing-rejected = verworpen
standing-unreviewed = overgenomen zonder beoordeling
standing-withdrawn = ingetrokken
standing-superseded = vervangen
doubt-is-negated = ontkend dat het gezegd is
doubt-is-supposed = verondersteld, niet gezegd
doubt-is-asked = gevraagd, niet gezegd
doubt-is-possible = misschien gezegd

## Maken, omzetten, verzegelen, beoordelen

ask-title = Hoe heet de zaak
ask-actors = Wie zijn de actoren (namen, met komma's ertussen)
ask-options = Wat kan { $actor } doen (opties, met komma's ertussen; niets om over te slaan)
made-next =
    { $path }
    Hierna: goodoffices check { $path }
markings-left-out = { $count } { $count ->
    [one] gegeven dat niet voor iedereen is
   *[other] gegevens die niet voor iedereen zijn
}: het formaat heeft geen plaats voor een markering
kind-left-out = weggelaten, omdat het formaat er geen plaats voor heeft: { $count } x { $kind }
seal-stands = hier staat al iets; over een zegel wordt nooit heen geschreven
sealed-in = verzegeld in { $file }: sha256 { $hash }
sealed-forecast = voorspelling van { $dossier }, verzegeld { $made }, sha256 { $hash }
seal-published = ongeschonden, en de voorspelling waarvan de hash gepubliceerd is: { $forecast }
seal-intact = op zichzelf ongeschonden: { $forecast }
seal-alone = Een bestand alleen bewijst niets: iedereen kan het veranderen en de hash opnieuw berekenen. Vergelijk de hash met een die bij de verzegeling gepubliceerd is: --sha256 HASH.
review-needs-terminal = het beoordelingsscherm heeft een terminal nodig; gebruik anders goodoffices claims, accept en reject
review-needs-extra = het beoordelingsscherm heeft { $package } nodig: pip install 'goodoffices[read]'
nobody-logged-in = niemand is onder een naam ingelogd; zeg met --by NAAM wie beoordeelt
written-page = een pagina
written-drawing = een tekening

## Het logboek van een dossier

entered-by-hand = met de hand
entered-begin = logboek begonnen
entry-forgotten = (gewist)
and-more-edits = en nog { $count }
count-entries = { $count ->
    [one] { $count } wijziging
   *[other] { $count } wijzigingen
}
changed-since = De bestanden zijn sindsdien met de hand veranderd; de volgende wijziging schrijft dat eerst in.
begins-later = Er is nog geen logboek; het begint bij de eerste wijziging.
at-with-output = --at en --output horen bij elkaar: welk moment, en waar het dossier van toen moet komen
entry-named = ‘{ $name }’
entry-by = {" "}door { $by }
undone = r{ $revision }: r{ $of } is ongedaan gemaakt ({ $command }{ $who }, { $at })
redone = r{ $revision }: r{ $of } is opnieuw gedaan ({ $command }{ $who }, { $at })
version-named = r{ $revision } heet nu ‘{ $name }’
log-intact = op zichzelf gaaf tot en met revisie { $revision }: sha256 { $hash }
log-forgotten = de inhoud van r{ $revision } ({ $command }) is gewist op { $at } door { $by }
log-alone = Een logboek alleen bewijst een ander niets: wie het heeft, kan het opnieuw maken. Vergelijk het met een hash die is gepubliceerd: --sha256 HASH.
forgot = de inhoud van r{ $revision } is weg; r{ $entry } vertelt dat

one-article-into = --into neemt één artikel tegelijk; geef het bestand van een hiervan
several-article = { $name }: { $claims }, { $doubts } in twijfel
several-copy = { $name }: herhaalt { $first } en telt niet nog eens mee
several-unread = { $name }: niet gelezen: { $reason }
several-sum = gelezen: { $articles }; kopieën daaronder: { $copies }; { $claims } in wat geen kopie is: { $originals }
several-passed = Overgeslagen: { $names }
several-queue = Eerst te beoordelen, het minst zekere vooraan:
