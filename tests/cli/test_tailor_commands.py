"""`measurements` and `jobs`: what a tailor's file answers to programs and people."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from shop_app.domain.allergies import NewAllergy, Severity
from shop_app.domain.jobs import JobState, NewJob, NewTask
from shop_app.domain.lengths import Unit
from shop_app.domain.measurements import NewMeasurementSet
from shop_app.services.allergies import add_allergy
from shop_app.services.jobs import add_job, jobs_of, set_state, tick_task
from shop_app.services.measurements import add_measurements
from shop_app.services.shop import Shop

Run = Callable[..., Any]


@pytest.fixture
def morel(shop: Shop, take_in: Callable[..., int]) -> int:
    """A client who was measured twice and has two jobs; the file stays open beside."""
    client = take_in(given_name="Ana", family_name="Morel", ref="7")
    for day, chest in ((date(2024, 3, 1), "97"), (date(2025, 11, 1), "98,5")):
        new = NewMeasurementSet("Jacket", (("Chest", chest), ("Sleeve", "64")), taken_on=day)
        add_measurements(shop, client, new)
    add_measurements(
        shop, client, NewMeasurementSet("Trousers", (("Waist", "32 1/2"),), Unit.IN, posture="none")
    )
    tasks = (NewTask("Shorten the sleeves", 3200), NewTask("Press"))
    add_job(shop, NewJob(client, "Jacket", tasks, promised_on=date(2025, 11, 28)))
    add_job(shop, NewJob(client, "Coat", tasks, promised_on=date(2025, 11, 25), rush=True))
    return client


def test_measurements_and_their_differences(on_file: Run, morel: int) -> None:
    found = on_file("measurements", "ref:7", "--json", "--on", "2025-11-22").document
    assert (found["client"], found["limit_days"]) == (str(morel), 365)
    trousers, jacket, older = found["sets"]
    assert trousers["values"] == [
        {"name": "Waist", "text": "32 1/2 in", "mm": 825.5, "before_mm": None,
         "difference_mm": None}
    ]  # fmt: skip
    assert jacket["values"][0] == {
        "name": "Chest", "text": "98.5 cm", "mm": 985, "before_mm": 970, "difference_mm": 15,
    }  # fmt: skip
    assert (jacket["stale"], older["stale"]) == (False, True)
    assert (older["taken_on"], older["garment"], older["of"]) == ("2024-03-01", "Jacket", "body")


def test_measurements_for_people(on_file: Run, morel: int) -> None:
    said = on_file("measurements", "Morel", "--on", "2025-11-22").out
    assert morel
    assert "  Chest: 98.5 cm (+1.5)" in said
    assert "  Sleeve: 64 cm\n" in said
    assert "1 March 2024" in said
    assert "measure again" in said


def test_who_was_never_measured(on_file: Run, take_in: Callable[..., int]) -> None:
    take_in(family_name="Perrin")
    assert "Nothing was measured" in on_file("measurements", "Perrin").out
    lines = on_file("measurements", "-", stdin="Perrin\nnobody\n").lines
    assert lines[0]["sets"] == []
    assert "error" in lines[1]


def test_jobs_by_promised_day(on_file: Run, shop: Shop, morel: int) -> None:
    add_allergy(shop, morel, NewAllergy("nickel", severity=Severity.SEVERE))
    jacket = jobs_of(shop, morel)[1]
    tick_task(shop, jacket, jacket.tasks[0], done=True)
    coat, other = on_file("jobs", "--json", "--on", "2025-11-27").document
    assert (coat["number"], coat["days_late"], coat["rush"], coat["state"]) == (2, 2, True, "open")
    assert (other["number"], other["days_late"], other["total"]) == (1, 0, 3200)
    assert other["client"]["allergies"] == {
        "status": "has", "severe": True, "severe_to": ["nickel"], "stale": False,
    }  # fmt: skip
    assert [one["done"] for one in other["tasks"]] == [True, False]
    said = on_file("jobs", "--on", "2025-11-27").out
    assert "25 November · Ticket 2, Coat · Morel, Ana · SEVERE: nickel · In work" in said
    assert "RUSH · 2 day" in said
    assert "1 of 2 done" in said


def test_what_is_collected_is_no_more_listed(on_file: Run, shop: Shop, morel: int) -> None:
    for job in jobs_of(shop, morel):
        set_state(shop, job, JobState.COLLECTED)
    assert on_file("jobs", "--json").document == []
    assert "No job is in work" in on_file("jobs").out
