"""What is found amiss is told as a file has it, in either language, never as Python prints it."""

import re
from datetime import date, datetime, time

import pytest

from dossier.every_field import FULL
from goodoffices.dossier.dossier import KINDS
from goodoffices.dossier.made import made
from goodoffices.dossier.writing import as_found

#: Values of a type that no field has.
AMISS = [
    {"a": {"b": 1}}, [{"x": 1}], date(2025, 1, 1), datetime(2025, 1, 1, 3), time(3, 4), True, None, [None], [["a"], 3],
    [[["a"]]], 3, 3.5, "zzz", [], {}, 10**400, "x" * 5000,
]  # fmt: skip
#: What Python prints and no analyst should read.
PRINTED = re.compile(
    r"<class|<[a-z_.]+ object|\{'|datetime\.|\bNone\b|\bTrue\b|\bFalse\b|function-|tuple|\bdict|Worded\("
    r"|union|\bint\b|\bstr\b"
)


@pytest.mark.parametrize("kind", [kind for kind in KINDS if isinstance(FULL.get(kind), list)])
def test_no_fault_is_told_as_python_prints_it(kind):
    fields = FULL[kind][0]
    told = set()
    for field in {info.alias or name for name, info in KINDS[kind].model_fields.items()}:
        for value in AMISS if field != "id" else AMISS[:-1]:
            _, faults = made(KINDS[kind], fields | {field: value}, kind)
            told |= {fault.told(language) for fault in faults for language in ("en", "nl")}
    assert told
    assert [one for one in told if PRINTED.search(one)] == []


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"statements": [{"x": 1}]}, "'statements.0' is { x = 1 }; expected a text"),
        ({"statements": {"x": 1}}, "'statements' is { x = 1 }; expected a list"),
        ({"ranking": [1.5]}, "'ranking.0' is 1.5; expected a whole number, without a fraction, or expected a text"),
        ({"ranking": [[{"x": True}]]}, "'ranking.0.0' is { x = true }; expected a whole number, or expected a text"),
        ({"statements": "x"}, "'statements' is 'x'; expected a list"),
    ],
)
def test_a_preference_amiss_says_what_was_expected(fields, said):
    _, faults = made(KINDS["preference"], {"actor": "a"} | fields, "preference")
    assert len(faults) == 1
    assert said in str(faults[0])


def test_values_as_a_file_has_them():
    assert as_found({"a": [1, False, "b"], "c": date(2025, 1, 2)}) == "{ a = [1, false, 'b'], c = 2025-01-02 }"
    assert (as_found([]), as_found({}), as_found(float("nan"))) == ("[]", "{}", "nan")
    assert len(as_found(["x" * 90] * 90)) < 130
