"""The table of lasting notes."""

from shop_app.store.tables.base import Table, at, by_staff, line, of_client, record_id, version


class NoteRow(Table):
    """One note."""

    __tablename__ = "notes"

    id = record_id()
    version = version()
    client_id = of_client()
    text = line()
    written_at = at()
    written_by_id = by_staff()
