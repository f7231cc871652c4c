### What may be wrong with where something is kept, or is to be kept.

folder-there = there is something here already; name a new folder, or say --replace
file-there = there is something here already; name a new file, or say --replace
special-kept = this is a special file (a pipe or a device); it is not written over
ending-other = this ends in '{ $suffix }'; { $what } is written to files that end in { $known }
ending-none = this has no ending; { $what } is written to files that end in { $known }
ending-folder = no ending (a folder)
no-family = no family '{ $family }' in the catalogue
no-such-dossier = there is no file or folder '{ $name }', and no such dossier in the catalogue
not-in-catalogue = there is no dossier '{ $name }' in the catalogue
format-not-read = { $format } can be written, not read
format-not-written = { $format } can be read, not written
format-ending = a name in the format '{ $format }' has { $known }, not '{ $suffix }'
no-format = no format ends in '{ $suffix }' (known are { $known }, and folders)
format-unknown = this is no { $none }: it begins with '{ $begins }'
format-unknown-empty = this is no { $none }: it begins with nothing
and-no = { $first } and no { $format }
format-has = { $first }; a { $format } has { $expects }
edits-expected = expected [[edit]] blocks
edits-none = there are no [[edit]] blocks
nothing-holds = nothing of '{ $dossier }' to model holds on { $day }; { $first }
none-holds = no { $what } of '{ $dossier }' hold on { $day }; { $first }
matter-conflict = options and preferences
matter-issues = positions on issues
matter-package = packages
first-day = the first day that can be asked is { $day }
no-day = there is no day on which there is more

## The log

log-none = there is no log here yet; it begins with the first edit
log-chain-broken = the log { $path } is broken at revision { $revision }: what stands there is not what was entered
log-body-changed = the log { $path } is broken at revision { $revision }: what it says was changed afterwards
log-body-away = the log { $path } is broken at revision { $revision }: what it said is gone, and no entry says that it was forgotten
log-pages-changed = the log { $path } is broken: the files it holds were changed without an entry
log-unlike-files = the log { $path } is broken at revision { $revision }: it changes what was not there
log-not-published = the log { $path } is whole by itself, but not the one whose hash was published: its last hash is { $actual }
edit-stale = this was made on an earlier revision: revision { $revision } ({ $command }) has come since; look at both, and make it anew
undo-nothing = there is nothing to undo
redo-nothing = there is nothing to do again
undo-gone = revision { $revision } cannot be undone: what it said was forgotten
redo-gone = revision { $revision } cannot be done again: what it said was forgotten
forget-nothing = there is nothing to forget of revision { $revision }
version-taken = there is a version '{ $name }' already; a name stays with what it was given to
version-no-name = '{ $name }' can name no version: it is blank, or reads as a revision, a date or a time
no-moment = the log knows no '{ $when }'; expected a revision (r12), the name of a version, or a date or time since it began
moment-gone = revision { $revision } cannot be had back: what revision { $gone } said was forgotten
folder-expected = this has an ending; a dossier as it stood is written to a folder, whose name has none
