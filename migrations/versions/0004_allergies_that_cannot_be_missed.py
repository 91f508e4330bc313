"""Allergies that cannot be missed: menus, bookings, chits, consent, what was removed."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Add the columns, then make the tables."""
    _add_columns()
    _make_menus()
    _make_bookings()
    _make_consents()
    _make_menu_dishes()
    _make_product_allergens()
    _make_removed_allergies()
    _make_booking_guests()
    _make_chits()


def _add_columns() -> None:
    op.add_column("products", _flag("is_dish"))
    op.add_column(
        "products",
        sa.Column("ingredients", sa.String(), server_default=sa.text("''"), nullable=False),
    )
    op.add_column("products", sa.Column("variant_of_id", BIG, nullable=True))
    op.add_column(
        "allergies",
        sa.Column("cross_contact", sa.String(40), server_default="unknown", nullable=False),
    )
    op.add_column("allergy_statuses", _flag("ask_each_time"))
    for name, days in (("allergies_limit", "365"), ("severe_limit", "183")):
        op.add_column("shop", sa.Column(name, sa.Integer(), server_default=days, nullable=False))


def _flag(name: str) -> sa.Column[bool]:
    return sa.Column(name, sa.Boolean(), server_default=sa.false(), nullable=False)


def _make_menus() -> None:
    op.create_table(
        "menus",
        sa.Column("id", BIG, autoincrement=False, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("on", sa.Date(), nullable=True),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_menus")),
    )


def _make_bookings() -> None:
    op.create_table(
        "bookings",
        sa.Column("id", BIG, autoincrement=False, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("time", sa.String(), nullable=False),
        sa.Column("client_id", BIG, nullable=True),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("phone", sa.String(), nullable=False),
        sa.Column("email", sa.String(), nullable=False),
        sa.Column("covers", sa.Integer(), nullable=True),
        sa.Column("table_name", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("state", sa.String(40), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("visit_id", BIG, nullable=True),
        sa.ForeignKeyConstraint(
            ["client_id"],
            ["clients.id"],
            name=op.f("fk_bookings_client_id_clients"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_bookings")),
    )
    op.create_index(op.f("ix_bookings_client_id"), "bookings", ["client_id"], unique=False)
    op.create_index(op.f("ix_bookings_on"), "bookings", ["on"], unique=False)


def _make_consents() -> None:
    op.create_table(
        "consents",
        sa.Column("id", BIG, autoincrement=False, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("client_id", BIG, nullable=False),
        sa.Column("purpose", sa.String(40), nullable=False),
        sa.Column("wording", sa.String(40), nullable=False),
        sa.Column("way", sa.String(40), nullable=False),
        sa.Column("given_on", sa.Date(), nullable=False),
        sa.Column("given_to_id", BIG, nullable=True),
        sa.Column("withdrawn_on", sa.Date(), nullable=True),
        sa.Column("withdrawn_to_id", BIG, nullable=True),
        sa.ForeignKeyConstraint(
            ["client_id"],
            ["clients.id"],
            name=op.f("fk_consents_client_id_clients"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["given_to_id"],
            ["staff.id"],
            name=op.f("fk_consents_given_to_id_staff"),
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["withdrawn_to_id"],
            ["staff.id"],
            name=op.f("fk_consents_withdrawn_to_id_staff"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consents")),
    )
    op.create_index(op.f("ix_consents_client_id"), "consents", ["client_id"], unique=False)


def _make_menu_dishes() -> None:
    op.create_table(
        "menu_dishes",
        sa.Column("menu_id", BIG, autoincrement=False, nullable=False),
        sa.Column("product_id", BIG, autoincrement=False, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["menu_id"], ["menus.id"], name=op.f("fk_menu_dishes_menu_id_menus"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["product_id"],
            ["products.id"],
            name=op.f("fk_menu_dishes_product_id_products"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("menu_id", "product_id", name=op.f("pk_menu_dishes")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_menu_dishes_product_id"), "menu_dishes", ["product_id"], unique=False)


def _make_product_allergens() -> None:
    op.create_table(
        "product_allergens",
        sa.Column("product_id", BIG, autoincrement=False, nullable=False),
        sa.Column("allergen", sa.String(), autoincrement=False, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(40), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("confirmed_on", sa.Date(), nullable=True),
        sa.Column("confirmed_by_id", BIG, nullable=True),
        sa.ForeignKeyConstraint(
            ["confirmed_by_id"],
            ["staff.id"],
            name=op.f("fk_product_allergens_confirmed_by_id_staff"),
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["product_id"],
            ["products.id"],
            name=op.f("fk_product_allergens_product_id_products"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("product_id", "allergen", name=op.f("pk_product_allergens")),
        sqlite_with_rowid=False,
    )


def _make_removed_allergies() -> None:
    op.create_table(
        "removed_allergies",
        sa.Column("id", BIG, autoincrement=False, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("client_id", BIG, nullable=False),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("allergen", sa.String(), nullable=False),
        sa.Column("species", sa.String(), nullable=False),
        sa.Column("severity", sa.String(40), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("noted_on", sa.Date(), nullable=False),
        sa.Column("removed_on", sa.Date(), nullable=False),
        sa.Column("removed_by_id", BIG, nullable=True),
        sa.ForeignKeyConstraint(
            ["client_id"],
            ["clients.id"],
            name=op.f("fk_removed_allergies_client_id_clients"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["removed_by_id"],
            ["staff.id"],
            name=op.f("fk_removed_allergies_removed_by_id_staff"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_removed_allergies")),
    )
    op.create_index(
        op.f("ix_removed_allergies_client_id"), "removed_allergies", ["client_id"], unique=False
    )


def _make_booking_guests() -> None:
    op.create_table(
        "booking_guests",
        sa.Column("booking_id", BIG, autoincrement=False, nullable=False),
        sa.Column("client_id", BIG, autoincrement=False, nullable=False),
        sa.Column("seat", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["booking_id"],
            ["bookings.id"],
            name=op.f("fk_booking_guests_booking_id_bookings"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["client_id"],
            ["clients.id"],
            name=op.f("fk_booking_guests_client_id_clients"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("booking_id", "client_id", name=op.f("pk_booking_guests")),
        sqlite_with_rowid=False,
    )
    op.create_index(
        op.f("ix_booking_guests_client_id"), "booking_guests", ["client_id"], unique=False
    )


def _make_chits() -> None:
    op.create_table(
        "chits",
        sa.Column("id", BIG, autoincrement=False, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("booking_id", BIG, nullable=True),
        sa.Column("visit_id", BIG, nullable=True),
        sa.Column("printed_at", BIG, nullable=False),
        sa.Column("printed_by_id", BIG, nullable=True),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("content", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["booking_id"],
            ["bookings.id"],
            name=op.f("fk_chits_booking_id_bookings"),
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["printed_by_id"],
            ["staff.id"],
            name=op.f("fk_chits_printed_by_id_staff"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_chits")),
    )
    op.create_index(op.f("ix_chits_booking_id"), "chits", ["booking_id"], unique=False)
    op.create_index(op.f("ix_chits_visit_id"), "chits", ["visit_id"], unique=False)
