### What may be wrong with a dossier, and what may be doubted in it.

## What a record is called

and-also = { $first } and { $other }
or-else = { $first } or { $other }
called = { $kind } '{ $name }'
called-about = about
called-source = source
called-claim = claim
called-judgement = judgement
called-hypothesis = hypothesis
called-actor = actor
called-relation = relation
called-event = event
called-option = option
called-rule = rule
called-preference = preference
called-outcome = outcome
called-indicator = indicator
called-signal = signal
called-issue = issue
called-position = position
called-interest = interest
called-red-line = red_line
called-fact = fact
called-package = package
called-intervention = intervention
called-status-quo = status_quo
called-edit = edit
called-row = row
called-speaker = speaker
named-revision = { $id } rev { $revision }
named-judged = { $actor } by { $other }
named-on-issue = { $actor } on { $other }

## Fields of a record

no-such-field = { $record } has no field '{ $field }'
field-missing = { $record } needs '{ $field }'
field-not-among = { $record }: '{ $field }' is { $found }; expected one of { $expected }
field-is = { $record }: '{ $field }' is { $found }; { $wrong }
field-amiss = { $record }: '{ $field }': { $wrong }
record-amiss = { $record }: { $wrong }
value-id = expected small letters, digits, '_' and '-'
value-country = expected two capitals, such as NL
value-sha256 = expected 64 digits and letters from a to f
value-cameo = expected three or four digits
value-like = expected a text like { $pattern }
value-text = expected a text
value-whole = expected a whole number
value-whole-unread = expected a whole number, and this cannot be read as one
value-whole-part = expected a whole number, without a fraction
value-large = expected a smaller number
value-number = expected a number
value-number-unread = expected a number, and this cannot be read as one
value-finite = expected a finite number
value-yes-no = expected true or false
value-yes-no-unread = expected true or false
value-above = expected more than { $least }
value-least = expected { $least } or more
value-most = expected { $most } or less
value-or = { $first }, or { $second }
value-list = expected a list
value-table = expected a table
value-too-many = expected at most { $most ->
    [one] { $most } value
   *[other] { $most } values
}, here { $here }
value-too-few = expected at least { $least ->
    [one] { $least } value
   *[other] { $least } values
}, here { $here }
value-day = expected a day such as 2025-01-17
bounded = { $what } lies between { $least } and { $most }, here { $here }
bounded-weight = a weight
bounded-payoff = a payoff
bounded-worth = a worth
bounded-value = a value

## Dates

interval-open = the interval '{ $interval }' is open at both ends and says nothing; leave it out
interval-backwards = the interval '{ $interval }' ends before it begins
not-a-date = expected a date such as 2025-01-17, 2025-02, 2025 or 2022/.., not '{ $found }'
no-such-date = '{ $found }' is no date: no calendar has it
ends-before-it-begins = it ends (until { $until }) before it begins (since { $since })

## Translations

translation-no-text = the translation of '{ $field }' into '{ $language }' is { $found }; expected a text
translation-no-list = the translation of '{ $field }' into '{ $language }' is { $found }; expected a list of { $most ->
    [one] { $most } text
   *[other] { $most } texts
}, one for each
translation-no-chain = the translation of 'chain' into '{ $language }' is no way to the page; expected a list of { $most ->
    [one] { $most } name
   *[other] { $most } names
}, one for each

## Claims and sources

span-backwards = a span runs from a character to a later one, not from { $first } to { $last }
paraphrase-quotes = a paraphrase is in your own words, without quotation marks; it has { $mark }
claim-speaker = a claim has a speaker, or the status 'unattributed', and not both
claim-without-words = a claim has a 'paraphrase', or a 'span' of its source
span-without-source = a span is a place in a source; name the 'source'
chain-root = a chain begins with its root; one stands further on
reviewer-blank = a reviewer has a name
rejected-reason = a rejected claim has a 'reason', and no other has one
unreviewed-accepted = only an accepted claim can be 'unreviewed'
source-file = expected the name of a file in sources/, without a folder
likelihood-unknown = expected one of { $known } or a range such as [0.2, 0.4]
likelihood-ends = a likelihood's range lies within 0 and 1, lowest first
likelihood-scale = no scale '{ $scale }' (there is { $known })

## Indicators, options, rules and preferences

signal-limit-of-nothing = 'above' and 'below' are limits of an indicator; name it with 'indicator'
signal-limits = an indicator is read against one limit: give 'above' or 'below'
signal-both = a signal is seen in a claim or in an indicator; make two signals of it
series-elsewhere = a series is a .csv file kept beside dossier.toml or in a folder there
levels-few = an option has two or more levels
levels-many = an option has at most { $most } levels
levels-twice = an option names each level once
rule-needs = a rule of kind '{ $kind }' needs { $missing }
preference-ways = a preference is said by statements, weights, ranking or payoffs; here by { $ways }
preference-no-way = a preference is said by statements, weights, ranking or payoffs; here by none
ranking-mixed = a ranking names states by patterns or, in files of format 1, by numbers; here by both
ranking-twice = a ranking names each pattern once; '{ $pattern }' stands in it twice
tie-empty = a tie in a ranking names two states or more; here one is empty

## Issues and packages

not-an-estimate = expected a number or [lowest, most likely, highest] within { $most }, here { $here }
range-order = a range is [lowest, most likely, highest], here { $here }
scale-flat = the ends of a scale differ; here both are { $here }
scale-short = the ends of a scale lie apart; here they are { $low } and { $high }
off-its-scale = { $what } { $value } is not on the scale { $low } to { $high }
scale-landmark = landmark '{ $label }' at
scale-reference = the reference point
scale-outcome = the outcome
salience-range = salience runs from 0 to 1, here { $here }
capability-negative = capability is 0 or more, here { $here }
capability-range = capability is 0, or between { $least } and { $most }, here { $here }
position-off-scale = the position of '{ $actor }' on '{ $issue }' is { $here }; the scale runs from { $low } to { $high }
red-line-without-issue = a red line with 'least' or 'most' names its 'issue'
red-line-closed = nothing lies between least { $least } and most { $most }
red-line-off-scale = a red line of '{ $actor }' on '{ $issue }' is at { $here }; the scale runs from { $low } to { $high }
part-options = a part has two or more options, each named once
part-values = '{ $actor }' values { $here ->
    [one] { $here } option
   *[other] { $here } options
}; there are { $needed }
package-signatories = a package has two or more signatories, each named once
package-parts = a package has one or more parts, each named once
part-stranger = part '{ $part }' names '{ $actor }', who is no signatory
disagreement-stranger = the disagreement values name '{ $actor }', who is no signatory
proposed-unknown = the package proposed names '{ $part } = { $option }', which is no part and option of it

## Expressions

expression-long = cannot read '{ $begins }...': it has more than { $most } characters
expression-deep = cannot read '{ $begins }...': its parentheses and conditions stand in one another more than { $most } deep; say it in several rules or statements
expression-recursion = cannot read '{ $begins }...': its parentheses go too deep
expression-stops = cannot read '{ $expression }' at character { $place }: found { $found }, expected { $expected }
expression-alternatives = an expression has more than { $most } alternatives; say it more simply
expression-no-option = '{ $expression }' names '{ $option }', which is no option
expression-no-level = '{ $expression }': { $wrong }
no-level = option '{ $option }' has no level '{ $level }' (it has { $known })
expected-end = its end
expected-option = an option
expected-comparison = a comparison
expected-level = a level in quotes, "partial"

## Names that are not there

order-by-numbers = in format 2 '{ $way }' names states by patterns, such as 'pay and not talk', not by numbers; without 'format = 2' the file is read as before, and 'goodoffices convert' rewrites it
twice = { $record } stands here a second time
twice-followed = { $record } stands here a second time; two that follow one another hold on different days ('until', then 'since')
no-ground = rests on '{ $missing }', which is no claim and no judgement
id-no-ground = '{ $id }' rests on '{ $missing }', which is no claim and no judgement
mark-no-ground = '{ $label }' on '{ $issue }' rests on '{ $missing }', which is no claim and no judgement
relation-from-nobody = a relation runs from '{ $missing }', who is no actor
relation-to-nobody = a relation runs to '{ $missing }', who is no actor
event-nobody = event '{ $event }' involves '{ $missing }', who is no actor
option-hidden-nobody = option '{ $option }' is hidden from '{ $missing }', who is no actor
option-hidden-own = option '{ $option }' is hidden from the actor who controls it
option-nobody = option '{ $option }' is controlled by '{ $missing }', who is no actor
rule-nobody = a rule of kind 'no-move' holds for '{ $missing }', who is no actor
rule-no-option = a rule of kind '{ $kind }' names '{ $missing }', which is no option
preference-nobody = a preference is of '{ $missing }', who is no actor
signal-no-option = signal '{ $signal }' announces '{ $missing }', which is no option
signal-no-indicator = signal '{ $signal }' is read from '{ $missing }', which is no indicator
judgement-no-outcome = judgement '{ $judgement }' is about '{ $missing }', which is no outcome
hypothesis-no-claim = hypothesis '{ $hypothesis }' marks '{ $missing }', which is no claim
issue-nobody = issue '{ $issue }' is held by '{ $missing }', who is no actor
position-nobody = a position is of '{ $missing }', who is no actor
position-no-issue = the position of '{ $actor }' is on '{ $missing }', which is no issue
interest-nobody = an interest is of '{ $missing }', who is no actor
interest-no-issue = an interest of '{ $actor }' bears on '{ $missing }', which is no issue
red-line-nobody = a red line is of '{ $missing }', who is no actor
red-line-no-issue = a red line of '{ $actor }' is on '{ $missing }', which is no issue
fact-nobody = fact '{ $fact }' concerns '{ $missing }', who is no actor
fact-no-issue = fact '{ $fact }' bears on '{ $missing }', which is no issue
package-nobody = package '{ $package }' is signed by '{ $missing }', who is no actor
package-no-issue = package '{ $package }' settles '{ $missing }', which is no issue
status-quo-no-option = the status quo names '{ $missing }', which is no option
claim-no-source = claim '{ $claim }' was read in '{ $missing }', which is no source
claim-no-claim = claim '{ $claim }' { $linked } '{ $missing }', which is no claim
claim-bears-on-none = claim '{ $claim }' bears on '{ $missing }', which is no { $kind }
claim-value-of-none = claim '{ $claim }' gives a value of '{ $missing }', which is no indicator
claim-no-tie = claim '{ $claim }' bears on '{ $kind } from { $source } to { $target }', which is no relation
claim-for-nobody = claim '{ $claim }' is spoken for '{ $missing }', who is no actor
claim-by-nobody = claim '{ $claim }' is spoken by '{ $missing }', who is no actor
claim-through-nobody = claim '{ $claim }' comes through '{ $missing }', who is no actor
claim-event-by-nobody = claim '{ $claim }' tells an event by '{ $missing }', who is no actor
claim-event-to-nobody = claim '{ $claim }' tells an event towards '{ $missing }', who is no actor
claim-after-published = claim '{ $claim }' was said { $said }, after its source '{ $source }' was published ({ $bound })
claim-after-retrieved = claim '{ $claim }' was said { $said }, after its source '{ $source }' was retrieved ({ $bound })
claim-itself = claim '{ $claim }' { $linked } itself
claims-circle = claims go round in a circle, in which each { $linked } the next: { $way }
linked-confirms = confirms
linked-denies = denies
linked-repeats = repeats
linked-supersedes = supersedes
linked-answers = answers

## Claims held against their text

span-beyond = claim '{ $claim }': '{ $field }' runs to character { $last }, and its source ends at { $length }
span-blank = claim '{ $claim }': '{ $field }' holds no words (characters { $first } to { $last } of its source are blank)
quote-outside = claim '{ $claim }': 'quote_ranges' has { $first } to { $last }, which is not within its span
paraphrase-copied = claim '{ $claim }': the paraphrase has more than { $most } words in a row from its source ({ $words }); say it in your own

## Doubts

placeholder-reason = A placeholder: replace it by your reasons, and by claims.
doubt-format = { $count ->
    [one] one order goes by state numbers, which mean other states once options or rules change
   *[other] { $count } orders go by state numbers, which mean other states once options or rules change
} (format 1); 'goodoffices convert' writes format 2, in which every record has its id and orders name states by patterns
doubt-unnamed = { $record } gives no id and is called '{ $id }', which follows what it says; write it down to keep it
doubt-no-reason = { $record } gives no reason: it has no 'because'
doubt-one-root = { $record } rests on one root alone: { $root }
doubt-unknown-roots = { $record } rests on claims of unknown origin alone
doubt-not-judged = { $record } is an analyst's reading, but its reasons name no judgement
doubt-nothing-to-see = { $record } says what it announces, not what there would be to see; add seen = {"{"} claim = "..." {"}"} or an indicator with 'above' or 'below'
doubt-about-without-likelihood = { $record } is about an outcome and gives no likelihood, so that nothing is told of it beside that outcome
doubt-mixed = { $record } says how likely and how sure in one sentence; make it two
doubt-part-first = '{ $actor }' values '{ $option }' in '{ $part }' at { $here }, though it holds when nothing is agreed: values are told against it, so it is worth 0
doubt-no-zone = on issue '{ $issue }' the red lines do not meet: { $least } against { $most } ({ $lower } accepts nothing below { $least }, { $upper } nothing above { $most })
doubt-no-claim = judgement '{ $judgement }' rests on no claim
doubt-placeholder = { $record } is the placeholder of a new dossier: put what the actor wants in order, and say why
doubt-idle = claim '{ $claim }' supports nothing: no 'because' leads to it
doubt-unborne = claim '{ $claim }' bears on { $record }, which does not rest on it
doubt-confirmed-by-one = claim '{ $claim }' is graded 1 (confirmed), but has one root; link what confirms it
doubt-confirmed-by-none = claim '{ $claim }' is graded 1 (confirmed), but has no root that is known; link what confirms it
doubt-confirms-nothing = claim '{ $claim }' is confirmed, but does not say of which claim: it has no 'confirms'
doubt-denies-nothing = claim '{ $claim }' is denied, but does not say of which claim: it has no 'denies'
doubt-no-paraphrase = claim '{ $claim }' is not put in your own words yet: it has no 'paraphrase'
doubt-after-day = claim '{ $claim }' was said { $said }, after the day the dossier speaks of ({ $day }), in no dated source
doubt-fallen = claim '{ $claim }' { $fallen }, but still carries { $carried }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
}
fallen-proposed = is only proposed
fallen-rejected = was rejected
fallen-withdrawn = is withdrawn
fallen-superseded = is superseded by '{ $by }'
doubt-diagonal = { $diagonal } of { $graded } grades are one of { $grades }: ask of each source and of each statement on its own
doubt-unreviewed = { $count ->
    [one] { $count } claim is taken over without a reviewer
   *[other] { $count } claims are taken over without a reviewer
}
doubt-waiting = { $count ->
    [one] { $count } claim is proposed and not reviewed yet; they count for nothing until then
   *[other] { $count } claims are proposed and not reviewed yet; they count for nothing until then
}

## Edits and markings

edit-about = a dossier needs its 'about'; replace it instead
edit-kind = no kind of record '{ $kind }'
edit-nowhere = there is no { $record } to { $doing }
edit-by-place = an edit names a record by its id, not by its place: at place { $place } stands { $record }; write 'at = "{ $id }"'
edit-renumbers = after this edit the state numbers in { $preferences } would mean other states; 'goodoffices convert' rewrites them as patterns, or replace these preferences in the same edits
edit-insert = insert
edit-replace = replace
edit-remove = remove
no-marking = no marking '{ $marking }'

## Interventions

act-no-verb = an edit of an intervention says what it does: { $verbs }
act-verbs = an edit of an intervention does one thing, and this one does { $verbs }
act-kind = '{ $verb }' takes a kind of record that a matter is modelled by, one of { $known }, and not '{ $kind }'
act-needs = an edit with '{ $verb }' needs { $missing }
act-idle = an edit with '{ $verb }' takes no '{ $field }'
act-two-places = a statement stands 'above' another or 'below' it, not both
act-sets-nothing = an edit with 'set' names the fields that it sets
cost-unordered = a cost runs from 'low' through 'mode' to 'high'; { $low }, { $mode }, { $high } do not
act-by-nobody = intervention '{ $act }' is by '{ $missing }', who is no actor
act-consent-of-nobody = intervention '{ $act }' needs the consent of '{ $missing }', who is no actor
act-of-nobody = intervention '{ $act }' speaks of '{ $missing }', who is no actor
act-on-nothing = intervention '{ $act }' hangs on { $kind } '{ $missing }', which is not there
act-nowhere = there is no { $kind } '{ $missing }'
act-there = there is a { $kind } '{ $id }' already
act-no-preference = '{ $actor }' has no preference
act-no-preference-by = '{ $actor }' has no preference by '{ $judge }'
act-other-way = no preference of '{ $actor }' is said in '{ $way }'
act-no-statement = no preference of '{ $actor }' has the statement '{ $missing }'
act-contradicts-itself = intervention '{ $act }' makes two things of '{ $what }'
act-fault = intervention '{ $act }': { $wrong }
acts-contradict = the interventions '{ $first }' and '{ $second }' contradict one another
no-such-act = there is no intervention '{ $act }'
doubt-act-unpriced = nobody has said what intervention '{ $act }' costs
doubt-act-idle = intervention '{ $act }' changes nothing
doubt-act-breaks = intervention '{ $act }' cannot be carried out: { $wrong }
doubt-acts-contradict = the interventions '{ $first }' and '{ $second }' contradict one another: they make two things of '{ $what }' in '{ $record }'; no set takes both
doubt-acts-contradict-whole = the interventions '{ $first }' and '{ $second }' contradict one another: one needs '{ $record }' and with the other it is gone; no set takes both
