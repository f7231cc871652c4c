### Een nieuw dossier.

option-expected = '{ $found }': verwacht was ACTOR: LABEL
placeholder-by = u
