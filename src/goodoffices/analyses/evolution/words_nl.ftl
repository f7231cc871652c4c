### Woorden van deze vraag.

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

## Bevindingen: hoe men van hier daar komt

question-evolution = Hoe kan het van hier komen tot een uitkomst die standhoudt?
evolution-start = Vanaf { $state }, tot { $steps } zetten ver; niemand is twee keer achtereen aan zet.
evolution-improvements = Met zetten die de zetter elk iets opleveren komen { $count } van { $states } toestanden binnen bereik, waarvan { $lasting } standhouden{ $examples-count ->
    [0] .
   *[other] , zoals { $examples }.
}
evolution-joint = Met gezamenlijke zetten die elke deelnemer iets opleveren komen { $count } van { $states } toestanden binnen bereik, waarvan { $lasting } standhouden{ $examples-count ->
    [0] .
   *[other] , zoals { $examples }.
}
evolution-any = Met willekeurige zetten komen { $count } van { $states } toestanden binnen bereik, waarvan { $lasting } standhouden{ $examples-count ->
    [0] .
   *[other] , zoals { $examples }.
}
evolution-dead-ends = { $count ->
    [one] Zetten die iets opleveren lopen uit op één toestand: { $states }.
   *[other] Zetten die iets opleveren lopen uit op { $count } toestanden, waaronder { $states }.
}
evolution-together = { $count ->
    [one] Zolang elke zet loont voor wie hem doet, wordt één toestand die standhoudt alleen bereikt als meerdere actoren samen zetten doen: { $states }.
   *[other] Zolang elke zet loont voor wie hem doet, worden { $count } toestanden die standhouden alleen bereikt als meerdere actoren samen zetten doen, waaronder { $states }.
}
evolution-needs-improvements = { $state } komt binnen bereik met zetten van { $groups } die telkens lonen voor wie ze doet.
evolution-needs-joint = { $state } vergt een gezamenlijke zet van { $groups }.
evolution-needs-improvements-fewer = { $state } komt binnen bereik met zetten van { $groups } die telkens lonen voor wie ze doet; een andere vorm die standhoudt vergt alleen { $fewer }.
evolution-needs-joint-fewer = { $state } vergt een gezamenlijke zet van { $groups }; een andere vorm die standhoudt vergt alleen { $fewer }.
evolution-ends = { $count ->
    [one] Uit { $states } leidt niets weg: eenmaal daar heeft niemand nog een zet. Hierboven telt die toestand niet mee als een die standhoudt.
   *[other] Uit { $count } bereikbare toestanden leidt niets weg, waaronder { $states }. Hierboven tellen ze niet mee als toestanden die standhouden.
}
evolution-unreachable = { $count ->
    [one] Eén toestand die standhoudt ligt van hieruit buiten bereik: { $states }.
   *[other] { $count } toestanden die standhouden liggen van hieruit buiten bereik, waaronder { $states }.
}
evolution-no-joint = Gezamenlijke zetten zijn niet gevolgd: { $why }.
evolution-cut = Er viel met { $way } meer te volgen dan is gevolgd; de opsomming is niet volledig.
table-evolution-paths = Kortste wegen naar wat kan standhouden
table-evolution-reach = Wat kan standhouden, en in hoeveel zetten het wordt bereikt

## De brief: wegen, groepen, vergelijkingen

route = Hoe het van hier daar kan komen
route-alone = Zonder enige afspraak leiden zetten die telkens lonen voor wie ze doet van de stand van nu naar { $outcomes }.
route-alone-none = Geen reeks zetten die telkens lonen voor wie ze doet leidt van de stand van nu naar een andere uitkomst die standhoudt.
route-together = { $outcomes } { $count ->
    [one] wordt
   *[other] worden
} alleen bereikt door samen te bewegen, op een manier die voor iedere deelnemer loont.
route-needs-improvements = { $outcome }: eigen zetten van { $groups }.
route-needs-joint = { $outcome }: { $groups } samen.
route-needs-improvements-fewer = { $outcome }: eigen zetten van { $groups }; een andere vorm die standhoudt vergt alleen { $fewer }.
route-needs-joint-fewer = { $outcome }: { $groups } samen; een andere vorm die standhoudt vergt alleen { $fewer }.
route-needs = Wie er ten minste voor nodig is
route-ends = Uit { $outcomes } leidt niets meer weg, eenmaal { $count ->
    [one] daar.
   *[other] zover.
}
route-caption = De kortste wegen naar wat ten minste door geloofwaardige antwoorden standhoudt; elke stap loont voor wie hem doet, en niemand heeft er al mee ingestemd.
