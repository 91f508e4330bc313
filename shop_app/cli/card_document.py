"""The greeting card as data, keys in English: its shape is a promise to other programs."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from shop_app.cli.session import Document
from shop_app.domain.allergies import Allergy
from shop_app.domain.allergy_band import AllergyBand, BandLineKind
from shop_app.domain.clients import Client
from shop_app.domain.companions import Companion, companion_words
from shop_app.domain.contact_points import ContactKind, preferred_point
from shop_app.domain.greeting import GreetingCard
from shop_app.domain.preferences import Preference
from shop_app.domain.prompts import Cue
from shop_app.domain.rhythm import Rhythm
from shop_app.domain.shops import ShopDetails
from shop_app.domain.visits import Visit
from shop_app.text import Words


def card_document(card: GreetingCard, words: Words, greeting: str) -> Document:
    """Return the card; `greeting` comes in its own language, the rest in that of `words`."""
    last = card.last_visit
    return {
        "client": {
            **client_document(card.client),
            "notes": [note.text for note in card.notes],
        },
        "tags": [
            {"name": one.name, "colour": one.colour.value, "shape": one.shape.value}
            for one in card.tags
        ],
        "facts": [
            {"label": words.say(one.label), "value": words.say(one.value)} for one in card.facts
        ],
        "notices": [words.say(one) for one in card.notices],
        "today": card.today.isoformat(),
        "said_name": words.say(card.said_name),
        "greeting": greeting,
        "greeting_language": card.greeting_language,
        "allergies": _allergies(card.allergies, words),
        "companions": [_companion(one, card.today, words) for one in card.companions],
        "cues": [_cue(one, words) for one in card.cues],
        "more_cues": card.more_cues,
        "preferences": [_preference(one) for one in card.preferences],
        "usual": [
            {"product": one.product, "times": one.times, "visits": one.visits} for one in card.usual
        ],
        "suggestions": [],
        "last_visit": None if last is None else visit_document(last, card.shop),
        "visits": [visit_document(one, card.shop) for one in card.visits],
        "rhythm": _rhythm(card.rhythm),
        "photo": None
        if card.photo is None
        else {"media_type": card.photo.media_type, "bytes": len(card.photo.data)},
    }


def client_document(client: Client) -> dict[str, Document]:
    """Return who the client is; ids are texts, since JSON's numbers are too short in places."""
    return {
        "id": str(client.id),
        "ref": client.ref,
        "card_code": client.card_code,
        "display_name": client.display_name,
        "title": client.title,
        "given_name": client.given_name,
        "family_name": client.family_name,
        "name_as_said": client.name_as_said,
        "pronunciation": client.pronunciation,
        "other_script": client.other_script,
        "pronouns": client.pronouns,
        "do_not_celebrate": client.do_not_celebrate,
        "deceased": client.deceased,
        "do_not_contact": client.do_not_contact,
        "organisation": client.organisation,
        "language": client.language,
        "phones": [
            {"as_typed": one.as_typed, "e164": one.normalised or None, "label": one.label}
            for one in client.of_kind(ContactKind.PHONE)
        ],
        "emails": [one.as_typed for one in client.of_kind(ContactKind.EMAIL)],
        "addresses": [
            {
                "street": one.street,
                "postcode": one.postcode,
                "city": one.city,
                "region": one.region,
                "country": one.country,
                "as_typed": one.as_typed,
                "label": one.label,
            }
            for one in client.of_kind(ContactKind.ADDRESS)
        ],
        "preferred_phone": _preferred(client, ContactKind.PHONE),
        "preferred_email": _preferred(client, ContactKind.EMAIL),
        "birthday": client.birthday.iso if client.birthday else None,
        "visit_count": client.visit_count,
    }


def _preferred(client: Client, kind: ContactKind) -> Document:
    point = preferred_point(client.contact_points, kind)
    return None if point is None else point.as_typed


def visit_document(visit: Visit, shop: ShopDetails) -> Document:
    """Return a visit, in the shop's own time and currency."""
    total = visit.total
    return {
        "id": str(visit.id),
        "on": shop.day_of(visit.at).isoformat(),
        "at": shop.local(visit.at).isoformat(timespec="seconds"),
        "covers": visit.covers,
        "served_by": visit.served_by or None,
        "note": visit.note,
        "table": visit.table_name or None,
        "occasion": visit.occasion or None,
        "for": visit.recipient or None,
        "for_client": None if visit.recipient_id is None else str(visit.recipient_id),
        "items": [
            {
                "product": item.product,
                "category": item.category,
                "quantity": _number(item.quantity),
                "price": _money(item.price, shop),
            }
            for item in visit.purchases
        ],
        "total": _money(total, shop),
        "own": {one.field.name: one.value for one in visit.own},
    }


def _allergies(band: AllergyBand, words: Words) -> Document:
    asked = next((line.text for line in band.lines if line.kind is BandLineKind.ASK), None)
    return {
        "status": band.status.value,
        "severe": band.severe,
        "confirmed_on": band.confirmed_on.isoformat() if band.confirmed_on else None,
        "confirmed_by": band.confirmed_by or None,
        "stale": band.stale,
        "items": [_allergy(item) for item in band.items],
        "mentioned": [
            {
                "allergen": one.allergen,
                "codes": list(one.codes),
                "text": one.text,
                "where": one.where,
            }
            for one in band.mentioned
        ],
        "words": [words.say(one) for one in band.all_words()],
        "ask": None if asked is None else words.say(asked),
    }


def _allergy(item: Allergy) -> Document:
    return {
        "allergen": item.allergen,
        "species": item.species,
        "kind": item.kind.value,
        "severity": item.severity.value,
        "carries_adrenaline": item.carries_adrenaline,
        "reaction": item.reaction,
        "note": item.note,
        "told_by": item.told_by.value,
        "confirmed_on": item.confirmed_on.isoformat(),
    }


def _cue(cue: Cue, words: Words) -> Document:
    return {
        "kind": cue.kind.value,
        "text": words.say(cue.text),
        "why": words.say(cue.why),
        "due": None if cue.due is None else cue.due.isoformat(),
        "id": None if cue.record is None else str(cue.record.id),
    }


def _companion(one: Companion, today: date, words: Words) -> Document:
    """Who comes along; what is known of their allergies, None where only a name is known."""
    known = one.allergies
    return {
        "id": None if one.link.other_id is None else str(one.link.other_id),
        "name": one.link.name,
        "link": one.link.kind.value,
        "allergies": {
            "status": "unknown" if known is None else known.effective_status.value,
            "severe": one.severe,
            "stale": one.is_stale(today),
            "items": [] if known is None else [_allergy(item) for item in known.items],
        },
        "text": words.say(companion_words(one, today)),
    }


def _preference(one: Preference) -> Document:
    return {
        "topic": one.topic,
        "text": one.text,
        "polarity": one.polarity.value,
        "evidence": one.evidence.value,
        "count": one.count,
        "confirmed_on": one.confirmed_on.isoformat(),
        "noted_on": None if one.noted_on is None else one.noted_on.isoformat(),
        "noted_by": one.noted_by or None,
    }


def _rhythm(rhythm: Rhythm | None) -> Document:
    if rhythm is None:
        return None
    return {
        "every_days": rhythm.every_days,
        "state": rhythm.state.value,
        "expected": [rhythm.expected_from.isoformat(), rhythm.expected_to.isoformat()],
    }


def _number(quantity: Decimal) -> int | float:
    return int(quantity) if quantity == quantity.to_integral_value() else float(quantity)


def _money(minor: int | None, shop: ShopDetails) -> Document:
    return None if minor is None else {"minor": minor, "currency": shop.currency}
