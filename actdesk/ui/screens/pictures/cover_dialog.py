"""Covering parts of a picture and cropping it for a platform: always into a new file, made from pixels."""

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from actdesk.domain.covering import Box, Covering, CoverStyle, FaceSearch, crop_for
from actdesk.domain.drafts import Place
from actdesk.domain.findings import CleanStatus
from actdesk.services.pictures import Cleaned
from actdesk.ui import i18n, wording
from actdesk.ui.context import ScreenContext
from actdesk.ui.screens.pictures import words
from actdesk.ui.screens.pictures.copies import Copies
from actdesk.ui.screens.pictures.cover_field import CoverField
from actdesk.ui.screens.pictures.dialogs import FormDialog, asked
from actdesk.ui.theme import theme
from actdesk.ui.widgets import ChoiceField

SEEN_PX = 1600  # longer side of the picture on the canvas, made in memory
_SAME_SHAPE = 0.02  # how far a crop's shape may be from the platform's before it is drawn anew


class CoverDialog(FormDialog):
    """Asks what is to be covered and cut off, and makes the copy. `cleaned` is what came of it."""

    def __init__(self, context: ScreenContext, parent: QWidget, path: Path, copies: Copies) -> None:
        super().__init__(context, parent)
        self.cleaned: Cleaned | None = None
        self._path, self._copies = path, copies
        self._search: FaceSearch | None = None  # what the last look for faces brought
        self.draft_place = Place("pictures.cover", part=str(path))
        self._sizes = {
            f"{platform.key} {size.spot.value} {size.width}x{size.height}": (platform.name, size)
            for platform in context.desk.reference.platforms()
            for size in platform.picture_sizes
        }
        self.field = CoverField()
        self._size = ChoiceField(optional=True)
        self.form.add("covering", self.field)
        self.form.add("style", ChoiceField(list(CoverStyle), group="cover_style", optional=False))
        self.form.add("size", self._size, optional=True)
        self.form.set_values({"style": CoverStyle.FILL})
        self._size.edited.connect(self._on_size)
        self.field.look.setVisible(context.desk.pictures.suggests_faces())
        self.field.faces_asked.connect(self._on_faces_asked)
        self.retranslate()
        context.jobs.run(
            context.desk.pictures.preview,
            path,
            SEEN_PX,
            owner=self,
            done=self._on_picture,
            failed=context.notifier.explain,
        )

    def retranslate(self) -> None:
        super().retranslate()
        self.setWindowTitle(self.tr("Cover and crop {name}").format(name=words.name_of(self._path)))
        self.heading.setText(self.windowTitle())
        self.save.setText(self.tr("Make the copy"))
        self.form.label(
            "covering",
            self.tr("Faces, badges, signs, number plates"),
            help=self.tr(
                "Drag to cover a part. Keys: N new box, Page Down and Page Up choose, arrows move, Shift and arrows "
                "size, Ctrl finer, Enter covers a suggestion, Delete removes, Ctrl+Z takes back. The original is never "
                "changed."
            ),
        )
        self.form.label(
            "style",
            self.tr("How it is covered"),
            help=self.tr("A blur is not offered: what is blurred can be made out again."),
        )
        self.form.label(
            "size",
            self.tr("Crop for a platform"),
            help=self.tr("The picture gets this shape, and is made smaller where it is larger, never larger."),
        )
        self._say_faces()
        self._size.set_options([(key, self._size_words(key)) for key in self._sizes])

    def _size_words(self, key: str) -> str:
        name, size = self._sizes[key]
        spot = wording.word("picture_spot", size.spot.value)
        text = self.tr("{platform}, {spot}: {width} × {height}")
        if size.to_be_confirmed:
            text = self.tr("{platform}, {spot}: {width} × {height} (to be confirmed)")
        return text.format(platform=name, spot=spot, width=i18n.number(size.width), height=i18n.number(size.height))

    def fit(self) -> None:
        """Larger than other forms: the picture must be seen."""
        room = self.screen().availableGeometry()
        wide, high = min(theme().pixels(860), room.width() - 40), min(theme().pixels(760), room.height() - 60)
        self.resize(wide, high)

    def _on_picture(self, png: bytes | None) -> None:
        if png is None or not self.field.canvas.show_png(png):
            self.save.setEnabled(False)
            self.form.show_errors({}, general=self.tr("This file cannot be shown, so nothing can be covered in it."))
            return
        self._on_size()

    # --- suggestions of faces --------------------------------------------------------------------------------

    def _on_faces_asked(self) -> None:
        self.field.look.setEnabled(False)
        self.context.jobs.run(
            self.context.desk.pictures.faces,
            self._path,
            owner=self,
            done=self._on_faces,
            failed=self._on_no_faces,
            title=self.tr("Looking for faces"),
        )

    def _on_faces(self, search: FaceSearch) -> None:
        self.field.look.setEnabled(True)
        self._search = search
        if not search.trouble:
            self.field.canvas.suggest(search.boxes)
        self._say_faces()
        self.field.canvas.setFocus()

    def _on_no_faces(self, error: Exception) -> None:
        self.field.look.setEnabled(True)
        self.context.notifier.explain(error)

    def _say_faces(self) -> None:
        """Say what suggestions are worth. That none was found is never said without saying that it proves nothing."""
        search = self._search
        if self.field.look.isHidden():
            text = self.tr(
                "Faces are not suggested on this computer. Help says under “Suggested faces” how an administrator adds "
                "that."
            )
        elif search is None:
            text = self.tr(
                "The program can suggest faces, and misses some. Whether anybody can be recognised, only you can see."
            )
        elif search.trouble:
            text = words.reason(search.trouble)
        elif not search.boxes:
            text = self.tr(
                "No face was found, which proves nothing: look yourself, above all for children and for faces that "
                "are small, half hidden or seen from the side."
            )
        else:
            text = self.tr(
                "%n face(s) suggested. Decide on each: cover it, move it or take it away.", "", len(search.boxes)
            )
            more = self.tr("Some are missed, above all those that are small, half hidden or seen from the side.")
            text = f"{text} {more}"
        self.field.faces.setText(text)
        self.field.canvas.say(text)

    # --- the copy --------------------------------------------------------------------------------------------

    def _on_size(self) -> None:
        """Draw the crop of the chosen platform, unless one of its shape is drawn already."""
        seen, canvas = self.field.canvas.picture_size(), self.field.canvas
        if seen.isEmpty():
            return
        chosen = self._sizes.get(self._size.value() or "")
        if chosen is None:
            if canvas.steps.now.crop is not None:
                canvas.crop(None)
            return
        size = chosen[1]
        wanted = size.width / size.height
        crop = canvas.steps.now.crop
        if crop is None or abs(_shape(crop, seen.width(), seen.height()) / wanted - 1) > _SAME_SHAPE:
            canvas.crop(crop_for(size.width, size.height, seen.width(), seen.height()))

    def submit(self, values: dict[str, Any]) -> None:
        drawn = self.field.canvas.steps.now
        if drawn.suggested:
            self.field.canvas.choose_suggestion()
            left = self.tr("%n suggested face(s) to decide on: cover each, or take it away.", "", len(drawn.suggested))
            self.form.show_errors({"covering": left})
            return
        chosen = self._sizes.get(values["size"] or "")
        covering = Covering(
            boxes=drawn.boxes,
            style=CoverStyle(values["style"]),
            crop=drawn.crop,
            width=chosen[1].width if chosen else 0,
            height=chosen[1].height if chosen else 0,
        )
        if covering.empty:
            self.form.show_errors({"covering": self.tr("Draw a box, or choose a platform’s size.")})
            return
        assert self._copies.folder is not None
        self._set_busy(True)
        self.context.jobs.run(
            self.form.settling(self.context.desk.pictures.redact),
            self._path,
            into=self._copies.folder,
            covering=covering,
            credit=self._copies.credit,
            owner=self,
            done=self._on_made,
            failed=self.fail,
            title=self.windowTitle(),
        )

    def _on_made(self, cleaned: Cleaned) -> None:
        if cleaned.outcome.status is not CleanStatus.CLEAN:
            self._set_busy(False)
            self.form.show_errors({}, general=words.reason(cleaned.outcome.reason))
            return
        self.cleaned = cleaned
        self._on_done(cleaned.changes)

    @classmethod
    def ask(cls, context: ScreenContext, parent: QWidget, path: Path, copies: Copies) -> Cleaned | None:
        """Ask and make the copy; None if the officer thought better of it. `copies.folder` is where it goes."""
        dialog = cls(context, parent, path, copies)
        asked(dialog)
        return dialog.cleaned


def _shape(box: Box, width: int, height: int) -> float:
    """How many times wider than high a part of a picture is."""
    return box.wide * width / (box.high * height)
