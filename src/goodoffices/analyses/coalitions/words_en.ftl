### Words of this question.

## Findings: coalitions

question-coalitions = Who could together upset which outcome, and what would each gain?
coalitions-held = { $count ->
    [0] Nothing can last by the test { $concept }.
    [one] One state can last by the test { $concept }: { $states }.
   *[other] { $count } states can last by the test { $concept }{ $states-left ->
        [0] :
       *[other] , among them
    } { $states }.
}
coalitions-upset = { $count ->
    [one] One coalition
   *[other] { $count } coalitions
} could upset { $state }{ $number ->
    [none] {""}
   *[other] {" "}(state { $number })
} without meeting a credible answer{ $count ->
    [one] :
   *[other] ; of these,
} { $actors } together would rather have { $to }.
coalitions-answered = From { $state }{ $number ->
    [none] {""}
   *[other] {" "}(state { $number })
}, { $count ->
    [one] one coalition could gain
   *[other] { $count } coalitions could gain
} together ({ $actors }, with { $to }), but others have credible answers.
coalitions-end = Nothing leads out of { $state }{ $number ->
    [none] {""}
   *[other] {" "}(state { $number })
}: no coalition has a move there.
coalitions-ends = { $count ->
    [one] Nothing leads out of { $states }: it lasts for that reason alone, and is not counted above.
   *[other] Nothing leads out of { $count } states{ $states-left ->
        [0] {" "}({ $states })
       *[other] , among them { $states }
    }: they last for that reason alone, and are not counted above.
}
coalitions-safe = From { $state }{ $number ->
    [none] {""}
   *[other] {" "}(state { $number })
}, no coalition of two or more gains together.
table-coalitions-upset = Joint gains, and the tests by which others answer them

## The brief: ways, groups, comparisons

joint-today-upset = { $actors } could together upset where things stand now, { $state }: they would rather have { $to }, and nobody else has a credible answer.
joint-today-answered = From where things stand now, { $state }, { $actors } could gain together with { $to }, but others have credible answers.
joint-today-safe = From where things stand now, { $state }, no group of two or more gains by moving together.
joint-holds = Only { $outcomes } { $count ->
    [one] holds
   *[other] hold
} against every group: whoever left together would gain nothing, or meet a credible answer.
joint-falls = { $outcomes } { $count ->
    [one] lasts
   *[other] last
} as long as each moves alone, but some group could leave together for something that all of its members like better.
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
joint-note = A gain is the share of all states that the actor would leave behind it. Larger groups that contain one of these are left out; the analysis “coalitions” lists all.

## On the command line

summary-coalitions = For each outcome, every coalition that can make all its members better off, and whether others can answer.
coalitions-param-state = a state number, a named outcome or a pattern (default: today's, and what lasts)
coalitions-param-concept = when no state is named: which outcomes last
coalitions-param-reaction = credible answers: of single actors, or joint
