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

## Het logboek

log-none = hier is nog geen logboek; het begint bij de eerste wijziging
log-chain-broken = het logboek { $path } is stuk bij revisie { $revision }: er staat iets anders dan er is ingeschreven
log-body-changed = het logboek { $path } is stuk bij revisie { $revision }: de inhoud is achteraf veranderd
log-body-away = het logboek { $path } is stuk bij revisie { $revision }: de inhoud is weg, en nergens staat dat die is gewist
log-pages-changed = het logboek { $path } is stuk: de bestanden erin zijn buiten het logboek om veranderd
log-unlike-files = het logboek { $path } is stuk bij revisie { $revision }: daar verandert iets wat er niet stond
log-not-published = het logboek { $path } is op zichzelf gaaf, maar niet dat waarvan de hash is gepubliceerd: de laatste hash is { $actual }
edit-stale = dit is op een eerdere revisie gemaakt: intussen is revisie { $revision } ({ $command }) erbij gekomen; bekijk ze allebei en maak de wijziging opnieuw
undo-nothing = er valt niets ongedaan te maken
redo-nothing = er valt niets opnieuw te doen
undo-gone = revisie { $revision } is niet ongedaan te maken: de inhoud is gewist
redo-gone = revisie { $revision } is niet opnieuw te doen: de inhoud is gewist
forget-nothing = bij revisie { $revision } valt niets te wissen
version-taken = er is al een versie ‘{ $name }’; een naam blijft bij wat hem kreeg
version-no-name = ‘{ $name }’ kan geen versie heten: de naam is leeg, of leest als een revisie, een datum of een tijdstip
no-moment = het logboek kent geen ‘{ $when }’; verwacht werd een revisie (r12), de naam van een versie, of een datum of tijdstip sinds het begon
moment-gone = revisie { $revision } is niet terug te halen: de inhoud van revisie { $gone } is gewist
folder-expected = dit heeft een extensie; een dossier van toen komt in een map, en de naam daarvan heeft er geen
