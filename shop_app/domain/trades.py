"""The trades a shop may choose, and what each brings along."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from shop_app.domain.client_fields import Privacy
from shop_app.domain.follow_up_rules import NewRule, Trigger
from shop_app.domain.own_fields import FieldOf, NewOwnField, OwnKind
from shop_app.text import Message, translate

TRADES = (
    "restaurant",
    "florist",
    "tailor",
    "wine",
    "hair",
    "grocer",
    "optician",
    "jeweller",
    "bookshop",
    "pet_shop",
    "other",
)
_TENTHS_IN_CM = 100


@dataclass(frozen=True, slots=True)
class TradeTopic:
    """A topic that suits a trade."""

    code: str
    name: str


@dataclass(frozen=True, slots=True)
class TradeField:
    """An own field that suits a trade."""

    code: str
    field: NewOwnField


@dataclass(frozen=True, slots=True)
class TradeMeasure:
    """What is measured for a garment; plausible bounds in tenths of a millimetre."""

    code: str
    garment: str
    name: str
    lowest: int
    highest: int


@dataclass(frozen=True, slots=True)
class TradeKit:
    """All that a trade brings along, in one language; `facts` are the three of its card."""

    trade: str
    covers: bool
    topics: tuple[TradeTopic, ...]
    fields: tuple[TradeField, ...]
    measures: tuple[TradeMeasure, ...]
    rules: tuple[NewRule, ...]
    facts: tuple[str, ...]


def trade_name(trade: str) -> Message:
    """Return what a trade is called."""
    return {
        "restaurant": translate("Trade", "Restaurant"),
        "florist": translate("Trade", "Florist"),
        "tailor": translate("Trade", "Tailor"),
        "wine": translate("Trade", "Wine merchant"),
        "hair": translate("Trade", "Hairdresser"),
        "grocer": translate("Trade", "Grocer"),
        "optician": translate("Trade", "Optician"),
        "jeweller": translate("Trade", "Jeweller"),
        "bookshop": translate("Trade", "Bookshop"),
        "pet_shop": translate("Trade", "Pet shop"),
    }.get(trade, translate("Trade", "Other shop"))


def read_kit(trade: str, data: Mapping[str, Any], language: str) -> TradeKit:
    """Read what a trade brings along from the tables of its data file; `language` is fr or else en.

    Raises:
        KeyError: the file lacks something.
    """
    said = "fr" if language == "fr" else "en"
    return TradeKit(
        trade,
        bool(data["covers"]),
        tuple(TradeTopic(one["code"], one[said]) for one in data["topics"]),
        tuple(TradeField(one["code"], _field(one, said)) for one in data["fields"]),
        tuple(_measures(data.get("garments", ()), said)),
        tuple(_rule(one, said) for one in data["rules"]),
        tuple(data["facts"]),
    )


def _field(one: Mapping[str, Any], said: str) -> NewOwnField:
    names = (one["fr"], one["en"], *one.get("aliases", ()))
    return NewOwnField(
        one[said],
        OwnKind(one["kind"]),
        FieldOf(one.get("of", FieldOf.CLIENT)),
        one.get("unit", ""),
        tuple(one["choices"][said]) if "choices" in one else (),
        Privacy(one.get("privacy", Privacy.ORDINARY)),
        one.get("months", 0),
        tuple(dict.fromkeys(name for name in names if name != one[said])),
    )


def _measures(garments: Any, said: str) -> Iterator[TradeMeasure]:  # noqa: ANN401 - tables of data
    for garment in garments:
        for one in garment["measures"]:
            lowest, highest = (bound * _TENTHS_IN_CM for bound in one["cm"])
            code = f"{garment['code']}.{one['code']}"
            yield TradeMeasure(code, garment[said], one[said], lowest, highest)


def _rule(one: Mapping[str, Any], said: str) -> NewRule:
    value = one["value"][said] if "value" in one else ""
    return NewRule(Trigger(one["trigger"]), value, one["days"], one[said])
