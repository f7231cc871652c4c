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
timeline-starts = { $relation }, vanaf hier
timeline-ends = { $relation }, tot hier
timeline-reported = { $label } (alleen gemeld)
timeline-later = { $span } later

## Kwesties

issuespace-title = Wie vraagt wat: { $label }
issuespace-asks = { $actor } vraagt { $mode }
issuespace-asks-between = { $actor } vraagt { $low } tot { $high }, waarschijnlijkst { $mode }
issuespace-settles = voorspelling (gewogen gemiddelde): { $value }
issuespace-reference = zonder akkoord: { $value }
issuespace-mark = { $value }: { $label }
issuespace-dot = gevraagd; groter: meer gewicht
issuespace-reach = wat zij kan vragen
issuespace-more = { $count ->
    [one] Eén partij van minder gewicht is niet getekend.
   *[other] { $count } partijen van minder gewicht zijn niet getekend.
}

## More concepts, and how firmly things last

in-brief-joint = { $outcomes } { $count ->
    [one] kan uit zichzelf standhouden
   *[other] kunnen uit zichzelf standhouden
}, ook tegen gezamenlijke zetten: geen groep wint met een gezamenlijke zet.
in-brief-today-joint = { $state }: geen groep wint met een gezamenlijke zet.
in-brief-foresight = { $outcomes } { $count ->
    [one] kan alleen standhouden zolang iedereen vooruitziet.
   *[other] kunnen alleen standhouden zolang iedereen vooruitziet.
}
in-brief-today-foresight = { $state } blijft alleen zolang iedereen vooruitziet.

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
brief-withheld = Dit exemplaar laat { $kinds } weg vanwege de rubricering; zinnen die daarop rustten missen die verwijzing.
brief-withheld-computed = Ook wat daaruit berekend zou zijn ontbreekt: { $answers }.
withheld-conflict = wat kan standhouden en waarom
withheld-talks = waar de kwesties op uitkomen en welke ruil helpt
withheld-explanations = hoe de verklaringen zich verhouden
brief-unanswered = Op deze vraag is hier geen antwoord:
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
in-brief-today-end = Uit { $state } leidt niets weg: alleen daarom houdt die toestand stand.
in-brief-today-threat = { $state } kan bij winst en geloofwaardige antwoorden (Nash, SEQ) niet standhouden: { $actors } { $count ->
    [one] wint
   *[other] winnen
} met een eigen zet. Alleen dreigingen waarmee de dreiger ook zichzelf schaadt, houden dat tegen.
in-brief-today-mute = { $state } kan bij winst en geloofwaardige antwoorden (Nash, SEQ) niet standhouden: { $actors } { $count ->
    [one] wint
   *[other] winnen
} met een eigen zet. Dreigingen zeggen niets: die zouden { $kept } van { $states } toestanden vasthouden.
in-brief-today-moves = { $state } kan niet standhouden; iets te winnen met een eigen zet: { $actors }.
in-brief-gain = Als eerste in de verleiding: { $step }.
in-brief-leaves = De eerste die wint: { $step }.
in-brief-sources = { $claims ->
    [0] Geen claim draagt dit
    [one] Eén claim met een spreker draagt dit
   *[other] { $claims } claims met een spreker dragen dit, met { $roots ->
        [one] één enkele oorsprong
       *[other] { $roots } onafhankelijke oorsprongen
    }
}{ $silent-count ->
    [0] .
   *[other] ; niemand spreekt{ $claims ->
        [0] {""}
       *[other] {" "}daarin
    } namens { $silent }.
}
in-brief-indicator = { $indicator } stond op { $value } op { $as-of }: { $ratio } × de maatstaf van { $size } ({ $yardstick }).
in-brief-judges = Zoals hier gelezen { $count ->
    [0] houdt geen benoemde uitkomst
    [one] houdt één benoemde uitkomst
   *[other] houden { $count } benoemde uitkomsten
} ten minste door geloofwaardige antwoorden (SEQ) stand; { $judges }.
in-brief-judge = zoals ‘{ $judge }’ ze leest { $change ->
    [same] dezelfde
    [none] geen daarvan
    [lost] { $lost-count ->
        [one] alle behalve { $lost }
       *[other] alle op { $lost-count } na
    }
    [gained] deze en { $gained }
   *[both] { $lost-count ->
        [one] alle behalve { $lost }
       *[other] alle op { $lost-count } na
    }, en ook { $gained }
}
in-brief-judges-states = Zoals hier gelezen { $count ->
    [0] houdt geen toestand
    [one] houdt één toestand
   *[other] houden { $count } toestanden
} ten minste door geloofwaardige antwoorden (SEQ) stand; { $judges }.
in-brief-judge-states = zoals ‘{ $judge }’ ze leest { $change ->
    [same] dezelfde
    [none] geen daarvan
    [lost] { $lost } minder
    [gained] { $gained } meer
   *[both] { $lost } minder en { $gained } meer
}
in-brief-mute = Nog { $count ->
    [one] één kan alleen standhouden
   *[other] { $count } kunnen alleen standhouden
} als dreigingen tellen, en die zeggen hier niets.
in-brief-end = Uit { $outcomes } leidt niets weg.
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
in-brief-label-zone = Waar niets te vinden is.
in-brief-label-today = Nu.
in-brief-label-judges = Waar het van afhangt.
in-brief-label-indicator = Langs de maatstaf.
in-brief-label-sources = Bronnen.

## The brief: small parts

actor-role = { $actor } ({ $role })
actors-without = In het dossier zonder eigen opties: { $actors }.

## The brief: actors and options

actors-options = Actoren en wat zij kunnen doen
actors-options-table = Actoren, hun rol en hun opties
actors-options-part = Rol
actors-options-options = Opties, met hun niveaus
option-levels = { $option }: { $levels }.
option-today = { $level } (nu)

## The brief: indicators, ties, time

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

## Werkbladen

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

## Kwesties en pakketten in de briefing

settling = Waar elke kwestie zou uitkomen
settling-models = Van 100, van het lage tot het hoge eind van elke schaal. Het gewogen gemiddelde is de voorspelling; de andere laten zien hoe ver blikken op dezelfde zaak uiteenlopen.
accord-note = De waarden zijn oordelen, in punten ten opzichte van geen akkoord.
front-caption = Pakketten waarvoor geen ander beter is voor iemand en slechter voor niemand.
scales = De kwesties als schalen
issue-caption = Standpunten, marges en gewichten zijn oordelen; de bijlage zegt waarop elk berust.
explanations-note = De merken zijn van de analist. Steun telt niet, want elk verhaal is passend te maken; wat telt is wat ertegen pleit. De methode helpt om elke verklaring te bekijken en geneest niemand van vooringenomenheid.

## De brief: wegen, groepen, vergelijkingen

in-brief-next-both = Van hier leiden eigen zetten die lonen naar { $alone }; { $who }.
in-brief-next-alone = Van hier leiden eigen zetten die lonen naar { $alone }.
in-brief-next-joint = Van hier leiden geen eigen zetten die lonen naar wat standhoudt: { $who }.
in-brief-need = { $outcomes } { $count ->
    [one] vergt
   *[other] vergen
} { $groups } samen
in-brief-need-more = { $count ->
    [one] nog één uitkomst staat hieronder
   *[other] nog { $count } uitkomsten staan hieronder
}
in-brief-joint-moves = wat er nog standhoudt vergt gezamenlijke zetten
annex-rules = Wat niet kan
annex-rule = Regel
annex-rule-says = Inhoud
