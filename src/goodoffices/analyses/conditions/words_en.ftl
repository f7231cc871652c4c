## Conditions: under which an outcome lasts

conditions-always = { $outcome } lasts in { $forms ->
    [one] its one form
   *[other] each of its { $forms } forms
} by { $tests }{ $ends ->
    [0] .
    [one] , apart from one that nothing leads out of.
   *[other] , apart from { $ends } that nothing leads out of.
}
conditions-if = { $outcome } lasts by { $tests } in { $lasting } of its { $forms } forms: exactly { $lasting ->
    [one] the one
   *[other] those
} in which this holds: { $case }.
conditions-cases = { $outcome } lasts by { $tests } in { $lasting } of its { $forms } forms: in { $count } cases, and in no other.
conditions-case = Case { $number } ({ $forms ->
    [one] one form
   *[other] { $forms } forms
}): { $case }.
conditions-long = { $outcome } lasts by { $tests } in { $lasting } of its { $forms } forms, and no short condition says in which.
conditions-many = { $outcome } lasts by { $tests } in { $lasting } of its { $forms } forms, too many to look for conditions.
conditions-never = { $outcome } does not last in { $forms ->
    [one] its one form
   *[other] any of its { $forms } forms
} by { $tests }.
conditions-none = No feasible state fits { $outcome }.
conditions-end = Nothing leads out of { $outcome }, so that it “lasts” says nothing.
conditions-not-shortest = For { $outcome } this is an exact description, not shown to be the shortest: at least { $least ->
    [one] one case is
   *[other] { $least } cases are
} needed.
conditions-shared = In all its forms that last: { $conditions }.
conditions-break = With “{ $instead }” it breaks: { $step }, which leads to { $to } ({ $test }).
conditions-break-within = With “{ $instead }” it does not stay as it is: { $step }, which leads to another form of the same outcome ({ $test }).
conditions-break-joint = With “{ $instead }” it breaks: { $actor } would not stay ({ $test }).
conditions-judge-lost = With the preferences as “{ $judge }” sees them, { $count ->
    [one] { $outcomes } does not last
   *[other] these do not last
} in any form{ $count ->
    [one] .
   *[other] : { $outcomes }.
}
conditions-judge-gained = With the preferences as “{ $judge }” sees them, { $count ->
    [one] { $outcomes } can last as well.
   *[other] these can last as well: { $outcomes }.
}
conditions-judge-other = With the preferences as “{ $judge }” sees them, { $count ->
    [one] { $outcomes } lasts under other conditions or by other tests.
   *[other] these last under other conditions or by other tests: { $outcomes }.
}
conditions-screen = { $outcome } lasts by { $tests } only where { $cases }.
conditions-screen-or = { $first }; or where { $last }
conditions-screen-both = { $new }, with { $count ->
    [one] one more option as today
   *[other] { $count } more options as today
}
conditions-screen-now = { $count ->
    [one] one option stays as today
   *[other] { $count } options stay as today
}
conditions-no-outcome = the dossier names no outcome; add an [[outcome]] with a pattern
conditions-unknown-outcome = there is no outcome '{ $outcome }'
conditions-heading = Under which conditions an outcome lasts
conditions-how = Each condition is exact: of the forms that fit the outcome it holds those that last and no other. What the rules and the outcome’s own description already say is not repeated.
table-conditions-conditions = When each outcome lasts
column-judge = As seen by
column-conditions = It lasts exactly where
column-lasting-forms = Forms that last
column-in-hand = In the hands of
word-lasts-always = in every form
word-lasts-long = no short condition says where
word-lasts-many = too many forms to say where
word-lasts-none = no state fits it
word-lasts-never = nowhere
word-lasts-end = nothing leads out of it
question-conditions = Under which conditions does an outcome last?

## Of the brief of a few sheets

opening-lasts-case = { $outcome } lasts { $how }, but only where this holds: { $case }.
opening-lasts-cases = { $outcome } lasts { $how }, but only in these cases: { $cases }.
opening-lasts-shared = { $outcome } lasts { $how } in { $lasting } of its { $forms } forms; in all of them: { $shared }.
opening-lasts-part = { $outcome } lasts { $how } in { $lasting } of its { $forms } forms, and no short condition says in which.
opening-lasts-always = { $outcome } lasts { $how } { $forms ->
    [one] in its one form
   *[other] in each of its { $forms } forms
}.
opening-also-case = { $how } it also lasts where this holds: { $case }.
opening-also-cases = { $how } it also lasts in these cases: { $cases }.
opening-also-shared = { $how } it lasts in { $lasting } of its { $forms } forms; in all of them: { $shared }.
opening-also-part = { $how } it lasts in { $lasting } of its { $forms } forms, and no short condition says in which.
opening-also-always = { $how } it lasts in each of its { $forms } forms.
opening-case = ({ $number }) { $case }
opening-undone = { $count } other steps not taken
opening-judge-gained = { $count ->
    [one] { $outcomes } can last as well.
   *[other] These can last as well: { $outcomes }.
}
opening-judge-other = { $count ->
    [one] { $outcomes } lasts under other conditions or by other tests.
   *[other] These last under other conditions or by other tests: { $outcomes }.
}
opening-firmness = By itself: nobody gains by leaving it alone. By credible answers: whoever would gain by leaving is held back by what others would then rather do.

## The figure

conditions-figure-title = Under which conditions each outcome lasts
conditions-figure-caption = What has to hold for an outcome to last, case by case; each description is exact.
conditions-figure-change = has to change from today
conditions-figure-stay = has to stay as today
conditions-figure-holds = has to hold
conditions-figure-breaks = given up, it breaks the outcome as told
conditions-figure-free = Where no sign stands, the option is free.
conditions-figure-more = { $count ->
    [one] One more case is in the table.
   *[other] { $count } more cases are in the table.
}
conditions-figure-none = No outcome lasts under conditions that can be drawn.
conditions-figure-always = in every form
conditions-figure-tests = { $tests }
conditions-figure-forms = { $lasting } of { $forms } forms
conditions-figure-case = case { $number } of { $count }
conditions-figure-told = { $outcome } ({ $tests }): { $conditions }.

## On the command line

summary-conditions = Say in the fewest words which forms of an outcome last, who has each condition in hand, and what breaks it.
conditions-param-outcome = a named outcome (default: every one)
conditions-param-judge = whose preferences count (default: every judge’s, one after another)
