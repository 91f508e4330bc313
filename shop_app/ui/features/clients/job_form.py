"""The sheet for a new job: garment, tasks in one line, promised day, measurements to keep."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit

from shop_app.domain.days import full_day
from shop_app.domain.folding import fold
from shop_app.domain.job_tasks import read_tasks
from shop_app.domain.jobs import JobKind, NewJob, kind_name
from shop_app.domain.measurements import MeasurementSet
from shop_app.domain.partial_dates import parse_partial_date
from shop_app.text import UserError, translate
from shop_app.ui.kit.buttons import SegmentedChoice
from shop_app.ui.kit.completion import CompletingLineEdit
from shop_app.ui.kit.forms import Form
from shop_app.ui.kit.wording import spoken

_EIGHT_YEARS = 8 * 366
"""29 February may be that far away."""


class JobForm(Form):
    """Enter takes the job in; Esc closes, and keeps what was typed."""

    def __init__(self) -> None:
        super().__init__(translate("Clients", "New job"), translate("Clients", "Take in"))
        self._sets: tuple[MeasurementSet, ...] = ()
        self.garment = CompletingLineEdit()
        self.add("garment", translate("Clients", "Garment"), self.garment)
        tasks = translate("Clients", "To do, separated by semicolons: shorten sleeves 32.00; press")
        self.add("tasks", tasks, QLineEdit())
        self.add("promised_on", translate("Clients", "Promised for"), QLineEdit())
        self._kind = SegmentedChoice(
            translate("Clients", "Kind"), {one.value: kind_name(one) for one in JobKind}
        )
        self.add("kind", translate("Clients", "Kind"), self._kind)
        self.add("rush", translate("Clients", "Rush"), QCheckBox())
        self.add("note", translate("Clients", "Note"), QLineEdit())
        self.measured = QComboBox()
        self.add("set", translate("Clients", "Measurements kept with it"), self.measured)
        self.garment.textChanged.connect(self._propose_set)

    def start(
        self, client_id: int, sets: Sequence[MeasurementSet], garments: Sequence[str]
    ) -> None:
        """Open for a client with what was measured of them, the latest first."""
        self._sets = tuple(sets)
        self.garment.set_known(garments)
        self.measured.clear()
        self.measured.addItem(spoken(translate("Clients", "none")))
        for one in self._sets:
            words = translate("Clients", "{garment}, {day}").format(
                garment=one.garment, day=full_day(one.taken_on)
            )
            self.measured.addItem(spoken(words))
        self.open_for(
            client_id, {"kind": JobKind.ALTERATION.value, "set": self.measured.itemText(0)}
        )

    def job(self, client_id: int, currency: str, today: date) -> NewJob:
        """Return what was entered; a day without its year is the next one.

        Raises:
            UserError: the day is none.
        """
        typed = self.values()
        chosen = self.measured.currentIndex()
        return NewJob(
            client_id,
            typed["garment"],
            read_tasks(typed["tasks"], currency),
            JobKind(typed["kind"] or JobKind.ALTERATION),
            read_day(typed["promised_on"], today),
            bool(typed["rush"]),
            typed["note"],
            self._sets[chosen - 1].id if chosen > 0 else None,
        )

    def _propose_set(self, garment: str) -> None:
        """Choose the latest set of the garment that is being typed."""
        key = fold(garment)
        found = (n for n, one in enumerate(self._sets, 1) if key and fold(one.garment) == key)
        self.measured.setCurrentIndex(next(found, 0))


def read_day(typed: str, today: date) -> date | None:
    """Read a day to come; without its year it is the next one of that name.

    Raises:
        UserError: it is no day.
    """
    if not typed.strip():
        return None
    found = parse_partial_date(typed.strip())
    if found is None:
        raise UserError(
            translate("Clients", "“{typed}” is no day. Type it like 3 May 2026.").format(
                typed=typed.strip()
            )
        )
    if found.year is not None:
        return date(found.year, found.month, found.day)
    to_come = (today + timedelta(days) for days in range(_EIGHT_YEARS))
    return next(one for one in to_come if (one.month, one.day) == (found.month, found.day))
