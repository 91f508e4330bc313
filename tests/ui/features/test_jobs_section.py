"""The jobs of the client page: taken in by keyboard, ticked off, handed over, printed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from shop_app.domain.jobs import Job, JobState, NewJob, NewTask
from shop_app.domain.measurements import NewMeasurementSet
from shop_app.services.jobs import add_job, jobs_of
from shop_app.services.measurements import add_measurements
from shop_app.services.shop import Shop
from shop_app.services.shop_details import change_details, details
from shop_app.text import UserError
from shop_app.ui.crash import show_error
from shop_app.ui.features.clients.job_form import read_day
from shop_app.ui.features.clients.section_jobs import JobsSection
from shop_app.ui.kit.inline_flag import InlineFlag
from shop_app.ui.kit.printing import PrintPreview
from shop_app.ui.tasks import Tasks
from shop_app.ui.theme import Look, Theme, load_fonts
from shop_app.ui.workbench import Workbench

ENTER, TAB, ESC = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Escape
TODAY = date(2025, 11, 22)


@pytest.fixture
def client(shop: Shop, take_in: Callable[..., int]) -> int:
    """A measured client of a tailor."""
    now = details(shop)
    change_details(shop, now, replace(now, trade="tailor"))
    made = take_in(given_name="Ana", family_name="Morel")
    add_measurements(shop, made, NewMeasurementSet("Jacket", (("Chest", "98"),)))
    return made


@pytest.fixture
def section(qtbot: QtBot, qapp: QApplication, shop: Shop, client: int) -> Iterator[JobsSection]:
    load_fonts()
    bench = Workbench(shop, Tasks(show_error), Look(qapp, Theme()))
    window = QWidget()
    qtbot.addWidget(window)
    made = JobsSection(bench)
    QVBoxLayout(window).addWidget(made)
    window.resize(420, 900)
    window.show()
    qtbot.waitExposed(window)
    load(qtbot, made, client)
    yield made
    bench.tasks.close()


def load(qtbot: QtBot, section: JobsSection, client: int) -> None:
    with qtbot.waitSignal(section.loaded):
        section.load(client)


def press(section: JobsSection, *keys: Any) -> None:
    """Press keys, or type texts, where the focus is."""
    for key in keys:
        focused = section.window().focusWidget() or section
        if isinstance(key, str):
            QTest.keyClicks(focused, key)
        else:
            QTest.keyClick(focused, key)


def jobs(section: JobsSection) -> tuple[Job, ...]:
    return jobs_of(section.bench.shop, section.client_id or 0)


def taken_in(qtbot: QtBot, section: JobsSection, **fields: Any) -> Job:
    tasks = (NewTask("Shorten the sleeves", 3200), NewTask("Press"))
    new = NewJob(section.client_id or 0, **{"garment": "Jacket", "tasks": tasks, **fields})
    add_job(section.bench.shop, new)
    load(qtbot, section, section.client_id or 0)
    return jobs(section)[0]


def test_a_job_is_taken_in_by_keyboard_alone(qtbot: QtBot, section: JobsSection) -> None:
    section.go_to()
    with qtbot.waitSignal(section.loaded):
        press(
            section, ENTER, "Jacket", TAB, "Shorten the sleeves 32,00; press", TAB,
            "28 November", ENTER,
        )  # fmt: skip
    (job,) = jobs(section)
    assert (job.garment, job.promised_on, job.rush) == ("Jacket", date(2025, 11, 28), False)
    assert [(one.text, one.price) for one in job.tasks] == [
        ("Shorten the sleeves", 3200), ("press", None),
    ]  # fmt: skip
    assert job.measured is not None
    assert job.measured.values[0].tenths == 9800
    assert section.form.isHidden()


@pytest.mark.parametrize(
    ("typed", "why"), [("some day", "is no day"), ("3 May 2025", "has passed")]
)
def test_a_day_that_cannot_be_is_said_at_its_field(
    qtbot: QtBot, section: JobsSection, typed: str, why: str
) -> None:
    section.begin()
    press(section, "Coat", TAB, "press", TAB, typed, ENTER)
    field = section.form._fields["promised_on"]
    qtbot.waitUntil(field._error.isVisible)
    assert why in field._wrong.text()
    assert field.value() == typed
    assert jobs(section) == ()


def test_a_sheet_keeps_its_draft_for_its_client(
    qtbot: QtBot, section: JobsSection, client: int, take_in: Callable[..., int]
) -> None:
    section.begin()
    press(section, "Coat", ESC)
    load(qtbot, section, take_in(family_name="Perrin"))
    section.begin()
    assert section.form.garment.text() == ""
    load(qtbot, section, client)
    section.begin()
    assert section.form.garment.text() == "Coat"


def test_a_sheet_opens_only_on_what_was_read_of_this_client(
    qtbot: QtBot, section: JobsSection, take_in: Callable[..., int]
) -> None:
    other = take_in(family_name="Perrin")
    with qtbot.waitSignal(section.loaded):
        section.load(other)
        section.begin()
        assert section.form.isHidden()
    section.begin()
    assert section.form.measured.count() == 1


def test_a_task_is_ticked_off_and_undone(qtbot: QtBot, section: JobsSection) -> None:
    job = taken_in(qtbot, section)
    row = section.panels[0].tasks.rows[job.tasks[0].id]
    flag = row.fields["done_on"]
    assert isinstance(flag, InlineFlag)
    with qtbot.waitSignal(section.loaded):
        flag.box.click()
    assert jobs(section)[0].tasks[0].done_on == TODAY
    with qtbot.waitSignal(section.loaded):
        section.bench.undo()
    assert jobs(section)[0].done_count == 0
    assert not flag.box.isChecked()


def test_a_task_is_added_with_its_price(qtbot: QtBot, section: JobsSection) -> None:
    taken_in(qtbot, section)
    line = section.panels[0].line
    line.editor.setFocus()
    with qtbot.waitSignal(section.loaded):
        press(section, "Buttons 12,00", ENTER)
    added = jobs(section)[0].tasks[-1]
    assert (added.text, added.price) == ("Buttons", 1200)


def test_a_job_goes_forward_to_collected(qtbot: QtBot, section: JobsSection) -> None:
    taken_in(qtbot, section)
    for state in (JobState.READY, JobState.COLLECTED, JobState.OPEN):
        with qtbot.waitSignal(section.loaded):
            section.panels[0].forward.click()
        assert jobs(section)[0].state is state


def test_lateness_is_said_in_words(qtbot: QtBot, section: JobsSection, clock: Any) -> None:
    taken_in(qtbot, section, promised_on=TODAY, rush=True)
    clock.forward(days=2)
    load(qtbot, section, section.client_id or 0)
    said = section.panels[0].state.text()
    assert "In work · promised for 22 November 2025 · 2 day(s) late · 0 of 2 done" in said
    assert section.panels[0]._late.isVisible()


def test_tickets_are_previewed(qtbot: QtBot, section: JobsSection) -> None:
    taken_in(qtbot, section)
    section.panels[0].tickets.click()
    qtbot.waitUntil(lambda: section.findChild(PrintPreview) is not None)
    preview = section.findChild(PrintPreview)
    assert preview is not None
    assert "Claim check" in preview._pages.accessibleDescription()
    assert "NEVER ASKED" in preview._pages.accessibleDescription()
    preview.reject()


def test_a_house_that_takes_nothing_in_is_not_shown_it(
    qtbot: QtBot, section: JobsSection, shop: Shop, client: int
) -> None:
    now = details(shop)
    change_details(shop, now, replace(now, trade="restaurant"))
    load(qtbot, section, client)
    assert not section.isVisible()


def test_a_day_without_its_year_is_the_next_one() -> None:
    assert read_day("3 May", TODAY) == date(2026, 5, 3)
    assert read_day("22 November", TODAY) == TODAY
    assert read_day("29 February", TODAY) == date(2028, 2, 29)
    assert read_day("3 May 2027", TODAY) == date(2027, 5, 3)
    assert read_day(" ", TODAY) is None
    with pytest.raises(UserError, match="is no day"):
        read_day("soon", TODAY)
