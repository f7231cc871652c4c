### What no series of runs can be made of.

sweep-of-nothing = a sweep takes 0 or more runs, 1 or more jobs and chunks of 1 or more; got { $runs }, { $jobs }, { $chunk }
