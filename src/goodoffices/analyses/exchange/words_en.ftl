### Words of this question.

## Ways from here

trades-title = Trades of concessions
trades-gift = { $issue }: { $start } to { $end }
trades-gain = each gains { $gain }
trades-told = { $one }: { $first }; in return { $other }: { $second }.
trades-truly = { $one }; { $other }
trades-gains = { $actor }: gain { $gain }
trades-loses = { $actor }: loss { $gain }
trades-same = { $actor }: no gain
trades-refused = ruled out by a red line of { $actors }
trades-told-refused = { $told } Ruled out by a red line of { $actors }.

## Findings: exchange

question-exchange = Which trades of concessions help both sides?
exchange-made = { $count ->
    [one] One trade is made.
   *[other] { $count } trades are made, the most rewarding first.
} { $candidates ->
    [one] One pair stands on opposite sides of two issues, and could trade.
   *[other] Of { $candidates } pairs on opposite sides of two issues, { $valid } could trade.
}
exchange-trade = { $actor } { $actor-number ->
    [one] gives
   *[other] give
} way on { $concession }; in return { $other } { $other-number ->
    [one] gives
   *[other] give
} way on { $in-return }. Both gain the same.
exchange-no-zone = { red-lines-apart }
exchange-parted = { $count ->
    [one] One of the trades does not bring what it promised: earlier trades had moved the outcome by then
   *[other] { $count } of the { $made } trades do not bring what they promised: earlier trades had moved the outcome by then
}{ $hurt ->
    [0] , though neither side loses by it.
    [one] , and { $count ->
        [one] a side
       *[other] in one of them a side
    } loses by its own trade.
   *[other] , and in { $hurt } of them a side loses by its own trade.
}
exchange-refused = { $count ->
    [one] { $made ->
        [one] A red line rules it out.
       *[other] A red line rules one of them out.
    }
   *[other] Red lines rule out { $count } of the { $made } trades.
}
exchange-trade-parted = { $actor } { $actor-number ->
    [one] gives
   *[other] give
} way on { $concession }; in return { $other } { $other-number ->
    [one] gives
   *[other] give
} way on { $in-return }. Both were to gain the same, but at the outcome as it stands by then { $effects }.
exchange-trade-refused = That trade is ruled out: on “{ $issue }” it goes beyond a red line of { $actor } ({ $value }).
exchange-red-line = { $issue }: the outcome lies beyond a red line of { $actor } ({ $value }). Trades take no account of refusals.
exchange-hurt = Trades move outcomes for third parties too. On balance { $actors } { $actors-number ->
    [one] loses.
   *[other] lose.
}
exchange-ties = { $ties ->
    [one] Once, several trades were equally good.
   *[other] { $ties } times, several trades were equally good.
} Over { $orders ->
    [one] one random order
   *[other] { $orders } random orders
} no outcome differs by more than { $points } of 100; most on “{ $issue }”.
exchange-drift = Of the { $rounds } rounds, trust the first: later ones start from wherever the trades have carried everybody, and drift away from anything known.
exchange-none = No trade helps both sides: { $candidates ->
    [0] no two of those who have the issues in hand stand on opposite sides of two of them.
    [one] one pair stands on opposite sides of two issues, and has nothing to trade.
   *[other] { $candidates } pairs stand on opposite sides of two issues, and have nothing to trade.
}
table-exchange-trades = Trades, in the order in which they are made; gains in percent of a scale, times salience
table-exchange-outcomes = Outcomes before the first round and after the last
table-exchange-effects = What the first round is worth to each actor, in percent of a scale, times salience

## What can go wrong

few-orders = equally good trades are tried in 0 or more orders, not { $orders }
## On the command line

summary-exchange = Pairs of actors give way on what matters less to them, each on the other's issue, as long as both gain the same.
exchange-param-rounds = rounds of exchanges; from the second on outcomes drift
exchange-param-exact = reckon in fractions, without any rounding
exchange-param-reading = what a waiting trade sees of others: as the program DECIDE has it, or everything
exchange-param-orders = in how many random orders equally good trades are tried
