### Woorden van deze vraag.

## contradictions

question-contradictions = Welke claims spreken elkaar tegen, en wat berust erop?
table-contradictions-pairs = Claims die niet allebei kunnen kloppen
contradictions-none = Voor zover hun verbanden en waarden laten zien, spreken geen twee geldende claims elkaar tegen.
contradictions-denies = { $first } ontkent { $second }{ $same ->
    [yes] , hoewel beide op één oorspronkelijke bron teruggaan
   *[no] {""}
}. { $count ->
    [0] Niets in het model berust op een van beide.
    [one] Eén onderdeel van het model berust op een van beide.
   *[other] { $count } onderdelen van het model berusten op een van beide.
}
contradictions-sides = { $first } bevestigt wat { $second } ontkent{ $same ->
    [yes] , hoewel beide op één oorspronkelijke bron teruggaan
   *[no] {""}
}. { $count ->
    [0] Niets in het model berust op een van beide.
    [one] Eén onderdeel van het model berust op een van beide.
   *[other] { $count } onderdelen van het model berusten op een van beide.
}
contradictions-values = { $first } en { $second } noemen verschillende waarden voor hetzelfde{ $same ->
    [yes] , hoewel beide op één oorspronkelijke bron teruggaan
   *[no] {""}
}. { $count ->
    [0] Niets in het model berust op een van beide.
    [one] Eén onderdeel van het model berust op een van beide.
   *[other] { $count } onderdelen van het model berusten op een van beide.
}
contradictions-differs = { $count ->
    [one] Eén claim is nagegaan bij een bron die ervan afwijkt.
   *[other] { $count } claims zijn nagegaan bij bronnen die ervan afwijken.
}
contradictions-changed = De spreker van { $before } heeft sindsdien iets anders gezegd: { $claim }.
contradictions-unreviewed = { $count ->
    [one] Eén claim is overgenomen zoals voorgesteld; niemand heeft die beoordeeld.
   *[other] { $count } claims zijn overgenomen zoals voorgesteld; niemand heeft ze beoordeeld.
}

## Op de opdrachtregel

summary-contradictions = Stel de claims tegenover elkaar die elkaar ontkennen, over een derde tegengesteld oordelen of andere waarden noemen.
