### Wat geen zegel is, en uitkomsten die er niet bij passen.

issue-not-sealed = de voorspelling heeft geen kwestie '{ $id }'
no-outcomes-given = noem een dossier met uitkomsten, of KWESTIE=WAARDE
no-outcomes-in = '{ $source }' heeft geen uitkomst van een kwestie uit deze voorspelling
outcome-no-number = de uitkomst van '{ $issue }' is een getal, niet '{ $text }'
outcome-not-finite = de uitkomst van '{ $issue }' is een getal op haar schaal, niet '{ $text }'
outcome-off-scale = de uitkomst van '{ $issue }' is { $outcome }; de schaal loopt van { $low } tot { $high }
seal-of-nothing = { $path }: dit is geen verzegelde voorspelling, of niet meer
seal-broken = { $path }: dit is niet wat is verzegeld: de hash is { $actual }, in het bestand staat { $kept }
seal-not-published = { $path }: dit is niet wat is gepubliceerd: de hash is { $actual }
seal-rewritten = { $path }: dit is anders opgeschreven dan bij het verzegelen: dubbele of extra sleutels, een andere volgorde of anders gespelde getallen zijn op twee manieren te lezen
seal-made-otherwise = { $path }: dit is geen verzegelde voorspelling, of een die anders is samengesteld
seal-without-inputs = { $path }: deze voorspelling gaat over kwesties die niet bij de invoer staan
no-digest = '{ $text }' is geen SHA-256, die uit 64 cijfers en letters van a tot f bestaat
