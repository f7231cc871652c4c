### Wat niet te lezen is.

name-of-extractor = lezer
unread-language = geen woorden voor taal '{ $language }' (wel voor { $known })
in-no-language = de tekst is in geen taal die gelezen kan worden ({ $known }): geef language={ $asked } als die het toch is
looks-like-language = de tekst is in geen taal die gelezen kan worden ({ $known }): hij lijkt op '{ $looks }'; geef language={ $asked } als die het toch is
asked-or = { $first } of { $second }
date-of-publication = de datum van publicatie: { $reason }
article-too-large = { $size } MB is meer dan een artikel (hoogstens { $most } MB); knip het deel uit dat gelezen moet worden
no-article-there = dat bestand is er niet; geef het pad van een artikel, of de tekst ervan
old-office-file = is een Outlook-bericht of een oud Office-bestand; bewaar het als EML, DOCX of tekst
not-read = is { $what } en wordt niet gelezen; bewaar het als DOCX, SRT of tekst
an-opendocument = een OpenDocument-tekst
a-pages-document = een Pages-document
an-e-book = een e-boek
a-sheet-of-numbers = een rekenblad
a-set-of-slides = een reeks dia's
an-archive = een archief
a-kind-of-subtitles = een soort ondertitels
a-latex-source = een LaTeX-bestand
a-wordperfect-file = een WordPerfect-bestand
no-rtf = is geen RTF; bewaar het als tekst
article-binary = is binair, geen tekst; geef een bestand met tekst, HTML, PDF, DOCX, RTF, EML, MHTML, SRT of VTT
article-undecodable = byte { $byte } is geen UTF-8 en geen Windows-1252; bewaar het bestand als UTF-8
article-empty = er staat geen tekst in
article-control-characters = bevat stuurtekens en lijkt binair; geef platte tekst
no-docx = is geen DOCX; bewaar het als tekst of DOCX
docx-unreadable = is geen leesbare DOCX ('{ $reason }'); bewaar het als tekst
docx-entities = declareert entiteiten, wat geen tekstverwerker doet
letter-unreadable = is geen leesbare brief ('{ $reason }'); geef de tekst ervan
pdf-reader-missing = om PDF te lezen is de extra 'read' nodig: pip install 'goodoffices[read]'; of geef platte tekst
pdf-unreadable = is geen leesbare PDF ('{ $reason }'); bewaar de tekst en geef die
pdf-pictures = bevat geen tekst, alleen afbeeldingen ervan; laat er eerst tekstherkenning op los
packed-too-large = wordt uitgepakt { $size } MB, meer dan enig artikel (hoogstens { $most } MB)
packed-damaged = is beschadigd en kan niet worden uitgepakt ({ $reason })
