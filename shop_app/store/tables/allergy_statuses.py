"""The table of what clients answered when asked about allergies; no row is "not asked"."""

from datetime import date

from sqlalchemy import Column, ColumnElement, Date

from shop_app.store.tables.base import Table, by_staff, later_flag, of_one_client, version, word


class AllergyStatusRow(Table):
    """One client's answer."""

    __tablename__ = "allergy_statuses"

    client_id = of_one_client()
    version = version()
    status = word()
    confirmed_on: ColumnElement[date | None] = Column(Date)
    confirmed_by_id = by_staff()
    ask_each_time = later_flag()
