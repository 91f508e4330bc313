"""The greeting card, composed from records alone: the window and the command line show this."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from shop_app.domain.allergies import AllergyKnowledge
from shop_app.domain.allergy_band import AllergyBand, allergy_band
from shop_app.domain.allergy_mentions import Detect, Passage, no_allergens, unconfirmed
from shop_app.domain.card_facts import NO_FACTS, NOTHING_KNOWN, CardFact, FactRecords, card_facts
from shop_app.domain.client_flags import is_celebrated, is_suggested_to, notices, permitted
from shop_app.domain.clients import Client, Photo
from shop_app.domain.companions import Companion, gravest_companions_first
from shop_app.domain.follow_ups import FollowUp
from shop_app.domain.greeting_words import Between, greeting_language, greeting_words, said_name
from shop_app.domain.habits import UsualItem, usual_items
from shop_app.domain.jobs import Job
from shop_app.domain.lent_things import LentThing
from shop_app.domain.notes import Note
from shop_app.domain.occasions import NearOccasion, Occasion, OccasionKind, near
from shop_app.domain.preference_weights import Avoids, lasting, named_in, weighed
from shop_app.domain.preferences import Preference
from shop_app.domain.promises import Promise
from shop_app.domain.prompts import IN_SIGHT, Cue, Pending, cues
from shop_app.domain.rhythm import Rhythm, rhythm_of
from shop_app.domain.shops import ShopDetails
from shop_app.domain.tags import Tag
from shop_app.domain.tastes import tastes_of
from shop_app.domain.visits import Visit
from shop_app.domain.wishes import Wish
from shop_app.text import Message, Value

_RECENT = 3


@dataclass(frozen=True, slots=True)
class CardRecords:
    """All that the file holds for one card; visits newest first, the last 20 of them.

    `passages` are all that anybody wrote about the client: an allergy may stand there;
    `settled` are the clauses of them that a person settled, folded.
    """

    shop: ShopDetails
    client: Client
    allergies: AllergyKnowledge
    preferences: tuple[Preference, ...] = ()
    visits: tuple[Visit, ...] = ()
    passages: tuple[Passage, ...] = ()
    settled: frozenset[str] = frozenset()
    follow_ups: tuple[FollowUp, ...] = ()
    occasions: tuple[Occasion, ...] = ()
    notes: tuple[Note, ...] = ()
    photo: Photo | None = None
    companions: tuple[Companion, ...] = ()
    promises: tuple[Promise, ...] = ()
    lent_things: tuple[LentThing, ...] = ()
    wishes: tuple[Wish, ...] = ()
    jobs: tuple[Job, ...] = ()
    tags: tuple[Tag, ...] = ()
    facts: FactRecords = NOTHING_KNOWN


@dataclass(frozen=True, slots=True)
class GreetingCard:
    """What anyone on duty sees; `greeting` is in `greeting_language`, the rest in the program's."""

    shop: ShopDetails
    client: Client
    today: date
    said_name: Value
    greeting: Message
    greeting_language: str
    allergies: AllergyBand
    cues: tuple[Cue, ...]
    more_cues: int
    preferences: tuple[Preference, ...]
    usual: tuple[UsualItem, ...]
    visits: tuple[Visit, ...]
    rhythm: Rhythm | None
    notes: tuple[Note, ...]
    photo: Photo | None
    companions: tuple[Companion, ...] = ()
    tags: tuple[Tag, ...] = ()
    facts: tuple[CardFact, CardFact, CardFact] = NO_FACTS
    notices: tuple[Message, ...] = ()
    """What is said under the band, before anything else of the client."""

    @property
    def other_preferences(self) -> tuple[Preference, ...]:
        """The preferences without what `usual` says of purchases already."""
        usual = {item.product for item in self.usual}
        return tuple(one for one in self.preferences if not (one.is_counted and one.text in usual))

    @property
    def last_visit(self) -> Visit | None:
        """The newest visit."""
        return self.visits[0] if self.visits else None


def compose_card(
    records: CardRecords,
    now: datetime,
    language: str,
    avoids: Avoids = named_in,
    detect: Detect = no_allergens,
    *,
    unknown: tuple[str, ...] = (),
) -> GreetingCard:
    """Compose the card at the instant `now`; `language` greets a client whose own is not known.

    `avoids` tells what must not be shown as liked, `detect` finds allergens in notes, `unknown` are
    recorded words that no table knows.
    """
    local = records.shop.local(now)
    today = local.date()
    rhythm = rhythm_of((records.shop.day_of(visit.at) for visit in records.visits), today)
    occasions = near_occasions(records, today)
    all_cues = permitted(records.client, cues(_pending(records, occasions), today))
    between = Between(records.follow_ups, occasions, rhythm, local)
    return GreetingCard(
        shop=records.shop,
        client=records.client,
        today=today,
        said_name=said_name(records.client),
        greeting=greeting_words(records.client, between),
        greeting_language=greeting_language(records.client, language),
        allergies=_band(records, today, detect, unknown),
        cues=all_cues[:IN_SIGHT],
        more_cues=max(0, len(all_cues) - IN_SIGHT),
        preferences=_preferences(records, today, avoids),
        usual=_usual(records, avoids) if is_suggested_to(records.client) else (),
        visits=records.visits[:_RECENT],
        rhythm=rhythm,
        notes=tuple(sorted(records.notes, key=lambda note: note.written_at, reverse=True)),
        photo=records.photo,
        companions=gravest_companions_first(records.companions),
        tags=records.tags,
        facts=card_facts(records.facts, records.client),
        notices=notices(records.client),
    )


def _pending(records: CardRecords, occasions: tuple[NearOccasion, ...]) -> Pending:
    return Pending(
        records.follow_ups, occasions, records.promises, records.lent_things, records.wishes,
        records.jobs, records.facts.own, records.shop.currency,
    )  # fmt: skip


def _preferences(records: CardRecords, today: date, avoids: Avoids) -> tuple[Preference, ...]:
    """What is lasting of what was told, seen and counted, without what must be avoided."""
    tastes = tastes_of(records.visits, lambda visit: records.shop.day_of(visit.at), today)
    found = weighed(records.preferences, tastes, records.allergies.items, today, avoids)
    return tuple(one.preference for one in lasting(found))


def _usual(records: CardRecords, avoids: Avoids) -> tuple[UsualItem, ...]:
    items = records.allergies.items
    found = usual_items(records.visits)
    return tuple(one for one in found if not avoids(one.product, items)) if items else found


def near_occasions(records: CardRecords, today: date) -> tuple[NearOccasion, ...]:
    """Return what is near today and may be celebrated; the client's own birthday counts once."""
    if not is_celebrated(records.client):
        return ()
    days = [(one.kind, one.label, one.day) for one in records.occasions]
    birthday = records.client.birthday
    own = (OccasionKind.BIRTHDAY, "")
    if birthday is not None and all((kind, label) != own for kind, label, _ in days):
        days.append((*own, birthday))
    found = (near(kind, label, day, today) for kind, label, day in days)
    return tuple(one for one in found if one is not None)


def _band(
    records: CardRecords, today: date, detect: Detect, unknown: tuple[str, ...]
) -> AllergyBand:
    mentioned = unconfirmed(records.passages, records.allergies, detect, records.settled)
    return allergy_band(records.allergies, mentioned, today, unknown)
