"""What a client is found by: all its terms, made from its rows alone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from shop_app.domain.folding import words
from shop_app.domain.phones import phone_digits
from shop_app.domain.remembered_words import remembered_words
from shop_app.domain.searched import LONGEST_WORD, searched
from shop_app.store.tables.base import kept_text
from shop_app.store.tables.search_terms import TermKind

RULES = 2
"""The version of the rules in this module and those it calls; a file made by others is indexed
anew when it is opened. Raise it with every change of what a client is found by."""

Term = tuple[int, str]
"""A kind of term, and the folded term."""

_NAMES = ("given_name", "family_name", "name_as_said", "organisation")
_SHORTEST_RUN = 2
_LONGEST_NUMBER = 15


@dataclass(frozen=True, slots=True)
class Entry:
    """All words of a client in one line, and its terms."""

    line: str
    terms: frozenset[Term]


NOBODY = Entry("", frozenset())


def client_entry(
    row: Mapping[str, Any], contacts: Iterable[Mapping[str, Any]], texts: Iterable[str]
) -> Entry:
    """Return the entry of a client from its row, its contact points, its notes and preferences."""
    contacts = list(contacts)
    towns = [kept_text(point["city"]) for point in contacts if point["city"]]
    found = searched({name: kept_text(row[name]) for name in _NAMES}, towns)
    terms: set[Term] = {(TermKind.NAME, term) for term in found.name_terms()}
    terms.update((TermKind.PLACE, term) for term in found.place_terms())
    terms.update(_codes(row))
    if row["birthday"]:
        terms.add((TermKind.BIRTHDAY, birthday_term(row["birthday"])))
    for point in contacts:
        if point["kind"] == "phone":
            terms.update(_phone_terms(point["as_typed"], point["normalised"]))
        elif point["kind"] == "email":
            terms.update(_email_terms(kept_text(point["as_typed"])))
    terms.update((TermKind.NOTE, word) for word in remembered_words(map(kept_text, texts)))
    return Entry(found.line, frozenset(term for term in terms if term[1]))


def birthday_term(iso: str) -> str:
    """Return "05031984" for "1984-05-03", "0503" for "--05-03": the day first, then the year."""
    year, day = iso[:-6].strip("-"), iso[-5:]
    return day.replace("-", "") + year


def _codes(row: Mapping[str, Any]) -> Iterable[Term]:
    for code in (row["card_code"], row["ref"]):
        if code:
            yield TermKind.CODE, code_term(code)


def code_term(code: str) -> str:
    """Return a card code or number as search sees it: without gaps and hyphens."""
    return "".join(words(code))[:LONGEST_WORD]


def _phone_terms(as_typed: str, e164: str) -> Iterable[Term]:
    """Every end of the number: its start finds any run of digits."""
    whole = e164.removeprefix("+")
    numbers = [whole] if whole else []
    for way in (as_typed.replace("(0)", ""), as_typed):
        typed = phone_digits(way)[-_LONGEST_NUMBER:]
        if not whole.endswith(typed.lstrip("0")):
            numbers.append(typed)
        if whole:
            break  # the normal form has no (0)
    for number in numbers:
        for start in range(max(len(number) - _SHORTEST_RUN + 1, 0)):
            yield TermKind.PHONE, number[start:]


def _email_terms(address: str) -> Iterable[Term]:
    """The address in whole, its domain, and the later words before its @."""
    whole = address.strip().casefold()
    before, _, domain = whole.partition("@")
    for term in (whole, domain, *words(before)):
        if term == whole or not whole.startswith(term):
            yield TermKind.EMAIL, term[:LONGEST_WORD]
