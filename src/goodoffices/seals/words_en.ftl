### What is no seal, and outcomes that fit none.

issue-not-sealed = the forecast has no issue '{ $id }'
no-outcomes-given = name a dossier with outcomes, or ISSUE=VALUE
no-outcomes-in = '{ $source }' has no outcome of an issue of this forecast
outcome-no-number = the outcome of '{ $issue }' is a number, not '{ $text }'
outcome-not-finite = the outcome of '{ $issue }' is a number on its scale, not '{ $text }'
outcome-off-scale = the outcome of '{ $issue }' is { $outcome }; the scale runs from { $low } to { $high }
seal-of-nothing = { $path }: this is no sealed forecast, or no longer one
seal-broken = { $path }: this is not what was sealed: its hash is { $actual }, the file says { $kept }
seal-not-published = { $path }: this is not what was published: its hash is { $actual }
seal-rewritten = { $path }: this is not written as it was sealed: keys twice or beside, another order, or numbers spelled otherwise could be read in two ways
seal-made-otherwise = { $path }: this is no sealed forecast, or one that was put together otherwise
seal-without-inputs = { $path }: this forecast is of issues that are not among its inputs
no-digest = '{ $text }' is no SHA-256, which has 64 digits and letters from a to f
