"""By what a client in another program's file is known again, and what they add to whom we know."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from hashlib import blake2b
from operator import attrgetter
from typing import NamedTuple, Protocol

from shop_app.domain.clients import FLAGS, TEXT_FIELDS, Client, NewClient, Photo
from shop_app.domain.contact_points import NewContactPoint
from shop_app.domain.folding import fold
from shop_app.domain.imported_clients import ImportedClient
from shop_app.domain.names import PARTICLES
from shop_app.domain.tags import folded_tag
from shop_app.text import Message

_DIGEST_BYTES = 15
_WORDS_SHARED = 2


_FIRST = 9
_TEXTS, _LATER_TEXTS = attrgetter(*TEXT_FIELDS[:_FIRST]), attrgetter(*TEXT_FIELDS[_FIRST:])
"""Fields that came later count only where they are filled: a file read before stays known."""
_OF_CONTACT = attrgetter(
    "kind", "label", "as_typed", "street", "postcode", "city", "region", "country"
)


def content_key(one: ImportedClient) -> str:
    """Return what two readings of the same line or card share, wherever it stands."""
    content = "\x1f".join(_content(one)).encode("utf-8", "surrogatepass")
    digest = blake2b(content, digest_size=_DIGEST_BYTES)
    if one.client.photo is not None:
        digest.update(one.client.photo.data)
    return "line:" + digest.hexdigest()


def _content(one: ImportedClient) -> list[str]:
    new = one.client
    content = [*_TEXTS(new), new.birthday.iso if new.birthday else ""]
    for point in new.contact_points:
        content += _OF_CONTACT(point)
    for note in one.notes:
        content += (note.label.source if isinstance(note.label, Message) else note.label, note.text)
    content += one.tags
    content.append(one.uid)
    content += filter(None, _LATER_TEXTS(new))
    content += (name for name in FLAGS if getattr(new, name))
    return content


def number_keys(one: ImportedClient) -> tuple[str, ...]:
    """Return the numbers that the other program gives to this client, each with its kind."""
    uid, ref, code = one.uid, one.client.ref, one.client.card_code
    if not (uid or ref or code):
        return ()
    numbers = (("uid", uid), ("ref", ref), ("code", code))
    return tuple(f"{kind}:{number.strip()}" for kind, number in numbers if number.strip())


class Named(Protocol):
    """Whatever has the names of a client."""

    @property
    def given_name(self) -> str: ...  # noqa: D102 - a client's own
    @property
    def family_name(self) -> str: ...  # noqa: D102
    @property
    def name_as_said(self) -> str: ...  # noqa: D102
    @property
    def organisation(self) -> str: ...  # noqa: D102


def person_key(one: Named) -> str:
    """Return the folded words of a name in one order: "dupont marie" for "Marie DUPONT"."""
    name = f"{one.given_name} {one.family_name}"
    if name == " ":
        name = one.organisation or one.name_as_said
    return " ".join(sorted(fold(name).split()))


def is_same_person(known: Client, new: NewClient) -> bool:
    """Tell whether a client of the same name and contact is the same; nothing may speak against."""
    return person_key(known) == person_key(new) and not any(
        ours and theirs and ours != theirs
        for ours, theirs in (
            (known.birthday, new.birthday),
            (known.ref, new.ref),
            (known.card_code, new.card_code),
        )
    )


def could_be_same(known: Client, new: NewClient, contacts: Iterable[str]) -> bool:
    """Tell whether a client of the same number may be the same: two programs both count from 1.

    Two words of the name must be shared (one where that is all there is: two Maries are not one),
    or one of `contacts` (normalised). A person who is there twice can be seen; two made one cannot.
    """
    ours, theirs = _name_words(known), _name_words(new)
    if len(ours & theirs) >= min(_WORDS_SHARED, len(ours), len(theirs)):
        return True
    shared = {point.normalised for point in known.contact_points if point.normalised}
    return not shared.isdisjoint(contacts)


def _name_words(one: NewClient | Client) -> set[str]:
    name = f"{one.given_name} {one.family_name} {one.name_as_said}"
    found = set(fold(name if name.strip() else one.organisation).split())
    return found - PARTICLES or found


@dataclass(frozen=True, slots=True)
class Addition:
    """What an imported client adds to one that we know: only what was empty or is new."""

    values: dict[str, str | bool]
    contact_points: tuple[NewContactPoint, ...]
    notes: tuple[str, ...]
    tags: tuple[str, ...]
    own: dict[int, str]
    photo: Photo | None

    def __bool__(self) -> bool:
        return bool(
            self.values or self.contact_points or self.notes or self.tags or self.own or self.photo
        )


class OwnSaid(NamedTuple):
    """What an own field holds in its stored form, and the words it would be as a note."""

    value: str
    words: str = ""


class Described(Protocol):
    """A client with the texts and tags that describe it."""

    @property
    def notes(self) -> Iterable[str]: ...  # noqa: D102 - as they are worded
    @property
    def tags(self) -> Iterable[str]: ...  # noqa: D102 - by name
    @property
    def own(self) -> Mapping[int, OwnSaid]: ...  # noqa: D102 - by field


def addition(
    known: Client,
    described: Described,
    new: NewClient,
    said: Described,
    normalised: tuple[str, ...],
    *,
    has_photo: bool,
) -> Addition:
    """Return what `new` adds with what is `said` of it; `normalised` goes with its contacts."""
    values: dict[str, str | bool] = {
        name: text
        for name in TEXT_FIELDS
        if (text := getattr(new, name).strip()) and not getattr(known, name)
    }
    if new.birthday is not None and known.birthday is None:
        values["birthday"] = new.birthday.iso
    values |= {name: True for name in FLAGS if getattr(new, name) and not getattr(known, name)}
    there = {(one.kind, one.normalised or fold(one.as_typed)) for one in known.contact_points}
    kinds = {one.kind for one in known.contact_points}
    points = tuple(
        replace(point, preferred=False) if point.preferred and point.kind in kinds else point
        for point, key in zip(new.contact_points, normalised, strict=True)
        if (point.kind, key or fold(point.as_typed)) not in there
    )
    had = {_flat(text) for text in described.notes}
    own, otherwise = _own(described.own, said.own)
    notes = tuple(text for text in (*said.notes, *otherwise) if _flat(text) not in had)
    tagged = {folded_tag(name) for name in described.tags}
    tags = tuple(name for name in said.tags if folded_tag(name) not in tagged)
    return Addition(values, points, notes, tags, own, None if has_photo else new.photo)


def _own(
    known: Mapping[int, OwnSaid], said: Mapping[int, OwnSaid]
) -> tuple[dict[int, str], list[str]]:
    """Return what fills empty fields, and in words what differs from what they hold."""
    new = {field_id: one.value for field_id, one in said.items() if field_id not in known}
    otherwise = [
        one.words
        for field_id, one in said.items()
        if field_id in known and known[field_id].value != one.value
    ]
    return new, otherwise


def _flat(text: str) -> str:
    return " ".join(text.split()).casefold()
