"""Two thousand damaged and hostile forms: none changes the store, and each gets a sentence that says why."""

from collections import Counter
from pathlib import Path

import pytest

from actdesk.data.reference import reference
from actdesk.domain.base import Refused
from actdesk.domain.catalogue import VALUES
from actdesk.domain.languages import Language
from actdesk.domain.request_forms import FormFormat
from actdesk.reports.forms import Forms
from actdesk.services.request_forms import RequestForms
from actdesk.ui import error_words
from tests.builders import FakeClock, make_store
from tests.data.test_request_forms import InProcess
from tests.reports.forms import damaged, hostile
from tests.torture.results import record

pytestmark = pytest.mark.torture
FORMS = 2_000
IN_THE_PROCESS = 40  # of them opened in the process of their own as well, besides every hostile one


def said_of(data: bytes) -> str:
    """What the process for foreign PDFs says of it: a code, '' for a form that can be read."""
    try:
        Forms().read(data)
    except Refused as refused:
        return refused.code
    return ""


@pytest.mark.timeout(3600)
def test_two_thousand_hostile_forms_change_nothing(tmp_path: Path, qapp: object) -> None:
    clock, known, sentences = FakeClock(), reference(), error_words.refusal_words()
    store = make_store(tmp_path / "store", clock)
    forms = RequestForms(store, clock, known, InProcess())
    blanks = [forms.blank(language=language, format_=FormFormat.PDF) for language in Language]
    evil = list(hostile())
    made = [*evil]
    for n, blank in enumerate(blanks):
        made += damaged(blank, (FORMS - len(evil)) // len(blanks) + 1, seed=n)
    made = made[:FORMS]

    def everything() -> dict[str, list[object]]:
        with store.read() as reader:
            return {kind.value: list(reader.find(value)) for kind, value in VALUES.items()}

    before, codes = everything(), Counter[str]()
    for name, data in made:
        with pytest.raises(Refused) as refusal:
            forms.take_in(form=forms.understand(name, data))
        assert refusal.value.code in sentences, name
        codes[refusal.value.code] += 1
    for name, data in (*evil, *made[len(evil) : len(evil) + IN_THE_PROCESS]):
        assert said_of(data) in {"", *sentences}, name
    assert everything() == before
    store.close()
    record("Damaged and hostile forms", {"forms": len(made), "refused": codes.total(), "reasons": len(codes)})
