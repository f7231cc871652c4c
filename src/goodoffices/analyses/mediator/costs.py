"""What sets of acts cost: numbers add up, classes are counted, and neither is turned into the other."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from goodoffices.analyses.mediator.answer import Price
from goodoffices.dossier.records.intervention import CLASSES, Cost, Intervention


def price(acts: Iterable[Intervention]) -> Price:
    """What some acts cost together; of those that share their cost only the dearest is paid."""
    paid, shared = [], dict[str, Intervention]()
    for act in acts:
        if act.shared is None:
            paid.append(act)
        elif act.shared not in shared or _dear(act) > _dear(shared[act.shared]):
            shared[act.shared] = act
    costs = [act.cost for act in (*paid, *shared.values())]
    numbers = [cost for cost in costs if isinstance(cost, Cost)]
    return Price(
        low=sum(cost.low for cost in numbers),
        mode=sum(cost.mode for cost in numbers),
        high=sum(cost.high for cost in numbers),
        numbered=len(numbers),
        classes={name: count for name in CLASSES if (count := sum(cost == name for cost in costs))},
        unpriced=costs.count(None),
    )


def _dear(act: Intervention) -> tuple[int, float]:
    """How dear an act is among others it shares its cost with: nobody's price first, then classes, then numbers."""
    if act.cost is None:
        return 0, 0.0
    if isinstance(act.cost, Cost):
        return 2, act.cost.mode
    return 1, float(CLASSES.index(act.cost))


def cheapest(prices: Sequence[Price]) -> list[int]:
    """The places of the prices than which no other one is lower; several where they cannot be told apart."""
    counts = [_counts(one) for one in prices]
    return [
        place
        for place, own in enumerate(counts)
        if not any(other != own and all(a <= b for a, b in zip(other, own, strict=True)) for other in counts)
    ]


def _counts(price: Price) -> tuple[float, ...]:
    """What makes a price higher: the sum of numbers, how many acts of each class or a dearer one, how many unpriced."""
    classes = [price.classes.get(name, 0) for name in CLASSES]
    return (price.mode, *(float(sum(classes[place:])) for place in range(len(CLASSES))), float(price.unpriced))
