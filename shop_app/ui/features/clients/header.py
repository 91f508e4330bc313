"""The head of a client's page: photo, name, how to say it, and what must not be done."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shop_app.domain.clients import Client, Photo
from shop_app.domain.greeting import GreetingCard
from shop_app.text import Joined, Message, Value, translate
from shop_app.ui.kit.buttons import KeyButton
from shop_app.ui.kit.labels import WrappingLabel
from shop_app.ui.kit.layouts import AsideLayout, FlowLayout
from shop_app.ui.kit.photo import PhotoView, read_small
from shop_app.ui.kit.pools import Pool
from shop_app.ui.kit.surfaces import Chip
from shop_app.ui.kit.wording import Retranslated
from shop_app.ui.workbench import Workbench


class ClientHeader(Retranslated, QWidget):
    """Who it is, in words."""

    bin_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, bench: Workbench) -> None:
        super().__init__()
        self._bench = bench
        self._photo: Photo | None = None
        self.photo = PhotoView(bench.look)
        self.name = WrappingLabel(role="title")
        self.name.setObjectName("client-name")
        self._aside = WrappingLabel(tone="muted")
        self._marks = QWidget()
        self._chips = Pool(FlowLayout(self._marks, gap=8), Chip)
        self._lay_out()

    def show_card(self, card: GreetingCard) -> None:
        """Show whose page it is."""
        self.word(self.name.setText, card.client.display_name)
        self.word(self._aside.setText, _aside(card))
        marks = self._chips.show(card.notices, _show_mark)
        self._marks.setVisible(marks)
        self._show_photo(card.photo)

    def _show_photo(self, photo: Photo | None) -> None:
        if photo == self._photo and photo is not None:
            return
        self._photo = photo
        self.photo.expect(one=photo is not None)
        self._bench.tasks.latest(
            self.photo,
            "photo",
            lambda _: read_small(photo) if photo else QImage(),
            self.photo.show_image,
        )

    def _lay_out(self) -> None:
        names, buttons, top = QWidget(), QWidget(), QWidget()
        line = FlowLayout(names, gap=12, on_foot=True)
        for part in (self.photo, self.name, self._aside):
            line.addWidget(part)
        back = KeyButton(translate("Clients", "Back"), "Esc", shortcut=False)
        back.clicked.connect(self.back_wanted)
        kept = KeyButton(translate("Clients", "Bin"))
        kept.clicked.connect(self.bin_wanted)
        row = FlowLayout(buttons, gap=8)
        row.addWidget(kept)
        row.addWidget(back)
        beside = AsideLayout(top, gap=12)
        beside.addWidget(names)
        beside.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(top)
        column.addWidget(self._marks)
        self._marks.hide()


def _show_mark(chip: Chip, words: Message) -> None:
    chip.show_fact(words, "triangle-alert", "warn")


def _aside(card: GreetingCard) -> Joined:
    client = card.client
    since = translate("Clients", "client since {year}").format(
        year=card.shop.day_of(client.created_at).year
    )
    return Joined((*_names(card, client), since))


def _names(card: GreetingCard, client: Client) -> tuple[Value, ...]:
    said = translate("Clients", "said “{sounds}”").format(sounds=client.pronunciation)
    names = (
        card.said_name if card.said_name != client.display_name else "",
        said if client.pronunciation else "",
        client.other_script,
        client.organisation if client.organisation != client.display_name else "",
    )
    return tuple(one for one in names if one)
