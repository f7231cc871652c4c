### What cannot be read.

name-of-extractor = extractor
unread-language = no words for language '{ $language }' (there are { $known })
in-no-language = the text is in no language that can be read ({ $known }): give language={ $asked } if it is
looks-like-language = the text is in no language that can be read ({ $known }): it looks like '{ $looks }'; give language={ $asked } if it is
asked-or = { $first } or { $second }
date-of-publication = the date of publication: { $reason }
article-too-large = { $size } MB is more than an article ({ $most } MB at most); cut out the part to read
no-article-there = there is no such file; give the path of an article, or its text
old-office-file = is an Outlook message or an old Office file; save it as EML, DOCX or text
not-read = is { $what }, which is not read; save it as DOCX, SRT or text
an-opendocument = an OpenDocument text
a-pages-document = a Pages document
an-e-book = an e-book
a-sheet-of-numbers = a sheet of numbers
a-set-of-slides = a set of slides
an-archive = an archive
a-kind-of-subtitles = a kind of subtitles
a-latex-source = a LaTeX source
a-wordperfect-file = a WordPerfect file
no-rtf = is no RTF; save it as text
article-binary = is binary, not text; give a text, HTML, PDF, DOCX, RTF, EML, MHTML, SRT or VTT file
article-undecodable = byte { $byte } is neither UTF-8 nor Windows-1252; save the file as UTF-8
article-empty = there is no text in it
article-control-characters = holds control characters and looks binary; give plain text
no-docx = is no DOCX; save it as text or DOCX
docx-unreadable = is no DOCX that can be read ({ $reason }); save it as text
docx-entities = declares entities, which no word processor writes
letter-unreadable = is no letter that can be read ({ $reason }); give its text
pdf-reader-missing = reading PDF needs the extra 'read': pip install 'goodoffices[read]'; or give plain text
pdf-unreadable = is no PDF that can be read ({ $reason }); save its text and give that
pdf-pictures = has no text, only pictures of it; run a text recognition first
packed-too-large = unpacks to { $size } MB, more than any article ({ $most } MB at most)
packed-damaged = is damaged and cannot be unpacked ({ $reason })
