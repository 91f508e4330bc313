"""A sample tailor has measured and altered, as its trade measures, up to this very day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from itertools import pairwise
from pathlib import Path

import pytest

from shop_app import paths
from shop_app.domain.jobs import Job, JobState
from shop_app.domain.measurements import measure_named, read_measurement
from shop_app.services.jobs import jobs_of, open_jobs
from shop_app.services.measurements import Measured, measured
from shop_app.services.sample_shop import make_sample_shop, shown_client
from shop_app.services.shop import Shop
from shop_app.store.client_file import create_store
from shop_app.store.clients import lately_seen

NOW = datetime(2026, 11, 22, 10, 30, tzinfo=UTC)
TODAY = date(2026, 11, 22)
CLIENTS = 300


@pytest.fixture(scope="module", params=["fr", "en"])
def tailor(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Shop]:
    path: Path = tmp_path_factory.mktemp("tailor") / "shop.prevenance"
    made = make_sample_shop(
        lambda: create_store(path, paths.migrations(), lambda: NOW), trade="tailor",
        clients=CLIENTS, language=request.param, now=NOW, clock=lambda: NOW,
    )  # fmt: skip
    yield made
    made.close()


@pytest.fixture
def everyone(tailor: Shop) -> dict[int, Measured]:
    with tailor.store.read() as tx:
        ids = lately_seen(tx, CLIENTS)
    return {one: measured(tailor, one) for one in ids}


def all_jobs(tailor: Shop, everyone: dict[int, Measured]) -> list[Job]:
    return sorted(
        (job for one in everyone for job in jobs_of(tailor, one)), key=lambda job: job.number
    )


def test_a_share_was_measured_some_too_long_ago(everyone: dict[int, Measured]) -> None:
    taken = [one for one in everyone.values() if one.sets]
    assert 0.25 < len(taken) / len(everyone) < 0.6
    assert any(one.is_stale(one.sets[0]) for one in taken)
    assert any(not one.is_stale(one.sets[0]) for one in taken)
    assert any(len(one.sets) > 1 and one.sets[0].values != one.sets[1].values for one in taken)


def test_all_was_measured_as_the_trade_measures(everyone: dict[int, Measured]) -> None:
    for one in everyone.values():
        for taken in one.sets:
            assert taken.taken_on < TODAY
            assert taken.taken_by
            for value in taken.values:
                measure = measure_named(one.measures, taken.garment, value.name)
                assert measure is not None, (taken.garment, value.name)
                assert read_measurement(value.tenths, value.name, taken.unit, taken.of, measure)


def test_tickets_are_numbered_as_time_went(tailor: Shop, everyone: dict[int, Measured]) -> None:
    jobs = all_jobs(tailor, everyone)
    assert [one.number for one in jobs] == list(range(1, len(jobs) + 1))
    assert all(one.made_on <= other.made_on for one, other in pairwise(jobs))
    assert all(one.made_on < TODAY and one.tasks for one in jobs)
    assert any(one.measured is not None for one in jobs)


def test_some_work_is_late_some_ready_some_has_time(
    tailor: Shop, everyone: dict[int, Measured]
) -> None:
    jobs = [one.job for one in open_jobs(tailor)]
    assert 3 <= len(jobs) < len(all_jobs(tailor, everyone)) / 4
    assert any(one.state is JobState.READY for one in jobs)
    assert any(one.state is JobState.OPEN for one in jobs)


def test_the_shown_client_was_measured(tailor: Shop) -> None:
    assert measured(tailor, shown_client(tailor)).sets
