### Woorden van deze vraag.

## Wegen van hieruit

front-title = Wat de pakketten waard zijn: { $package }
front-gains = beter dan geen akkoord
front-loses = slechter dan geen akkoord
front-worth = { $actor } { $value }
front-told = { $accord }: { $worth }.

## Bevindingen: pakketten

question-package = Is er een akkoord dat allen zouden tekenen, en wie kan het breken?
package-zone = { $packages ->
    [one] Bij het enige mogelijke pakket
   *[other] Bij { $zone ->
        [one] één
       *[other] { $zone }
    } van de { $packages } pakketten
} is elke ondertekenaar minstens even goed af als zonder akkoord.
package-no-zone = { $packages ->
    [one] Bij het enige mogelijke pakket is niet elke ondertekenaar
   *[other] Bij geen van de { $packages } pakketten is elke ondertekenaar
} minstens even goed af als zonder akkoord: er is geen ruimte voor een akkoord.
package-zone-unchanged = Alleen bij { $packages ->
    [one] het enige mogelijke pakket
   *[other] één van de { $packages } pakketten
} is elke ondertekenaar minstens even goed af als zonder akkoord, en dat verandert niets: er is niets dat allen zouden tekenen.
package-proposed = Bij het pakket dat op tafel ligt ({ $accord }) is niemand slechter af. Wat het waard is, vergeleken met geen akkoord: { $surplus }.
package-proposed-short = Het pakket dat op tafel ligt ({ $accord }) is slechter dan geen akkoord voor { $actors }.
package-dominated = Een ander pakket is voor sommigen beter en voor niemand slechter: { $accord }.
package-dominated-short = Andere pakketten zijn voor sommigen beter en voor niemand slechter, maar daar is er geen bij dat allen zouden tekenen.
package-nash = De Nash-oplossing is { $accord }. Wat zij waard is, vergeleken met geen akkoord: { $surplus }.
package-flags = Kanttekening bij { $model-the }: { $flags }.
package-linkage = Samen geregeld zijn de onderdelen { $total } meer waard dan een voor een geregeld.
package-no-linkage = Samen geregeld zijn de onderdelen niet meer waard dan een voor een geregeld.
package-holds = Geen groep ondertekenaars kan op eigen kracht meer bereiken dan met { $model-the }.
package-walks = { $actors-count ->
    [one] { $actors } { $actors-number ->
        [one] zou
       *[other] zouden
    }
   *[other] { $actors } zouden elk
} door weg te lopen beter af zijn dan met { $model-the }.
package-breaks = { $actors-count ->
    [one] { $actors } { $actors-number ->
        [one] zou
       *[other] zouden
    }
   *[other] { $actors } zouden elk
} zonder de anderen meer kunnen bereiken dan met { $model-the }: { $accord }.
package-breaks-all = { $actors } kunnen { $actors-count ->
    [one] {""}
   *[other] allemaal{" "}
}meer krijgen dan met { $model-the }, met een ander pakket: { $accord }.
package-payment = De kleinste betalingen waarna geen ondertekenaar en geen groep van hen meer zou hebben door op te stappen. Te betalen: { $payers ->
    [0] niemand
   *[other] { $payers }
}; te ontvangen: { $receivers }.
package-payment-outside = Met betalingen aan elkaar kunnen de ondertekenaars niet voorkomen dat een groep van hen meer zou hebben door op te stappen. Van buiten nodig: { $outside }; te ontvangen: { $receivers }.
package-payment-if = Als zij elkaar in deze eenheid konden betalen, waren dit de kleinste betalingen waarna geen ondertekenaar en geen groep van hen meer zou hebben door op te stappen. Te betalen: { $payers }; te ontvangen: { $receivers }.
package-payment-outside-if = Zelfs als zij elkaar in deze eenheid konden betalen, zou van buiten { $outside } moeten komen, opdat geen groep van hen meer zou hebben door op te stappen; te ontvangen: { $receivers }.
package-core = Wat allen samen kunnen krijgen, is zo te verdelen dat elke groep minstens heeft wat zij op eigen kracht kan krijgen.
package-core-empty = Hoe men ook verdeelt wat allen samen kunnen krijgen, er is altijd een groep die op eigen kracht meer kan krijgen.
package-missing = Niet beantwoord ({ $what }): { $why }.
table-package-front = Pakketten die voor niemand te verbeteren zijn zonder dat een ander erop achteruitgaat, en wat elk waard is vergeleken met geen akkoord
table-package-solutions = Het pakket op tafel en de oplossingen, en wat elk waard is vergeleken met geen akkoord
table-package-linkage = Wat elke ondertekenaar heeft, vergeleken met geen akkoord, als de onderdelen samen worden geregeld en een voor een
table-package-deviations = Groepen die meer kunnen bereiken, en wat elk lid wint
table-package-divisions = Hoe te verdelen is wat allen samen kunnen krijgen

## Wat er mis kan gaan

without-package = '{ $dossier }' heeft geen pakket (voeg [[package]] toe: ondertekenaars, en onderdelen met opties en waarden)
no-such-package = er is geen pakket '{ $id }'
nothing-proposed = er ligt geen pakket op tafel: '{ $id }' heeft geen 'proposed'
## Op de opdrachtregel

summary-package = Welke pakketten niemand slechter af maken, welk daarvan het beste is, en welke groepen liever een andere weg gaan.
package-param-package = welk pakket (standaard: het eerste)
package-param-accord = het te toetsen akkoord: wat op tafel ligt, of een oplossing (standaard: wat op tafel ligt)
