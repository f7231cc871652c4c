"""Fibres in order, their parts, and slabs, against what they are by definition."""

from math import prod

import numpy as np
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from goodoffices.models.conflict.fibres import WORD, Axis, fibres, merged_axes, parts, raise_along
from goodoffices.models.conflict.slabs import Slabs

MANY = settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))


@st.composite
def owners(draw):
    """The axes of some actors, the first actor's least significant."""
    found = []
    for _ in range(draw(st.integers(1, 3))):
        axes, step = [], 1
        for _ in range(draw(st.integers(1, 3))):
            radix = draw(st.integers(2, 3))
            axes.append(Axis(step, radix, draw(st.sampled_from((0, 0, 1, -1)))))
            step *= radix
        found.append(tuple(axes))
    return found


def sizes_of(actors):
    sizes = [prod(axis.radix for axis in axes) for axes in actors]
    return sizes, [prod(sizes[:i]) for i in range(len(sizes))]


def can_go(axes, start, end):
    return all(
        (end // axis.step % axis.radix - start // axis.step % axis.radix) * axis.direction >= 0
        if axis.direction
        else True
        for axis in axes
    )


@MANY
@given(owners(), st.randoms(use_true_random=False))
def test_the_largest_that_one_move_leads_to(actors, random):
    sizes, strides = sizes_of(actors)
    values = np.array([random.randrange(50) for _ in range(prod(sizes))], np.int32)
    for axes, size, stride in zip(actors, sizes, strides, strict=True):
        found = values.copy()
        raise_along(found, axes, stride)
        for cell, value in enumerate(found):
            local = cell // stride % size
            reached = [cell + (to - local) * stride for to in range(size) if can_go(axes, local, to)]
            assert value == max(values[to] for to in reached)


@MANY
@given(owners())
def test_parts_lead_where_one_way_options_let_them(actors):
    found = parts(actors)
    sizes, _ = sizes_of(actors)
    for i, (axes, size) in enumerate(zip(actors, sizes, strict=True)):
        of = found.of[found.begin[i] :][:size]
        assert np.bincount(of).tolist() == [size // found.number[i]] * found.number[i]
        for end in range(size):
            at = found.lead_begin[i] + of[end]
            span = slice(found.lead_start[at], found.lead_start[at + 1])
            told = zip(found.lead_word[span].tolist(), found.lead_mask[span].tolist(), strict=True)
            leads = [word * WORD + bit for word, mask in told for bit in range(WORD) if mask >> bit & 1]
            assert [start for start in range(size) if of[start] in leads] == [
                start for start in range(size) if can_go(axes, start, end)
            ]


def test_neighbours_that_go_both_ways_become_one():
    axes = (Axis(1, 2, 0), Axis(2, 3, 0), Axis(6, 2, 1), Axis(12, 2, 0))
    assert merged_axes(axes) == [Axis(1, 6, 0), Axis(6, 2, 1), Axis(12, 2, 0)]


@MANY
@given(owners(), st.randoms(use_true_random=False))
def test_every_fibre_stands_in_order(actors, random):
    sizes, strides = sizes_of(actors)
    cells = prod(sizes)
    payoff = np.array([[random.randrange(5) for _ in range(cells)] for _ in sizes], np.int32)
    feasible = np.array([random.random() < 0.7 for _ in range(cells)])
    divided = parts(actors)
    found = fibres(payoff, feasible, np.array(strides), np.array(sizes), divided)
    for i, (size, stride) in enumerate(zip(sizes, strides, strict=True)):
        of, length = divided.of[divided.begin[i] :][:size], size // divided.number[i]
        for fibre in range(cells // size):
            first = fibre // stride * stride * size + fibre % stride
            members = [local for local in range(size) if feasible[first + local * stride]]
            worth = {local: payoff[i, first + local * stride] for local in members}
            worse = {local: sum(worth[other] < worth[local] for other in members) for local in members}
            for local in members:
                assert found.below[i, first + local * stride] == worse[local]
            for part in range(divided.number[i]):
                row = found.table[i, fibre * size + part * length :][:length].tolist()
                inside = sorted((worse[local], local) for local in members if of[local] == part)
                assert row[: len(inside)] == [rank << found.bits | local for rank, local in inside]
                assert set(row[len(inside) :]) <= {2 ** (2 * found.bits) - 1}


@MANY
@given(owners(), st.data())
def test_slabs_part_and_join(actors, data):
    sizes, strides = sizes_of(actors)
    standing = data.draw(st.integers(0, len(sizes) - 1))
    slabs = Slabs(sizes[standing], strides[standing])
    cells = np.arange(prod(sizes))
    parted = slabs.split(cells)
    assert slabs.join(parted).tolist() == cells.tolist()
    for cell in cells.tolist():
        slab, place = slabs.inward(cell)
        assert slab == cell // strides[standing] % sizes[standing]
        assert parted[slab, place] == cell == slabs.outward(slab, place)
    for i, (size, stride) in enumerate(zip(sizes, strides, strict=True)):
        if i != standing:
            inside, row = slabs.inside(stride), parted[0]
            table = np.arange(prod(sizes)).reshape(-1, size, stride).swapaxes(1, 2).reshape(-1)
            fibres_inside = row.reshape(-1, size, inside).swapaxes(1, 2).reshape(-1)
            assert slabs.rows(table, stride, size)[0].tolist() == fibres_inside.tolist()
