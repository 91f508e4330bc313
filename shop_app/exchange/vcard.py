"""A vCard file (2.1, 3.0 or 4.0, however bent) to clients."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import BinaryIO

from shop_app.domain.clients import NewClient, Photo
from shop_app.domain.imported_clients import (
    Imported,
    ImportedClient,
    ImportedNote,
    NotTaken,
    Origin,
)
from shop_app.domain.imported_flags import says_yes
from shop_app.domain.languages import language_code
from shop_app.domain.names import SplitName, split_name
from shop_app.domain.partial_dates import PartialDate, parse_partial_date
from shop_app.exchange.clean_text import LONGEST_LINE, LONGEST_NOTE, clean_line
from shop_app.exchange.vcard_cards import Card, Outside, cards
from shop_app.exchange.vcard_contacts import contact_points
from shop_app.exchange.vcard_lines import content_lines
from shop_app.exchange.vcard_notes import android_values, card_notes
from shop_app.exchange.vcard_photos import embedded_photo, is_embedded
from shop_app.exchange.vcard_properties import Property
from shop_app.text import Message, UserError, translate


def read_vcards(file: BinaryIO, source: str, *, today: date) -> Iterator[Imported]:
    """Return the clients of a vCard file and, beside them, what of it could not be taken.

    Raises UserError where the file holds no card at all.
    """
    any_card = False
    for one in cards(content_lines(file)):
        if isinstance(one, Outside):
            if any_card:
                yield NotTaken(Origin(source, line=one.line), _outside())
            continue
        any_card = True
        yield from _read_card(one, source, today)
    if not any_card:
        raise UserError(
            translate("Vcard", "“{file}” holds no contact card (vCard).").format(file=source)
        )


def _outside() -> Message:
    return translate("Vcard", "This text belongs to no card.")


@dataclass(slots=True)
class _CardReading:
    """One card on its way to a client; what was left out is told in `left_out`."""

    card: Card
    origin: Origin
    today: date
    notes: list[ImportedNote] = field(default_factory=list)
    left_out: list[Message] = field(default_factory=list)

    def line(self, name: str) -> str:
        """Return the first value of a property as one line."""
        one = self.card.first(name)
        return self.fitting(one.text) if one else ""

    def fitting(self, text: str) -> str:
        """Return a text as one line of a length that can be kept; tells where it was cut."""
        line = clean_line(text.replace("\n", " "))
        if len(line) > LONGEST_LINE:
            self.left_out.append(too_long(LONGEST_LINE))
        return line[:LONGEST_LINE].strip()


def too_long(longest: int) -> Message:
    """Word that only the start of a text was kept."""
    return translate(
        "Import", "A text longer than {longest} characters was cut; its start was kept."
    ).format(longest=longest)


def _read_card(card: Card, source: str, today: date) -> Iterator[Imported]:
    reading = _CardReading(card, Origin(source, line=card.line, card=card.number), today)
    if why := _is_no_client(card):
        yield NotTaken(reading.origin, why)
        return
    client = _client(reading)
    if not _says_who(client):
        why = translate("Import", "No name, organisation, phone or e-mail.")
        yield NotTaken(reading.origin, why)
        return
    tags = tuple(dict.fromkeys(tag for one in card.all("CATEGORIES") for tag in one.values))
    uid = reading.line("UID")
    yield ImportedClient(reading.origin, client, _notes(reading), tags, uid)
    for message in dict.fromkeys(reading.left_out):
        yield NotTaken(reading.origin, message, partly=True)


def _is_no_client(card: Card) -> Message | None:
    for name in ("KIND", "X-ADDRESSBOOKSERVER-KIND"):
        kind = card.first(name)
        if kind is not None and kind.text.lower() == "group":
            return translate("Vcard", "This card is a list of contacts, not a client.")
    return None


def _says_who(client: NewClient) -> bool:
    names = (client.given_name, client.family_name, client.name_as_said, client.organisation)
    return any(names) or bool(client.contact_points)


def _client(reading: _CardReading) -> NewClient:
    card = reading.card
    name = _name(reading)
    return NewClient(
        title=name.title,
        given_name=name.given,
        family_name=name.family,
        name_as_said=_nickname(reading),
        pronunciation=_pronunciation(reading),
        organisation=name.organisation or _organisation(reading),
        language=_language(reading),
        birthday=_birthday(reading),
        contact_points=contact_points(card),
        photo=_photo(reading),
        other_script=reading.line("X-OTHER-SCRIPT"),
        pronouns=_pronouns(reading),
        do_not_celebrate=_says_yes(reading, "X-DO-NOT-CELEBRATE"),
        deceased=_says_yes(reading, "X-DECEASED") or bool(reading.card.first("DEATHDATE")),
        do_not_contact=_says_yes(reading, "X-DO-NOT-CONTACT"),
    )


def _pronouns(reading: _CardReading) -> str:
    """Return the pronouns (RFC 9554), the preferred ones where there are several."""
    ordered = sorted(reading.card.all("PRONOUNS"), key=lambda one: not one.is_preferred)
    return reading.fitting(ordered[0].text) if ordered else ""


def _says_yes(reading: _CardReading, name: str) -> bool:
    return says_yes(reading.line(name)) is True


def _notes(reading: _CardReading) -> tuple[ImportedNote, ...]:
    _more_of_organisations(reading)
    for one in reading.card.properties:
        if (
            one.name == "NOTE"
            and (one.cut or len(one.raw) > LONGEST_NOTE)
            and len(one.text) > LONGEST_NOTE
        ):
            reading.left_out.append(too_long(LONGEST_NOTE))
    for line in reading.card.unreadable:
        reading.left_out.append(
            translate("Vcard", "Line {line} of the file could not be read.").format(line=line)
        )
    return tuple(dict.fromkeys((*card_notes(reading.card), *reading.notes)))


def _name(reading: _CardReading) -> SplitName:
    """Return the name from N, else from FN; what else N and FN say becomes notes."""
    card = reading.card
    shown = reading.line("FN")
    structured = card.first("N")
    parts = [reading.fitting(part) for part in structured.components[:5]] if structured else []
    family, given, additional, title, suffix = parts + [""] * (5 - len(parts))
    if not family and not given and not additional:
        return _name_as_shown(reading, shown, title)
    if not given:
        given, additional = additional, ""
    _note(reading, additional, translate("Vcard", "Other given names"))
    _note(reading, suffix, translate("Vcard", "Suffix"))
    known = " ".join((*parts, *(one.text for one in card.all("ORG") + card.all("NICKNAME"))))
    if set(_words(shown)) - set(_words(known)):
        _note(reading, shown, translate("Vcard", "Name shown"))
    return SplitName(title, given, family)


def _name_as_shown(reading: _CardReading, shown: str, title: str) -> SplitName:
    """Read a name that stands in one piece: a person's, a company's, or only an address."""
    organisation = _organisation(reading)
    contacts = [one.text for one in reading.card.all("EMAIL") + reading.card.all("TEL")]
    if not shown or shown in contacts:
        return SplitName(title)
    if shown.casefold() == organisation.casefold() or reading.line("X-ABSHOWAS") == "COMPANY":
        if shown.casefold() != organisation.casefold() and organisation:
            _note(reading, shown, translate("Vcard", "Name shown"))
        return SplitName(title, organisation=organisation or shown)
    name = split_name(shown)
    if name.organisation and organisation:
        _note(reading, shown, translate("Vcard", "Name shown"))
        return SplitName(title, organisation=organisation)
    return SplitName(title or name.title, name.given, name.family, name.organisation)


def _words(text: str) -> list[str]:
    return text.replace(",", " ").replace(";", " ").casefold().split()


def _note(reading: _CardReading, text: str, label: Message) -> None:
    if text:
        reading.notes.append(ImportedNote(text, label))


def _nickname(reading: _CardReading) -> str:
    names = [name for one in reading.card.all("NICKNAME") for name in one.values]
    names += [values[0] for values in android_values(reading.card, "nickname") if values[0]]
    first, *others = dict.fromkeys(reading.fitting(name) for name in (*names, ""))
    for other in others:
        _note(reading, other, translate("Vcard", "Also called"))
    return first


def _pronunciation(reading: _CardReading) -> str:
    kinds = ("FIRST", "MIDDLE", "LAST")
    parts = [reading.line(f"X-PHONETIC-{kind}-NAME") for kind in kinds]
    return " ".join(filter(None, parts))


def _organisation(reading: _CardReading) -> str:
    one = reading.card.first("ORG")
    return next((reading.fitting(part) for part in one.components if part), "") if one else ""


def _more_of_organisations(reading: _CardReading) -> None:
    """Keep departments and further organisations as notes."""
    for place, one in enumerate(reading.card.all("ORG")):
        parts = [reading.fitting(part) for part in one.components if part]
        if place == 0:
            _note(reading, ", ".join(parts[1:]), translate("Vcard", "Department"))
        elif ", ".join(parts) != _organisation(reading):
            _note(reading, ", ".join(parts), translate("Vcard", "Organisation"))


def _language(reading: _CardReading) -> str:
    ordered = sorted(reading.card.all("LANG"), key=lambda one: not one.is_preferred)
    return next((code for one in ordered if (code := language_code(one.text))), "")


def _birthday(reading: _CardReading) -> PartialDate | None:
    written = [(one.text, _omitted_year(one)) for one in reading.card.all("BDAY")]
    written += [
        (values[0], "")
        for values in android_values(reading.card, "contact_event")
        if values[1] == "3"
    ]
    for text, omitted in written:
        if day := parse_partial_date(text, today=reading.today):
            return PartialDate(None, day.month, day.day) if str(day.year) == omitted else day
    for text, _ in written[:1]:
        _note(reading, text[:LONGEST_LINE], translate("Vcard", "Birthday"))
        reading.left_out.append(no_such_day(text[:80]))
    return None


def no_such_day(text: str) -> Message:
    """Word that a birthday is no day that can be told; it is kept as a note."""
    return translate(
        "Import", "“{text}” cannot be read as a birthday; it was kept as a note."
    ).format(text=text)


def _omitted_year(one: Property) -> str:
    return one.parameters.get("X-APPLE-OMIT-YEAR", ("",))[0]


def _photo(reading: _CardReading) -> Photo | None:
    for one in reading.card.all("PHOTO"):
        if is_embedded(one):
            photo = embedded_photo(one)
            if isinstance(photo, Photo):
                return photo
            reading.left_out.append(photo)
    return None
