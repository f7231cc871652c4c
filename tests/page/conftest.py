"""The first worked example, its results and its brief in both languages."""

import pytest

from goodoffices.briefs import brief
from goodoffices.desk import briefing
from goodoffices.store.opening import open as open_dossier
from goodoffices.store.opening import seen_on

LANGUAGES = ("en", "nl")


@pytest.fixture(scope="session")
def dossier():
    return seen_on(open_dossier("us-iran-2025"), None)


@pytest.fixture(scope="session")
def results(dossier):
    return briefing.results(dossier)


@pytest.fixture(scope="session")
def documents(dossier, results):
    return {language: brief.brief_document(dossier, results, language=language) for language in LANGUAGES}


@pytest.fixture(scope="session", params=LANGUAGES)
def document(request, documents):
    return documents[request.param]
