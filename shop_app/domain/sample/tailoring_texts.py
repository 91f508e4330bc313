"""What is measured and said in a sample tailor's shop, read in one language."""

from __future__ import annotations

from dataclasses import dataclass

from shop_app.domain.sample.sayings import Entry, in_language, tags_of
from shop_app.domain.sample.weighted import Weighted, weighted

_TENTHS_IN_CM = 100


@dataclass(frozen=True, slots=True)
class SampleMeasure:
    """A measure, and between which lengths most people's lie, in tenths of a millimetre."""

    name: str
    low: int
    high: int


@dataclass(frozen=True, slots=True)
class SampleGarment:
    """A garment group; `tags` say for whom it is."""

    name: str
    measures: tuple[SampleMeasure, ...]
    tags: frozenset[str]


@dataclass(frozen=True, slots=True)
class TailoringTexts:
    """What a tailor measures, and what is noted beside the lengths; `tasks` is a category."""

    garments: Weighted[SampleGarment]
    postures: tuple[str, ...]
    wearing: tuple[str, ...]
    tasks: str


def read_tailoring(data: Entry, language: str) -> TailoringTexts | None:
    """Read a trade's tailoring, None where it has none.

    Raises:
        KeyError: the file lacks something.
    """
    if (found := data.get("tailoring")) is None:
        return None
    return TailoringTexts(
        weighted((_garment(one, language), one["weight"]) for one in found["garments"]),
        tuple(in_language(one, language) for one in found["postures"]),
        tuple(in_language(one, language) for one in found["wearing"]),
        in_language(data["categories"][found["tasks"]], language),
    )


def _garment(one: Entry, language: str) -> SampleGarment:
    measures = tuple(
        SampleMeasure(
            in_language(measure, language),
            round(measure["cm"][0] * _TENTHS_IN_CM),
            round(measure["cm"][1] * _TENTHS_IN_CM),
        )
        for measure in one["measures"]
    )
    return SampleGarment(in_language(one, language), measures, tags_of(one))
