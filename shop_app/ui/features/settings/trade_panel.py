"""The shop's trade, and the three facts that every card shows."""

from __future__ import annotations

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QComboBox, QWidget

from shop_app.domain.card_facts import PLACES, Facts
from shop_app.domain.trades import TRADES, trade_name
from shop_app.services.card_facts import FactOffer, choose_facts, chosen_facts, facts_on_offer
from shop_app.services.changes import Changes, Kind
from shop_app.services.shop import Shop
from shop_app.services.shop_details import details
from shop_app.services.trades import switch_trade
from shop_app.text import Message, translate
from shop_app.ui.kit.buttons import KeyButton
from shop_app.ui.kit.forms import Field
from shop_app.ui.kit.labels import WrappingLabel
from shop_app.ui.kit.layouts import AsideLayout, ColumnsLayout
from shop_app.ui.kit.surfaces import Panel
from shop_app.ui.kit.wording import Said, spoken
from shop_app.ui.workbench import Workbench

_LEAST = 220
"""Least width of a fact, at scale 1.0."""
_KINDS = frozenset({Kind.SHOP, Kind.OWN_FIELD, Kind.SIZE})


class _Now(NamedTuple):
    """The trade, the facts chosen, and all that may be."""

    trade: str
    facts: Facts
    offers: tuple[FactOffer, ...]


class Choosing(QComboBox):
    """A list to choose from; its items are named in code, and their words follow the language."""

    def __init__(self) -> None:
        super().__init__()
        self._items: dict[str, Said] = {}
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)

    def offer(self, items: dict[str, Said], chosen: str) -> None:
        """Offer these, with one chosen."""
        if items != self._items:
            self._items = items
            self.clear()
            for name in items:
                self.addItem("", name)
        self.say_anew()
        self.setCurrentIndex(self.findData(chosen))

    def say_anew(self) -> None:
        """Word the items in the language of the window."""
        for place, words in enumerate(self._items.values()):
            self.setItemText(place, spoken(words))

    def chosen(self) -> str:
        """Return the name of what is chosen, "" for nothing."""
        return str(self.currentData() or "")


class TradePanel(Panel):
    """Switches the trade with one undo; a fact is saved as it is chosen."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(translate("Settings", "Trade and fields"))
        self._bench = bench
        self._now: _Now | None = None
        self.trade = Choosing()
        self.switch = KeyButton(translate("Settings", "Switch trade"))
        self.switch.clicked.connect(self._on_switch)
        self._fields = (
            Field(translate("Settings", "Trade"), self.trade),
            *(Field(_place(place), Choosing()) for place in PLACES),
        )
        self._lay_out()
        bench.changed.connect(self._on_changed)
        self._load()

    @property
    def facts(self) -> tuple[Choosing, ...]:
        """The lists of the three places."""
        return tuple(one.editor for one in self._fields[1:] if isinstance(one.editor, Choosing))

    def _lay_out(self) -> None:
        line = QWidget()
        row = AsideLayout(line, gap=10)
        row.addWidget(self._fields[0])
        row.addWidget(self.switch)
        said, facts = WrappingLabel(role="small", tone="muted"), WrappingLabel(role="strong")
        self.word(said.setText, translate(
            "Settings",
            "Topics, fields, measures and rules that suit the new trade are added; those that only "
            "the old one had are put aside with all they hold, and come back with it.",
        ))  # fmt: skip
        self.word(facts.setText, translate("Settings", "Three facts on every card"))
        three = QWidget()
        columns = ColumnsLayout(three, lambda: self._bench.look.theme.px(_LEAST), gap=10)
        for one in self._fields[1:]:
            columns.addWidget(one)
        for part in (line, said, facts, three):
            self.body.addWidget(part)
        for place, choosing in enumerate(self.facts):
            choosing.activated.connect(partial(self._on_fact, place))

    def _load(self) -> None:
        shop = self._bench.shop
        self._bench.tasks.latest(self, "trade", lambda _: _read(shop), self._show)

    def _show(self, now: _Now) -> None:
        before, self._now = self._now, now
        if before is None or before.trade != now.trade or not self.trade.chosen():
            self.trade.offer({one: trade_name(one) for one in TRADES}, now.trade or TRADES[-1])
        offers: dict[str, Said] = {"": "–", **{one.name: one.label for one in now.offers}}
        for place, (one, fact) in enumerate(zip(self.facts, now.facts, strict=True)):
            refused = before is not None and one.chosen() not in {before.facts[place], fact}
            one.offer(offers, one.chosen() if refused else fact)
            if not refused:
                self._fields[place + 1].clear_error()

    def changeEvent(self, event: QEvent) -> None:
        """Word the lists in another language too."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            for one in (self.trade, *self.facts):
                one.say_anew()

    def _on_switch(self) -> None:
        trade, shop, by = self.trade.chosen(), self._bench.shop, self._bench.staff_id
        if self._now is not None and trade != self._now.trade:
            self._bench.do(self, lambda: switch_trade(shop, trade, by))

    def _on_fact(self, place: int, _row: int) -> None:
        """Save what was chosen; the same fact at two places is refused at the field."""
        if self._now is None:
            return
        seen, shop, by = self._now.facts, self._bench.shop, self._bench.staff_id
        facts = [*seen[:place], self.facts[place].chosen(), *seen[place + 1 :]]
        self._fields[place + 1].clear_error()
        if facts[place] != seen[place]:
            self._bench.do(
                self,
                lambda: choose_facts(shop, facts, seen, by),
                refused=partial(self._refused, place),
            )

    def _refused(self, place: int, sentence: Message) -> None:
        self._fields[place + 1].show_error(sentence)

    def _on_changed(self, changes: Changes) -> None:
        if _KINDS & changes.kinds:
            self._load()


def _read(shop: Shop) -> _Now:
    return _Now(details(shop).trade, chosen_facts(shop), facts_on_offer(shop))


def _place(place: int) -> Message:
    return translate("Settings", "Fact {place}").format(place=place)
