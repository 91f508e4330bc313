"""Finding clients by whatever one remembers of them, the surest first."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import islice

from shop_app.domain.contact_points import ContactKind
from shop_app.domain.found import Found, FoundBy
from shop_app.domain.matching import MOST_WORDS
from shop_app.domain.nicknames import Nicknames
from shop_app.domain.partial_dates import parse_partial_date
from shop_app.domain.phones import phone_digits
from shop_app.domain.searched import LONGEST_WORD, typed_words
from shop_app.domain.titles import without_title
from shop_app.store.name_search import named, with_town
from shop_app.store.note_search import remembered
from shop_app.store.search_entries import birthday_term, code_term
from shop_app.store.tables.base import kept_text
from shop_app.store.tables.search_terms import TermKind
from shop_app.store.tag_search import tagged
from shop_app.store.term_queries import (
    COUNTED,
    Line,
    Stretch,
    counted,
    holders,
    lines_in,
    reached_lately,
)
from shop_app.store.transaction import Transaction

LONGEST = 400
"""Characters of a query that are looked at."""
_PHONE_LIKE = re.compile(r"[\d\s()+./·\-\u200e\u200f\u2010-\u2015\u202a-\u202e]+")
_SHORTEST_WITHOUT_TRUNK = 6
_MONTH_FIRST = frozenset({"US", "PH", "FM", "MH", "PW"})
_LONGEST_SPLIT = 24
_SOME = 400
"""Of thousands that have a run of digits, those among whom the last seen are shown."""


def find_clients(
    tx: Transaction, text: str, limit: int, nicknames: Callable[[], Nicknames], country: str
) -> tuple[Found, ...]:
    """Return the clients that a text finds, the surest first; among equals who came last, most.

    Names and numbers as typed come before towns, these before names misheard or mistyped, and
    notes and preferences come last. A client found in two ways counts once. `country` reads
    national phones and dates.
    """
    if limit < 1:
        return ()
    found: dict[int, Found] = {}
    typed = kept_text(text[:LONGEST]).strip()
    for one in _hits(tx, typed, limit, nicknames, country):
        found.setdefault(one.client_id, one)
        if len(found) >= limit:
            break
    return tuple(found.values())


def find_as_typed(tx: Transaction, text: str, limit: int, country: str) -> tuple[Found, ...]:
    """Return the clients that have the phone digits, or the words of a name, as they are typed."""
    typed = kept_text(text[:LONGEST]).strip()
    found: dict[int, Found] = {}
    for one in _with_phone(tx, phone_queries(typed, country), limit):
        found.setdefault(one.client_id, one)
    for one in named(tx, typed_words(typed)[:MOST_WORDS], limit) if typed else ():
        found.setdefault(one.client_id, one)
    return tuple(found.values())


def _hits(
    tx: Transaction, typed: str, limit: int, nicknames: Callable[[], Nicknames], country: str
) -> Iterator[Found]:
    if not typed:
        return
    dated = _born(tx, typed, limit, country)
    if "/" in typed or not _PHONE_LIKE.fullmatch(typed):
        yield from dated
    yield from _with_phone(tx, phone_queries(typed, country), limit)
    yield from dated
    words = typed_words(typed)[:MOST_WORDS]
    found = False
    for one in named(tx, words, limit):
        found = True
        yield one
    yield from with_town(tx, words, limit)
    yield from _with_email(tx, typed, limit)
    yield from _with_code(tx, typed, limit)
    yield from tagged(tx, typed, limit)
    if not (found and _is_under_way(tx, words)):
        yield from _roughly_named(tx, words, limit, nicknames)
    yield from remembered(tx, typed, limit)


def _is_under_way(tx: Transaction, words: tuple[str, ...]) -> bool:
    """Tell whether the last word is still being typed: a letter, or not yet a name's."""
    return len(words[-1]) == 1 or not holders(tx, words[-1])


def _roughly_named(
    tx: Transaction, words: tuple[str, ...], limit: int, nicknames: Callable[[], Nicknames]
) -> Iterator[Found]:
    """Yield clients by names misheard, mistyped, said with a title, or written as one word."""
    from shop_app.store.misheard_search import misheard  # noqa: PLC0415 - not for the first key

    missed, known = True, nicknames()
    for one in misheard(tx, words, known, limit):
        missed = False
        yield one
    if missed and (untitled := without_title(words)) != words:
        yield from named(tx, untitled, limit)
        yield from misheard(tx, untitled, known, limit)
    elif missed and len(words) == 1:
        yield from _as_two_words(tx, words[0], limit)


def _as_two_words(tx: Transaction, word: str, limit: int) -> Iterator[Found]:
    """Yield clients of which the word holds two starts: dupontmarie, mardup, jd."""
    if len(word) <= _LONGEST_SPLIT and not word.isdecimal():
        for at in range(1, len(word)):
            yield from islice(named(tx, (word[:at], word[at:]), limit), limit)


def phone_queries(typed: str, country: str) -> tuple[str, ...]:
    """Return the runs of digits to look for, the likeliest first; none where it is no phone.

    The (0) of a number written for abroad and the 00 of a call abroad are no part of a number,
    unless they are; and 06 finds +33 6 in a shop in France.
    """
    if not _PHONE_LIKE.fullmatch(typed):
        return ()
    from phonenumbers import country_code_for_region  # noqa: PLC0415 - not for the first key

    without_trunk, every = phone_digits(typed.replace("(0)", "")), phone_digits(typed)
    abroad = without_trunk.removeprefix("00")
    tried = [without_trunk, abroad, every]
    if abroad.startswith("0"):
        if code := country_code_for_region(country):
            tried.append(f"{code}{abroad[1:]}")
        if len(abroad) > _SHORTEST_WITHOUT_TRUNK:
            tried.append(abroad[1:])
    return tuple(digits for digits in dict.fromkeys(tried) if digits)


def _with_phone(tx: Transaction, runs: Iterable[str], limit: int) -> Iterator[Found]:
    """Yield clients by digits: those whose number ends so first."""
    for digits in runs:
        if counted(tx, Stretch(TermKind.PHONE, digits)) >= COUNTED:
            lines = _of_very_many(tx, Stretch(TermKind.PHONE, digits), ContactKind.PHONE, limit)
        else:
            ends = lines_in(tx, Stretch(TermKind.PHONE, digits, exact=True), (), limit)
            lines = [*ends, *lines_in(tx, Stretch(TermKind.PHONE, digits), (), limit)]
        yield from (Found(line.client_id, FoundBy.PHONE) for line in lines)


def _with_email(tx: Transaction, typed: str, limit: int) -> Iterator[Found]:
    address = typed.casefold().removeprefix("@")[:LONGEST_WORD]
    stretch = Stretch(TermKind.EMAIL, address)
    terms = counted(tx, stretch) if address and not address.isspace() else 0
    if terms >= COUNTED:
        lines = _of_very_many(tx, stretch, ContactKind.EMAIL, limit)
    else:
        lines = lines_in(tx, stretch, (), limit) if terms else []
    yield from (Found(line.client_id, FoundBy.EMAIL) for line in lines)


def _of_very_many(tx: Transaction, stretch: Stretch, kind: ContactKind, limit: int) -> list[Line]:
    """Return some of thousands: the last seen where they soon are enough, else whoever comes."""
    lines = reached_lately(tx, kind, stretch.start, limit)
    return lines if len(lines) >= limit else lines_in(tx, stretch, (), limit, among=_SOME)


def _with_code(tx: Transaction, typed: str, limit: int) -> Iterator[Found]:
    if code := code_term(typed):
        for stretch in (Stretch(TermKind.CODE, code, exact=True), Stretch(TermKind.CODE, code)):
            for line in lines_in(tx, stretch, (), limit, among=COUNTED):
                yield Found(line.client_id, FoundBy.CODE)


def _born(tx: Transaction, typed: str, limit: int, country: str) -> Iterator[Found]:
    """Yield clients by their birthday: "3 mai", "03/05", "May 3, 1984"."""
    day = parse_partial_date(typed, country not in _MONTH_FIRST)
    if day is None:
        return
    term = birthday_term(day.iso)
    stretches = [Stretch(TermKind.BIRTHDAY, term)]
    if day.year is not None:  # the year may not be known of the one who is meant
        stretches.append(Stretch(TermKind.BIRTHDAY, term[:4], exact=True))
    for stretch in stretches:
        for line in lines_in(tx, stretch, (), limit, among=COUNTED):
            yield Found(line.client_id, FoundBy.BIRTHDAY, text=day.iso)
