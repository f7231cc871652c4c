### Words of this question.

## Findings: how each actor orders the outcomes

question-preferences = How does each actor order the outcomes?
preferences-ends = { $actor }, in the eyes of “{ $judge }”: best { $best-states ->
    [one] { $best }
   *[other] { $best-states } states held equal, among them { $best }
}; worst { $worst-states ->
    [one] { $worst }
   *[other] { $worst-states } states held equal, among them { $worst }
}; with { $tiers } steps over { $states } states.
preferences-ties = { $actor }: { $tied } of { $states } states are held equal to at least one other.
preferences-confidence = { $actor }: confidence in this order is { $confidence ->
    [low] low
    [moderate] moderate
   *[high] high
}.
preferences-question = { $actor }: rather { $better-only } than { $worse-only }, all else equal?
table-preferences-standing = Share of all states that the actor likes less than the form that lasts (°: none does; the form nearest to now), and the range over all forms
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

orders-note = A check by eye: does this look right to someone who knows the actor? { "100 %" } means that every other state is worse for it, { "0 %" } that every other is better; an outcome with several forms shows the form that lasts, with the range over all its forms; ° marks one in which no form lasts, shown by the form nearest to now. How each order comes about is in the annex.
orders-table = Share of all states that each actor likes less than the outcome, and the range over its forms
orders-ask = What to ask someone who knows them
orders-ask-note = Each question turns on what the model takes to matter more. A “no” changes the order, and may change the answer. The analysis “preferences” asks more of them.

## The brief: ways, groups, comparisons

orders-fit = Does it fit that things stand as they do?
orders-fit-joint = It fits for { $actors }: no group gains by moving.
orders-fit-firm = It fits for { $actors }, whichever way of reasoning one takes: nothing to gain by moving alone.
orders-fit-credible = For { $actors } it fits only if they reckon with the credible answers of others.
orders-fit-threat = For { $actors } it fits only if they fear answers that would also hurt whoever gives them; if that is not how they think, look at their order again.
orders-fit-foresight = For { $actors } it fits only if they look far ahead.
orders-fit-never = For { $actors } it fits no way of reasoning that was tried: their order, or the picture of today, needs another look.
