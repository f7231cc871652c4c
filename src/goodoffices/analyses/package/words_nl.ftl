### Woorden van deze vraag.

## Wegen van hieruit

front-title = Wat de pakketten waard zijn: { $package }
front-gains = beter dan geen akkoord
front-loses = slechter dan geen akkoord
front-worth = { $actor } { $value }
front-told = { $accord }: { $worth }.

## Bevindingen: pakketten

question-package = Is er een akkoord dat allen zouden tekenen, en wie kan het breken?
package-zone = { $zone ->
    [one] Met een van de { $packages } pakketten is
   *[other] Met { $zone } van de { $packages } pakketten is
} elke ondertekenaar minstens even goed af als zonder akkoord.
package-no-zone = Geen van de { $packages } pakketten laat elke ondertekenaar minstens even goed af als zonder akkoord: er is geen ruimte voor overeenstemming.
package-proposed = Het pakket dat op tafel ligt ({ $accord }) laat niemand slechter af; boven geen akkoord is het waard: { $surplus }.
package-proposed-short = Het pakket dat op tafel ligt ({ $accord }) is slechter dan geen akkoord voor { $actors }.
package-dominated = Een ander pakket is voor sommigen beter en voor niemand slechter: { $accord }.
package-dominated-short = Er zijn pakketten die voor sommigen beter en voor niemand slechter zijn, maar geen daarvan zouden allen tekenen.
package-nash = De Nash-oplossing is { $accord }; boven geen akkoord is zij waard: { $surplus }.
package-flags = Kanttekening bij “{ $model }”: { $flags }.
package-linkage = Samen geregeld zijn de onderdelen { $total } meer waard dan een voor een.
package-no-linkage = Samen geregeld zijn de onderdelen niet meer waard dan een voor een.
package-holds = Geen groep ondertekenaars kan op eigen kracht meer bereiken (getoetst: { $model }).
package-walks = { $actors-count ->
    [one] { $actors } is beter af door weg te lopen (getoetst: { $model }).
   *[other] { $actors } zijn elk beter af door weg te lopen (getoetst: { $model }).
}
package-breaks = { $actors-count ->
    [one] { $actors } kan zonder de anderen meer bereiken (getoetst: { $model }): { $accord }.
   *[other] { $actors } kunnen zonder de anderen elk meer bereiken (getoetst: { $model }): { $accord }.
}
package-payment = De kleinste betalingen die elke groep erbij houden: { $payers ->
    [0] niemand betaalt
   *[other] { $payers } betalen
}, { $receivers } ontvangen.
package-payment-outside = Ondertekenaars kunnen niet elke groep erbij houden door elkaar te betalen: { $outside } moet van buiten komen, te ontvangen door { $receivers }.
package-payment-if = Als zij elkaar in deze eenheid konden betalen, dan waren dit de kleinste betalingen die elke groep erbij houden: { $payers } betalen, { $receivers } ontvangen.
package-payment-outside-if = Zelfs als zij elkaar in deze eenheid konden betalen, zou { $outside } van buiten moeten komen, te ontvangen door { $receivers }.
package-core = Wat allen samen kunnen krijgen, is zo te verdelen dat elke groep minstens heeft wat zij alleen kan krijgen.
package-core-empty = Hoe ook wordt verdeeld wat allen samen kunnen krijgen, er is een groep die alleen meer kan krijgen.
package-missing = Niet beantwoord ({ $what }): { $why }.
table-package-front = Pakketten waarbij geen ander voor iemand beter en voor niemand slechter is, en wat elk waard is boven geen akkoord
table-package-solutions = Het pakket op tafel en de oplossingen, en wat elk waard is boven geen akkoord
table-package-linkage = Wat elke ondertekenaar heeft als de onderdelen samen worden geregeld, en een voor een, boven geen akkoord
table-package-deviations = Groepen die meer kunnen bereiken, en wat elk lid wint
table-package-divisions = Hoe te verdelen is wat allen samen kunnen krijgen
