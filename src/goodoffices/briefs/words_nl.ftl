### Woorden van de notitie en de werkbladen.

## Relations

only-reported = alleen gemeld
network-title = Wie met wie verbonden is
network-description = { $actors ->
    [one] Eén actor
   *[other] { $actors } actoren
} en { $relations ->
    [one] één band
   *[other] { $relations } banden
} onderling. { $list }
network-mediator = tussenpersoon
network-mediator-possible = mogelijke tussenpersoon
network-spoiler = mogelijke dwarsligger

## Timeline

timeline-title = Wat er gebeurde, en wat sindsdien geldt
timeline-description = Van { $first } tot { $last }: { $list }
timeline-starts = { $relation }, vanaf dan
timeline-ends = { $relation }, tot dan
timeline-reported = { $label } (alleen gemeld)
timeline-later = { $span } later

## Kwesties

issuespace-title = Wie vraagt wat: { $label }
issuespace-asks = { $actor }: { $mode }
issuespace-asks-between = { $actor }: { $low } tot { $high }, waarschijnlijkst { $mode }
issuespace-settles = voorspelling (gewogen gemiddelde): { $value }
issuespace-reference = zonder akkoord: { $value }
issuespace-mark = { $value }: { $label }
issuespace-dot = wat de actor vraagt; hoe groter, hoe meer gewicht
issuespace-reach = wat de actor kan vragen
issuespace-more = { $count ->
    [one] Eén actor met minder gewicht is niet getekend.
   *[other] { $count } actoren met minder gewicht zijn niet getekend.
}

## More concepts, and how firmly things last


## Words of claims

likelihood-almost-no-chance = vrijwel uitgesloten (1 tot 5 %)
likelihood-very-unlikely = zeer onwaarschijnlijk (5 tot 20 %)
likelihood-unlikely = onwaarschijnlijk (20 tot 45 %)
likelihood-roughly-even = ongeveer even waarschijnlijk als niet (45 tot 55 %)
likelihood-likely = waarschijnlijk (55 tot 80 %)
likelihood-very-likely = zeer waarschijnlijk (80 tot 95 %)
likelihood-almost-certain = vrijwel zeker (95 tot 99 %)
likelihood-range = tussen { $low } en { $high }
role-party = partij
role-mediator = tussenpersoon
role-mediator-convey = tussenpersoon
role-mediator-accept = aanvaard als tussenpersoon
role-mediator-offer = biedt zich aan als tussenpersoon
role-mediator-ask = gevraagd als tussenpersoon
role-mediator-decline = wil geen tussenpersoon zijn
role-reported = { $role } (alleen gemeld)
role-spoiler = mogelijke dwarsligger
role-guarantor = garant
role-observer = waarnemer

## The brief: frame

brief-subtitle = Stand op { $date }. { $made }
brief-subtitle-undated = { $made }
brief-made-claims = Gemaakt met goodoffices uit berichtgeving met bronvermelding.
brief-made = Gemaakt met goodoffices.
brief-marking = Rubricering: { $marking }
brief-skip = Direct naar het antwoord
brief-contents = Op deze pagina
brief-withheld = Uit dit exemplaar is weggelaten, vanwege de rubricering: { $kinds }. Zinnen die daarop berustten, missen die verwijzing.
brief-withheld-computed = Ook wat daaruit berekend zou worden, is weggelaten: { $answers }.
withheld-conflict = wat kan standhouden en waarom
withheld-issues = waar de kwesties zouden uitkomen en welke ruil helpt
withheld-explanations = hoe de verklaringen zich verhouden
brief-unanswered = Op deze vraag is er hier geen antwoord:
brief-page = pagina

## The brief: in brief

in-brief = In het kort

## The brief: small parts

actor-role = { $actor } ({ $role })
actors-without = Wel in het dossier, maar zonder eigen opties: { $actors }.

## The brief: actors and options

actors-options = Actoren en wat zij kunnen doen
actors-options-table = Actoren, hun rol en hun opties
actors-options-part = Rol
actors-options-options = Opties, met hun niveaus
option-levels = { $option }: { $levels }.
option-today = { $level } (nu)

## The brief: indicators, ties, time

ties-caption = Alle banden in het dossier. De bijlage vermeldt ze met datum en bron.
timeline = Wat wanneer gebeurde
timeline-caption = Op volgorde van datum, niet op schaal. Balken zijn banden die vanaf die datum gelden. De bijlage vermeldt de bronnen.

## The brief: judgement, limits, method

cannot-tell = Wat deze pagina u niet kan zeggen
cannot-tell-1 = Of een bericht waar is. De pagina vermeldt wie het zei, via wie, en hoe het is gewaardeerd.
cannot-tell-2 = Wat er gaat gebeuren. Dat een uitkomst kan standhouden, betekent dat niemand reden heeft ervan af te wijken, niet dat zij er waarschijnlijk komt.
cannot-tell-3 = Wat de partijen willen. Hun voorkeuren zijn ons oordeel, opgesteld zonder hen aan tafel.
cannot-tell-4 = Wat niet in het model staat: opties die niemand heeft genoemd, verschillen binnen een actor, en mensen die van gedachten veranderen.
cannot-tell-5 = Wat na de datum van deze pagina is gepubliceerd, of helemaal niet.
method = Hoe deze pagina is gemaakt
method-sources = Claims dragen twee aparte waarderingen, een voor de bron en een voor de inhoud. Wat op dezelfde oorspronkelijke bron teruggaat, telt één keer.
method-run = Dossier { $dossier }, goodoffices { $version }, startgetal { $seed }. Dezelfde invoer geeft dezelfde pagina.
references = Literatuur

## The brief: annex

annex = Bijlage
annex-claims = Register van claims
annex-claims-table = Elke claim, in de volgorde waarin die is opgenomen. De waarderingen en de redenen ervoor zijn een
annex-claim = Claim
annex-said-of = gezegd { $said }; betreft { $about }
annex-said-only = gezegd { $said }
annex-about-only = betreft { $about }
annex-status = Status
annex-grade = Waardering en waarom
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
annex-unreviewed = Door het programma voorgesteld op grond van de tekst; niemand heeft dit beoordeeld.
annex-judgements = Oordelen
annex-judgements-table = Elk oordeel, met waarschijnlijkheid en vertrouwen apart
annex-judgement = Oordeel
annex-by = Door, op
annex-by-on = { $by }, { $date }
annex-text = Wat de analist vindt
annex-sure = Hoe zeker
annex-likelihood = Waarschijnlijkheid: { $likelihood }.
annex-confidence = Vertrouwen: { $confidence }.
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

## Werkbladen

standing-contested = Betwiste feiten
standing-contested-use = Eerst met bewijs op te helderen, voordat erover wordt onderhandeld.
standing-agreed = Erkende feiten
standing-agreed-use = Een vertrekpunt voor de gesprekken: beide kanten houden dit voor waar.
standing-convergent = Gedeelde normen
standing-convergent-use = Grond om op te bouwen: beide kanten aanvaarden dit als regel.
standing-divergent = Normen waarover zij verschillen
standing-divergent-use = Waar de gesprekken over gaan: hier vinden beide kanten iets anders juist.
iceberg-depth = Diepte
iceberg-position = Gevraagd
iceberg-says = { $value }, op een schaal { $ends }
interest-substance = Waarom: de zaak zelf
interest-process = Waarom: hoe erover wordt beslist
interest-relationship = Waarom: de onderlinge verhouding
interest-security = Behoefte: veiligheid
interest-identity = Behoefte: identiteit en aanzien
interest-plain = Waarom
stakeholders-quadrant = Plaats op de kaart
stakeholders-wants = Vraagt
stakeholders-cares = Gewicht (0 tot 1)
stakeholders-can = Vermogen (vergeleken met de anderen)
stakeholders-scale = De schaal loopt { $ends }. Een actor hecht er veel aan als het gewicht de helft kan halen, en kan veel als het vermogen de helft van dat van de sterkste kan halen.
stakeholders-without = Voor zover het dossier vermeldt zonder belang hierbij: { $actors }.
quadrant-close = Nauw mee samenwerken (hecht er veel aan, kan veel)
quadrant-content = Tevreden houden (hecht er weinig aan, kan veel)
quadrant-heard = Blijven raadplegen (hecht er veel aan, kan weinig)
quadrant-watched = In het oog houden (hecht er weinig aan, kan weinig)
red-lines-note = Van buitenaf beoordeeld, tenzij er een claim achter staat. Een rode lijn is wat een partij niet overschrijdt; die kan ver af liggen van wat zij vraagt.
red-lines-line = Aanvaardt niet
red-lines-on = Kwestie
red-lines-limit = Grens
red-lines-asks = Vraagt
red-lines-least = niets onder { $value }
red-lines-most = niets boven { $value }

## Kwesties en pakketten in de briefing

settling = Waar elke kwestie zou uitkomen
settling-models = In punten van 100, van het lage naar het hoge uiteinde van elke schaal. Het gewogen gemiddelde is de voorspelling; de andere modellen laten zien hoe ver de blikken op dezelfde zaak uiteenlopen.
accord-note = De waarden zijn oordelen, in punten vergeleken met geen akkoord.
front-caption = De pakketten die voor niemand te verbeteren zijn zonder dat een ander erop achteruitgaat.
scales = De kwesties als schalen
issue-caption = Standpunten, marges en gewichten zijn oordelen; in de bijlage staat waarop elk berust.
explanations-note = De tekens zijn van de analist. Steun telt niet, want elk verhaal is passend te maken; wat telt, is wat ertegen pleit. De methode dwingt om naar elke verklaring te kijken, maar geneest niemand van vooringenomenheid.

## De brief: wegen, groepen, vergelijkingen

annex-rules = Wat niet kan
annex-rule = Regel
annex-rule-says = Inhoud

## De brief van enkele bladzijden

opening-changed = Wat er veranderde
opening-conditions = Wat kan standhouden, en onder welke voorwaarden
opening-lasting = Wat kan standhouden
opening-issues = Waar elke kwestie zou uitkomen
opening-trades = Welke ruil beide kanten helpt
opening-accord = Of er een akkoord is dat allen zouden tekenen
opening-today = Hoe de zaken ervoor staan
opening-moves = Wie met wie moet bewegen
opening-dissent = Wie het anders ziet
opening-watch = Waarop te letten
opening-sources = Hoe goed dit met bronnen is gestaafd
opening-left-out = Hier weggelaten
opening-over = Wat niet op de bladzijden hiervoor paste
opening-confidence = Vertrouwen in het minst zekere oordeel erachter: { $confidence }.
opening-conditions-never = { $count ->
    [one] { $outcomes } houdt in geen enkele vorm stand.
   *[other] In geen enkele vorm houden stand: { $outcomes }.
}
opening-conditions-end = Uit { $outcomes } leidt niets weg; dat { $count ->
    [one] die uitkomst ‘standhoudt’, zegt
   *[other] die uitkomsten ‘standhouden’, zegt
} dus niets.
opening-likelihood = Waarschijnlijkheid volgens { $judge }: { $likelihood }.
opening-likelihood-of = Waarschijnlijkheid van { $outcome } volgens { $judge }: { $likelihood }.
opening-no-likelihood-here = Een waarschijnlijkheid is niet gegeven.
opening-no-likelihood = Er is geen waarschijnlijkheid gegeven: of een uitkomst standhoudt, zegt niet hoe waarschijnlijk zij is.
