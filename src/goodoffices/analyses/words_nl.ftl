### Wat meer dan één vraag zegt over wat haar is meegegeven.

name-of-analysis = analyse
no-decider = '{ $actor }' is geen actor met opties en een voorkeursvolgorde
