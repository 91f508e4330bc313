"""The first start: found a shop, or say what is in the way of the client file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from shop_app.domain.shops import NewShop
from shop_app.domain.trades import TRADES, trade_name
from shop_app.text import Message, translate
from shop_app.ui.kit.announce import announce
from shop_app.ui.kit.buttons import KeyButton
from shop_app.ui.kit.forms import Form
from shop_app.ui.kit.labels import WrappingLabel
from shop_app.ui.kit.layouts import FlowLayout
from shop_app.ui.kit.wording import Retranslated, spoken

_WIDEST = 640


class FoundingForm(Form):
    """The shop's name and trade."""

    def __init__(self) -> None:
        super().__init__(
            translate("Welcome", "A new client file"), translate("Welcome", "Create it and begin")
        )
        self.closing.hide()  # there is nothing behind it
        self._trade = QComboBox()
        self.add("name", translate("Welcome", "The shop’s name"), QLineEdit())
        self.add("trade", translate("Welcome", "Trade"), self._trade)
        self._trade.addItems([spoken(trade_name(trade)) for trade in TRADES])

    def start(self) -> None:
        """Open with the first trade chosen."""
        self.open_for("founding", {"trade": self._trade.itemText(0)})

    def shop(self) -> NewShop:
        """Return what was entered; the country is the system's."""
        trade = TRADES[max(self._trade.currentIndex(), 0)]
        territory = QLocale.territoryToCode(QLocale.system().territory())
        return NewShop(self.values()["name"], trade, territory or "FR")


class WelcomePage(Retranslated, QWidget):
    """Greets on the first start; after trouble with a file, says which, and what to do."""

    found = Signal(object)
    opened = Signal(object)

    def __init__(self, trouble: Message | None = None) -> None:
        super().__init__()
        title, said = WrappingLabel(role="title"), WrappingLabel(role="greeting")
        self._trouble = WrappingLabel(role="lead", tone="danger")
        self.word(title.setText, translate("Welcome", "Welcome to Prévenance"))
        self.word(
            said.setText,
            translate(
                "Welcome",
                "The client file that remembers. Everything stays in one file on this computer.",
            ),
        )
        self.form = FoundingForm()
        self.form.saved.connect(lambda: self.found.emit(self.form.shop()))
        self.form.closed.connect(self.form.start)
        place = QWidget()
        place.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(place)
        column.setSpacing(14)
        column.addStretch(1)
        for part in (title, said, self._trouble, self.form, self._others()):
            column.addWidget(part)
        column.addStretch(2)
        middle = QWidget()
        beside = QHBoxLayout(middle)
        beside.addStretch(1)
        beside.addWidget(place, 100)
        beside.addStretch(1)
        area = QScrollArea(widgetResizable=True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(middle)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        self.say(trouble)
        self.form.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with the name: before, there was no window to give the keyboard to."""
        super().showEvent(event)
        self.form.start()

    def refuse(self, sentence: Message) -> None:
        """Say why no file was made: at the name where that is missing."""
        if self.form.shop().name.strip():
            self.say(sentence)
        else:
            self.form.show_error("name", sentence)

    def say(self, trouble: Message | None) -> None:
        """Say what is in the way, or nothing."""
        self._trouble.setVisible(trouble is not None)
        if trouble is not None:
            self.word(self._trouble.setText, trouble)
            announce(self._trouble, spoken(trouble))

    def _others(self) -> QWidget:
        place = QWidget()
        row = FlowLayout(place, gap=8)
        open_file = KeyButton(translate("Welcome", "Open a client file…"))
        open_file.clicked.connect(self._choose_file)
        row.addWidget(open_file)
        return place

    def _choose_file(self) -> None:
        title = spoken(translate("Welcome", "Open a client file"))
        kinds = spoken(translate("Welcome", "Client files (*.prevenance);;All files (*)"))
        path, _ = QFileDialog.getOpenFileName(self, title, "", kinds)
        if path:
            self.opened.emit(Path(path))
