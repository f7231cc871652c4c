### What models cannot be made of.

nothing-to-analyse = there is nothing to analyse: no actor has both options and preferences
name-of-sequence = sequence rule
unknown-judge = no judge '{ $judge }' gave a preference{ $count ->
    [0] {""}
   *[other] {" "}(there are { $known })
}
controls-nothing = '{ $text }': '{ $name }' controls no option
named-twice = '{ $text }' names an actor twice
no-such-state = there is no state { $state }: states run from 1 to { $last }
status-quo-not-feasible = the dossier has no status quo that is feasible
no-state-matches = no feasible state matches '{ $text }'
means-nothing = '{ $name }' is no state number, no named outcome and no option
no-such-level = option '{ $option }' has no level '{ $level }' (it has { $known })
ranking-misfit = the ranking of '{ $actor }' by '{ $judge }' { $problems }
payoffs-unmatched = the table of payoffs of '{ $actor }' by '{ $judge }' { $problems }
level-unspeakable = no pattern can name level '{ $level }' of option '{ $option }': its name has quotes of both kinds, and so has another's
ranking-and = { $first } and { $second }
ranking-repeats = names state { $state } { $times } times
ranking-outside = names { $states }, but states run from 1 to { $last }
ranking-short = leaves out { $states }
state-numbers = { $count ->
    [one] state { $states }
   *[other] states { $states }
}{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
}
payoffs-misfit = '{ $actor }' by '{ $judge }' has { $count ->
    [one] one payoff
   *[other] { $count } payoffs
} for { $states ->
    [one] { $states } state
   *[other] { $states } states
}
solver-missing = { $cells } cells are too many to hold, and the solver that lists the feasible ones is not installed; it comes with the extra 'solve'
feasible-too-many = { $cells } cells hold more than { $most } feasible states; rules that say more, or fewer options or levels, would help
nothing-feasible = no state is feasible: the rules exclude every combination of levels
coalition-worths = { $actors ->
    [one] one actor makes
   *[other] { $actors } actors make
} { $coalitions } coalitions, each with a number, the empty one with 0
weight-not-whole = '{ $actor }' has the weight { $weight }; weights are whole numbers of 0 or more
weights-count = there are { $actors ->
    [one] one actor
   *[other] { $actors } actors
} and { $weights ->
    [one] 1 weight
   *[other] { $weights } weights
}
quota-outside = the quota { $quota } is not above 0 and within all weights, { $weights }
packages-too-many = the parts make { $count } packages; at most { $most } are in reach
part-without-option = part '{ $part }' has no option '{ $option }' (it has { $known })
issue-without-weight = on issue '{ $issue }' nobody has a stake with salience and capability above 0
no-such-issue = there is no issue '{ $id }'
bargaining-of-nobody = a bargaining model needs at least one actor and one issue
scale-ends-same = issue '{ $issue }': the ends of a scale differ; here both are { $end }
stake-off-scale = actor '{ $actor }' on issue '{ $issue }': expected a position from { $low } to { $high }, salience from 0 to 1 and capability of 0 or more; got { $position }, { $salience } and { $capability }
position-of-no-actor = a position names actor '{ $id }', which is not there
position-on-no-issue = a position names issue '{ $id }', which is not there
two-positions = '{ $actor }' has two positions on '{ $issue }'
without-issue = '{ $dossier }' has no issue (add [[issue]] records, and a [[position]] per actor and issue)
without-position = '{ $dossier }' has no position (add [[issue]] records, and a [[position]] per actor and issue)
