## Voorwaarden: waaronder een uitkomst standhoudt

conditions-always = { $outcome } houdt stand in { $forms ->
    [one] de enige vorm
   *[other] elk van de { $forms } vormen
} volgens { $tests }{ $ends ->
    [0] .
    [one] , op één na waar niets uit wegleidt.
   *[other] , op { $ends } na waar niets uit wegleidt.
}
conditions-if = { $outcome } houdt volgens { $tests } stand in { $lasting } van de { $forms } vormen: precies { $lasting ->
    [one] de ene
   *[other] die
} waarin dit geldt: { $case }.
conditions-cases = { $outcome } houdt volgens { $tests } stand in { $lasting } van de { $forms } vormen: in { $count } gevallen, en in geen ander.
conditions-case = Geval { $number } ({ $forms ->
    [one] één vorm
   *[other] { $forms } vormen
}): { $case }.
conditions-long = { $outcome } houdt volgens { $tests } stand in { $lasting } van de { $forms } vormen, en geen korte voorwaarde zegt in welke.
conditions-many = { $outcome } houdt volgens { $tests } stand in { $lasting } van de { $forms } vormen; dat zijn er te veel om voorwaarden in te zoeken.
conditions-never = { $outcome } houdt volgens { $tests } { $forms ->
    [one] in de enige vorm geen stand.
   *[other] in geen van de { $forms } vormen stand.
}
conditions-none = Geen mogelijke toestand valt onder { $outcome }.
conditions-end = Uit { $outcome } leidt niets weg; dat het ‘standhoudt’, zegt dus niets.
conditions-not-shortest = Voor { $outcome } is dit een precieze beschrijving, maar niet bewezen de kortste: er { $least ->
    [one] is minstens één geval
   *[other] zijn minstens { $least } gevallen
} nodig.
conditions-shared = In alle vormen die standhouden: { $conditions }.
conditions-break = Zonder ‘{ $condition }’ breekt het: { $step }, en dat leidt naar { $to } ({ $test }).
conditions-break-within = Zonder ‘{ $condition }’ blijft het niet zoals het is: { $step }, en dat leidt naar een andere vorm van dezelfde uitkomst ({ $test }).
conditions-break-joint = Zonder ‘{ $condition }’ breekt het: { $actor } zou daar niet blijven ({ $test }).
conditions-screen = { $outcome } houdt volgens { $tests } alleen stand bij { $cases }.
conditions-screen-or = { $first }; of bij { $last }
conditions-screen-both = { $new }, met { $count ->
    [one] één andere optie zoals nu
   *[other] { $count } andere opties zoals nu
}
conditions-screen-now = { $count ->
    [one] één optie zoals nu
   *[other] { $count } opties zoals nu
}
conditions-judge = Met de voorkeuren zoals ‘{ $judge }’ ze ziet, houden andere vormen stand van: { $outcomes }.
conditions-no-outcome = het dossier noemt geen uitkomst; voeg een [[outcome]] met een pattern toe
conditions-unknown-outcome = er is geen uitkomst '{ $outcome }'
conditions-heading = Onder welke voorwaarden een uitkomst standhoudt
conditions-how = Elke voorwaarde is precies: van de vormen die bij de uitkomst passen, omvat zij die standhouden en geen andere. Wat de regels en de omschrijving van de uitkomst al zeggen, wordt niet herhaald.
table-conditions-conditions = Wanneer elke uitkomst standhoudt
column-judge = Gezien door
column-conditions = Zij houdt precies stand waar
column-lasting-forms = Vormen die standhouden
column-in-hand = In handen van
word-lasts-always = in elke vorm
word-lasts-long = geen korte voorwaarde zegt waar
word-lasts-many = te veel vormen om te zeggen waar
word-lasts-none = geen toestand valt eronder
word-lasts-never = nergens
word-lasts-end = er leidt niets uit weg
question-conditions = Onder welke voorwaarden houdt een uitkomst stand?

## De figuur

conditions-figure-title = Onder welke voorwaarden elke uitkomst standhoudt
conditions-figure-caption = Wat er nodig is voor een uitkomst die standhoudt, geval voor geval; elke beschrijving is precies.
conditions-figure-change = moet anders dan nu
conditions-figure-stay = moet blijven zoals nu
conditions-figure-holds = moet gelden
conditions-figure-breaks = losgelaten breekt dit de uitkomst, zoals verteld
conditions-figure-free = Waar geen teken staat, is de optie vrij.
conditions-figure-more = { $count ->
    [one] Nog één geval staat in de tabel.
   *[other] Nog { $count } gevallen staan in de tabel.
}
conditions-figure-none = Er is geen uitkomst die standhoudt onder voorwaarden die te tekenen zijn.
conditions-figure-always = in elke vorm
conditions-figure-tests = { $tests }
conditions-figure-forms = { $lasting } van { $forms } vormen
conditions-figure-case = geval { $number } van { $count }
conditions-figure-told = { $outcome } ({ $tests }): { $conditions }.

## Op de opdrachtregel

summary-conditions = In zo weinig mogelijk woorden: welke vormen van elke benoemde uitkomst standhouden, wie elke voorwaarde in handen heeft en wat haar breekt.
conditions-param-outcome = een benoemde uitkomst (standaard: alle)
conditions-param-judge = wiens voorkeuren tellen (standaard: die van elke beoordelaar, na elkaar)
