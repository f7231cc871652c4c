### Woorden van deze vraag.

## evidence

question-evidence = Tegen welke verklaring pleiten de claims het minst?
table-evidence-matrix = Verklaringen tegenover claims: CC en C passen, N geen van beide, I en II pleiten ertegen
evidence-least = Het minst pleit tegen “{ $hypothesis }”: { $score } aan gewicht, uit { $count ->
    [0] geen claim
    [one] één claim
   *[other] { $count } claims, van elke oorsprong de zwaarste
}.
evidence-more = Meer pleit tegen “{ $hypothesis }”: { $score } aan gewicht, uit { $count ->
    [one] één claim
   *[other] { $count } claims, van elke oorsprong de zwaarste
}.
evidence-one = Alleen “{ $hypothesis }” is afgezet tegen claims met gewicht; zonder iets ernaast valt er niets te rangschikken.
evidence-unranked = “{ $hypothesis }” krijgt geen plaats: geen van de claims waartegen die verklaring is afgezet, heeft gewicht.
evidence-unmarked = Bij “{ $hypothesis }” is niets ingevuld voor { $claims }; wat niet is ingevuld, telt niet mee.
evidence-tied = De claims onderscheiden { $count } verklaringen niet van elkaar.
evidence-nothing = Geen claim heeft hier een waardering met grondslag, dus valt er niets te wegen; --without-basis geeft zulke claims een gewicht.
evidence-hinges = De eerste plaats hangt aan { $claim }{ $count ->
    [one] : zonder die claim
   *[other] , die op één oorsprong teruggaan: zonder die claims
} pleit het minst tegen “{ $first }”.
evidence-hinges-below = Verder naar beneden hangt de volgorde aan { $claim }{ $count ->
    [one] .
   *[other] {" "}samen, die op één oorsprong teruggaan.
}
evidence-hinges-all = Zonder { $claim } blijven er geen twee verklaringen over om te rangschikken.
evidence-at-least = Naar de claims met waardering { $grade } of beter alleen pleit het minst tegen “{ $first }”.
evidence-not-telling = { $count ->
    [one] Eén claim past bij elke verklaring even goed en onderscheidt niets.
   *[other] { $count } claims passen bij elke verklaring even goed en onderscheiden niets.
}
evidence-without-basis = { $count ->
    [one] Eén claim zonder grondslag voor zijn waardering blijft buiten beschouwing; ten volle meegeteld veranderde die de volgorde niet.
   *[other] { $count } claims zonder grondslag voor hun waardering blijven buiten beschouwing; ten volle meegeteld veranderden die de volgorde niet.
}
evidence-without-basis-turns = { $count ->
    [one] Eén claim zonder grondslag voor zijn waardering blijft buiten beschouwing; ten volle meegeteld veranderde die de volgorde wel.
   *[other] { $count } claims zonder grondslag voor hun waardering blijven buiten beschouwing; ten volle meegeteld veranderden die de volgorde wel.
}
