"""Whether a client file is whole: every page as it was written, every reference to a row."""

from __future__ import annotations

from shop_app.store.transaction import Transaction


def damaged_parts(tx: Transaction) -> int:
    """Count what SQLCipher and SQLite find wrong with the file's pages, rows and indices."""
    pages = tx.connection.exec_driver_sql("PRAGMA cipher_integrity_check").all()
    rows = tx.connection.exec_driver_sql("PRAGMA integrity_check").scalars().all()
    return len(pages) + len([row for row in rows if row != "ok"])


def broken_references(tx: Transaction) -> int:
    """Count the rows that refer to a row which is not there."""
    return len(tx.connection.exec_driver_sql("PRAGMA foreign_key_check").all())
