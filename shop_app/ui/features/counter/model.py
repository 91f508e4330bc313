"""The counter's state without widgets: what is searched, which rows it found, whose card is up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from shop_app.services.changes import Changes
from shop_app.services.finding import Hit, Lately, find, lately
from shop_app.text import TryAgainError, UserError
from shop_app.ui.cancelled import Cancelled
from shop_app.ui.workbench import Workbench

if TYPE_CHECKING:  # cards come after the first answer, and what composes them is imported with them
    from shop_app.domain.greeting import GreetingCard


class CounterModel(QObject):
    """Searches off the window's thread; only the answer to the newest text is ever shown."""

    found = Signal(object)
    """The rows for the text as it stands: a tuple of `Hit`."""
    came = Signal(object)
    """What an empty search shows: a `Lately`."""
    raised = Signal(object)
    """A `GreetingCard`, or None where none is up."""
    unreadable = Signal()
    """The card asked for could not be read: nothing is known, so everything is to be asked."""
    page_wanted = Signal(object)
    """The client whose whole page is to be opened."""
    table_wanted = Signal(object)
    """The client for whose party the dishes are to be looked through."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__()
        self._bench = bench
        self._text = ""
        self._answered: str | None = None
        self._hits: tuple[Hit, ...] = ()
        self._wanted: int | None = None
        self._raise_first = False
        self._enters = False
        self._entered: int | None = None
        """The client whose card the last Enter raised: one more opens the page."""
        self.card: GreetingCard | None = None
        bench.changed.connect(self._on_changed)

    @property
    def text(self) -> str:
        """The text being searched."""
        return self._text

    @property
    def hits(self) -> tuple[Hit, ...]:
        """The rows last found."""
        return self._hits

    @property
    def awaited(self) -> bool:
        """Whether the rows on screen answer an older text than the one typed."""
        return self._answered != self._text

    def search(self, text: str) -> None:
        """Look for `text`; an older search is stopped."""
        self._text = text.strip()
        self._raise_first = self._enters = False
        self._entered = None
        self._answered = None
        self._ask()

    def enter(self, chosen: Hit | None) -> None:
        """Raise the card of the row chosen, else the first; a second time, ask for the page."""
        if self.card is not None and self.card.client.id == self._entered:
            self.open_page()
            return
        self._enters = True
        if chosen is not None and chosen in self._hits and not self.awaited:
            self.raise_card(chosen.id)
        else:
            self.raise_first()

    def enter_client(self, client_id: int) -> None:
        """Raise the card of a client whose party was entered; a second time, ask for the page."""
        if self.card is not None and self.card.client.id == self._entered == client_id:
            self.open_page()
            return
        self._enters = True
        self.raise_card(client_id)

    def open_page(self) -> None:
        """Ask for the page of the client whose card is up."""
        if self.card is not None:
            self.page_wanted.emit(self.card.client.id)

    def open_table(self) -> None:
        """Ask what may be offered to the client whose card is up, and who comes along."""
        if self.card is not None:
            self.table_wanted.emit(self.card.client.id)

    def raise_first(self) -> None:
        """Raise the best hit of the text as typed: now, or as soon as its answer is here."""
        if self.awaited:
            self._raise_first = True
        elif self._text and self._hits:
            self.raise_card(self._hits[0].id)

    def raise_card(self, client_id: int) -> None:
        """Read a client's card and show it, all parts together."""
        self._wanted = client_id
        shop = self._bench.shop

        def work(token: Cancelled) -> GreetingCard:
            from shop_app.services.greeting import greeting_card  # noqa: PLC0415 - as above

            return greeting_card(shop, client_id, cancel=token)

        self._bench.tasks.latest(self, "card", work, self._on_card, self._on_no_card)

    def lower_card(self) -> None:
        """Show no card."""
        self._wanted = None
        self._on_card(None)

    def reload(self) -> None:
        """Read again what is on screen, for what may have changed."""
        self._ask()
        if self._wanted is not None:
            self.raise_card(self._wanted)

    def _ask(self) -> None:
        text, shop = self._text, self._bench.shop

        def work(token: Cancelled) -> tuple[Hit, ...] | Lately:
            return find(shop, text, cancel=token) if text else lately(shop, token)

        self._bench.tasks.latest(self, "search", work, lambda answer: self._on_answer(text, answer))

    def _on_answer(self, text: str, answer: tuple[Hit, ...] | Lately) -> None:
        if text != self._text:
            return
        first_time = self._answered != text
        self._answered = text
        if isinstance(answer, Lately):
            self._hits = (*answer.due, *answer.lately)
            self.came.emit(answer)
            return
        self._hits = answer
        self.found.emit(answer)
        if answer and first_time and (self._raise_first or len(answer) == 1):
            self.raise_card(answer[0].id)
        self._raise_first = False

    def _on_card(self, card: GreetingCard | None) -> None:
        if card is not None and card.client.id != self._wanted:
            return
        self.card = card
        if self._enters or card is None or card.client.id != self._entered:
            self._entered = card.client.id if card is not None and self._enters else None
        self._enters = False
        self.raised.emit(card)

    def _on_no_card(self, error: BaseException) -> None:
        """Show no card of a client who is gone; where it cannot be read, say that it is unknown."""
        if isinstance(error, UserError) and not isinstance(error, TryAgainError):
            self.lower_card()
            return
        self.card = self._entered = None
        self._enters = False
        self.unreadable.emit()
        if isinstance(error, UserError):
            self._bench.told.emit(error.message, False)
        else:
            raise error

    def _on_changed(self, changes: Changes) -> None:
        del changes  # a visit moves a client up the list, an allergy changes a row's mark
        self.reload()
