"""What all tables share: names of constraints, kinds of column."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import ClassVar
from unicodedata import normalize

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ColumnElement,
    Date,
    Dialect,
    ForeignKey,
    Integer,
    MetaData,
    String,
    TypeDecorator,
    false,
    text,
)
from sqlalchemy import Table as CoreTable
from sqlalchemy.schema import SchemaItem

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_THOUSAND = Decimal(1000)

Big = BigInteger().with_variant(Integer, "sqlite")
"""63 bits on both engines; SQLite's rowid must be declared INTEGER."""


class Instant(TypeDecorator[datetime]):
    """An instant in UTC, kept as whole milliseconds since 1970: small, and sorted as time is."""

    impl = Big
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        """Instant to milliseconds."""
        del dialect
        return None if value is None else (value - _EPOCH) // timedelta(milliseconds=1)

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:
        """Milliseconds to instant."""
        del dialect
        return None if value is None else _EPOCH + timedelta(milliseconds=value)


class Quantity(TypeDecorator[Decimal]):
    """A quantity, kept as whole thousandths so that 1.25 kg stays exact."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> int | None:
        """Quantity to thousandths."""
        del dialect
        return None if value is None else int((value * _THOUSAND).to_integral_value())

    def process_result_value(self, value: int | None, dialect: Dialect) -> Decimal | None:
        """Thousandths to quantity."""
        del dialect
        return None if value is None else (Decimal(value) / _THOUSAND).normalize() + 0


class Text(TypeDecorator[str]):
    """Text in Unicode's composed form (NFC), so that the same word is the same everywhere.

    What no engine keeps (a NUL, half of a surrogate pair) becomes the replacement character.
    """

    impl = String
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """Text as typed to text as kept."""
        del dialect
        return None if value is None else kept_text(value)


def kept_text(value: str) -> str:
    """Return a text as columns of `Text` keep it."""
    if value.isascii() and "\0" not in value:
        return value
    whole = value.replace("\0", "\ufffd").encode("utf-16", "surrogatepass")
    return normalize("NFC", whole.decode("utf-16", "replace"))


class Table:
    """The base of every table class: its columns, in order, are the table's.

    SQLAlchemy's own declarative classes bring sqlalchemy.orm, which nothing else here needs and
    every start would wait for. Columns are annotated `ColumnElement`: SQLAlchemy types a `Column`
    read from a class as `Never`.
    """

    metadata: ClassVar = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    __tablename__: ClassVar[str]
    __table_args__: ClassVar[tuple[SchemaItem, ...]] = ()
    """Indexes and constraints of more than one column."""
    __table__: ClassVar[CoreTable]

    def __init_subclass__(cls, *, clustered: bool = False) -> None:
        """Build the table; a clustered one is kept in the order of its primary key."""
        columns = {name: one for name, one in vars(cls).items() if isinstance(one, Column)}
        for name, column in columns.items():
            column.name = column.key = name
        cls.__table__ = CoreTable(
            cls.__tablename__, cls.metadata, *columns.values(), *cls.__table_args__,
            sqlite_with_rowid=not clustered,
        )  # fmt: skip


def record_id() -> ColumnElement[int]:
    """Make the column by which a record is known in the whole file."""
    return Column(Big, primary_key=True, autoincrement=False)


def version() -> ColumnElement[int]:
    """Make the column that counts a row's changes."""
    return Column(Integer, default=1, nullable=False)


def of_client() -> ColumnElement[int]:
    """Make the column of the client whose row it is; it goes when they go."""
    return Column(Big, ForeignKey("clients.id", ondelete="CASCADE"), index=True, nullable=False)


def of_one_client() -> ColumnElement[int]:
    """Make the column of the client, the key (or its start) of a table read by client."""
    owner = ForeignKey("clients.id", ondelete="CASCADE")
    return Column(Big, owner, primary_key=True, autoincrement=False)


def by_staff() -> ColumnElement[int | None]:
    """Make the column of who did something; None once they are forgotten."""
    return Column(Big, ForeignKey("staff.id", ondelete="SET NULL"))


def at() -> ColumnElement[datetime]:
    """Make a column of instants."""
    return Column(Instant, nullable=False)


def day() -> ColumnElement[date]:
    """Make a column of days."""
    return Column(Date, nullable=False)


def number() -> ColumnElement[int]:
    """Make a column of whole numbers, 0 where nothing is said."""
    return Column(Integer, default=0, nullable=False)


def flag() -> ColumnElement[bool]:
    """Make a column of yes or no."""
    return Column(Boolean, nullable=False)


def later_flag() -> ColumnElement[bool]:
    """Make a column of yes or no that older files get as no."""
    return Column(Boolean, default=False, server_default=false(), nullable=False)


def later_line() -> ColumnElement[str]:
    """Make a column of people's text that older files get empty."""
    return Column(Text, default="", server_default=text("''"), nullable=False)


def later_word(otherwise: str) -> ColumnElement[str]:
    """Make a column of short words of the program's own that older files get as `otherwise`."""
    return Column(String(40), default=otherwise, server_default=otherwise, nullable=False)


def maybe_day() -> ColumnElement[date | None]:
    """Make a column of days that may be unknown."""
    return Column(Date)


def amount() -> ColumnElement[int | None]:
    """Make a column of money in minor units, None where unknown."""
    return Column(Integer)


def of(owner: str) -> ColumnElement[int]:
    """Make a column of the record, named as "table.column", that it goes with."""
    return Column(Big, ForeignKey(owner, ondelete="CASCADE"), index=True, nullable=False)


def key_of(owner: str) -> ColumnElement[int]:
    """Make a part of the key of a table: the record, named as "table.column", that it goes with."""
    goes_with = ForeignKey(owner, ondelete="CASCADE")
    return Column(Big, goes_with, primary_key=True, autoincrement=False)


def maybe(other: str) -> ColumnElement[int | None]:
    """Make a column of another record, named as "table.column"; None once that is gone."""
    return Column(Big, ForeignKey(other, ondelete="SET NULL"), index=True)


def word() -> ColumnElement[str]:
    """Make a column of short words of the program's own."""
    return Column(String(40), nullable=False)


def line() -> ColumnElement[str]:
    """Make a column of people's text, empty where nothing is said."""
    return Column(Text, default="", nullable=False)
