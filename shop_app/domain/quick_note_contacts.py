"""Phone numbers and e-mails in a note, with the label before them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from shop_app.domain.contact_points import ContactKind
from shop_app.domain.phones import normalise_phone
from shop_app.domain.quick_note_tables import Phrases
from shop_app.domain.quick_note_words import Gap, Word

_EMAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}")
_PHONE = re.compile(r"(?<![\w+])(?:\+|\(|00)?\d(?:[ .\-/()\u00a0\u202f]{0,2}\d){6,16}(?!\w)")
_FEWEST_DIGITS, _FEWEST_ABROAD, _MOST_ABROAD = 8, 9, 11
_NEAR_COUNTRIES = ("GB", "FR", "BE", "CH", "IE", "LU")
_DATE = re.compile(r"\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d{1,2}-\d{1,2}")


@dataclass(frozen=True, slots=True)
class NoteContact:
    """A phone number or e-mail as typed, its words, and its label."""

    at: int
    until: int
    kind: ContactKind
    value: str
    label: str = ""


def contacts_of(
    text: str, words: tuple[Word, ...], labels: Phrases, country: str
) -> tuple[NoteContact, ...]:
    """Return the contacts of a note in their order."""
    spans = [(one.start(), one.end(), ContactKind.EMAIL) for one in _EMAIL.finditer(text)]
    spans += [
        (one.start(), one.end(), ContactKind.PHONE)
        for one in _PHONE.finditer(text)
        if _is_phone(one[0], country)
    ]
    spans.sort()
    starts = {word.start: at for at, word in enumerate(words)}
    ends = {word.end: at + 1 for at, word in enumerate(words)}
    found: list[NoteContact] = []
    for start, end, kind in spans:
        at = next((starts[one] for one in range(start, end) if one in starts), None)
        until = next((ends[one] for one in range(end, start, -1) if one in ends), None)
        if at is not None and until is not None and (not found or at >= found[-1].until):
            found.append(_labelled(NoteContact(at, until, kind, text[start:end]), words, labels))
    return tuple(found)


def _is_phone(typed: str, country: str) -> bool:
    if _DATE.fullmatch(typed) or sum(map(str.isdigit, typed)) < _FEWEST_DIGITS:
        return False
    if normalise_phone(typed, country) is not None:
        return True
    known = typed.startswith("0") and _FEWEST_ABROAD <= sum(map(str.isdigit, typed)) <= _MOST_ABROAD
    return known and any(normalise_phone(typed, one) for one in _NEAR_COUNTRIES)


def _labelled(found: NoteContact, words: tuple[Word, ...], labels: Phrases) -> NoteContact:
    """Take in the words before it that say which it is."""
    at, label = found.at, ""
    while at and words[at].gap <= Gap.NONE:
        entry = _label_before(words, at, labels)
        if entry == 0:
            break
        named = labels.find(words, at - entry, "contact_label")
        label = label or (named.value if named else "")
        at -= entry
    if not any(labels.find(words, one, "contact_label") for one in range(at, found.at)):
        at = found.at
    after = labels.find(words, found.until, "contact_label") if found.until < len(words) else None
    if not label and after and after.value and words[found.until].gap <= Gap.SOFT:
        return NoteContact(at, found.until + len(after.words), found.kind, found.value, after.value)
    return NoteContact(at, found.until, found.kind, found.value, label)


def _label_before(words: tuple[Word, ...], at: int, labels: Phrases) -> int:
    """Return how many words before a place are a label or belong to one, 0 where none."""
    for length in (3, 2, 1):
        entry = labels.find(words, at - length) if at >= length else None
        if entry and len(entry.words) == length:
            return length
    return 0
