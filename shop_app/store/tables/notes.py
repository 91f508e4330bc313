"""The table of lasting notes."""

from sqlalchemy.orm import Mapped

from shop_app.store.tables.base import At, ByStaff, Line, OfClient, RecordId, Table, Version


class NoteRow(Table):
    """One note."""

    __tablename__ = "notes"

    id: Mapped[RecordId]
    version: Mapped[Version]
    client_id: Mapped[OfClient]
    text: Mapped[Line]
    written_at: Mapped[At]
    written_by_id: Mapped[ByStaff]
