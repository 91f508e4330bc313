"""Search by what one remembers: terms with all words of a name, the names' words and their keys.

The search tables hold nothing of their own; a file whose search state is missing is indexed anew
when it is opened.
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Make the search tables anew, empty."""
    op.drop_table("search_terms")
    op.create_table(
        "search_terms",
        sa.Column("kind", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("term", sa.String(), nullable=False),
        sa.Column("client_id", BIG, autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("kind", "term", "client_id", name=op.f("pk_search_terms")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "search_words",
        sa.Column("word", sa.String(), nullable=False),
        sa.Column("holders", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("word", name=op.f("pk_search_words")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "search_keys",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("word", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("key", "word", name=op.f("pk_search_keys")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "search_state",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("rules", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_search_state")),
    )
    op.add_column("clients", sa.Column("searched", sa.String(), nullable=True))
    op.drop_index("ix_clients_last_visit_at", "clients")
    op.create_index(
        "ix_clients_lately", "clients", ["last_visit_at", "visit_count", "searched"], unique=False
    )
