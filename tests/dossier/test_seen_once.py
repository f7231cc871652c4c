"""Looking at a dossier on the day it was made for already."""

from datetime import date

from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.seen.asof import as_of

TALKS = {
    "about": {"id": "talks", "title": "Talks"},
    "source": [{"id": "s", "outlet": "Agency", "title": "News", "published": "2024-12-30"}],
    "claim": [{"id": "c1", "paraphrase": "It rained.", "status": "unattributed", "source": "s", "said": "2024-12-29"}],
}


def test_a_dossier_as_of_a_day_is_itself_on_that_day_and_an_edited_copy_is_looked_at_again():
    seen = as_of(Dossier.model_validate(TALKS), date(2025, 1, 1))
    assert as_of(seen) is seen
    assert as_of(seen, date(2025, 1, 1)) is seen
    assert not as_of(seen, date(2024, 12, 1)).claim
    later = seen.claim[0].model_copy(update={"id": "c2", "said": "2025-02-01"})
    edited = seen.model_copy(update={"claim": (*seen.claim, later)})
    assert [claim.id for claim in as_of(edited).claim] == ["c1"]
