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
