"""A panel of what the shop keeps in an order of its own, with a sheet that makes or changes one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from shop_app.services.changes import Changes, Kind
from shop_app.text import Message, translate
from shop_app.ui.features.settings.ordered_list import Listed, OrderedList
from shop_app.ui.kit.buttons import KeyButton
from shop_app.ui.kit.forms import Form
from shop_app.ui.kit.labels import WrappingLabel
from shop_app.ui.kit.layouts import FlowLayout
from shop_app.ui.kit.surfaces import Panel
from shop_app.ui.workbench import Workbench


class OrderedPanel(Panel):
    """The list, its sheet and its keys; what they do is said by each panel of this kind."""

    def __init__(
        self, bench: Workbench, words: tuple[Message, Message, Message], form: Form, kind: Kind
    ) -> None:
        heading, empty, new = words
        super().__init__(heading)
        self._bench = bench
        self._kind = kind
        self.list = OrderedList(heading)
        self._none = WrappingLabel(role="small", tone="muted")
        self.word(self._none.setText, empty)
        self._sheet = form
        for part in (self._none, self.list, form, self._buttons(new)):
            self.body.addWidget(part)
        form.saved.connect(self.save)
        form.closed.connect(self.list.setFocus)
        self.list.moved.connect(self.move_item)
        self.list.opened.connect(self.open_item)
        self.list.dropped.connect(self.drop_item)
        bench.changed.connect(self._on_changed)
        self.load()

    # What each panel says

    def load(self) -> None:
        """Read the items and show them."""
        raise NotImplementedError

    def open_item(self, item_id: int | None) -> None:
        """Open the sheet for an item, or for a new one."""
        raise NotImplementedError

    def save(self) -> None:
        """Record what the sheet holds."""
        raise NotImplementedError

    def move_item(self, item_id: int, places: int) -> None:
        """Move an item up (negative) or down."""
        raise NotImplementedError

    def drop_item(self, item_id: int) -> None:
        """Put an item aside, or bring it back."""
        raise NotImplementedError

    # What all share

    def show_items(self, items: Sequence[Listed]) -> None:
        """Show the items."""
        self._none.setVisible(not items)
        self.list.setVisible(bool(items))
        self.list.show_items(items)
        self._word_drop()

    def write(self, work: Callable[[], Changes]) -> None:
        """Write; a refusal is told at the foot of the window."""
        self._bench.do(self, work)

    def _buttons(self, new: Message) -> QWidget:
        place = QWidget()
        row = FlowLayout(place, gap=8)
        self.new = KeyButton(new)
        self.new.clicked.connect(lambda: self.open_item(None))
        row.addWidget(self.new)
        self._drop = KeyButton(translate("Settings", "Put aside"), "Del", shortcut=False)
        acts: tuple[tuple[KeyButton, Callable[[int], object]], ...] = (
            (_button(translate("Settings", "Change"), "Enter"), self.open_item),
            (_button(translate("Settings", "Up"), "Alt+Up"), lambda one: self.move_item(one, -1)),
            (
                _button(translate("Settings", "Down"), "Alt+Down"),
                lambda one: self.move_item(one, 1),
            ),
            (self._drop, self.drop_item),
        )
        for button, act in acts:
            button.clicked.connect(lambda _=False, act=act: self._act(act))
            row.addWidget(button)
        self.list.currentRowChanged.connect(lambda _: self._word_drop())
        return place

    def _act(self, act: Callable[[int], object]) -> None:
        if (chosen := self.list.chosen()) is not None:
            act(chosen.id)

    def _word_drop(self) -> None:
        chosen = self.list.chosen()
        aside = chosen is not None and not chosen.active
        put = translate("Settings", "Put aside")
        self._drop.set_label(translate("Settings", "Bring back") if aside else put)

    def _on_changed(self, changes: Changes) -> None:
        if self._kind in changes.kinds:
            self.load()


def _button(words: Message, key: str) -> KeyButton:
    return KeyButton(words, key, shortcut=False)
