"""The kitchen chits kept with a visit: a button each, to look at the copy and print it again."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from shop_app.domain.days import full_day
from shop_app.domain.slips import Slip
from shop_app.domain.visits import Visit
from shop_app.services.kept_chits import ClientChit
from shop_app.text import Message, translate
from shop_app.ui.kit.buttons import KeyButton
from shop_app.ui.kit.layouts import FlowLayout

Preview = Callable[[Slip, QWidget], object]


class ChitButtons(QWidget):
    """A button for each chit; with the day where they belong to no visit."""

    chosen = Signal(object)
    """The copy, a `Slip`."""

    def __init__(self) -> None:
        super().__init__()
        self._chits: tuple[ClientChit, ...] = ()
        self.buttons: list[KeyButton] = []
        self._row = FlowLayout(self, gap=6)
        self.hide()

    def show_chits(self, chits: Iterable[ClientChit], *, days: bool = False) -> None:
        """Show these in place of the earlier ones."""
        found = tuple(chits)
        self.setVisible(bool(found))
        if found == self._chits:
            return
        self._chits = found
        for gone in self.buttons:
            self._row.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self.buttons = []
        for one in found:
            button = KeyButton(_words(one, day=days))
            button.clicked.connect(partial(self.chosen.emit, one.copy))
            self._row.addWidget(button)
            self.buttons.append(button)


def _words(one: ClientChit, *, day: bool) -> Message:
    if not day:
        return translate("Visits", "Chit of {time}").format(time=one.time)
    words = translate("Visits", "Kitchen chit of {day}, {time}")
    return words.format(day=full_day(one.day), time=one.time)


def by_visit(
    chits: Sequence[ClientChit], visits: Sequence[Visit], day_of: Callable[[Visit], date]
) -> Mapping[int | None, list[ClientChit]]:
    """Part chits by the visit they were printed for, else the visit of their day; None without.

    What was printed before the oldest of these visits is left out where it has a visit.
    """
    ids = {one.id for one in visits}
    days = {day_of(one): one.id for one in visits}
    found: dict[int | None, list[ClientChit]] = {}
    for one in chits:
        visit = one.chit.visit_id
        if visit not in ids:
            is_older = visit is not None and bool(days) and one.day < min(days)
            visit = days.get(one.day)
            if visit is None and is_older:
                continue
        found.setdefault(visit, []).append(one)
    return found


def show_copy(slip: Slip, parent: QWidget) -> object:
    """Open the preview of a copy."""
    from shop_app.ui.kit.printing import show_preview  # noqa: PLC0415 - QtPrintSupport is slow

    return show_preview(slip, parent)
