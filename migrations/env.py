"""Alembic's environment: it migrates the connection that the program hands it."""

from alembic import context

from shop_app.store.schema import metadata


def run() -> None:
    """Migrate inside one transaction: all of it, or nothing."""
    connection = context.config.attributes["connection"]
    context.configure(
        connection=connection,
        target_metadata=metadata,
        transactional_ddl=True,
        transaction_per_migration=False,
        render_as_batch=True,
    )
    with context.begin_transaction():
        context.run_migrations()


run()
