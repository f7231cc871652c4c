### Wat er mis kan zijn met een stap in het register van claims, of met een artikel dat erin wordt gelezen.

file-nested = is te diep in elkaar gezet, of te groot, om te lezen
file-damaged = is beschadigd en kan niet worden gelezen ({ $said })
grade-expected = verwacht waren een letter van A tot en met F en een cijfer van 1 tot en met 6, zoals B2, niet '{ $found }'
claim-text-away = de tekst van claim '{ $claim }' is niet aanwezig, dus er valt niets in op te zoeken
words-nowhere = deze woorden staan niet in bron '{ $source }': { $words }
words-often = deze woorden staan { $times } keer in bron '{ $source }'; geef er meer: { $words }
claim-no-event = claim '{ $claim }' vertelt nog van geen gebeurtenis; geef ook de code (--event CONSULT)
bearing-none = er is geen actor, optie, kwestie of indicator '{ $id }'
ledger-elsewhere = claims worden bijgehouden in de map van een dossier of in een .toml-bestand; zet het eerst om met convert
ledger-catalogue = '{ $name }' is van de catalogus; kopieer het eerst: goodoffices catalog open { $name } mijn-dossier
no-link = het verband '{ $link }' bestaat niet (wel { $known })
nothing-to-undo = er valt niets ongedaan te maken
claim-changed = claim '{ $claim }' is sindsdien veranderd; wijzig de claim zelf
claim-not-confirmed = claim '{ $claim }' kan niet het cijfer 1 (bevestigd) krijgen: er is maar één oorspronkelijke bron; leg eerst een verband met wat hem bevestigt (--confirms ID)
claim-is-proposed = claim '{ $claim }' is alleen voorgesteld; aanvaard hem eerst
claim-is-rejected = claim '{ $claim }' is verworpen; aanvaard hem eerst
nothing-to-read = bevat niets dat te lezen is: geen tekst, pagina, document of feed
