"""The field that finds who sits at the table, and the few clients found under it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from shop_app.domain.allergies import AllergyStatus
from shop_app.domain.allergy_marks import MarkSign, ask_again, severe_names
from shop_app.services.finding import Hit, find
from shop_app.text import Joined, Message, Value, translate
from shop_app.ui.icons import icon
from shop_app.ui.kit.allergy_signs import SIGNS
from shop_app.ui.kit.labels import em
from shop_app.ui.kit.wording import Retranslated, spoken
from shop_app.ui.tokens import Tone
from shop_app.ui.workbench import Workbench

_SHOWN = 6
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class GuestSearch(Retranslated, QWidget):
    """Enter seats the client chosen; + and − in the empty field count guests nobody knows."""

    chosen = Signal(object)
    """A client's id: too large for a C++ int."""
    counted = Signal(int)
    undo = Signal()

    def __init__(self, bench: Workbench) -> None:
        super().__init__()
        self._bench = bench
        self._hits: tuple[Hit, ...] = ()
        self._answered = ""
        self._enters = False
        self.field = QLineEdit()
        self.list = QListWidget()
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.field)
        column.addWidget(self.list)
        self.setFocusProxy(self.field)
        seek = translate("Table", "Name, phone… (+ for a guest nobody knows)")
        self.word(self.field.setPlaceholderText, seek)
        self.word(self.field.setAccessibleName, translate("Table", "Find who sits at the table"))
        self.word(self.list.setAccessibleName, translate("Table", "Clients found"))
        self.field.textChanged.connect(self._on_typed)
        self.field.installEventFilter(self)
        self.list.itemClicked.connect(lambda item: self._take(self.list.row(item)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Choose, seat, count or clear, by keys in the field."""
        if watched is not self.field or event.type() != QEvent.Type.KeyPress:
            return False
        assert isinstance(event, QKeyEvent)  # noqa: S101 - what a key press is
        key, typed = Qt.Key(event.key()), self.field.text()
        if key in _STEPS and self._hits:
            row = self.list.currentRow() + _STEPS[key]
            self.list.setCurrentRow(min(max(row, 0), len(self._hits) - 1))
        elif key in _ENTER and typed.strip():
            self._enter()
        elif event.text() in {"+", "-"} and not typed:
            self.counted.emit(1 if event.text() == "+" else -1)
        elif key == Qt.Key.Key_Escape and typed:
            self.field.clear()
        elif event.matches(QKeySequence.StandardKey.Undo) and not typed:
            self.undo.emit()
        else:
            return False
        return True

    def _on_typed(self, typed: str) -> None:
        self._enters = False
        shop, text = self._bench.shop, typed.strip()
        if not text:
            self._bench.tasks.latest(self, "find", lambda _: (), lambda _: None)
            self._show("", ())
            return
        self._bench.tasks.latest(
            self, "find", lambda token: find(shop, text, _SHOWN, token),
            lambda hits: self._show(text, hits),
        )  # fmt: skip

    def _show(self, text: str, hits: tuple[Hit, ...]) -> None:
        self._answered, self._hits = text, hits
        self.list.clear()
        theme = self._bench.look.theme
        for hit in hits:
            words, name, tone = _mark(hit)
            item = QListWidgetItem(" · ".join(filter(None, (hit.display_name, words, hit.detail))))
            if name:
                item.setIcon(icon(name, theme.colour(tone)))
                item.setForeground(theme.colour(tone))
            self.list.addItem(item)
        self.list.setIconSize(QSize(em(self), em(self)))
        if not hits and text:
            none = QListWidgetItem(spoken(translate("Table", "Nobody found.")))
            none.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addItem(none)
        self.list.setCurrentRow(0)
        self.list.setVisible(bool(text))
        self._make_room()
        if self._enters and hits:
            self._take(0)

    def _make_room(self) -> None:
        rows = sum(max(self.list.sizeHintForRow(one), em(self)) for one in range(self.list.count()))
        self.list.setFixedHeight(min(rows + 6, 12 * em(self)))

    def _enter(self) -> None:
        """Seat who is chosen, as soon as the answer to what is typed is there."""
        if self._answered == self.field.text().strip():
            self._take(max(self.list.currentRow(), 0))
        else:
            self._enters = True

    def _take(self, row: int) -> None:
        if row < len(self._hits):
            found = self._hits[row].id
            self.field.clear()
            self.chosen.emit(found)


def _mark(hit: Hit) -> tuple[str, str, Tone]:
    """Return word, icon and tone of what is known of somebody's allergies."""
    words: dict[AllergyStatus, tuple[Message, str, Tone]] = {
        AllergyStatus.HAS: (translate("Table", "allergies"), "triangle-alert", "danger"),
        AllergyStatus.NOT_ASKED: (translate("Table", "never asked"), "circle-help", "warn"),
        AllergyStatus.DECLINED: (translate("Table", "prefers not to say"), "hand", "warn"),
    }
    if hit.mark.sign is MarkSign.ASK and hit.mark.stale:
        return spoken(ask_again()), *SIGNS[hit.mark.sign]
    if hit.status not in words:
        return "", "", "text"
    said, name, tone = words[hit.status]
    if hit.severe:
        said = translate("Table", "SEVERE: {words}").format(words=severe_names(hit.mark))
    aloud: Value = Joined((said, ask_again())) if hit.mark.stale else said
    return spoken(aloud), name, tone
