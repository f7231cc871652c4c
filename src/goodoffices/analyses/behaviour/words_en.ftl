### Words of this question.

## Findings: behaviour

question-behaviour = By which way of reasoning does what was seen to last make sense?
behaviour-seen = Seen to last: { $states }.
behaviour-left = Seen to be left: { $state }.
behaviour-left-by = Seen to be left by { $actor }: { $state }.
behaviour-end = Nothing leads out of { $state }: that it lasted says nothing about how anybody reasons.
behaviour-nothing-fits = No way of reasoning of all actors together fits everything that was seen; for each actor by itself:
behaviour-consistent = { $actor }: the most demanding reading that fits is { $demanding }{ $demanding-count ->
    [one] .
   *[other] ; none of these asks more than the others here.
}
behaviour-inconsistent = { $actor }: no reading that was tried fits: its preferences, or what was seen, need another look.
table-behaviour-consistent = Readings under which each actor would have stayed
