"""When a kernel is compiled: asking changes nothing, working does."""

import numpy as np

from goodoffices.kernels import compiling
from goodoffices.kernels.compiling import Kernel


def doubled(values):
    return values * 2


def test_asking_whether_compiling_pays_counts_for_nothing():
    kernel = Kernel(doubled)
    assert not any(kernel.pays(compiling.SMALL - 1) for _ in range(100))
    assert kernel.pays(compiling.SMALL)
    assert kernel.worked == 0


def test_a_long_run_of_small_cases_is_compiled_in_the_end(monkeypatch):
    kernel, ran = Kernel(doubled), []
    monkeypatch.setattr(
        compiling, "_compiled", lambda function: lambda values: ran.append("compiled") or function(values)
    )
    monkeypatch.setattr(compiling, "PATIENCE", 35)
    monkeypatch.setattr(compiling, "SMALL", 20)
    for size in (10, 10, 20, 10, 10, 1):
        assert kernel(np.ones(size)).sum() == 2 * size
        ran.append(size)
    assert ran == [10, 10, "compiled", 20, 10, "compiled", 10, "compiled", 1]


def test_work_done_in_another_way_counts(monkeypatch):
    monkeypatch.setattr(compiling, "PATIENCE", 30)
    kernel = Kernel(doubled)
    kernel.count(25)
    assert not kernel.pays(4)
    assert kernel.pays(5)
