### What no series of runs can be made of.

sweep-of-nothing = a sweep takes 0 or more runs, in chunks of 1 or more; got { $runs } and { $chunk }
no-process = the work takes one process or more; got { $jobs }
work-cancelled = the work was stopped before it was done
