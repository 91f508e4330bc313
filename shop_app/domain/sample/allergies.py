"""What sample clients avoid, and what they answered when asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from shop_app.domain.allergies import AllergyStatus, NewAllergy, Severity, ToldBy
from shop_app.domain.sample.trades import AllergyMix, Avoidance
from shop_app.domain.sample.weighted import Weighted, weighted

_SECOND, _THIRD, _NOT_SAID_WHICH, _SPECIES = 0.28, 0.25, 0.02, 0.7
_REACTION, _CONFIRMED_LATER = 0.6, 0.6
_TOLD_BY = weighted(((ToldBy.CLIENT, 88.0), (ToldBy.COMPANION, 9.0), (ToldBy.STAFF, 3.0)))


@dataclass(frozen=True, slots=True)
class SampleAllergies:
    """An answer and the items behind it, with what must be kept out of the basket."""

    status: AllergyStatus = AllergyStatus.NOT_ASKED
    items: tuple[NewAllergy, ...] = ()
    avoided: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Told:
    """When something was noted and last confirmed (numbers of days), and by whom (of staff)."""

    noted: int
    noted_by: int
    confirmed: int
    confirmed_by: int


def allergies_of(rng: Random, mix: AllergyMix) -> SampleAllergies:
    """Draw an answer; whoever was asked may name aversions and a diet too."""
    if rng.random() >= mix.asked:
        return SampleAllergies()
    drawn = rng.random()
    if drawn < mix.declined:
        return SampleAllergies(AllergyStatus.DECLINED)
    has = drawn < mix.declined + mix.has
    chosen = _harmful(rng, mix) if has else []
    for share, more in ((mix.aversion, mix.aversions), (mix.diet, mix.diets)):
        if more is not None and rng.random() < share:
            chosen.append(more.pick(rng))
    status = AllergyStatus.HAS if has else AllergyStatus.NONE_KNOWN
    return SampleAllergies(
        status,
        tuple(_item(rng, one) for one in chosen),
        frozenset().union(*(one.tags for one in chosen)),
    )


def _harmful(rng: Random, mix: AllergyMix) -> list[Avoidance]:
    """One thing for most, two or three for some; now and then nobody wrote down which."""
    if rng.random() < _NOT_SAID_WHICH:
        return []
    number = 1 + (rng.random() < _SECOND) + (rng.random() < _SECOND * _THIRD)
    return _different(rng, mix.harmful, number)


def _different(rng: Random, among: Weighted[Avoidance], number: int) -> list[Avoidance]:
    found: list[Avoidance] = []
    for _ in range(4 * number):
        one = among.pick(rng)
        # an intolerance beside an allergy to the same thing would say the same twice
        if len(found) < number and not any(one.tags & other.tags for other in found):
            found.append(one)
    return found


def _item(rng: Random, one: Avoidance) -> NewAllergy:
    severity = one.severities.pick(rng)
    reactions = one.reactions.get(severity, ())
    return NewAllergy(
        one.allergen,
        one.kind,
        rng.choice(one.species) if one.species and rng.random() < _SPECIES else "",
        severity,
        carries_adrenaline=severity is Severity.SEVERE and rng.random() < one.adrenaline,
        reaction=rng.choice(reactions) if reactions and rng.random() < _REACTION else "",
        told_by=_TOLD_BY.pick(rng),
    )


def told_on(rng: Random, days: Sequence[int], staff: int) -> Told:
    """Return when a client was asked, and asked again: on days on which they came."""
    noted = min(rng.choice(days), rng.choice(days))
    later = [day for day in days if day > noted]
    noted_by = rng.randrange(staff)
    if later and rng.random() < _CONFIRMED_LATER:
        return Told(
            noted, noted_by, max(rng.choice(later), rng.choice(later)), rng.randrange(staff)
        )
    return Told(noted, noted_by, noted, noted_by)
