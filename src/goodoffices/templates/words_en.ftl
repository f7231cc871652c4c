### A new dossier.

option-expected = '{ $found }': expected ACTOR: LABEL
placeholder-by = you
title-blank = a dossier has a title
option-of-nobody = '{ $actor }' is none of the actors ({ $known })
