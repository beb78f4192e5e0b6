"""Every shipped data file is whole: three languages, every clause, every code, and French that is French."""

import enum
import importlib
import json
import pkgutil
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import actdesk.domain as domain
from actdesk import paths
from actdesk.data.reference import reference
from actdesk.domain import findings
from actdesk.domain.accounts import Account
from actdesk.domain.languages import Language
from actdesk.domain.lists import LIST_COLUMNS
from actdesk.domain.platforms import recognise
from actdesk.domain.policy import GROUPS
from actdesk.domain.requests import CRITERIA, ChannelRequest
from actdesk.domain.support import SUPPORT
from actdesk.domain.templates import FieldType
from actdesk.words import table

PARTS = {
    "scope": ("people", "members", "public", "responsible", "other-policies"),
    "principle": (
        *("official-channels", "relations", "no-proselytism", "tolerance", "honesty", "code-of-conduct"),
        *("criticism", "minors", "security", "dignity", "confidentiality", "correct-errors", "copyright"),
    ),
    "advice": ("control", "personal"),
    "criterion": ("brand", "fit", "overlap", "sustain", "lifespan", "administration"),
    "support": ("choose", "structure", "brand", "strategy", "crisis", "parameters"),
    "admin": ("sub-team", "co-admin"),
    "ladder": ("contact", "dialogue", "removal", "withdrawal"),
}
CLAUSES = [f"{part}.{name}" for part, names in PARTS.items() for name in names]

LANGUAGES = [language.value for language in Language]
SHIPPED = [
    "policy/policy-2017.json",
    "platforms.json",
    "requests/template-1.json",
    "i18n/words.json",
]


def shipped(name: str) -> object:
    return json.loads((paths.resources() / name).read_text(encoding="utf-8"))


def texts(node: object, where: str = "") -> Iterator[tuple[str, dict[str, str]]]:
    """Every text of a data file: a mapping whose keys are languages, with its place in the file."""
    if isinstance(node, dict):
        if node and set(node) <= set(LANGUAGES) and all(isinstance(v, str) for v in node.values()):
            yield where, node
            return
        for key, value in node.items():
            yield from texts(value, f"{where}.{key}")
    elif isinstance(node, list):
        for n, value in enumerate(node):
            yield from texts(value, f"{where}.{value.get('id', n) if isinstance(value, dict) else n}")


@pytest.mark.parametrize("name", SHIPPED)
def test_every_text_is_there_in_three_languages(name: str) -> None:
    found = list(texts(shipped(name)))
    assert len(found) > 30
    assert [where for where, text in found if not all(text.get(code, "").strip() for code in LANGUAGES)] == []


@pytest.mark.parametrize("name", SHIPPED)
def test_french_is_not_english_left_standing(name: str) -> None:
    own_names = {p.name for p in reference().platforms()} | {"English", "Français", "Español"}
    same = {
        text["en"]
        for where, text in texts(shipped(name))
        if text["en"] == text["fr"] and text["en"] not in own_names and len(text["en"].split()) > 1
    }
    assert same == set()


@pytest.mark.parametrize("name", SHIPPED)
def test_french_is_set_as_french_is(name: str) -> None:
    french = [(where, text["fr"]) for where, text in texts(shipped(name))]
    assert [w for w, t in french if "'" in t] == [], "a typewriter's apostrophe"
    assert [w for w, t in french if re.search(r"(?<=[^\s\u00a0\u202f?!…])[;!?](?=\s|$)| [:;!?»]|« ", t)] == []


@pytest.mark.parametrize("name", SHIPPED)
def test_no_text_has_a_typewriters_apostrophe_or_stray_space(name: str) -> None:
    stray = [
        (where, code)
        for where, text in texts(shipped(name))
        for code, words in text.items()
        if "'" in words or "  " in words or words != words.strip()
    ]
    assert stray == []


def test_every_clause_of_the_policy_is_there_once() -> None:
    assert [clause.id for clause in reference().clauses()] == CLAUSES
    assert {clause.group for clause in reference().clauses()} == set(GROUPS)
    assert [c for c in CLAUSES if c.startswith("criterion.")] == list(CRITERIA)
    assert [c for c in CLAUSES if c.startswith("support.")] == list(SUPPORT)


def test_guidance_is_three_to_six_sentences_and_every_clause_has_related_ones() -> None:
    for clause in reference().clauses():
        assert clause.related, clause.id
        assert clause.id not in clause.related
        for language in Language:
            sentences = len(re.findall(r"[.!?…»](?=\s|$)", clause.guidance[language]))
            assert 3 <= sentences <= 7, (clause.id, language, sentences)
            assert len(re.findall(r"[.!?](?=\s\S)", clause.rule[language])) == 0, (clause.id, language)


def test_what_is_newer_than_the_policy_waits_to_be_confirmed() -> None:
    policy = reference().policy("2017-06")
    assert {note.year for note in policy.notes} >= {2020, 2021, 2024}
    assert all(note.to_be_confirmed and note.year > 2017 for note in policy.notes)
    assert [n.id for n in policy.notes_on("principle.minors")] == ["note.safeguarding-2024"]


def test_every_pattern_recognises_its_own_example() -> None:
    platforms = reference().platforms()
    for platform in platforms:
        for pattern in platform.patterns:
            found = recognise(pattern.example, platforms)
            assert found is not None, pattern.example
            assert (found.platform, found.kind) == (platform.key, pattern.kind), pattern.example
            again = recognise(found.url, platforms)
            assert again is not None
            assert (again.platform, again.handle) == (platform.key, found.handle), found.url


def test_no_host_belongs_to_two_platforms() -> None:
    hosts = [host for platform in reference().platforms() for host in platform.hosts]
    assert sorted(hosts) == sorted(set(hosts))


def test_every_platform_says_who_administers_and_where_its_facts_come_from() -> None:
    platforms = reference().platforms()
    assert len(platforms) >= 15
    for platform in platforms:
        assert any(role.administers for role in platform.roles), platform.key
        assert len({role.key for role in platform.roles}) == len(platform.roles), platform.key
        assert platform.inactivity.source
        assert platform.inactivity.as_of.year >= 2024
        assert max(len(platform.key), len(platform.name)) <= Account.model_fields["platform"].metadata[1].max_length
        for size in platform.picture_sizes:
            assert 50 <= size.width <= 6000, platform.key
            assert 50 <= size.height <= 6000, platform.key
            assert size.source, platform.key
            assert 2019 <= size.as_of.year <= 2026, platform.key
            assert size.to_be_confirmed or "guide" not in size.source, (
                f"{platform.key}: its own word, or to be confirmed"
            )


def test_the_form_asks_for_all_that_a_request_holds() -> None:
    template = reference().template(1)
    assert tuple(f.clause for f in template.criteria()) == CRITERIA
    assert all(len(field.prompts) >= 2 for field in template.criteria())
    kept = {field.record_field for field in template.fields} - {""}
    assert kept == {"requester_id", "body_id", "platform", "channel_name", "handle", "administrators"}
    assert kept <= set(ChannelRequest.model_fields)
    assert {field.clause for field in template.fields} - {None} <= set(CLAUSES)
    assert {section.id for section in template.sections} == {field.section for field in template.fields}
    for field in template.fields:
        codes = [choice.code for choice in field.choices]
        assert len(codes) == len(set(codes)), field.id
    assert {field.type for field in template.fields} == set(FieldType)


def enums() -> list[type[enum.StrEnum]]:
    """Every enum of the domain; those of findings have their own file of words."""
    found = set()
    for module in pkgutil.iter_modules(domain.__path__):
        for value in vars(importlib.import_module(f"{domain.__name__}.{module.name}")).values():
            if isinstance(value, type) and issubclass(value, enum.StrEnum) and value is not enum.StrEnum:
                found.add(value)
    return sorted((e for e in found if e.__module__ != findings.__name__), key=lambda e: (e.__module__, e.__name__))


def snake(name: str) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()


@pytest.mark.parametrize("kind", enums(), ids=lambda e: e.__name__)
def test_every_code_of_the_domain_has_a_word(kind: type[enum.StrEnum]) -> None:
    words = table().get(snake(kind.__name__), {})
    assert [member.value for member in kind if member.value not in words] == []


def test_every_column_of_a_list_has_a_heading() -> None:
    wanted = {f"{kind.value}.{column.key}" for kind, columns in LIST_COLUMNS.items() for column in columns}
    assert wanted - set(table()["column"]) == set()


def test_every_act_has_a_name() -> None:
    from actdesk.services.acts import ACTS  # imports every service: the data files are judged without them

    assert sorted(set(ACTS) - set(table()["act"])) == []


def test_words_of_clauses_and_platforms_are_those_of_their_own_files() -> None:
    words = table()
    titles = {c.id: {k.value: v for k, v in c.title.items()} for c in reference().clauses()}
    assert words["clause"] == titles
    assert words["principle"] == {k: v for k, v in titles.items() if k.startswith("principle.")}
    names = {p.key: dict.fromkeys(LANGUAGES, p.name) for p in reference().platforms()}
    assert words["platform"] == names
    assert set(words["clause_group"]) == set(GROUPS)


def pages() -> list[str]:
    return sorted(p.name for p in (paths.resources() / "help" / "en").glob("*.md"))


def test_every_page_of_help_is_there_in_three_languages() -> None:
    root = paths.resources() / "help"
    assert len(pages()) >= 9
    for language in Language:
        assert sorted(p.name for p in (root / language.value).glob("*.md")) == pages()


@pytest.mark.parametrize("page", pages())
def test_a_page_of_help_has_one_title_and_no_html(page: str) -> None:
    bodies = [read(page, language) for language in Language]
    for body in bodies:
        assert body.startswith("# ")
        assert len(re.findall(r"^# ", body, re.MULTILINE)) == 1
        assert re.search(r"<[a-z/!]|https?://", body) is None
        assert len(body.split()) < 450
    headings = [len(re.findall(r"^## ", body, re.MULTILINE)) for body in bodies]
    assert len(set(headings)) == 1, "the three languages say the same"
    assert "'" not in bodies[1]


def read(page: str, language: Language) -> str:
    path: Path = paths.resources() / "help" / language.value / page
    return path.read_text(encoding="utf-8")
