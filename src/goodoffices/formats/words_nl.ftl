### Wat er met een bestand mis kan zijn.

at-place = { $place }: { $text }
there-is-no = er is geen { $record }
expected-number = { $what }: verwacht was een getal, niet '{ $found }'
expected-count = { $what }: verwacht was een geheel getal boven 0, niet '{ $found }'
expected-fields = verwacht waren { $needed } velden, en hier staan er { $here }
what-value = de waarde
what-position = het standpunt
what-salience = het gewicht
what-power = de macht
what-capability = het vermogen
what-actors = het aantal actoren
what-scales = het aantal schalen
what-field = veld { $number }
what-parameter = modelparameter
what-value-of = waarde van { $name }

## Formaten

format-workspace = werkbestand van goodoffices
format-native = dossier van goodoffices
format-gmcr = conflict van GMCR+
format-decide = standpuntentabel van DECIDE
format-ktab = scenario van KTAB in CSV
format-ktab-xml = scenario van KTAB in XML
format-deu = dataset DEU
decide-expects = regels die beginnen met #A (een actor), #P (een kwestie) en #D (actor, kwestie, standpunt, gewicht, macht)
ktab-expects = een regel met naam, beschrijving, aantal actoren en aantal schalen, en dan een met de kolomkoppen Actor, Description, Power
deu-expects = een regel met de kolomkoppen { $columns } en paren p<actor>, s<actor>, gescheiden door puntkomma's

## Bestanden

file-name-nul = in de naam van een bestand staat geen NUL-teken
file-name-unknown = de naam van dit bestand is geen UTF-8; geef het een andere naam
link-leads-out = een koppeling leidt hier het dossier uit; zet het bestand zelf erin
folder-without-dossier = in deze map staat geen dossier: er is geen { $file }
no-such-file = dit bestand bestaat niet
file-large = is groter dan { $most } MB, het meeste wat wordt gelezen
file-special = dit is een bijzonder bestand (een pijp of een apparaat); geef een gewoon bestand
not-utf-8 = geen tekst in UTF-8 (byte { $place }); sla het op als UTF-8
something-there = er staat hier al iets; noem een nieuw bestand
half-character = in een tekst staat een half teken (een los surrogaat)
half-character-written = kan niet worden geschreven: teken { $place } is een half teken, en dat past in geen enkel bestand
journal-unread = dit is geen journaal van goodoffices; haal de map ervan weg
journal-names = dit journaal noemt { $name }, en dat is geen bestand van een dossier; haal de map ervan weg
staging-link = er staat een koppeling waar bestanden worden klaargezet; haal haar weg
source-other-text = er staat hier al een andere tekst dan die van bron '{ $source }'; haal die weg, of geef de bron een andere id (--source ID)
source-changed = de tekst van bron '{ $source }' is veranderd: de claims zijn gelezen in { $before }, en dit is { $found }; zet de oude tekst terug, of lees de nieuwe als een eigen bron (--source ID)
another-text = een andere tekst

## Het eigen dossier

written-while-read = wordt keer op keer beschreven terwijl het wordt gelezen; probeer het opnieuw
about-missing = een dossier heeft een tabel [about] nodig met id en title
dossier-has-no = een dossier kent geen '{ $kind }'
expected-table = verwacht was een tabel [{ $kind }]
expected-records = verwacht waren onderdelen [[{ $kind }]]
series-missing = de reeks '{ $series }' is er niet (gezocht is naar { $path })
series-other-file = er staat een ander bestand op de plaats van de reeks van '{ $indicator }'; haal het weg
expected-columns = verwacht waren de kolommen { $columns }
expected-values = verwacht { $count ->
    [one] was { $count } waarde
   *[other] waren { $count } waarden, gescheiden door komma's
}

## DECIDE

decide-actor = #A sleutel naam opmerking
decide-issue = #P sleutel naam opmerking
decide-meaning = #M kwestie waarde betekenis
decide-position = #D actor kwestie standpunt gewicht macht
decide-empty = verwacht was ten minste één regel met #A, één met #P en één met #D
decide-fields = verwacht was { $form }, en hier staan { $here } van de { $needed } velden
decide-downwards = de schalen van een DECIDE-bestand lopen op; die van { $issues } lopen af
decide-no-positions = het dossier heeft geen standpunten over kwesties, dus is er geen tabel te schrijven; iets anders past niet in DECIDE
position-twice = '{ $actor }' heeft een tweede standpunt over '{ $issue }'
position-range = het standpunt van '{ $actor }' over '{ $issue }' is een bereik; in een bestand van { $format } passen alleen losse waarden

## DEU

deu-columns = verwacht waren de kolommen { $columns }, gescheiden door puntkomma's
deu-pairs = verwacht waren paren van kolommen p<actor>, s<actor>, gescheiden door puntkomma's
deu-percent = { $column }: verwacht was een getal van 0 tot 100, en hier staat { $here }

## GMCR+

gmcr-object = verwacht was één JSON-object
gmcr-needs = een conflict heeft 'decisionMakers' en 'options' nodig
gmcr-list = verwacht was een lijst van objecten
gmcr-no-option = er is geen optie { $option }; de opties lopen van 0 tot en met { $last }
gmcr-two-owners = optie { $option } heeft twee beslissers, { $first } en { $second }
gmcr-no-owner = geen beslisser heeft '{ $option }' in handen
gmcr-condition = verwacht was [nummer van een optie, "Y" of "N"], niet { $found }
gmcr-ranking = verwacht waren nummers van toestanden, gelijke plaatsen tussen haken
gmcr-direction = verwacht was 'both', 'fwd' of 'back', niet { $found }
gmcr-no-maker = er is geen beslisser { $maker }
gmcr-maker-twice = beslisser { $maker } staat in twee coalities, of twee keer in één
gmcr-no-options = het dossier heeft geen opties, dus is er geen conflict te schrijven; iets anders past niet in een .gmcr-bestand
gmcr-levels = optie '{ $option }' heeft { $levels } niveaus; in een .gmcr-bestand passen alleen opties met ja en nee
gmcr-rule = in een .gmcr-bestand past geen regel van soort '{ $kind }'
gmcr-no-move = in een .gmcr-bestand past geen regel van soort 'no-move', tenzij een actor vanuit en naar bepaalde toestanden geen zetten heeft; deze gaat van '{ $source }' naar '{ $target }'
gmcr-judges = '{ $actor }' heeft voorkeursvolgordes volgens { $judges }; in een .gmcr-bestand past er één

## KTAB

ktab-two-lines = verwacht was een regel met naam, beschrijving, aantal actoren en aantal schalen, en een regel met kolomkoppen
ktab-actors = de eerste regel kondigt { $announced ->
    [one] { $announced } actor
   *[other] { $announced } actoren
} aan; het zijn er { $here }
ktab-heads = verwacht waren de kolomkoppen van { $scales ->
    [one] { $scales } schaal
   *[other] { $scales } schalen
}, twee kolommen elk, na de eerste drie
ktab-saliences = de gewichten van '{ $actor }' zijn samen { $total }; hoogstens { $most } mag
ktab-no-stake = '{ $actor }' heeft in sommige kwesties geen belang; in een KTAB-bestand heeft iedereen een standpunt
ktab-capabilities = '{ $actor }' heeft verschillende vermogens; in een KTAB-bestand past er één per actor
ktab-few-actors = een KTAB-bestand heeft drie of meer actoren, en hier zijn het er { $here }
xml-scenario = verwacht was <Scenario>, en hier staat <{ $found }>
xml-dimensions = verwacht was <Dimensions> met een of meer <dName>
xml-actors = verwacht was <Actors> met een of meer <Actor>
xml-no-name = een actor heeft een <name> nodig
xml-no-capability = actor '{ $actor }' heeft een <capability> nodig
xml-cells = verwacht was <{ $group }> met { $needed } keer <{ $each }>, en hier staan er { $here }
xml-deep = elementen staan meer dan { $most } diep in elkaar
xml-doctype = documenttypen worden niet gelezen

## Ontleders

content-deep = lijsten of tabellen staan meer dan { $most } diep in elkaar
number-long = een getal heeft meer cijfers dan er in 64 bits passen
not-toml = geen TOML: { $reason }
toml-statement = deze regel is niet te lezen
toml-line-end = verwacht was het einde van de regel
toml-equals = verwacht was '=' na de naam van een veld
toml-table-end = verwacht was ']' aan het einde van de kop van een tabel
toml-records-end = verwacht was ']]' aan het einde van de kop van een onderdeel
toml-key = met dit teken begint geen naam van een veld
toml-value = de waarde is niet te lezen
toml-date = deze datum of tijd bestaat niet
toml-hex = verwacht waren hexadecimale cijfers
toml-scalar = dit nummer is van geen Unicode-teken
toml-backslash = in een tekst staat een losse '\'; schrijf '\\'
toml-string = een tekst wordt niet afgesloten
toml-array = een lijst wordt niet afgesloten
toml-inline = een tabel op één regel wordt niet afgesloten
toml-overwrite = een veld krijgt een tweede waarde
toml-twice = { $found } staat er twee keer
toml-key-twice = het veld '{ $found }' staat twee keer in een tabel op één regel
toml-closed = aan { $found } is niets meer toe te voegen
toml-character = hier hoort { $found } niet
toml-illegal = het teken { $found } is niet toegestaan
toml-expected = verwacht was { $expected }
not-json = geen JSON: { $reason }
json-value = verwacht was een waarde
json-name = verwacht was de naam van een veld tussen dubbele aanhalingstekens
json-delimiter = verwacht was '{ $expected }'
json-extra = er staat nog iets na het einde
json-string = een tekst die op deze regel begint, wordt niet afgesloten
json-control = in een tekst staat een stuurteken
json-escape = na een '\' staat een teken dat daar niet hoort
json-mark = er staat een byte order mark voor
json-comma = na het laatste element staat een komma
not-xml = geen XML: { $reason }
xml-not-utf-8 = geen XML in UTF-8; sla het op als UTF-8 en vermeld dat op de eerste regel
xml-syntax = dit is niet te lezen
xml-no-element = er staat geen element in, of het laatste wordt niet afgesloten
xml-token = hier staat een teken dat er niet hoort
xml-unclosed = een element wordt niet afgesloten
xml-tag = het sluitende element past niet bij het openende
xml-attribute-twice = een attribuut staat er twee keer
xml-after = er staat nog iets na het laatste element
xml-entity = een entiteit is niet bekend
xml-number = een verwijzing noemt het nummer van een teken dat niet bestaat
xml-declaration-late = de XML-declaratie staat niet vooraan
xml-declaration = de XML-declaratie is niet te lezen
xml-cdata = een CDATA-deel wordt niet afgesloten
xml-prefix = een voorvoegsel is niet bekend
xml-encoding = de tekencodering is niet die het bestand noemt
not-csv = geen CSV: { $reason }; staat er een aanhalingsteken open?
csv-end = het bestand houdt te vroeg op
csv-field = een veld is langer dan { $most } tekens
csv-line = in een veld zonder aanhalingstekens staat een regeleinde
csv-expected = verwacht was '{ $expected }' na '{ $after }'
csv-nul = een regel bevat een NUL-teken

## Logboeken en werkbestanden

workspace-none = dit is geen logboek en geen werkbestand van goodoffices
workspace-later = dit is door een nieuwere versie van goodoffices gemaakt; installeer die
workspace-damaged = dit logboek of werkbestand is beschadigd ({ $said }); leg het opzij: het dossier in een map is zonder logboek ook heel, en bij de volgende wijziging begint een nieuw logboek
