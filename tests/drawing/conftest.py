"""The first worked example and its indicators."""

import pytest

from goodoffices.desk.running import run
from goodoffices.store.opening import open as open_dossier
from goodoffices.store.opening import seen_on


@pytest.fixture(scope="session")
def dossier():
    return seen_on(open_dossier("us-iran-2025"), None)


@pytest.fixture(scope="session")
def whole():
    """As written, with what came after its day."""
    return open_dossier("us-iran-2025")


@pytest.fixture(scope="session")
def indicators(dossier):
    return run("indicators", dossier)
