## Zone: where the red lines leave room

zone-gap = { $issue }: the red lines do not meet. { $lower } will accept nothing below { $least }, { $upper } nothing above { $most }; { $width } of the scale lies between.
zone-point = { $issue }: one value suits all, { $least }; { $lower } will accept nothing below it, { $upper } nothing above.
zone-overlap = { $issue }: nobody refuses what lies between { $least } (the floor of { $lower }) and { $most } (the ceiling of { $upper }), { $width } of the scale.
zone-floor = { $issue }: { $lower } will accept nothing below { $least }; above it nobody has drawn a line, which leaves { $width } of the scale.
zone-ceiling = { $issue }: { $upper } will accept nothing above { $most }; below it nobody has drawn a line, which leaves { $width } of the scale.
zone-open = { $bounded ->
    [0] On no issue has anybody drawn a line on its scale: { $issues }. Where the parties stop is not known.
   *[other] Nobody has drawn a line on the scale of these: { $issues }. Where the parties stop is not known there.
}
zone-alternative = { $issue }: without an accord it stands at { $value }, which nobody refuses.
zone-alternative-refused = { $issue }: without an accord it stands at { $value }, beyond the red line of { $refused }.
zone-far-and-near = { $issue }: no accord is furthest from what is asked by { $far }, and nearest to what is asked by { $near }.
zone-beyond = { $issue }: beyond the red line of { $owner } lies what is asked by { $actors }.
zone-nearest = { $issue }: { $drawing ->
    [one] { $room } of the scale lies between what { $actors } most likely { $actors-number ->
        [one] asks
       *[other] ask
    } for and the line drawn there.
   *[other] nearest to a line of { $actors-number ->
        [one] its
       *[other] their
    } own { $actors-number ->
        [one] is
       *[other] are
    } { $actors }, with { $room } of the scale left.
}
zone-nearest-at = { $issue }: { $actors } most likely { $actors-number ->
    [one] asks
   *[other] ask
} for just what { $actors-number ->
    [one] its
   *[other] their
} own line allows, and { $actors-number ->
    [one] has
   *[other] have
} nothing left to give.
zone-nearest-past = { $issue }: { $actors } most likely { $actors-number ->
    [one] asks
   *[other] ask
} for what { $actors-number ->
    [one] its
   *[other] their
} own line refuses.
zone-package = { $package }: { $packages ->
    [one] the one package leaves
   *[other] { $zone } of { $packages } packages { $zone ->
        [one] leaves
       *[other] leave
    }
} every signatory at least as well off as without an accord.
zone-package-none = { $package }: no package leaves every signatory at least as well off as without an accord. The nearest one still leaves somebody { $short } short.
zone-package-alternatives = { $package }: what they have without an accord: { $worths }.
zone-package-nearest = { $package }: the package on the table is worth least over no accord to { $actors }: { $value } more.
zone-package-at = { $package }: to { $actors } the package on the table is worth no more than no accord.
zone-package-short = { $package }: the package on the table leaves { $actors } furthest below what { $actors-number ->
    [one] it has
   *[other] they have
} without an accord: { $value } short.
zone-package-missing = { $package }: its packages were not compared. The reason: { $why }.
zone-nothing = '{ $dossier }' has no issue and no package (add [[issue]] or [[package]] records)
zone-heading = Where the red lines leave room
zone-note = A red line is what a party will not cross; it may lie far from what it asks for. A line that nobody has drawn, or that is drawn in words alone, is no limit here.
zone-caption = Issue by issue what each party would accept and what it asks for.
table-zone-stands = What each party asks for and where it stops
table-zone-signatories = What each signatory has without an accord, and over it with one
column-asks = Asks for
column-floor-line = Nothing below
column-ceiling-line = Nothing above
column-room = Left to its line
column-without-accord = From what it asks to no accord
column-package = Package
column-has-without = Has without an accord
column-proposed-over = More with the one on the table
column-most-over = More at most
question-zone = Where do the red lines leave room to agree?

## The figure

zone-figure-title = Where the red lines leave room
zone-figure-accepts = would accept
zone-figure-line = red line
zone-figure-asks = most likely asks for
zone-figure-range = may ask for
zone-figure-left = nobody refuses
zone-figure-gap = refused by one side or the other
zone-figure-reference = without an accord
zone-figure-band-left = nobody refuses: { $low } to { $high }
zone-figure-band-point = nobody refuses: { $low }
zone-figure-band-gap = a gap: { $low } to { $high }
zone-figure-none = Nobody has drawn a line on any scale.
zone-figure-actor-least = { $actor } accepts nothing below { $least }
zone-figure-actor-most = { $actor } accepts nothing above { $most }
zone-figure-actor-both = { $actor } accepts nothing below { $least } and nothing above { $most }
zone-figure-actor-asks = { $actor } asks for { $value }
zone-figure-told = { $issue }: { $stands }. { $band }

## On the command line

summary-zone = Say of each issue, and of each package, what nobody refuses, or by how much the parties miss one another.
zone-param-issue = an issue (default: every one, and the packages)
