### Words of this question.

## Findings: backtest

question-backtest = How well would these models have forecast what happened?
backtest-outcomes = { $outcomes ->
    [one] One issue has a known outcome.
   *[other] { $outcomes } issues have known outcomes.
} { $ends ->
    [0] None of them lay at an end of its scale.
    [one] One of them lay at an end of its scale.
   *[other] { $ends } of them lay at an end of their scales.
}
backtest-model = { $model }: { $mae ->
    [one] 1 point
   *[other] { $mae } points
} of 100 off on average, over { $count ->
    [one] one issue
   *[other] { $count } issues
}; within 5 points in { $within }.
backtest-few = { $count ->
    [one] One outcome is too few to tell models apart.
   *[other] { $count } outcomes are too few to tell models apart.
}
backtest-better = { $model-the } did better than the weighted mean, by { $points ->
    [one] 1 point
   *[other] { $points } points
} on average; chance alone hardly explains it.
backtest-worse = { $model-the } did worse than the weighted mean, by { $points ->
    [one] 1 point
   *[other] { $points } points
} on average; chance alone hardly explains it.
backtest-alike = Chance could explain how far these differ from the weighted mean: { $models }.
backtest-record = For comparison, over { $decisions } decisions of the European Union: weighted mean { $mean }, challenge model { $challenge }, always the middle { $constant }.
backtest-missing = { $model-the } has no answer, or not on every issue: { $why }.
table-backtest-models = Errors in points of 100; ranges hold 95 of 100 resamples; CRPS and Brier score are lower for better forecasts
table-backtest-issues = Issue by issue: outcome and forecasts (of 100)

## What can go wrong

few-resamples = intervals rest on at least one resample, not { $resamples }
no-outcome-known = '{ $dossier }' has no issue with positions whose outcome is known (outcome = ...)
## On the command line

summary-backtest = Forecasts of issues whose outcome is known, against what came of them and against always saying the middle.
backtest-param-resamples = how many resamples the intervals rest on
