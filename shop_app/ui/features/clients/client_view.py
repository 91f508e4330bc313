"""One client's page: the band on top, always; under it the head and all sections, scrolling as one.

Ctrl+1 to Ctrl+9 go to a section, Ctrl+Page down and up to the next and the one before.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from shop_app.domain.greeting import GreetingCard
from shop_app.services.allergies import confirm_allergies
from shop_app.text import translate
from shop_app.ui.features.clients.conflict import ConflictSheet
from shop_app.ui.features.clients.header import ClientHeader
from shop_app.ui.features.clients.model import ClientModel
from shop_app.ui.features.clients.section import Section
from shop_app.ui.features.clients.section_allergies import AllergiesSection
from shop_app.ui.features.clients.sections import SECTIONS
from shop_app.ui.kit.allergy_band import CardBand
from shop_app.ui.kit.layouts import ColumnsLayout
from shop_app.ui.kit.tab_order import put_in_order, stops_in
from shop_app.ui.kit.wording import Retranslated
from shop_app.ui.workbench import Workbench

_COLUMN = 360
"""Least width of a column of sections, at scale 1.0."""
_BODY = 150
"""Least height of what scrolls, at scale 1.0."""
_NUMBERED = 9
_MARGIN = 14
_GAP = 10


class ClientView(Retranslated, QWidget):
    """All that is known of one client, every field edited in place."""

    closed = Signal()
    """Esc: go back where one came from."""
    bin_wanted = Signal(object)
    """Show what was deleted of this client."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__()
        self._bench = bench
        self.model = ClientModel(bench)
        self.band = CardBand(bench.look, "F3")
        self.conflict = ConflictSheet()
        self.header = ClientHeader(bench)
        self.sections: dict[str, Section] = {made.name: made(bench) for made in SECTIONS}
        self.body = QScrollArea(widgetResizable=True)
        self._content = QWidget()
        self._columns = QWidget()
        self._flow = ColumnsLayout(self._columns, lambda: bench.look.theme.px(_COLUMN))
        self._order = QTimer(self, interval=0, singleShot=True)
        self._order.timeout.connect(self._put_in_order)
        self._awaited: set[str] = set()
        """Sections that do not show the client yet."""
        self._lay_out()
        self._connect()
        self._add_keys()

    @property
    def client_id(self) -> int | None:
        """Whose page it is."""
        return self.model.client_id

    def open(self, client_id: int) -> None:
        """Show a client's page; what is typed and not saved waits on the page it belongs to."""
        other = client_id != self.model.client_id
        if other:
            self.leave()
            self.conflict.later()
            self.band.say_anew()
        if other or self._away:
            self._veil()
            self._to_top = self._to_top or other
            self._awaited = set(self.sections)
            self.model.card = None
        self._away = False
        self.model.open(client_id)
        for section in self.sections.values():
            section.load(client_id)

    _away = _to_top = False
    """Whether nobody looked, and whether somebody else's page is shown from its top."""

    def take_keyboard(self) -> None:
        """Go to the first section's first field, as soon as it is there."""
        if self._is_veiled:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            next(iter(self.sections.values())).go_to()

    def _veil(self) -> None:
        """Show nothing until all parts show the same client."""
        self._is_veiled = True
        self.band.hide()
        self.body.hide()

    def _lift(self) -> None:
        """Show all parts together, laid out, once each of them shows the client."""
        if not self._is_veiled or self._awaited or self.model.card is None:
            return
        waited = self.hasFocus()
        self._is_veiled = False
        for part in self._content.findChildren(QWidget):
            part.updateGeometry()  # out of sight Qt tells only the nearest layout
        if self._to_top:
            self._flow.rearrange()
        self.band.show()
        self.body.show()
        self.fit_band()
        self._put_in_order()
        if waited:
            self.take_keyboard()
        if self._to_top:
            self._to_top = self._is_followed = False  # first of all one sees whose page it is
            self.body.verticalScrollBar().setValue(0)

    _is_veiled = False

    def leave(self) -> None:
        """Save what is being typed: the page is left."""
        focused = self.window().focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            focused.clearFocus()

    def go_to(self, name: str) -> None:
        """Take the keyboard to a section, in sight."""
        section = self.sections[name]
        section.go_to()
        self.body.ensureWidgetVisible(section, 0, _GAP)
        self._bring_into_sight(self.window().focusWidget())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Follow the keyboard, so that its place is always in sight; read anew what was missed."""
        super().showEvent(event)
        if self._away and self.model.client_id is not None:
            self.open(self.model.client_id)
        handle = self.window().windowHandle()
        if handle is not None and not self._follows:
            self._follows = True
            handle.focusObjectChanged.connect(self._bring_into_sight)

    _follows = False

    def hideEvent(self, event: QHideEvent) -> None:
        """Read nothing while nobody looks."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._away = True
            self.model.rest()
            for section in self.sections.values():
                section.rest()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the band into the new size."""
        super().resizeEvent(event)
        self.fit_band()

    def changeEvent(self, event: QEvent) -> None:
        """Fit the band to other words or another size of text, once those are in place."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.LanguageChange, QEvent.Type.StyleChange}:
            QTimer.singleShot(0, self, self.fit_band)

    def fit_band(self) -> None:
        """Give the band the largest text that keeps all its words in sight."""
        if self._is_veiled:
            return
        margins = 2 * _MARGIN
        free = self.height() - margins - _GAP
        body = min(self._bench.look.theme.px(_BODY), free // 3)
        self.band.fit(self.width() - margins, free - body, free)
        if (column := self.layout()) is not None:
            column.activate()
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)  # drawn once, in place

    def _show(self, card: GreetingCard) -> None:
        self.band.show_band(card.allergies, card.client.display_name)
        self.header.show_card(card)
        self.fit_band()
        self._lift()

    def _on_unreadable(self) -> None:
        """Leave nothing in sight but a band that says to ask."""
        self._veil()
        self.band.show_unknown()
        self.band.show()
        self.band.fit(self.width() - 2 * _MARGIN, self.height() // 2)

    def _bring_into_sight(self, focused: QObject | None) -> None:
        self._is_followed = True
        if isinstance(focused, QWidget) and self._content.isAncestorOf(focused):
            self.body.ensureWidgetVisible(focused, 0, self._bench.look.theme.px(24))

    def _on_loaded(self, name: str) -> None:
        """Spread the sections over the columns once all of them show what they hold."""
        if not self._is_veiled:
            self._order.start()
        if name in self._awaited:
            self._awaited.remove(name)
            self._lift()

    def _put_in_order(self) -> None:
        """Have Tab go from section to section: what was built last would come last."""
        put_in_order([*stops_in(self.band), *stops_in(self._content)])
        self._number()
        self._follow()

    def _on_range(self) -> None:
        """Keep the keyboard's place in sight as sections grow, until one scrolls elsewhere."""
        if self._is_followed:  # once all parts are in their new places
            QTimer.singleShot(0, self, self._follow)

    def _follow(self) -> None:
        self._bring_into_sight(self.window().focusWidget())

    def _on_scrolled(self) -> None:
        self._is_followed = False

    _is_followed = True

    def _on_torn(self, torn: object) -> None:
        self.conflict.ask(torn)  # type: ignore[arg-type] # a Torn, through Qt's signal
        self.body.ensureWidgetVisible(self.conflict, 0, 0)

    def _on_confirm(self) -> None:
        client, shop, by = self.model.client_id, self._bench.shop, self._bench.staff_id
        if client is not None:
            self._bench.do(self, lambda: confirm_allergies(shop, client, by))

    def _on_ask(self) -> None:
        self.go_to("allergies")
        section = self.sections["allergies"]
        if isinstance(section, AllergiesSection):
            section.ask()

    def _step(self, by: int) -> None:
        """Go to the next section, or the one before."""
        shown, focused = self._reachable(), self.window().focusWidget()
        here = (n for n, one in enumerate(shown) if focused and one.isAncestorOf(focused))
        at = next(here, -1 if by > 0 else 0)
        self.go_to(shown[(at + by) % len(shown)].name)

    def _go_to_number(self, number: int) -> None:
        shown = self._reachable()
        if number <= len(shown):
            self.go_to(shown[number - 1].name)

    def _reachable(self) -> list[Section]:
        """Return the sections where the keyboard can go: a trade may hide some."""
        return [one for one in self.sections.values() if one.first_stop() is not None]

    def _number(self) -> None:
        """Show beside each title which key goes there."""
        numbers = {one.name: n for n, one in enumerate(self._reachable(), 1) if n <= _NUMBERED}
        for name, one in self.sections.items():
            key = f"Ctrl+{numbers[name]}" if name in numbers else ""
            one.show_key(QKeySequence(key).toString(_NATIVE))

    def _connect(self) -> None:
        self.model.shown.connect(self._show)
        self.model.unreadable.connect(self._on_unreadable)
        self.model.gone.connect(self.closed)
        self.band.confirm.connect(self._on_confirm)
        self.band.ask.connect(self._on_ask)
        self.body.verticalScrollBar().rangeChanged.connect(self._on_range)
        self.body.verticalScrollBar().actionTriggered.connect(self._on_scrolled)
        self.header.back_wanted.connect(self.closed)
        self.header.bin_wanted.connect(lambda: self.bin_wanted.emit(self.model.client_id or 0))
        for section in self.sections.values():
            section.torn.connect(self._on_torn)
            section.loaded.connect(partial(self._on_loaded, section.name))

    def _add_keys(self) -> None:
        for number in range(1, _NUMBERED + 1):
            self._hear(f"Ctrl+{number}", partial(self._go_to_number, number))
        self._hear("Ctrl+PgDown", partial(self._step, 1))
        self._hear("Ctrl+PgUp", partial(self._step, -1))

    def _hear(self, key: str, do: partial[None]) -> None:
        heard = QShortcut(QKeySequence(key), self)
        heard.activated.connect(do)

    def _lay_out(self) -> None:
        for section in self.sections.values():
            self._flow.addWidget(section)
        inside = QVBoxLayout(self._content)
        inside.setContentsMargins(0, 0, 4, 0)
        inside.setSpacing(_GAP)
        for part in (self.header, self.conflict, self._columns):
            inside.addWidget(part)
        inside.addStretch(1)
        self.body.setObjectName("client-body")
        self.body.setFrameShape(QFrame.Shape.NoFrame)
        self.body.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # Where room is scarce, what scrolls gives way, and never the band.
        self.body.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self.body.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body.setWidget(self._content)
        self.word(self.body.setAccessibleName, translate("Clients", "Client page"))
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(_GAP)
        column.addWidget(self.band)
        column.addWidget(self.body, 1)


_NATIVE = QKeySequence.SequenceFormat.NativeText
