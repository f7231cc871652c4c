### Words of the review screen.

## Review screen

review-title = Review: { $title }
review-waiting = { $source }: { $count ->
    [0] nothing waits
    [one] one proposal waits
   *[other] { $count } proposals wait
}
review-nothing = There is nothing to review in this text.
review-no-text = No source has its text at hand. Read an article into the dossier first: goodoffices read ARTICLE --into DOSSIER
review-words = “{ $words }”
review-unclaimed = No claim here
review-moves = Up and down: other places. [ and ]: first word of the span. Comma and full stop: last word.
review-take = Press n to make a claim of this sentence, or of what you select with the mouse.
review-head = { $id }: { $state }
review-state-proposed = proposed
review-state-accepted = accepted
review-state-edited = accepted with changes
review-state-rejected = rejected
review-speaker = Speaker
review-role = Role
review-for = Speaks for
review-anonymous = Anonymous
review-status = Status
review-mode = How it is told
review-said = Said
review-about = About
review-date = { $date } (“{ $words }”)
review-chain = By way of
review-bears-on = Bears on
review-paraphrase = In own words
review-grade = Grade
review-links = Links
review-reason = Rejected, as
review-rule = Rule
review-sure = { $rule }, { $share } sure
review-link-confirms = confirms
review-link-denies = contradicts
review-link-repeats = says the same as
review-link-supersedes = replaces
review-link-answers = reacts to
review-link-key-confirms = c
review-link-key-denies = d
review-link-key-supersedes = s
review-link-key-answers = a
review-reason-not-a-claim = not a claim
review-reason-wrong-speaker = wrong speaker
review-reason-wrong-span = wrong words
review-reason-duplicate = duplicate
review-key-accept = Accept
review-key-edit = Edit
review-key-reject = Reject
review-key-new = New
review-key-same = Same as
review-key-link = Link
review-key-grade = Grade
review-key-undo = Undo
review-key-source = Next text
review-key-quit = Quit
review-edit = Correct the claim
review-edit-hint = Enter: next. Ctrl+S: done. Escape: leave it as it is. Actors by id. Statuses: { $statuses }
review-new = A new claim: who says this, and what is said in your own words?
review-why-not = Why is this not a claim to keep?
review-link = What does { $id } do to another claim?
review-which = Which claim does it bear on ({ $link })?
review-no-other = There is no other claim that counts yet.
review-no-claim = There is no claim here.
review-own-words = What is said, in your own words?
review-own-words-hint = No quotation marks and no long stretch of the article. Empty keeps only the place in the text.
review-reliability = How far can the source be relied on? ({ $root })
review-credibility = And apart from that: how far does the information hold? { $words }
review-skip = Escape leaves it ungraded. F and 6 mean that there is no basis for a grade, not that it is bad.
review-doubt-negated = perhaps never said
review-doubt-supposed = perhaps only a condition
review-doubt-asked = perhaps only asked
review-doubt-possible = perhaps only possible
