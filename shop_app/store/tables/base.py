"""What all tables share: names of constraints, kinds of column."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Annotated
from unicodedata import normalize

from sqlalchemy import BigInteger, Dialect, ForeignKey, Integer, MetaData, String, TypeDecorator
from sqlalchemy.orm import DeclarativeBase, mapped_column

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


class Table(DeclarativeBase):
    """The base of every table class."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


RecordId = Annotated[int, mapped_column(Big, primary_key=True, autoincrement=False)]
Version = Annotated[int, mapped_column(Integer, default=1)]
OfClient = Annotated[
    int, mapped_column(Big, ForeignKey("clients.id", ondelete="CASCADE"), index=True)
]
ByStaff = Annotated[
    int | None, mapped_column(Big, ForeignKey("staff.id", ondelete="SET NULL"), nullable=True)
]
At = Annotated[datetime, mapped_column(Instant)]
Word = Annotated[str, mapped_column(String(40))]
Line = Annotated[str, mapped_column(Text, default="")]
