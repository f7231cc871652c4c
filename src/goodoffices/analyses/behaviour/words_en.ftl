### Words of this question.

## Findings: behaviour

question-behaviour = By which way of reasoning does what was seen to last make sense?
behaviour-seen = Seen to last: { $states }.
behaviour-left = Seen to be left behind: { $state }.
behaviour-left-by = Seen to be left behind by { $actor }: { $state }.
behaviour-end = Nothing leads out of { $state }: that it lasted says nothing about how anybody reasons.
behaviour-nothing-fits = No one way of reasoning, shared by all actors, fits everything that was seen. For each actor by itself:
behaviour-consistent = { $actor }: the most demanding way of reasoning that fits is { $demanding }{ $demanding-count ->
    [one] .
   *[other] ; none of these demands more than the others here.
}
behaviour-inconsistent = { $actor }: no way of reasoning that was tried fits; the preferences, or what was seen, need another look.
table-behaviour-consistent = Ways of reasoning by which each actor would have stayed

## What can go wrong

behaviour-lasted-and-left = '{ $lasted }' is given as what lasted and '{ $left }' as what was left, and they are the same: what was left did not last (without --lasted, the status quo is what lasted)

## On the command line

summary-behaviour = For each actor, the concepts that fit all that was seen to last and to be left, and the most demanding of them.
behaviour-param-lasted = a state, named outcome or pattern that lasted; more than once for more (default: the status quo)
behaviour-param-left = STATE or ACTOR:STATE that was left, by anybody or by this actor; more than once for more
behaviour-param-concept = a stability concept to try; more than once for more
