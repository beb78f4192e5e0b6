"""What a location betrays, as a stranger would see it: a map and a sentence. On the screen alone: nothing is kept."""

from collections.abc import Iterable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from actdesk import world
from actdesk.domain.findings import Finding
from actdesk.domain.geography import Near, is_on_earth
from actdesk.services.ports import Places
from actdesk.ui import i18n
from actdesk.ui.context import ScreenContext
from actdesk.ui.i18n import Translated
from actdesk.ui.theme import Space
from actdesk.ui.widgets import PlainLabel, WorldMap

MOST = 3  # points; a file that has more says with these what it says with all
Point = tuple[float, float]


def points_of(findings: Iterable[Finding]) -> tuple[Point, ...]:
    """Return the different places that a file gives, degrees north and east, to about a hundred metres."""
    found = (f.coordinates for f in findings if f.coordinates is not None and is_on_earth(*f.coordinates))
    return tuple(dict.fromkeys((round(north, 3), round(east, 3)) for north, east in found))[:MOST]


def _near(places: Places, points: Sequence[Point]) -> tuple[Sequence[Point], tuple[Near, ...]]:
    """Runs on a worker."""
    return points, tuple(places.near(north, east) for north, east in points)


class Betrayed(Translated, QWidget):
    """The map with its sentences; hidden while there is no place to show."""

    def __init__(self, context: ScreenContext, *, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._points: tuple[Point, ...] = ()
        self._near: tuple[Near, ...] = ()
        self._heading = PlainLabel(role="heading", wrap=True, parent=self)
        self.map = WorldMap(parent=self)
        self.sentence = PlainLabel(role="label", wrap=True, parent=self)
        self.sentence.set_tone("bad")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        for part in (self._heading, self.map, self.sentence):
            column.addWidget(part)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        self._heading.setText(self.tr("What a stranger would see"))
        self._say()

    def show_findings(self, findings: Iterable[Finding]) -> None:
        """Show where these findings lead; hide where they lead nowhere."""
        points = points_of(findings)
        if points != self._points:
            self._points, self._near = points, ()
            self._say()
            if points:
                self._context.jobs.run(
                    _near,
                    self._context.desk.places,
                    points,
                    owner=self,
                    done=self._on_near,
                    failed=self._context.notifier.explain,
                )
        self.setVisible(bool(points))

    def _on_near(self, answer: tuple[Sequence[Point], tuple[Near, ...]]) -> None:
        points, near = answer
        if points == self._points:
            self._near = near
            self._say()

    def _say(self) -> None:
        language = i18n.current()
        sentences = "\n".join(dict.fromkeys(world.place_sentence(near, language) for near in self._near))
        self.sentence.setText(sentences)
        self.sentence.setVisible(bool(sentences))
        self.map.show_points(self._points, self.tr("Map of the world with the place of this picture"), sentences)
