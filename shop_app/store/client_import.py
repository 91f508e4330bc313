"""Many clients at once: rows are prepared outside the transaction, then written in one stroke."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import starmap
from operator import itemgetter
from typing import NamedTuple

from sqlalchemy import event, select
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import DBAPIError

from shop_app.domain.clients import Client, NewClient
from shop_app.domain.imported_matching import Addition, Described, OwnSaid, person_key
from shop_app.domain.own_fields import FieldOf, OwnField, OwnValue
from shop_app.store.bulk_rows import Stored, add_stored, stored_instant
from shop_app.store.clients import client_by_id, client_values
from shop_app.store.contact_points import add_contact_points, contact_values, known_values
from shop_app.store.encryption import supply_key
from shop_app.store.engine import make_engine
from shop_app.store.import_keys import known_keys
from shop_app.store.notes import add_note
from shop_app.store.own_fields import fields_in_use
from shop_app.store.own_values import set_value, values_of
from shop_app.store.photos import set_photo
from shop_app.store.prepared import Among
from shop_app.store.records import Values, add_rows, change_row, core
from shop_app.store.search_entries import client_entry
from shop_app.store.search_index import NewEntries, keeping_index
from shop_app.store.tables.base import Table, kept_text
from shop_app.store.tables.client_tags import ClientTagRow
from shop_app.store.tables.clients import ClientRow
from shop_app.store.tables.contact_points import ContactPointRow
from shop_app.store.tables.import_keys import ImportKeyRow
from shop_app.store.tables.notes import NoteRow
from shop_app.store.tables.own_values import OwnValueRow
from shop_app.store.tables.photos import PhotoRow
from shop_app.store.tags import put_on, tags_for, tags_of
from shop_app.store.transaction import Moved, Store, Transaction

_PAGES_AT_HAND = "PRAGMA cache_size=-64000"
_PAGES_IN_LOG = "PRAGMA wal_autocheckpoint=8000"
"""32 MB: what is written to the same pages again and again reaches its place in the file once."""
_NO_LOOKING_FOR_PARENTS = "PRAGMA foreign_keys=OFF"
"""Each row of an import belongs to a client that is written, or changed, just before it."""
_AT_ONCE = 2000


@contextmanager
def with_room(store: Store) -> Iterator[Store]:
    """Give the store a connection of its own, which keeps at hand what an import comes back to.

    A connection forgets all its pages when another one has written. Any other connection that
    commits while the log is long moves it into the file, so it is not left so in the end.
    """
    engine = make_engine(store.path, supply_key(store.path), rings=False)
    event.listen(engine, "connect", _make_room)
    own = replace(store, engine=engine)
    try:
        yield own
        with suppress(DBAPIError), own.engine.connect() as connection:  # the log is safe as it is
            connection.exec_driver_sql("PRAGMA wal_checkpoint(PASSIVE)")
    finally:
        engine.dispose()


def _make_room(connection: DBAPIConnection, _record: object) -> None:
    cursor = connection.cursor()
    cursor.execute(_PAGES_AT_HAND)
    cursor.execute(_PAGES_IN_LOG)
    cursor.execute(_NO_LOOKING_FOR_PARENTS)
    cursor.close()


def _storing(table: type[Table]) -> Callable[[Values], Stored]:
    """Return what turns a row's values into those stored; instants are stored ones already."""
    in_order: Callable[[Values], Stored] = itemgetter(*(one.name for one in core(table).columns))

    def stored(row: Values) -> Stored:
        values = in_order(row)
        whole = "".join([one for one in values if type(one) is str])
        if whole.isascii() and "\0" not in whole:
            return values
        return tuple([kept_text(one) if type(one) is str else one for one in values])

    return stored


_stored_client, _stored_contact, _stored_note = map(_storing, (ClientRow, ContactPointRow, NoteRow))


@dataclass(slots=True)
class ImportRows:
    """Rows of new clients and additions to known ones, in no transaction yet; tags by name.

    `keys` are what each will be known by; `country` reads national phones; imported `now`.
    """

    country: str
    now: datetime
    clients: list[Stored] = field(default_factory=list)
    contacts: list[Stored] = field(default_factory=list)
    notes: list[Stored] = field(default_factory=list)
    photos: list[Values] = field(default_factory=list)
    entries: NewEntries = field(default_factory=NewEntries)
    keys: dict[str, int] = field(default_factory=dict)
    tags: list[tuple[int, str]] = field(default_factory=list)
    own: list[Stored] = field(default_factory=list)
    fields: tuple[OwnField, ...] = ()
    additions: list[tuple[Client, Addition]] = field(default_factory=list)

    def add(self, tx: Transaction, new: NewClient, said: Described, forms: Sequence[str]) -> int:
        """Prepare one new client, its contact points normalised; return the id it will have."""
        notes = tuple(said.notes)
        at = stored_instant(self.now)
        values = client_values(tx, new, self.now)
        client_id: int = values["id"]
        ids = tx.new_id.several(len(forms) + len(notes))
        contacts = known_values(ids[: len(forms)], client_id, new.contact_points, forms)
        entry = client_entry(values, contacts, self._texts(notes, said.own))
        self.entries.add(client_id, entry)
        values["created_at"], values["searched"] = at, entry.line
        self.clients.append(_stored_client(values))
        self.contacts += map(_stored_contact, contacts)
        for own_id, text in zip(ids[len(forms) :], notes, strict=True):
            self.notes.append(_stored_note({
                "id": own_id, "version": 1, "client_id": client_id, "text": text.strip(),
                "written_at": at, "written_by_id": None,
            }))  # fmt: skip
        self.own += [(client_id, number, 1, one.value) for number, one in said.own.items()]
        self.tags += [(client_id, name) for name in said.tags]
        if new.photo is not None:
            self.photos.append({
                "client_id": client_id, "version": 1,
                "media_type": new.photo.media_type, "data": new.photo.data,
            })  # fmt: skip
        return client_id

    def _texts(self, notes: Sequence[str], own: Mapping[int, OwnSaid]) -> Sequence[str]:
        """Return what a client is found by: the words of own fields too, but for health."""
        if not own:
            return notes
        searched = {one.id for one in self.fields if one.is_searched}
        return (*notes, *(one.value for number, one in own.items() if number in searched))


def write_rows(tx: Transaction, rows: ImportRows, pause: Callable[[], None] | None = None) -> None:
    """Write everything, the search terms of new clients too, or nothing.

    `pause` is called every few milliseconds, and may raise what ends the transaction.

    Raises:
        Moved: a client or an own field has changed since, or another program has taken a key.
    """
    if known_keys(tx, rows.keys) or (
        rows.fields and fields_in_use(tx, FieldOf.CLIENT) != rows.fields
    ):
        raise Moved
    for table, some in (
        (ClientRow, rows.clients), (ContactPointRow, rows.contacts), (NoteRow, rows.notes),
        (ImportKeyRow, sorted(rows.keys.items())),
    ):  # fmt: skip
        for start in range(0, len(some), _AT_ONCE):
            add_stored(tx, table, some[start : start + _AT_ONCE])
            if pause is not None:
                pause()
    add_rows(tx, PhotoRow, rows.photos)
    _write_tags(tx, rows)
    add_stored(tx, OwnValueRow, rows.own)
    rows.entries.write(tx, pause)
    for known, added in rows.additions:
        _add_to_client(tx, known, added, rows)


def _write_tags(tx: Transaction, rows: ImportRows) -> None:
    if rows.tags:
        tags = tags_for(tx, dict.fromkeys(name for _, name in rows.tags))
        pairs = {(client_id, tags[name].id) for client_id, name in rows.tags}
        add_stored(tx, ClientTagRow, sorted(pairs))


@dataclass(frozen=True, slots=True)
class Known:
    """A client of the file, with what an import compares."""

    client: Client
    notes: tuple[str, ...]
    tags: tuple[str, ...]
    own: Mapping[int, OwnSaid]
    has_photo: bool


def known_client(tx: Transaction, client_id: int) -> Known | None:
    """Return a client with all that an import could add to; None where it is gone."""
    client = client_by_id(tx, client_id)
    if client is None:
        return None
    notes = select(NoteRow.text).where(NoteRow.client_id == client_id)
    photo = select(PhotoRow.client_id).where(PhotoRow.client_id == client_id)
    return Known(
        client,
        tuple(tx.connection.execute(notes).scalars()),
        tuple(one.name for one in tags_of(tx, client_id)),
        {one.field.id: OwnSaid(one.value) for one in values_of(tx, client_id)},
        tx.connection.execute(photo).first() is not None,
    )


class _Reached(NamedTuple):
    """Whom a phone or e-mail in its normal form reaches, and how they are named."""

    normalised: str
    id: int
    given_name: str
    family_name: str
    organisation: str
    name_as_said: str


_REACHED = Among(
    select(
        core(ContactPointRow).c.normalised,
        *(core(ClientRow).c[name] for name in _Reached._fields[1:]),
    ).join_from(core(ContactPointRow), core(ClientRow)),
    core(ContactPointRow).c.normalised,
)


def people_reached_by(tx: Transaction, contacts: Iterable[str]) -> dict[tuple[str, str], list[int]]:
    """Return the clients of each person's key and normalised phone or e-mail that are known."""
    found: dict[tuple[str, str], list[int]] = {}
    for one in starmap(_Reached, _REACHED.rows(tx, contacts)):
        found.setdefault((person_key(one), one.normalised), []).append(one.id)
    return found


def _add_to_client(tx: Transaction, known: Client, added: Addition, rows: ImportRows) -> None:
    first = len(known.contact_points)
    points = contact_values(tx, known.id, added.contact_points, rows.country, first)
    with keeping_index(tx, known.id):
        change_row(tx, ClientRow, known.id, known.version, **added.values)
        add_contact_points(tx, points)
    for text in added.notes:
        add_note(tx, known.id, text, rows.now, None)
    for tag in tags_for(tx, added.tags).values():
        put_on(tx, tag.id, (known.id,))
    for one in rows.fields:
        if one.id in added.own:
            set_value(tx, known.id, OwnValue(one), added.own[one.id])
    if added.photo is not None:
        set_photo(tx, known.id, added.photo)
