"""Sizes of clothes, shoes and rings, each in its system."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from shop_app.domain.folding import fold

SYSTEMS = ("FR", "EU", "UK", "US", "IT", "DE", "ES", "JP", "AU", "CN", "INT")
"""Systems that are known by a short name; any other may be typed."""

_HALF = re.compile(r"(?<=\d)\s*(?:½|1/2)")
_COMMA = re.compile(r"(?<=\d),(?=\d)")
_CUP = re.compile(r"(?<=\d)\s+(?=[A-K]{1,3}$)")
_A_SIZE = re.compile(r"\d[\d.]*(?:\s?[A-K]{1,3}|\s?(?:CM|MM|IN))?|X{0,4}[SL]|M|\d?XL|\d+/\d+")
_SYSTEM = "|".join(SYSTEMS)
_BEFORE = re.compile(rf"^({_SYSTEM})\s*(?=[\dSMLX])")
_AFTER = re.compile(rf"(?<=[\dSMLX])\s*({_SYSTEM})$")


@dataclass(frozen=True, slots=True)
class NewSize:
    """A size as told: of what, how much, and by which system ("" where not said)."""

    client_id: int
    garment: str
    size: str
    system: str = ""


@dataclass(frozen=True, slots=True)
class Size:
    """One size, noted on a day by somebody ("" where nobody was on duty)."""

    id: int
    version: int
    client_id: int
    garment: str
    size: str
    system: str
    noted_on: date
    noted_by: str = ""


@dataclass(frozen=True, slots=True)
class KeptSize:
    """The size that holds now, and those it had before, newest first."""

    now: Size
    earlier: tuple[Size, ...] = ()


def read_size(size: str, system: str = "") -> tuple[str, str]:
    """Return size and system in one way of writing: "fr 38,5" is 38.5 by FR, "xl" is XL."""
    text = _COMMA.sub(".", _HALF.sub(".5", " ".join(size.upper().split())))
    named = " ".join(system.upper().split())
    for pattern in (_BEFORE, _AFTER):
        if (found := pattern.search(text)) and named in {"", found[1]}:
            text, named = pattern.sub("", text).strip(), found[1]
            break
    return _CUP.sub("", text), named


def read_size_line(typed: str) -> tuple[str, str, str]:
    """Return garment, size and system of one line: “chaussures 38 FR”, “shirt: M”.

    Garment or size is "" where the line does not have it.
    """
    parts = [part for part in (one.strip(" :,;=") for one in typed.split()) if part]
    for start in range(len(parts)):
        size, system = read_size(" ".join(parts[start:]))
        if _A_SIZE.fullmatch(size):
            return " ".join(parts[:start]), size, system
    return " ".join(parts), "", ""


def kept_sizes(sizes: Iterable[Size]) -> tuple[KeptSize, ...]:
    """Return the size that holds for each garment and system, with the earlier ones."""
    by_garment: dict[tuple[str, str], list[Size]] = {}
    for one in sorted(sizes, key=lambda one: (one.noted_on, one.id), reverse=True):
        by_garment.setdefault((fold(one.garment), one.system), []).append(one)
    found = [KeptSize(newest, tuple(earlier)) for newest, *earlier in by_garment.values()]
    return tuple(sorted(found, key=lambda one: (fold(one.now.garment), one.now.system)))
