"""Two people changed the same field: which of the two stays is chosen field by field."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from shop_app.services.editing import FieldChoice
from shop_app.text import translate
from shop_app.ui.features.clients.saving import Torn
from shop_app.ui.kit.announce import announce
from shop_app.ui.kit.buttons import KeyButton, SegmentedChoice
from shop_app.ui.kit.inline_part import Inline
from shop_app.ui.kit.labels import Divider, WrappingLabel
from shop_app.ui.kit.layouts import FlowLayout
from shop_app.ui.kit.wording import Retranslated, Said

_MINE, _THEIRS = "mine", "theirs"
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class ConflictSheet(Retranslated, QFrame):
    """Shows both values of each field; nothing is chosen beforehand, and nothing is lost by Esc."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._torn: Torn | None = None
        self._rows: dict[str, ChoiceRow] = {}
        title = WrappingLabel(role="lead")
        words = translate("Clients", "Someone else changed this too. Which one stays?")
        self.word(title.setText, words)
        self.word(self.setAccessibleName, words)
        self._place = QVBoxLayout()
        self._place.setSpacing(8)
        self._wrong = WrappingLabel(role="small", tone="danger")
        self._wrong.hide()
        allergies = WrappingLabel(role="tiny", tone="muted")
        self.word(
            allergies.setText,
            translate("Clients", "Allergies are never chosen between: both always stay."),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        column.addWidget(title)
        column.addLayout(self._place)
        column.addWidget(self._wrong)
        column.addWidget(self._buttons())
        column.addWidget(allergies)
        self.hide()

    def ask(self, torn: Torn) -> None:
        """Show what two people changed, and go to the first choice."""
        self._clear()
        self._torn = torn
        for choice in torn.choices:
            row = ChoiceRow(choice, torn.fields[choice.field])
            self._rows[choice.field] = row
            self._place.addWidget(row)
        self.show()
        next(iter(self._rows.values())).choice.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self.accessibleName(), at_once=True)

    def later(self) -> None:
        """Close; what was typed stays in its field."""
        self._torn = None
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep what is chosen on Enter, decide later on Esc."""
        if event.key() in _ENTER:
            self._on_keep()
        elif event.key() == Qt.Key.Key_Escape:
            self.later()
        else:
            super().keyPressEvent(event)

    def _on_keep(self) -> None:
        if self._torn is None:
            return
        for row in self._rows.values():
            if not row.choice.value():
                row.choice.setFocus(Qt.FocusReason.OtherFocusReason)
                self.word(self._wrong.setText, translate("Clients", "Choose one of the two first."))
                self._wrong.show()
                return
        mine = {name: row.choice.value() == _MINE for name, row in self._rows.items()}
        torn, self._torn = self._torn, None
        self.hide()
        self.closed.emit()
        torn.settle(mine)

    def _clear(self) -> None:
        self._wrong.hide()
        for row in self._rows.values():
            row.hide()
            row.deleteLater()
        self._rows = {}

    def _buttons(self) -> QWidget:
        place = QWidget()
        row = FlowLayout(place, gap=8)
        keep = KeyButton(
            translate("Clients", "Keep what is chosen"), "Enter", "primary", shortcut=False
        )
        later = KeyButton(translate("Clients", "Decide later"), "Esc", shortcut=False)
        keep.clicked.connect(self._on_keep)
        later.clicked.connect(self.later)
        row.addWidget(keep)
        row.addWidget(later)
        return place


class ChoiceRow(Retranslated, QWidget):
    """One field: what I typed, what stands there now, and the choice."""

    def __init__(self, choice: FieldChoice, field: Inline) -> None:
        super().__init__()
        head = WrappingLabel(role="small", tone="muted")
        self.word(head.setText, field.label)
        mine, theirs = WrappingLabel(), WrappingLabel()
        nothing = translate("Clients", "nothing")
        self.word(mine.setText, _said("mine", field.words(choice.mine) or nothing))
        self.word(theirs.setText, _said("theirs", field.words(choice.theirs) or nothing))
        label = translate("Clients", "{field}: which one stays").format(field=field.label)
        self.choice = SegmentedChoice(
            label,
            {_MINE: translate("Clients", "Mine"), _THEIRS: translate("Clients", "Theirs")},
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (Divider(), head, mine, theirs, self.choice):
            column.addWidget(part)


def _said(whose: str, value: Said) -> Said:
    pattern = (
        translate("Clients", "Mine: {value}")
        if whose == "mine"
        else translate("Clients", "Theirs: {value}")
    )
    return pattern.format(value=value)
