### Words of this question.

## Ways from here

ensemble-title = What the models say, and how far unsure inputs carry them
ensemble-dot = what the model says
ensemble-half = half of the draws
ensemble-most = nine draws in ten
ensemble-value = { $model } { $value }
ensemble-issue = { $issue }, of 100: { $values }.
levers-title = What moves the forecast: { $issue }
levers-legend = Bar: where the actor’s own ranges alone can carry the mean. Line: the forecast, { $mean } { $unit }. Right: its share of the weight.
levers-actor = { $actor }, with { $share } of the weight, carries the mean from { $low } to { $high } of 100.
ensemble-none = no answer

## Findings: where issues settle

question-forecast = Where will each issue settle?
forecast-record = Over { $decisions } decisions of the European Union the plain weighted mean was off by { $mean } points of 100 on average, the challenge model by { $challenge }, and whoever always says the middle by { $constant }. So the weighted mean is the forecast; the other models show how far views of the same matter lie apart.
forecast-error = Half of the time that mean came within { $within } points of 100 of the outcome. In { $ends } of the { $decisions } decisions the outcome lay at an end of the scale, where a mean hardly ever lies. Talks under threat were not among them, so expect no better.
forecast-no-zone = { $issue }: the red lines do not meet: { $least } against { $most }. { $lower } will accept nothing below the first, { $upper } nothing above the second; no value suits both.
forecast-settles = { $issue }: { $value }. { $count ->
    [one] { $actors } pulls hardest, with { $lever } of the weight.
   *[other] { $actors } pull hardest, each with { $lever } of the weight.
}
forecast-alone = { $issue }: { $value }. Only { $actors } has a position with weight on it.
forecast-disagree = { $issue }: the models lie far apart, from { $low } to { $high } of 100.
forecast-red-line = { $issue }: the forecast lies beyond a red line of { $actor } ({ $value }). A mean knows no refusals.
forecast-no-ranges = All inputs are single values, so nothing shows how unsure they are; give ranges of lowest, most likely and highest.
forecast-no-draws = The inputs were not drawn from their ranges.
forecast-no-stake = Without a position, and so left out: { $positions }{ $more ->
    [0] {""}
    [one] ; and others on one more issue
   *[other] ; and others on { $more } more issues
}. That is not to stand at the low end.
forecast-without = Nobody has a position with weight on { $issues }, so there is no forecast of it.
forecast-flags = Note on the { $model }: { $flags }.
forecast-missing = The { $model } has no answer, or none to all: { $why }.
table-forecast-issues = Where each issue settles: the forecast, what the models span, eight draws in ten over the inputs’ ranges (both of 100), and the weight at either end
table-forecast-models = What each model says, and eight of its draws in ten (of 100)
table-forecast-levers = Lever arms: by what share of an actor’s shift the mean shifts; and where its own ranges alone can carry the mean (of 100)
