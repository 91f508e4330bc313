"""What a card says beyond the fields of a client, kept as notes; what machines say is dropped."""

# ruff: noqa: SIM905 - lists of words read better as text

from __future__ import annotations

import re
from collections.abc import Iterator

from shop_app.domain.imported_clients import ImportedNote
from shop_app.domain.partial_dates import parse_partial_date
from shop_app.exchange.clean_text import LONGEST_NOTE, clean_line
from shop_app.exchange.vcard_cards import Card
from shop_app.exchange.vcard_contacts import custom_label
from shop_app.exchange.vcard_photos import is_embedded
from shop_app.exchange.vcard_properties import Property, without_scheme
from shop_app.text import Message, translate

_FIELDS = frozenset(
    "N FN NICKNAME ORG TEL EMAIL ADR LABEL BDAY LANG UID CATEGORIES AGENT X-ANDROID-CUSTOM "
    "X-PHONETIC-FIRST-NAME X-PHONETIC-MIDDLE-NAME X-PHONETIC-LAST-NAME X-PHONETIC-ORG "
    "X-ABLABEL SOUND VERSION PHOTO PRONOUNS X-OTHER-SCRIPT X-DO-NOT-CELEBRATE X-DECEASED "
    "X-DO-NOT-CONTACT".split()
)
"""Read elsewhere."""
_MACHINES = frozenset(
    "PRODID REV SOURCE MAILER CLASS SORT-STRING GEO TZ KEY LOGO GENDER X-GENDER X-SEX KIND MEMBER "
    "CLIENTPIDMAP CALURI CALADRURI FBURL NAME PROFILE XML BEGIN END X-ID X-ETAG X-ABUID X-ABADR "
    "X-ABSHOWAS X-ADDRESSBOOKSERVER-KIND X-ADDRESSBOOKSERVER-MEMBER X-IMAGETYPE X-IMAGEHASH "
    "X-SHARED-PHOTO-DISPLAY-PREF X-ADDRESSING-GRAMMAR X-WAB-GENDER X-FILE-AS X-FAVORITE "
    "X-GOOGLE-TALK-ID X-LAST-MODIFIED X-CREATED X-GROUP-ID X-ACCOUNT X-TIMES-CONTACTED CREATED "
    "DCREATED LAST-MODIFIED X-IRMC-LUID X-SYNC-ID X-PREFERRED-ADDRESS X-MOZILLA-HTML".split()
)
_MACHINE_PREFIXES = (
    "X-FC-",
    "X-MS-OL-",
    "X-MS-IMADDRESS-",
    "X-EVOLUTION-FILE",
    "X-CRYPTO",
    "X-APPLE-",
)
_MACHINE_VALUE = re.compile(r"[0-9a-f-]{24,}(?:\.\d+)?|TRUE|FALSE|[01]", re.IGNORECASE)
_VENDORS = re.compile(
    r"^X-(?:EVOLUTION-|KADDRESSBOOK-X-|KADDRESSBOOK-|MS-|ABOOK-|GOOGLE-|ANDROID-|QQ-|AB-?)?",
    re.IGNORECASE,
)
_HEXADECIMAL = re.compile(r"X-[A-Z]+-((?:[0-9A-F]{2}){8,})")
_LABELS: dict[str, Message] = {
    "TITLE": translate("VcardNotes", "Job title"),
    "ROLE": translate("VcardNotes", "Role"),
    "URL": translate("VcardNotes", "Website"),
    "RELATED": translate("VcardNotes", "Related person"),
    "X-ABRELATEDNAMES": translate("VcardNotes", "Related person"),
    "ANNIVERSARY": translate("VcardNotes", "Anniversary"),
    "X-ANNIVERSARY": translate("VcardNotes", "Anniversary"),
    "X-MS-ANNIVERSARY": translate("VcardNotes", "Anniversary"),
    "X-EVOLUTION-ANNIVERSARY": translate("VcardNotes", "Anniversary"),
    "X-ABDATE": translate("VcardNotes", "Date"),
    "X-MAIDENNAME": translate("VcardNotes", "Maiden name"),
    "X-SPOUSE": translate("VcardNotes", "Spouse"),
    "HOBBY": translate("VcardNotes", "Hobby"),
    "INTEREST": translate("VcardNotes", "Interest"),
    "EXPERTISE": translate("VcardNotes", "Expertise"),
    "BIRTHPLACE": translate("VcardNotes", "Place of birth"),
    "DEATHDATE": translate("VcardNotes", "Died on"),
    "PHOTO": translate("VcardNotes", "Photo"),
}
_DATES = frozenset(
    name for name in _LABELS if "ANNIVERSARY" in name or name in {"X-ABDATE", "DEATHDATE"}
)


def card_notes(card: Card) -> Iterator[ImportedNote]:
    """Return what people wrote on a card that is no field of a client, each thing once."""
    for one in card.properties:
        if one.name == "NOTE":
            yield from _written(one)
        elif one.name == "PHOTO" and not is_embedded(one):
            yield from _labelled(one.text, _LABELS["PHOTO"])
        elif one.name not in _FIELDS and not _is_of_machines(one):
            yield from _labelled(_readable(one), _label(card, one))
    yield from _of_android(card)
    for agent in card.agents:
        name = agent.first("FN") or agent.first("N")
        if name is not None:
            yield from _labelled(name.text, translate("VcardNotes", "Agent"))
    yield from _agent_in_text(card)


def _written(one: Property) -> Iterator[ImportedNote]:
    if text := one.text:
        yield ImportedNote(text[:LONGEST_NOTE])


def _labelled(text: str, label: str | Message) -> Iterator[ImportedNote]:
    if text:
        yield ImportedNote(text[:LONGEST_NOTE], label)


def _is_of_machines(one: Property) -> bool:
    if one.name in _MACHINES or one.name.startswith(_MACHINE_PREFIXES) or one.is_base64:
        return True
    return one.name.startswith("X-") and _MACHINE_VALUE.fullmatch(one.text) is not None


def _readable(one: Property) -> str:
    """Return the text of a property as a person would say it."""
    if one.name in _DATES:
        day = parse_partial_date(one.text)
        return day.iso if day else one.text
    if one.name in {"IMPP", "RELATED"}:
        return without_scheme(one.text) if "//" not in one.text else one.text
    return one.text.strip(";\n ")


def _label(card: Card, one: Property) -> str | Message:
    """Return the owner's label, the service of a messenger, or the property's own name."""
    custom = custom_label(card, one)
    if custom and custom != "HomePage":
        return custom
    if one.name == "IMPP":
        return _service(one)
    if known := _LABELS.get(one.name):
        return known
    if match := _HEXADECIMAL.match(one.name):
        hidden = clean_line(bytes.fromhex(match[1]).decode("utf-8", "replace"))
        return hidden.rpartition(":")[2]
    words = _VENDORS.sub("", one.name).replace("-", " ").replace("_", " ").strip()
    return clean_line(words).capitalize()[:80]


def _service(one: Property) -> str:
    service = one.parameters.get("X-SERVICE-TYPE", ("",))[0]
    return clean_line(service) or one.text.partition(":")[0].capitalize()[:80]


def android_values(card: Card, kind: str) -> Iterator[tuple[str, ...]]:
    """Return the values of Android's own properties: "nickname", "contact_event", "relation".

    There are three values at least: what it is, its kind as a number, and its own label.
    """
    for one in card.all("X-ANDROID-CUSTOM"):
        said, *values = one.components
        if said.rpartition("/")[2] == kind:
            yield (*values, "", "", "")


_ANDROID_BIRTHDAY = "3"
_ANDROID_ANNIVERSARY = "1"


def _of_android(card: Card) -> Iterator[ImportedNote]:
    for value, _, custom, *_ in android_values(card, "relation"):
        yield from _labelled(value, custom or _LABELS["RELATED"])
    for value, number, custom, *_ in android_values(card, "contact_event"):
        if number != _ANDROID_BIRTHDAY:
            usual = "ANNIVERSARY" if number == _ANDROID_ANNIVERSARY else "X-ABDATE"
            yield from _labelled(value, custom or _LABELS[usual])


def _agent_in_text(card: Card) -> Iterator[ImportedNote]:
    for one in card.all("AGENT"):
        if match := re.search(r"^FN[^:\n]*:(.*)$", one.text, re.MULTILINE | re.IGNORECASE):
            yield from _labelled(match[1].strip(), translate("VcardNotes", "Agent"))
