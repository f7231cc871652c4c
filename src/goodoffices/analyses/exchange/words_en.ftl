### Words of this question.

## Ways from here

trades-title = Trades of concessions
trades-gift = { $issue }: { $start } to { $end }
trades-gain = each gains { $gain }
trades-told = { $one } gives way on { $first }; { $other } in return on { $second }.
trades-truly = { $one }; { $other }
trades-gains = { $actor } gains { $gain }
trades-loses = { $actor } loses { $gain }
trades-same = { $actor } gains nothing
trades-refused = not to be had: beyond a red line of { $actors }
trades-told-refused = { $told } Not to be had: beyond a red line of { $actors }.

## Findings: exchange

question-exchange = Which trades of concessions help both sides?
exchange-made = { $count ->
    [one] One trade is made.
   *[other] { $count } trades are made, the most rewarding first.
} Of { $candidates } pairs on opposite sides of two issues { $valid } could trade.
exchange-trade = { $actor } gives way on { $concession }; in return { $other } gives way on { $in-return }. Both gain the same.
exchange-no-zone = { forecast-no-zone }
exchange-parted = { $count ->
    [one] One of the trades does not do what it says: earlier trades had moved the outcome by then
   *[other] { $count } of the { $made } trades do not do what they say: earlier trades had moved the outcome by then
}{ $hurt ->
    [0] , though neither side loses by it.
    [one] , and in one of them a side loses by its own trade.
   *[other] , and in { $hurt } of them a side loses by its own trade.
}
exchange-refused = { $count ->
    [one] { $made ->
        [one] It is not to be had:
       *[other] One of them is not to be had:
    } a red line stands in the way.
   *[other] { $count } of the { $made } trades are not to be had: a red line stands in the way.
}
exchange-trade-parted = { $actor } gives way on { $concession }; in return { $other } gives way on { $in-return }. It was to help both alike, but at the outcome as it is by then { $effects }.
exchange-trade-refused = That trade is not to be had: on { $issue } it goes beyond a red line of { $actor } ({ $value }).
exchange-red-line = { $issue }: the outcome lies beyond a red line of { $actor } ({ $value }). Trades know no refusals.
exchange-hurt = Outcomes move for third parties too: on balance { $count ->
    [one] { $actors } loses.
   *[other] { $actors } lose.
}
exchange-ties = { $ties ->
    [one] Once several trades were equally good.
   *[other] { $ties } times several trades were equally good.
} Over { $orders } random orders no outcome differs by more than { $points } of 100; most on { $issue }.
exchange-drift = Of { $rounds } rounds read the first: later ones start from where the trades carried everybody, and drift away from anything known.
exchange-none = No trade helps both sides: { $candidates ->
    [0] no two of those who have the issues in hand stand on opposite sides of two of them.
    [one] one pair stands on opposite sides of two issues, and has nothing to trade.
   *[other] { $candidates } pairs stand on opposite sides of two issues, and have nothing to trade.
}
table-exchange-trades = Trades, in the order in which they are made; gains in percent of a scale, times salience
table-exchange-outcomes = Outcomes before the first round and after the last
table-exchange-effects = What the first round is worth to each actor, in percent of a scale, times salience
