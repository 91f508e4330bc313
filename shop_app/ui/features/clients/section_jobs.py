"""The jobs of a client: fittings, alterations and orders, with their tasks and tickets."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from shop_app.domain.job_tasks import read_task
from shop_app.domain.jobs import Job, JobState, JobTask, NewJob, most_urgent_first
from shop_app.domain.measurements import MeasurementSet, garments
from shop_app.domain.slips import Slip
from shop_app.services.changes import Changes, Kind
from shop_app.services.job_tickets import job_ticket
from shop_app.services.jobs import (
    add_job,
    add_task,
    change_job,
    change_task,
    delete_job,
    delete_task,
    jobs_of,
    set_state,
    tick_task,
)
from shop_app.services.measurements import measured
from shop_app.services.shop import Shop
from shop_app.services.shop_details import details
from shop_app.text import UserError, translate
from shop_app.ui.features.clients.job_form import JobForm
from shop_app.ui.features.clients.job_panel import JobPanel
from shop_app.ui.features.clients.section import Section
from shop_app.ui.kit.buttons import KeyButton
from shop_app.ui.kit.inline_part import Inline
from shop_app.ui.kit.layouts import FlowLayout
from shop_app.ui.kit.pools import Pool
from shop_app.ui.kit.record_list import AddLine
from shop_app.ui.workbench import Workbench

_TRADES = frozenset({"tailor", "jeweller", "optician"})
"""Trades that take things in to work on; others see the section where there is a job."""
_COLLECTED_SHOWN = 5


@dataclass(frozen=True, slots=True)
class _Shown:
    """What the section shows, and what its sheet proposes."""

    jobs: tuple[Job, ...]
    sets: tuple[MeasurementSet, ...]
    garments: tuple[str, ...]
    currency: str
    today: date
    suits: bool


class JobsSection(Section):
    """What is in work, the most urgent first, then what was collected lately."""

    name, icon = "jobs", "scissors"
    title = translate("Clients", "Jobs")
    empty = translate("Clients", "Nothing in work.")
    kinds = frozenset({Kind.JOB, Kind.JOB_TASK, Kind.MEASUREMENT_SET, Kind.SHOP})

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._data: _Shown | None = None
        self.beginning = KeyButton(translate("Clients", "New job"))
        self.form = JobForm()
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        self.panels: list[JobPanel] = []
        self._pool = Pool(column, self._panel, divided=True)
        head = QWidget()
        FlowLayout(head).addWidget(self.beginning)
        for part in (head, self.form, holder):
            self.body.addWidget(part)
        self.beginning.clicked.connect(self.begin)
        self.form.saved.connect(self._take_in)
        self.form.closed.connect(self._on_closed)

    def read(self, shop: Shop, client_id: int) -> _Shown:
        """Return the client's jobs."""
        jobs, found, house = jobs_of(shop, client_id), measured(shop, client_id), details(shop)
        waiting = sorted(
            (one for one in jobs if one.state is not JobState.COLLECTED), key=most_urgent_first
        )
        collected = [one for one in jobs if one.state is JobState.COLLECTED][:_COLLECTED_SHOWN]
        return _Shown(
            (*waiting, *collected), found.sets, garments(found.measures, found.sets),
            house.currency, found.today, house.trade in _TRADES,
        )  # fmt: skip

    def show_data(self, data: _Shown) -> None:
        """Show them."""
        self._data = data
        self.setVisible(data.suits or bool(data.jobs))
        self.say_empty(nothing=not data.jobs)
        self._pool.show(
            data.jobs, lambda panel, job: panel.show_job(job, data.today, data.currency)
        )

    def load(self, client_id: int | None) -> None:
        """Show another client; a sheet that is open keeps its draft."""
        if client_id != self.client_id:
            self._data = None
            if not self.form.isHidden():
                self.form.close_for_now()
        super().load(client_id)

    def begin(self) -> None:
        """Open the sheet for a new job."""
        if self._data is not None and self.client_id is not None:
            self.beginning.hide()
            self.form.start(self.client_id, self._data.sets, self._data.garments)

    def _on_closed(self) -> None:
        self.beginning.show()
        self.beginning.setFocus()

    def _take_in(self) -> None:
        shop, client, by = self.place()
        data = self._data
        if data is None:
            return
        try:
            new = self.form.job(client, data.currency, data.today)
        except UserError as error:
            self.form.show_error("promised_on", error.message)
            return
        self.bench.do(
            self,
            lambda: add_job(shop, new, by),
            lambda _: self.form.finish(),
            lambda sentence: self.form.show_error(_field_of(new, data.today), sentence),
        )

    def _panel(self) -> JobPanel:
        panel = JobPanel()
        panel.edited.connect(self._on_edited)
        panel.task_edited.connect(self._on_task_edited)
        panel.task_added.connect(self._on_task_added)
        panel.task_deleting.connect(self._on_task_deleting)
        panel.stepped.connect(self._on_stepped)
        panel.printing.connect(self.print_tickets)
        panel.deleting.connect(self._on_deleting)
        self.panels.append(panel)
        return panel

    def _on_edited(self, job: Job, name: str, field: Inline) -> None:
        shop, _, by = self.place()

        def work(_seen: Mapping[str, Any], wanted: Mapping[str, Any]) -> Changes:
            value = wanted[name]
            if name == "promised_on" and value is not None:
                value = date(value.year, value.month, value.day)
            return change_job(shop, job, {name: value}, by)

        self.save({name: field}, work)

    def _on_task_edited(self, job: Job, task: JobTask, name: str, field: Inline) -> None:
        shop, _, by = self.place()

        def work(_seen: Mapping[str, Any], wanted: Mapping[str, Any]) -> Changes:
            if name == "done_on":
                return tick_task(shop, job, task, done=bool(wanted[name]), by=by)
            return change_task(shop, job, task, wanted, by)

        self.save({name: field}, work)

    def _on_task_added(self, job: Job, line: AddLine) -> None:
        shop, _, by = self.place()
        currency = "EUR" if self._data is None else self._data.currency
        new = read_task(str(line.value()), currency)
        self.add(line, lambda: add_task(shop, job, new, by))

    def _on_task_deleting(self, job: Job, task_id: int) -> None:
        shop, _, by = self.place()
        self.write(lambda: delete_task(shop, job, task_id, by))

    def _on_stepped(self, job: Job, state: JobState) -> None:
        shop, _, by = self.place()
        self.write(lambda: set_state(shop, job, state, by))

    def _on_deleting(self, job: Job) -> None:
        shop, _, by = self.place()
        self.write(lambda: delete_job(shop, job.id, by))

    def print_tickets(self, job: Job) -> None:
        """Show the tickets of a job as they will be printed."""
        shop = self.bench.shop
        self.bench.tasks.read(self, lambda: job_ticket(shop, job.id), self._preview, self._refused)

    def _preview(self, slip: Slip) -> None:
        from shop_app.ui.kit.printing import show_preview  # noqa: PLC0415 - rarely needed

        show_preview(slip, self)

    def _refused(self, error: BaseException) -> None:
        if not isinstance(error, UserError):
            raise error
        self.bench.told.emit(error.message, False)


def _field_of(new: NewJob, today: date) -> str:
    """Return which field of the sheet a refusal is about."""
    return "promised_on" if new.promised_on is not None and new.promised_on < today else "garment"
