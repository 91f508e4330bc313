"""Noting and confirming what a client likes, dislikes or never wants, with its evidence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from shop_app.domain.folding import fold
from shop_app.domain.preference_weights import Weighed, weighed
from shop_app.domain.preferences import Evidence, NewPreference, Preference
from shop_app.domain.record_kinds import RecordKind
from shop_app.domain.tastes import tastes_of
from shop_app.services.changes import Changes, Kind, gone, refused_politely
from shop_app.services.editing import edit_record
from shop_app.services.forbidden_tastes import forbidden
from shop_app.services.shop import Shop
from shop_app.store import preferences as rows
from shop_app.store.allergies import allergy_knowledge
from shop_app.store.clients import client_by_id
from shop_app.store.shops import shop_details
from shop_app.store.transaction import Transaction
from shop_app.store.visits import visits_of
from shop_app.text import UserError, translate

_KINDS = frozenset({Kind.PREFERENCE})
_VISITS = 20
"""As many as the card counts."""


def add_preference(
    shop: Shop, client_id: int, new: NewPreference, by: int | None = None
) -> Changes:
    """Record a preference, as told or seen today; one noted before is seen once more, or told now.

    Raises:
        UserError: it says nothing.
    """
    if not new.text.strip():
        raise _says_nothing()
    with shop.store.write(by) as tx:
        if client_by_id(tx, client_id) is None:
            raise gone()
        there = _same(tx, client_id, new)
        made = 0 if there else rows.add_preference(tx, client_id, new, shop.today(tx), by)
    if there is not None:
        return _weigh(shop, there, _heavier(there, new), by)
    return Changes(
        _KINDS, frozenset({client_id}), translate("Preferences", "Preference noted"),
        lambda: _take_back(shop, client_id, made), made,
    )  # fmt: skip


def confirm_preference(shop: Shop, preference: Preference, by: int | None = None) -> Changes:
    """Record that the client says today that it is so; one counted from purchases is noted.

    Raises:
        UserError: it is gone.
    """
    if preference.is_counted:
        new = NewPreference(preference.text, preference.topic, preference.polarity)
        return add_preference(shop, preference.client_id, new, by)
    return _weigh(shop, preference, {"evidence": Evidence.TOLD.value}, by)


def change_preference(
    shop: Shop,
    preference_id: int,
    seen: Mapping[str, Any],
    wanted: Mapping[str, Any],
    by: int | None = None,
) -> Changes:
    """Change the words, the topic or the direction of a preference.

    Raises:
        EditedElsewhere: somebody else changed the same meanwhile.
        UserError: it would say nothing, or it is gone.
    """
    if not str(wanted.get("text", "…")).strip():
        raise _says_nothing()
    return edit_record(shop, RecordKind.PREFERENCE, preference_id, seen, wanted, by)


def weighed_preferences(shop: Shop, client_id: int) -> tuple[Weighed, ...]:
    """Return all that is noted and all that purchases show, also what is no lasting taste."""
    with shop.store.read() as tx:
        details, today = shop_details(tx), shop.today(tx)
        noted = rows.preferences_of(tx, client_id)
        items = allergy_knowledge(tx, client_id).items
        visits = visits_of(tx, client_id, _VISITS)
    tastes = tastes_of(visits, lambda visit: details.day_of(visit.at), today)
    found = weighed(noted, tastes, items, today, forbidden)
    return tuple(
        replace(one, preference=replace(one.preference, client_id=client_id)) for one in found
    )


def _says_nothing() -> UserError:
    return UserError(translate("Preferences", "Type what they like, for example “window table”."))


def _same(tx: Transaction, client_id: int, new: NewPreference) -> Preference | None:
    """Return what is noted already in the same words."""
    text = fold(new.text)
    return next(
        (
            one
            for one in rows.preferences_of(tx, client_id)
            if one.polarity is new.polarity and fold(one.text) == text
        ),
        None,
    )


def _heavier(there: Preference, new: NewPreference) -> dict[str, object]:
    """What it weighs with what was seen or told just now."""
    if new.evidence is Evidence.TOLD:
        return {"evidence": Evidence.TOLD.value}
    return {"count": there.count + max(1, new.count)}


def _weigh(
    shop: Shop, preference: Preference, wanted: dict[str, object], by: int | None
) -> Changes:
    seen = {name: getattr(preference, name) for name in wanted}
    with shop.store.read() as tx:
        wanted = {**wanted, "confirmed_on": shop.today(tx)}
    done = edit_record(shop, RecordKind.PREFERENCE, preference.id, seen, wanted, by)
    return replace(done, done=translate("Preferences", "Preference confirmed"), made=preference.id)


def _take_back(shop: Shop, client_id: int, preference_id: int) -> Changes:
    with refused_politely(), shop.store.write() as tx:
        rows.remove_preference(tx, client_id, preference_id)
    return Changes(
        _KINDS, frozenset({client_id}), translate("Preferences", "Preference removed again")
    )
