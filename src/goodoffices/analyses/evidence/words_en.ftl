### Words of this question.

## evidence

question-evidence = Which explanation do the claims speak against least?
table-evidence-matrix = Explanations against claims: CC and C fit, N neither, I and II speak against
evidence-least = Least speaks against { $hypothesis }: { $count ->
    [0] no claim that weighs anything.
    [one] { $score } in weight, from one claim.
   *[other] { $score } in weight, from { $count } claims, the heaviest of each origin.
}
evidence-more = More speaks against { $hypothesis }: { $score } in weight, from { $count ->
    [one] one claim
   *[other] { $count } claims, the heaviest of each origin
}.
evidence-one = Only { $hypothesis } has marks on claims that weigh anything. With nothing beside it, nothing is ranked.
evidence-unranked = { $hypothesis } is not ranked: none of the claims it is marked against weighs anything.
evidence-markless = { $hypothesis } is not ranked: it has no mark for any claim.
evidence-unmarked = { $hypothesis } has no mark for { $claims-either }. What is not marked does not count.
evidence-tied = The claims do not tell { $count } explanations apart.
evidence-nothing = No claim here has a grade with a basis, so nothing can be weighed; --without-basis gives such claims a weight.
evidence-hinges = The first place hinges on { $claim }{ $count ->
    [one] : without it
   *[other] , which go back to one origin: without them
}, least speaks against { $first }.
evidence-hinges-below = Further down, the order hinges on { $claim }{ $count ->
    [one] .
   *[other] {" "}together, which go back to one origin.
}
evidence-hinges-all = Without { $claim } there are no longer two explanations to rank.
evidence-at-least = By the claims graded { $grade } or better alone, least speaks against { $first }.
evidence-not-telling = { $count ->
    [one] One claim sits equally with every explanation and tells nothing apart.
   *[other] { $count } claims sit equally with every explanation and tell nothing apart.
}
evidence-without-basis = { $count ->
    [one] One claim without a basis for its grade is left out; counted in full, it would not change the order.
   *[other] { $count } claims without a basis for their grade are left out; counted in full, they would not change the order.
}
evidence-without-basis-turns = { $count ->
    [one] One claim without a basis for its grade is left out; counted in full, it would change the order.
   *[other] { $count } claims without a basis for their grade are left out; counted in full, they would change the order.
}

## What can go wrong

weight-without-basis = what a claim without basis weighs lies within 0 and 1; here it is { $given }
few-hypotheses = there is nothing to weigh: the dossier has fewer than two [[hypothesis]] records
## On the command line

summary-evidence = Rank hypotheses by how little speaks against them; an aid to looking at all of them, not a cure for bias.
evidence-param-ungraded = what a claim weighs that has no grade, or F or 6: 0 to 1 (default: it is left out)
