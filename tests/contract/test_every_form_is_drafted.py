"""Every form of the program keeps what is typed as a draft, or stands here with the reason why it does not."""

import ast
import importlib
import pkgutil
import re
from pathlib import Path

import pytest

import actdesk.ui
from actdesk.ui.screens import discover
from actdesk.ui.screens.cases.dialogs import FormDialog as CaseDialog
from actdesk.ui.screens.pictures.dialogs import FormDialog as PictureDialog
from actdesk.ui.screens.register.act_dialog import ActDialog
from actdesk.ui.screens.register.editing import EditablePane

UI = Path(actdesk.ui.__file__).parent
# Where a form is made, and where its drafts are kept, if that is another module.
KEPT_ELSEWHERE = {
    "screens/register/account_form.py": "screens/register/editing.py",
    "screens/register/body_form.py": "screens/register/editing.py",
    "screens/people/person_form.py": "screens/register/editing.py",
    "screens/requests/criterion_page.py": "screens/requests/evaluation.py",  # a `KeeperDraft`: it writes by itself
}
NOT_KEPT = {
    "door/setup.py": "there is no store yet in which a draft could be sealed",
    "door/bring_back.py": "there is no store yet in which a draft could be sealed",
    "door/passphrase.py": "a passphrase",
    "door/unlock.py": "a passphrase",
    "door/destroy.py": "one word that confirms, typed before a store is opened",
    "door/recovery.py": "a code that opens the store, and a passphrase",
    "second_signature.py": "another officer's passphrase; what is signed is drafted by the form behind it",
    "screens/settings/passphrase.py": "a passphrase",
    "screens/settings/officer_dialogs.py": "a passphrase stands beside each name; the form is asked for in one go",
    "screens/settings/officers_keyring.py": "a passphrase",
    "screens/settings/sheet_dialog.py": "a passphrase",
    "screens/settings/sheet_code.py": "a code that opens the store",
    "screens/settings/locking.py": "what is chosen takes effect and is kept at once",
    "screens/settings/look.py": "what is chosen takes effect and is kept at once",
    "screens/reports/options.py": "what is chosen is kept as the officer's preference at once; a report is no text",
}
EMPTY = {"WithdrawDialog": "nothing is typed in it"}


def made_in() -> list[str]:
    """The modules in which a `Form` is made."""
    return sorted(
        str(path.relative_to(UI))
        for path in UI.rglob("*.py")
        if any(
            isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Form"
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        )
    )


def keeps(name: str) -> bool:
    text = (UI / name).read_text(encoding="utf-8")
    return bool(re.search(r"\.keep_draft\(|KeeperDraft\(", text))


def below(kind: type) -> list[type]:
    """Every class that stands for a form of its own, of everything that is loaded."""
    for module in pkgutil.walk_packages(actdesk.ui.__path__, "actdesk.ui."):
        importlib.import_module(module.name)
    found, waiting = [], [kind]
    while waiting:
        children = waiting.pop().__subclasses__()
        waiting += children
        found += [child for child in children if not child.__subclasses__()]
    return sorted((c for c in found if c.__module__.startswith("actdesk.")), key=lambda c: c.__name__)


def test_every_form_is_drafted_or_says_why_not() -> None:
    forms = made_in()
    missing = [f for f in forms if f not in NOT_KEPT and not keeps(KEPT_ELSEWHERE.get(f, f))]
    assert missing == [], "call `form.keep_draft(…)` (docs/ui.md), or say in NOT_KEPT why nothing is kept"


def test_no_reason_outlives_its_form() -> None:
    named = {f for f in (*NOT_KEPT, *KEPT_ELSEWHERE) if (UI / f).exists()}
    assert named <= set(made_in())
    assert not [f for f in named if f in NOT_KEPT and keeps(f)]


@pytest.mark.parametrize("kind", below(CaseDialog), ids=lambda c: c.__name__)
def test_every_window_about_a_case_has_a_draft_of_its_own(kind: type) -> None:
    assert "drafted" in vars(kind), "name it: drafted = 'cases.…'"
    assert vars(kind)["drafted"].startswith("cases.")


@pytest.mark.parametrize("kind", below(EditablePane), ids=lambda c: c.__name__)
def test_every_pane_that_is_edited_has_a_draft_of_its_own(kind: type) -> None:
    assert vars(kind).get("drafted")


@pytest.mark.parametrize("kind", below(ActDialog), ids=lambda c: c.__name__)
def test_every_act_with_fields_has_a_draft_of_its_own(kind: type) -> None:
    assert "draft_place" in vars(kind)


@pytest.mark.parametrize("kind", below(PictureDialog), ids=lambda c: c.__name__)
def test_every_question_about_a_picture_has_a_draft_of_its_own(kind: type) -> None:
    assert kind.__name__ in EMPTY or names_in(Path(importlib.import_module(kind.__module__).__file__ or ""))


def names_in(path: Path) -> list[str]:
    return re.findall(r'Place\(\s*f?"([a-z]+\.[a-z_{}.]+)"', path.read_text(encoding="utf-8"))


def test_the_name_of_every_draft_begins_with_the_screen_that_opens_it() -> None:
    screens = {spec.key for spec in discover()}
    named = {name for path in (UI / "screens").rglob("*.py") for name in names_in(path)}
    named |= {vars(kind)["drafted"] for kind in (*below(CaseDialog), *below(EditablePane))}
    assert len(named) > 30
    assert {name for name in named if name.partition(".")[0] not in screens} == set()


def test_no_two_windows_share_a_draft() -> None:
    named = [vars(kind)["drafted"] for kind in (*below(CaseDialog), *below(EditablePane))]
    assert len(set(named)) == len(named)
