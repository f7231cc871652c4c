### Woorden van deze vraag.

## evidence

question-evidence = Tegen welke verklaring pleiten de claims het minst?
table-evidence-matrix = Verklaringen tegenover claims: CC en C passen, N geen van beide, I en II pleiten ertegen
evidence-least = Het minst pleit tegen { $hypothesis }: { $count ->
    [0] geen enkele claim die gewicht heeft.
    [one] { $score } aan gewicht, uit één claim.
   *[other] { $score } aan gewicht, uit { $count } claims, van elke oorspronkelijke bron de zwaarste.
}
evidence-more = Meer pleit tegen { $hypothesis }: { $score } aan gewicht, uit { $count ->
    [one] één claim
   *[other] { $count } claims, van elke oorspronkelijke bron de zwaarste
}.
evidence-one = Alleen bij { $hypothesis } staan tekens bij claims die gewicht hebben. Zonder iets ernaast valt er niets te rangschikken.
evidence-unranked = { $hypothesis } krijgt geen plaats: geen van de claims waarbij voor deze verklaring een teken staat, heeft gewicht.
evidence-markless = { $hypothesis } krijgt geen plaats: er staat bij geen enkele claim een teken voor.
evidence-unmarked = Bij { $hypothesis } staat geen teken voor { $claims-either }. Wat geen teken heeft, telt niet mee.
evidence-tied = De claims onderscheiden { $count } verklaringen niet van elkaar.
evidence-nothing = Geen enkele claim heeft hier een waardering met grondslag, dus valt er niets te wegen; --without-basis geeft zulke claims een gewicht.
evidence-hinges = De eerste plaats hangt af van { $claim }{ $count ->
    [one] : zonder die claim
   *[other] , die op één oorspronkelijke bron teruggaan: zonder die claims
} pleit het minst tegen { $first }.
evidence-hinges-below = Verderop hangt de volgorde af van { $claim }{ $count ->
    [one] .
   *[other] {" "}samen, die op één oorspronkelijke bron teruggaan.
}
evidence-hinges-all = Zonder { $claim } blijven er geen twee verklaringen over om te rangschikken.
evidence-at-least = Alleen afgaand op de claims met waardering { $grade } of beter pleit het minst tegen { $first }.
evidence-not-telling = { $count ->
    [one] Eén claim past bij elke verklaring even goed en maakt dus geen onderscheid.
   *[other] { $count } claims passen bij elke verklaring even goed en maken dus geen onderscheid.
}
evidence-without-basis = { $count ->
    [one] Eén claim zonder grondslag voor de waardering blijft buiten beschouwing; ten volle meegeteld zou die de volgorde niet veranderen.
   *[other] { $count } claims zonder grondslag voor de waardering blijven buiten beschouwing; ten volle meegeteld zouden ze de volgorde niet veranderen.
}
evidence-without-basis-turns = { $count ->
    [one] Eén claim zonder grondslag voor de waardering blijft buiten beschouwing; ten volle meegeteld zou die de volgorde wel veranderen.
   *[other] { $count } claims zonder grondslag voor de waardering blijven buiten beschouwing; ten volle meegeteld zouden ze de volgorde wel veranderen.
}

## Wat er mis kan gaan

weight-without-basis = wat een claim zonder grondslag weegt, ligt tussen 0 en 1; hier is het { $given }
few-hypotheses = er valt niets te wegen: het dossier heeft minder dan twee hypothesen ([[hypothesis]])
## Op de opdrachtregel

summary-evidence = Zet hypothesen op volgorde van hoe weinig ertegen pleit; een hulp om ze alle te bekijken, geen middel tegen vooringenomenheid.
evidence-param-ungraded = wat een claim weegt die geen waardering heeft, of F of 6: 0 tot 1 (standaard: telt niet mee)
