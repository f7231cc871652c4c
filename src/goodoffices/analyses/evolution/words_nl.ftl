### Woorden van deze vraag.

## Wegen van hieruit

ways-title = Hoe het van hier tot een uitkomst kan komen die standhoudt
ways-today = De huidige toestand
ways-start = Van hieruit
ways-together = { $actors } samen
ways-lasts-joint = houdt stand, ook tegen gezamenlijke zetten
ways-lasts-firm = houdt uit zichzelf stand
ways-lasts-credible = houdt stand door geloofwaardige antwoorden
ways-lasts-threat = houdt alleen stand als dreigingen tellen
ways-lasts-end = houdt stand, want er leidt geen zet uit weg
ways-lasts-moment = houdt alleen stand als zetten elkaar kruisen
ways-lasts-foresight = houdt stand zolang iedereen vooruitkijkt
ways-none = Geen zetten die lonen voor wie ze doet, leiden naar iets anders wat standhoudt.
ways-legend-pays = een zet die loont voor wie hem doet
ways-legend-together = een gezamenlijke zet die voor alle deelnemers loont
ways-description-start = Vanuit ‘{ $state }’.
ways-description-lane = Naar ‘{ $end }’: { $steps }.
ways-description-step = { $actors } – { $changes }

## Bevindingen: hoe men van hier daar komt

question-evolution = Hoe kan het van hier tot een uitkomst komen die standhoudt?
evolution-start = Vanaf { $state }, { $steps ->
    [one] één zet
   *[other] tot { $steps } zetten
} ver; niemand is twee keer achter elkaar aan zet.
evolution-improvements = { $count ->
    [0] Van hieruit loont geen enkele zet voor wie hem doet.
    [one] Zetten die telkens lonen voor wie ze doet, brengen één van de { $states } toestanden binnen bereik; die kan { $lasting ->
        [0] niet standhouden.
       *[other] standhouden: { $examples }.
    }
   *[other] Zetten die telkens lonen voor wie ze doet, brengen { $count } van de { $states } toestanden binnen bereik, waarvan er { $lasting ->
        [0] geen enkele kan standhouden.
        [one] één kan standhouden: { $examples }.
       *[other] { $lasting } kunnen standhouden{ $examples-left ->
            [0] :
           *[other] , zoals
        } { $examples }.
    }
}
evolution-joint = { $count ->
    [0] Van hieruit loont geen enkele gezamenlijke zet voor alle deelnemers.
    [one] Gezamenlijke zetten die voor alle deelnemers lonen, brengen één van de { $states } toestanden binnen bereik; die kan { $lasting ->
        [0] niet standhouden.
       *[other] standhouden: { $examples }.
    }
   *[other] Gezamenlijke zetten die voor alle deelnemers lonen, brengen { $count } van de { $states } toestanden binnen bereik, waarvan er { $lasting ->
        [0] geen enkele kan standhouden.
        [one] één kan standhouden: { $examples }.
       *[other] { $lasting } kunnen standhouden{ $examples-left ->
            [0] :
           *[other] , zoals
        } { $examples }.
    }
}
evolution-any = { $count ->
    [0] Van hieruit kan niemand een zet doen.
    [one] Willekeurige zetten brengen één van de { $states } toestanden binnen bereik; die kan { $lasting ->
        [0] niet standhouden.
       *[other] standhouden: { $examples }.
    }
   *[other] Willekeurige zetten brengen { $count } van de { $states } toestanden binnen bereik, waarvan er { $lasting ->
        [0] geen enkele kan standhouden.
        [one] één kan standhouden: { $examples }.
       *[other] { $lasting } kunnen standhouden{ $examples-left ->
            [0] :
           *[other] , zoals
        } { $examples }.
    }
}
evolution-dead-ends = { $count ->
    [one] Zetten die lonen, komen uit bij één toestand: { $states }.
   *[other] Zetten die lonen, komen uit bij { $count } toestanden{ $states-left ->
        [0] :
       *[other] , waaronder
    } { $states }.
}
evolution-together = { $count ->
    [one] Zolang elke zet loont voor wie hem doet, wordt één toestand die standhoudt alleen bereikt als verscheidene actoren samen een zet doen: { $states }.
   *[other] Zolang elke zet loont voor wie hem doet, worden { $count } toestanden die standhouden alleen bereikt als verscheidene actoren samen een zet doen{ $states-left ->
        [0] :
       *[other] , waaronder
    } { $states }.
}
evolution-needs-improvements = { $state } is te bereiken met zetten van { $groups } die telkens lonen voor wie ze doet.
evolution-needs-joint = Voor { $state } zijn zetten nodig van { $groups }, die lonen voor iedereen die eraan meedoet.
evolution-needs-improvements-fewer = { $state } is te bereiken met zetten van { $groups } die telkens lonen voor wie ze doet; een andere toestand die eronder valt en standhoudt, vergt alleen { $fewer }.
evolution-needs-joint-fewer = Voor { $state } zijn zetten nodig van { $groups }, die lonen voor iedereen die eraan meedoet; een andere toestand die eronder valt en standhoudt, vergt alleen { $fewer }.
evolution-ends = { $count ->
    [one] Uit { $states } leidt geen zet weg: eenmaal daar kan niemand nog iets doen. Hierboven telt die toestand niet mee als een die standhoudt.
   *[other] Uit { $count } bereikbare toestanden leidt geen zet weg{ $states-left ->
        [0] {" "}({ $states })
       *[other] , waaronder { $states }
    }. Hierboven tellen ze niet mee als toestanden die standhouden.
}
evolution-unreachable = { $count ->
    [one] Eén toestand die standhoudt, ligt van hieruit buiten bereik: { $states }.
   *[other] { $count } toestanden die standhouden, liggen van hieruit buiten bereik{ $states-left ->
        [0] :
       *[other] , waaronder
    } { $states }.
}
evolution-no-joint = Gezamenlijke zetten zijn niet gevolgd: { $why }.
evolution-cut = Met { $way } viel er meer te volgen dan is gevolgd; de opsomming is dus niet volledig.
table-evolution-paths = De kortste wegen naar wat kan standhouden
table-evolution-reach = Wat kan standhouden, en in hoeveel zetten het wordt bereikt

## De brief: wegen, groepen, vergelijkingen

route = Hoe het van hier daar kan komen
route-alone = Zonder enige afspraak leiden zetten die telkens lonen voor wie ze doet, van de huidige toestand naar { $outcomes }.
route-alone-none = Geen reeks zetten die telkens lonen voor wie ze doet, leidt van de huidige toestand naar een andere uitkomst die standhoudt.
route-together = { $outcomes } { $count ->
    [one] wordt
   *[other] worden
} alleen bereikt met gezamenlijke zetten die voor alle deelnemers lonen.
route-needs-improvements = { $outcome }: eigen zetten van { $groups }.
route-needs-joint = { $outcome }: { $groups }.
route-needs-improvements-fewer = { $outcome }: eigen zetten van { $groups }; een andere toestand die eronder valt en standhoudt, vergt alleen { $fewer }.
route-needs-joint-fewer = { $outcome }: { $groups }; een andere toestand die eronder valt en standhoudt, vergt alleen { $fewer }.
route-needs = Wie er ten minste voor nodig is
route-ends = Is { $outcomes } eenmaal bereikt, dan leidt er geen zet meer uit weg.
route-caption = De kortste wegen naar wat ten minste door geloofwaardige antwoorden standhoudt. Elke stap loont voor wie hem doet; niemand heeft er nog mee ingestemd.
in-brief-next-both = Zetten die lonen voor wie ze doet, leiden naar { $alone }; { $who }.
in-brief-next-alone = Zetten die lonen voor wie ze doet, leiden naar { $alone }.
in-brief-next-joint = Zetten die lonen voor wie ze doet, leiden naar niets wat standhoudt: { $who }.
in-brief-needs = { $needs }
in-brief-need = { $outcomes } { $count ->
    [one] vergt
   *[other] vergen
} { $groups }
in-brief-need-more = { $count ->
    [one] nog één uitkomst staat hieronder
   *[other] nog { $count } uitkomsten staan hieronder
}
in-brief-joint-moves = voor de rest van wat standhoudt zijn gezamenlijke zetten nodig

## Wat er mis kan gaan

few-steps = 'steps' en 'paths' zijn minstens 1

## Op de opdrachtregel

summary-evolution = Volg vanaf een toestand zetten die lonen, gezamenlijke zetten die lonen en willekeurige zetten, en vind wegen naar wat kan standhouden.
evolution-param-start = het nummer van een toestand, een benoemde uitkomst of een patroon
evolution-param-steps = hoeveel zetten ver wordt gekeken
evolution-param-paths = hoeveel wegen er per uitkomst worden getoond
evolution-param-alone = volg alleen zetten van één actor, geen gezamenlijke
