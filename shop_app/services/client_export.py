"""Handing clients on to other programs: everything that was noted, or a list as it is seen."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Protocol

from shop_app.domain.client_lists import COLUMN_WORDS, ListColumn
from shop_app.domain.exported_clients import ExportedClient, export_header, export_row
from shop_app.domain.listed_cells import cell_words
from shop_app.domain.own_fields import OwnField
from shop_app.exchange.table_writing import write_csv, write_xlsx
from shop_app.exchange.vcard_writing import write_vcards
from shop_app.services.health_notes import speaks_of_health
from shop_app.services.shop import Shop
from shop_app.store.client_lists import list_rows
from shop_app.store.exported_clients import (
    AT_ONCE,
    all_ids,
    exported_clients,
    most_contacts,
)
from shop_app.store.own_values import own_field_columns
from shop_app.store.shops import shop_details
from shop_app.store.transaction import Transaction
from shop_app.text import UserError, Value, translate

Say = Callable[[Value], str]
Progress = Callable[[int, int], object]
"""Told how many clients are written, and of how many."""
_TABLES = {".csv": write_csv, ".txt": write_csv, ".xlsx": write_xlsx}
_CARDS = (".vcf", ".vcard")


class Stoppable(Protocol):
    """What tells that nobody wants the file any more."""

    @property
    def cancelled(self) -> bool:
        """Whether to stop."""
        ...


class _Stopped(Exception):  # noqa: N818 - no error: the file was no longer wanted
    """The export was given up; no file was written."""


def export_clients(
    shop: Shop,
    path: Path,
    say: Say,
    *,
    ids: Sequence[int] | None = None,
    progress: Progress | None = None,
    cancel: Stoppable | None = None,
) -> int:
    """Write clients with all that is kept of them; the file's name says how; return how many.

    A vCard file holds nothing about health. A file of that name is replaced once the new one is
    whole. Without `ids` everybody is written.

    Raises:
        UserError: the kind of file is not known, or it cannot be written.
    """
    kind = _kind(path)
    with shop.store.read() as tx:
        wanted = all_ids(tx) if ids is None else ids
        seen = _Seen(len(wanted), progress, cancel)
        fields = own_field_columns(tx)
        if kind in _CARDS:
            clients, today = _clients(tx, wanted, (), seen, photos=True), shop.today(tx)
            told = (_without_health(one, today) for one in clients)
            _writing(path, lambda: write_vcards(path, told))
        else:
            rows = _rows(tx, wanted, fields, seen, say)
            _writing(path, lambda: _TABLES[kind](path, rows))
    return seen.done


def export_list(
    shop: Shop, path: Path, say: Say, ids: Sequence[int], columns: Sequence[ListColumn]
) -> int:
    """Write a list as it is seen, severe allergies in words always; return how many clients.

    Raises:
        UserError: the kind of file is no table, or it cannot be written.
    """
    kind = _kind(path)
    if kind in _CARDS:
        return export_clients(shop, path, say, ids=ids)
    shown = list(columns)
    if ListColumn.ALLERGIES not in shown:
        shown.insert(1, ListColumn.ALLERGIES)
    with shop.store.read() as tx:
        day_of, today = shop_details(tx).day_of, shop.today(tx)

        def rows() -> Iterator[list[str]]:
            yield [say(COLUMN_WORDS[column]) for column in shown]
            for start in range(0, len(ids), AT_ONCE):
                some = ids[start : start + AT_ONCE]
                found = list_rows(tx, some, day_of, today)
                for one in filter(None, map(found.get, some)):
                    yield [say(cell_words(one, column)) for column in shown]

        _writing(path, lambda: _TABLES[kind](path, rows()))
    return len(ids)


class _Seen:
    """Counts what is written, tells it, and stops where nobody waits any more."""

    def __init__(self, total: int, progress: Progress | None, cancel: Stoppable | None) -> None:
        self.done = 0
        self._total = total
        self._progress = progress
        self._cancel = cancel

    def one_more(self) -> None:
        if self._cancel is not None and self._cancel.cancelled:
            raise _Stopped
        self.done += 1
        if self._progress is not None:
            self._progress(self.done, self._total)


def _kind(path: Path) -> str:
    kind = path.suffix.lower()
    if kind not in _TABLES and kind not in _CARDS:
        raise UserError(
            translate(
                "Export",
                "“{name}” says no kind of file. End the name in .csv, .xlsx or .vcf.",
            ).format(name=path.name)
        )
    return kind


def _writing(path: Path, write: Callable[[], None]) -> None:
    try:
        write()
    except _Stopped:
        return
    except OSError:
        raise UserError(
            translate(
                "Export",
                "{path} cannot be written. Choose another folder or name, "
                "or close the program that has it open.",
            ).format(path=str(path))
        ) from None


def _clients(
    tx: Transaction, ids: Sequence[int], fields: Sequence[OwnField], seen: _Seen, *, photos: bool
) -> Iterator[ExportedClient]:
    for start in range(0, len(ids), AT_ONCE):
        for one in exported_clients(tx, ids[start : start + AT_ONCE], fields, photos=photos):
            yield one
            seen.one_more()


def _without_health(one: ExportedClient, today: date) -> ExportedClient:
    """Leave out what speaks of health: a vCard lies on phones and goes by mail."""
    said = one.client.name_as_said
    return replace(
        one,
        client=replace(one.client, name_as_said="" if speaks_of_health(said, today) else said),
        notes=tuple(note for note in one.notes if not speaks_of_health(note, today)),
        tags=tuple(tag for tag in one.tags if not speaks_of_health(tag, today)),
    )


def _rows(
    tx: Transaction, ids: Sequence[int], fields: Sequence[OwnField], seen: _Seen, say: Say
) -> Iterator[list[str]]:
    width, names = most_contacts(tx), [field.name for field in fields]
    yield list(map(say, export_header(width, names)))
    for one in _clients(tx, ids, fields, seen, photos=False):
        yield list(map(say, export_row(one, width, names)))
