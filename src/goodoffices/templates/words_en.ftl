### A new dossier.

option-expected = '{ $found }': expected ACTOR: LABEL
placeholder-by = you
