### Words of this question.

## Findings: in how many readings an outcome lasts, and what would change that

question-sensitivity = Which judgement would change the answer?
sensitivity-readings = { $draws ->
    [one] One reading was drawn
   *[other] { $draws } readings were drawn
} of the orders of { $actors-count ->
    [one] one actor
   *[other] { $actors-count } actors
}, { $judges-count ->
    [one] as “{ $judges }” sees them
   *[other] as { $judges-count } judges see them, each as often
}; the less sure an order is held to be, the more of its statements change places.
sensitivity-doubt = In { $out } of the readings this claim is left out; { $hanging ->
    [0] nothing hangs on it alone
    [one] one record hangs on it alone and falls with it
   *[other] { $hanging } records hang on it alone and fall with it
}.
sensitivity-ends = Nothing leads out of { $outcomes }: no judgement on what anybody wants keeps { $count ->
    [one] it
   *[other] them
} from lasting.
sensitivity-none = No feasible state fits { $outcomes-either }.
sensitivity-share-lasts = { $outcome } lasts in { $counted ->
    [none] none of the readings
    [all] all readings
   *[some] { $share } of the readings (between { $low } and { $high })
} by the test { $concept }; with every judgement as it stands, it lasts.
sensitivity-share-falls = { $outcome } lasts in { $counted ->
    [none] none of the readings
    [all] all readings
   *[some] { $share } of the readings (between { $low } and { $high })
} by the test { $concept }; with every judgement as it stands, it does not.
sensitivity-turn-up = By the test { $concept }, { $outcome } { $stated ->
    [true] no longer lasts
   *[other] does last
} once { $moved } weighs more for { $actor } than { $past }: { $swaps ->
    [one] one swap of neighbours
   *[other] { $swaps } swaps of neighbours
}{ $others ->
    [0] .
    [one] , and one other order is as near.
   *[other] , and { $others } other orders are as near.
}
sensitivity-turn-down = By the test { $concept }, { $outcome } { $stated ->
    [true] no longer lasts
   *[other] does last
} once { $moved } weighs less for { $actor } than { $past }: { $swaps ->
    [one] one swap of neighbours
   *[other] { $swaps } swaps of neighbours
}{ $others ->
    [0] .
    [one] , and one other order is as near.
   *[other] , and { $others } other orders are as near.
}
sensitivity-turn-pairs = By the test { $concept }, { $outcome } { $stated ->
    [true] no longer lasts
   *[other] does last
} once { $below } weighs more for { $actor } than { $above }{ $more ->
    [0] {""}
    [one] , and one more pair changes places
   *[other] , and { $more } more pairs change places
}: { $swaps ->
    [one] one swap of neighbours
   *[other] { $swaps } swaps of neighbours
}{ $others ->
    [0] .
    [one] , and one other order is as near.
   *[other] , and { $others } other orders are as near.
}
sensitivity-firm = By the test { $concept }, no order of a single actor within { $swaps ->
    [one] one swap
   *[other] { $swaps } swaps
} of neighbours turns the verdict on any of these: { $outcomes }.
sensitivity-switch-judge = With the order of { $actor } as “{ $second }” sees it instead of “{ $judge }”, { $outcome } lasts in { $other } of the readings instead of { $first } (give or take { $error }; { $concept }).
sensitivity-switch-pair = With { $below } above { $above } for { $actor }, as “{ $judge }” puts it, { $outcome } lasts in { $other } of the readings instead of { $first } (give or take { $error }; { $concept }).
sensitivity-switch-claim = Without this claim { $outcome } lasts in { $other } of the readings instead of { $first } (give or take { $error }; { $concept }).
sensitivity-judges = On { $actor }, “{ $second }” differs from “{ $judge }” in { $count ->
    [one] one thing
   *[other] { $count } things
}. { $count ->
    [one] { $turning ->
        [0] By itself it turns no verdict
       *[other] By itself it turns a verdict
    }
   *[other] { $turning ->
        [0] None of them turns a verdict by itself
        [one] One of them turns a verdict by itself
       *[other] { $turning } of them turn a verdict by themselves
    }
}; the whole order turns { $whole ->
    [0] none
    [one] one verdict
   *[other] { $whole } verdicts
}.
sensitivity-difference-pair = That { $below } weighs more for { $actor } than { $above }, as “{ $second }” has it, is by itself enough { $lost-count ->
    [0] to let { $gained } last
   *[other] { $gained-count ->
        [0] to keep { $lost } from lasting
       *[other] to let { $gained } last and to keep { $lost } from lasting
    }
} ({ $concept }).
sensitivity-difference-only-first = That { $actor } { $actor-number ->
    [one] does
   *[other] do
} not care about { $above }, as “{ $second }” has it, is by itself enough { $lost-count ->
    [0] to let { $gained } last
   *[other] { $gained-count ->
        [0] to keep { $lost } from lasting
       *[other] to let { $gained } last and to keep { $lost } from lasting
    }
} ({ $concept }).
sensitivity-difference-only-other = That { $actor } { $actor-number ->
    [one] wants
   *[other] want
} { $above }, which only “{ $second }” says, is by itself enough { $lost-count ->
    [0] to let { $gained } last
   *[other] { $gained-count ->
        [0] to keep { $lost } from lasting
       *[other] to let { $gained } last and to keep { $lost } from lasting
    }
} ({ $concept }).
sensitivity-difference-whole = The order of { $actor } as “{ $second }” gives it is enough { $lost-count ->
    [0] to let { $gained } last
   *[other] { $gained-count ->
        [0] to keep { $lost } from lasting
       *[other] to let { $gained } last and to keep { $lost } from lasting
    }
} ({ $concept }).
table-sensitivity-shares = Share of the readings in which each outcome lasts; a share of readings, not a forecast
table-sensitivity-turns = The nearest order of one actor that turns a verdict, in swaps of neighbours
table-sensitivity-switches = What single judgements do to a share, with the rest drawn alike
table-sensitivity-spread = How far each order was taken to be unsure
table-sensitivity-phi = Phi by the confidence in an order and the worst grade of the claims behind it
column-grade-1 = Grade 1
column-grade-2 = Grade 2
column-grade-3 = Grade 3
column-grade-4 = Grade 4
column-grade-5 = Grade 5
column-grade-none = No grade
column-stated = As it stands
column-share = Share of readings
column-share-low = At least
column-share-high = At most
column-swaps = Swaps
column-moved = What changes places
column-switched = Judgement
column-share-as-stated = Share as stated
column-share-otherwise = Share otherwise
column-confidence = Confidence
column-phi = Phi
column-swapped = Pairs the other way round, on average
word-confidence-none = nobody says
word-confidence-high = high
word-confidence-moderate = moderate
word-confidence-low = low

## The brief

sensitivity-heading = How much rests on our judgements
sensitivity-no-forecast = The share of readings in which an outcome lasts tells how far the answer rests on our own judgements. It is not a forecast: no study tells how often such judgements prove wrong.
sensitivity-caption = Share of the readings in which each outcome lasts.
sensitivity-turns-heading = What would turn a verdict
sensitivity-turns-how = Of one actor at a time every order near the stated one was tried; the other actors' orders stayed as they are. A verdict that one swap turns rests on that one judgement.
sensitivity-switches-heading = Which judgement moves a share most
sensitivity-judges-heading = The difference between judges that matters
sensitivity-spread-heading = How unsure each order was taken to be
sensitivity-spread-how = An order in which d more pairs stand the other way round is phi to the power d as likely to be drawn as the stated one: phi 0 keeps the stated order, phi 1 makes all orders equally likely. Phi follows from the confidence in the order and the worst grade (1 best, 5 worst) of the claims behind it, by a table of our own that can be changed.
sensitivity-state = state { $number }
sensitivity-figure-title = Share of { $draws ->
    [one] one reading
   *[other] { $draws } readings
} in which each outcome lasts
sensitivity-figure-lasts = share; it lasts with every judgement as it stands
sensitivity-figure-falls = share; as it stands, it does not last
sensitivity-figure-error = where the share lies in 19 of 20 such samples
sensitivity-figure-switches = What single judgements do to a share
sensitivity-figure-swing = from the share as stated to the share otherwise
sensitivity-figure-first = share as stated
sensitivity-figure-about = { $outcome } ({ $test })
sensitivity-figure-claim = Without { $claim }
sensitivity-figure-judge = { $actor } as “{ $judge }” sees it
sensitivity-figure-pair = { $actor }: { $below } above { $above }
sensitivity-figure-told = { $outcome }, { $test }: { $share } of the readings, between { $low } and { $high }.
sensitivity-figure-moved = { $what }: { $about } from { $first } to { $other }.

## On the command line

summary-sensitivity = Draw readings of our judgements; say in how many each outcome lasts and which judgement would change that.
sensitivity-param-outcome = a named outcome, the number of a state, 'status-quo' or a pattern (default: every named outcome)
sensitivity-param-concept = a stability concept, several times for several (default: nash and seq)
sensitivity-param-draws = how many readings to draw
sensitivity-param-switched = with how many of them each judgement is switched; 0: none is
sensitivity-param-swaps = within how many swaps of neighbours every order of one actor is tried
sensitivity-param-judge = only this judge's readings (default: every judge's, each as often)
sensitivity-param-below = claims graded below this, such as B2, are left out of some readings
sensitivity-param-spread = another phi, for an actor (iran=0.1) or a cell of the table (low/3=0.6)

## What went wrong

sensitivity-no-draws = at least one reading is drawn, and no number may be below 0: draws { $draws }, switched { $switched }, swaps { $swaps }
sensitivity-no-scene = without { $claims } and what hangs on that alone nothing can be asked: { $why }
sensitivity-no-grade = '{ $given }' is no grade: a letter from A to E and a number from 1 to 5, such as B2
sensitivity-no-spread = '{ $given }' sets no spread: write an actor or a cell of the table, '=', and a number from 0 to 1, such as iran=0.1 or low/3=0.6
limit-items = orders of more than { $most } statements or ranks are not drawn; here are { $here }
