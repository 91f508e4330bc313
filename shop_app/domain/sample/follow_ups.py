"""Follow-ups that the rules made after a sample's visits, and what became of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from random import Random

from shop_app.domain.follow_ups import FollowUpKind, FollowUpState
from shop_app.domain.sample.baskets import SampleVisit
from shop_app.domain.sample.sayings import Saying
from shop_app.domain.sample.trades import SampleRule, Trade
from shop_app.domain.sample.weighted import Weighted

_STILL_OPEN_DAYS, _STILL_OPEN, _NOT_NEEDED, _WITH_OUTCOME = 6, 0.35, 0.12, 0.8


@dataclass(frozen=True, slots=True)
class SampleFollowUp:
    """A contact to make; days by number, `rule` and `visit` by number, None where by hand."""

    kind: FollowUpKind
    text: str
    due: int
    made: int
    made_by: int
    rule: int | None = None
    visit: int | None = None
    about: str = ""
    state: FollowUpState = FollowUpState.OPEN
    outcome: str = ""
    closed: int | None = None


@dataclass(frozen=True, slots=True)
class Since:
    """What is fixed of a client's follow-ups: today's number, their gender, a visit left open."""

    today: int
    woman: bool
    left_open: int | None = None


def asked_by_rules(
    rng: Random, trade: Trade, visits: Iterable[SampleVisit], since: Since
) -> list[SampleFollowUp]:
    """Return what the rules asked for: old ones closed, fresh ones partly open."""
    asking = frozenset().union(*(rule.products for rule in trade.rules))
    return [
        _followed(rng, trade, (number, rule), (place, visit), since)
        for place, visit in enumerate(visits)
        if not asking.isdisjoint(item.product for item in visit.items)
        for number, rule in enumerate(trade.rules)
        if any(item.product in rule.products for item in visit.items)
    ]


def _followed(
    rng: Random,
    trade: Trade,
    asking: tuple[int, SampleRule],
    of: tuple[int, SampleVisit],
    since: Since,
) -> SampleFollowUp:
    (number, rule), (place, visit) = asking, of
    due = visit.day + rule.rule.delay_days
    about = next(item.product for item in visit.items if item.product in rule.products)
    state, outcome, closed = FollowUpState.OPEN, "", None
    late = since.today - due
    fresh = late <= _STILL_OPEN_DAYS and rng.random() < _STILL_OPEN
    if late >= 0 and not fresh and visit.day != since.left_open:
        state, outcomes = _closing(rng, rule)
        outcome = (
            outcomes.pick(rng).about(woman=since.woman) if rng.random() < _WITH_OUTCOME else ""
        )
        closed = due + min(late, rng.randint(0, 4))
    return SampleFollowUp(
        FollowUpKind.FOLLOW_UP, rule.rule.text, due, visit.day, visit.staff,
        number, place, trade.products[about].name, state, outcome, closed,
    )  # fmt: skip


def _closing(rng: Random, rule: SampleRule) -> tuple[FollowUpState, Weighted[Saying]]:
    if rng.random() < _NOT_NEEDED:
        return FollowUpState.NOT_NEEDED, rule.not_needed
    return FollowUpState.DONE, rule.done
