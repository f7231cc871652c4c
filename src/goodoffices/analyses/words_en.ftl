### What more than one question says of what it was asked with.

name-of-analysis = analysis
no-decider = '{ $actor }' is no actor with options and preferences

## On the command line

param-judge = whose preferences count (default: the first given of each actor)
param-sequence = how opponents may respond
param-sequence-lasting = how opponents may respond, in the test of what lasts
param-coalition = ACTOR+ACTOR: only these coalitions may form (default: all)
param-lasting = which outcomes last: a stability concept
param-models = a bargaining model to set beside mean and median; may be repeated (default: exchange and smp)
