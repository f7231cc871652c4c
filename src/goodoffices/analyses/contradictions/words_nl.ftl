### Woorden van deze vraag.

## contradictions

question-contradictions = Welke claims spreken elkaar tegen, en wat berust erop?
table-contradictions-pairs = Claims die niet allebei kunnen kloppen
contradictions-none = Geen twee staande claims spreken elkaar tegen, voor zover hun verbanden en waarden zeggen.
contradictions-denies = { $first } ontkent { $second }{ $same ->
    [yes] , hoewel beide op één oorsprong teruggaan
   *[no] {""}
}. { $count ->
    [0] Niets in het model berust op een van beide.
    [one] Eén element van het model berust op een van beide.
   *[other] { $count } elementen van het model berusten op een van beide.
}
contradictions-sides = { $first } bevestigt wat { $second } ontkent{ $same ->
    [yes] , hoewel beide op één oorsprong teruggaan
   *[no] {""}
}. { $count ->
    [0] Niets in het model berust op een van beide.
    [one] Eén element van het model berust op een van beide.
   *[other] { $count } elementen van het model berusten op een van beide.
}
contradictions-values = { $first } en { $second } noemen verschillende waarden voor hetzelfde{ $same ->
    [yes] , hoewel beide op één oorsprong teruggaan
   *[no] {""}
}. { $count ->
    [0] Niets in het model berust op een van beide.
    [one] Eén element van het model berust op een van beide.
   *[other] { $count } elementen van het model berusten op een van beide.
}
contradictions-differs = { $count ->
    [one] Eén claim is nagegaan bij een bron die ervan afwijkt.
   *[other] { $count } claims zijn nagegaan bij bronnen die ervan afwijken.
}
contradictions-changed = De spreker van { $before } heeft sindsdien iets anders gezegd: { $claim }.
contradictions-unreviewed = { $count ->
    [one] Eén claim is overgenomen zoals voorgesteld, en door niemand beoordeeld.
   *[other] { $count } claims zijn overgenomen zoals voorgesteld, en door niemand beoordeeld.
}
