### What may be wrong with a file.

at-place = { $place }: { $text }
there-is-no = there is no { $record }
expected-number = { $what }: expected a number, not '{ $found }'
expected-count = { $what }: expected a whole number above 0, not '{ $found }'
expected-fields = expected { $needed } fields, here { $here }
what-value = the value
what-position = the position
what-salience = the salience
what-power = the power
what-capability = the capability
what-actors = the number of actors
what-scales = the number of scales
what-field = field { $number }
what-parameter = model parameter
what-value-of = value of { $name }

## Formats

format-workspace = goodoffices workspace
format-native = goodoffices dossier
format-gmcr = GMCR+ conflict
format-decide = DECIDE table of positions
format-ktab = KTAB scenario, CSV
format-ktab-xml = KTAB scenario, XML
format-deu = DEU data set
decide-expects = lines that begin with #A (an actor), #P (an issue) and #D (actor, issue, position, salience, power)
ktab-expects = a line with name, description, number of actors and of scales, then one with the heads Actor, Description, Power
deu-expects = a line with the heads { $columns } and pairs p<actor>, s<actor>, separated by semicolons

## Files

file-name-nul = the name of a file holds no NUL
file-name-unknown = the name of this file is not UTF-8; rename it
link-leads-out = a link leads out of the dossier here; put the file itself in it
folder-without-dossier = no dossier in this folder: there is no { $file } in it
no-such-file = there is no such file
file-large = is larger than { $most } MB, the most that is read
file-special = this is a special file (a pipe or a device); give a plain file
not-utf-8 = not UTF-8 text (byte { $place }); save it as UTF-8
something-there = there is something here already; name a new file
half-character = a text holds half a character (a lone surrogate)
half-character-written = cannot be written: sign { $place } of it is half a character, which no file holds
journal-unread = this is no journal of goodoffices; move its folder away
journal-names = this journal names { $name }, which is no file of a dossier; move its folder away
staging-link = a link stands where files are staged; take it away
source-other-text = another text stands here already, not the one of source '{ $source }'; move it away, or give the source another id (--source ID)
source-changed = the text of source '{ $source }' has changed: its claims were read in { $before }, this is { $found }; put the old text back, or read the new one as a source of its own (--source ID)
another-text = another text

## The native dossier

written-while-read = is written while it is read, over and over; try again
about-missing = a dossier needs an [about] table with id and title
dossier-has-no = a dossier has no '{ $kind }'
expected-table = expected a table [{ $kind }]
expected-records = expected records [[{ $kind }]]
series-missing = the series '{ $series }' is not there (looked for { $path })
series-other-file = another file stands where the series of '{ $indicator }' goes; move it away
expected-columns = expected the columns { $columns }
expected-values = expected { $count ->
    [one] { $count } value
   *[other] { $count } values, separated by commas
}

## DECIDE

decide-actor = #A key name comment
decide-issue = #P key name comment
decide-meaning = #M issue value meaning
decide-position = #D actor issue position salience power
decide-empty = expected at least one #A, one #P and one #D line
decide-fields = expected { $form }, here { $here } of { $needed } fields
decide-downwards = a DECIDE file's scales run upwards; those of { $issues } run downwards
decide-no-positions = the dossier has no positions on issues, so there is no table to write; DECIDE holds nothing else
position-twice = '{ $actor }' has a second position on '{ $issue }'
position-range = the position of '{ $actor }' on '{ $issue }' is a range; a { $format } file holds single values

## DEU

deu-columns = expected the columns { $columns }, separated by semicolons
deu-pairs = expected pairs of columns p<actor>, s<actor>, separated by semicolons
deu-percent = { $column }: expected a number from 0 to 100, here { $here }

## GMCR+

gmcr-object = expected one JSON object
gmcr-needs = a conflict needs 'decisionMakers' and 'options'
gmcr-list = expected a list of objects
gmcr-no-option = there is no option { $option }; options run from 0 to { $last }
gmcr-two-owners = option { $option } has two decision makers, { $first } and { $second }
gmcr-no-owner = no decision maker controls '{ $option }'
gmcr-condition = expected [option index, "Y" or "N"], not { $found }
gmcr-ranking = expected state numbers, ties in brackets
gmcr-direction = expected both, fwd or back, not { $found }
gmcr-no-maker = there is no decision maker { $maker }
gmcr-maker-twice = decision maker { $maker } stands in two coalitions, or twice in one
gmcr-no-options = the dossier has no options, so there is no conflict to write; a .gmcr file holds nothing else
gmcr-levels = option '{ $option }' has { $levels } levels; a .gmcr file holds yes/no options only
gmcr-rule = a .gmcr file holds no rule of kind '{ $kind }'
gmcr-no-move = a .gmcr file holds no rule of kind 'no-move', unless an actor has no moves both from and to some states; this one is from '{ $source }' to '{ $target }'
gmcr-judges = '{ $actor }' has preferences by { $judges }; a .gmcr file holds one

## KTAB

ktab-two-lines = expected a line with name, description, number of actors and of scales, and a line of heads
ktab-actors = the first line announces { $announced ->
    [one] { $announced } actor
   *[other] { $announced } actors
}; there are { $here }
ktab-heads = expected the heads of { $scales ->
    [one] { $scales } scale
   *[other] { $scales } scales
}, two columns each, after the first three
ktab-saliences = the saliences of '{ $actor }' add up to { $total }; at most { $most } do
ktab-no-stake = '{ $actor }' has no stake in some issues; in a KTAB file everybody has a position
ktab-capabilities = '{ $actor }' has several capabilities; a KTAB file holds one per actor
ktab-few-actors = a KTAB file has three actors or more, here { $here }
xml-scenario = expected <Scenario>, here <{ $found }>
xml-dimensions = expected <Dimensions> with a <dName> or more
xml-actors = expected <Actors> with an <Actor> or more
xml-no-name = an actor needs a <name>
xml-no-capability = actor '{ $actor }' needs a <capability>
xml-cells = expected <{ $group }> with { $needed } <{ $each }>, here { $here }
xml-deep = elements stand in one another more than { $most } deep
xml-doctype = document types are not read

## Parsers

content-deep = lists or tables stand in one another more than { $most } deep
number-long = a number has more digits than 64 bits hold
not-toml = not TOML: { $reason }
toml-statement = invalid statement
toml-line-end = expected newline or end of document after a statement
toml-equals = expected '=' after a key in a key/value pair
toml-table-end = expected ']' at the end of a table declaration
toml-records-end = expected ']]' at the end of an array declaration
toml-key = invalid initial character for a key part
toml-value = invalid value
toml-date = invalid date or datetime
toml-hex = invalid hex value
toml-scalar = escaped character is not a Unicode scalar value
toml-backslash = unescaped '\' in a string
toml-string = unterminated string
toml-array = unclosed array
toml-inline = unclosed inline table
toml-overwrite = cannot overwrite a value
toml-twice = cannot declare { $found } twice
toml-key-twice = duplicate inline table key '{ $found }'
toml-closed = cannot add to { $found }, which is closed
toml-character = found invalid character { $found }
toml-illegal = illegal character { $found }
toml-expected = expected { $expected }
not-json = not JSON: { $reason }
json-value = expecting value
json-name = expecting property name enclosed in double quotes
json-delimiter = expecting '{ $expected }' delimiter
json-extra = extra data
json-string = unterminated string starting at this line
json-control = invalid control character
json-escape = invalid \escape
json-mark = a byte order mark stands before it
json-comma = illegal trailing comma
not-xml = not XML: { $reason }
xml-not-utf-8 = not XML in UTF-8; save it as UTF-8 and say so in its first line
xml-syntax = syntax error
xml-no-element = no element found
xml-token = not well-formed (invalid token)
xml-unclosed = unclosed token
xml-tag = mismatched tag
xml-attribute-twice = duplicate attribute
xml-after = junk after document element
xml-entity = undefined entity
xml-number = reference to invalid character number
xml-declaration-late = XML or text declaration not at start of entity
xml-declaration = XML declaration not well-formed
xml-cdata = unclosed CDATA section
xml-prefix = unbound prefix
xml-encoding = its encoding is not the one it names
not-csv = not CSV: { $reason }; is a quotation mark left open?
csv-end = unexpected end of data
csv-field = field larger than field limit ({ $most })
csv-line = new-line character seen in unquoted field
csv-expected = '{ $expected }' expected after '{ $after }'
csv-nul = line contains NUL

## Logs and workspaces

workspace-none = this is no log and no workspace of goodoffices
workspace-later = this was made by a later version of goodoffices; install that
workspace-damaged = this log or workspace is damaged ({ $said }); put it aside: of a folder the dossier itself is whole without it, and a new log begins with the next edit
