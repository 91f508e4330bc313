"""What every page works with: the open shop, background work, who is on duty, and undo."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from shop_app.services.changes import Changes
from shop_app.services.shop import Shop
from shop_app.text import Message, TryAgainError, UserError, translate
from shop_app.ui.tasks import Tasks
from shop_app.ui.theme import Look

Refused = Callable[[Message], object]
"""Hears the sentence that says why nothing was done."""

_UNDO_STEPS = 100


class Workbench(QObject):
    """Handed down to the pages; writes go through `do`, so that each one can be undone."""

    changed = Signal(object)
    """Something was written: carries the `Changes`."""
    told = Signal(object, bool)
    """A sentence for the person on duty, and whether Ctrl+Z takes back what it speaks of."""
    staff_changed = Signal()
    files_given = Signal(object)
    """Files to take in, as a list of paths: clients, menus or bookings."""

    def __init__(self, shop: Shop, tasks: Tasks, look: Look) -> None:
        super().__init__()
        self.shop = shop
        self.tasks = tasks
        self.look = look
        self.staff_id: int | None = None
        self._undo: list[Callable[[], Changes]] = []

    def do(
        self,
        owner: QObject,
        work: Callable[[], Changes],
        then: Callable[[Changes], object] | None = None,
        refused: Refused | None = None,
    ) -> None:
        """Write with a service; announce what changed, or say why it was refused."""

        def done(changes: Changes) -> None:
            self._announce(changes)
            if then is not None:
                then(changes)

        self.tasks.write(owner, work, done, lambda error: self._refuse(error, refused))

    def undo(self) -> None:
        """Take back the last change that can be."""
        if not self._undo:
            self.told.emit(translate("Workbench", "There is nothing to undo."), False)
            return
        inverse = self._undo.pop()

        def failed(error: BaseException) -> None:
            if isinstance(error, TryAgainError):
                # else the next Ctrl+Z would take back something older
                self._undo.append(inverse)
            self._refuse(error, None)

        self.tasks.write(self, inverse, self._announce, failed)

    def on_duty(self, staff_id: int | None) -> None:
        """Say who is on duty from now on."""
        self.staff_id = staff_id
        self.staff_changed.emit()

    def _announce(self, changes: Changes) -> None:
        if changes.undo is not None:
            self._undo.append(changes.undo)
            del self._undo[:-_UNDO_STEPS]
        self.changed.emit(changes)
        self.told.emit(changes.done, changes.undo is not None)

    def _refuse(self, error: BaseException, refused: Refused | None) -> None:
        if not isinstance(error, UserError):
            raise error
        if refused is not None:
            refused(error.message)
        else:
            self.told.emit(error.message, False)
