### Waarop oplossingen geen antwoord hebben.

name-of-definition = stabiliteitstoets
name-of-division = verdeling voor coalities
name-of-power-index = machtsindex
name-of-bargaining-model = onderhandelingsmodel
name-of-cooperative = coöperatieve oplossing
name-of-reading = lezing
power-unknown = power is 'capability', 'equal' of één getal per actor, niet '{ $given }'
power-of-nobody = onderhandelingsmacht is nooit kleiner dan 0, en iemand moet die hebben
settlement-hurts = de gevonden uitkomst is voor iemand slechter dan geen akkoord: winst { $gains }
loss-unknown = loss is 'linear' of 'quadratic', niet '{ $given }'
one-draw-at-a-time = coöperatieve oplossingen rekenen met één trekking tegelijk
disagreement-unsaid = zeg wat ieder heeft zonder akkoord: disagreement='reference', een getal, of één per actor
disagreement-no-numbers = bij een pakket bestaat disagreement uit getallen, niet uit '{ $given }'
challenge-rounds = het uitdagingsmodel rekent met 0 of meer ronden, niet met { $rounds }
exchange-rounds = er is minstens één ruilronde, niet { $rounds }
setting-unknown = { $name } is een van { $known }, niet '{ $given }'
accommodation-shares = hoe idealen de standpunten volgen, staat in { $actors } x { $actors } aandelen vanaf 0; een rij telt op tot hoogstens 1
in-two-blocks = '{ $text }': '{ $actor }' staat in twee blokken
swings-too-many = de coalities van { $actors } actoren tellen bij een drempel van { $quota } duurt te lang
turn-twice = '{ $text }' noemt '{ $name }' twee keer; elke actor komt één keer aan de beurt voordat de eerste weer zet
turn-left-out = '{ $text }' mist { $missing }; ieder die over een optie gaat, komt aan de beurt
