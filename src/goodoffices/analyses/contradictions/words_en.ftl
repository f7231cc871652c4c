### Words of this question.

## contradictions

question-contradictions = Which claims contradict one another, and what rests on them?
table-contradictions-pairs = Claims that cannot both hold
contradictions-none = No two claims that stand contradict one another, as far as their links and values tell.
contradictions-denies = { $first } denies { $second }{ $same ->
    [yes] , although both go back to one origin
   *[no] {""}
}. { $count ->
    [0] Nothing in the model rests on either.
    [one] One element of the model rests on one of them.
   *[other] { $count } elements of the model rest on one of them.
}
contradictions-sides = { $first } confirms what { $second } denies{ $same ->
    [yes] , although both go back to one origin
   *[no] {""}
}. { $count ->
    [0] Nothing in the model rests on either.
    [one] One element of the model rests on one of them.
   *[other] { $count } elements of the model rest on one of them.
}
contradictions-values = { $first } and { $second } name different values for the same{ $same ->
    [yes] , although both go back to one origin
   *[no] {""}
}. { $count ->
    [0] Nothing in the model rests on either.
    [one] One element of the model rests on one of them.
   *[other] { $count } elements of the model rest on one of them.
}
contradictions-differs = { $count ->
    [one] One claim was checked against a source that differs.
   *[other] { $count } claims were checked against sources that differ.
}
contradictions-changed = The speaker of { $before } has since said otherwise: { $claim }.
contradictions-unreviewed = { $count ->
    [one] One claim was taken over as proposed, and nobody has reviewed it.
   *[other] { $count } claims were taken over as proposed, and nobody has reviewed them.
}

## On the command line

summary-contradictions = Pair the claims that deny one another, take opposite sides on a third or name different values.
