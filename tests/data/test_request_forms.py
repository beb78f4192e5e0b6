"""The form there and back on a real store: written, filled in, taken in; damaged ones change nothing."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from actdesk import paths
from actdesk.data.reference import reference
from actdesk.data.store import SqlStore
from actdesk.domain.base import Invalid, Kind, Refused
from actdesk.domain.catalogue import VALUES
from actdesk.domain.languages import Language
from actdesk.domain.people import Body, BodyType, Person
from actdesk.domain.records import Attachment
from actdesk.domain.request_forms import FormFormat, FormProblem, FormSheet
from actdesk.domain.requests import Stage
from actdesk.reports.forms import Forms
from actdesk.reports.pdf_worker import Reader
from actdesk.services.history import History
from actdesk.services.register import Register
from actdesk.services.request_forms import FormRead, RequestForms
from actdesk.services.request_settings import DeskRequestSettings
from actdesk.services.requests import Requests
from tests.builders import FakeClock, make_store
from tests.reports.forms import damaged, fill_in, hostile

ARABIC = "شباب مخيم كاكوما\nالسطر الثاني"
TOLD = {
    "requester_name": "Wanjiru Kamau",
    "requester_email": "WANJIRU@example.org",
    "body": "forum of the great lakes",
    "audience": ARABIC,
    "objectives": "Cœur à l’ouvrage — ¡mañana!",
    "platform": "Facebook",
    "handle": "actyouthlakes",
    "hours": "about twelve",
}


class InProcess(Forms):
    """Reads forms with the worker's own code and without its process: the process has a test of its own."""

    def read(self, data: bytes) -> dict[str, str]:
        if b"%PDF-" not in data[:1024]:
            return super().read(data)
        told, _blob = Reader().answer({"do": "form"}, data)
        if "refused" in told:
            raise Refused(str(told["refused"]))
        return {name.replace("-", "."): value for name, value in told["values"].items()}


class Desk:
    def __init__(self, store: SqlStore, clock: FakeClock) -> None:
        self.store, known = store, reference()
        self.forms = RequestForms(store, clock, known, InProcess())
        self.requests = Requests(store, clock, known, Register(store, clock, known))
        self.body = Body.made(name="Forum of the Great Lakes", type=BodyType.FORUM)
        self.person = Person.made(name="Wanjiru Kamau", email="wanjiru@example.org")
        with store.act("import") as uow:
            uow.add(self.body)
            uow.add(self.person)
            uow.commit()

    def everything(self) -> dict[str, list[object]]:
        with self.store.read() as reader:
            return {kind.value: list(reader.find(value)) for kind, value in VALUES.items()}

    def read(self, data: bytes, name: str = "form.pdf") -> FormRead:
        return self.forms.understand(name, data)

    def blank(self, language: Language = Language.FRENCH) -> bytes:
        return self.forms.blank(language=language, format_=FormFormat.PDF)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    clock = FakeClock()
    store = make_store(tmp_path_factory.mktemp("forms") / "store", clock)
    yield Desk(store, clock)
    store.close()


@pytest.mark.parametrize("language", list(Language))
def test_the_form_leaves_in_three_languages_and_comes_back_as_it_was_filled_in(desk: Desk, language: Language) -> None:
    blank = desk.blank(language)
    assert blank == desk.blank(language)
    form = desk.read(fill_in(blank, TOLD, boxes=("help_wanted.support.crisis",)))
    assert form.language is language
    answers = form.fitted.answers
    assert answers["audience"] == ARABIC
    assert answers["objectives"] == TOLD["objectives"]
    assert (answers["platform"], answers["help_wanted"]) == ("facebook", "support.crisis")
    assert [(f.field_id, f.problem) for f in form.fitted.left_over] == [("hours", FormProblem.NOT_A_CHOICE)]


def test_every_question_of_the_form_has_a_field_that_can_be_read_back(desk: Desk) -> None:
    """A new question of a new version needs no code: each type of question comes back from the paper."""
    form = reference().template()
    told = {f.id: f.choices[0].label[Language.SPANISH] if f.choices else f"About {f.id}" for f in form.fields}
    told |= {"platform": "YouTube", "presence": "Canal", "expected_end": "31/12/2029", "languages": "Español\nfrançais"}
    boxes = tuple(f"{f.id}.{f.choices[0].code}" for f in form.fields if f.choices and f.type == "list")
    fitted = desk.read(fill_in(desk.blank(Language.SPANISH), told, boxes=boxes)).fitted
    assert fitted.findings == ()
    assert set(fitted.answers) == {f.id for f in form.fields}
    assert fitted.answers["languages"] == "es\nfr"


def test_a_form_becomes_a_draft_with_its_file_and_what_found_no_place_in_its_notes(desk: Desk) -> None:
    data = fill_in(desk.blank(), TOLD)
    changes = desk.forms.take_in(form=desk.read(data, "../../étrange\u202e.pdf"))
    view = desk.requests.request(changes.first(Kind.REQUEST))
    assert view.request.stage is Stage.DRAFT
    assert view.request.language is Language.FRENCH
    assert view.requester == desk.person
    assert view.body == desk.body
    assert view.answers["audience"] == ARABIC
    assert "about twelve" in view.request.notes
    assert "hours" in view.missing
    with desk.store.read() as reader:
        (kept,) = reader.find(Attachment, owner_id=view.request.id)
        assert reader.blob(kept.sha256) == data
    assert kept.name == "étrange.pdf"
    with pytest.raises(Refused) as again:
        desk.forms.take_in(form=desk.read(data))
    assert (again.value.code, again.value.facts["reference"]) == ("form_taken_in_already", view.request.reference)
    assert desk.read(data).same == view.request.reference
    History(desk.store).undo()
    assert desk.read(data).same == ""


def test_a_form_with_a_reference_answers_the_request_that_waits_for_it(desk: Desk) -> None:
    request_id = desk.requests.draft(answers={"handle": "actwaits", "audience": "Few"}).first(Kind.REQUEST)
    form = desk.read(fill_in(desk.forms.filled(request_id), {"audience": ARABIC}))
    assert form.answers_to is not None
    desk.forms.take_in(form=form)
    view = desk.requests.request(request_id)
    assert (view.answers["audience"], view.answers["handle"]) == (ARABIC, "actwaits")


def test_a_form_with_the_reference_of_a_request_that_nobody_waits_for_becomes_a_new_one(desk: Desk) -> None:
    request_id = desk.requests.draft(answers={"handle": "actended"}).first(Kind.REQUEST)
    data = fill_in(desk.forms.filled(request_id), {"audience": "Another"})
    desk.requests.withdraw(request_id=request_id, reason="Enough")
    form = desk.read(data)
    assert form.answers_to is None
    assert desk.forms.take_in(form=form).first(Kind.REQUEST) != request_id


def test_the_text_file_comes_back_too_and_says_where_it_goes(desk: Desk) -> None:
    DeskRequestSettings(desk.store).change(address="desk@example.org", holidays="25/12")
    data = desk.forms.blank(language=Language.SPANISH, format_=FormFormat.TEXT)
    text = data.decode("utf-8-sig")
    assert "desk@example.org" in text
    filled = text.replace("[audience]", f"[audience]\n{ARABIC}").replace("[platform]", "[platform]\nfb")
    for encoding in ("utf-8", "utf-8-sig", "utf-16"):
        form = desk.read(filled.encode(encoding), "form.txt")
        assert form.language is Language.SPANISH
        assert form.fitted.answers["audience"] == ARABIC
        assert form.fitted.answers["platform"] == "facebook"
    old = filled.replace(ARABIC, "Señoras y señores").encode("cp1252", "replace")
    assert desk.read(old).fitted.answers["audience"] == "Señoras y señores"


def test_damaged_and_hostile_forms_change_nothing_and_each_says_why(desk: Desk) -> None:
    before, codes = desk.everything(), set()
    for name, data in (*hostile(), *damaged(desk.blank(), 44)):
        with pytest.raises(Refused) as refusal:
            desk.forms.take_in(form=desk.read(data))
        codes.add(refusal.value.code)
        assert refusal.value.code in CODES, name
    assert desk.everything() == before
    assert codes == CODES - {"form_empty", "pdf_locked"}


def test_a_file_is_opened_in_a_process_of_its_own_that_is_ended_when_its_time_is_up(desk: Desk) -> None:
    values = Forms().read(fill_in(desk.blank(), TOLD))
    assert values["audience"] == ARABIC
    bomb = next(data for name, data in hostile() if "gigabytes" in name)
    with pytest.raises(Refused, match=r"pdf_damaged|form_too_large"):
        Forms().read(bomb)


def test_an_empty_file_and_one_that_is_too_large_are_refused(tmp_path: Path, desk: Desk) -> None:
    with pytest.raises(Refused, match="form_empty"):
        desk.read(b" \n")
    large = tmp_path / "large.pdf"
    with large.open("wb") as file:
        file.truncate(20_000_001)
    with pytest.raises(Refused, match="too_large"):
        desk.forms.read(large)


def test_a_form_with_hostile_answers_is_written_all_the_same(desk: Desk) -> None:
    words = dict.fromkeys(("pdf_how", "send_to", "optional", "one_a_line", "date_how", "version"), "–")
    answers = {"audience": "( ) \\ <</V>> \U0001f600 " + "W" * 5_000, "handle": "@a) Tj ET"}
    pdf = Forms().write(FormSheet(reference().template(), Language.ENGLISH, words, {}, answers), FormFormat.PDF)
    assert {k: v for k, v in InProcess().read(pdf).items() if k in answers} == answers


CODES = {
    *("form_no_fields", "form_too_large", "form_not_ours", "form_of_no_version", "form_says_nothing", "pdf_damaged"),
    *("form_empty", "pdf_locked"),
}


def test_a_new_version_of_the_form_is_a_file_and_a_request_keeps_its_own(tmp_path: Path) -> None:
    """Nothing but data: a question more in `template-2.json`, asked, kept, put on paper and read back."""
    for name in ("policy", "requests", "unicode"):
        shutil.copytree(paths.resources() / name, tmp_path / name)
    shutil.copy(paths.resources() / "platforms.json", tmp_path)
    form = json.loads((tmp_path / "requests" / "template-1.json").read_text(encoding="utf-8"))
    asked = {language: f"Sound? ({language})" for language in ("en", "fr", "es")}
    more = {"id": "sound", "section": "content", "type": "long", "label": asked, "help": asked}
    fields = [f for f in form["fields"] if f["id"] != "stop_rule"]
    form |= {"version": 2, "fields": [*fields, more]}
    clock, store = FakeClock(), make_store(tmp_path / "store")

    def services() -> tuple[Requests, RequestForms]:
        known = reference.__wrapped__(tmp_path)
        return (
            Requests(store, clock, known, Register(store, clock, known)),
            RequestForms(store, clock, known, InProcess()),
        )

    requests, forms = services()
    old = requests.draft(answers={"stop_rule": "Fewer than ten readers"}).first(Kind.REQUEST)
    old_paper = forms.filled(old)
    (tmp_path / "requests" / "template-2.json").write_text(json.dumps(form), encoding="utf-8")
    requests, forms = services()
    assert requests.request(old).template.version == 1
    assert requests.request(old).answers["stop_rule"] == "Fewer than ten readers"
    assert forms.understand("old.pdf", old_paper).template.version == 1
    blank = forms.blank(language=Language.ENGLISH, format_=FormFormat.PDF)
    taken = forms.take_in(form=forms.understand("new.pdf", fill_in(blank, {"sound": "Radio plays"})))
    view = requests.request(taken.first(Kind.REQUEST))
    assert (view.request.template_version, view.answers["sound"]) == (2, "Radio plays")
    assert "stop_rule" not in view.answers
    with pytest.raises(Invalid):
        requests.save(request_id=old, answers={"sound": "None"})
    store.close()
