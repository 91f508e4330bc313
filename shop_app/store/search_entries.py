"""What a client is found by: all its terms, made from its rows alone."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from shop_app.domain.contact_points import ContactKind
from shop_app.domain.folding import words
from shop_app.domain.phones import phone_digits
from shop_app.domain.remembered_words import remembered_words
from shop_app.domain.searched import LONGEST_WORD, searched
from shop_app.store.tables.base import kept_text
from shop_app.store.tables.search_terms import TermKind

RULES = 5
"""The version of the rules in this module and those it calls; a file made by others is indexed
anew when it is opened. Raise it with every change of what a client is found by."""

Term = tuple[int, str]
"""A kind of term, and the folded term."""

_NAMES = ("given_name", "family_name", "name_as_said", "organisation", "other_script")
_LONGEST_NUMBER = 15
_NAME, _PLACE, _PHONE, _EMAIL, _CODE, _BIRTHDAY, _NOTE = map(int, TermKind)  # as they are stored


@dataclass(frozen=True, slots=True)
class Entry:
    """All words of a client in one line, and its terms by their kind; no term is empty."""

    line: str
    found: tuple[tuple[int, Collection[str]], ...]

    @property
    def terms(self) -> frozenset[Term]:
        """Return the terms, each with its kind."""
        return frozenset([(kind, term) for kind, some in self.found for term in some])


NOBODY = Entry("", ())


def client_entry(
    row: Mapping[str, Any], contacts: Iterable[Mapping[str, Any]], texts: Iterable[str]
) -> Entry:
    """Return the entry of a client from its row, its contact points and its texts."""
    towns: list[str] = []
    phones: set[str] = set()
    emails: set[str] = set()
    for point in contacts:
        if city := point["city"]:
            towns.append(kept_text(city))
        if point["kind"] == ContactKind.PHONE:
            phones.update(_phone_terms(point["as_typed"], point["normalised"]))
        elif point["kind"] == ContactKind.EMAIL:
            emails.update(_email_terms(kept_text(point["as_typed"])))
    who = searched({name: kept_text(row.get(name, "")) for name in _NAMES}, towns)
    codes = {term for code in (row["card_code"], row["ref"]) if code and (term := code_term(code))}
    birthday = row["birthday"]
    emails.discard("")
    return Entry(who.line, (
        (_NAME, who.name_terms()), (_PLACE, who.place_terms()), (_PHONE, phones), (_EMAIL, emails),
        (_CODE, codes), (_BIRTHDAY, (birthday_term(birthday),) if birthday else ()),
        (_NOTE, remembered_words(map(kept_text, texts))),
    ))  # fmt: skip


def birthday_term(iso: str) -> str:
    """Return "05031984" for "1984-05-03", "0503" for "--05-03": the day first, then the year."""
    year, day = iso[:-6].strip("-"), iso[-5:]
    return day.replace("-", "") + year


def code_term(code: str) -> str:
    """Return a card code or number as search sees it: without gaps and hyphens."""
    return "".join(words(code))[:LONGEST_WORD]


def _phone_terms(as_typed: str, e164: str) -> Iterable[str]:
    """Every end of the number: its start finds any run of digits."""
    whole = e164.removeprefix("+")
    numbers = [whole] if whole else []
    for way in (as_typed.replace("(0)", ""), as_typed):
        typed = phone_digits(way)[-_LONGEST_NUMBER:]
        if not whole.endswith(typed.lstrip("0")):
            numbers.append(typed)
        if whole:
            break  # the normal form has no (0)
    return [number[start:] for number in numbers for start in range(len(number) - 1)]


def _email_terms(address: str) -> Iterable[str]:
    """The address in whole, its domain, and the later words before its @."""
    whole = address.strip().casefold()
    before, _, domain = whole.partition("@")
    later = [term for term in (domain, *words(before)) if not whole.startswith(term)]
    return [term[:LONGEST_WORD] for term in (whole, *later)]
