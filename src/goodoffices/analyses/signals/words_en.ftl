## Signals: what to watch

signals-away = If { $signal }, we are leaving the path to { $away }: it announces “{ $condition }”.
signals-away-all = If { $signal }, we are leaving the path to every outcome that lasts: it announces “{ $condition }”.
signals-towards = If { $signal }, we are on the path to { $towards }: it announces “{ $condition }”.
signals-both = If { $signal }, we are leaving the path to { $away } and taking the one to { $towards }: it announces “{ $condition }”.
signals-neither = If { $signal }, that announces “{ $condition }”, which opens and closes no path to an outcome that lasts.
signals-bare = If { $signal }, that announces “{ $condition }”.
signals-now = If { $signal }, that announces “{ $condition }”, which is how things stand already.
signals-unseen = Nobody has said by what “{ $condition }” would be seen coming.
signals-stands = It stood at { $value } on { $day }.
signals-beyond = That has been seen: it stood at { $value } on { $day }.
signals-none = the dossier names no signal; add a [[signal]] that says what it announces and what would be seen
signals-heading = What to watch
signals-how = A move leads away from an outcome when a form of it that lasts stands at today’s level of that option, and none at the new one (counting the forms that last most firmly); it leads towards it the other way round.
question-signals = What should be watched?

## On the command line

summary-signals = Say of each signal which move it announces, and which lasting outcomes that leads away from or towards.
