### What may be wrong with a step in the ledger, or with an article that is read into it.

file-nested = is nested too deep, or too large, to be read
file-damaged = is damaged and cannot be read ({ $said })
grade-expected = expected a letter from A to F and a figure from 1 to 6, such as B2, not '{ $found }'
claim-text-away = the text of claim '{ $claim }' is not at hand, so nothing can be looked up in it
words-nowhere = these words do not stand in source '{ $source }': { $words }
words-often = these words stand { $times } times in source '{ $source }'; give more of them: { $words }
claim-no-event = claim '{ $claim }' tells of no event yet; give its code too (--event CONSULT)
bearing-none = there is no actor, option, issue or indicator '{ $id }'
ledger-elsewhere = a ledger is kept in a dossier folder or a .toml file; convert it first
ledger-catalogue = '{ $name }' is of the catalogue; copy it first: goodoffices catalog open { $name } my-dossier
no-link = no link '{ $link }' (there are { $known })
nothing-to-undo = there is nothing to undo
claim-changed = claim '{ $claim }' has changed since; mend it instead
claim-not-confirmed = claim '{ $claim }' cannot be graded 1 (confirmed): it has one root; link what confirms it first (--confirms ID)
claim-is-proposed = claim '{ $claim }' is proposed; accept it first
claim-is-rejected = claim '{ $claim }' is rejected; accept it first
nothing-to-read = holds nothing that can be read: no text, page, document or feed
