"""The greeting to say: by the clock, the title, the name as said, and what is between us."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from shop_app.domain.clients import Client
from shop_app.domain.folding import fold
from shop_app.domain.follow_ups import FollowUp, FollowUpKind, FollowUpState
from shop_app.domain.occasions import NearOccasion, OccasionKind
from shop_app.domain.rhythm import Rhythm, RhythmState
from shop_app.text import LANGUAGES, Message, Value, translate

_NOON, _EVENING, _NIGHT_ENDS = 12, 18, 4
_LONG_AWAY = 180

_TITLES = {
    "mme": "Mrs", "madame": "Mrs", "mrs": "Mrs", "ms": "Ms", "miss": "Miss", "mlle": "Miss",
    "mademoiselle": "Miss", "m": "Mr", "mr": "Mr", "monsieur": "Mr", "mister": "Mr",
    "dr": "Dr", "docteur": "Dr", "doctor": "Dr", "me": "Maître", "maitre": "Maître",
    "pr": "Professor", "prof": "Professor", "professeur": "Professor", "professor": "Professor",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Between:
    """What bears on the greeting: all follow-ups, near occasions, the rhythm; now in shop time."""

    follow_ups: tuple[FollowUp, ...]
    occasions: tuple[NearOccasion, ...]
    rhythm: Rhythm | None
    now: datetime


def greeting_language(client: Client, otherwise: str) -> str:
    """Return the language to greet in: the client's where the program speaks it."""
    language = client.language.casefold().replace("_", "-").split("-")[0]
    return language if language in LANGUAGES else otherwise


def spoken_title(title: str) -> Value:
    """Return a title in full, as it is said; one we do not know stays as typed."""
    known = _TITLES.get(fold(title).replace(" ", ""))
    return {
        "Mrs": translate("Title", "Mrs"),
        "Ms": translate("Title", "Ms"),
        "Miss": translate("Title", "Miss"),
        "Mr": translate("Title", "Mr"),
        "Dr": translate("Title", "Dr"),
        "Maître": translate("Title", "Maître"),
        "Professor": translate("Title", "Professor"),
    }.get(known or "", title.strip())


def said_name(client: Client) -> Value:
    """Return the name to say: as the house says it; else title and family name; else all names."""
    as_said, family = client.name_as_said.strip(), client.family_name.strip()
    if as_said and fold(as_said) != fold(family):
        return as_said
    if client.title.strip() and family:
        return translate("Greeting", "{title} {name}").format(
            title=spoken_title(client.title), name=as_said or family
        )
    return " ".join(part for part in (client.given_name.strip(), family) if part) or as_said


def greeting_words(client: Client, between: Between) -> Message:
    """Compose the whole greeting."""
    if client.deceased:  # somebody else stands there
        return translate("Greeting", "{hello}.").format(hello=_hello(between.now))
    hail = _hail(client, between.now)
    said = _between_us(client, between)
    wish = _birthday(between.occasions)
    if wish is None or _owed(between.follow_ups):
        return translate("Greeting", "{hail}{said}").format(hail=hail, said=said)
    return translate("Greeting", "{hail}{said} {wish}").format(hail=hail, said=said, wish=wish)


def _hail(client: Client, now: datetime) -> Message:
    name = said_name(client)
    if not name:
        return _hello(now)
    return translate("Greeting", "{hello} {name}").format(hello=_hello(now), name=name)


def _hello(now: datetime) -> Message:
    if _NIGHT_ENDS <= now.hour < _NOON:
        return translate("Greeting", "Good morning")
    if _NOON <= now.hour < _EVENING:
        return translate("Greeting", "Good afternoon")
    return translate("Greeting", "Good evening")


def _between_us(client: Client, between: Between) -> Message:
    """What to say after the name; an apology owed comes before anything else."""
    last = client.last_visit_at
    if _owed(between.follow_ups):
        return translate("Greeting", ". We owe you an apology.")
    if last is None:
        return translate("Greeting", ", welcome.")
    last_day, today = last.astimezone(between.now.tzinfo).date(), between.now.date()
    if last_day == today:
        return translate("Greeting", ", good to see you again today.")
    if _apologised_since(between.follow_ups, last_day.toordinal()):
        return translate("Greeting", ", thank you for coming back to us.")
    lapsed = between.rhythm is not None and between.rhythm.state is RhythmState.LAPSED
    if (today - last_day).days >= _LONG_AWAY or (
        lapsed and (today - last_day).days >= _LONG_AWAY // 3
    ):
        return translate("Greeting", ", it has been a long time! How good to see you again.")
    return translate("Greeting", ", lovely to see you again.")


def _owed(follow_ups: tuple[FollowUp, ...]) -> bool:
    return any(one.is_apology_owed for one in follow_ups)


def _apologised_since(follow_ups: tuple[FollowUp, ...], last_visit: int) -> bool:
    return any(
        one.kind is FollowUpKind.APOLOGY
        and one.state is FollowUpState.DONE
        and one.closed_on is not None
        and one.closed_on.toordinal() >= last_visit
        for one in follow_ups
    )


def _birthday(occasions: tuple[NearOccasion, ...]) -> Message | None:
    """What to say of the client's own birthday today, just past or very near; None elsewhere."""
    for one in occasions:
        if one.kind is not OccasionKind.BIRTHDAY or one.label:
            continue
        if one.days == 0:
            return translate("Greeting", "Happy birthday!")
        if one.days < 0:
            return translate("Greeting", "So, how was the birthday?")
        return translate("Greeting", "A birthday is coming soon, isn’t it?")
    return None
