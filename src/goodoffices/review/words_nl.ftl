### Woorden van het beoordelingsscherm.

## Beoordelingsscherm

review-title = Beoordelen: { $title }
review-waiting = { $source }: { $count ->
    [0] er wacht niets
    [one] er wacht één voorstel
   *[other] er wachten { $count } voorstellen
}
review-nothing = In deze tekst valt niets te beoordelen.
review-no-text = Van geen bron is de tekst aanwezig. Lees eerst een artikel in het dossier: goodoffices read ARTIKEL --into DOSSIER
review-words = ‘{ $words }’
review-unclaimed = Hier is geen claim
review-moves = Omhoog en omlaag: andere plaatsen. [ en ]: eerste woord van het stuk. Komma en punt: laatste woord.
review-take = Druk op n om van deze zin een claim te maken, of van wat u met de muis selecteert.
review-head = { $id }: { $state }
review-state-proposed = voorgesteld
review-state-accepted = aanvaard
review-state-edited = aanvaard met wijzigingen
review-state-rejected = verworpen
review-speaker = Spreker
review-role = Functie
review-for = Spreekt namens
review-anonymous = Anoniem
review-status = Status
review-mode = Hoe het verteld wordt
review-said = Gezegd
review-about = Over
review-date = { $date } (‘{ $words }’)
review-chain = Via
review-bears-on = Betreft
review-paraphrase = In eigen woorden
review-grade = Waardering
review-links = Verbanden
review-reason = Verworpen als
review-rule = Regel
review-sure = { $rule }, { $share } zeker
review-link-confirms = bevestigt
review-link-denies = spreekt tegen
review-link-repeats = zegt hetzelfde als
review-link-supersedes = vervangt
review-link-answers = reageert op
review-link-key-confirms = b
review-link-key-denies = t
review-link-key-supersedes = v
review-link-key-answers = r
review-reason-not-a-claim = geen claim
review-reason-wrong-speaker = verkeerde spreker
review-reason-wrong-span = verkeerde woorden
review-reason-duplicate = dubbel
review-key-accept = Aanvaarden
review-key-edit = Wijzigen
review-key-reject = Verwerpen
review-key-new = Nieuw
review-key-same = Zelfde als
review-key-link = Verband
review-key-grade = Waarderen
review-key-undo = Ongedaan
review-key-source = Volgende tekst
review-key-quit = Stoppen
review-edit = De claim verbeteren
review-edit-hint = Enter: volgende. Ctrl+S: klaar. Escape: laten zoals het is. Actoren met hun id. Statussen: { $statuses }
review-new = Een nieuwe claim: wie zegt dit, en wat wordt er in uw eigen woorden gezegd?
review-why-not = Waarom is dit geen claim om te houden?
review-link = Wat doet { $id } met een andere claim?
review-which = Om welke claim gaat het ({ $link })?
review-no-other = Er is nog geen andere claim die telt.
review-no-claim = Hier is geen claim.
review-own-words = Wat wordt er gezegd, in uw eigen woorden?
review-own-words-hint = Geen aanhalingstekens en geen lang stuk uit het artikel. Leeg bewaart alleen de plaats in de tekst.
review-reliability = Hoeveel vertrouwen verdient de bron? ({ $root })
review-credibility = En los daarvan: hoe geloofwaardig is de inhoud? { $words }
review-skip = Escape laat de claim ongewaardeerd. F en 6 betekenen dat er geen grondslag voor een waardering is, niet dat de claim slecht is.
review-doubt-negated = misschien juist niet gezegd
review-doubt-supposed = misschien alleen een voorwaarde
review-doubt-asked = misschien alleen een vraag
review-doubt-possible = misschien alleen een mogelijkheid
