"""Settling words about an allergy that nobody needs to ask about any more."""

from __future__ import annotations

from shop_app.domain.allergy_mentions import Mention
from shop_app.domain.folding import fold
from shop_app.domain.settled_mentions import SettledMention
from shop_app.services.allergy_mentions import mentions_of
from shop_app.services.changes import Changes, Kind, gone, refused_politely
from shop_app.services.shop import Shop
from shop_app.store import settled_mentions as rows
from shop_app.store.clients import client_by_id
from shop_app.text import UserError, translate

_KINDS = frozenset({Kind.ALLERGY})


def settle_mention(shop: Shop, client_id: int, text: str, by: int | None = None) -> Changes:
    """Record that a clause, as the mention holds it, is settled for this client.

    The note itself stays. Another clause, or this one with other words, is shown as before.

    Raises:
        UserError: there is no such client, or no words.
    """
    if not fold(text):
        raise UserError(translate("Mentions", "There are no words here to settle."))
    with shop.store.write(by) as tx:
        if client_by_id(tx, client_id) is None:
            raise gone()
        if fold(text) in rows.settled_mentions(tx, client_id):
            return Changes(_KINDS, frozenset({client_id}), translate("Mentions", "Settled already"))
        made = rows.add_settled_mention(tx, client_id, text, shop.today(tx), by)
    return Changes(
        _KINDS, frozenset({client_id}), translate("Mentions", "Settled: {text}").format(text=text),
        lambda: show_mention_again(shop, client_id, made, by), made,
    )  # fmt: skip


def show_mention_again(
    shop: Shop, client_id: int, settled_id: int, by: int | None = None
) -> Changes:
    """Let a settled clause be shown as mentioned again.

    Raises:
        UserError: it is shown again already.
    """
    with refused_politely(), shop.store.write(by) as tx:
        rows.remove_settled_mention(tx, settled_id)
    return Changes(
        _KINDS, frozenset({client_id}), translate("Mentions", "Shown as mentioned again")
    )


def settled_mentions_of(shop: Shop, client_id: int) -> tuple[SettledMention, ...]:
    """Return what is settled for a client, with who and when, the newest first."""
    with shop.store.read() as tx:
        return rows.settled_mentions_of(tx, client_id)


def open_mentions(shop: Shop, client_id: int) -> tuple[Mention, ...]:
    """Return what notes mention of a client's allergies and nobody confirmed or settled."""
    with shop.store.read() as tx:
        return mentions_of(tx, client_id)
