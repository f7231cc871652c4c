### Woorden van deze vraag.

## Bevindingen: andere voorkeuren

question-inverse = Bij welke voorkeuren zou het standhouden?
inverse-lasts = { $target } houdt volgens { $tests } al stand: niemands voorkeuren hoeven te veranderen{ $forms ->
    [one] .
   *[other] { $lasting ->
        [one] {" "}(één van de { $forms } vormen{ $changed ->
            [0] {""}
           *[other] : { $form }
        }).
       *[other] {" "}({ $lasting } van de { $forms } vormen; bekeken is { $changed ->
            [0] de toestand van nu
           *[other] { $form }
        }).
    }
}
inverse-end = Uit { $target } leidt niets weg: het houdt stand, wat iedereen ook liever heeft.
inverse-none = Geen mogelijke toestand valt onder { $target }.
inverse-target = { $target } houdt volgens { $tests } geen stand: { $actors } { $actors-number ->
    [one] zou
   *[other] zouden
} ervan afwijken{ $forms ->
    [one] .
   *[other] , zelfs van de dichtstbijzijnde van de { $forms } vormen{ $changed ->
        [0] .
       *[other] {" "}({ $form }).
    }
}
inverse-demand = { $actor } { $actor-number ->
    [one] zou
   *[other] zouden
} het minstens zo graag moeten hebben als wat volgt uit: { $step }.
inverse-demand-or = { $actor } { $actor-number ->
    [one] zou
   *[other] zouden
} het minstens zo graag moeten hebben als wat volgt uit { $step }, of als { $instead }, waar de anderen het dan heen kunnen leiden{ $more ->
    [0] .
    [one] ; nog één eigen zet vraagt zoiets.
   *[other] ; nog { $more } eigen zetten vragen zoiets.
}
inverse-wishes = In de eigen wensen: { $fors ->
    [one] { $favouring } moet dan voorgaan op { $opposing }.
   *[other] een ervan moet dan voorgaan op { $opposing }: { $favouring }.
}
inverse-wishes-never = Niet door de wensen te herschikken: geen ervan pleit er daar voor, en daartegen { $againsts ->
    [one] pleit
   *[other] pleiten
} { $opposing }.
inverse-stays = { $actors } { $actors-number ->
    [one] blijft
   *[other] blijven
} zonder dat er iets verandert.
inverse-alone = Als alleen de volgorde van { $actors } verandert, { $measure ->
    [kendall] { $steps ->
        [one] is één verwisseling van buren
       *[other] zijn { $steps } verwisselingen van buren
    }
   *[other] { $steps ->
        [one] is één stap
       *[other] zijn { $steps } stappen
    }
} genoeg om iedereen te laten blijven, en minder niet{ $unique ->
    [yes] ; geen andere verandering is zo klein
    [no] ; andere veranderingen zijn even klein
   *[unknown] {""}
}{ $passes ->
    [0] .
   *[other] . Het stijgt dan boven { $passed }{ $rest ->
        [0] .
       *[other] , en nog boven { $rest } van de andere.
    }
}
inverse-alone-bound = Als alleen de volgorde van { $actors } verandert, { $known ->
    [found] { $steps ->
        [one] is één stap
       *[other] zijn { $steps } stappen
    } genoeg om iedereen te laten blijven; of minder volstaat, is niet bekend (minstens { $least }).
   *[none] { $least ->
        [one] is minstens één stap
       *[other] zijn minstens { $least } stappen
    } nodig om iedereen te laten blijven; een verandering die dat doet, is niet gevonden.
}
inverse-alone-never = Geen enkele volgorde van { $actors } alleen laat iedereen blijven.
inverse-together = Als { $actors } hun volgorde veranderen, { $steps ->
    [one] is één stap
   *[other] zijn { $steps } stappen
} in totaal genoeg om iedereen te laten blijven, en minder niet{ $unique ->
    [yes] ; geen andere verandering is zo klein.
    [no] ; andere veranderingen zijn even klein.
   *[unknown] .
}
inverse-together-bound = Als { $actors } hun volgorde veranderen, { $known ->
    [found] { $steps ->
        [one] is één stap
       *[other] zijn { $steps } stappen
    } in totaal genoeg om iedereen te laten blijven; of minder volstaat, is niet bekend (minstens { $least }).
   *[none] { $least ->
        [one] is minstens één stap
       *[other] zijn minstens { $least } stappen
    } nodig om iedereen te laten blijven; een verandering die dat doet, is niet gevonden.
}
inverse-together-never = Geen enkele volgorde van { $actors } laat iedereen blijven.
inverse-sequence = Door wensen te herschikken: iedereen zou blijven als voor { $actor } { $rise ->
    [one] { $rising }
   *[other] het volgende
} voorging op { $sink ->
    [one] { $sinking }
   *[other] wat nu zwaarder weegt
}{ $rise ->
    [one] {""}
   *[other] {" "}({ $rising })
}: { $swaps ->
    [one] één verwisseling van naburige wensen.
   *[other] { $swaps } verwisselingen van naburige wensen, en niet minder.
}
inverse-no-sequence = Niet door de wensen van { $actors } te herschikken{ $count ->
    [one] {""}
   *[other] , van elk apart
}{ $every ->
    [yes] : elke volgorde is geprobeerd ({ $tried }).
   *[no] {" "}binnen { $within ->
        [one] één verwisseling
       *[other] { $within } verwisselingen
    }: elke zulke volgorde is geprobeerd ({ $tried }).
}
inverse-counted = Bij { $exact ->
    [yes] { $count } van de { $total }
   *[no] { $share } van de
} { $members ->
    [one] strikte rangordes van { $actors } blijft
   *[other] combinaties van strikte rangordes van { $actors } blijft
} { $focal ->
    [yes] die actor zelf
   *[no] iedereen
} in { $forms ->
    [one] { $state }
   *[other] de bekeken vorm van { $state }
} ({ $tests }).
inverse-drawn = Bij ongeveer { $share } van de { $members ->
    [one] strikte rangordes van { $actors } blijft
   *[other] combinaties van strikte rangordes van { $actors } blijft
} { $focal ->
    [yes] die actor zelf
   *[no] iedereen
} in { $forms ->
    [one] { $state }
   *[other] de bekeken vorm van { $state }
} ({ $tests }); door loting bepaald, met een standaardfout van { $error }.
inverse-never = Niets van wat geprobeerd is, zorgt er volgens { $tests } voor dat iedereen blijft bij { $target }.
inverse-many = Bij zo veel toestanden ({ $states }) zeggen verwisselingen ertussen een lezer weinig; let op de wensen. De getallen staan in het antwoord voor programma’s.
table-inverse-inverse = Wie blijft, en de kleinste verandering die volstaat
column-stays = Zoals het is
column-until-it = Stappen tot die actor blijft
column-until-all = Stappen tot allen blijven
column-re-ordered = Verwisselingen van wensen tot allen blijven
word-inverse-stays = blijft
word-inverse-leaves = zou afwijken
inverse-no-target = het dossier noemt geen uitkomst; zeg welke toestand bedoeld is
inverse-concept = '{ $concept }' laat zich niet omkeren; bekend: { $known }

## Op de opdrachtregel

summary-inverse = Zeg hoe de volgorde van elke actor zou moeten zijn om een uitkomst te laten standhouden, en hoe ver dat is van wat zij is.
inverse-param-target = een benoemde uitkomst, het nummer van een toestand of een patroon (standaard: elke benoemde uitkomst)
inverse-param-concept = een stabiliteitstoets van één actor (mag vaker gegeven worden; standaard: nash en seq)
inverse-param-actor = een actor wiens voorkeuren mogen veranderen (mag vaker gegeven worden; standaard: alle)
inverse-param-swaps = hoeveel verwisselingen van naburige wensen geprobeerd worden
inverse-param-weak = laat een veranderde volgorde toestanden gelijk stellen
