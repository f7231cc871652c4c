### Words of this question.

## Findings: how each actor orders the outcomes

question-preferences = How does each actor order the outcomes?
preferences-ends = { $actor }, as “{ $judge }” sees it: best { $best-states ->
    [one] { $best }
   *[other] { $best-states } states that rank equal{ $best-left ->
        [0] {" "}({ $best })
       *[other] , among them { $best }
    }
}; worst { $worst-states ->
    [one] { $worst }
   *[other] { $worst-states } states that rank equal{ $worst-left ->
        [0] {" "}({ $worst })
       *[other] , among them { $worst }
    }
}; { $tiers ->
    [one] one rank
   *[other] { $tiers } ranks
} over { $states ->
    [one] one state
   *[other] { $states } states
}.
preferences-ties = { $actor }: { $tied } of { $states } states rank equal with at least one other.
preferences-confidence = { $actor }: confidence in this order is { $confidence ->
    [low] low
    [moderate] moderate
   *[high] high
}.
preferences-question = { $actor }: rather { $better-only } than { $worse-only }, all else equal?
preferences-question-given = { $actor }, given “{ $given }”: rather { $better-only } than { $worse-only }, all else equal?
table-preferences-standing = Share of the other states that the actor likes less than the state in which the outcome lasts (°: it lasts in none; the state nearest to now), and the range over all states that fit it
table-preferences-order = The order of states, from the top and from the bottom

## The brief: small parts

orders-confidence = Confidence is { $level } in the orders of { $actors }.
annex-orders = What weighs for each actor, the weightiest first
annex-orders-table = The first line on which two states differ decides which the actor prefers
annex-orders-judge = { $actor }, as “{ $judge }” sees it
annex-order = What the actor wants, in order
order-weight = { $weight }: { $expression }
order-ranking = a ranking of all states, given state by state
order-indifferent = indifferent throughout

## The brief: preferences

orders-note = A check by eye: does this look right to someone who knows the actor? { "100 %" } means that every other state is worse for it, { "0 %" } that every other is better. Of an outcome that several states fit, the figure is for the state in which it lasts, with the range over all of them; ° marks an outcome that lasts in none, shown by the state nearest to now. The annex tells how each order comes about.
orders-table = Share of the other states that each actor likes less than the outcome, and the range over the states that fit it
orders-ask = What to ask someone who knows them
orders-ask-note = Each question turns on what the model takes to matter more. A “no” changes the order, and may change the answer. The analysis “preferences” asks more such questions.

## The brief: ways, groups, comparisons

orders-fit = Does it fit that things stand as they do?
orders-fit-joint = It fits for { $actors }: no group gains by moving.
orders-fit-firm = It fits for { $actors }, whichever way of reasoning one takes: nothing to gain by moving alone.
orders-fit-credible = For { $actors } it fits only if the credible answers of others are reckoned with.
orders-fit-threat = For { $actors } it fits only if answers are feared that would also hurt whoever gives them; if they are not, look at the order again.
orders-fit-foresight = For { $actors } it fits only with a look far ahead.
orders-fit-moment = For { $actors } it fits only if moves cross: gains that others make at the same moment would spoil every gain.
orders-fit-never = For { $actors } it fits no way of reasoning that was tried: the order, or the picture of today, needs another look.

## On the command line

summary-preferences = Show the order of outcomes that each preference implies, with ties, and ask what would test it.
preferences-param-actor = an actor (default: all)
preferences-param-judge = whose preferences to show (default: the first given of each actor)
