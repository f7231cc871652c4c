### Woorden van deze vraag.

## Bevindingen: gedrag

question-behaviour = Met welke manier van redeneren valt te begrijpen wat standhield?
behaviour-seen = Gezien dat het standhield: { $states }.
behaviour-left = Gezien dat het werd verlaten: { $state }.
behaviour-left-by = Gezien dat { $actor } het verliet: { $state }.
behaviour-end = Uit { $state } leidt niets weg: dat die toestand standhield, zegt niets over hoe wie dan ook redeneert.
behaviour-nothing-fits = Geen manier van redeneren van alle actoren samen past bij alles wat gezien is; voor elke actor apart:
behaviour-consistent = { $actor }: de meest veeleisende lezing die past is { $demanding }{ $demanding-count ->
    [one] .
   *[other] ; geen daarvan eist hier meer dan de andere.
}
behaviour-inconsistent = { $actor }: geen beproefde lezing past: de voorkeuren, of wat gezien is, vragen om een tweede blik.
table-behaviour-consistent = Lezingen waarin elke actor zou zijn gebleven
