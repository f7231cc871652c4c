### Een nieuw dossier.

option-expected = '{ $found }': verwacht was ACTOR: LABEL
placeholder-by = u
title-blank = een dossier heeft een titel
option-of-nobody = '{ $actor }' is geen van de actoren ({ $known })
