"""What a row of found clients says: what tells the client from others, and why it was found."""

from __future__ import annotations

from dataclasses import dataclass

from shop_app.domain.days import day_and_month
from shop_app.domain.found import Found, FoundBy, Nearness
from shop_app.domain.matching import Span, matched_spans
from shop_app.domain.partial_dates import parse_partial_date
from shop_app.domain.phones import last_four
from shop_app.store.client_rows import ClientLine
from shop_app.text import Message, translate

_LONGEST_TEXT = 120


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed, and the runs of a phone's digits it may stand for, the likeliest first."""

    text: str
    runs: tuple[str, ...]


def marked_spans(line: ClientLine, found: Found, typed: Typed) -> tuple[Span, ...]:
    """Return the spans of the shown name that were meant."""
    if found.by is not FoundBy.NAME:
        return ()
    return matched_spans(line.display_name, _meant(found, typed))


def detail(line: ClientLine, found: Found | None, typed: Typed) -> str:
    """Return what tells this client from another of the same name: what was found, town, phone."""
    by = found.by if found else None
    if by is FoundBy.PHONE:
        return _phone_found(line, typed)
    if by is FoundBy.EMAIL:
        return _email_found(line, typed)
    if found and line.also_named and (other := _other_name_found(line, found, typed)):
        return other
    return line.town or last_digits(line) or next(iter(line.emails), "")


def why(line: ClientLine, found: Found, typed: Typed) -> Message:
    """Return why a client was found, in words."""
    match found.by:
        case FoundBy.PHONE:
            reason = translate("Finding", "phone {phone}").format(phone=_phone_found(line, typed))
        case FoundBy.EMAIL:
            reason = translate("Finding", "e-mail {email}").format(email=_email_found(line, typed))
        case FoundBy.CODE:
            reason = translate("Finding", "card code or number")
        case FoundBy.PLACE:
            reason = translate("Finding", "town {town}").format(town=line.town)
        case FoundBy.NOTE:
            reason = translate("Finding", "noted: “{text}”").format(text=_shortened(found.text))
        case FoundBy.TAG:
            reason = translate("Finding", "tag “{tag}”").format(tag=found.text)
        case FoundBy.BIRTHDAY:
            reason = _why_born(found)
        case FoundBy.NAME:
            reason = _why_named(line, found, typed)
    return reason


def _why_born(found: Found) -> Message:
    day = parse_partial_date(found.text)
    assert day is not None  # noqa: S101 - the search wrote it
    return translate("Finding", "birthday {day}").format(day=day_and_month(day.month, day.day))


def _why_named(line: ClientLine, found: Found, typed: Typed) -> Message:
    if found.nearness is Nearness.NICKNAME:
        return translate("Finding", "nickname")
    if found.nearness is Nearness.SOUND:
        return translate("Finding", "sounds like it")
    if found.nearness is Nearness.SPELLING:
        return translate("Finding", "spelt nearly so")
    if line.organisation and _other_name_found(line, found, typed) == line.organisation:
        return translate("Finding", "organisation {name}").format(name=line.organisation)
    return translate("Finding", "name")


def last_digits(line: ClientLine) -> str:
    """Return the last four digits of the first phone, "" where there is none."""
    digits = last_four(line.first_phone)
    return f"…{digits}" if digits else ""


def _phone_found(line: ClientLine, typed: Typed) -> str:
    """The phone that holds the digits asked for."""
    for digits in typed.runs:
        for phone, dialled in zip(line.phones, line.dialled, strict=True):
            if any(digits in one for one in dialled):
                return phone
    return line.first_phone


def _email_found(line: ClientLine, typed: Typed) -> str:
    wanted = typed.text.casefold()
    return next(
        (one for one in line.emails if wanted in one.casefold()), next(iter(line.emails), "")
    )


def _meant(found: Found, typed: Typed) -> str:
    """The words that were meant: the client's own where what was typed is only near them."""
    return " ".join(found.words) or typed.text


def _other_name_found(line: ClientLine, found: Found, typed: Typed) -> str:
    """A name that the row does not show, where more of the words are in that one."""
    if found.by is not FoundBy.NAME:
        return ""
    meant = _meant(found, typed)
    shown = len(matched_spans(line.display_name, meant))
    return next((one for one in line.also_named if len(matched_spans(one, meant)) > shown), "")


def _shortened(text: str) -> str:
    one_line = " ".join(text.split())
    return one_line if len(one_line) <= _LONGEST_TEXT else one_line[: _LONGEST_TEXT - 1] + "…"
