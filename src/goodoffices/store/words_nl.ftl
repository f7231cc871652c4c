### Wat er mis kan zijn met waar iets wordt bewaard.

folder-there = er staat hier al iets; noem een nieuwe map, of geef --replace
file-there = er staat hier al iets; noem een nieuw bestand, of geef --replace
special-kept = dit is een bijzonder bestand (een pijp of een apparaat); het wordt niet overschreven
ending-other = dit eindigt op '{ $suffix }'; { $what } komt in een bestand dat eindigt op { $known }
ending-none = dit heeft geen extensie; { $what } komt in een bestand dat eindigt op { $known }
ending-folder = geen extensie (een map)
no-family = de catalogus heeft geen familie '{ $family }'
no-such-dossier = er is geen bestand of map '{ $name }', en de catalogus heeft geen dossier met die naam
not-in-catalogue = de catalogus heeft geen dossier '{ $name }'
format-not-read = { $format }: dit formaat kan worden geschreven, niet gelezen
format-not-written = { $format }: dit formaat kan worden gelezen, niet geschreven
format-ending = een naam in het formaat '{ $format }' heeft { $known }, niet '{ $suffix }'
no-format = geen formaat eindigt op '{ $suffix }' (bekend zijn { $known }, en mappen)
format-unknown = dit is geen { $none }: het begint met '{ $begins }'
format-unknown-empty = dit is geen { $none }: er staat niets in
and-no = { $first } en geen { $format }
format-has = { $first }; een { $format } heeft { $expects }
edits-expected = verwacht waren blokken [[edit]]
edits-none = er zijn geen blokken [[edit]]
nothing-holds = van '{ $dossier }' geldt op { $day } niets wat te modelleren is; { $first }
none-holds = van '{ $dossier }' gelden op { $day } geen { $what }; { $first }
matter-conflict = opties en voorkeursvolgordes
matter-issues = standpunten over kwesties
matter-package = pakketten
first-day = de eerste dag waarnaar gevraagd kan worden is { $day }
no-day = er is geen dag waarop er meer is
