### Waarvan geen reeks doorrekeningen te maken is.

sweep-of-nothing = een reeks vraagt om 0 of meer doorrekeningen, minstens 1 proces en brokken van minstens 1; gegeven zijn { $runs }, { $jobs }, { $chunk }
