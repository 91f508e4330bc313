"""The panel of what to say and do, with what closes each cue."""

from __future__ import annotations

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shop_app.domain.greeting import GreetingCard
from shop_app.domain.prompts import Closable, Cue, CueKind
from shop_app.text import Message, translate
from shop_app.ui.kit.buttons import KeyButton
from shop_app.ui.kit.labels import WrappingLabel
from shop_app.ui.kit.layouts import AsideLayout, FlowLayout
from shop_app.ui.kit.lines import Lines, Piece
from shop_app.ui.kit.pools import Pool
from shop_app.ui.kit.surfaces import IconTile, Panel
from shop_app.ui.tokens import Tone

_LOOKS: dict[CueKind, tuple[str, Tone]] = {
    CueKind.APOLOGY: ("flag", "danger"),
    CueKind.EXPIRED: ("triangle-alert", "danger"),
    CueKind.PROMISE: ("handshake", "warn"),
    CueKind.JOB: ("ruler", "accent"),
    CueKind.LENT: ("arrow-left-right", "accent"),
    CueKind.FOLLOW_UP: ("clock", "accent"),
    CueKind.OCCASION: ("cake", "ok"),
    CueKind.WISH: ("gift", "ok"),
}
_KEYS = ("F10", "F11", "F12")


class _Ways(NamedTuple):
    """What the three buttons of a cue say; None where there is no such way."""

    done: Message
    later: Message | None = None
    not_needed: Message | None = None


_LATER = translate("Counter", "Later")
_FOLLOWED = _Ways(translate("Counter", "Done"), _LATER, translate("Counter", "Not needed"))
_WAYS: dict[CueKind, _Ways] = {
    CueKind.PROMISE: _Ways(translate("Counter", "Kept"), _LATER, translate("Counter", "Dropped")),
    CueKind.LENT: _Ways(translate("Counter", "Returned"), _LATER),
    CueKind.WISH: _Ways(translate("Counter", "Fulfilled")),
}


class CuesPanel(Panel):
    """At most three cues; the keys close the first that can be closed."""

    done = Signal(object)
    later = Signal(object)
    not_needed = Signal(object)

    def __init__(self) -> None:
        super().__init__(translate("Counter", "To say, to do"))
        column = QVBoxLayout()
        column.setSpacing(self.body.spacing())
        self.body.addLayout(column)
        self._rows = Pool(column, self._row, divided=True)
        self._more = WrappingLabel(role="small", tone="muted")
        self.body.addWidget(self._more)

    def show_card(self, card: GreetingCard) -> None:
        """Show a card's cues; nothing where there are none."""
        first = next((cue for cue in card.cues if cue.record is not None), None)
        self.setVisible(
            self._rows.show(card.cues, lambda row, cue: row.show_cue(cue, keys=cue is first))
        )
        self._more.setVisible(card.more_cues > 0)
        self.word(self._more.setText, translate("Counter", "%n more", None, card.more_cues))

    def _row(self) -> CueRow:
        row = CueRow()
        row.done.connect(self.done)
        row.later.connect(self.later)
        row.not_needed.connect(self.not_needed)
        return row


class CueRow(QWidget):
    """One cue, and what closes the record it stands for."""

    done = Signal(object)
    later = Signal(object)
    not_needed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._record: Closable | None = None
        self._tile = IconTile("clock")
        self._words = Lines()
        main = QWidget()
        beside = QHBoxLayout(main)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(12)
        beside.addWidget(self._tile)
        beside.addWidget(self._words, 1)
        self._actions = QWidget()
        self._buttons = self._make_buttons()
        layout = AsideLayout(self, gap=10)
        layout.addWidget(main)
        layout.addWidget(self._actions)

    def show_cue(self, cue: Cue, *, keys: bool) -> None:
        """Show a cue; `keys` close it without the mouse."""
        self._record = cue.record
        self._tile.show_icon(*_LOOKS[cue.kind])
        self._words.show_pieces(Piece(cue.text, "lead"), Piece(cue.why, "small", muted=True))
        self._actions.setVisible(cue.record is not None)
        ways = _WAYS.get(cue.kind, _FOLLOWED)
        for button, key, words in zip(self._buttons, _KEYS, ways, strict=True):
            if words is not None:
                button.set_label(words)
            button.setVisible(words is not None)
            button.answer_to(key if keys and words is not None else None)

    def _make_buttons(self) -> list[KeyButton]:
        signals = (self.done, self.later, self.not_needed)
        row = FlowLayout(self._actions, gap=6)
        buttons = []
        for words, signal in zip(_FOLLOWED, signals, strict=True):
            button = KeyButton(words or "")
            button.clicked.connect(partial(self._choose, signal))
            row.addWidget(button)
            buttons.append(button)
        return buttons

    def _choose(self, signal: SignalInstance) -> None:
        signal.emit(self._record)
