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
