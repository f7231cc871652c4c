"""Which orders would make a state last: how far they are from those given, how many there are, which of wishes."""
