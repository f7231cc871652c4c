### Words of this question.

## Ways from here

front-title = What the packages are worth: { $package }
front-gains = better than no accord
front-loses = worse than no accord
front-worth = { $actor } { $value }
front-told = { $accord }: { $worth }.

## Findings: packages

question-package = Is there an accord all would sign, and who could break it?
package-zone = { $packages ->
    [one] The only possible package leaves
   *[other] { $zone ->
        [one] One of { $packages } packages leaves
       *[other] { $zone } of { $packages } packages leave
    }
} every signatory at least as well off as without an accord.
package-no-zone = { $packages ->
    [one] The only possible package does not leave
   *[other] None of the { $packages } packages leaves
} every signatory at least as well off as without an accord: there is no zone of agreement.
package-zone-unchanged = { $packages ->
    [one] The only possible package leaves
   *[other] One of { $packages } packages leaves
} every signatory at least as well off as without an accord, and that one changes nothing: there is nothing to sign that all would sign.
package-proposed = The package on the table ({ $accord }) leaves nobody worse off. What it is worth, compared with no accord: { $surplus }.
package-proposed-short = The package on the table ({ $accord }) is worse than no accord for { $actors }.
package-dominated = Another package would be better for some and worse for nobody: { $accord }.
package-dominated-short = Other packages would be better for some and worse for nobody, but none of them is one that all would sign.
package-nash = The Nash solution is { $accord }. What it is worth, compared with no accord: { $surplus }.
package-flags = Note on { $model-the }: { $flags }.
package-linkage = Settled together, the parts are worth { $total } more than settled one by one.
package-no-linkage = Settled together, the parts are worth no more than settled one by one.
package-holds = No group of signatories can do better on its own than with { $model-the }.
package-walks = { $actors } would{ $actors-count ->
    [one] {""}
   *[other] {" "}each
} be better off walking away than with { $model-the }.
package-breaks = { $actors } could{ $actors-count ->
    [one] {""}
   *[other] {" "}each
} do better without the others than with { $model-the }: { $accord }.
package-breaks-all = { $actors } could{ $actors-count ->
    [one] {""}
   *[other] {" "}each
} have more than with { $model-the }, by another package: { $accord }.
package-payment = The smallest payments after which no signatory, and no group of them, would have more by leaving. To pay: { $payers ->
    [0] nobody
   *[other] { $payers }
}; to receive: { $receivers }.
package-payment-outside = Signatories cannot, by paying one another, see to it that no group of them would have more by leaving. To be brought in from outside: { $outside }; to receive: { $receivers }.
package-payment-if = If they could pay one another in this unit, these would be the smallest payments after which no signatory, and no group of them, would have more by leaving. To pay: { $payers }; to receive: { $receivers }.
package-payment-outside-if = Even if they could pay one another in this unit, from outside would have to come { $outside }, so that no group of them would have more by leaving; to receive: { $receivers }.
package-core = What all can have together can be divided so that every group has at least what it can have on its own.
package-core-empty = However what all can have together is divided, some group could have more on its own.
package-missing = Not answered ({ $what }): { $why }.
table-package-front = Packages on which no other improves for somebody without being worse for somebody else, and what each is worth compared with no accord
table-package-solutions = The package on the table and the solutions, and what each is worth compared with no accord
table-package-linkage = What each signatory has, compared with no accord, when the parts are settled together and one by one
table-package-deviations = Groups that could do better, and what each member gains
table-package-divisions = How what all can have together may be divided

## What can go wrong

without-package = '{ $dossier }' has no package (add [[package]]: signatories, and parts with options and values)
no-such-package = there is no package '{ $id }'
nothing-proposed = no package is on the table: '{ $id }' has no 'proposed'
## On the command line

summary-package = Which packages leave nobody worse off, which is the best of them, and which groups would rather go another way.
package-param-package = which package (default: the first)
package-param-accord = the accord to test: the one on the table, or a solution (default: what is on the table)
