### Woorden van deze vraag.

## Words of claims

grade-words = { $reliability }, { $credibility }
speaker-role = { $name } ({ $role })
speaker-for = { $speaker }, namens { $actor }
claim-unreviewed = niet beoordeeld

## Findings: sources

question-corroboration = Hoe goed is het gefundeerd, en wie heeft geen stem?
corroboration-claims = { $count ->
    [0] Geen claim heeft een spreker
    [one] Eén claim heeft een spreker; { $roots ->
        [0] de oorsprong ervan is onbekend
       *[other] die gaat terug op één oorsprong
    }
   *[other] { $count } claims hebben een spreker; die gaan terug op { $roots ->
        [0] geen bekende oorsprong
        [one] één onafhankelijke oorsprong
       *[other] { $roots } onafhankelijke oorsprongen
    }
}{ $newsroom ->
    [0] .
    [one] , en nog één is eigen tekst van de redactie.
   *[other] , en nog { $newsroom } zijn eigen tekst van de redactie.
}
corroboration-root = { $root }: { $count ->
    [one] één claim gaat
   *[other] { $count } claims gaan
} op deze oorsprong terug.
corroboration-unknown-origin = { $count ->
    [one] Van één claim is de oorsprong onbekend: namens wie de spreker spreekt, is niet gezegd. Die claim bevestigt niets
   *[other] Van { $count } claims is de oorsprong onbekend: namens wie de sprekers spreken, is niet gezegd. Die claims bevestigen niets
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
    [one] Eén claim is met voorbehoud doorgegeven.
   *[other] { $count } claims zijn met voorbehoud doorgegeven.
}
corroboration-anonymous = { $count ->
    [one] Van één claim is de spreker niet genoemd.
   *[other] Van { $count } claims is de spreker niet genoemd.
}
corroboration-silent = In geen bron aan het woord: { $actors }.
corroboration-all-heard = Elke betrokken partij spreekt voor zichzelf.
corroboration-single-root = { $count ->
    [one] Eén onderdeel van het model rust
   *[other] { $count } onderdelen van het model rusten
} op één enkele oorsprong: { $kinds }.
corroboration-unknown-alone = { $count ->
    [one] Eén onderdeel van het model rust
   *[other] { $count } onderdelen van het model rusten
} alleen op claims van onbekende oorsprong: { $kinds }.
corroboration-judgement-alone = { $count ->
    [one] Eén onderdeel van het model rust
   *[other] { $count } onderdelen van het model rusten
} alleen op oordeel: { $kinds }.
corroboration-no-reason = { $count ->
    [one] Eén onderdeel van het model noemt
   *[other] { $count } onderdelen van het model noemen
} geen reden: { $kinds }.
corroboration-diagonal = { $count } van { $graded } beoordeelde claims hebben gelijke cijfers voor bron en inhoud; die twee horen apart te worden beoordeeld.
table-corroboration-claims = Claims
table-corroboration-roots = Onafhankelijke oorsprongen

## The brief: who says what

who-says = Wie zegt wat
who-says-origin = Gezegd door { $speakers }; het kwam { $chain }. { $grade }
who-says-origin-plain = Gezegd door { $speakers }. { $grade }
who-says-chain = via { $hops }
who-says-newsroom = Eigen tekst van de redactie
who-says-newsroom-note = Hiervoor wordt niemand aangehaald; het is de tekst van het artikel zelf.
no-voice = Partijen zonder stem
no-voice-note = Wat deze pagina over hun bedoelingen zegt, is wat anderen over hen zeggen of ons oordeel. Een bemiddelaar zou het eerst aan hen vragen.

## The brief: small parts

who-says-graded = Beoordeeld als: { $grade }.
who-says-grade = ({ $about })

## contradictions

table-corroboration-coverage = Wie er spreekt, en over wie er gesproken wordt
corroboration-anonymous-alone = { $count ->
    [one] Eén element van het model berust
   *[other] { $count } elementen van het model berusten
} uitsluitend op anonieme sprekers: { $kinds }.
corroboration-fallen = { $count ->
    [one] Eén element van het model berust
   *[other] { $count } elementen van het model berusten
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
    [0] Het model rust op geen enkele claim met een spreker.
    [one] Het model rust op één claim met een spreker.
   *[other] Het model rust op { $count } claims met een spreker, { $roots ->
        [0] geen ervan met een bekende oorsprong
        [one] met één enkele oorsprong
       *[other] met { $roots } onafhankelijke oorsprongen
    }{ $roots ->
        [0] {""}
       *[other] { $unknown ->
            [0] {""}
           *[other] {" "}en { $unknown } van onbekende oorsprong
        }
    }.
}
