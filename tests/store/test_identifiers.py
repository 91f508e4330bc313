"""Ids made without asking anyone."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

from shop_app.store.identifiers import IdMaker

NOW = datetime(2025, 11, 22, 10, 30, tzinfo=UTC)
MOST = 2**63 - 1


def still() -> datetime:
    return NOW


def test_ten_thousand_in_one_instant_are_unique_and_in_order() -> None:
    make = IdMaker(still, till=3)
    made = [make() for _ in range(10_000)]
    assert made == sorted(set(made))
    assert 0 < made[0] < made[-1] <= MOST


def test_ids_made_together_follow_those_made_one_by_one() -> None:
    make = IdMaker(still, till=3)
    made = [make(), *make.several(10_000), make(), *make.several(0), make()]
    assert made == sorted(set(made))
    assert len(made) == 10_003


def test_threads_share_one_maker() -> None:
    make = IdMaker(still)
    with ThreadPoolExecutor(8) as pool:
        made = [one for some in pool.map(lambda _: [make() for _ in range(2000)], range(8))
                for one in some]  # fmt: skip
    assert len(set(made)) == 16_000


def test_two_tills_never_make_the_same() -> None:
    first, second = IdMaker(still, till=1), IdMaker(still, till=2)
    assert not {first() for _ in range(5000)} & {second() for _ in range(5000)}


def test_a_later_instant_makes_a_greater_id_whatever_the_till() -> None:
    later = IdMaker(lambda: NOW + timedelta(milliseconds=1), till=0)
    assert later() > IdMaker(still, till=1023)()


def test_a_clock_that_steps_back_repeats_nothing() -> None:
    now = [NOW]
    make = IdMaker(lambda: now[0], till=1)
    made = [make() for _ in range(5)]
    now[0] -= timedelta(days=400)
    made += [make() for _ in range(5)]
    assert made == sorted(set(made))


def test_a_clock_before_all_time_still_makes_ids_and_one_far_ahead_fits() -> None:
    assert IdMaker(lambda: datetime(1970, 1, 1, tzinfo=UTC))() > 0
    assert IdMaker(lambda: datetime(2089, 1, 1, tzinfo=UTC), till=1023)() <= MOST
