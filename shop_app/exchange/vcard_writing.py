"""Clients to vCard 3.0, which phones and address books read; nothing about health is in it."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from shop_app.domain.clients import FLAGS
from shop_app.domain.contact_points import ContactKind, ContactPoint
from shop_app.domain.exported_clients import ExportedClient
from shop_app.exchange.table_writing import write_whole

_LONGEST = 75
"""Bytes of a line before it is folded."""
_TYPES = {
    "home": "HOME", "work": "WORK", "mobile": "CELL", "fax": "FAX", "work mobile": "WORK,CELL",
    "main": "PREF", "pager": "PAGER", "car": "CAR",
}  # fmt: skip
_PICTURES = {"image/jpeg": "JPEG", "image/png": "PNG", "image/gif": "GIF"}


def write_vcards(path: Path, clients: Iterable[ExportedClient]) -> None:
    """Write one card a client.

    Raises:
        OSError: the file cannot be written; what was there is still there.
    """

    def write(out: BinaryIO) -> None:
        out.writelines(vcard(one).encode("utf-8") for one in clients)

    write_whole(path, write)


def vcard(one: ExportedClient) -> str:
    """Return a client's card, lines folded and ended as the format says."""
    return "".join(f"{part}\r\n" for line in _lines(one) for part in _folded(line))


def _lines(one: ExportedClient) -> Iterator[str]:
    client = one.client
    yield from ("BEGIN:VCARD", "VERSION:3.0", f"UID:prevenance-{client.id}")
    names = (client.family_name, client.given_name, "", client.title, "")
    yield "N:" + ";".join(map(_escaped, names))
    whole = " ".join(filter(None, (client.title, client.given_name, client.family_name)))
    yield f"FN:{_escaped(whole or client.display_name)}"
    for name, text in (
        ("NICKNAME", client.name_as_said), ("ORG", client.organisation), ("LANG", client.language),
        ("X-PHONETIC-LAST-NAME", client.pronunciation), ("PRONOUNS", client.pronouns),
        ("X-OTHER-SCRIPT", client.other_script),
    ):  # fmt: skip
        if text:
            yield f"{name}:{_escaped(text)}"
    for flag in FLAGS:
        if getattr(client, flag):
            yield f"X-{flag.replace('_', '-').upper()}:TRUE"
    if client.birthday is not None:
        yield _birthday(client.birthday.iso)
    for point in client.contact_points:
        yield _contact(point)
    if one.tags:
        yield "CATEGORIES:" + ",".join(map(_escaped, one.tags))
    yield from (f"NOTE:{_escaped(note)}" for note in one.notes)
    if one.photo is not None and one.photo.media_type in _PICTURES:
        kind = _PICTURES[one.photo.media_type]
        yield f"PHOTO;ENCODING=b;TYPE={kind}:{b64encode(one.photo.data).decode()}"
    yield "END:VCARD"


def _birthday(iso: str) -> str:
    """A day without a year as phones write it: in the leap year 1604, to be left out."""
    if iso.startswith("--"):
        return f"BDAY;X-APPLE-OMIT-YEAR=1604:1604-{iso[2:]}"
    return f"BDAY:{iso}"


def _contact(point: ContactPoint) -> str:
    kinds = [one for one in (_TYPES.get(point.label, ""), "PREF" if point.preferred else "") if one]
    label = "" if point.label in _TYPES else point.label
    types = f";TYPE={','.join(kinds)}" if kinds else ""
    if label and all(char.isalnum() or char in " -" for char in label):
        types += f";TYPE={label}"
    if point.kind is ContactKind.PHONE:
        return f"TEL{types}:{_escaped(point.as_typed)}"
    if point.kind is ContactKind.EMAIL:
        return f"EMAIL{types}:{_escaped(point.as_typed)}"
    parts = (point.street, point.city, point.region, point.postcode, point.country)
    street, *rest = parts if any(parts) else (point.as_typed, "", "", "", "")
    return f"ADR{types}:;;" + ";".join(map(_escaped, (street, *rest)))


def _escaped(text: str) -> str:
    for sign in ("\\", ";", ","):
        text = text.replace(sign, "\\" + sign)
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\n", "\\n")


def _folded(line: str) -> Iterator[str]:
    """Break a line after 75 bytes, never inside a character."""
    part, size = "", 0
    for char in line:
        width = len(char.encode("utf-8", "replace"))
        if size + width > _LONGEST:
            yield part
            part, size = " ", 1
        part, size = part + char, size + width
    yield part
