"""The table of who else sits at an expected table."""

from sqlalchemy import Index

from shop_app.store.tables.base import Table, key_of, line


class BookingGuestRow(Table, clustered=True):
    """One known guest of a booking, and their seat."""

    __tablename__ = "booking_guests"
    __table_args__ = (Index("ix_booking_guests_client_id", "client_id"),)

    booking_id = key_of("bookings.id")
    client_id = key_of("clients.id")
    seat = line()
