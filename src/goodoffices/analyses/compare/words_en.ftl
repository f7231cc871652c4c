### Words of this question.

## Before and after

sides-title = What can last and whom it serves: { $first } and { $second }
sides-outcomes = Which outcomes can last
sides-nothing = Nothing can last on either side.
sides-hands = How high what lasts ranks for each actor
sides-no-hands = No actor has one order on both sides by which to rank what lasts.
sides-scale = Of the other places in the actor’s own order, the share that lies below what lasts (median)
sides-judge = as “{ $judge }” sees it
sides-undated = undated
sides-before = as it stands
sides-edited = with the edits
sides-gained = gained
sides-lost = lost
sides-kept = stays
sides-forms = { $before } → { $after }
sides-shift = { $before } → { $after }
sides-legend-full = can last, or: after
sides-legend-empty = cannot last, or: before
sides-description-outcome = “{ $outcome }”: states in which it can last, { $before } before and { $after } after.
sides-description-hand = { $actor }: what lasts ranks above { $before } of its own order before, and above { $after } after.

## Findings: comparison

question-compare = What changed between two views of the matter, and does it make a difference?
compare-changes = { $count ->
    [0] No record differs; only the judge does.
    [one] One record differs.
   *[other] { $count } records differ.
}
compare-same = By the test { $concept }, the same states can last.
compare-moved = By the test { $concept }, { $lost ->
    [0] every state that lasted still does
    [one] one state no longer lasts ({ $gone })
   *[other] { $lost } states no longer last ({ $gone-left ->
        [0] {""}
       *[other] among them some of{" "}
    }{ $gone })
} and { $gained ->
    [0] no other one does.
    [one] one more does ({ $new }).
   *[other] { $gained } more do ({ $new-left ->
        [0] {""}
       *[other] among them some of{" "}
    }{ $new }).
}
compare-carried = What made the difference: { $element }. Without this one change, other outcomes would last.
compare-together = No single change is needed for it: whichever of the { $count } changes of the model is undone, the others still make the difference.
compare-stability = { $actor } would now { $gained ->
    [0] stay in no state that it left before
    [one] stay in one state that it left before
   *[other] stay in { $gained } states that it left before
}, and { $lost ->
    [0] leave none that it stayed in
    [one] leave one that it stayed in
   *[other] leave { $lost } that it stayed in
}.
compare-higher = What lasts ranks higher in the order of { $actor }: above { $worst-after }, { $median-after }, { $best-after } of the places (worst, median and best case); before, above { $worst-before }, { $median-before }, { $best-before }.
compare-lower = What lasts ranks lower in the order of { $actor }: above { $worst-after }, { $median-after }, { $best-after } of the places (worst, median and best case); before, above { $worst-before }, { $median-before }, { $best-before }.
compare-mixed = What lasts ranks higher in one case and lower in another in the order of { $actor }: above { $worst-after }, { $median-after }, { $best-after } of the places (worst, median and best case); before, above { $worst-before }, { $median-before }, { $best-before }.
compare-ends = In either view nothing leads out of { $states-count ->
    [one] { $states }: it lasts for that reason alone, and is not counted here.
   *[other] these, which last for that reason alone and are not counted here: { $states }.
}
compare-ends-before = In the first view nothing leads out of { $states-count ->
    [one] { $states }: it lasts there for that reason alone, and is not counted here.
   *[other] these, which last there for that reason alone and are not counted here: { $states }.
}
compare-ends-after = In the second view nothing leads out of { $states-count ->
    [one] { $states }: it lasts there for that reason alone, and is not counted here.
   *[other] these, which last there for that reason alone and are not counted here: { $states }.
}
table-compare-outcomes = Outcomes lost and gained
table-compare-lasting = In how many states each outcome can last, before and after
table-compare-leverage = How high what lasts ranks in each actor’s own order (median), and in how many states its stability changed
table-compare-changes = Records that differ

## The brief: ways, groups, comparisons

compared = What hinges on how the parties are seen
compared-note = The dossier holds more than one view of what the parties want. Each comparison sets the view this page takes beside another.
compared-title-judge = As “{ $judge }” sees the parties
compared-title-since = What changed since { $date }
compared-title-against = What differs from “{ $dossier }”
compared-seen-judge = As “{ $judge }” sees the parties,
compared-seen-since = Compared with { $date },
compared-seen-against = Compared with “{ $dossier }”,
compared-lost = { $seen } { $outcomes } can no longer last.
compared-gained = { $seen } { $outcomes } can last as well.
compared-forms = { $seen } the same named outcomes can last, though not all in the same states.
compared-same = { $seen } the same outcomes can last.
compared-carried = The { $element } makes the difference: with this alone put back, other outcomes would last.
compared-higher = What can then last ranks higher for { $actors }.
compared-lower = What can then last ranks lower for { $actors }.
compared-mixed = What can then last ranks higher in one case and lower in another for { $actors }.
compared-news = Added since then: { $kinds }.
compared-caption = Above: what can last at least by credible answers. Below: how high that ranks for each actor.

## What can go wrong

nothing-differs = the two are the same: name a second dossier, a date (NAME@DATE), a judge or edits
nothing-in-common = the two have no option in common, so no outcome of the one is an outcome of the other
concept-out-of-reach = '{ $concept }' cannot be had here: { $why }
## On the command line

summary-compare = Set two dossiers side by side: outcomes gained and lost, whose stability changed, and what carried it.
compare-param-other = the second dossier, also NAME@DATE (default: the same)
compare-param-judge = whose preferences count in the first
compare-param-other-judge = whose preferences count in the second (default: as in the first)
compare-param-act = an intervention of the second dossier that is carried out in it, by id; may be given several times
compare-param-edits = a file of [[edit]] blocks, applied to the second
