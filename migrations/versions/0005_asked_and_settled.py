"""The latest day on which the file was used."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column."""
    op.add_column("shop", sa.Column("latest_day", sa.Date(), nullable=True))
