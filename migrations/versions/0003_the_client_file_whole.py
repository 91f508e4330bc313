"""The client file, whole: tags, links, wishes, own fields, measurements, jobs, history, bin."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Add the columns, then make the tables."""
    _add_columns()
    _make_card_facts()
    _make_measures()
    _make_own_fields()
    _make_tags()
    _make_topics()
    _make_bin_entries()
    _make_client_tags()
    _make_hidden_records()
    _make_history()
    _make_lent_things()
    _make_links()
    _make_measurement_sets()
    _make_messages()
    _make_own_values()
    _make_product_tags()
    _make_promises()
    _make_sizes()
    _make_wishes()
    _make_jobs()
    _make_measurements()
    _make_visit_values()
    _make_job_tasks()


def _add_columns() -> None:
    for name in ("other_script", "pronouns"):
        op.add_column("clients", _later_line(name))
    for name in ("do_not_celebrate", "deceased", "do_not_contact"):
        op.add_column("clients", _later_flag(name))
    op.add_column("contact_points", _later_flag("preferred"))
    op.add_column("preferences", sa.Column("noted_on", sa.Date(), nullable=True))
    for name in ("table_name", "occasion", "recipient"):
        op.add_column("visits", _later_line(name))
    op.add_column("visits", sa.Column("recipient_id", BIG, nullable=True))
    known = sa.text("recipient_id IS NOT NULL")
    op.create_index(
        "ix_visits_recipient_id", "visits", ["recipient_id"],
        sqlite_where=known, postgresql_where=known,
    )  # fmt: skip
    op.add_column(
        "staff", sa.Column("sees_history", sa.Boolean(), server_default=sa.true(), nullable=False)
    )
    op.add_column(
        "shop",
        sa.Column("measurements_limit", sa.Integer(), server_default="365", nullable=False),
    )


def _later_line(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.String(), server_default=sa.text("''"), nullable=False)


def _later_flag(name: str) -> sa.Column[bool]:
    return sa.Column(name, sa.Boolean(), server_default=sa.false(), nullable=False)


def _make_card_facts() -> None:
    op.create_table(
        "card_facts",
        sa.Column("place", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("fact", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("place", name=op.f("pk_card_facts")),
    )


def _make_measures() -> None:
    op.create_table(
        "measures",
        sa.Column("id", BIG, autoincrement=False, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("garment", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("lowest", sa.Integer(), nullable=False),
        sa.Column("highest", sa.Integer(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_measures")),
    )


def _make_own_fields() -> None:
    op.create_table(
        "own_fields",
        sa.Column("id", BIG, autoincrement=False, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("folded_name", sa.String(), nullable=False),
        sa.Column("of", sa.String(40), nullable=False),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("unit", sa.String(), nullable=False),
        sa.Column("choices", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("privacy", sa.String(40), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("months", sa.Integer(), nullable=False),
        sa.Column("aliases", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_own_fields")),
        sa.UniqueConstraint("folded_name", name=op.f("uq_own_fields_folded_name")),
    )


def _make_tags() -> None:
    op.create_table(
        "tags",
        sa.Column("id", BIG, autoincrement=False, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("folded_name", sa.String(), nullable=False),
        sa.Column("colour", sa.String(40), nullable=False),
        sa.Column("shape", sa.String(40), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tags")),
        sa.UniqueConstraint("folded_name", name=op.f("uq_tags_folded_name")),
    )


def _make_topics() -> None:
    op.create_table(
        "topics",
        sa.Column("id", BIG, autoincrement=False, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("folded_name", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_topics")),
        sa.UniqueConstraint("folded_name", name=op.f("uq_topics_folded_name")),
    )


def _make_bin_entries() -> None:
    op.create_table(
        "bin_entries",
        sa.Column("id", BIG, autoincrement=False, nullable=False),
        sa.Column("client_id", BIG, nullable=True),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("record_id", BIG, nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("removed_at", BIG, nullable=False),
        sa.Column("removed_by_id", BIG, nullable=True),
        sa.Column("rows", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["removed_by_id"],
            ["staff.id"],
            name=op.f("fk_bin_entries_removed_by_id_staff"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_bin_entries")),
    )
    op.create_index(op.f("ix_bin_entries_client_id"), "bin_entries", ["client_id"], unique=False)


def _make_client_tags() -> None:
    op.create_table(
        "client_tags",
        sa.Column("client_id", BIG, autoincrement=False, nullable=False),
        sa.Column("tag_id", BIG, autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(
            ["client_id"],
            ["clients.id"],
            name=op.f("fk_client_tags_client_id_clients"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["tag_id"], ["tags.id"], name=op.f("fk_client_tags_tag_id_tags"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("client_id", "tag_id", name=op.f("pk_client_tags")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_client_tags_tag_id"), "client_tags", ["tag_id"], unique=False)


def _make_hidden_records() -> None:
    op.create_table(
        "hidden_records",
        sa.Column("id", BIG, autoincrement=False, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("client_id", BIG, nullable=False),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("record_id", BIG, nullable=False),
        sa.Column("from_id", BIG, nullable=False),
        sa.ForeignKeyConstraint(
            ["client_id"],
            ["clients.id"],
            name=op.f("fk_hidden_records_client_id_clients"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["from_id"],
            ["clients.id"],
            name=op.f("fk_hidden_records_from_id_clients"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hidden_records")),
        sa.UniqueConstraint(
            "record_id", "from_id", name=op.f("uq_hidden_records_record_id_from_id")
        ),
    )
    op.create_index(
        op.f("ix_hidden_records_client_id"), "hidden_records", ["client_id"], unique=False
    )
    op.create_index(op.f("ix_hidden_records_from_id"), "hidden_records", ["from_id"], unique=False)


def _make_history() -> None:
    op.create_table(
        "history",
        sa.Column("id", BIG, autoincrement=False, nullable=False),
        sa.Column("client_id", BIG, nullable=True),
        sa.Column("at", BIG, nullable=False),
        sa.Column("by_id", BIG, nullable=True),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("record_id", BIG, nullable=False),
        sa.Column("what", sa.String(40), nullable=False),
        sa.Column("field", sa.String(40), nullable=False),
        sa.Column("old", sa.String(), nullable=False),
        sa.Column("new", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["by_id"], ["staff.id"], name=op.f("fk_history_by_id_staff"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_history")),
    )
    op.create_index(op.f("ix_history_client_id"), "history", ["client_id"], unique=False)


def _make_lent_things() -> None:
    op.create_table(
        "lent_things",
        sa.Column("id", BIG, autoincrement=False, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("client_id", BIG, nullable=False),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("ours", sa.Boolean(), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("returned_on", sa.Date(), nullable=True),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("noted_by_id", BIG, nullable=True),
        sa.ForeignKeyConstraint(
            ["client_id"],
            ["clients.id"],
            name=op.f("fk_lent_things_client_id_clients"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["noted_by_id"],
            ["staff.id"],
            name=op.f("fk_lent_things_noted_by_id_staff"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_lent_things")),
    )
    op.create_index(op.f("ix_lent_things_client_id"), "lent_things", ["client_id"], unique=False)


def _make_links() -> None:
    op.create_table(
        "links",
        sa.Column("id", BIG, autoincrement=False, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("client_id", BIG, nullable=False),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("other_id", BIG, nullable=True),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("comes_along", sa.Boolean(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("noted_on", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(
            ["client_id"],
            ["clients.id"],
            name=op.f("fk_links_client_id_clients"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["other_id"],
            ["clients.id"],
            name=op.f("fk_links_other_id_clients"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_links")),
    )
    op.create_index(op.f("ix_links_client_id"), "links", ["client_id"], unique=False)
    op.create_index(op.f("ix_links_other_id"), "links", ["other_id"], unique=False)


def _make_measurement_sets() -> None:
    op.create_table(
        "measurement_sets",
        sa.Column("id", BIG, autoincrement=False, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("client_id", BIG, nullable=False),
        sa.Column("garment", sa.String(), nullable=False),
        sa.Column("of", sa.String(40), nullable=False),
        sa.Column("unit", sa.String(40), nullable=False),
        sa.Column("wearing", sa.String(), nullable=False),
        sa.Column("posture", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("taken_on", sa.Date(), nullable=False),
        sa.Column("taken_by_id", BIG, nullable=True),
        sa.ForeignKeyConstraint(
            ["client_id"],
            ["clients.id"],
            name=op.f("fk_measurement_sets_client_id_clients"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["taken_by_id"],
            ["staff.id"],
            name=op.f("fk_measurement_sets_taken_by_id_staff"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_measurement_sets")),
    )
    op.create_index(
        op.f("ix_measurement_sets_client_id"), "measurement_sets", ["client_id"], unique=False
    )


def _make_messages() -> None:
    op.create_table(
        "messages",
        sa.Column("id", BIG, autoincrement=False, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("client_id", BIG, nullable=False),
        sa.Column("at", BIG, nullable=False),
        sa.Column("way", sa.String(40), nullable=False),
        sa.Column("from_us", sa.Boolean(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("noted_by_id", BIG, nullable=True),
        sa.ForeignKeyConstraint(
            ["client_id"],
            ["clients.id"],
            name=op.f("fk_messages_client_id_clients"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["noted_by_id"],
            ["staff.id"],
            name=op.f("fk_messages_noted_by_id_staff"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_messages")),
    )
    op.create_index(op.f("ix_messages_client_id"), "messages", ["client_id"], unique=False)


def _make_own_values() -> None:
    op.create_table(
        "own_values",
        sa.Column("client_id", BIG, autoincrement=False, nullable=False),
        sa.Column("field_id", BIG, autoincrement=False, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["client_id"],
            ["clients.id"],
            name=op.f("fk_own_values_client_id_clients"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["field_id"],
            ["own_fields.id"],
            name=op.f("fk_own_values_field_id_own_fields"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("client_id", "field_id", name=op.f("pk_own_values")),
        sqlite_with_rowid=False,
    )
    op.create_index(
        op.f("ix_own_values_field_id"), "own_values", ["field_id", "value"], unique=False
    )


def _make_product_tags() -> None:
    op.create_table(
        "product_tags",
        sa.Column("product_id", BIG, autoincrement=False, nullable=False),
        sa.Column("tag_id", BIG, autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(
            ["product_id"],
            ["products.id"],
            name=op.f("fk_product_tags_product_id_products"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["tag_id"], ["tags.id"], name=op.f("fk_product_tags_tag_id_tags"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("product_id", "tag_id", name=op.f("pk_product_tags")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_product_tags_tag_id"), "product_tags", ["tag_id"], unique=False)


def _make_promises() -> None:
    op.create_table(
        "promises",
        sa.Column("id", BIG, autoincrement=False, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("client_id", BIG, nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("made_on", sa.Date(), nullable=False),
        sa.Column("made_by_id", BIG, nullable=True),
        sa.Column("state", sa.String(40), nullable=False),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["client_id"],
            ["clients.id"],
            name=op.f("fk_promises_client_id_clients"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["made_by_id"],
            ["staff.id"],
            name=op.f("fk_promises_made_by_id_staff"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_promises")),
    )
    op.create_index(op.f("ix_promises_client_id"), "promises", ["client_id"], unique=False)


def _make_sizes() -> None:
    op.create_table(
        "sizes",
        sa.Column("id", BIG, autoincrement=False, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("client_id", BIG, nullable=False),
        sa.Column("garment", sa.String(), nullable=False),
        sa.Column("size", sa.String(), nullable=False),
        sa.Column("system", sa.String(), nullable=False),
        sa.Column("noted_on", sa.Date(), nullable=False),
        sa.Column("noted_by_id", BIG, nullable=True),
        sa.ForeignKeyConstraint(
            ["client_id"],
            ["clients.id"],
            name=op.f("fk_sizes_client_id_clients"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["noted_by_id"],
            ["staff.id"],
            name=op.f("fk_sizes_noted_by_id_staff"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sizes")),
    )
    op.create_index(op.f("ix_sizes_client_id"), "sizes", ["client_id"], unique=False)


def _make_wishes() -> None:
    op.create_table(
        "wishes",
        sa.Column("id", BIG, autoincrement=False, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("client_id", BIG, nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("price", sa.Integer(), nullable=True),
        sa.Column("wished_on", sa.Date(), nullable=False),
        sa.Column("wanted_by", sa.Date(), nullable=True),
        sa.Column("fulfilled_on", sa.Date(), nullable=True),
        sa.Column("noted_by_id", BIG, nullable=True),
        sa.ForeignKeyConstraint(
            ["client_id"],
            ["clients.id"],
            name=op.f("fk_wishes_client_id_clients"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["noted_by_id"],
            ["staff.id"],
            name=op.f("fk_wishes_noted_by_id_staff"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_wishes")),
    )
    op.create_index(op.f("ix_wishes_client_id"), "wishes", ["client_id"], unique=False)


def _make_jobs() -> None:
    op.create_table(
        "jobs",
        sa.Column("id", BIG, autoincrement=False, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("client_id", BIG, nullable=False),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("garment", sa.String(), nullable=False),
        sa.Column("made_on", sa.Date(), nullable=False),
        sa.Column("promised_on", sa.Date(), nullable=True),
        sa.Column("rush", sa.Boolean(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("state", sa.String(40), nullable=False),
        sa.Column("set_id", BIG, nullable=True),
        sa.Column("measured", sa.String(), nullable=False),
        sa.Column("made_by_id", BIG, nullable=True),
        sa.ForeignKeyConstraint(
            ["client_id"],
            ["clients.id"],
            name=op.f("fk_jobs_client_id_clients"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["made_by_id"], ["staff.id"], name=op.f("fk_jobs_made_by_id_staff"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["set_id"],
            ["measurement_sets.id"],
            name=op.f("fk_jobs_set_id_measurement_sets"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_jobs")),
        sa.UniqueConstraint("number", name=op.f("uq_jobs_number")),
    )
    op.create_index(op.f("ix_jobs_client_id"), "jobs", ["client_id"], unique=False)
    op.create_index(op.f("ix_jobs_set_id"), "jobs", ["set_id"], unique=False)


def _make_measurements() -> None:
    op.create_table(
        "measurements",
        sa.Column("set_id", BIG, autoincrement=False, nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("tenths", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["set_id"],
            ["measurement_sets.id"],
            name=op.f("fk_measurements_set_id_measurement_sets"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("set_id", "position", name=op.f("pk_measurements")),
        sqlite_with_rowid=False,
    )


def _make_visit_values() -> None:
    op.create_table(
        "visit_values",
        sa.Column("visit_id", BIG, autoincrement=False, nullable=False),
        sa.Column("field_id", BIG, autoincrement=False, nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["field_id"],
            ["own_fields.id"],
            name=op.f("fk_visit_values_field_id_own_fields"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["visit_id"],
            ["visits.id"],
            name=op.f("fk_visit_values_visit_id_visits"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("visit_id", "field_id", name=op.f("pk_visit_values")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_visit_values_field_id"), "visit_values", ["field_id"], unique=False)


def _make_job_tasks() -> None:
    op.create_table(
        "job_tasks",
        sa.Column("id", BIG, autoincrement=False, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("job_id", BIG, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("price", sa.Integer(), nullable=True),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.Column("done_by_id", BIG, nullable=True),
        sa.ForeignKeyConstraint(
            ["done_by_id"],
            ["staff.id"],
            name=op.f("fk_job_tasks_done_by_id_staff"),
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["job_id"], ["jobs.id"], name=op.f("fk_job_tasks_job_id_jobs"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_job_tasks")),
    )
    op.create_index(op.f("ix_job_tasks_job_id"), "job_tasks", ["job_id"], unique=False)
