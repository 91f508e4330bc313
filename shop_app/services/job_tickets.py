"""The slips of a job, ready to be printed."""

from __future__ import annotations

from shop_app.domain.job_tickets import Ticket, TicketRecords, all_tickets, ticket_slip
from shop_app.domain.slips import Slip
from shop_app.services.changes import gone, record_gone
from shop_app.services.shop import Shop
from shop_app.store.allergies import allergy_knowledge
from shop_app.store.client_rows import client_lines
from shop_app.store.clients import client_by_id
from shop_app.store.jobs import job_by_id
from shop_app.store.measurements import measurements_limit
from shop_app.store.shops import shop_details


def job_ticket(shop: Shop, job_id: int, which: Ticket | None = None) -> Slip:
    """Compose a slip of a job, or all three, from what the file says at this moment.

    Raises:
        UserError: the job or its client is gone.
    """
    with shop.store.read() as tx:
        job = job_by_id(tx, job_id)
        if job is None:
            raise record_gone()
        client = client_by_id(tx, job.client_id)
        if client is None:
            raise gone()
        line = client_lines(tx, (client.id,))[client.id]
        records = TicketRecords(
            job, client, line.display_name, allergy_knowledge(tx, client.id),
            shop_details(tx), shop.today(tx), measurements_limit(tx),
        )  # fmt: skip
    return all_tickets(records) if which is None else ticket_slip(which, records)
