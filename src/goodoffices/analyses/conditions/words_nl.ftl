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
conditions-break = Met ‘{ $instead }’ breekt het: { $step }, en dat leidt naar { $to } ({ $test }).
conditions-break-within = Met ‘{ $instead }’ blijft het niet zoals het is: { $step }, en dat leidt naar een andere vorm van dezelfde uitkomst ({ $test }).
conditions-break-joint = Met ‘{ $instead }’ breekt het: { $actor } zou daar niet blijven ({ $test }).
conditions-judge-lost = Met de voorkeuren zoals ‘{ $judge }’ ze ziet, { $count ->
    [one] houdt { $outcomes } in geen enkele vorm stand.
   *[other] houden deze in geen enkele vorm stand: { $outcomes }.
}
conditions-judge-gained = Met de voorkeuren zoals ‘{ $judge }’ ze ziet, { $count ->
    [one] kan ook { $outcomes } standhouden.
   *[other] kunnen ook deze standhouden: { $outcomes }.
}
conditions-judge-other = Met de voorkeuren zoals ‘{ $judge }’ ze ziet, { $count ->
    [one] houdt { $outcomes } onder andere voorwaarden of volgens andere toetsen stand.
   *[other] houden deze onder andere voorwaarden of volgens andere toetsen stand: { $outcomes }.
}
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

## In de brief van enkele bladzijden

opening-lasts-case = { $outcome } houdt { $how } stand, maar alleen waar dit geldt: { $case }.
opening-lasts-cases = { $outcome } houdt { $how } stand, maar alleen in deze gevallen: { $cases }.
opening-lasts-shared = { $outcome } houdt { $how } stand in { $lasting } van { $forms } vormen; in al die vormen: { $shared }.
opening-lasts-part = { $outcome } houdt { $how } stand in { $lasting } van { $forms } vormen, en geen korte voorwaarde zegt in welke.
opening-lasts-always = { $outcome } houdt { $how } stand { $forms ->
    [one] in de ene vorm die er is
   *[other] in elk van de { $forms } vormen
}.
opening-also-case = { $how } houdt deze uitkomst ook stand waar dit geldt: { $case }.
opening-also-cases = { $how } houdt deze uitkomst ook stand in deze gevallen: { $cases }.
opening-also-shared = { $how } houdt deze uitkomst stand in { $lasting } van { $forms } vormen; in al die vormen: { $shared }.
opening-also-part = { $how } houdt deze uitkomst stand in { $lasting } van { $forms } vormen, en geen korte voorwaarde zegt in welke.
opening-also-always = { $how } houdt deze uitkomst stand in elk van de { $forms } vormen.
opening-case = ({ $number }) { $case }
opening-undone = { $count } andere stappen niet gezet
opening-judge-gained = { $count ->
    [one] Ook { $outcomes } kan standhouden.
   *[other] Ook deze kunnen standhouden: { $outcomes }.
}
opening-judge-other = { $count ->
    [one] { $outcomes } houdt onder andere voorwaarden of volgens andere toetsen stand.
   *[other] Onder andere voorwaarden of volgens andere toetsen houden stand: { $outcomes }.
}
opening-firmness = Uit zichzelf: niemand wint erbij door er alleen van af te wijken. Door geloofwaardige antwoorden: wie erbij zou winnen, laat het om wat anderen dan liever zouden doen.

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
