### Words of this question.

## Ways from here

ways-title = How it could get from here to an outcome that lasts
ways-today = Where things stand now
ways-start = From here
ways-together = { $actors } together
ways-lasts-joint = lasts, even against joint moves
ways-lasts-firm = lasts by itself
ways-lasts-credible = lasts by credible answers
ways-lasts-threat = lasts only if threats count
ways-lasts-end = lasts, as nothing leads out of it
ways-lasts-moment = lasts only if moves cross
ways-lasts-foresight = lasts as long as everybody looks ahead
ways-none = No moves that pay those who make them lead to anything else that lasts.
ways-legend-pays = a move that pays whoever makes it
ways-legend-together = a joint move that pays everyone in it
ways-description-start = From “{ $state }”.
ways-description-lane = To “{ $end }”: { $steps }.
ways-description-step = { $actors } – { $changes }

## Findings: how it could get from here to there

question-evolution = How could it get from here to an outcome that lasts?
evolution-start = Starting from { $state } and following { $steps ->
    [one] one move
   *[other] up to { $steps } moves
}; nobody moves twice in a row.
evolution-improvements = { $count ->
    [0] From here, no move pays whoever makes it.
    [one] Moves that each pay whoever makes them bring one of { $states } states within reach, which { $lasting ->
        [0] cannot last.
       *[other] can last: { $examples }.
    }
   *[other] Moves that each pay whoever makes them bring { $count } of { $states } states within reach, { $lasting ->
        [0] none of which can last.
        [one] one of which can last: { $examples }.
       *[other] { $lasting } of which can last{ $examples-left ->
            [0] :
           *[other] , such as
        } { $examples }.
    }
}
evolution-joint = { $count ->
    [0] From here, no joint move pays everyone who takes part.
    [one] Joint moves that pay everyone who takes part bring one of { $states } states within reach, which { $lasting ->
        [0] cannot last.
       *[other] can last: { $examples }.
    }
   *[other] Joint moves that pay everyone who takes part bring { $count } of { $states } states within reach, { $lasting ->
        [0] none of which can last.
        [one] one of which can last: { $examples }.
       *[other] { $lasting } of which can last{ $examples-left ->
            [0] :
           *[other] , such as
        } { $examples }.
    }
}
evolution-any = { $count ->
    [0] From here, nobody has a move.
    [one] Any moves at all bring one of { $states } states within reach, which { $lasting ->
        [0] cannot last.
       *[other] can last: { $examples }.
    }
   *[other] Any moves at all bring { $count } of { $states } states within reach, { $lasting ->
        [0] none of which can last.
        [one] one of which can last: { $examples }.
       *[other] { $lasting } of which can last{ $examples-left ->
            [0] :
           *[other] , such as
        } { $examples }.
    }
}
evolution-dead-ends = { $count ->
    [one] Moves that pay come to rest in one state: { $states }.
   *[other] Moves that pay come to rest in { $count } states{ $states-left ->
        [0] :
       *[other] , among them
    } { $states }.
}
evolution-together = { $count ->
    [one] As long as every move pays whoever makes it, one lasting state is reached only when several actors move together: { $states }.
   *[other] As long as every move pays whoever makes it, { $count } lasting states are reached only when several actors move together{ $states-left ->
        [0] :
       *[other] , among them
    } { $states }.
}
evolution-needs-improvements = { $state } can be reached by moves of { $groups } that each pay whoever makes them.
evolution-needs-joint = { $state } takes { $groups }, by moves that pay everyone who takes part.
evolution-needs-improvements-fewer = { $state } can be reached by moves of { $groups } that each pay whoever makes them; another lasting state that fits it takes only { $fewer }.
evolution-needs-joint-fewer = { $state } takes { $groups }, by moves that pay everyone who takes part; another lasting state that fits it takes only { $fewer }.
evolution-ends = { $count ->
    [one] Nothing leads out of { $states }: once there, nobody has a move left. Above, it is not counted as lasting.
   *[other] Nothing leads out of { $count } states that can be reached{ $states-left ->
        [0] {" "}({ $states })
       *[other] , among them { $states }
    }. Above, they are not counted as lasting.
}
evolution-unreachable = { $count ->
    [one] One lasting state is out of reach from here: { $states }.
   *[other] { $count } lasting states are out of reach from here{ $states-left ->
        [0] :
       *[other] , among them
    } { $states }.
}
evolution-no-joint = Joint moves were not followed: { $why }.
evolution-cut = There was more to follow by { $way } than was followed, so the list is not complete.
table-evolution-paths = Shortest paths to what can last
table-evolution-reach = What can last, and in how many moves it is reached

## The brief: ways, groups, comparisons

route = How it could get from here to there
route-alone = Without any agreement, moves that each pay whoever makes them lead from where things stand now to { $outcomes }.
route-alone-none = No series of moves that each pay whoever makes them leads from where things stand now to another outcome that lasts.
route-together = { $outcomes } { $count ->
    [one] is reached
   *[other] are reached
} only by moving together, in a way that pays everyone who takes part.
route-needs-improvements = { $outcome }: moves of { $groups }.
route-needs-joint = { $outcome }: { $groups }.
route-needs-improvements-fewer = { $outcome }: moves of { $groups }; another lasting state that fits it takes only { $fewer }.
route-needs-joint-fewer = { $outcome }: { $groups }; another lasting state that fits it takes only { $fewer }.
route-needs = Who it takes, at least
route-ends = Nothing leads out of { $outcomes } once it is reached.
route-caption = The shortest ways to what lasts at least by credible answers. Each step pays those who make it; nobody has agreed to any of them.
in-brief-next-both = Moves that pay whoever makes them lead to { $alone }; { $who }.
in-brief-next-alone = Moves that pay whoever makes them lead to { $alone }.
in-brief-next-joint = No moves that pay whoever makes them lead to anything that lasts: { $who }.
in-brief-needs = { $needs }
in-brief-need = { $outcomes } { $count ->
    [one] takes
   *[other] take
} { $groups }
in-brief-need-more = { $count ->
    [one] one more outcome is below
   *[other] { $count } more outcomes are below
}
in-brief-joint-moves = what else lasts takes joint moves

## What can go wrong

few-steps = steps and paths are at least 1

## On the command line

summary-evolution = Follow improvements, joint improvements and any moves from a state, and find paths to what can last.
evolution-param-start = a state number, a named outcome or a pattern
evolution-param-steps = how many moves to follow
evolution-param-paths = how many paths to show for each outcome
evolution-param-alone = follow moves of single actors only, no joint ones
