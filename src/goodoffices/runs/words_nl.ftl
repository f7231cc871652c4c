### Waarvan geen reeks doorrekeningen te maken is.

sweep-of-nothing = een reeks vraagt om 0 of meer doorrekeningen, in brokken van minstens 1; gegeven zijn { $runs } en { $chunk }
no-process = het werk vraagt om minstens één proces; gegeven is { $jobs }
work-cancelled = het werk is gestopt voordat het klaar was
