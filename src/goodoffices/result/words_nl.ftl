### Wat resultaten niet kunnen geven.

pandas-missing = voor een data frame is pandas nodig, dat niet bij goodoffices zit
