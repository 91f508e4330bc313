"""`jobs`: what is in work or ready, by promised day."""

from __future__ import annotations

from datetime import date

from shop_app.cli.allergy_words import allergy_document
from shop_app.cli.arguments import Arguments, Command
from shop_app.cli.session import Document, Session
from shop_app.domain.allergy_marks import mark_words
from shop_app.domain.days import Day
from shop_app.domain.jobs import Job, state_name, ticket_name
from shop_app.services.jobs import OpenJob, open_jobs
from shop_app.services.shop_details import details
from shop_app.text import Joined, Value, translate


def _declare(arguments: Arguments) -> None:
    arguments.on()


def _run(session: Session) -> int:
    with session.shop(session.options.on) as shop:
        today = details(shop).day_of(shop.clock())
        found = open_jobs(shop)
    if session.json:
        session.answer([_document(one, today) for one in found])
        return 0
    if not found:
        session.tell(translate("Jobs", "No job is in work."))
    for one in found:
        session.tell(_line(one, today))
    return 0


def _line(one: OpenJob, today: date) -> Value:
    job = one.job
    promised = (
        translate("Jobs", "no day") if job.promised_on is None else Day(job.promised_on, today)
    )
    facts: tuple[Value, ...] = (
        promised,
        ticket_name(job),
        one.client.display_name,
        *((mark_words(mark),) if (mark := one.client.mark(today)).severe else ()),
        state_name(job.state),
        translate("Jobs", "{done} of {all} done").format(done=job.done_count, all=len(job.tasks)),
        *((translate("Jobs", "RUSH"),) if job.rush else ()),
        *((_late(job, today),) if job.is_overdue(today) else ()),
    )
    return Joined(facts)


def _late(job: Job, today: date) -> Value:
    return translate("Jobs", "%n day(s) late", None, job.days_late(today))


def _document(one: OpenJob, today: date) -> Document:
    job = one.job
    return {
        "id": str(job.id),
        "number": job.number,
        "kind": job.kind.value,
        "client": {
            "id": str(job.client_id),
            "ref": one.client.ref,
            "display_name": one.client.display_name,
            "phone": one.client.first_phone,
            "allergies": allergy_document(one.client.mark(today)),
        },
        "garment": job.garment,
        "state": job.state.value,
        "rush": job.rush,
        "note": job.note,
        "made_on": job.made_on.isoformat(),
        "promised": None if job.promised_on is None else job.promised_on.isoformat(),
        "days_late": job.days_late(today),
        "tasks": [
            {"text": task.text, "price": task.price, "done": task.is_done} for task in job.tasks
        ],
        "total": job.total,
    }


COMMAND = Command("jobs", translate("Commands", "list what is in work or ready"), _declare, _run)
