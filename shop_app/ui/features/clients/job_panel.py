"""One job of a client: its ticket, its tasks to tick off, how far it is, and its slips."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from shop_app.domain.days import full_day
from shop_app.domain.jobs import Job, JobState, JobTask, kind_name, state_name, ticket_name
from shop_app.domain.partial_dates import PartialDate
from shop_app.text import Joined, Value, translate
from shop_app.ui.features.clients.job_prices import PriceKind
from shop_app.ui.kit.buttons import KeyButton
from shop_app.ui.kit.inline import InlineField
from shop_app.ui.kit.inline_flag import InlineFlag
from shop_app.ui.kit.inline_kinds import DayKind
from shop_app.ui.kit.labels import Glyph, WrappingLabel
from shop_app.ui.kit.layouts import FlowLayout
from shop_app.ui.kit.record_list import AddLine, RecordList
from shop_app.ui.kit.record_row import RecordRow
from shop_app.ui.kit.wording import Retranslated

FORWARD = {
    JobState.OPEN: (JobState.READY, translate("Clients", "Ready")),
    JobState.READY: (JobState.COLLECTED, translate("Clients", "Collected")),
    JobState.COLLECTED: (JobState.OPEN, translate("Clients", "In work again")),
}
"""What comes after each state, and what the button says that goes there."""


class JobPanel(Retranslated, QFrame):
    """Filled again and again; says what a person wants of its job."""

    edited = Signal(object, str, object)
    """The job, a column of it, and the field that holds its new value."""
    task_edited = Signal(object, object, str, object)
    """The job, its task, a column of the task, and the field."""
    task_added = Signal(object, object)
    """The job, and the line that holds the new task."""
    task_deleting = Signal(object, object)
    stepped = Signal(object, object)
    """The job, and the state it is to be in."""
    printing = Signal(object)
    deleting = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.job: Job | None = None
        self._currency = "EUR"
        self.head = WrappingLabel(role="strong")
        self.state = WrappingLabel(role="small", tone="muted")
        self._late = Glyph("triangle-alert", "danger", "small")
        self.line = AddLine(translate("Clients", "Add a task, with its price: press 8.00"))
        self.tasks = RecordList(self._task_row, self.line)
        self.fields = {
            "promised_on": InlineField(
                translate("Clients", "Promised for"), DayKind(needs_year=True)
            ),
            "note": InlineField(translate("Clients", "Note")),
            "rush": InlineFlag(translate("Clients", "Rush")),
        }
        self.forward = KeyButton("")
        self.tickets = KeyButton(translate("Clients", "Print tickets"))
        self.removal = KeyButton(translate("Clients", "Delete"))
        self._lay_out()
        self._connect()

    def show_job(self, job: Job, today: date, currency: str) -> None:
        """Show a job as it is today."""
        self.job, self._currency = job, currency
        self.word(self.head.setText, Joined((ticket_name(job), kind_name(job.kind))))
        self.word(self.state.setText, _state(job, today))
        self._late.setVisible(job.is_overdue(today))
        self.word(self.forward.set_label, FORWARD[job.state][1])
        open_still = job.state is not JobState.COLLECTED
        for part in (self.tasks, self.tickets, self.removal, *self.fields.values()):
            part.setVisible(open_still)
        if open_still:
            self._fill(job)

    def task(self, task_id: int) -> JobTask | None:
        """Return one of the tasks shown."""
        tasks = () if self.job is None else self.job.tasks
        return next((one for one in tasks if one.id == task_id), None)

    def _fill(self, job: Job) -> None:
        promised = job.promised_on
        day = None if promised is None else PartialDate(promised.year, promised.month, promised.day)
        self.fields["promised_on"].open_for(job.id, day)
        self.fields["note"].open_for(job.id, job.note)
        self.fields["rush"].open_for(job.id, job.rush)
        self.tasks.show_records(job.id, job.tasks, self._fill_task)

    def _task_row(self) -> RecordRow:
        row = RecordRow()
        row.add("done_on", InlineFlag(translate("Clients", "Done")), 0)
        row.add("text", InlineField(translate("Clients", "Task"), captioned=False), 3)
        row.add("price", InlineField(translate("Clients", "Price"), PriceKind(), captioned=False))
        return row

    def _fill_task(self, row: RecordRow, task: JobTask) -> None:
        row.fields["price"].kind = PriceKind((), self._currency)
        values = {"done_on": task.is_done, "text": task.text, "price": task.price}
        row.show_values(values, _done(task))

    def _lay_out(self) -> None:
        status = QHBoxLayout()
        status.addWidget(self._late)
        status.addWidget(self.state, 1)
        buttons = QWidget()
        row = FlowLayout(buttons, gap=8)
        for button in (self.forward, self.tickets, self.removal):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 8)
        column.addWidget(self.head)
        column.addLayout(status)
        parts: tuple[QWidget, ...] = (self.tasks, *self.fields.values(), buttons)
        for part in parts:
            column.addWidget(part)

    def _connect(self) -> None:
        for name, field in self.fields.items():
            field.wanted.connect(partial(self._on_edited, name))
        self.tasks.edited.connect(self._on_task_edited)
        self.tasks.deleting.connect(self._on_task_deleting)
        self.line.entered.connect(lambda _: self.task_added.emit(self.job, self.line))
        self.forward.clicked.connect(self._on_forward)
        self.tickets.clicked.connect(lambda: self.printing.emit(self.job))
        self.removal.clicked.connect(lambda: self.deleting.emit(self.job))

    def _on_edited(self, name: str) -> None:
        self.edited.emit(self.job, name, self.fields[name])

    def _on_task_edited(self, row: RecordRow, name: str) -> None:
        if (task := self.task(row.record_id)) is not None:
            self.task_edited.emit(self.job, task, name, row.fields[name])

    def _on_task_deleting(self, task_id: object) -> None:
        self.task_deleting.emit(self.job, task_id)

    def _on_forward(self) -> None:
        if self.job is not None:
            self.stepped.emit(self.job, FORWARD[self.job.state][0])


def _state(job: Job, today: date) -> Value:
    facts: list[Value] = [state_name(job.state)]
    if job.promised_on is not None:
        facts.append(
            translate("Clients", "promised for {day}").format(day=full_day(job.promised_on))
        )
    if job.is_overdue(today):
        facts.append(translate("Clients", "%n day(s) late", None, job.days_late(today)))
    if job.tasks:
        facts.append(
            translate("Clients", "{done} of {all} done").format(
                done=job.done_count, all=len(job.tasks)
            )
        )
    if job.measured is not None:
        facts.append(
            translate("Clients", "measured on {day}").format(day=full_day(job.measured.taken_on))
        )
    return Joined(tuple(facts))


def _done(task: JobTask) -> Value:
    if task.done_on is None:
        return ""
    day = translate("Clients", "done on {day}").format(day=full_day(task.done_on))
    return Joined((day, task.done_by)) if task.done_by else day
