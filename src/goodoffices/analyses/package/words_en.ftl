### Words of this question.

## Ways from here

front-title = What the packages are worth: { $package }
front-gains = better than no accord
front-loses = worse than no accord
front-worth = { $actor } { $value }
front-told = { $accord }: { $worth }.

## Findings: packages

question-package = Is there an accord all would sign, and who could break it?
package-zone = { $zone ->
    [one] One of { $packages } packages leaves
   *[other] { $zone } of { $packages } packages leave
} every signatory at least as well off as without an accord.
package-no-zone = None of the { $packages } packages leaves every signatory at least as well off as without an accord: there is no zone of agreement.
package-proposed = The package on the table ({ $accord }) leaves nobody worse off; over no accord it is worth { $surplus }.
package-proposed-short = The package on the table ({ $accord }) is worse than no accord for { $actors }.
package-dominated = Another package would be better for some and worse for nobody: { $accord }.
package-dominated-short = Another package would be better for some and worse for nobody, but no such package is one that all would sign.
package-nash = The Nash solution is { $accord }; over no accord it is worth { $surplus }.
package-flags = Note on the { $model }: { $flags }.
package-linkage = Settled together, the parts are worth { $total } more than settled one by one.
package-no-linkage = Settled together, the parts are worth no more than settled one by one.
package-holds = No group of signatories can do better than the { $model } on its own.
package-walks = { $actors-count ->
    [one] { $actors } would be better off walking away than with the { $model }.
   *[other] { $actors } would each be better off walking away than with the { $model }.
}
package-breaks = { $actors-count ->
    [one] { $actors } could do better than the { $model } without the others: { $accord }.
   *[other] { $actors } could each do better than the { $model } without the others: { $accord }.
}
package-payment = The smallest payments that keep every group in: { $payers ->
    [0] nobody pays
   *[other] { $payers } to pay
}, { $receivers } to receive.
package-payment-outside = Signatories cannot keep every group in by paying one another: { $outside } has to come from outside, for { $receivers } to receive.
package-payment-if = If they could pay one another in this unit, the smallest payments that keep every group in: { $payers } to pay, { $receivers } to receive.
package-payment-outside-if = Even if they could pay one another in this unit, { $outside } would have to come from outside, for { $receivers } to receive.
package-core = What all can have together can be divided so that every group has at least what it can have alone.
package-core-empty = However it is divided what all can have together, some group could have more alone.
package-missing = Not answered ({ $what }): { $why }.
table-package-front = Packages than which no other is better for somebody and worse for nobody, and what each is worth over no accord
table-package-solutions = The package on the table and the solutions, and what each is worth over no accord
table-package-linkage = What each signatory has when the parts are settled together, and one by one, over no accord
table-package-deviations = Groups that could do better, and what each member gains
table-package-divisions = How what all can have together may be divided
