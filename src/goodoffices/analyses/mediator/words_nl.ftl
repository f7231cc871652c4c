### Wat kan de tussenpersoon veranderen?

question-mediator = Wat kan de tussenpersoon veranderen?

## Wat is nagegaan

mediator-lattice = Elke verzameling ingrepen is nagegaan, elk in een eigen model (ingrepen: { $acts }; verzamelingen: { $sets }). Toetsen die moeten gelden: { $concepts }.
mediator-depth = Elke verzameling van hoogstens { $most ->
    [one] één ingreep
   *[other] { $most } ingrepen
} is nagegaan, elk in een eigen model (ingrepen: { $acts }; verzamelingen: { $sets }); grotere niet. Toetsen die moeten gelden: { $concepts }.
mediator-contradict = { $first } is met { $second } in tegenspraak; verzamelingen met beide tellen niet mee.
mediator-idle = Weggelaten, want { $acts-count ->
    [one] dit verandert niets aan opties, regels of voorkeuren: { $acts }.
   *[other] deze veranderen niets aan opties, regels of voorkeuren: { $acts }.
}

## Een doel

mediator-already = { $target } houdt stand en is bereikbaar zonder enige ingreep.
mediator-works = { $target }: verzamelingen die werken: { $works } van de { $sets }; { $found ->
    [one] één daarvan bevat geen kleinere die werkt.
   *[other] { $found } daarvan bevatten geen kleinere die werkt.
}
mediator-none = { $target }: { $acts-in-all ->
    [one] de ene ingreep werkt niet, en niets doen evenmin.
   *[other] geen verzameling van de { $acts-in-all } ingrepen werkt.
}
mediator-none-of = { $target }: geen verzameling van hoogstens { $most ->
    [one] één ingreep
   *[other] { $most } ingrepen
} werkt; grotere zijn niet nagegaan.
mediator-end = Uit { $target } leidt niets weg: alleen daarom houdt het stand, wat men ook doet.
mediator-cheapest = Voor { $target } het goedkoopst: { $acts }. Kosten: { $price }.
mediator-smallest = Voor { $target } ook: { $acts }. Kosten: { $price }.
mediator-end-set = Met { $acts } houdt { $target } alleen stand doordat er niets uit wegleidt.
mediator-path = De weg erheen, stap voor stap: { $steps }.
mediator-needs = Voor { $acts } is instemming nodig van { $actors }.
mediator-consent-yes = Willen dit ook naar hun eigen voorkeur van nu: { $actors }.
mediator-consent-some = { $actor } { $actor-number ->
    [one] wil
   *[other] willen
} dit ten dele (vormen die standhouden: { $agreeing } van de { $forms }), en anders liever { $which ->
    [today] de toestand van nu
    [form] een andere vorm ervan
   *[other] { $rather }
}.
mediator-consent-no = { $actor } { $actor-number ->
    [one] heeft
   *[other] hebben
} liever { $which ->
    [today] de toestand van nu
    [form] een andere vorm ervan
   *[other] { $rather }
}.
mediator-consent-unknown = Of { $actor } dit wil, valt niet te zeggen: de voorkeur noemt toestanden bij nummer.
mediator-breakers = Breekbaar: { $breakers-count ->
    [one] { $breakers } erbij maakt het ongedaan.
   *[other] elk van deze ingrepen erbij maakt het ongedaan: { $breakers }.
}
mediator-witness-leaves = Zonder { $without } lukt het niet: { $step }, en dat leidt naar { $to }.
mediator-witness-stays-not = Zonder { $without } lukt het niet: { $actor } { $actor-number ->
    [one] zou
   *[other] zouden
} er niet blijven.
mediator-witness-unreached = Zonder { $without } zou het standhouden, maar leidt vanuit de huidige stand geen pad van verbeteringen erheen.
mediator-witness-infeasible = Zonder { $without } is er niet zo’n toestand.
mediator-unreached = { $target } houdt dan wel stand ({ $acts }), maar geen verbetering, van wie ook, alleen of samen, leidt er vanuit de huidige stand heen.
mediator-unreached-today = { $target } zou nu al standhouden, maar geen verbetering, van wie ook, alleen of samen, leidt erheen.
mediator-blocked-always = In elke verzameling (in totaal { $sets }) { $actor-number ->
    [one] verlaat { $actor }
   *[other] verlaten { $actor }
} elke vorm van { $target }, bijvoorbeeld { $state }: { $step }, en dat leidt naar { $to }.
mediator-blocked-often = In { $count } van de verzamelingen (in totaal { $sets }) { $actor-number ->
    [one] verlaat { $actor }
   *[other] verlaten { $actor }
} elke vorm van { $target }; zoals het nu staat bijvoorbeeld: { $step }, en dat leidt naar { $to }.
mediator-blocked-always-unknown = In elke verzameling (in totaal { $sets }) { $actor-number ->
    [one] verlaat { $actor }
   *[other] verlaten { $actor }
} elke vorm van { $target }.
mediator-blocked-often-unknown = In { $count } van de verzamelingen (in totaal { $sets }) { $actor-number ->
    [one] verlaat { $actor }
   *[other] verlaten { $actor }
} elke vorm van { $target }.
mediator-blocked-nobody = Geen enkele actor staat { $target } in elke verzameling in de weg.
mediator-nearest = Het dichtst erbij komt { $acts }: dan stuit { $target } alleen nog op { $actors }.
mediator-nearest-today = Niets wat is geprobeerd komt dichterbij dan niets doen: { $target } stuit alleen op { $actors }.
mediator-nearest-unreached = Het dichtst erbij komt { $acts }: dan houdt { $target } stand, maar is het vanuit de huidige stand niet bereikbaar.
mediator-nearest-unreached-today = Het dichtst erbij komt niets doen: { $target } houdt stand, maar is vanuit de huidige stand niet bereikbaar.
mediator-irredundant = { $target }: { $count ->
    [one] nog één verzameling werkt waarvan geen enkele ingreep gemist kan worden, al werkt een kleinere daarbinnen.
   *[other] nog { $count } verzamelingen werken waarvan geen enkele ingreep gemist kan worden, al werkt een kleinere daarbinnen.
}
mediator-fragile = { $target }: { $count ->
    [one] één van de verzamelingen die werken wordt door één ingreep erbij ongedaan gemaakt.
   *[other] { $count } van de verzamelingen die werken worden door één ingreep erbij ongedaan gemaakt.
} Meer is niet altijd beter.

## Tabellen

table-mediator-sets = De kleinste verzamelingen van ingrepen, per doel
table-mediator-targets = Wat er van elk doel wordt
column-target = Doel
column-acts = Ingrepen
column-price = Kosten
column-against-it = Wie liever iets anders heeft
column-breakers = Ongedaan door
column-verdict = Met de ingrepen
column-sets-working = Verzamelingen die werken
column-sets-lasting = Verzamelingen waarmee het standhoudt
column-sets-smallest = Kleinste daarvan
word-no-act = geen nodig
word-mediator-already = lukt zonder
word-mediator-works = lukt
word-mediator-none = niets werkt

## De briefing

mediator-heading = Wat de tussenpersoon kan toevoegen
mediator-how = Elke ingreep is op zichzelf in het model nagegaan, zonder enige andere; combinaties zoekt de opdracht mediator. Een uitkomst telt als gewonnen wanneer een vorm ervan minstens door lonende antwoorden standhoudt en verbeteringen, alleen of samen, er vanuit de huidige stand heen leiden.
mediator-how-sets = Verzamelingen van ingrepen zijn in het model nagegaan, elk op zichzelf. Een uitkomst telt als gewonnen wanneer een vorm ervan volgens de genoemde toetsen standhoudt en verbeteringen, alleen of samen, er vanuit de huidige stand heen leiden.
mediator-adds = { $acts-count ->
    [one] { $acts } zorgt er op zichzelf voor dat { $target } standhoudt en bereikbaar is; nu is dat niet zo.
   *[other] Elk van deze zorgt er op zichzelf voor dat { $target } standhoudt en bereikbaar is, wat nu niet zo is: { $acts }.
}
mediator-against = Naar hun eigen voorkeur hebben dezen liever iets anders: { $actors }.
mediator-adds-nothing = Geen enkele ingreep op zichzelf wint een uitkomst die nu niet standhoudt en niet bereikbaar is.
mediator-holds = Zonder enige ingreep houden deze stand en zijn zij bereikbaar: { $targets }.
mediator-fails = Geen enkele ingreep op zichzelf wint { $targets }.
mediator-breaks = { $act } op zichzelf maakt dit ongedaan: { $targets }.
mediator-unasked = Niemand heeft gezegd wat de tussenpersoon kan doen: het dossier bevat geen interventies, dus het is niet nagegaan.
mediator-caption = Welke ingreep op zichzelf welke uitkomst laat standhouden en bereiken.
opening-mediator = Wat de tussenpersoon kan toevoegen

## De figuur

menu-title = Wat elke verzameling ingrepen oplevert
menu-title-single = Wat elke ingreep op zichzelf oplevert
menu-works = houdt stand en is bereikbaar
menu-lasts = houdt stand, is niet bereikbaar
menu-fails = houdt geen stand
menu-nothing = Geen ingreep
menu-more = en nog { $count }
menu-describes = { $target }: { $verdict }.
menu-lattice = Kleinste verzamelingen voor { $target }
menu-size = { $count ->
    [0] geen ingreep
    [one] één ingreep
   *[other] { $count } ingrepen
}
menu-of = { $works } van { $sets }

## Wat er mis kan gaan

mediator-no-acts = het dossier bevat geen interventies; voeg een [[intervention]] met edits toe
mediator-idle-menu = geen van deze interventies verandert een optie, een regel of een voorkeur, dus er valt niets na te gaan
mediator-few = een verzameling heeft minstens één ingreep, en minstens één verzameling wordt nagegaan
mediator-no-status-quo = nergens staat hoe de zaak er nu voor staat, dus wat bereikbaar is valt niet te zeggen; voeg een [status_quo] toe
mediator-no-target = het dossier noemt geen uitkomst; geef een doel, of voeg een [[outcome]] met een pattern toe
mediator-infeasible = geen toestand valt onder '{ $target }', wat men ook doet
mediator-many = zoveel ingrepen zijn niet samen na te gaan: hier { $here }, hoogstens { $most }. Noem met --act waaruit te kiezen

## Op de opdrachtregel

summary-mediator = Zoek de kleinste en goedkoopste verzamelingen van ingrepen waarmee een uitkomst standhoudt en bereikbaar is.
mediator-param-target = een benoemde uitkomst, een patroon of een toestand (standaard: elke benoemde uitkomst)
mediator-param-concept = een toets die moet gelden; mag vaker (standaard: lonende antwoorden)
mediator-param-act = een interventie waaruit te kiezen, met haar id; mag vaker (standaard: alle)
mediator-param-most = hoeveel ingrepen een verzameling hoogstens heeft
mediator-param-budget = hoeveel verzamelingen worden nagegaan waar er meer dan 14 ingrepen zijn
