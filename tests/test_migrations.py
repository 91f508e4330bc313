"""Models and migrations agree; every older file comes up whole, or stays as it was."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, MetaData, inspect

from shop_app import paths
from shop_app.bootstrap import open_shop
from shop_app.domain.allergies import NewAllergy
from shop_app.services.allergies import add_allergy
from shop_app.services.greeting import greeting_card
from shop_app.services.shop import Shop
from shop_app.store.client_file import open_store
from shop_app.store.encryption import KEY_BYTES, keep_key, supply_key
from shop_app.store.engine import make_engine
from shop_app.store.migrating import migrate, revision_of
from shop_app.store.schema import HEAD, TABLES, metadata
from shop_app.text import UserError

KEY = bytes(range(KEY_BYTES))
SCRIPTS = ScriptDirectory(str(paths.migrations()))
REVISIONS = [one.revision for one in SCRIPTS.walk_revisions()]


def now() -> datetime:
    return datetime(2025, 11, 22, 10, 30, tzinfo=UTC)


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    """An empty file with a key beside it."""
    path = tmp_path / "a.prevenance"
    keep_key(path, KEY)
    path.touch()
    made = make_engine(path, KEY)
    yield made
    made.dispose()


def test_the_program_writes_the_newest_revision() -> None:
    assert SCRIPTS.get_heads() == [HEAD]
    assert SCRIPTS.get_bases() == ["0001"]


def test_models_and_head_are_equal(engine: Engine) -> None:
    migrate(engine, paths.migrations())
    with engine.connect() as connection:
        context = MigrationContext.configure(
            connection,
            opts={"compare_type": True, "compare_server_default": True, "render_as_batch": True},
        )
        assert compare_metadata(context, metadata) == []


def test_tables_are_clustered_as_the_models_say(engine: Engine) -> None:
    """Alembic does not compare WITHOUT ROWID; which table is one decides how a card is read."""
    migrate(engine, paths.migrations())
    with engine.connect() as connection:
        rows = connection.exec_driver_sql("SELECT name, wr FROM pragma_table_list").all()
        kept = {name: bool(clustered) for name, clustered in rows}
    for table in metadata.sorted_tables:
        clustered = not table.dialect_options["sqlite"]["with_rowid"]
        assert kept[table.name] == clustered, table.name


def test_every_model_is_in_the_list() -> None:
    assert {one.__tablename__ for one in TABLES} == set(metadata.tables)


def test_every_constraint_has_a_name_of_the_convention(engine: Engine) -> None:
    migrate(engine, paths.migrations())
    found = inspect(engine)
    for table in metadata.tables:
        for one in (*found.get_foreign_keys(table), *found.get_unique_constraints(table)):
            assert one["name"], table
            assert str(one["name"])[:3] in {"fk_", "uq_"}
        assert found.get_pk_constraint(table)["name"] == f"pk_{table}"


DERIVED = frozenset({"search_terms", "search_words", "search_keys", "search_state"})
"""Tables made from the others; a file is indexed anew when it is opened."""
VALUES = {
    "BLOB": b"x", "DATE": "2025-11-22", "VARCHAR": "x", "VARCHAR(40)": "x", "BOOLEAN": 1,
}  # fmt: skip


def filled(connection: Connection) -> dict[str, int]:
    """Put one row into every table of a file of any revision, references in order; count them."""
    there = MetaData()
    there.reflect(connection)
    there.remove(there.tables["alembic_version"])
    for table in there.sorted_tables:
        values = {column.name: VALUES.get(str(column.type), 1) for column in table.columns}
        columns = ", ".join(f'"{name}"' for name in values)
        marks = ", ".join("?" for _ in values)
        connection.exec_driver_sql(
            f'INSERT INTO "{table.name}" ({columns}) VALUES ({marks})',  # noqa: S608
            tuple(values.values()),
        )
    return {name: rows for name, rows in counted(connection).items() if name not in DERIVED}


def counted(connection: Connection) -> dict[str, int]:
    names = connection.exec_driver_sql(
        "SELECT name FROM sqlite_master WHERE type='table' AND name NOT LIKE 'sqlite_%'"
    ).scalars().all()  # fmt: skip
    return {
        name: connection.exec_driver_sql(f'SELECT count(*) FROM "{name}"').scalar_one()  # noqa: S608
        for name in names
    }


@pytest.mark.parametrize("revision", REVISIONS)
def test_data_of_every_revision_comes_up(engine: Engine, revision: str) -> None:
    migrate(engine, paths.migrations(), revision)
    with engine.begin() as connection:
        before = filled(connection)
    migrate(engine, paths.migrations())
    assert revision_of(engine) == HEAD
    with engine.connect() as connection:
        after = counted(connection)
        assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []
        assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
    assert {name: number for name, number in after.items() if name in before} == before


NEXT = '''"""Rename a column of a parent table, as a later version might."""

import sqlalchemy as sa
from alembic import op

revision = "next"
down_revision = "{head}"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table("extras", sa.Column("id", sa.Integer(), primary_key=True))
    with op.batch_alter_table("clients") as batch:
        batch.add_column(sa.Column("nickname", sa.String(), server_default="none"))
    {then}
'''


def with_next(tmp_path: Path, then: str = "pass") -> Path:
    """Migrations with one revision more."""
    folder = tmp_path / "migrations"
    shutil.copytree(paths.migrations(), folder, ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "versions" / "next.py").write_text(NEXT.format(head=HEAD, then=then))
    return folder


@pytest.fixture
def known_client(shop: Shop, take_in: Callable[..., int]) -> int:
    client_id = take_in(given_name="Marie", notes=("fidèle",))
    add_allergy(shop, client_id, NewAllergy("noix"))
    return client_id


def test_a_change_of_a_parent_table_keeps_every_child_row(
    shop: Shop, known_client: int, tmp_path: Path
) -> None:
    migrate(shop.store.engine, with_next(tmp_path), "next")
    card = greeting_card(shop, known_client)
    assert [note.text for note in card.notes] == ["fidèle"]
    assert [item.allergen for item in card.allergies.items] == ["noix"]
    with shop.store.read() as tx:
        assert tx.connection.exec_driver_sql("SELECT nickname FROM clients").scalar() == "none"


@pytest.mark.parametrize(
    ("then", "error"),
    [
        ("raise RuntimeError('pulled plug')", RuntimeError),
        ("raise KeyboardInterrupt", KeyboardInterrupt),
        ("op.execute('DELETE FROM clients')", RuntimeError),
    ],
)
def test_a_migration_that_fails_half_way_leaves_the_old_revision_whole(
    shop: Shop, known_client: int, tmp_path: Path, then: str, error: type[BaseException]
) -> None:
    def dump() -> list[object]:
        with shop.store.engine.connect() as connection:
            sql = "SELECT type, name, sql FROM sqlite_master ORDER BY name"
            return [*connection.exec_driver_sql(sql).all(), counted(connection)]

    before = dump()
    with pytest.raises(error):
        migrate(shop.store.engine, with_next(tmp_path, then), "next")
    assert dump() == before
    assert revision_of(shop.store.engine) == HEAD
    assert greeting_card(shop, known_client).client.given_name == "Marie"
    with shop.store.engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1


@pytest.fixture
def older(tmp_path: Path) -> Path:
    """Migrations in which the program's revision is the second, after one that made all tables."""
    folder = tmp_path / "migrations"
    shutil.copytree(paths.migrations(), folder, ignore=shutil.ignore_patterns("__pycache__"))
    for one in (folder / "versions").glob("*.py"):
        code = one.read_text().replace(f'revision = "{HEAD}"', 'revision = "older"', 1)
        one.write_text(code)
    newest = NEXT.format(head="older", then="pass").replace(
        'revision = "next"', f'revision = "{HEAD}"'
    )
    (folder / "versions" / "newest.py").write_text(newest)
    return folder


def test_a_verified_backup_comes_before_every_migration(
    shop: Shop, known_client: int, older: Path, tmp_path: Path
) -> None:
    path = shop.store.path
    with shop.store.write() as tx:
        tx.connection.exec_driver_sql("UPDATE alembic_version SET version_num = 'older'")
    shop.close()

    open_store(path, older, now).close()

    (copy,) = tmp_path.glob("*.backup")
    assert copy.name == "clients-20251122-103000.backup"
    assert copy.stat().st_mode & 0o777 == 0o600
    assert {one.name for one in tmp_path.iterdir() if one.is_file()} == {
        path.name, f"{path.name}.key", copy.name,
    }  # fmt: skip
    backup = make_engine(copy, supply_key(path))
    assert revision_of(backup) == "older"
    assert "nickname" not in {one["name"] for one in inspect(backup).get_columns("clients")}
    backup.dispose()

    copy.replace(path)  # restoring is putting it in place of the file
    open_store(path, older, now).close()
    again = open_shop(path, "en")
    assert greeting_card(again, known_client).client.given_name == "Marie"
    again.close()


def test_no_migration_without_a_backup(shop: Shop, older: Path) -> None:
    path = shop.store.path
    with shop.store.write() as tx:
        tx.connection.exec_driver_sql("UPDATE alembic_version SET version_num = 'older'")
    shop.close()
    (path.with_name("clients-20251122-103000.backup.new")).mkdir()
    with pytest.raises((UserError, OSError)):
        open_store(path, older, now)
    engine = make_engine(path, supply_key(path))
    assert revision_of(engine) == "older"
    engine.dispose()


def test_opening_a_file_of_this_version_makes_no_backup(shop: Shop, tmp_path: Path) -> None:
    assert shop.store.path.parent == tmp_path
    assert list(tmp_path.glob("*.backup*")) == []
