"""Bringing a client file to this program's revision; the only place that imports Alembic."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Engine, text

from shop_app.store.schema import HEAD


def revision_of(engine: Engine) -> str | None:
    """Return the stored revision, None in a file without one."""
    with engine.connect() as connection:
        found = connection.execute(
            text("SELECT 1 FROM sqlite_master WHERE type='table' AND name='alembic_version'")
        ).first()
        if found is None:
            return None
        return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def knows(revision: str, scripts: Path) -> bool:
    """Tell whether this program's migrations hold a revision."""
    from alembic.script import ScriptDirectory  # noqa: PLC0415 - Alembic only when needed
    from alembic.util import CommandError  # noqa: PLC0415

    try:
        return ScriptDirectory(str(scripts)).get_revision(revision) is not None
    except CommandError:
        return False


def newest_revision(scripts: Path) -> str | None:
    """Return the revision that the migrations lead to, None where they are missing."""
    from alembic.script import ScriptDirectory  # noqa: PLC0415 - Alembic only when needed
    from alembic.util import CommandError  # noqa: PLC0415

    try:
        return ScriptDirectory(str(scripts)).get_current_head()
    except CommandError:
        return None


def migrate(engine: Engine, scripts: Path, revision: str = HEAD) -> None:
    """Bring the file to `revision`, whole or not at all, with every reference checked.

    Foreign keys are off meanwhile: with them on, changing a parent table in batch deletes the
    rows that refer to it.
    """
    from alembic import command  # noqa: PLC0415 - Alembic only when needed
    from alembic.config import Config  # noqa: PLC0415

    with engine.connect().execution_options(writes=True) as connection:
        driver = connection.connection.driver_connection
        assert driver is not None  # noqa: S101 - an open connection has its driver's
        driver.execute("PRAGMA foreign_keys=OFF")
        try:
            with connection.begin():
                config = Config()
                config.set_main_option("script_location", str(scripts).replace("%", "%%"))
                config.attributes["connection"] = connection
                command.upgrade(config, revision)
                _refuse_broken(connection.exec_driver_sql("PRAGMA foreign_key_check").first())
        finally:
            driver.execute("PRAGMA foreign_keys=ON")


def _refuse_broken(broken: object) -> None:
    """Stop before the commit where a row refers to none."""
    if broken is not None:
        message = "a migration left a row that refers to none"
        raise RuntimeError(message)
