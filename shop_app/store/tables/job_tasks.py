"""The table of what is to be done in a job."""

from shop_app.store.tables.base import (
    Table,
    amount,
    by_staff,
    line,
    maybe_day,
    number,
    of,
    record_id,
    version,
)


class JobTaskRow(Table):
    """One task; `price` in minor units."""

    __tablename__ = "job_tasks"

    id = record_id()
    version = version()
    job_id = of("jobs.id")
    position = number()
    text = line()
    price = amount()
    done_on = maybe_day()
    done_by_id = by_staff()
