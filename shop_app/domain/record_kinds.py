"""The kinds of record that people edit, delete and look back on."""

from __future__ import annotations

from enum import StrEnum

from shop_app.domain.client_fields import CLIENT_FIELDS, Privacy
from shop_app.text import Message, translate


class RecordKind(StrEnum):
    """What a record is: each has a table, a history and a place in the bin."""

    CLIENT = "client"
    ALLERGY = "allergy"
    CONTACT_POINT = "contact_point"
    FOLLOW_UP = "follow_up"
    FOLLOW_UP_RULE = "follow_up_rule"
    JOB = "job"
    JOB_TASK = "job_task"
    LENT_THING = "lent_thing"
    LINK = "link"
    MEASURE = "measure"
    MEASUREMENT_SET = "measurement_set"
    MESSAGE = "message"
    NOTE = "note"
    OCCASION = "occasion"
    OWN_FIELD = "own_field"
    PREFERENCE = "preference"
    PRODUCT = "product"
    PROMISE = "promise"
    SIZE = "size"
    TAG = "tag"
    TOPIC = "topic"
    VISIT = "visit"
    WISH = "wish"


HEALTH = frozenset({RecordKind.ALLERGY})
"""Kinds whose values are about somebody's health."""

_WORDS: dict[str, Message] = {
    RecordKind.CLIENT: translate("RecordKind", "Client"),
    RecordKind.ALLERGY: translate("RecordKind", "Allergy"),
    RecordKind.CONTACT_POINT: translate("RecordKind", "Contact"),
    RecordKind.FOLLOW_UP: translate("RecordKind", "Follow-up"),
    RecordKind.FOLLOW_UP_RULE: translate("RecordKind", "Follow-up rule"),
    RecordKind.JOB: translate("RecordKind", "Job"),
    RecordKind.JOB_TASK: translate("RecordKind", "Task"),
    RecordKind.LENT_THING: translate("RecordKind", "Lent thing"),
    RecordKind.LINK: translate("RecordKind", "Link"),
    RecordKind.MEASURE: translate("RecordKind", "Measure"),
    RecordKind.MEASUREMENT_SET: translate("RecordKind", "Measurements"),
    RecordKind.MESSAGE: translate("RecordKind", "Message"),
    RecordKind.NOTE: translate("RecordKind", "Note"),
    RecordKind.OCCASION: translate("RecordKind", "Occasion"),
    RecordKind.OWN_FIELD: translate("RecordKind", "Own field"),
    RecordKind.PREFERENCE: translate("RecordKind", "Preference"),
    RecordKind.PRODUCT: translate("RecordKind", "Product"),
    RecordKind.PROMISE: translate("RecordKind", "Promise"),
    RecordKind.SIZE: translate("RecordKind", "Size"),
    RecordKind.TAG: translate("RecordKind", "Tag"),
    RecordKind.TOPIC: translate("RecordKind", "Topic"),
    RecordKind.VISIT: translate("RecordKind", "Visit"),
    RecordKind.WISH: translate("RecordKind", "Wish"),
}

_FIELDS: dict[str, Message] = {one.name: one.label for one in CLIENT_FIELDS} | {
    "as_typed": translate("RecordField", "Contact"),
    "label": translate("RecordField", "Label"),
    "preferred": translate("RecordField", "Preferred"),
    "other_script": translate("RecordField", "Other script"),
    "pronouns": translate("RecordField", "Pronouns"),
    "do_not_celebrate": translate("RecordField", "Do not celebrate"),
    "deceased": translate("RecordField", "Deceased"),
    "do_not_contact": translate("RecordField", "Do not contact"),
    "text": translate("RecordField", "Text"),
    "topic": translate("RecordField", "Topic"),
    "polarity": translate("RecordField", "Liked or not"),
    "evidence": translate("RecordField", "How we know"),
    "count": translate("RecordField", "How often"),
    "confirmed_on": translate("RecordField", "Confirmed on"),
    "status": translate("RecordField", "Answer"),
    "state": translate("RecordField", "State"),
    "kind": translate("RecordField", "Kind"),
    "allergen": translate("RecordField", "Allergen"),
    "species": translate("RecordField", "Species"),
    "severity": translate("RecordField", "Severity"),
    "carries_adrenaline": translate("RecordField", "Carries adrenaline"),
    "reaction": translate("RecordField", "Reaction"),
    "due_on": translate("RecordField", "Due on"),
    "outcome": translate("RecordField", "Outcome"),
    "closed_on": translate("RecordField", "Closed on"),
    "price": translate("RecordField", "Price"),
    "wanted_by": translate("RecordField", "Wanted by"),
    "fulfilled_on": translate("RecordField", "Fulfilled on"),
    "garment": translate("RecordField", "Garment"),
    "size": translate("RecordField", "Size"),
    "system": translate("RecordField", "System"),
    "what": translate("RecordField", "What"),
    "returned_on": translate("RecordField", "Returned on"),
    "promised_on": translate("RecordField", "Promised on"),
    "rush": translate("RecordField", "Rush"),
    "covers": translate("RecordField", "Covers"),
    "table_name": translate("RecordField", "Table"),
    "occasion": translate("RecordField", "Occasion"),
    "recipient": translate("RecordField", "For"),
    "name": translate("RecordField", "Name"),
    "active": translate("RecordField", "Active"),
    "comes_along": translate("RecordField", "Comes along"),
    "day": translate("RecordField", "Day"),
    "from_us": translate("RecordField", "From us"),
    "way": translate("RecordField", "How"),
    "category": translate("RecordField", "Category"),
    "at": translate("RecordField", "When"),
    "served_by": translate("RecordField", "Served by"),
    "items": translate("RecordField", "Items"),
    "wearing": translate("RecordField", "Wearing"),
    "posture": translate("RecordField", "Posture"),
    "taken_on": translate("RecordField", "Taken on"),
    "done_on": translate("RecordField", "Done on"),
    "note": translate("RecordField", "Note"),
}


def kind_words(kind: RecordKind) -> Message:
    """Return what a kind of record is called."""
    return _WORDS[kind]


def field_words(field: str) -> Message | str:
    """Return what a field is called; a name that has no words, as it is."""
    return _FIELDS.get(field, field.replace("_", " "))


def privacy_of(kind: RecordKind, field: str) -> Privacy:
    """Return how carefully a field's values are to be shown."""
    if kind in HEALTH:
        return Privacy.HEALTH
    return next((one.privacy for one in CLIENT_FIELDS if one.name == field), Privacy.PERSONAL)
