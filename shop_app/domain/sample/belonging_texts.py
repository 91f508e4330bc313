"""Reading what is promised, wished, worn and lent from a trade's data file, in one language."""

from __future__ import annotations

from shop_app.domain.sample.sayings import Entry, in_language, sayings, tags_of
from shop_app.domain.sample.trades import BelongingTexts, LentSaying, PricedSaying, SampleSizes
from shop_app.domain.sample.weighted import weighted

_MINOR = 100


def read_belongings(data: Entry, language: str) -> BelongingTexts:
    """Read the four tables of a trade.

    Raises:
        KeyError: the file lacks one of them.
    """
    return BelongingTexts(
        sayings(data["promises"], language),
        weighted((_wish(one, language), 1) for one in data["wishes"]),
        tuple(_sizes(one, language) for one in data["sizes"]),
        weighted((LentSaying(in_language(one, language), one["ours"]), 1) for one in data["lent"]),
    )


def _wish(one: Entry, language: str) -> PricedSaying:
    return PricedSaying(in_language(one, language), round(one["price"] * _MINOR), tags_of(one))


def _sizes(one: Entry, language: str) -> SampleSizes:
    return SampleSizes(in_language(one, language), one["system"], tuple(one["of"]))
