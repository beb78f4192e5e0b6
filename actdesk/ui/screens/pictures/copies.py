"""How clean copies are made: what stays, where they go, which credit is written into them."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from actdesk.domain.base import Invalid
from actdesk.domain.drafts import Place
from actdesk.domain.findings import Credit, Recipe
from actdesk.ui import wording
from actdesk.ui.context import ScreenContext
from actdesk.ui.i18n import say
from actdesk.ui.screens.pictures import asking
from actdesk.ui.screens.pictures.dialogs import FormDialog
from actdesk.ui.screens.pictures.fields import FolderField
from actdesk.ui.settings_store import Preferences, text_of
from actdesk.ui.widgets import ChoiceField, LineInput, TextInput

FOLDER, RECIPE, CREDIT = "pictures.folder", "pictures.recipe", "pictures.credit"
KEPT = ("creator", "copyright", "licence")  # a caption belongs to its pictures, so the next ones begin without


@dataclass(frozen=True)
class Copies:
    """`folder` is None until the officer has chosen one."""

    folder: Path | None = None
    recipe: Recipe = Recipe.PUBLISH
    credit: Credit = field(default_factory=Credit)


def remembered(preferences: Preferences) -> Copies:
    """What was chosen the last time."""
    folder = text_of(preferences, FOLDER)
    recipe = text_of(preferences, RECIPE)
    said = preferences.get(CREDIT)
    known = said if isinstance(said, dict) else {}
    return Copies(
        Path(folder) if folder else None,
        Recipe(recipe) if recipe in set(Recipe) else Recipe.PUBLISH,
        Credit.made(**{key: str(known.get(key, "")) for key in KEPT}),
    )


def remember(preferences: Preferences, copies: Copies) -> None:
    """Keep it for the next time; the store that it stands in is encrypted."""
    preferences.set(FOLDER, str(copies.folder or ""))
    preferences.set(RECIPE, copies.recipe.value)
    preferences.set(CREDIT, {key: str(getattr(copies.credit, key)) for key in KEPT})


def in_words(copies: Copies) -> str:
    """One line: recipe, folder, credit."""
    recipe = wording.word("recipe", copies.recipe.value)
    folder = str(copies.folder) if copies.folder else say("Pictures", "no folder chosen yet")
    credit = copies.credit
    parts = [text for text in (credit.creator, credit.copyright, credit.licence) if text]
    said = ", ".join(parts) if parts else say("Pictures", "no credit")
    if credit.caption:
        said = say("Pictures", "{credit}, with a caption").format(credit=said)
    text = say("Pictures", "Copies: {recipe} · Folder: {folder} · Credit: {credit}")
    return text.format(recipe=recipe, folder=folder, credit=said)


class CopiesDialog(FormDialog):
    """Asks for all of it. Nothing is written anywhere yet."""

    def __init__(self, context: ScreenContext, parent: QWidget, copies: Copies) -> None:
        super().__init__(context, parent)
        self.chosen: Copies | None = None
        form = self.form
        form.add("folder", FolderField())
        form.add("recipe", ChoiceField(list(Recipe), group="recipe", optional=False))
        form.add("creator", LineInput(limit=400), optional=True)
        form.add("copyright", LineInput(limit=400), optional=True)
        form.add("licence", LineInput(limit=200), optional=True)
        form.add("caption", TextInput(limit=2000, lines=3), optional=True)
        form.set_values(
            {
                "folder": copies.folder or (Path(usual) if (usual := asking.usual_folder()) else None),
                "recipe": copies.recipe,
                **copies.credit.model_dump(),
            }
        )
        self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        self.setWindowTitle(self.tr("How copies are made"))
        self.heading.setText(self.tr("How copies are made"))
        self.save.setText(self.tr("Use this"))
        form = self.form
        form.label(
            "folder",
            self.tr("Folder for the clean copies"),
            help=self.tr("It is made if it is missing. Nothing in it is ever written over, originals least of all."),
        )
        form.label(
            "recipe",
            self.tr("What the copies keep"),
            help=self.tr(
                "“To publish” keeps the picture, its colours and its orientation, nothing else. “Location only” "
                "takes out every place and keeps credit, caption and date: for colleagues, not for the public."
            ),
        )
        form.label(
            "creator",
            self.tr("Photographer"),
            help=self.tr("Written into every copy. Leave it out where a name puts somebody in danger."),
        )
        form.label("copyright", self.tr("Copyright"), help=self.tr("For example: © ACT Alliance"))
        form.label("licence", self.tr("Licence"), help=self.tr("A sentence, or the licence’s web address."))
        form.label(
            "caption",
            self.tr("Caption for all these pictures"),
            help=self.tr("No name and no precise place of anybody who is shown."),
        )

    def submit(self, values: dict[str, Any]) -> None:
        folder, recipe = values.pop("folder"), values.pop("recipe")
        try:
            self.chosen = Copies(folder, Recipe(recipe), Credit.made(**values))
        except Invalid as error:
            self.fail(error)
        else:
            self.form.end_draft()
            self.accept()

    @classmethod
    def ask(cls, context: ScreenContext, parent: QWidget, copies: Copies) -> Copies | None:
        """Ask; None if the officer thought better of it."""
        dialog = cls(context, parent, copies)
        dialog.form.mark_saved()
        dialog.form.keep_draft(context.drafts, Place("pictures.copies"), title=dialog.windowTitle)
        dialog.fit()
        dialog.form.focus_first()
        try:
            dialog.exec()
            return dialog.chosen
        finally:
            dialog.deleteLater()
