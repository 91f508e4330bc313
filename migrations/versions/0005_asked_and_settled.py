"""Asked and settled: what a person settled, seats and sources of bookings, whose chit it was."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Add the columns, then make the tables."""
    op.add_column("shop", sa.Column("latest_day", sa.Date(), nullable=True))
    for name in ("seat", "uid", "as_told"):
        op.add_column("bookings", _text(name))
    _extend_removed_allergies()
    op.create_index(op.f("ix_chits_printed_at"), "chits", ["printed_at"], unique=False)
    _make_settled_mentions()
    _make_chit_guests()


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.String(), server_default=sa.text("''"), nullable=False)


def _extend_removed_allergies() -> None:
    """Say of each which item it was; what is known of none removed before stays unknown."""
    table = "removed_allergies"
    op.add_column(table, sa.Column("allergy_id", BIG, server_default="0", nullable=False))
    for name in ("changed", "carries_adrenaline"):
        op.add_column(
            table, sa.Column(name, sa.Boolean(), server_default=sa.false(), nullable=False)
        )
    op.add_column(
        table,
        sa.Column("cross_contact", sa.String(40), server_default="unknown", nullable=False),
    )


def _make_settled_mentions() -> None:
    op.create_table(
        "settled_mentions",
        sa.Column("id", BIG, autoincrement=False, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("client_id", BIG, nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("settled_on", sa.Date(), nullable=False),
        sa.Column("settled_by_id", BIG, nullable=True),
        sa.ForeignKeyConstraint(
            ["client_id"],
            ["clients.id"],
            name=op.f("fk_settled_mentions_client_id_clients"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["settled_by_id"],
            ["staff.id"],
            name=op.f("fk_settled_mentions_settled_by_id_staff"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_settled_mentions")),
    )
    op.create_index(
        op.f("ix_settled_mentions_client_id"), "settled_mentions", ["client_id"], unique=False
    )


def _make_chit_guests() -> None:
    op.create_table(
        "chit_guests",
        sa.Column("chit_id", BIG, autoincrement=False, nullable=False),
        sa.Column("client_id", BIG, autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(
            ["chit_id"],
            ["chits.id"],
            name=op.f("fk_chit_guests_chit_id_chits"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("chit_id", "client_id", name=op.f("pk_chit_guests")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_chit_guests_client_id"), "chit_guests", ["client_id"], unique=False)
