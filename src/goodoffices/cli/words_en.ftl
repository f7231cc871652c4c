### Words of the command line.

## What the start page says of the commands

does-new = Scaffold a dossier by answering a few questions.
does-check = Report faults and doubts of a dossier.
does-read = Propose attributed claims from a news article.
does-review = Review proposed claims on one screen.
does-claims = List, filter and check the claims of a dossier.
does-accept = Let proposed claims into a dossier, or change claims that are in.
does-history = Tell what was edited in a dossier, when and by whom.
does-undo = Take back the last edit of a dossier.
does-redo = Do again what was undone last.
does-version = Name a dossier as it stands, to ask for it later.
does-log = Verify the log of a dossier, or delete what an entry says.
does-reject = Keep claims out of a dossier's models and briefs.
does-brief = Write the brief: a page to send to a colleague.
does-sheet = Write a sheet practitioners fill in before talks, filled from the dossier.
does-convert = Convert a dossier from one format to another.
does-catalog = List, open or run the dossiers that come with goodoffices.
does-schema = Print the JSON Schema of a dossier or of an answer.

## What the commands do

help-goodoffices =
    Analyse and mediate negotiations: from sourced claims to the outcomes that can last, and why.

    A DOSSIER is a folder, a file (`goodoffices convert --help` lists the endings), or the name of one in the catalogue.
help-new = Scaffold a dossier in a new FOLDER by answering a few questions.
help-check =
    Report faults and doubts of a dossier.

    Faults make it unreadable (exit code 1). Doubts do not: elements that give no reason, rest on one root alone, or are an analyst's reading without saying so.
help-read =
    Propose attributed claims from a Dutch or English news ARTICLE.

    Proposals are for a reviewer: without --into nothing enters a dossier, and with it they wait there and count for nothing until they are accepted. Sentences that no rule claimed are shown too. Of a folder, a saved feed (RSS, Atom) or a list of feeds saved beside it (OPML) all articles are read: copies are told, and what to review first.
help-review = Review the proposed claims of a DOSSIER on one screen; every decision is saved at once.
help-claims = List the claims of a dossier, with what is proposed and what was rejected.
help-accept = Let proposals into the ledger, or change claims that are in; each is a new revision, the old ones stay.
help-reject = Keep proposals, or claims that were let in, out of every model and brief; they stay in the ledger.
help-history =
    Tell what was edited in a dossier, when and by whom, the last edit last; or write the dossier as it stood.

    Before what a record is: + for one put in, ~ for one changed, - for one taken out. Wherever a DOSSIER is asked for, `my-talks@r12` or the name of a version, `my-talks@NAME`, is it as it stood.
help-undo =
    Take back the last edit that still stands, byte for byte.

    Undoing is an edit too: `redo` takes it back, and the history shows both. What was changed by hand since the last edit is entered first, and then undone.
help-redo = Do again what was undone last, if nothing else was edited since.
help-version-named = Name a dossier as it stands; it can be asked for as DOSSIER@NAME from then on. A name stays with what it was given to.
help-log = Verify the log of a dossier, or delete what an entry of it says.
help-log-verify = Tell whether the log of a dossier is what was entered (exit code 1 when it is not), and what was forgotten.
help-log-forget =
    Delete what an entry of the log says, for good; that it was, when and by whom stays.

    The same goes for what undid it or did it again. The dossier's files stay as they are, and so do other entries, which may cite lines of it.
help-brief = Write the brief: a page to send to a colleague.
help-sheet = Write a sheet practitioners fill in before talks, filled from the dossier.
help-convert =
    Convert a dossier to the format that OUTPUT ends in.

    Files are read that end in { $read }, and written that end in { $written }; without an ending it is a folder.
help-catalog = List, open or run the dossiers that come with goodoffices.
help-catalog-list =
    List the dossiers of the catalogue and what each holds: a conflict of options, issues, a package.

    A family holds many of a kind, which would swamp the list: games-2x2 are the 78 strict games of two actors with two choices each. Its members open by name too: games-2x2-12.
help-catalog-open = Copy a dossier of the catalogue into a new FOLDER, to work on.
help-catalog-run = Put a question to a dossier of the catalogue, with the ARGUMENTS and options of that question.
help-schema = Print the JSON Schema of a dossier, of a result, or of the answer of an analysis.
help-forecast-verify = Tell whether a sealed forecast is still what was sealed (exit code 1 when it is not).
help-forecast-score = Score a sealed forecast against outcomes: of a dossier, or given as ISSUE=VALUE on the issue's scale.

## What the options do

help-as-of = Leave out what was published later (default: the dossier's own date).
help-marking = Leave out what is marked above this, and what rests on it (default: nothing).
help-seed = For what is drawn by chance.
help-all = Print everything, also what does not fit on one screen.
help-because = Name what each sentence rests on behind it, instead of once at the end.
help-json = Print the whole result as JSON.
help-language = en or nl.
help-figure = Draw it as an SVG file as well.
help-replace = Write over what is there; the old one is kept beside it as NAME.old.
help-jobs = Processes to share the work; the answer is the same.
help-all-markings = Write out what is marked as well, and mean it.
help-by = Who decides.
help-confirms = A claim that this one confirms.
help-denies = A claim that this one denies.
help-repeats = A claim that this one repeats.
help-supersedes = A claim whose speaker says otherwise now.
help-answers = A claim that this one reacts to.
help-paraphrase = What was said, in your own words.
help-quote = What was said, in the source's words; they are looked up in it.
help-speaker-given = Who said it, when the proposal has somebody else.
help-on-behalf-of = The actor the speaker speaks for.
help-role = The speaker's office or function.
help-status = What kind of statement it is.
help-mode = How the source gives it.
help-said = When it was said, as EDTF: 2025-03-04, 2025-03, 2025-03-01/2025-03-04.
help-about = When what it tells of happens or happened, likewise.
help-event = The kind of event it tells of, in PLOVER's code.
help-mediation-role = A go-between's part in the event.
help-bears-on = An actor, option, issue or indicator.
help-grade = Of the source (A to F) and of the information (1 to 6): B2.
help-why = Why that grade.
help-at = A revision (r12), the name of a version, or a date or time (UTC).
help-at-output = With --at: the folder to write the dossier to, as it stood.
help-edit-by = Who does it, for the log (default: your user name).
help-log-sha256 = A hash of the log that was published: an entry must have it.
help-brief-output = Where to write it, by its ending as a page (.html, .md), a Word file (.docx) or .pdf (default: out/DOSSIER.html).
help-brief-form = html, markdown, docx or pdf (default: by the output's ending).
help-brief-marking = Leave out what is marked above this; the page says how much (default: nothing).
help-author = Whose file it is; of Word files and PDF.
help-template = A Word file of yours whose styles, page and letterhead are taken; of Word files.
help-short = Two sheets of A4, and what they rest on in an annex.
help-pages = As --short, on so many sheets.
help-since = Say what changed since this day.
help-against = Say what differs from another dossier, also NAME@DATE.
help-summary = Print a one-screen summary as well.
help-family = List this family instead.
help-state = Where they stand in review, or whether they fell since.
help-speaker = A part of the speaker's name, or the actor they speak for.
help-source = The source they were read in.
help-check-ledger = Report the ledger's faults and doubts instead; exit code 1 for faults.
help-rules = Show instead how often each rule's proposals were kept.
help-seal = Write the forecast, its inputs and their hash to a new FILE.
help-sha256 = The hash that was published when it was sealed.
help-title = The title of the dossier.
help-actors = Names, with commas.
help-choices = ACTOR: LABEL of an option; may be given more than once.
help-dossier-language = The language you write it in.
help-outlet = Who published it.
help-published = The day of publication, the base of dates such as 'last month'.
help-article-language = nl or en (default: detected).
help-names-of = A dossier whose names for its actors go first.
help-into = Keep the text beside this dossier and the proposals in its ledger.
help-into-source = With --into: the id of the source (default: made of outlet and date).
help-into-title = With --into: the title (default: the headline read).
help-into-url = With --into: where it was published.
help-accept-proposals = With --into: take them over unreviewed; each is marked so.
help-accept-by = With --accept-proposals: who says so.
help-reject-reason = Why not.
help-review-source = The source to begin with (default: the first with a proposal that waits).
help-review-by = Who reviews; stands with every decision (default: your user name).
help-sheet-output = Where to write it (default: out/DOSSIER-SHEET).
help-sheet-form = html, markdown or csv (default: by the output's ending).
help-sheet-marking = Leave out what is marked above this (default: nothing).

## The frame of help

help-usage = Usage:
help-options = Options
help-commands = Commands
help-questions = Questions to a dossier
help-working = Working with dossiers
help-default = default: { $value }
help-required = required
help-help = Show this message and exit.
help-version = Show the version and exit.
help-example = Example: { $command }
help-question = { $question } { $summary }
help-convert-format = The format, where several share an ending: { $formats }.
version = goodoffices, version { $version }

## What stands for a value

place-actor = ACTOR
place-args = ARGS
place-arguments = ARGUMENTS
place-article = ARTICLE
place-command = COMMAND
place-date = DATE
place-file = FILE
place-float = FLOAT
place-folder = FOLDER
place-format = FORMAT
place-grade = GRADE
place-integer = INTEGER
place-integer-range = INTEGER RANGE
place-issue = ISSUE
place-language = LANGUAGE
place-marking = MARKING
place-name = NAME
place-options = OPTIONS
place-other = OTHER
place-outcome = OUTCOME
place-output = OUTPUT
place-package = PACKAGE
place-revision = REVISION
place-state = STATE
place-text = TEXT
place-value = VALUE

## A command line that cannot be read

refused = Error: { $reason }
refused-hint = Try '{ $command } { $option }' for help.
refused-command = No such command '{ $name }'.
refused-option = No such option '{ $name }'.
refused-with-mend = { $refused } { $mend }
refused-near = Did you mean { $name }?
refused-near-some = (Did you mean one of: { $names }?)
refused-needs-value = Option '{ $name }' requires an argument.
refused-needs-no-value = Option '{ $name }' does not take a value.
refused-no-argument = Missing argument { $parameter }.
refused-no-option = Missing option { $parameter }.
refused-choose = { $missing } Choose from:{ $choices }
refused-value = Invalid value for { $parameter }: { $reason }
refused-not-one-of = '{ $value }' is not one of { $choices }.
refused-no-whole-number = '{ $value }' is not a valid integer.
refused-no-number = '{ $value }' is not a valid float.
refused-range = { $value } is not in the range { $range }.
refused-folder = File '{ $name }' is a directory.
refused-unreadable = File '{ $name }' is not readable.
refused-extra = { $count ->
    [one] Got unexpected extra argument
   *[other] Got unexpected extra arguments
} ({ $words })
whole-ledger = { $option } looks at the whole ledger; leave out { $filter }

## How a run ends

stopped = stopped; nothing was written
stopped-input-ended = the input ended before every question was answered; nothing was written
nested-too-deep = this is nested too deep to be worked on; say it more simply
out-of-memory = this does not fit in memory; leave part of it out
standard-output = standard output
output-shut = the standard output is shut, so that no answer can be shown; nothing was done
word-no-text = word { $number } of the command is not UTF-8: { $word }; rename the file, or mend the word

## What is marked

marked-dossier = '{ $dossier }' holds
marked-edits = the edits hold
marked-shown = { $held } records that are not for all, and this shows them; see --marking
marked-may-stand = { $held } records that are not for all, and they may stand in what follows
marked-refused-whole = { $held } records that are not for all, and { $what } would write them out whole; give --all-markings if they are meant
marked-refused = { $held } records that are not for all, and { $what } would write them out whole; give --marking to leave them out, or --all-markings if they are meant

## Checking

fault-found = fault: { $fault }
doubt-found = doubt: { $doubt }
faults-and-doubts = { $faults }, { $doubts }
count-faults = { $count ->
    [one] { $count } fault
   *[other] { $count } faults
}
count-doubts = { $count ->
    [one] { $count } doubt
   *[other] { $count } doubts
}

## Claims

words-of-one-claim = a paraphrase and a quote are of one claim; accept the others apart
claim-stands = { $id }: { $state } (revision { $revision })
count-claims = { $count ->
    [one] { $count } claim
   *[other] { $count } claims
}
claims-waiting = { $claims }, of which { $count } { $count ->
    [one] waits
   *[other] wait
} for review
not-graded = not graded
claim-words = “{ $words }”
claim-place = ({ $source }, characters { $start } to { $end })
said-then = {"; "}said { $date }
said-about-then = {"; "}said { $date } (published)
about-then = {"; "}about { $date }
rules-rule = rule
rules-proposed = proposed
rules-waiting = waiting
rules-unreviewed = unreviewed
rules-accepted = accepted
rules-edited = edited
rules-rejected = rejected
reason-not-a-claim = not-a-claim
reason-wrong-speaker = wrong-speaker
reason-wrong-span = wrong-span
reason-duplicate = duplicate
sheet-without-rows = the dossier holds nothing that would make a row of this sheet
rules-kept = kept

## Reading an article

needs-into = { $option } needs --into
names-go-first = --dossier needs --into on its own; its actors' names go first anyway
proposals-by-somebody = --accept-proposals and --by NAME go together: somebody takes them over unreviewed
read-into = source { $source }: { $proposals }, { $known } known before
count-new-proposals = { $count ->
    [one] { $count } new proposal
   *[other] { $count } new proposals
}
taken-over = { $count } taken over unreviewed by { $by }, and marked so
read-next = Next: goodoffices claims { $dossier } --state proposed
no-running-text = This looks like no running text (rows of cells, figures or code): nothing was sought in it.
read-as = Read as: { $layout }
sentences-doubted = { $count } { $count ->
    [one] sentence
   *[other] sentences
} in which nobody may have said it, for a reviewer to decide:
count-proposed-claims = { $count ->
    [one] { $count } proposed claim
   *[other] { $count } proposed claims
}
sentences-bare = { $proposed }; { $count } { $count ->
    [one] sentence
   *[other] sentences
} without one:
left-out-of-file = Left out of the file, and not read:
left-out-deleted = deleted words (tracked changes)
left-out-comment = comments
left-out-running-head = running heads and feet
left-out-picture = pictures
left-out-attachment = attachments
left-out-header = header lines of the letter
left-out-navigation = navigation of the page
left-out-timing = time codes
left-out-sound = sounds
left-out-reply = earlier letters
standing-proposed = proposed
standing-accepted = accepted
standing-edited = edited
standing-rejected = rejected
standing-unreviewed = taken over unreviewed
standing-withdrawn = withdrawn
standing-superseded = superseded
doubt-is-negated = denied that it was said
doubt-is-supposed = supposed, not said
doubt-is-asked = asked, not said
doubt-is-possible = may be said

## Making, converting, sealing, reviewing

ask-title = What is the matter called
ask-actors = Who are the actors (names, with commas)
ask-options = What can { $actor } do (options, with commas; nothing to skip)
made-next =
    { $path }
    Next: goodoffices check { $path }
markings-left-out = { $count } { $count ->
    [one] record
   *[other] records
} marked as not for all: the format has no place for a marking
kind-left-out = left out, as the format has no place for it: { $count } x { $kind }
seal-stands = there is something here already; a seal is never written over
sealed-in = sealed in { $file }: sha256 { $hash }
sealed-forecast = forecast of { $dossier }, sealed { $made }, sha256 { $hash }
seal-published = intact, and the one whose hash was published: { $forecast }
seal-intact = intact by itself: { $forecast }
seal-alone = A file alone proves nothing: anyone can change it and reckon its hash anew. Compare the hash with one that was published when it was sealed: --sha256 HASH.
review-needs-terminal = the review screen needs a terminal; without one, use goodoffices claims, accept and reject
review-needs-extra = the review screen needs { $package }: pip install 'goodoffices[read]'
nobody-logged-in = nobody is logged in under a name; say who reviews with --by NAME
written-page = a page
written-drawing = a drawing

## The log of a dossier

entered-by-hand = by hand
entered-begin = log begun
entry-forgotten = (forgotten)
and-more-edits = { $count } more
count-entries = { $count ->
    [one] { $count } entry
   *[other] { $count } entries
}
changed-since = The files were changed by hand since; the next edit enters that first.
begins-later = There is no log yet; it begins with the first edit.
at-with-output = --at and --output go together: which moment, and where to write the dossier as it stood
entry-named = “{ $name }”
entry-by = {" "}by { $by }
undone = r{ $revision }: undid r{ $of } ({ $command }{ $who }, { $at })
redone = r{ $revision }: did r{ $of } again ({ $command }{ $who }, { $at })
version-named = r{ $revision }: named “{ $name }”
log-intact = intact by itself up to revision { $revision }: sha256 { $hash }
log-forgotten = what r{ $revision } ({ $command }) said was forgotten on { $at } by { $by }
log-alone = A log alone proves nothing to others: whoever has it can make it anew. Compare it with a hash that was published: --sha256 HASH.
forgot = what r{ $revision } said is gone; r{ $entry } tells of it

one-article-into = --into takes one article at a time; give the file of one of these
several-article = { $name }: { $claims }, { $doubts } in doubt
several-copy = { $name }: a copy of { $first }, not counted again
several-unread = { $name }: not read: { $reason }
several-sum = read: { $articles }; copies among them: { $copies }; { $claims } in what is no copy: { $originals }
several-passed = Passed over: { $names }
several-queue = To review first, the least certain before all others:
