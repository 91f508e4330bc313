"""What the header of a column means: which field of a client, and which of several.

Headers are compared with those that `client_fields` declares, without the words that only say
which phone, e-mail or address is meant: home, work, mobile…, numbers, "primary".
"""

# ruff: noqa: SIM905 - lists of words read better as text

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from shop_app.domain.client_fields import CLIENT_FIELDS, fold_header

PLACES = {
    "home": "home domicile maison personnel personnelle perso prive privee private dom fixe"
    " landline",
    "work": "work business bureau professionnel professionnelle pro travail office boulot job",
    "mobile": "mobile portable cell cellular cellulaire gsm iphone smartphone",
    "fax": "fax telecopie telecopieur",
    "pager": "pager bipeur radiomessagerie",
    "car": "car voiture",
    "other": "other autre autres",
    "main": "main principal principale",
    "school": "school",
    "assistant": "assistant assistante",
}
"""Words that say which one of several phones, e-mails or addresses is meant, by label."""

_PLACE_OF = {word: place for place, words in PLACES.items() for word in words.split()}
_ORDINALS = {
    "primary": 1,
    "first": 1,
    "premiere": 1,
    "premier": 1,
    "primaire": 1,
    "secondary": 2,
    "second": 2,
    "secondaire": 2,
    "deuxieme": 2,
    "troisieme": 3,
    "third": 3,
}


_LITTLE_WORDS = frozenset("du de le la l d e s suite value".split())


@dataclass(frozen=True, slots=True)
class Header:
    """What a column's header says: the field ("" where none is meant), which one, and its part.

    `part` is "label" for Google's "Phone 1 - Type" beside "Phone 1 - Value"; `place` is a label
    as in `PLACES`; `index` counts from 1, 0 where the header has no number.
    """

    field: str
    place: str = ""
    index: int = 0
    part: str = "value"


@cache
def _fields_by_header() -> dict[str, str]:
    return {header: field.name for field in CLIENT_FIELDS for header in field.headers}


def place_label(text: str) -> str:
    """Return the label of `PLACES` that a text in either language means, else the text itself."""
    found = [_PLACE_OF[word] for word in fold_header(text).split() if word in _PLACE_OF]
    if not found:
        return text
    return _one_place(found)


def _one_place(places: list[str]) -> str:
    """Return "home fax" for home and fax, "mobile" for home and mobile."""
    kept = dict.fromkeys(places)
    if "fax" in kept:
        whose = [place for place in ("home", "work", "other") if place in kept]
        return " ".join((*whose[:1], "fax"))
    for strong in ("mobile", "pager", "car", "assistant"):
        if strong in kept:
            return f"work {strong}" if strong == "mobile" and "work" in kept else strong
    return next(iter(kept))


def recognise_header(text: str) -> Header | None:
    """Return what a column's header means, or None where no field is called so."""
    folded = fold_header(text)
    by_header = _fields_by_header()
    if field := by_header.get(folded):
        return Header(field)
    places: list[str] = []
    index, part, rest = 0, "value", []
    for word in folded.split():
        if word in _PLACE_OF:
            places.append(_PLACE_OF[word])
        elif word in _ORDINALS or (word.isdecimal() and len(word) <= len("99")):
            index = _ORDINALS.get(word) or int(word)
        elif word in {"type", "label", "libelle"} and index:
            part = "label"
        else:
            rest.append(word)
    place = _one_place(places) if places else ""
    if places and " ".join(rest) not in by_header:
        rest = [word for word in rest if word not in _LITTLE_WORDS]
    field = by_header.get(" ".join(rest)) if rest else _field_of_place(places)
    if field == "ref" and places:  # “Mobile Number”
        field = _field_of_place(places)
    return Header(field, place, index, part) if field else None


def _field_of_place(places: list[str]) -> str | None:
    """Return the field of a header that is a place alone: "Portable", "Fax (bureau)"."""
    telephones = {"mobile", "fax", "pager", "home", "work", "main", "car"}
    return "phone" if places and telephones.issuperset(places) else None
