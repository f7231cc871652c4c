### Wat meer dan één vraag zegt over wat haar is meegegeven.

name-of-analysis = analyse
no-decider = '{ $actor }' is geen actor met opties en een voorkeursvolgorde

## Op de opdrachtregel

param-judge = wiens voorkeuren tellen (standaard: van elke actor de eerst gegeven)
param-sequence = hoe tegenspelers mogen antwoorden
param-sequence-lasting = hoe tegenspelers mogen antwoorden bij de toets wat standhoudt
param-coalition = ACTOR+ACTOR: alleen deze coalities kunnen ontstaan (standaard: alle)
param-lasting = welke uitkomsten standhouden: een stabiliteitsbegrip
param-models = een onderhandelingsmodel naast gemiddelde en mediaan; mag herhaald worden (standaard: exchange en smp)
