### Words of this question.

## Before and after

sides-title = What can last and whom it serves: { $first } and { $second }
sides-outcomes = Which outcomes can last
sides-nothing = Nothing can last on either side.
sides-hands = How high that ranks for each actor
sides-no-hands = No actor has one order on both sides by which to rank what lasts.
sides-scale = Share of the places in the actor’s own order that are worse than what lasts, as the median
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
sides-description-outcome = “{ $outcome }” can last in { $before } of its forms before and in { $after } after.
sides-description-hand = For { $actor } what lasts ranks above { $before } of its own order before, and above { $after } after.

## Findings: comparison

question-compare = What changed between two views of the matter, and does it matter?
compare-changes = { $count ->
    [0] No record differs; only the judge does.
    [one] One record differs.
   *[other] { $count } records differ.
}
compare-same = The same states can last under { $concept }.
compare-moved = Under { $concept }, { $lost ->
    [0] every state that lasted still does
    [one] one state no longer lasts ({ $gone })
   *[other] { $lost } states no longer last (forms of { $gone } among them)
} and { $gained ->
    [0] no other one does.
    [one] one more does ({ $new }).
   *[other] { $gained } more do (forms of { $new } among them).
}
compare-carried = What carried it: { $element }; without this change alone, other outcomes would last.
compare-together = No single change is needed for it: whichever one of the { $count } changes of the model is undone, the others carry it.
compare-stability = { $actor } would now stay in { $gained } states it would have left, and leave { $lost } it would have stayed in.
compare-higher = What lasts ranks higher for { $actor }: of the places in its own order, what lasts stands above { $worst-after }, { $median-after }, { $best-after } (worst, median and best case); before, above { $worst-before }, { $median-before }, { $best-before }.
compare-lower = What lasts ranks lower for { $actor }: of the places in its own order, what lasts stands above { $worst-after }, { $median-after }, { $best-after } (worst, median and best case); before, above { $worst-before }, { $median-before }, { $best-before }.
compare-mixed = What lasts ranks higher for { $actor } in one case and lower in another: of the places in its own order, what lasts stands above { $worst-after }, { $median-after }, { $best-after } (worst, median and best case); before, above { $worst-before }, { $median-before }, { $best-before }.
compare-ends = Nothing leads out of { $states }, on either side: it lasts for that reason alone, and is not counted here.
compare-ends-before = In the first, nothing leads out of { $states }: it lasts there for that reason alone, and is not counted here.
compare-ends-after = In the second, nothing leads out of { $states }: it lasts there for that reason alone, and is not counted here.
table-compare-outcomes = Outcomes lost and gained
table-compare-lasting = In how many forms each outcome can last, before and after
table-compare-leverage = How high what lasts ranks in each actor’s own order (median), and in how many states its stability changed
table-compare-changes = Records that differ

## The brief: ways, groups, comparisons

compared = What hinges on how the parties are read
compared-note = The dossier holds more than one reading of what the parties want. Each comparison sets the one used on this page beside another.
compared-title-judge = As “{ $judge }” reads the parties
compared-title-since = What changed since { $date }
compared-title-against = What differs from “{ $dossier }”
compared-seen-judge = As “{ $judge }” reads the parties,
compared-seen-since = Compared with { $date },
compared-seen-against = Compared with “{ $dossier }”,
compared-lost = { $seen } { $outcomes } can no longer last.
compared-gained = { $seen } { $outcomes } can last as well.
compared-forms = { $seen } the same named outcomes can last, though not all in the same forms.
compared-same = { $seen } the same outcomes can last.
compared-carried = What carries it is the { $element }: with this alone put back, other outcomes would last.
compared-higher = What can then last ranks higher for { $actors }.
compared-lower = It ranks lower for { $actors }.
compared-mixed = It ranks higher in one case and lower in another for { $actors }.
compared-news = Since then were added: { $kinds }.
compared-caption = Above, what can last at least by credible answers; below, how high that ranks for each actor.
