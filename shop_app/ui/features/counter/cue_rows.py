"""The panel of what to say and do, with what closes each follow-up."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shop_app.domain.greeting import GreetingCard
from shop_app.domain.prompts import Cue, CueKind
from shop_app.text import translate
from shop_app.ui.kit.buttons import KeyButton
from shop_app.ui.kit.labels import Divider, WrappingLabel
from shop_app.ui.kit.layouts import AsideLayout, FlowLayout
from shop_app.ui.kit.surfaces import IconTile, Panel
from shop_app.ui.kit.wording import Said
from shop_app.ui.tokens import Tone

_LOOKS: dict[CueKind, tuple[str, Tone]] = {
    CueKind.APOLOGY: ("flag", "danger"),
    CueKind.FOLLOW_UP: ("clock", "accent"),
    CueKind.OCCASION: ("cake", "ok"),
}
_KEYS = ("F10", "F11", "F12")


class CuesPanel(Panel):
    """At most three cues; the keys close the first that can be closed."""

    done = Signal(object)
    later = Signal(object)
    not_needed = Signal(object)

    def __init__(self, card: GreetingCard) -> None:
        super().__init__(translate("Counter", "To say, to do"))
        first = next((cue for cue in card.cues if cue.follow_up is not None), None)
        for number, cue in enumerate(card.cues):
            if number:
                self.body.addWidget(Divider())
            self.body.addWidget(self._row(cue, keys=cue is first))
        if card.more_cues:
            more = WrappingLabel(role="small", tone="muted")
            self.word(more.setText, translate("Counter", "%n more", None, card.more_cues))
            self.body.addWidget(more)

    def _row(self, cue: Cue, *, keys: bool) -> QWidget:
        main = QWidget()
        beside = QHBoxLayout(main)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(12)
        icon, tone = _LOOKS[cue.kind]
        beside.addWidget(IconTile(icon, tone))
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._label(cue.text, WrappingLabel(role="lead")))
        words.addWidget(self._label(cue.why, WrappingLabel(role="small", tone="muted")))
        beside.addLayout(words, 1)
        row = QWidget()
        layout = AsideLayout(row, gap=10)
        layout.addWidget(main)
        if cue.follow_up is not None:
            layout.addWidget(self._buttons(cue, keys=keys))
        return row

    def _label(self, words: Said, label: WrappingLabel) -> WrappingLabel:
        self.word(label.setText, words)
        return label

    def _buttons(self, cue: Cue, *, keys: bool) -> QWidget:
        place = QWidget()
        row = FlowLayout(place, gap=6)
        choices = (
            (translate("Counter", "Done"), self.done),
            (translate("Counter", "Later"), self.later),
            (translate("Counter", "Not needed"), self.not_needed),
        )
        for (words, signal), key in zip(choices, _KEYS, strict=True):
            button = KeyButton(words)
            button.clicked.connect(lambda _=False, s=signal, f=cue.follow_up: s.emit(f))
            if keys:
                button.setShortcut(QKeySequence(key))
                button.setToolTip(key)
            row.addWidget(button)
        return place
