### Words of this question.

## Findings: who sees another game, what lasts so, and what a message would do

question-perception = Who sees another game?
perception-none = Nobody is said to see the conflict otherwise than it is: no preference is given as another actor sees it, and no option is hidden from anybody.
perception-order = { $viewer } { $viewer-number ->
    [one] sees
   *[other] see
} the wishes of { $actor } otherwise than they are.
perception-hidden = { $viewer } { $viewer-number ->
    [one] does
   *[other] do
} not know of “{ $option }”, a choice of { $actor }.
perception-blind = { $viewer } { $viewer-number ->
    [one] does
   *[other] do
} not know { $count ->
    [one] one state
   *[other] { $count } states
}; whether { $viewer } would stay there is not defined.
perception-seen = By the test { $concept }, with everybody reasoning in the game as each sees it, { $count ->
    [0] no state lasts
    [one] one state lasts: { $states }
   *[other] { $count } states last: { $states }
}{ $states-left ->
    [0] .
   *[other] {" "}and { $states-left } more.
} If all saw it as it is, { $true ->
    [0] none would.
    [one] one would.
   *[other] { $true } would.
}
perception-surprise = Surprise by the test { $concept }: { $states }{ $states-left ->
    [0] {""}
   *[other] {" "}and { $states-left } more
} { $count ->
    [one] lasts
   *[other] last
} only as seen, and would break once everybody saw the others as they are.
perception-missed = Missed by the test { $concept }: { $states }{ $states-left ->
    [0] {""}
   *[other] {" "}and { $states-left } more
} would last in truth and { $count ->
    [one] does
   *[other] do
} not as seen.
perception-undefined = Not defined by the test { $concept }: { $count ->
    [one] in one state
   *[other] in { $count } states
} everybody who knows { $count ->
    [one] it
   *[other] them
} would stay, and somebody does not know { $count ->
    [one] it
   *[other] them
}.
perception-message-order-effect = By the test { $concept }, if { $viewer } learned what { $actor } really { $actor-number ->
    [one] wants
   *[other] want
}, { $gained ->
    [0] no state would begin to last
    [one] one state would begin to last ({ $new })
   *[other] { $gained } states would begin to last ({ $new })
} and { $lost ->
    [0] none would cease to
    [one] one would cease to ({ $gone })
   *[other] { $lost } would cease to ({ $gone })
}.
perception-message-order-same = By the test { $concept }, if { $viewer } learned what { $actor } really { $actor-number ->
    [one] wants
   *[other] want
}, the same states would last.
perception-message-hidden-effect = By the test { $concept }, if { $viewer } learned of “{ $option }”, { $gained ->
    [0] no state would begin to last
    [one] one state would begin to last ({ $new })
   *[other] { $gained } states would begin to last ({ $new })
} and { $lost ->
    [0] none would cease to
    [one] one would cease to ({ $gone })
   *[other] { $lost } would cease to ({ $gone })
}.
perception-message-hidden-same = By the test { $concept }, if { $viewer } learned of “{ $option }”, the same states would last.
perception-all-effect = By the test { $concept }, if everybody saw the others as they are, { $gained ->
    [0] no state would begin to last
    [one] one state would begin to last ({ $new })
   *[other] { $gained } states would begin to last ({ $new })
} and { $lost ->
    [0] none would cease to
    [one] one would cease to ({ $gone })
   *[other] { $lost } would cease to ({ $gone })
}.
perception-all-same = By the test { $concept }, if everybody saw the others as they are, the same states would last.
table-perception-outcomes = Which outcomes last as each actor sees the conflict, and which in truth
table-perception-messages = What carrying a message would do to the number of states that last; fewer can last once people know more
column-as-seen = As seen
column-in-truth = In truth
column-message = What is cleared up
column-effect = On balance

## The brief

perception-heading = Who sees another game
perception-caption = What lasts as each actor sees the conflict and in truth, and what carrying a message would do.
perception-messages-heading = What carrying a message would do
perception-messages-how = A message clears up one thing that one actor sees otherwise; all else stays. It need not help: what lasted on a mistake can break once the mistake is gone.
perception-state = state { $number }
perception-figure-title = What lasts as seen and in truth
perception-figure-seen = as each sees it
perception-figure-true = in truth
perception-figure-messages = States that a message would let last, and end
perception-figure-lasts = lasts
perception-figure-falls = does not last, or is not known to somebody
perception-figure-gained = begin to last
perception-figure-lost = cease to last
perception-figure-order = { $viewer } learns what { $actor } wants
perception-figure-hidden = { $viewer } learns of “{ $option }”
perception-figure-all = Everybody sees the others as they are
perception-figure-told = { $name }, { $test }: { $seen ->
    [true] lasts
   *[other] does not last
} as seen, { $true ->
    [true] lasts
   *[other] does not last
} in truth.
perception-figure-moved = { $name }, { $test }: { $gained } more, { $lost } fewer.

## On the command line

summary-perception = Let every actor reason in the game it sees: what lasts so, what would surprise, what a message would do.
perception-param-concept = a stability concept, several times for several (default: nash and seq)
perception-param-judge = whose preferences count as the true ones (default: the first given of each actor)
