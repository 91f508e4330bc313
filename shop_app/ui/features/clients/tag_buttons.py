"""The tags of a client as buttons: Enter opens one, Delete takes it off."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from shop_app.domain.tags import Tag, TagColour, TagShape
from shop_app.text import translate
from shop_app.ui.kit.buttons import draw_ring
from shop_app.ui.kit.labels import em
from shop_app.ui.kit.tag_signs import is_dark, tag_icon
from shop_app.ui.kit.wording import Retranslated

_ARROWS = {Qt.Key.Key_Left: False, Qt.Key.Key_Right: True}
_SIGN_EMS, _ROOM = 0.9, 1.5


class TagButton(Retranslated, QPushButton):
    """One tag, by sign and name."""

    opened = Signal(object)
    """The `Tag` is to be looked at or changed."""
    taken_off = Signal(object)
    """The `Tag` is to go from this client."""

    def __init__(self) -> None:
        super().__init__()
        self.tag = Tag(0, 0, "", TagColour.GREY, TagShape.CIRCLE)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(lambda: self.opened.emit(self.tag))

    def show_tag(self, tag: Tag) -> None:
        """Show another tag."""
        self.tag = tag
        self.setText(tag.name.replace("&", "&&"))
        self.word(self.setAccessibleName, translate("Tags", "Tag {name}").format(name=tag.name))
        self.word(
            self.setAccessibleDescription,
            translate("Tags", "Enter to change it, Delete to take it off"),
        )
        self._draw_sign()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Enter, take off on Delete, go on with the arrows."""
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.taken_off.emit(self.tag)
        elif key in _ARROWS:
            self.focusNextPrevChild(_ARROWS[key])
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the sign anew in other colours or another size of text."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.PaletteChange}:
            self._draw_sign()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button, and a ring inside it when it has the focus."""
        super().paintEvent(event)
        if self.hasFocus():
            draw_ring(self)

    def _draw_sign(self) -> None:
        side = round(em(self) * _SIGN_EMS)
        self.setIconSize(QSize(round(side * _ROOM), side))
        self.setIcon(tag_icon(self.tag, side, _ROOM, self.devicePixelRatioF(), dark=is_dark(self)))
