### Words of this question.

## Findings: why an actor would stay or leave

question-why = Why would an actor stay, or leave?
why-state = This is about { $state }{ $matching ->
    [one] .
   *[other] , the one of { $matching } matching states that can last under most readings.
}
why-end = Nothing leads out of { $state }: no actor has a move there, so it lasts under every reading for that reason alone.
why-content = { $actor }: nothing to gain by moving alone.
why-stays = { $actor }: something to gain by moving alone, yet held back; { $improvements ->
    [one] the one gain meets an answer
   *[other] each of the { $improvements } gains meets an answer
}.
why-depends = { $actor }: something to gain by moving alone, held back only under { $holds }.
why-leaves = { $actor }: something to gain by moving alone, and nothing that holds it back.
why-unanswered = Gain: { $step }. No answer of the others undoes it.
why-answered = Gain: { $step }. Held back by a credible answer, one that does not hurt those who give it: { $answer }, leading to { $end }.
why-threatened = Gain: { $step }. Held back only by an answer that would also hurt whoever gives it: { $answer }, leading to { $end }.
table-why-answers = Gains and the answers that hold them back
