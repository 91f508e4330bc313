"""The sheet for a visit: what was taken, at which table, for whom; the same as last time."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from shop_app.domain.greeting import GreetingCard
from shop_app.domain.visit_items import items_text
from shop_app.domain.visits import NewVisit
from shop_app.services.products import complete_products
from shop_app.services.shop import Shop
from shop_app.services.visit_recipients import recipients_known
from shop_app.services.visits import record_visit
from shop_app.text import Joined, Value, translate
from shop_app.ui.features.counter.items_field import ItemsField
from shop_app.ui.features.counter.trade_forms import TradeForms
from shop_app.ui.kit.buttons import KeyButton
from shop_app.ui.kit.completion import CompletingLineEdit
from shop_app.ui.kit.forms import Form
from shop_app.ui.kit.labels import Glyph, WrappingLabel, em
from shop_app.ui.kit.layouts import AsideLayout, ColumnsLayout
from shop_app.ui.kit.wording import Retranslated, Said
from shop_app.ui.workbench import Workbench

if TYPE_CHECKING:  # looking for allergens is imported when last time is asked for
    from shop_app.domain.visit_repeats import LastTime, OrderCheck

_MOST_COVERS = 999
_PRODUCTS = 400
_LEAST_EMS = 10
"""Least width of a field beside others."""
_PAUSE = 200
"""Milliseconds without a key after which what is typed is checked."""


class VisitForm(Form):
    """A visit now; all may stay empty."""

    repeat = Signal()
    """The same as last time is asked for."""
    ordered = Signal()
    """Other products are typed than a moment ago, and nothing more for now."""

    def __init__(self) -> None:
        super().__init__(translate("Counter", "Visit now"), translate("Counter", "Record visit"))
        self.items = ItemsField()
        words = translate("Counter", "Taken, for example “2 x tart 9.50, coffee”")
        self.add("items", words, self.items)
        self.last_time = LastTimeRow()
        self.repeat_button = KeyButton(
            translate("Counter", "Same as last time"), "F4", shortcut=False
        )
        self.repeat_button.clicked.connect(self.repeat)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.ordered)
        self.items.textChanged.connect(self._on_typed)
        self._beside_items()
        self._rows.addWidget(self.last_time)
        number = QSpinBox(maximum=_MOST_COVERS)
        number.setSpecialValueText("–")
        self.add("covers", translate("Counter", "Covers"), number)
        self.add("table", translate("Counter", "Table"), QLineEdit())
        self.add("occasion", translate("Counter", "Occasion"), QLineEdit())
        self.recipient = CompletingLineEdit()
        self.add("recipient", translate("Counter", "For whom"), self.recipient)
        self._side_by_side("covers", "table", "occasion", "recipient")
        self.add("note", translate("Counter", "Note on this visit"), QLineEdit())
        lasting = QCheckBox()
        self.add("lasting", translate("Counter", "Lasting, kept on the client too"), lasting)
        self._side_by_side("note", "lasting")
        # Tab goes from what was taken to the next field, and to the button after all of them
        QWidget.setTabOrder(lasting, self.repeat_button)

    def _on_typed(self) -> None:
        self._pause.start()

    def visit(self, client_id: int) -> NewVisit:
        """Return what was entered."""
        typed = self.values()
        return NewVisit(
            client_id, None, typed["covers"] or None, self.items.items(), typed["note"],
            typed["table"], typed["occasion"], typed["recipient"], lasting=typed["lasting"],
        )  # fmt: skip

    def start(self, client_id: int, currency: str) -> None:
        """Open for a client of a shop with this ISO 4217 currency."""
        self.items.currency = currency
        self.last_time.say_nothing()
        self.open_for(client_id)

    def take_last_time(self, last: LastTime | None) -> None:
        """Put what was taken last time after what is typed, and say what to look at."""
        self.last_time.show_last(last)
        if last is None or not last.items:
            return
        point = QLocale().decimalPoint()
        again = items_text(last.items, self.items.currency, point)
        typed = self.items.text().strip().rstrip(";,")
        self.items.setText(f"{typed}; {again}" if typed else again)

    def _beside_items(self) -> None:
        """Stand the key for last time beside the items, or below where it is narrow."""
        self._rows.removeWidget(self._fields["items"])
        place = QWidget()
        row = AsideLayout(place, gap=10)
        row.addWidget(self._fields["items"])
        row.addWidget(self.repeat_button)
        self._rows.addWidget(place)

    def _side_by_side(self, *names: str) -> None:
        """Stand fields beside each other, as many as the width has room for."""
        place = QWidget()
        row = ColumnsLayout(place, lambda: _LEAST_EMS * em(self), most=len(names), gap=10)
        for name in names:
            self._rows.removeWidget(self._fields[name])
            row.addWidget(self._fields[name])
        self._rows.addWidget(place)


class LastTimeRow(Retranslated, QWidget):
    """What to check of what was taken last time, and what was left out."""

    def __init__(self) -> None:
        super().__init__()
        self.warning = WrappingLabel(role="strong", tone="danger")
        self._warned = QWidget()
        line = QHBoxLayout(self._warned)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(Glyph("triangle-alert", "danger"), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.warning, 1)
        self.said = WrappingLabel(role="small", tone="muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._warned)
        column.addWidget(self.said)
        self.say_nothing()

    def say_nothing(self) -> None:
        """Show nothing."""
        self._left_out: tuple[str, ...] = ()
        self._say("", ())

    def show_last(self, last: LastTime | None) -> None:
        """Say what of last time must be looked at."""
        self._left_out = last.left_out if last else ()
        if last is None:
            self._say(translate("Counter", "Nothing has been taken yet."), ())
        else:
            self.show_check(last)

    def show_check(self, check: OrderCheck | LastTime) -> None:
        """Say what of the products typed must be looked at."""
        said: list[Value] = []
        if self._left_out:
            words = translate("Counter", "Not sold any more, left out: {products}")
            said.append(words.format(products=self._left_out))
        if check.unknown:
            words = translate("Counter", "Allergens not known: {products}")
            said.append(words.format(products=check.unknown))
        self._say(Joined(tuple(said), "\n") if said else "", check.warnings)

    def _say(self, said: Said, warnings: Iterable[Value]) -> None:
        lines = tuple(warnings)
        self.word(self.warning.setText, Joined(lines, "\n"))
        self._warned.setVisible(bool(lines))
        self.word(self.said.setText, said)
        self.said.setVisible(bool(said))
        self.setVisible(bool(lines or said))


class Visiting(QObject):
    """Opens the sheet for whoever's card is up, repeats the last visit, records."""

    def __init__(self, bench: Workbench, form: VisitForm, trade: TradeForms) -> None:
        super().__init__(form)
        self._bench = bench
        self._form = form
        self._trade = trade
        self._client_id: int | None = None
        form.saved.connect(self._on_saved)
        form.repeat.connect(self.repeat)
        form.ordered.connect(self.check)

    def open(self, card: GreetingCard) -> None:
        """Open for a client; where it is open for them already, the same as last time."""
        client, shop = card.client.id, self._bench.shop
        if not self._form.isHidden() and self._client_id == client:
            self.repeat()
            return
        self._client_id = client
        self._form.start(client, card.shop.currency)
        self._bench.tasks.latest(
            self, "known", lambda _: _known(shop, client), lambda found: self._propose(*found)
        )

    def repeat(self) -> None:
        """Fill in what was taken last time."""
        client, shop = self._client_id, self._bench.shop
        if client is None:
            return

        def take(last: LastTime | None) -> None:
            if self._client_id == client and not self._form.isHidden():
                self._form.take_last_time(last)

        def work() -> LastTime | None:
            from shop_app.services.visit_repeats import same_as_last_time  # noqa: PLC0415 - as above

            return same_as_last_time(shop, client)

        self._bench.tasks.latest(self, "last", lambda _: work(), take)

    def check(self) -> None:
        """Say what the one rule has against the products typed."""
        client, shop = self._client_id, self._bench.shop
        names = tuple(item.product for item in self._form.items.items())
        if client is None or self._form.isHidden():
            return

        def work() -> OrderCheck:
            from shop_app.services.offers import check_order  # noqa: PLC0415 - as above

            return check_order(shop, client, names)

        def show(found: OrderCheck) -> None:
            if self._client_id == client and not self._form.isHidden():
                self._form.last_time.show_check(found)

        self._bench.tasks.latest(self, "order", lambda _: work(), show)

    def _propose(self, products: Iterable[str], recipients: Iterable[str]) -> None:
        self._form.items.set_known(products)
        self._form.recipient.set_known(recipients)

    def _on_saved(self) -> None:
        client, shop, by = self._client_id, self._bench.shop, self._bench.staff_id
        if client is None or self._trade.refuse_unreadable():
            return
        new, form = replace(self._form.visit(client), own=self._trade.own()), self._form
        self._bench.do(
            form,
            lambda: record_visit(shop, new, by),
            lambda _: form.finish(),
            lambda sentence: form.show_error("items", sentence),
        )


def _known(shop: Shop, client_id: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What to propose: products, most often sold first, and those who belong to the client."""
    products = complete_products(shop, "", _PRODUCTS)
    return tuple(one.name for one in products), recipients_known(shop, client_id)
