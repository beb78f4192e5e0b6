"""A page above a strip with buttons: how every dialogue stands."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from actdesk.ui.theme import Space


def lay_out_footed(
    dialog: QWidget,
    page: QWidget,
    buttons: Sequence[QWidget],
    *,
    beside: Sequence[QWidget] = (),
    head: QLayout | None = None,
) -> QFrame:
    """Lay `page` out above a strip with `buttons` at its right and those `beside` at its left; return the strip.

    `head` stands above the page and does not scroll with it.
    """
    foot = QFrame(dialog)
    foot.setProperty("kind", "foot")
    row = QHBoxLayout(foot)
    row.setContentsMargins(Space.PAGE, Space.MEDIUM, Space.PAGE, Space.MEDIUM)
    row.setSpacing(Space.SMALL)
    for button in beside:
        row.addWidget(button)
    row.addStretch(1)
    for button in buttons:
        row.addWidget(button)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    if head is not None:
        column.addLayout(head)
    column.addWidget(page, 1)
    column.addWidget(foot)
    return foot


def grow_to_content(dialog: QWidget, page: QScrollArea) -> None:
    """Let a dialogue become as high as what its page says by now asks for, and no higher than the screen allows."""
    sheet = page.widget()
    inner = sheet.layout() if sheet is not None else None
    for layout in (inner, dialog.layout()):
        if layout is not None:
            layout.activate()
    over = page.verticalScrollBar().maximum()
    if inner is not None and inner.hasHeightForWidth():  # the scroll bar hears of what was just said a moment later
        over = max(over, inner.totalHeightForWidth(page.viewport().width()) - page.viewport().height())
    highest = dialog.screen().availableGeometry().height() - 2 * Space.PAGE
    dialog.resize(dialog.width(), min(dialog.height() + over, highest))
