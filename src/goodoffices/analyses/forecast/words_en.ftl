### Words of this question.

## Ways from here

ensemble-title = What the models say, and how far uncertain inputs carry them
ensemble-dot = what the model says
ensemble-half = half of the runs
ensemble-most = nine runs in ten
ensemble-value = { $model } { $value }
ensemble-issue = { $issue }, of 100: { $values }.
levers-title = What moves the forecast: { $issue }
levers-legend = Bar: how far the actor’s own ranges alone can move the mean. Line: the forecast, { $mean } { $unit }. Right: its share of the weight.
levers-actor = { $actor }, with { $share } of the weight: mean from { $low } to { $high } of 100.
ensemble-none = no answer

## Findings: where issues settle

question-forecast = Where will each issue settle?
forecast-record = On { $decisions } decisions of the European Union the plain weighted mean was { $mean } points of 100 off on average, the challenge model { $challenge }, and always saying the middle { $constant }. That is why the weighted mean is the forecast; the other models show how far views of the same matter lie apart.
forecast-error = Half of the time that mean came within { $within } points of 100 of the outcome. In { $ends } of the { $decisions } decisions the outcome lay at an end of the scale, where a mean hardly ever lies. Talks under threat were not among them, so expect no better here.
opening-issues-error = On { $decisions } decisions of the European Union such a weighted mean came within { $within } points of 100 of the outcome half of the time. Talks under threat were not among them, so expect no better here.
forecast-no-zone = { red-lines-apart }
forecast-settles = { $issue }: { $value }. { $count ->
    [one] { $actors } { $actors-number ->
        [one] pulls
       *[other] pull
    } hardest, with { $lever } of the weight.
   *[other] { $actors } pull hardest, each with { $lever } of the weight.
}
forecast-alone = { $issue }: { $value }. Only { $actors } { $actors-number ->
    [one] has
   *[other] have
} a position with weight on it.
forecast-disagree = { $issue }: the models lie far apart, from { $low } to { $high } of 100.
forecast-red-line = { $issue }: the forecast lies beyond a red line of { $actor } ({ $value }). A mean takes no account of refusals.
forecast-no-ranges = All inputs are single values, so nothing shows how uncertain they are. Give ranges: lowest, most likely and highest.
forecast-no-draws = No runs were made with inputs taken at random from their ranges.
forecast-no-stake = Without a position, and so left out: { $positions }{ $more ->
    [0] {""}
    [one] ; and others on one more issue
   *[other] ; and others on { $more } more issues
}. Having no position is not the same as standing at the low end.
forecast-without = Nobody has a position with weight on { $issues-either }, so there is no forecast there.
forecast-flags = Note on { $model-the }: { $flags }.
forecast-missing = { $model-the } has no answer, or not on every issue: { $why }.
table-forecast-issues = Where each issue settles: the forecast, what the models span, eight runs in ten with inputs taken at random from their ranges (both of 100), and the weight at either end
table-forecast-models = What each model says, and eight of its runs in ten (of 100)
table-forecast-levers = Leverage: how much of an actor’s shift the mean follows, and how far the actor’s own ranges alone can move the mean (of 100)
in-brief-issues-lines = By the weighted mean, { $beyond-count ->
    [0] { $count ->
        [one] the one issue with red lines
       *[other] all { $count } issues with red lines
    } would settle within them.
   *[other] { $count ->
        [one] the one issue with red lines would settle beyond one: { $beyond }.
       *[other] { $within } of the { $count } issues with red lines would settle within them; beyond one of them: { $beyond }.
    }
}
in-brief-issues-settle = The weighted mean puts { $places }{ $more ->
    [0] .
    [one] ; one more issue is below.
   *[other] ; { $more } more issues are below.
}
in-brief-issue = “{ $issue }” at { $value }
in-brief-label-issues = The issues.
in-brief-label-zone = Nothing to agree on.

## What can go wrong

few-draws = the inputs are drawn 0 or more times, not { $draws }

## On the command line

summary-forecast = The weighted mean of what the actors want, how far other models and uncertain inputs differ, and its known error.
forecast-param-draws = how many times the inputs are drawn from their ranges
