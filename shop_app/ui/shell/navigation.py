"""The rail at the window's edge: its pages, and who is on duty."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QMenu, QSizePolicy, QToolButton, QVBoxLayout

from shop_app.domain.staff import StaffMember
from shop_app.text import translate
from shop_app.ui.icons import icon
from shop_app.ui.kit.wording import Retranslated, Said, spoken
from shop_app.ui.theme import Look

_WIDTH, _WIDEST, _PAD = 84, 196, 14


class Rail(Retranslated, QFrame):
    """Buttons with icon and word; the staff button opens a menu."""

    chosen = Signal(str)
    duty = Signal(object)
    staff_wanted = Signal()

    def __init__(self, look: Look) -> None:
        self._buttons: dict[str, tuple[QToolButton, str]] = {}
        super().__init__()
        self._look = look
        self._group: list[QToolButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(6, 12, 6, 12)
        self._column.setSpacing(6)
        self._column.addStretch(1)
        self._on_duty = ""
        self._staff = self._button("user-round", translate("Rail", "On duty"))
        self._staff.setObjectName("staff")
        self._staff.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self._staff)
        self._staff.setMenu(self._menu)
        self._column.addWidget(self._staff)
        self._buttons["staff"] = (self._staff, "user-round")
        look.changed.connect(self._on_look)

    def add_page(self, name: str, icon_name: str, words: Said, *, below: bool = False) -> None:
        """Add a page's button, at the top or below with the settings."""
        button = self._button(icon_name, words)
        button.setCheckable(True)
        button.clicked.connect(lambda: self.chosen.emit(name))
        self._group.append(button)
        self._buttons[name] = (button, icon_name)
        top = len(self._group) - 1
        self._column.insertWidget(self._column.count() if below else top, button)
        self._on_look()

    def mark(self, name: str) -> None:
        """Show which page is in sight."""
        # Not a button group: Tab would stop at one of them only.
        for button in self._group:
            button.setChecked(button is self._buttons[name][0])
        self._on_look()

    def show_staff(self, members: tuple[StaffMember, ...], on_duty: int | None) -> None:
        """Offer everyone who works here, and show who is on duty."""
        self._menu.clear()
        current = next((one for one in members if one.id == on_duty), None)
        self._on_duty = current.name if current else ""
        for member in members:
            if member.active:
                name = _without_key(member.name)
                self._menu.addAction(name, partial(self.duty.emit, member.id))
        if not self._menu.isEmpty():
            self._menu.addSeparator()
        add = self._menu.addAction("", self.staff_wanted.emit)
        self.word(add.setText, translate("Rail", "Add someone…"))
        self._name_staff()
        self._on_look()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show icons alone where their words would be cut; those are in the tips, and are heard."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        style = Qt.ToolButtonStyle
        for one, _ in self._buttons.values():
            one.setToolButtonStyle(style.ToolButtonTextUnderIcon)
        wanted = sum(one.sizeHint().height() + 6 for one, _ in self._buttons.values()) + 24
        if wanted > self.height():
            for one, _ in self._buttons.values():
                one.setToolButtonStyle(style.ToolButtonIconOnly)

    def changeEvent(self, event: QEvent) -> None:
        """Make room for the words of another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._buttons:
            self._on_look()

    def _button(self, icon_name: str, words: Said) -> QToolButton:
        button = QToolButton()
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setIcon(icon(icon_name, self._look.theme.colour("text")))
        for setter in (button.setText, button.setAccessibleName, button.setToolTip):
            self.word(setter, words)
        return button

    def _name_staff(self) -> None:
        """Say who is on duty; a name too long for the rail is whole in the tip and when heard."""
        words = translate("Rail", "On duty")
        self.word(self._staff.setToolTip, self._on_duty)
        self.word(self._put_on_duty, self._on_duty or words)
        heard = translate("Rail", "On duty: {name}").format(name=self._on_duty)
        self.word(self._staff.setAccessibleName, heard if self._on_duty else words)

    def _put_on_duty(self, text: str) -> None:
        room = _WIDEST - 2 * _PAD
        shown = self._staff.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
        self._staff.setText(_without_key(shown))

    def _on_look(self) -> None:
        theme = self._look.theme
        self._put_on_duty(self._on_duty or spoken(translate("Rail", "On duty")))
        for button, name in self._buttons.values():
            colour = theme.colour("accent" if button.isChecked() else "text")
            button.setIcon(icon(name, colour))
            button.setIconSize(QSize(theme.px(22), theme.px(22)))
        bold = QFontMetrics(theme.font("heading"))  # as the chosen page's word is
        widest = max(
            max(button.minimumSizeHint().width(), bold.horizontalAdvance(button.text()) + _PAD)
            for button, _ in self._buttons.values()
        )
        self._fit()
        self.setFixedWidth(max(theme.px(_WIDTH) * 3 // 4, widest + _PAD, _WIDTH))


def _without_key(text: str) -> str:
    """Return a text whose ampersand makes no key of the letter after it."""
    return text.replace("&", "&&")
