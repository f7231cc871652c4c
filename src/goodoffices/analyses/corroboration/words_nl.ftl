### Woorden van deze vraag.

## Words of claims

grade-words = { $reliability }, { $credibility }
speaker-role = { $name } ({ $role })
speaker-for = { $speaker }, namens { $actor }
claim-unreviewed = nog niet beoordeeld

## Findings: sources

question-corroboration = Hoe goed is het onderbouwd, en wie heeft geen stem?
corroboration-claims = { $count ->
    [0] Geen enkele claim heeft een spreker
    [one] Eén claim heeft een spreker; { $roots ->
        [0] de oorspronkelijke bron is onbekend
       *[other] die gaat terug op één oorspronkelijke bron
    }
   *[other] { $count } claims hebben een spreker; ze gaan terug op { $roots ->
        [0] geen bekende oorspronkelijke bron
        [one] één oorspronkelijke bron
       *[other] { $roots } oorspronkelijke bronnen die los van elkaar staan
    }{ $roots ->
        [0] {""}
       *[other] { $unknown ->
            [0] {""}
            [one] , voor zover bekend: van één is de oorspronkelijke bron onbekend
           *[other] , voor zover bekend: van { $unknown } is de oorspronkelijke bron onbekend
        }
    }
}{ $newsroom ->
    [0] .
    [one] . Nog één claim is in eigen woorden van de redactie.
   *[other] . Nog { $newsroom } claims zijn in eigen woorden van de redactie.
}
corroboration-root = { $root }: { $count ->
    [one] één claim gaat
   *[other] { $count } claims gaan
} op deze oorspronkelijke bron terug.
corroboration-unknown-origin = { $count ->
    [one] Van één claim is de oorspronkelijke bron onbekend: er staat niet bij namens wie de spreker spreekt. Die claim bevestigt niets
   *[other] Van { $count } claims is de oorspronkelijke bron onbekend: er staat niet bij namens wie de sprekers spreken. Die claims bevestigen niets
}.
corroboration-confirmed = { $count ->
    [one] Eén claim bevestigt een andere.
   *[other] { $count } claims bevestigen andere.
}
corroboration-denied = { $count ->
    [one] Eén claim is een ontkenning.
   *[other] { $count } claims zijn ontkenningen.
}
corroboration-declined = { $count ->
    [one] Eén keer wilde een spreker niet reageren; dat is geen ontkenning.
   *[other] { $count } keer wilde een spreker niet reageren; dat is geen ontkenning.
}
corroboration-hedged = { $count ->
    [one] Eén claim is met een voorbehoud doorgegeven.
   *[other] { $count } claims zijn met een voorbehoud doorgegeven.
}
corroboration-anonymous = { $count ->
    [one] Bij één claim is de spreker niet bij naam genoemd.
   *[other] Bij { $count } claims is de spreker niet bij naam genoemd.
}
corroboration-silent = In geen enkele bron aan het woord: { $actors }.
corroboration-all-heard = Elke betrokken partij spreekt voor zichzelf.
corroboration-single-root = { $count ->
    [one] Eén onderdeel van het model berust
   *[other] { $count } onderdelen van het model berusten
} op één oorspronkelijke bron: { $kinds }.
corroboration-unknown-alone = { $count ->
    [one] Eén onderdeel van het model berust
   *[other] { $count } onderdelen van het model berusten
} alleen op claims waarvan de oorspronkelijke bron onbekend is: { $kinds }.
corroboration-judgement-alone = { $count ->
    [one] Eén onderdeel van het model berust
   *[other] { $count } onderdelen van het model berusten
} alleen op oordeel: { $kinds }.
corroboration-no-reason = { $count ->
    [one] Eén onderdeel van het model noemt
   *[other] { $count } onderdelen van het model noemen
} geen reden: { $kinds }.
corroboration-diagonal = { $graded ->
    [one] De enige gewaardeerde claim heeft
   *[other] Van de { $graded } gewaardeerde claims { $count ->
        [one] heeft er één
       *[other] hebben er { $count }
    }
} voor bron en inhoud dezelfde waardering; die twee horen apart te worden beoordeeld.
table-corroboration-claims = Claims
table-corroboration-roots = Oorspronkelijke bronnen

## The brief: who says what

who-says = Wie zegt wat
who-says-origin = Gezegd door { $speakers }; het bereikte ons { $chain }. { $grade }
who-says-origin-plain = Gezegd door { $speakers }. { $grade }
who-says-chain = via { $hops }
who-says-newsroom = In eigen woorden van de redactie
who-says-newsroom-note = Hiervoor wordt niemand aangehaald; het is de tekst van het artikel zelf.
no-voice = Partijen zonder stem
no-voice-note = Wat deze pagina over hun bedoelingen zegt, is wat anderen over hen zeggen of ons oordeel. Een bemiddelaar zou het eerst aan hen vragen.

## The brief: small parts

who-says-graded = Waardering: { $grade }.
who-says-grade = ({ $about })

## contradictions

table-corroboration-coverage = Wie er spreekt, en over wie er gesproken wordt
corroboration-anonymous-alone = { $count ->
    [one] Eén onderdeel van het model berust
   *[other] { $count } onderdelen van het model berusten
} alleen op sprekers die niet bij naam zijn genoemd: { $kinds }.
corroboration-fallen = { $count ->
    [one] Eén onderdeel van het model berust
   *[other] { $count } onderdelen van het model berusten
} op een claim die is ingetrokken of achterhaald: { $kinds }.
corroboration-untouched-options = Op { $count ->
    [one] één optie
   *[other] { $count } opties
} heeft geen claim betrekking: { $options }.
corroboration-untouched-issues = Op { $count ->
    [one] één kwestie
   *[other] { $count } kwesties
} heeft geen claim betrekking: { $issues }.

## De brief: wegen, groepen, vergelijkingen

corroboration-support = { $count ->
    [0] Het model berust op geen enkele toegeschreven claim.
    [one] Het model berust op één toegeschreven claim.
   *[other] Het model berust op { $count } toegeschreven claims, { $roots ->
        [0] van geen ervan is de oorspronkelijke bron bekend
        [one] afkomstig uit één oorspronkelijke bron
       *[other] afkomstig uit { $roots } oorspronkelijke bronnen die los van elkaar staan
    }{ $roots ->
        [0] {""}
       *[other] { $unknown ->
            [0] {""}
            [one] , voor zover bekend (van één is de herkomst onbekend)
           *[other] , voor zover bekend (van { $unknown } is de herkomst onbekend)
        }
    }.
}
in-brief-sources = { $claims ->
    [0] Geen enkele claim onderbouwt dit
    [one] Eén toegeschreven claim onderbouwt dit
   *[other] { $claims } toegeschreven claims onderbouwen dit, { $roots ->
        [0] van geen ervan is de oorspronkelijke bron bekend
        [one] uit één oorspronkelijke bron
       *[other] uit { $roots } onafhankelijke oorspronkelijke bronnen
    }{ $roots ->
        [0] {""}
       *[other] { $unknown ->
            [0] {""}
            [one] , voor zover bekend (één onbekend)
           *[other] , voor zover bekend ({ $unknown } onbekend)
        }
    }
}{ $silent-count ->
    [0] .
   *[other] ; { $claims ->
        [0] niemand spreekt
       *[other] geen daarvan spreekt
    } namens { $silent }.
}
in-brief-label-sources = Bronnen.
judgement-alone = Wat alleen op oordeel berust
judgement-alone-note = { $count ->
    [one] Eén oordeel draagt
   *[other] { $count } oordelen dragen
} het model; de bijlage geeft { $count ->
    [one] het
   *[other] ze
} voluit.
judgement-alone-list = Alleen op oordeel, zonder claim erachter: { $elements }.
judgement-alone-none = Elk onderdeel van het model gaat terug op ten minste één claim.
judgement-alone-low = { $ids ->
    [one] Aan één daarvan hecht de analist weinig vertrouwen.
   *[other] Aan { $ids } daarvan hecht de analist weinig vertrouwen.
}

## Op de opdrachtregel

summary-corroboration = Tel claims naar status en waardering, herleid ze tot onafhankelijke bronnen, en noem de partijen die niemand hoorde.
