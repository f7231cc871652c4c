## Signalen: waarop te letten

signals-away = Als { $signal }, { $away-count ->
    [one] raakt
   *[other] raken
} { $away } uit zicht: dat kondigt ‘{ $condition }’ aan.
signals-away-all = Als { $signal }, raakt elke uitkomst die standhoudt uit zicht: dat kondigt ‘{ $condition }’ aan.
signals-towards = Als { $signal }, { $towards-count ->
    [one] komt
   *[other] komen
} { $towards } dichterbij: dat kondigt ‘{ $condition }’ aan.
signals-both = Als { $signal }, { $away-count ->
    [one] raakt
   *[other] raken
} { $away } uit zicht en { $towards-count ->
    [one] komt
   *[other] komen
} { $towards } dichterbij: dat kondigt ‘{ $condition }’ aan.
signals-neither = Als { $signal }, kondigt dat ‘{ $condition }’ aan; daardoor komt geen uitkomst die standhoudt dichterbij of uit zicht.
signals-bare = Als { $signal }, kondigt dat ‘{ $condition }’ aan.
signals-now = Als { $signal }, kondigt dat ‘{ $condition }’ aan, en zo staat het er al voor.
signals-unseen = Niemand heeft gezegd waaraan ‘{ $condition }’ te zien aankomen is.
signals-stands = De stand was { $value } op { $day }.
signals-beyond = Dat is al te zien: de stand was { $value } op { $day }.
signals-none = het dossier noemt geen signaal; voeg een [[signal]] toe dat zegt wat het aankondigt en wat er dan te zien is
signals-heading = Waarop te letten
signals-how = Een zet leidt van een uitkomst weg als een vorm ervan die standhoudt bij de huidige stand van die optie hoort, en geen bij de nieuwe (van de vormen die het stevigst standhouden); hij leidt ernaartoe als het andersom is.
question-signals = Waarop moet worden gelet?

## Op de opdrachtregel

summary-signals = Zeg van elk signaal welke zet het aankondigt, en van welke uitkomsten die standhouden dat wegleidt of waar het naartoe leidt.
