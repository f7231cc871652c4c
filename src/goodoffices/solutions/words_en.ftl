### What solutions cannot answer.

name-of-definition = stability definition
name-of-division = coalition solution
name-of-power-index = power index
name-of-bargaining-model = bargaining model
name-of-cooperative = cooperative solution
name-of-reading = reading
power-unknown = power is 'capability', 'equal' or one number per actor, not '{ $given }'
power-of-nobody = bargaining power is 0 or more, and somebody has some
settlement-hurts = a settlement was found that leaves somebody worse off: gains { $gains }
loss-unknown = the loss is linear or quadratic, not '{ $given }'
one-draw-at-a-time = cooperative solutions settle one draw at a time
disagreement-unsaid = say what everybody has without agreement: disagreement='reference', a number, or one per actor
disagreement-no-numbers = for a package disagreement is numbers, not '{ $given }'
challenge-rounds = the challenge model takes 0 or more rounds, not { $rounds }
exchange-rounds = there is at least one round of exchanges, not { $rounds }
setting-unknown = { $name } is one of { $known }, not '{ $given }'
accommodation-shares = how ideals follow positions is told by { $actors } x { $actors } shares of 0 or more whose rows add up to at most 1
in-two-blocks = '{ $text }': '{ $actor }' stands in two blocks
swings-too-many = counting the coalitions of { $actors } actors with a quota of { $quota } takes too long
turn-twice = '{ $text }' names '{ $name }' twice; each actor takes its turn once before the first moves again
turn-left-out = '{ $text }' leaves out { $missing }; everybody who controls an option takes a turn
