### Woorden van de figuren, en de getallen en datums van de taal.

## Numbers and dates

decimal-mark = ,
group-mark = .
percent = { $share } %
listing = { $first } en { $last }
listing-cut = { $first } en nog { $count }
month-long = { $month ->
    [1] januari
    [2] februari
    [3] maart
    [4] april
    [5] mei
    [6] juni
    [7] juli
    [8] augustus
    [9] september
    [10] oktober
    [11] november
   *[12] december
}
month-short = { $month ->
    [1] jan
    [2] feb
    [3] mrt
    [4] apr
    [5] mei
    [6] jun
    [7] jul
    [8] aug
    [9] sep
    [10] okt
    [11] nov
   *[12] dec
}
date-year = { $year }
date-month = { $month } { $year }
date-day = { $day } { $month } { $year }
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
only-reported = alleen gemeld
relation-one-way = { $source } aan { $target }: { $kind }
relation-both-ways = { $source } en { $target }: { $kind }
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

## Series

series-title = { $label } ({ $unit })
series-description = { $count ->
    [one] Eén meting
   *[other] { $count } metingen
}, van { $first } { $unit } ({ $first-date }) tot { $last } { $unit } ({ $last-date }). { $crossings }
series-crossings-before = { $count ->
    [one] Daarvoor nog één overschrijding.
   *[other] Daarvoor nog { $count } overschrijdingen.
}
series-crossing = { $date }: boven { $multiple } × { $yardstick }.
series-crossing-undone = { $date }: weer onder { $multiple } × { $yardstick }.
series-multiple = { $multiple } ×
series-below = onder { $multiple } ×
series-last = { $value } { $unit }
series-legend-measured = gemeten
series-legend-up = maatstaf overschreden
series-legend-undone = er weer onder
series-legend-share = kwarten van { $value } { $unit }: { $label }
series-legend-mark = { $value } { $unit }: { $label }
series-legend-multiples = veelvouden van { $value } { $unit }: { $label }

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

## Wegen van hieruit

ways-title = Hoe het van hier bij een uitkomst kan komen die standhoudt
ways-today = De stand van nu
ways-start = Van hieruit
ways-together = { $actors } samen
ways-lasts-joint = houdt stand, ook tegen gezamenlijke zetten
ways-lasts-firm = houdt uit zichzelf stand
ways-lasts-credible = houdt stand door geloofwaardige antwoorden
ways-lasts-threat = houdt alleen door dreiging stand
ways-lasts-end = houdt stand, want er leidt niets uit weg
ways-lasts-foresight = houdt stand voor wie vooruitkijkt
ways-none = Niets anders dat standhoudt wordt bereikt met zetten die lonen voor wie ze doet.
ways-legend-pays = een zet die loont voor wie hem doet
ways-legend-together = een gezamenlijke zet die voor allen loont
ways-description-start = Vanuit ‘{ $state }’.
ways-description-lane = Naar ‘{ $end }’: { $steps }.
ways-description-step = { $actors } – { $changes }

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
ensemble-title = Wat de modellen zeggen, en hoe ver onzekere invoer ze draagt
ensemble-dot = wat het model zegt
ensemble-half = de helft van de trekkingen
ensemble-most = negen op de tien trekkingen
ensemble-value = { $model } { $value }
ensemble-issue = { $issue }, van 100: { $values }.
levers-title = Wat de voorspelling beweegt: { $issue }
levers-legend = Balk: waarheen de eigen marges van de partij alleen het gemiddelde brengen. Lijn: de voorspelling, { $mean } { $unit }. Rechts: aandeel in het gewicht.
levers-actor = { $actor }, met { $share } van het gewicht, brengt het gemiddelde van { $low } tot { $high } van 100.
trades-title = Ruil van concessies
trades-gift = { $issue }: { $start } tot { $end }
trades-gain = elk wint { $gain }
trades-told = { $one } geeft toe op { $first }; { $other } in ruil op { $second }.
trades-truly = { $one }; { $other }
trades-gains = { $actor } wint { $gain }
trades-loses = { $actor } verliest { $gain }
trades-same = { $actor } wint niets
trades-refused = zit er niet in: voorbij een rode lijn van { $actors }
trades-told-refused = { $told } Zit er niet in: voorbij een rode lijn van { $actors }.
ensemble-none = geen antwoord
front-title = Wat de pakketten waard zijn: { $package }
front-gains = beter dan geen akkoord
front-loses = slechter dan geen akkoord
front-worth = { $actor } { $value }
front-told = { $accord }: { $worth }.
## Ervoor en erna

sides-title = Wat kan standhouden en wie daarmee gediend is: { $first } en { $second }
sides-outcomes = Welke uitkomsten kunnen standhouden
sides-nothing = Aan geen van beide kanten kan iets standhouden.
sides-hands = Hoe hoog dat staat voor elke actor
sides-no-hands = Geen actor heeft aan beide kanten één volgorde om wat standhoudt naar te rangschikken.
sides-scale = Aandeel van de plaatsen in de eigen volgorde van de actor onder wat standhoudt, als mediaan
sides-judge = zoals ‘{ $judge }’ het ziet
sides-undated = zonder datum
sides-before = zoals het er staat
sides-edited = met de wijzigingen
sides-gained = erbij
sides-lost = weg
sides-kept = blijft
sides-forms = { $before } → { $after }
sides-shift = { $before } → { $after }
sides-legend-full = kan standhouden, of: erna
sides-legend-empty = kan niet standhouden, of: ervoor
sides-description-outcome = ‘{ $outcome }’ kan ervoor in { $before } vormen standhouden en erna in { $after }.
sides-description-hand = Voor { $actor } staat wat standhoudt ervoor boven { $before } van de eigen volgorde, en erna boven { $after }.
