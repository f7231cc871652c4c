"""When a kernel is compiled: by size alone, whatever ran before."""

import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import numpy as np

from goodoffices.kernels import compiling
from goodoffices.kernels.compiling import Kernel


class Pair(NamedTuple):
    first: np.ndarray
    second: np.ndarray
    factor: int


def doubled(values):
    return values * 2


def weighed(pair):
    return pair.first * pair.factor + pair.second


def noted(monkeypatch, small):
    ran = []
    monkeypatch.setattr(
        compiling, "_compiled", lambda function: lambda *given: ran.append("compiled") or function(*given)
    )
    monkeypatch.setattr(compiling, "SMALL", small)
    return ran


def test_a_long_run_of_small_cases_is_treated_as_each_of_them_alone(monkeypatch):
    ran, kernel = noted(monkeypatch, 20), Kernel(doubled)
    for size in (19, 20, *[19] * 200, 21):
        assert kernel(np.ones(size)).sum() == 2 * size
        ran.append(size)
    assert ran == [19, "compiled", 20, *[19] * 200, "compiled", 21]


def test_arrays_in_named_tuples_count(monkeypatch):
    ran, kernel = noted(monkeypatch, 20), Kernel(weighed)
    assert kernel(Pair(np.ones(9), np.ones(9), 3)).tolist() == [4] * 9
    assert ran == []
    assert kernel(Pair(np.ones(10), np.ones(10), 3)).tolist() == [4] * 10
    assert ran == ["compiled"]


KEPT = """
from typing import NamedTuple

import numpy as np

from goodoffices.kernels.compiling import Kernel


class {name}(NamedTuple):
    first: np.ndarray


@Kernel
def total(one):
    return one.first.sum()


print(total.compiled({name}(np.ones(3))))
"""


def test_what_another_build_left_on_disk_and_cannot_be_read_is_compiled_anew(tmp_path):
    """A named tuple was renamed since: numba would end in an AttributeError before it looks at the source."""
    home = str(Path(compiling.__file__).parents[2])
    for name in ("Pair", "Couple"):
        (tmp_path / "kept.py").write_text(KEPT.format(name=name), encoding="utf-8")
        told = [sys.executable, "-c", f"import sys; sys.path[1:1] = [{home!r}]; import kept"]
        run = subprocess.run(told, cwd=tmp_path, capture_output=True, text=True, timeout=120, check=False)
        assert (run.stdout, run.returncode) == ("3.0\n", 0), run.stderr
