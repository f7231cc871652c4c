### Woorden van deze vraag.

## Bevindingen: gedrag

question-behaviour = Bij welke manier van redeneren past wat men zag standhouden?
behaviour-seen = Wat men zag standhouden: { $states }.
behaviour-left = Wat men verlaten zag worden: { $state }.
behaviour-left-by = Wat men verlaten zag worden door { $actor }: { $state }.
behaviour-end = Uit { $state } leidt geen zet weg: dat die toestand standhield, zegt niets over hoe wie dan ook redeneert.
behaviour-nothing-fits = Geen enkele manier van redeneren, door alle actoren gedeeld, past bij alles wat men zag. Voor elke actor apart:
behaviour-consistent = { $actor }: de meest veeleisende manier van redeneren die past, is { $demanding }{ $demanding-count ->
    [one] .
   *[other] ; geen daarvan eist hier meer dan de andere.
}
behaviour-inconsistent = { $actor }: geen enkele beproefde manier van redeneren past; kijk nog eens naar de voorkeuren, of naar wat men zag.
table-behaviour-consistent = Manieren van redeneren waarbij elke actor zou zijn gebleven

## Wat er mis kan gaan

behaviour-lasted-and-left = '{ $lasted }' is opgegeven als wat standhield en '{ $left }' als wat is verlaten, en dat is hetzelfde: wat is verlaten, hield geen stand (zonder --lasted is dat de huidige toestand)

## Op de opdrachtregel

summary-behaviour = Voor elke actor de begrippen die passen bij alles wat men zag standhouden en wat verlaten werd, en het meest eisende daarvan.
behaviour-param-lasted = een toestand, benoemde uitkomst of patroon waarvan men zag dat het standhield; herhaal de optie voor meer (standaard: de status-quo)
behaviour-param-left = TOESTAND of ACTOR:TOESTAND die verlaten werd, door wie dan ook of door deze actor; herhaal de optie voor meer
behaviour-param-concept = een stabiliteitsbegrip om te proberen; herhaal de optie voor meer
