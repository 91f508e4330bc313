"""The sheet of one party: who, when, how many, where."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QLineEdit, QWidget

from shop_app.domain.booking_parties import Party
from shop_app.domain.booking_sizes import read_covers
from shop_app.domain.bookings import NewBooking
from shop_app.text import UserError, translate
from shop_app.ui.kit.forms import Form
from shop_app.ui.kit.labels import em
from shop_app.ui.kit.layouts import ColumnsLayout

_NEW = "new"
_LEAST_EMS = 10
"""Least width of a field beside others."""


class BookingForm(Form):
    """Puts a party on the list, or corrects one; the time is typed as people write it."""

    def __init__(self) -> None:
        super().__init__(translate("Expected", "A party expected"), translate("Expected", "Save"))
        for name, label in (
            ("name", translate("Expected", "Name, or client")),
            ("time", translate("Expected", "Time, for example 19h30")),
            ("covers", translate("Expected", "Covers")),
            ("table_name", translate("Expected", "Table")),
            ("note", translate("Expected", "Note")),
        ):
            self.add(name, label, QLineEdit())
        self._side_by_side("time", "covers", "table_name", "note")
        self.party: Party | None = None
        """The party being corrected, None for a new one."""

    def _side_by_side(self, *names: str) -> None:
        place = QWidget()
        row = ColumnsLayout(place, lambda: _LEAST_EMS * em(self), most=len(names), gap=10)
        for name in names:
            self._rows.removeWidget(self._fields[name])
            row.addWidget(self._fields[name])
        self._rows.addWidget(place)

    def start(self, party: Party | None = None) -> None:
        """Open for a party to correct, or for a new one."""
        self.party = party
        if party is None:
            self.open_for(_NEW)
            return
        booking = party.booking
        self.open_for(booking.id, {
            "name": booking.name or party.name, "time": booking.time,
            "covers": str(booking.covers or ""), "table_name": booking.table_name,
            "note": booking.note,
        })  # fmt: skip

    def booking(self, day: date) -> NewBooking:
        """Return what was entered.

        Raises:
            UserError: the covers are no number.
        """
        typed = self.values()
        return NewBooking(
            day, typed["time"], name=typed["name"].strip(), covers=self.covers(),
            table_name=typed["table_name"].strip(), note=typed["note"].strip(),
        )  # fmt: skip

    def covers(self) -> int | None:
        """Return how many come, None where it is not said.

        Raises:
            UserError: it is no number that can be.
        """
        text = self.values()["covers"].strip()
        if not text:
            return None
        covers = read_covers(text)
        if covers is None:
            raise UserError(
                translate("Expected", "“{typed}” is no number of covers. Type a number.").format(
                    typed=text[:20]
                )
            )
        return covers
