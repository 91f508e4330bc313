"""What invented clients have in the shop's own fields."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from shop_app.domain.own_values import NO, YES
from shop_app.domain.sample.sayings import Entry, in_language, tags_of


@dataclass(frozen=True, slots=True)
class SampleOwnField:
    """A field by its code, the share of clients of whom it is known, and what it may hold.

    `days` are numbers of days ago; `values` come with what each presumes ("alcohol", "milk").
    """

    code: str
    share: float
    values: tuple[tuple[str, frozenset[str]], ...]
    days: tuple[int, ...] = ()


OwnPairs = tuple[tuple[str, str], ...]
"""Codes of fields, each with a stored value."""


def read_own(entries: Iterable[Entry], language: str) -> tuple[SampleOwnField, ...]:
    """Read what a sample knows of own fields, in a language."""
    return tuple(
        SampleOwnField(
            one["code"], one["share"], _values(one, language), tuple(one.get("days", ()))
        )
        for one in entries
    )


def _values(one: Entry, language: str) -> tuple[tuple[str, frozenset[str]], ...]:
    if "yes" in one:
        yes: int = round(one["yes"] * 10)
        return ((YES, frozenset()),) * yes + ((NO, frozenset()),) * (10 - yes)
    if "numbers" in one:
        return tuple((str(number), frozenset()) for number in one["numbers"])
    return tuple((in_language(text, language), tags_of(text)) for text in one.get("values", ()))


def own_of(
    fields: Iterable[SampleOwnField],
    who: str,
    avoided: frozenset[str],
    today: date,
    *,
    all_first: bool = False,
) -> OwnPairs:
    """Draw what is known of somebody, the same for the same `who`; `all_first` is the persona."""
    rng = Random(f"own {who}")  # noqa: S311 - invented people need no secrecy
    found = []
    for one in fields:
        known = all_first or rng.random() < one.share
        value = _drawn(rng, one, avoided, today, first=all_first)
        if known and value:
            found.append((one.code, value))
    return tuple(found)


def _drawn(
    rng: Random, one: SampleOwnField, avoided: frozenset[str], today: date, *, first: bool
) -> str:
    if one.days:
        ago = one.days[0] if first else rng.choice(one.days)
        return (today - timedelta(days=ago)).isoformat()
    fit = [value for value, tags in one.values if not tags & avoided]
    if not fit:
        return ""
    return fit[0] if first else rng.choice(fit)
