"""Accounts from a table: each row's verdict, duplicates beside what is there, all in one act; and out again."""

import json
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from uuid import UUID

import pytest

from actdesk.data.reference import reference
from actdesk.domain.accounts import Account, AccountState
from actdesk.domain.base import Kind, Refused
from actdesk.domain.importing import PlannedRow, RowVerdict, guess_columns
from actdesk.domain.languages import Language
from actdesk.domain.people import BodyType
from actdesk.domain.public_list import PublicFormat
from actdesk.domain.tables import Table, TableFormat
from actdesk.exchange.files import Files
from actdesk.services.exchange import Exchange, known_heads
from actdesk.services.history import History
from actdesk.services.people import People
from actdesk.services.register import Register
from tests.builders import FakeClock, make_store

HOSTILE = '<script>alert(1)</script> & "x"'


class Desk:
    def __init__(self, folder: Path) -> None:
        self.folder, self.clock = folder, FakeClock()
        self.store = make_store(folder / "store", self.clock)
        self.register = Register(self.store, self.clock, reference())
        self.people = People(self.store, self.clock, self.register)
        self.exchange = Exchange(self.store, self.clock, reference(), Files())

    def plan(self, text: str) -> tuple[PlannedRow, ...]:
        self.file = self.folder / "table.csv"
        self.file.write_text(text, encoding="utf-8")
        self.incoming = self.exchange.read(self.file)
        return self.exchange.plan(self.incoming.table, self.incoming.columns)

    def take_in(self, overwrite: frozenset[int] = frozenset()) -> None:
        self.exchange.take_in(incoming=self.incoming.table, columns=self.incoming.columns, overwrite=overwrite)

    def accounts(self) -> list[Account]:
        with self.store.read() as reader:
            return reader.find(Account)

    def add(self, handle: str = "actalliance", **fields: object) -> UUID:
        told = {"platform": "facebook", "state": AccountState.AUTHORISED, "handle": handle, **fields}
        return self.register.add_account(**told).first(Kind.ACCOUNT)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    yield made
    made.store.close()


def test_columns_are_known_by_their_names_in_three_languages(desk: Desk) -> None:
    desk.plan("Plateforme;Nombre de la cuenta;PURPOSE;Couleur;Notes\nX;act;News;blue;-\n")
    assert desk.incoming.columns == ("platform", "handle", "purpose", None, "notes")


def test_every_row_has_its_verdict_and_nothing_is_changed_by_the_look(desk: Desk) -> None:
    desk.add("actalliance", purpose="News")
    rows = desk.plan(
        "Platform,Handle,Link,Purpose,State,Opened on,Body,Where the login is kept\n"
        "Twitter,@actyouth,,Youth,active,12/03/2024,Nowhere,\n"
        "facebook,ACT.Alliance,,News,,,,\n"
        "Facebook,actalliance,,Other,,,,\n"
        ",,https://www.instagram.com/actyouth/,,,,,\n"
        "Friendster,act,,,,,,\n"
        "X,actyouth,,,,,,\n"
        "X,actnew,,,,31/31/2024,,password: hunter2\n"
        ",,,,,,,safe\n"
    )
    told = [(row.number, row.verdict, dict(row.problems), row.notes) for row in rows]
    assert told == [
        (2, RowVerdict.NEW, {}, ("body_unknown", "taken_in_as_authorised")),
        (3, RowVerdict.SAME, {}, ()),
        (4, RowVerdict.DOUBLE, {}, ()),
        (5, RowVerdict.NEW, {}, ()),
        (6, RowVerdict.REFUSED, {"platform": "platform_unknown"}, ()),
        (7, RowVerdict.DOUBLE, {}, ()),
        (8, RowVerdict.REFUSED, {"opened_on": "no_date", "custody_note": "secret_password"}, ()),
        (9, RowVerdict.REFUSED, {"platform": "missing", "handle": "missing"}, ()),
    ]
    assert len(desk.accounts()) == 1


def test_all_new_rows_come_in_one_act_and_one_undo_takes_all_back(desk: Desk) -> None:
    body = desk.people.add_body(name="Fórum of the Lakes", type=BodyType.FORUM).first(Kind.BODY)
    desk.plan(
        "Platform,Handle,State,Body,Languages,Parameters,Opened on\n"
        'X,actlakes,Active,forum of the lakes,"English, sw","One, two.\nThree.",2024-03-12\n'
        "YouTube,actlakes,Impersonator,,,,\n"
    )
    desk.take_in()
    lakes, fake = desk.accounts()
    assert (lakes.state, lakes.body_id, lakes.languages) == (AccountState.AUTHORISED, body, ("en", "sw"))
    assert (lakes.parameters, str(lakes.opened_on)) == (("One, two.", "Three."), "2024-03-12")
    assert fake.state is AccountState.IMPERSONATOR
    History(desk.store).undo()
    assert desk.accounts() == []


def test_what_differs_stays_as_it_is_unless_the_officer_takes_the_files_values(desk: Desk) -> None:
    account_id = desk.add(purpose="News", notes="Mine")
    desk.register.attest(account_ids=(account_id,))
    text = "Platform,Handle,Purpose,Notes,State\nFacebook,ACTAlliance,Appeals,,dormant\nX,act,,,\n"
    (row, _new) = desk.plan(text)
    assert [(d.field, d.ours, d.theirs) for d in row.differences] == [("purpose", "News", "Appeals")]
    desk.take_in()
    assert desk.register.account(account_id).account.purpose == "News"
    History(desk.store).undo()
    desk.take_in(overwrite=frozenset({row.number}))
    account = desk.register.account(account_id).account
    assert (account.purpose, account.notes, account.state) == ("Appeals", "Mine", AccountState.AUTHORISED)
    assert (account.handle, account.attested_on) == ("actalliance", None)


def test_a_table_without_anything_new_is_no_act(desk: Desk) -> None:
    desk.add()
    desk.plan("Platform,Handle\nFacebook,actalliance\n")
    with pytest.raises(Refused, match="nothing_to_take_in"):
        desk.take_in()


@pytest.mark.parametrize("format_", list(TableFormat))
@pytest.mark.parametrize("language", list(Language))
def test_what_is_exported_is_read_back_as_the_same(desk: Desk, format_: TableFormat, language: Language) -> None:
    body = desk.people.add_body(name="=Lakes; Forum", type=BodyType.FORUM).first(Kind.BODY)
    desk.add("actalliance", body_id=body, purpose="=1+1\nnews", languages=("fr", "sw"), tags=("a", "b"), notes=HOSTILE)
    desk.add("0041", platform="x", parameters=("-5 posts, at most", "+1"), presence="profile", attestation_days=30)
    before = desk.accounts()
    file = desk.folder / f"out.{format_}"
    assert desk.exchange.export(file, format_=format_, language=language) == 2
    found = desk.exchange.read(file)
    rows = desk.exchange.plan(found.table, found.columns)
    assert [(row.verdict, row.differences) for row in rows] == [(RowVerdict.SAME, ())] * 2
    assert desk.accounts() == before


def test_an_export_is_taken_in_by_an_empty_store(desk: Desk, tmp_path: Path) -> None:
    desk.add("actalliance", purpose="=1+1", languages=("es",), transition_plan="a\nb")
    desk.exchange.export(tmp_path / "out.csv", format_=TableFormat.CSV, language=Language.FRENCH)
    (tmp_path / "other").mkdir()
    other = Desk(tmp_path / "other")
    found = other.exchange.read(tmp_path / "out.csv")
    other.exchange.take_in(incoming=found.table, columns=found.columns)
    (ours,), (theirs,) = desk.accounts(), other.accounts()
    assert theirs.changed(id=ours.id) == ours
    other.store.close()


# --- the public list -------------------------------------------------------------------------------------------


class Page(HTMLParser):
    """What stands in a page: its elements in order, and its text."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.said = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.said += data


def public(desk: Desk) -> None:
    member = desk.people.add_person(name="Amara Private", comms_team_from=desk.clock.today()).first(Kind.PERSON)
    link = "https://www.facebook.com/actalliance"
    told = {"actalliance": {"url": link, "display_name": HOSTILE, "custody_note": "vault"}}
    told["actodd"] = {"url": "javascript:alert(1)"}
    for handle, fields in told.items():
        account_id = desk.add(handle, **fields)
        today = desk.clock.today()
        desk.register.add_administration(
            account_id=account_id, person_id=member, start=today, proven_on=today, evidence="Seen."
        )
        desk.register.change_state(account_id=account_id, to=AccountState.ACTIVE, reason="Ready, says Amara.")
    desk.add("hidden")
    desk.add("fake", state=AccountState.IMPERSONATOR)


@pytest.mark.parametrize("language", list(Language))
def test_the_public_page_is_accessible_has_no_script_and_no_person(desk: Desk, language: Language) -> None:
    public(desk)
    file = desk.folder / "page.html"
    assert desk.exchange.publish(file, format_=PublicFormat.HTML, language=language) == 2
    text = file.read_text(encoding="utf-8")
    page = Page(text)
    names = [tag for tag, _ in page.tags]
    assert ("html", {"lang": language.value}) in page.tags
    assert names.count("h1") == names.count("main") == names.count("caption") == names.count("title") == 1
    assert [attrs.get("scope") for tag, attrs in page.tags if tag == "th"] == ["col"] * 5 + ["row"] * 2
    assert not {"script", "iframe", "img", "link", "form"} & set(names)
    assert not any(name.startswith("on") for _, attrs in page.tags for name in attrs)
    assert [attrs["href"] for tag, attrs in page.tags if tag == "a"] == ["https://www.facebook.com/actalliance"]
    assert HOSTILE in page.said, "shown literally"
    assert not re.search("Amara|vault|hidden|fake", text)


def test_the_public_list_for_programs_says_the_same(desk: Desk) -> None:
    public(desk)
    desk.exchange.publish(desk.folder / "list.json", format_=PublicFormat.JSON, language=Language.ENGLISH)
    desk.exchange.publish(desk.folder / "list.csv", format_=PublicFormat.CSV, language=Language.ENGLISH)
    told = json.loads((desk.folder / "list.json").read_text(encoding="utf-8"))
    assert told["as_of"] == desk.clock.today().isoformat()
    assert [account["handle"] for account in told["accounts"]] == ["@actalliance", "@actodd"]
    rows = desk.exchange.read(desk.folder / "list.csv").table.rows
    assert [row[:3] for row in rows] == [
        ("Facebook", "@actalliance", "https://www.facebook.com/actalliance"),
        ("Facebook", "@actodd", "javascript:alert(1)"),
    ]


def test_a_file_that_is_there_is_replaced_whole(desk: Desk) -> None:
    file = desk.folder / "out.csv"
    file.write_text("old" * 10_000)
    desk.exchange.export(file, format_=TableFormat.CSV, language=Language.ENGLISH)
    assert "old" not in file.read_text(encoding="utf-8-sig")


def test_a_table_is_not_taken_for_an_account(desk: Desk) -> None:
    empty = Table(("Platform", "Handle"), ())
    assert desk.exchange.plan(empty, ("platform", "handle")) == ()


@pytest.mark.parametrize(
    ("heads", "fields"),
    [
        ("Identifiant;Réseau social;Objet;Nom;Statut;Avis", "handle platform purpose display_name state None"),
        ("Usuario;Red social;Propósito;Enlace;País;Foro", "handle platform purpose url region body"),
        ("Handle;Username;NETWORK;Owner;Created on;Colour", "handle None platform body opened_on None"),
    ],
)
def test_the_heads_of_other_peoples_tables_are_known_in_three_languages(heads: str, fields: str) -> None:
    found = guess_columns(heads.split(";"), known_heads())
    assert [str(field) for field in found] == fields.split()


@pytest.mark.parametrize("format_", list(TableFormat))
def test_a_row_is_called_by_its_number_in_the_file_blank_rows_or_not(desk: Desk, format_: TableFormat) -> None:
    blank = ("", "")
    rows = (("X", "act_one"), blank, blank, ("Orkut", "act_two"), blank, ("X", "act_three"))
    made = Files().write(Table(("Platform", "Handle"), rows, format_, delimiter=";"), title="Accounts")
    found = Files().read(made)
    planned = desk.exchange.plan(found, ("platform", "handle"))
    assert [(row.number, row.verdict) for row in planned] == [
        (2, RowVerdict.NEW),
        (5, RowVerdict.REFUSED),
        (7, RowVerdict.NEW),
    ]
