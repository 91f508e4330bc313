"""Whether we may note a client's health, and what follows where we may not."""

from __future__ import annotations

from shop_app.domain.allergies import AllergyStatus
from shop_app.domain.consents import Consent, ConsentWay
from shop_app.services.changes import Changes, Kind, gone
from shop_app.services.shop import Shop
from shop_app.store import consents as rows
from shop_app.store.allergies import set_allergy_status
from shop_app.store.clients import client_by_id
from shop_app.text import translate

_KINDS = frozenset({Kind.CONSENT, Kind.ALLERGY})


def consents_of(shop: Shop, client_id: int) -> tuple[Consent, ...]:
    """Return a client's permissions, the newest first."""
    with shop.store.read() as tx:
        return rows.consents_of(tx, client_id)


def give_consent(
    shop: Shop, client_id: int, way: ConsentWay = ConsentWay.SPOKEN, by: int | None = None
) -> Changes:
    """Record that a client allows us to note their health, today.

    Raises:
        UserError: there is no such client.
    """
    with shop.store.write(by) as tx:
        if client_by_id(tx, client_id) is None:
            raise gone()
        made = rows.keep_consent(tx, client_id, way, shop.today(tx), by)
    done = translate("Consent", "Consent recorded")
    return Changes(_KINDS, frozenset({client_id}), done, None, made)


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
