"""The examples in the docstrings of the public face are run, and nothing on it is without one."""

import doctest
import inspect

import pytest
from pydantic import BaseModel

import goodoffices
from docs.trying import DOCTEST

#: Errors are shown where they are raised; a version says itself.
UNSHOWN = (goodoffices.GoodofficesError,)


def shown():
    """Name to every function, type, and method or property of such a type that a script can reach."""
    for name in goodoffices.__all__:
        thing = getattr(goodoffices, name)
        if isinstance(thing, str) or (inspect.isclass(thing) and issubclass(thing, UNSHOWN)):
            continue
        yield name, thing
        if inspect.isclass(thing) and issubclass(thing, BaseModel):
            for part, member in vars(thing).items():
                if part[0] != "_" and isinstance(member, property) | inspect.isfunction(member):
                    yield f"{name}.{part}", member.fget if isinstance(member, property) else member


FACE = dict(shown())
#: What needs a package that does not come with this one.
ELSEWHERE = {"Table.to_frame"}


@pytest.mark.parametrize("name", [name for name in FACE if name not in ELSEWHERE])
def test_it_has_an_example_that_holds(name):
    doc = inspect.getdoc(FACE[name]) or ""
    test = doctest.DocTestParser().get_doctest(doc, {}, name, None, 0)
    assert "Examples\n--------" in doc
    assert test.examples
    said = []
    doctest.DocTestRunner(optionflags=DOCTEST).run(test, out=said.append)
    assert not said, "".join(said)


def test_methods_are_among_them():
    assert {"run", "Dossier.get", "Dossier.judges", "Result.to_dict"} <= set(FACE)
