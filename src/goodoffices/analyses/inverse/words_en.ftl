### Words of this question.

## Findings: other preferences

question-inverse = Which preferences would make it last?
inverse-lasts = { $target } lasts already by { $tests }: nobody’s preferences need to change{ $forms ->
    [one] .
   *[other] { $lasting ->
        [one] {" "}(one of its { $forms } forms{ $changed ->
            [0] {""}
           *[other] : { $form }
        }).
       *[other] {" "}({ $lasting } of its { $forms } forms; looked at is { $changed ->
            [0] where things stand now
           *[other] { $form }
        }).
    }
}
inverse-end = Nothing leads out of { $target }: it lasts whatever anybody prefers.
inverse-none = No feasible state fits { $target }.
inverse-target = { $target } does not last by { $tests }: { $actors } would leave{ $forms ->
    [one] .
   *[other] {" "}even the nearest of its { $forms } forms{ $changed ->
        [0] .
       *[other] {" "}({ $form }).
    }
}
inverse-demand = { $actor } would have to like it at least as well as what follows from: { $step }.
inverse-demand-or = { $actor } would have to like it at least as well as what follows from { $step }, or as { $instead }, to which the others could then lead{ $more ->
    [0] .
    [one] ; and one more of its moves asks for something of the kind.
   *[other] ; and { $more } more of its moves ask for something of the kind.
}
inverse-wishes = In its own wishes: { $fors ->
    [one] { $favouring } would have to come before { $opposing }.
   *[other] one of { $favouring } would have to come before { $opposing }.
}
inverse-wishes-never = Not by re-ordering its wishes: none of them favours it there, and { $opposing } { $againsts ->
    [one] speaks
   *[other] speak
} against it.
inverse-stays = { $actors } would stay as { $count ->
    [one] { $actors-number ->
        [one] it is.
       *[other] they are.
    }
   *[other] they are.
}
inverse-alone = If { $actors } alone changed { $actors-number ->
    [one] its
   *[other] their
} order, { $measure ->
    [kendall] { $steps ->
        [one] one swap of neighbours
       *[other] { $steps } swaps of neighbours
    }
   *[other] { $steps ->
        [one] one step
       *[other] { $steps } steps
    }
} would be enough for everybody to stay, and fewer would not{ $unique ->
    [yes] ; no other change is as small
    [no] ; other changes are as small
   *[unknown] {""}
}{ $passes ->
    [0] .
   *[other] . It would rise above { $passed }{ $rest ->
        [0] .
       *[other] , and { $rest } more.
    }
}
inverse-alone-bound = If { $actors } alone changed { $actors-number ->
    [one] its
   *[other] their
} order, { $known ->
    [found] { $steps ->
        [one] one step
       *[other] { $steps } steps
    } would be enough for everybody to stay; whether fewer would is not known (at least { $least }).
   *[none] { $least ->
        [one] at least one step
       *[other] at least { $least } steps
    } would be needed for everybody to stay; no change that does it was found.
}
inverse-alone-never = No order of { $actors } alone makes everybody stay.
inverse-together = If { $actors } changed their orders, { $steps ->
    [one] one step
   *[other] { $steps } steps
} in all would be enough for everybody to stay, and fewer would not{ $unique ->
    [yes] ; no other change is as small.
    [no] ; other changes are as small.
   *[unknown] .
}
inverse-together-bound = If { $actors } changed their orders, { $known ->
    [found] { $steps ->
        [one] one step
       *[other] { $steps } steps
    } in all would be enough for everybody to stay; whether fewer would is not known (at least { $least }).
   *[none] { $least ->
        [one] at least one step
       *[other] at least { $least } steps
    } would be needed for everybody to stay; no change that does it was found.
}
inverse-together-never = No orders of { $actors } make everybody stay.
inverse-sequence = By re-ordering wishes: everybody would stay if for { $actor } { $rise ->
    [one] { $rising } came
   *[other] these came
} before { $sink ->
    [one] { $sinking }
   *[other] what now weighs more
}{ $rise ->
    [one] {""}
   *[other] {" "}({ $rising })
}: { $swaps ->
    [one] one swap of neighbouring wishes.
   *[other] { $swaps } swaps of neighbouring wishes, and no fewer.
}
inverse-no-sequence = Not by re-ordering the wishes of { $actors }{ $count ->
    [one] {""}
   *[other] , each by itself
}{ $every ->
    [yes] : every sequence was tried ({ $tried }).
   *[no] {" "}within { $within ->
        [one] one swap
       *[other] { $within } swaps
    }: every such sequence was tried ({ $tried }).
}
inverse-counted = { $exact ->
    [yes] { $count } of { $total }
   *[no] { $share } of the
} { $members ->
    [one] strict rankings of { $actors } make
   *[other] sets of strict rankings of { $actors } make
} { $focal ->
    [yes] { $actors } alone stay
   *[no] everybody stay
} in { $forms ->
    [one] { $state }
   *[other] the form of { $state } that is looked at
} ({ $tests }).
inverse-drawn = About { $share } of the { $members ->
    [one] strict rankings of { $actors } make
   *[other] sets of strict rankings of { $actors } make
} { $focal ->
    [yes] { $actors } alone stay
   *[no] everybody stay
} in { $forms ->
    [one] { $state }
   *[other] the form of { $state } that is looked at
} ({ $tests }); drawn at random, with a standard error of { $error }.
inverse-never = Nothing that was tried makes { $target } last by { $tests }.
inverse-many = With this many states ({ $states }), swaps between them say little to a reader; look at the wishes. The numbers are in the answer for programs.
table-inverse-inverse = Who stays, and the smallest change that would do
column-stays = As it is
column-until-it = Steps until it stays
column-until-all = Steps until all stay
column-re-ordered = Swaps of wishes until all stay
word-inverse-stays = stays
word-inverse-leaves = would leave
inverse-no-target = the dossier names no outcome; say which state is meant
inverse-concept = '{ $concept }' cannot be asked backwards; known: { $known }

## On the command line

summary-inverse = Say what each actor's order would have to be like for an outcome to last, and how far that is from what it is.
inverse-param-target = a named outcome, a state number or a pattern (default: every named outcome)
inverse-param-concept = a stability test of single actors (may be given several times; default: nash and seq)
inverse-param-actor = an actor whose preferences may change (may be given several times; default: everybody's)
inverse-param-swaps = how many swaps of neighbouring wishes are tried
inverse-param-weak = let changed orders rank states as equal
