### What the desk refuses, and its doubts about a dossier.

name-of-language = language
name-of-form = form
name-of-sheet = sheet
positions-withheld = on issue '{ $issue }' positions are withheld, and the sheet 'stakeholders' weighs each against all; ask for another sheet or a higher marking
lasting-unnamed = { $count ->
    [one] 1 state that lasts fits
   *[other] { $count } of { $lasting } lasting states fit
} no named outcome: state { $state } (pattern = '{ $pattern }')
questions-unanswerable = the questions about the options cannot be answered: { $why }
text-not-at-hand = the text of source '{ $source }' is not at hand (sources/{ $file }): { $left }
spans-unchecked = { $count ->
    [one] the span of one of its claims was not checked
   *[other] the spans of { $count } of its claims were not checked
}
nothing-checked = nothing was held against it
source-unguarded = source '{ $source }' has no 'sha256', so that a change of its text would go unseen
no-figure = '{ $analysis }' has no figure (those that have one: { $known })
no-saved-result = this is no saved result: it names no analysis
saved-result-untold = this is no saved result of '{ $analysis }' that this version can tell: it was changed, or another version saved it; run the analysis again
figure-misfit = the figure of '{ $analysis }' cannot be drawn: the result was changed, or is none of dossier '{ $dossier }'
no-saved-result-of = this is no saved result of '{ $analysis }': { $place }: { $reason }
seed-below-zero = a seed is a whole number, 0 or more, not { $seed }
no-parameter = '{ $analysis }' has no parameter '{ $name }'
parameter-missing = '{ $analysis }' needs { $missing }
parameter-too-large = --{ $name } is at most { $most }, not { $given }
matter-withheld = '{ $analysis }' is computed from records that are withheld at this marking
author-of-office = an author is for Word files and PDF; give --form docx or pdf
template-of-docx = a template is for Word files; give --form docx
pages-below-one = a brief has 1 page or more; got { $pages }
