"""The measurements and jobs of sample clients, by dice of their own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from shop_app.domain.jobs import JobState
from shop_app.domain.measurements import Measurement
from shop_app.domain.sample.baskets import SampleVisit
from shop_app.domain.sample.tailoring_texts import SampleGarment, TailoringTexts
from shop_app.domain.sample.trades import SampleProduct

_MEASURED, _MOST_SETS = 0.45, 3
_HALF_CM = 50
_DRIFT = 3
"""Half centimetres by which a measure changes from set to set, at most."""
_POSTURE, _WEARING = 0.4, 0.7
_ALTERS, _RUSH, _EVERY_TASK = 0.3, 0.12, 0.15
_MOST_TASKS = 3
_LATELY = 25
"""Days within which a job may still be in work."""


@dataclass(frozen=True, slots=True)
class SampleSet:
    """A set taken on a day by number, by somebody by number."""

    garment: str
    values: tuple[Measurement, ...]
    wearing: str
    posture: str
    day: int
    by: int


@dataclass(frozen=True, slots=True)
class SampleTask:
    """A task with its price in minor units; its day by number once it is done."""

    text: str
    price: int
    done: int | None


@dataclass(frozen=True, slots=True)
class SampleJob:
    """A job; days by number, `measured` the place of its set among the client's."""

    garment: str
    tasks: tuple[SampleTask, ...]
    made: int
    promised: int
    rush: bool
    state: JobState
    by: int
    measured: int | None


@dataclass(frozen=True, slots=True)
class Tailoring:
    """What was measured of a client, the oldest first, and what was made or altered."""

    sets: tuple[SampleSet, ...] = ()
    jobs: tuple[SampleJob, ...] = ()


@dataclass(frozen=True, slots=True)
class Customer:
    """Whose tailoring is drawn; `dice` are theirs alone."""

    dice: str
    visits: Sequence[SampleVisit]
    avoided: frozenset[str]


def tailoring_of(
    texts: TailoringTexts | None,
    products: Sequence[SampleProduct],
    customer: Customer,
    today: int,
    *,
    always: bool = False,
) -> Tailoring:
    """Draw what a tailor measured and made for a client who has come; the same every time.

    `always` measures this client whatever the dice say, and gives nothing that is late.
    """
    rng = Random(f"tailoring {customer.dice}")  # noqa: S311 - invented people need no secrecy
    if texts is None or not customer.visits:
        return Tailoring()
    garment = texts.garments.pick(rng)
    measured = always or (rng.random() < _MEASURED and not garment.tags & customer.avoided)
    sets = tuple(_sets(rng, texts, garment, customer)) if measured else ()
    tasks = [one for one in products if one.category == texts.tasks]
    jobs = [] if always else _jobs(rng, tasks, garment, customer, sets, today)
    return Tailoring(sets, tuple(jobs))


def _sets(
    rng: Random, texts: TailoringTexts, garment: SampleGarment, customer: Customer
) -> list[SampleSet]:
    visits = sorted(customer.visits, key=lambda one: one.day)
    taken = sorted(rng.sample(range(len(visits)), min(len(visits), rng.randint(1, _MOST_SETS))))
    stature, posture = rng.random(), rng.random() < _POSTURE
    said = rng.choice(texts.postures) if posture else ""
    lengths = [
        one.low + (one.high - one.low) * (0.7 * stature + 0.3 * rng.random())
        for one in garment.measures
    ]
    found = []
    for place in taken:
        values = tuple(
            Measurement(one.name, _HALF_CM * round(length / _HALF_CM))
            for one, length in zip(garment.measures, lengths, strict=True)
        )
        wearing = rng.choice(texts.wearing) if rng.random() < _WEARING else ""
        visit = visits[place]
        found.append(SampleSet(garment.name, values, wearing, said, visit.day, visit.staff))
        lengths = [length + _HALF_CM * rng.randint(-_DRIFT, _DRIFT) / 2 for length in lengths]
    return found


def _jobs(  # noqa: PLR0917 - what a job is drawn from
    rng: Random,
    tasks: Sequence[SampleProduct],
    garment: SampleGarment,
    customer: Customer,
    sets: tuple[SampleSet, ...],
    today: int,
) -> list[SampleJob]:
    found = []
    for visit in customer.visits:
        if rng.random() >= _ALTERS:
            continue
        promised = visit.day + rng.randint(4, 18)
        state = _state(rng, visit.day, promised, today)
        chosen = rng.sample(tasks, min(len(tasks), rng.randint(1, _MOST_TASKS)))
        before = [place for place, one in enumerate(sets) if one.day <= visit.day]
        found.append(
            SampleJob(
                garment.name,
                tuple(
                    SampleTask(one.name, one.prices[0], _done(rng, state, visit.day, today))
                    for one in chosen
                ),
                visit.day,
                promised,
                rng.random() < _RUSH,
                state,
                visit.staff,
                before[-1] if before else None,
            )
        )
    return found


def _state(rng: Random, made: int, promised: int, today: int) -> JobState:
    """Old jobs are collected; of those taken in lately some are ready, a few are late."""
    if made < today - _LATELY:
        return JobState.COLLECTED
    if promised < today:
        return rng.choice((JobState.COLLECTED, JobState.READY, JobState.OPEN))
    return rng.choice((JobState.OPEN, JobState.OPEN, JobState.READY))


def _done(rng: Random, state: JobState, made: int, today: int) -> int | None:
    if state is JobState.OPEN and rng.random() >= _EVERY_TASK:
        return None
    return min(today - 1, made + rng.randint(1, 3))
