### Words of this question.

## Findings: coalitions

question-coalitions = Who could jointly upset which outcome, and what would each gain?
coalitions-held = { $count ->
    [0] Nothing can last under { $concept }.
    [one] One state can last under { $concept }: { $states }.
   *[other] { $count } states can last under { $concept }, among them { $states }.
}
coalitions-upset = { $state } can be upset by { $count ->
    [one] one coalition
   *[other] { $count } coalitions
} without a credible answer: { $actors } together would rather have { $to }.
coalitions-answered = From { $state }, { $count ->
    [one] one coalition could gain
   *[other] { $count } coalitions could gain
} together ({ $actors }, by { $to }), but others have credible answers.
coalitions-end = Nothing leads out of { $state }: no coalition has a move there.
coalitions-ends = { $count ->
    [one] Nothing leads out of { $states }: it lasts for that reason alone, and is not counted above.
   *[other] Nothing leads out of { $count } states, among them { $states }: they last for that reason alone, and are not counted above.
}
coalitions-safe = From { $state }, no coalition of two or more gains together.
table-coalitions-upset = Joint gains, and the readings under which others answer them

## The brief: ways, groups, comparisons

joint-today-upset = Where things stand now, { $state }, can be upset together: { $actors } would rather have { $to }, and nobody else has a credible answer.
joint-today-answered = From where things stand now, { $state }, { $actors } could together gain by { $to }, but others have credible answers.
joint-today-safe = From where things stand now, { $state }, no group of two or more gains by moving together.
joint-holds = Against every group { $count ->
    [one] holds
   *[other] hold
} only { $outcomes }: whoever left together would gain nothing, or meet a credible answer.
joint-falls = { $outcomes } { $count ->
    [one] lasts
   *[other] last
} as long as each moves alone, but some group could leave together for something all of it likes better.
joint-today-end = Nothing leads out of where things stand now, { $state }: no group has a move.
joint-ends = Nothing leads out of { $outcomes }: no group has a move there.
joint-table = The smallest groups that would all gain by leaving together
joint-from = From
joint-who = Together
joint-to = Would rather have
joint-gains = What each gains
joint-answer = Can others answer?
joint-answer-credible = ● credibly
joint-answer-threat = ◐ by threats only
joint-answer-none = ○ no
joint-note = A gain is the share of all states that the actor would leave behind it. Larger groups that contain one of these are left out; the analysis “coalitions” gives all.
