### Woorden van deze vraag.

## Findings: how each actor orders the outcomes

question-preferences = Hoe rangschikt elke actor de uitkomsten?
preferences-ends = { $actor }, gezien door ‘{ $judge }’: het liefst { $best-states ->
    [one] { $best }
   *[other] { $best-states } gelijkgestelde toestanden, waaronder { $best }
}; het minst graag { $worst-states ->
    [one] { $worst }
   *[other] { $worst-states } gelijkgestelde toestanden, waaronder { $worst }
}; met { $tiers } treden over { $states } toestanden.
preferences-ties = { $actor }: { $tied } van { $states } toestanden tellen als gelijk aan ten minste één andere.
preferences-confidence = { $actor }: het vertrouwen in deze volgorde is { $confidence ->
    [low] laag
    [moderate] redelijk
   *[high] hoog
}.
preferences-question = { $actor }: liever { $better-only } dan { $worse-only }, al het andere gelijk?
table-preferences-standing = Aandeel van alle toestanden dat de actor minder graag ziet dan de vorm die standhoudt (°: geen doet dat; de vorm die het dichtst bij nu ligt), en het bereik over alle vormen
table-preferences-order = De volgorde van toestanden, van boven en van onder

## The brief: small parts

orders-confidence = Het vertrouwen is { $level } in de volgordes van { $actors }.
annex-orders = Wat voor elke actor weegt, het zwaarste eerst
annex-orders-table = De eerste regel waarop twee toestanden verschillen bepaalt welke de actor verkiest
annex-orders-judge = { $actor }, zoals ‘{ $judge }’ het ziet
annex-order = Wat de actor wil, op volgorde
order-weight = { $weight }: { $expression }
order-ranking = een rangschikking van alle toestanden, per toestand opgegeven
order-indifferent = overal onverschillig

## The brief: preferences

orders-note = Een toets op het oog: klopt dit volgens iemand die de actor kent? { "100 %" } betekent dat elke andere toestand voor hem slechter is, { "0 %" } dat elke andere beter is; bij een uitkomst met meer vormen staat de vorm die standhoudt, met het bereik over al haar vormen; ° betekent dat geen vorm standhoudt, en dan staat er de vorm die het dichtst bij nu ligt. Hoe elke volgorde tot stand komt staat in de bijlage.
orders-table = Aandeel van alle toestanden dat elke actor minder graag ziet dan de uitkomst, en het bereik over haar vormen
orders-ask = Wat te vragen aan wie hen kent
orders-ask-note = Elke vraag draait om wat volgens het model zwaarder weegt. Een ‘nee’ verandert de volgorde, en misschien het antwoord. De analyse ‘preferences’ stelt er meer.

## De brief: wegen, groepen, vergelijkingen

orders-fit = Past het dat de zaken staan zoals ze staan?
orders-fit-joint = Het past bij { $actors }: geen groep wint met een zet.
orders-fit-firm = Het past bij { $actors }, hoe men ook redeneert: niets te winnen met een eigen zet.
orders-fit-credible = Bij { $actors } past het alleen als zij rekenen met de geloofwaardige antwoorden van anderen.
orders-fit-threat = Bij { $actors } past het alleen als zij antwoorden vrezen die ook schaden wie ze geeft; denken zij niet zo, kijk dan nog eens naar hun volgorde.
orders-fit-foresight = Bij { $actors } past het alleen als zij ver vooruitkijken.
orders-fit-never = Bij { $actors } past het bij geen enkele beproefde manier van redeneren: hun volgorde, of het beeld van nu, moet nog eens worden bekeken.
