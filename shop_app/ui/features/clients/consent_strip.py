"""Whether we may note a client's health: what is said first, what was allowed, and taking it back.

Taking it back erases what was noted, and cannot be undone: so it is asked once more.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shop_app.domain.allergies import RemovedAllergy
from shop_app.domain.allergy_item_words import columns_of, item_words
from shop_app.domain.consents import Consent, ConsentWay, consent_wording
from shop_app.domain.days import full_day
from shop_app.text import Joined, Value, translate
from shop_app.ui.kit.buttons import KeyButton
from shop_app.ui.kit.inline import InlineField
from shop_app.ui.kit.inline_kinds import ChoiceKind
from shop_app.ui.kit.labels import Glyph, WrappingLabel
from shop_app.ui.kit.layouts import FlowLayout
from shop_app.ui.kit.wording import Retranslated, Said

_WAYS: dict[str, Said] = {
    ConsentWay.SPOKEN.value: translate("Clients", "spoken"),
    ConsentWay.WRITTEN.value: translate("Clients", "in writing"),
    ConsentWay.ONLINE.value: translate("Clients", "online"),
}
_NONE = ""


class ConsentStrip(Retranslated, QWidget):
    """The words to say, the consents there were, and the way back."""

    withdrawn = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._words = WrappingLabel(role="small", tone="muted")
        said = translate("Clients", "Say first: “{words}”").format(words=consent_wording())
        self.word(self._words.setText, said)
        self.way = InlineField(
            translate("Clients", "How they agreed to having it noted"),
            ChoiceKind({_NONE: translate("Clients", "no consent recorded"), **_WAYS}),
        )
        self._given = WrappingLabel(role="small", tone="muted")
        self.withdraw = KeyButton(translate("Clients", "Withdraw consent…"))
        self._question = WrappingLabel(role="body", tone="danger")
        self.word(self._question.setText, translate(
            "Clients",
            "This erases for good all that is noted of this client’s allergies and health, also "
            "in the history and the bin. It cannot be undone. The card will say to ask each time.",
        ))  # fmt: skip
        self.erase = KeyButton(translate("Clients", "Erase it for good"), None, "primary")
        self.keep = KeyButton(translate("Clients", "Keep it"), "Esc", shortcut=False)
        self.withdraw.clicked.connect(self._ask)
        self.keep.clicked.connect(self._leave)
        self.erase.clicked.connect(self._on_erase)
        self._lay_out()
        self._leave()

    def show_consents(self, client_id: int | None, consents: tuple[Consent, ...]) -> None:
        """Show what was allowed and taken back, the newest first."""
        held = next((one.way.value for one in consents if one.holds), _NONE)
        self.way.open_for(client_id, held)
        lines = tuple(_consent_words(one) for one in consents)
        none = translate("Clients", "No consent recorded yet: it is with the first answer.")
        self.word(self._given.setText, Joined(lines, "\n") if lines else none)
        self._may_withdraw = any(one.holds for one in consents)
        self._leave()

    _may_withdraw = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep it on Esc while it is asked."""
        if event.key() == Qt.Key.Key_Escape and not self._asked.isHidden():
            self._leave()
        else:
            super().keyPressEvent(event)

    def _ask(self) -> None:
        self.withdraw.hide()
        self._asked.show()
        self.keep.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave(self) -> None:
        self._asked.hide()
        self.withdraw.setVisible(self._may_withdraw)

    def _on_erase(self) -> None:
        self._leave()
        self.withdrawn.emit()

    def _lay_out(self) -> None:
        self._asked = QWidget()
        inside = QVBoxLayout(self._asked)
        inside.setContentsMargins(0, 0, 0, 0)
        warned = QHBoxLayout()
        warned.addWidget(Glyph("triangle-alert", "danger"), 0, Qt.AlignmentFlag.AlignTop)
        warned.addWidget(self._question, 1)
        inside.addLayout(warned)
        answers = FlowLayout(gap=8)
        answers.addWidget(self.keep)
        answers.addWidget(self.erase)
        inside.addLayout(answers)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 4, 6, 0)
        column.setSpacing(4)
        for part in (self._words, self.way, self._given, self._asked):
            column.addWidget(part)
        column.addWidget(self.withdraw, 0, Qt.AlignmentFlag.AlignLeading)


class RemovedAllergies(Retranslated, QWidget):
    """What was removed or lessened stays in sight as it was, with the reason, who and when."""

    def __init__(self) -> None:
        super().__init__()
        self._label = WrappingLabel(role="small", tone="muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 0, 6, 0)
        row.addWidget(Glyph("trash-2", "muted", "small"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._label, 1)
        self.hide()

    def show_removed(self, removed: tuple[RemovedAllergy, ...]) -> None:
        """Show these."""
        self.word(self._label.setText, Joined(tuple(map(_removed_words, removed)), "\n"))
        self.setVisible(bool(removed))


def _consent_words(one: Consent) -> Value:
    given = translate("Clients", "Consent on {day}, {way}, wording {version}").format(
        day=full_day(one.given_on), way=_WAYS[one.way], version=one.wording
    )
    parts: list[Value] = [given]
    if one.given_to:
        parts.append(translate("Clients", "noted by {who}").format(who=one.given_to))
    if one.withdrawn_on is not None:
        parts.append(
            translate("Clients", "withdrawn on {day}").format(day=full_day(one.withdrawn_on))
        )
        parts.append(one.withdrawn_to)
    return Joined(tuple(part for part in parts if part))


def _removed_words(one: RemovedAllergy) -> Value:
    said = (
        translate("Clients", "changed, was: {what}, because: {reason}")
        if one.changed
        else translate("Clients", "removed: {what}, because: {reason}")
    )
    removed = said.format(what=item_words(columns_of(one)), reason=one.reason)
    parts = (removed, full_day(one.removed_on), one.removed_by)
    return Joined(tuple(part for part in parts if part))
