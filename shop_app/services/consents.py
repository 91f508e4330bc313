"""Whether we may note a client's health, and what follows where we may not."""

from __future__ import annotations

from datetime import date

from shop_app.domain.allergies import AllergyStatus
from shop_app.domain.consents import Consent, ConsentWay
from shop_app.services.changes import Changes, Kind, gone
from shop_app.services.shop import Shop
from shop_app.store import consents as rows
from shop_app.store.allergies import allergy_knowledge, set_allergy_status
from shop_app.store.clients import client_by_id
from shop_app.store.transaction import Transaction
from shop_app.text import UserError, translate

_KINDS = frozenset({Kind.CONSENT, Kind.ALLERGY})


def consents_of(shop: Shop, client_id: int) -> tuple[Consent, ...]:
    """Return a client's permissions, the newest first."""
    with shop.store.read() as tx:
        return rows.consents_of(tx, client_id)


CONSENT_NEEDED = translate(
    "Consent",
    "They did not want their health noted. Ask again; if they agree now, choose how they agreed, "
    "here or beside the allergies on their page.",
)
"""Said where a client withdrew their consent, or wants nothing noted, and nobody says otherwise."""


def agree(
    tx: Transaction, client_id: int, way: ConsentWay | None, today: date, by: int | None
) -> int | None:
    """Keep the consent that goes with what is noted of a client's health; return a new one's id.

    Where nobody says in which `way` they agreed, they were asked when they told it.

    Raises:
        UserError: they withdrew it or want nothing noted, and `way` does not say that they agree.
    """
    earlier = rows.consents_of(tx, client_id)
    if any(one.holds for one in earlier):
        return None
    if way is None and (earlier or allergy_knowledge(tx, client_id).ask_each_time):
        raise UserError(CONSENT_NEEDED)
    return rows.keep_consent(tx, client_id, way or ConsentWay.SPOKEN, today, by)


def give_consent(
    shop: Shop, client_id: int, way: ConsentWay = ConsentWay.SPOKEN, by: int | None = None
) -> Changes:
    """Record that a client allows us to note their health, today, or how they allowed it.

    Raises:
        UserError: there is no such client.
    """
    with shop.store.write(by) as tx:
        if client_by_id(tx, client_id) is None:
            raise gone()
        held = next((one for one in rows.consents_of(tx, client_id) if one.holds), None)
        if held is None:
            made = rows.keep_consent(tx, client_id, way, shop.today(tx), by)
        else:
            rows.change_way(tx, held, way)
    ids = frozenset({client_id})
    if held is not None:
        done = translate("Consent", "How they consented is corrected")
        return Changes(
            _KINDS, ids, done, lambda: give_consent(shop, client_id, held.way, by), held.id
        )
    done = translate("Consent", "Consent recorded")
    return Changes(_KINDS, ids, done, lambda: _take_back(shop, client_id, made, by), made)


def _take_back(shop: Shop, client_id: int, consent_id: int, by: int | None) -> Changes:
    with shop.store.write(by) as tx:
        rows.take_back_consent(tx, consent_id)
    done = translate("Consent", "Consent taken out again")
    return Changes(_KINDS, frozenset({client_id}), done)


def withdraw_consent(shop: Shop, client_id: int, by: int | None = None) -> Changes:
    """Erase all that is noted of a client's health, for good; the card then says to ask.

    Nothing of it stays in history or bin, and it cannot be undone.

    Raises:
        UserError: there is no such client.
    """
    with shop.store.write(by) as tx:
        if client_by_id(tx, client_id) is None:
            raise gone()
        today = shop.today(tx)
        rows.withdraw(tx, client_id, today, by)
        set_allergy_status(tx, client_id, AllergyStatus.DECLINED, today, by, ask_each_time=True)
    shop.store.forget_removed()
    done = translate("Consent", "Erased: what was noted of their health. Ask each time.")
    return Changes(_KINDS, frozenset({client_id}), done)
