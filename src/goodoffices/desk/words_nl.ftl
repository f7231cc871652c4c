### Wat de balie weigert, en haar twijfels over een dossier.

name-of-language = taal
name-of-form = vorm
name-of-sheet = werkblad
positions-withheld = bij kwestie '{ $issue }' zijn standpunten achtergehouden, en het werkblad 'stakeholders' weegt elk ervan tegen alle andere af; vraag een ander werkblad of een hogere rubricering
lasting-unnamed = { $count ->
    [one] 1 toestand die standhoudt, past
   *[other] { $count } van de { $lasting } toestanden die standhouden, passen
} bij geen benoemde uitkomst: toestand { $state } (pattern = '{ $pattern }')
questions-unanswerable = de vragen over de opties zijn niet te beantwoorden: { $why }
text-not-at-hand = de tekst van bron '{ $source }' is er niet (sources/{ $file }): { $left }
spans-unchecked = { $count ->
    [one] van één claim is niet nagegaan waar die staat
   *[other] van { $count } claims is niet nagegaan waar ze staan
}
nothing-checked = er is niets mee vergeleken
source-unguarded = bron '{ $source }' heeft geen 'sha256', zodat een verandering in de tekst onopgemerkt blijft
no-figure = '{ $analysis }' heeft geen figuur (deze wel: { $known })
no-saved-result = dit is geen bewaard resultaat: het noemt geen analyse
saved-result-untold = dit is geen bewaard resultaat van '{ $analysis }' dat deze versie kan vertellen: het is veranderd, of door een andere versie bewaard; doe de analyse opnieuw
figure-misfit = de figuur van '{ $analysis }' is niet te tekenen: het resultaat is veranderd, of hoort niet bij dossier '{ $dossier }'
no-saved-result-of = dit is geen bewaard resultaat van '{ $analysis }': { $place }: '{ $reason }'
seed-below-zero = een seed is een geheel getal vanaf 0, niet { $seed }
no-parameter = '{ $analysis }' heeft geen parameter '{ $name }'
parameter-missing = voor '{ $analysis }' is ook { $missing } nodig
parameter-too-large = --{ $name } is hoogstens { $most }, niet { $given }
matter-withheld = '{ $analysis }' wordt berekend uit gegevens die bij deze rubricering zijn achtergehouden
author-of-office = een auteur is voor Word-bestanden en PDF; geef --form docx of pdf
template-of-docx = een sjabloon is voor Word-bestanden; geef --form docx
pages-below-one = een brief heeft 1 bladzijde of meer; gegeven is { $pages }
