### What can the go-between change?

question-mediator = What can the go-between change?

## What was decided

mediator-lattice = Every set of acts was decided, each on a model of its own (acts: { $acts }; sets: { $sets }). Tests that must hold: { $concepts }.
mediator-depth = Every set of at most { $most ->
    [one] one act
   *[other] { $most } acts
} was decided, each on a model of its own (acts: { $acts }; sets: { $sets }); larger ones were not. Tests that must hold: { $concepts }.
mediator-contradict = { $first } and { $second } contradict one another; sets with both count for nothing.
mediator-idle = Left out, since { $acts-count ->
    [one] it changes nothing about options, rules or orders: { $acts }.
   *[other] they change nothing about options, rules or orders: { $acts }.
}

## A target

mediator-already = { $target } lasts and can be reached without any act.
mediator-works = { $target }: sets that work: { $works } of { $sets }; { $found ->
    [one] one of them holds no smaller one that does.
   *[other] { $found } of them hold no smaller one that does.
}
mediator-none = { $target }: { $acts-in-all ->
    [one] neither the one act nor doing nothing works.
   *[other] no set of the { $acts-in-all } acts works.
}
mediator-none-of = { $target }: none of the sets of up to { $most ->
    [one] one act
   *[other] { $most } acts
} works; larger ones were not tried.
mediator-end = Nothing leads out of { $target }: it lasts for that reason alone, whatever is done.
mediator-cheapest = For { $target }, cheapest: { $acts }. Cost: { $price }.
mediator-smallest = For { $target }, also: { $acts }. Cost: { $price }.
mediator-end-set = With { $acts }, { $target } lasts only because nothing leads out of it.
mediator-path = The way there, step by step: { $steps }.
mediator-needs = { $acts-count ->
    [one] { $acts } takes
   *[other] { $acts } take
} the consent of { $actors }.
mediator-consent-yes = Would have it so, by their own orders as they stand: { $actors }.
mediator-consent-some = { $actor } would have some of it so (lasting forms: { $agreeing } of { $forms }), and otherwise rather { $which ->
    [today] things as they stand now
    [form] another form of it
   *[other] { $rather }
}.
mediator-consent-no = { $actor } would rather have { $which ->
    [today] things as they stand now
    [form] another form of it
   *[other] { $rather }
}.
mediator-consent-unknown = Whether { $actor } would have it so cannot be told: its order speaks of states by number.
mediator-breakers = Fragile: { $breakers-count ->
    [one] { $breakers }, done as well, would undo it.
   *[other] any of these, done as well, would undo it: { $breakers }.
}
mediator-witness-leaves = Without { $without } it does not do: { $step }, which leads to { $to }.
mediator-witness-stays-not = Without { $without } it does not do: { $actor } would not stay.
mediator-witness-unreached = Without { $without } it would last, but no path of improvements leads there from where things stand.
mediator-witness-infeasible = Without { $without } there is no such state.
mediator-unreached = With { $acts }, { $target } would last, but no improvement of anybody, alone or together, leads there from where things stand.
mediator-unreached-today = { $target } would last as things stand, but no improvement of anybody, alone or together, leads there.
mediator-blocked-always = In every one of the sets (in all { $sets }) { $actor } would leave each form of { $target }, for example { $state }: { $step }, which leads to { $to }.
mediator-blocked-often = In { $count } of the sets (in all { $sets }) { $actor } would leave each form of { $target }; as things stand, for example: { $step }, which leads to { $to }.
mediator-blocked-always-unknown = In every one of the sets (in all { $sets }) { $actor } would leave each form of { $target }.
mediator-blocked-often-unknown = In { $count } of the sets (in all { $sets }) { $actor } would leave each form of { $target }.
mediator-blocked-nobody = No one actor stands in the way of { $target } in every set.
mediator-nearest = Nearest comes { $acts }: then only { $actors } would leave { $target }.
mediator-nearest-today = Nothing that was tried comes nearer than doing nothing: only { $actors } would leave { $target }.
mediator-nearest-unreached = Nearest comes { $acts }: then { $target } would last, but could not be reached from where things stand.
mediator-nearest-unreached-today = Nearest comes doing nothing: { $target } lasts, but cannot be reached from where things stand.
mediator-irredundant = { $target }: { $count ->
    [one] one more set works of which no single act can be left out, although a smaller set within it works.
   *[other] { $count } more sets work of which no single act can be left out, although a smaller set within works.
}
mediator-fragile = { $target }: { $count ->
    [one] one of the sets that work is undone by one more act.
   *[other] { $count } of the sets that work are undone by one more act.
} More is not always better.

## Tables

table-mediator-sets = The smallest sets of acts, by target
table-mediator-targets = What becomes of each target
column-target = Target
column-acts = Acts
column-price = Cost
column-against-it = Who would rather have something else
column-breakers = Undone by
column-verdict = With the acts
column-sets-working = Sets that work
column-sets-lasting = Sets with which it lasts
column-sets-smallest = Smallest ones
word-no-act = none needed
word-mediator-already = works without
word-mediator-works = works
word-mediator-none = nothing works

## The brief

mediator-heading = What the go-between could add
mediator-how = Each act by itself was tried on the model, alone and without any other; combinations are searched by the command mediator. An outcome counts as won when some form of it lasts at least by answers that pay and improvements, alone or together, lead there from where things stand.
mediator-how-sets = Sets of acts were tried on the model, each by itself. An outcome counts as won when some form of it lasts by the tests named and improvements, alone or together, lead there from where things stand.
mediator-adds = { $acts-count ->
    [one] { $acts }, by itself, would let { $target } last and be reached, which it does not today.
   *[other] Any one of these, by itself, would let { $target } last and be reached, which it does not today: { $acts }.
}
mediator-against = By their own orders these would rather have something else: { $actors }.
mediator-adds-nothing = No single act wins an outcome that does not last and cannot be reached today.
mediator-holds = Without any act these last and can be reached: { $targets }.
mediator-fails = No single act wins { $targets }.
mediator-breaks = { $act } by itself would undo { $targets }.
mediator-unasked = Nobody has said what the go-between could do: the dossier holds no interventions, so it was not asked.
mediator-caption = Which acts let which outcome last and be reached, alone.
opening-mediator = What the go-between could add

## The figure

menu-title = What each set of acts brings
menu-title-single = What each act alone brings
menu-works = lasts and can be reached
menu-lasts = lasts, cannot be reached
menu-fails = does not last
menu-nothing = No act
menu-more = and { $count } more
menu-describes = { $target }: { $verdict }.
menu-lattice = Smallest sets for { $target }
menu-size = { $count ->
    [0] no act
    [one] one act
   *[other] { $count } acts
}
menu-of = { $works } of { $sets }

## What can go wrong

mediator-no-acts = the dossier holds no interventions; add an [[intervention]] with edits
mediator-idle-menu = none of these interventions changes an option, a rule or an order, so there is nothing to decide
mediator-few = a set has at least one act, and at least one set is decided
mediator-no-status-quo = nothing says where things stand, so nobody can tell what can be reached; add a [status_quo]
mediator-no-target = the dossier names no outcome; give a target, or add an [[outcome]] with a pattern
mediator-infeasible = no state fits '{ $target }', whatever is done
mediator-many = so many acts cannot be decided together: here { $here }, at most { $most }. Name those to choose from with --act

## On the command line

summary-mediator = Find the smallest and the cheapest sets of acts under which an outcome lasts and can be reached.
mediator-param-target = a named outcome, a pattern or a state (default: every named outcome)
mediator-param-concept = a test that must hold; may be given several times (default: answers that pay)
mediator-param-act = an intervention to choose from, by id; may be given several times (default: all)
mediator-param-most = how many acts a set has at most
mediator-param-budget = how many sets may be decided where there are more than 14 acts
