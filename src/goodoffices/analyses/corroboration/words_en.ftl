### Words of this question.

## Words of claims

grade-words = { $reliability }, { $credibility }
speaker-role = { $name } ({ $role })
speaker-for = { $speaker }, for { $actor }
claim-unreviewed = not reviewed

## Findings: sources

question-corroboration = How well is it sourced, and who has no voice?
corroboration-claims = { $count ->
    [0] No claim has a speaker
    [one] One claim has a speaker; { $roots ->
        [0] its origin is unknown
       *[other] it goes back to one origin
    }
   *[other] { $count } claims have a speaker; they go back to { $roots ->
        [0] no known origin
        [one] a single origin
       *[other] { $roots } independent origins
    }{ $roots ->
        [0] {""}
       *[other] { $unknown ->
            [0] {""}
            [one] , as far as known: one is of unknown origin
           *[other] , as far as known: { $unknown } are of unknown origin
        }
    }
}{ $newsroom ->
    [0] .
    [one] . One more is in the newsroom’s own words.
   *[other] . { $newsroom } more are in the newsroom’s own words.
}
corroboration-root = { $root }: { $count ->
    [one] one claim goes
   *[other] { $count } claims go
} back to this origin.
corroboration-unknown-origin = { $count ->
    [one] One claim is of unknown origin: nobody says for whom its speaker speaks. It confirms nothing
   *[other] { $count } claims are of unknown origin: nobody says for whom their speakers speak. They confirm nothing
}.
corroboration-confirmed = { $count ->
    [one] One claim confirms another.
   *[other] { $count } claims confirm others.
}
corroboration-denied = { $count ->
    [one] One claim is a denial.
   *[other] { $count } claims are denials.
}
corroboration-declined = { $count ->
    [one] Once a speaker declined to comment, which is no denial.
   *[other] { $count } times a speaker declined to comment, which is no denial.
}
corroboration-hedged = { $count ->
    [one] One claim was passed on with a reservation.
   *[other] { $count } claims were passed on with a reservation.
}
corroboration-anonymous = { $count ->
    [one] The speaker of one claim is not named.
   *[other] The speakers of { $count } claims are not named.
}
corroboration-silent = Not heard in any source: { $actors }.
corroboration-all-heard = Every party concerned speaks for itself.
corroboration-single-root = { $count ->
    [one] One element of the model rests
   *[other] { $count } elements of the model rest
} on a single origin: { $kinds }.
corroboration-unknown-alone = { $count ->
    [one] One element of the model rests
   *[other] { $count } elements of the model rest
} on claims of unknown origin alone: { $kinds }.
corroboration-judgement-alone = { $count ->
    [one] One element of the model rests
   *[other] { $count } elements of the model rest
} on judgement alone: { $kinds }.
corroboration-no-reason = { $count ->
    [one] One element of the model gives
   *[other] { $count } elements of the model give
} no reason: { $kinds }.
corroboration-diagonal = { $graded ->
    [one] The one graded claim has
   *[other] Of { $graded } graded claims, { $count ->
        [one] one has
       *[other] { $count } have
    }
} equal grades for source and content; the two should be judged separately.
table-corroboration-claims = Claims
table-corroboration-roots = Independent origins

## The brief: who says what

who-says = Who says what
who-says-origin = Spoken by { $speakers }; it came { $chain }. { $grade }
who-says-origin-plain = Spoken by { $speakers }. { $grade }
who-says-chain = by way of { $hops }
who-says-newsroom = In the newsroom’s own words
who-says-newsroom-note = Nobody is quoted for these; they are the text of the article itself.
no-voice = Parties without a voice
no-voice-note = What this page says of their aims is what others say of them, or our own judgement. A mediator would ask them first.

## The brief: small parts

who-says-graded = Graded: { $grade }.
who-says-grade = ({ $about })

## contradictions

table-corroboration-coverage = Who speaks, and who is spoken of
corroboration-anonymous-alone = { $count ->
    [one] One element of the model rests
   *[other] { $count } elements of the model rest
} on anonymous speakers alone: { $kinds }.
corroboration-fallen = { $count ->
    [one] One element of the model rests
   *[other] { $count } elements of the model rest
} on a claim that was withdrawn or overtaken: { $kinds }.
corroboration-untouched-options = No claim bears on { $count ->
    [one] one option
   *[other] { $count } options
}: { $options }.
corroboration-untouched-issues = No claim bears on { $count ->
    [one] one issue
   *[other] { $count } issues
}: { $issues }.

## The brief: ways, groups, comparisons

corroboration-support = { $count ->
    [0] The model rests on no claim with a speaker.
    [one] The model rests on one claim with a speaker.
   *[other] The model rests on { $count } claims with a speaker, { $roots ->
        [0] none of them of known origin
        [one] from a single origin
       *[other] from { $roots } independent origins
    }{ $roots ->
        [0] {""}
       *[other] { $unknown ->
            [0] {""}
            [one] , as far as known (one is of unknown origin)
           *[other] , as far as known ({ $unknown } are of unknown origin)
        }
    }.
}
in-brief-sources = { $claims ->
    [0] No claim supports this
    [one] One attributed claim supports this
   *[other] { $claims } attributed claims support this, { $roots ->
        [0] none of them of known origin
        [one] from a single origin
       *[other] from { $roots } independent origins
    }{ $roots ->
        [0] {""}
       *[other] { $unknown ->
            [0] {""}
            [one] , as far as known (one is unknown)
           *[other] , as far as known ({ $unknown } are unknown)
        }
    }
}{ $silent-count ->
    [0] .
   *[other] ; { $claims ->
        [0] nobody speaks
       *[other] none of them speaks
    } for { $silent }.
}
in-brief-label-sources = Sources.
judgement-alone = What rests on judgement alone
judgement-alone-note = { $count ->
    [one] One judgement carries
   *[other] { $count } judgements carry
} the model; the annex lists { $count ->
    [one] it
   *[other] them
} in full.
judgement-alone-list = On judgement alone, without a claim behind it: { $elements }.
judgement-alone-none = Every element of the model goes back to at least one claim.
judgement-alone-low = { $ids ->
    [one] One of them is
   *[other] { $ids } of them are
} held with low confidence.

## On the command line

summary-corroboration = Count claims by status and grade, trace them to independent roots, and name the parties nobody heard.
