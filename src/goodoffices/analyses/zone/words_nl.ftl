## Zone: waar de rode lijnen ruimte laten

zone-gap = { $issue }: de rode lijnen raken elkaar niet. { $lower } { $lower-number ->
    [one] zegt
   *[other] zeggen
} nee onder { $least }, { $upper } boven { $most }; daartussen ligt { $width } van de schaal.
zone-point = { $issue }: één waarde kan iedereen aanvaarden, { $least }; daaronder { $lower-number ->
    [one] zegt
   *[other] zeggen
} { $lower } nee, daarboven { $upper }.
zone-overlap = { $issue }: niemand weigert wat tussen { $least } (de ondergrens van { $lower }) en { $most } (de bovengrens van { $upper }) ligt, { $width } van de schaal.
zone-floor = { $issue }: onder { $least } { $lower-number ->
    [one] zegt
   *[other] zeggen
} { $lower } nee; daarboven heeft niemand een lijn getrokken, en dat laat { $width } van de schaal over.
zone-ceiling = { $issue }: boven { $most } { $upper-number ->
    [one] zegt
   *[other] zeggen
} { $upper } nee; daaronder heeft niemand een lijn getrokken, en dat laat { $width } van de schaal over.
zone-open = { $bounded ->
    [0] Over geen enkele kwestie heeft iemand een lijn op de schaal getrokken: { $issues }. Waar de partijen ophouden, is niet bekend.
   *[other] Op de schaal van deze heeft niemand een lijn getrokken: { $issues }. Waar de partijen daar ophouden, is niet bekend.
}
zone-alternative = { $issue }: zonder akkoord staat het op { $value }, en dat weigert niemand.
zone-alternative-refused = { $issue }: zonder akkoord staat het op { $value }, voorbij de rode lijn van { $refused }.
zone-far-and-near = { $issue }: geen akkoord ligt het verst van wat wordt gevraagd door { $far }, en het dichtst bij wat wordt gevraagd door { $near }.
zone-beyond = { $issue }: voorbij de rode lijn van { $owner } ligt wat wordt gevraagd door { $actors }.
zone-nearest = { $issue }: { $drawing ->
    [one] tussen wat { $actors } naar verwachting { $actors-number ->
        [one] vraagt
       *[other] vragen
    } en de lijn die daar is getrokken, ligt { $room } van de schaal.
   *[other] het dichtst bij een eigen lijn { $actors-number ->
        [one] staat
       *[other] staan
    } { $actors }, met nog { $room } van de schaal over.
}
zone-nearest-at = { $issue }: { $actors } { $actors-number ->
    [one] vraagt
   *[other] vragen
} naar verwachting precies wat de eigen lijn toelaat, en { $actors-number ->
    [one] heeft
   *[other] hebben
} niets meer te geven.
zone-nearest-past = { $issue }: { $actors } { $actors-number ->
    [one] vraagt
   *[other] vragen
} naar verwachting wat de eigen lijn uitsluit.
zone-package = { $package }: { $packages ->
    [one] het enige pakket laat
   *[other] { $zone } van de { $packages } pakketten { $zone ->
        [one] laat
       *[other] laten
    }
} elke ondertekenaar minstens zo goed af als zonder akkoord.
zone-package-none = { $package }: geen pakket laat elke ondertekenaar minstens zo goed af als zonder akkoord. Ook bij het beste komt iemand nog { $short } tekort.
zone-package-alternatives = { $package }: wat zij zonder akkoord hebben: { $worths }.
zone-package-nearest = { $package }: het pakket dat op tafel ligt, levert { $actors } het minst op vergeleken met geen akkoord: { $value } meer.
zone-package-at = { $package }: het pakket dat op tafel ligt, is voor { $actors } niet meer waard dan geen akkoord.
zone-package-short = { $package }: met het pakket dat op tafel ligt, { $actors-number ->
    [one] blijft
   *[other] blijven
} { $actors } het verst onder de waarde van geen akkoord: { $value } te kort.
zone-package-missing = { $package }: de pakketten zijn niet vergeleken. De reden: { $why }.
zone-nothing = '{ $dossier }' heeft geen kwestie en geen pakket (voeg [[issue]]- of [[package]]-records toe)
zone-heading = Waar de rode lijnen ruimte laten
zone-note = Een rode lijn is wat een partij niet overschrijdt; die kan ver af liggen van wat zij vraagt. Een lijn die niemand heeft getrokken, of die alleen in woorden is getrokken, geldt hier niet als grens.
zone-caption = Per kwestie wat elke partij zou aanvaarden en wat zij vraagt.
table-zone-stands = Wat elke partij vraagt en waar zij ophoudt
table-zone-signatories = Wat elke ondertekenaar zonder akkoord heeft, en wat daar met een akkoord bij komt
column-asks = Vraagt
column-floor-line = Niets onder
column-ceiling-line = Niets boven
column-room = Over tot eigen lijn
column-without-accord = Van wat zij vraagt tot geen akkoord
column-package = Pakket
column-has-without = Heeft zonder akkoord
column-proposed-over = Erbij met het voorstel op tafel
column-most-over = Hoogstens erbij
question-zone = Waar laten de rode lijnen ruimte voor een akkoord?

## De figuur

zone-figure-title = Waar de rode lijnen ruimte laten
zone-figure-accepts = zou aanvaarden
zone-figure-line = rode lijn
zone-figure-asks = vraagt naar verwachting
zone-figure-range = vraagt misschien
zone-figure-left = niemand weigert
zone-figure-gap = de ene of de andere kant weigert
zone-figure-reference = zonder akkoord
zone-figure-band-left = niemand weigert: { $low } tot { $high }
zone-figure-band-point = niemand weigert: { $low }
zone-figure-band-gap = een kloof: { $low } tot { $high }
zone-figure-none = Niemand heeft op een schaal een lijn getrokken.
zone-figure-actor-least = { $actor } aanvaardt niets onder { $least }
zone-figure-actor-most = { $actor } aanvaardt niets boven { $most }
zone-figure-actor-both = { $actor } aanvaardt niets onder { $least } en niets boven { $most }
zone-figure-actor-asks = { $actor } vraagt { $value }
zone-figure-told = { $issue }: { $stands }. { $band }

## Op de opdrachtregel

summary-zone = Zeg van elke kwestie, en van elk pakket, wat niemand weigert, of hoever de partijen elkaar missen.
zone-param-issue = een kwestie (standaard: elke, en de pakketten)
