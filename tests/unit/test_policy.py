"""The policy as values: found by search, cited by id, never half there."""

import pytest
from pydantic import ValidationError

from actdesk.data.reference import reference
from actdesk.domain.languages import Language
from actdesk.domain.policy import Clause, PolicyVersion
from actdesk.domain.texts import fold

THREE = {"en": "one", "fr": "un", "es": "uno"}


def clause(clause_id: str, **more: object) -> dict[str, object]:
    return {"id": clause_id, "title": THREE, "rule": THREE, "guidance": THREE, **more}


def policy(*clauses: dict[str, object]) -> dict[str, object]:
    return {
        "id": "2017-06",
        "title": THREE,
        "in_force_from": "2017-06-01",
        "in_force_from_to_be_confirmed": True,
        "source": THREE,
        "contact": "actcom@actalliance.org",
        "clauses": clauses,
    }


@pytest.mark.parametrize(
    ("text", "language", "first"),
    [
        ("mineurs", Language.FRENCH, "principle.minors"),
        ("MINEUR", Language.FRENCH, "principle.minors"),
        ("securite", Language.FRENCH, "principle.security"),
        ("critica", Language.SPANISH, "principle.criticism"),
        ("dialogo primero", Language.SPANISH, "ladder.dialogue"),
        ("admin.co-admin", Language.ENGLISH, "admin.co-admin"),
        ("co-administers", Language.ENGLISH, "admin.co-admin"),
    ],
)
def test_search_forgives_accents_case_and_plurals(text: str, language: Language, first: str) -> None:
    assert reference().search(text, language)[0].id == first


def test_search_wants_every_word() -> None:
    assert reference().search("dialogue zebra", Language.ENGLISH) == ()


def test_an_empty_search_finds_every_clause_in_the_policys_order() -> None:
    assert reference().search("  ", Language.ENGLISH) == reference().clauses()


def test_only_principles_are_categories_of_infraction() -> None:
    groups = {c.group for c in reference().clauses() if c.is_infraction}
    assert groups == {"principle"}
    assert sum(c.is_infraction for c in reference().clauses()) == 13


def test_a_clause_without_one_language_is_refused() -> None:
    with pytest.raises(ValidationError, match="no text in: es"):
        Clause.model_validate(clause("scope.people") | {"rule": {"en": "one", "fr": "un", "es": " "}})


def test_a_criterion_without_its_question_is_refused() -> None:
    examples = {"good_example": THREE, "weak_example": THREE}
    with pytest.raises(ValidationError, match="question"):
        Clause.model_validate(clause("criterion.brand", **examples))


def test_a_principle_without_examples_is_refused() -> None:
    with pytest.raises(ValidationError, match="example"):
        Clause.model_validate(clause("principle.minors"))


def test_an_unknown_part_of_the_policy_is_refused() -> None:
    with pytest.raises(ValidationError, match="unknown part"):
        Clause.model_validate(clause("rumour.heard"))


def test_a_clause_that_stands_twice_is_refused() -> None:
    with pytest.raises(ValidationError, match="twice"):
        PolicyVersion.model_validate(policy(clause("scope.people"), clause("scope.people")))


def test_a_citation_that_leads_nowhere_is_refused() -> None:
    with pytest.raises(ValidationError, match=r"scope\.nowhere"):
        PolicyVersion.model_validate(policy(clause("scope.people", related=["scope.nowhere"])))


def test_an_unknown_clause_or_version_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        reference().clause("scope.nowhere")
    with pytest.raises(KeyError):
        reference().policy("1999-01")


def test_folding_loses_case_accents_and_the_middle_dot() -> None:
    assert fold("Mineur·e·s, ÉGLISE, cœur, l’été\u202f!") == "mineures, eglise, coeur, l'ete !"
