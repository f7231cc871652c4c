### Woorden van deze vraag.

## Findings: how each actor orders the outcomes

question-preferences = Hoe rangschikt elke actor de uitkomsten?
preferences-ends = { $actor }, zoals ‘{ $judge }’ het ziet: het liefst { $best-states ->
    [one] { $best }
   *[other] { $best-states } toestanden die gelijkstaan{ $best-left ->
        [0] {" "}({ $best })
       *[other] , waaronder { $best }
    }
}; het minst graag { $worst-states ->
    [one] { $worst }
   *[other] { $worst-states } toestanden die gelijkstaan{ $worst-left ->
        [0] {" "}({ $worst })
       *[other] , waaronder { $worst }
    }
}; { $tiers ->
    [one] één rang
   *[other] { $tiers } rangen
} over { $states ->
    [one] één toestand
   *[other] { $states } toestanden
}.
preferences-ties = { $actor }: { $tied } van { $states } toestanden staan gelijk met ten minste één andere.
preferences-confidence = { $actor }: het vertrouwen in deze volgorde is { $confidence ->
    [low] laag
    [moderate] redelijk
   *[high] hoog
}.
preferences-question = { $actor }: liever { $better-only } dan { $worse-only }, als al het andere gelijk blijft?
preferences-question-given = { $actor }, gegeven ‘{ $given }’: liever { $better-only } dan { $worse-only }, als al het andere gelijk blijft?
table-preferences-standing = Aandeel van de andere toestanden dat de actor minder graag ziet dan de toestand waarin de uitkomst standhoudt (°: in geen enkele; de toestand het dichtst bij de huidige), en het bereik over alle toestanden die eronder vallen
table-preferences-order = De volgorde van toestanden, van boven en van onder

## The brief: small parts

orders-confidence = Het vertrouwen in de volgordes van { $actors } is { $level }.
annex-orders = Wat voor elke actor weegt, het zwaarste eerst
annex-orders-table = De eerste regel waarop twee toestanden verschillen bepaalt welke de actor verkiest
annex-orders-judge = { $actor }, zoals ‘{ $judge }’ het ziet
annex-order = Wat de actor wil, op volgorde
order-weight = { $weight }: { $expression }
order-ranking = een rangschikking van alle toestanden, per toestand opgegeven
order-indifferent = alles even lief

## The brief: preferences

orders-note = Een toets op het oog: klopt dit volgens iemand die de actor kent? { "100 %" } betekent dat elke andere toestand voor die actor slechter is, { "0 %" } dat elke andere beter is. Vallen er meer toestanden onder een uitkomst, dan geldt het cijfer voor de toestand waarin zij standhoudt, met het bereik over alle; ° betekent dat zij in geen enkele standhoudt, en dan geldt het cijfer voor de toestand het dichtst bij de huidige. Hoe elke volgorde tot stand komt, staat in de bijlage.
orders-table = Aandeel van de andere toestanden dat elke actor minder graag ziet dan de uitkomst, en het bereik over de toestanden die eronder vallen
orders-ask = Wat u kunt vragen aan wie hen kent
orders-ask-note = Elke vraag draait om wat volgens het model zwaarder weegt. Een ‘nee’ verandert de volgorde, en misschien het antwoord. De analyse ‘preferences’ stelt meer van zulke vragen.

## De brief: wegen, groepen, vergelijkingen

orders-fit = Past het bij hoe de zaken er nu voor staan?
orders-fit-joint = Voor { $actors } past het: geen groep wint met een gezamenlijke zet.
orders-fit-firm = Voor { $actors } past het, hoe men ook redeneert: met een eigen zet valt niets te winnen.
orders-fit-credible = Voor { $actors } past het alleen als men daar rekent met de geloofwaardige antwoorden van anderen.
orders-fit-threat = Voor { $actors } past het alleen als men daar antwoorden vreest waarmee anderen ook zichzelf zouden schaden; denkt men daar niet zo, kijk dan nog eens naar de volgorde.
orders-fit-foresight = Voor { $actors } past het alleen als men daar ver vooruitkijkt.
orders-fit-moment = Voor { $actors } past het alleen als zetten elkaar kruisen: elke winst gaat verloren als anderen op hetzelfde moment zelf een zet doen die hun loont.
orders-fit-never = Voor { $actors } past het bij geen enkele beproefde manier van redeneren: kijk nog eens naar de volgorde, of naar het beeld van de huidige toestand.

## Op de opdrachtregel

summary-preferences = Toon de volgorde van uitkomsten die uit elke voorkeur volgt, met gelijke plaatsen, en vraag wat haar op de proef zou stellen.
preferences-param-actor = een actor (standaard: alle)
preferences-param-judge = wiens voorkeuren getoond worden (standaard: van elke actor de eerst gegeven)
