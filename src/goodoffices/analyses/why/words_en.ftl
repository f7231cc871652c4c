### Words of this question.

## Findings: why an actor would stay or leave

question-why = Why would an actor stay, or leave?
why-state = This is about { $state }{ $matching ->
    [one] .
   *[other] , which of { $matching } matching states can last by the most tests.
}
why-end = Nothing leads out of { $state }: no actor has a move there, so it passes every test for that reason alone.
why-content = { $actor } { $actor-number ->
    [one] has
   *[other] have
} nothing to gain by moving alone.
why-stays = { $actor } { $actor-number ->
    [one] has
   *[other] have
} something to gain by moving alone, yet { $actor-number ->
    [one] is
   *[other] are
} held back: { $improvements ->
    [one] the one gain meets an answer
   *[other] each of the { $improvements } gains meets an answer
}.
why-depends = { $actor } { $actor-number ->
    [one] has
   *[other] have
} something to gain by moving alone, and { $actor-number ->
    [one] is
   *[other] are
} held back only by { $holds }.
why-leaves = { $actor } { $actor-number ->
    [one] has
   *[other] have
} something to gain by moving alone, and nothing holds that back.
why-unanswered = Gain: { $step }. No answer of the others undoes it.
why-answered = Gain: { $step }. A credible answer, which does not hurt those who give it, holds that back: { $answer }, leading to { $end }.
why-threatened = Gain: { $step }. Only an answer that would also hurt whoever gives it holds that back: { $answer }, leading to { $end }.
table-why-answers = Gains and the answers that hold them back

## On the command line

summary-why = Name, for one state, each actor's improvements and the answers of the others, or the lack of one.
why-param-state = a state number, a named outcome, 'status-quo' or a pattern
why-param-actor = an actor (default: every one that has preferences)
