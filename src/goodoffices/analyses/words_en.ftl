### What more than one question says of what it was asked with.

name-of-analysis = analysis
no-decider = '{ $actor }' is no actor with options and preferences
