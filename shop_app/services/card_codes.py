"""Cards that clients carry: a code of their own, and what is printed on them."""

from __future__ import annotations

import secrets

from shop_app.domain.card_codes import CODES, card_code
from shop_app.domain.clients import Client
from shop_app.domain.record_kinds import RecordKind
from shop_app.domain.slips import Big, Block, Heading, Paper, QrImage, Slip
from shop_app.services.changes import Changes, gone
from shop_app.services.editing import edit_record
from shop_app.services.shop import Shop
from shop_app.store.clients import client_by_id, clients_with_card_code
from shop_app.store.shops import shop_details
from shop_app.store.transaction import Transaction
from shop_app.text import UserError, translate

_QR_MILLIMETRES = 24


def new_card_code(shop: Shop, client_id: int, by: int | None = None) -> Changes:
    """Give a client a card code that nobody has; an older code no longer finds them.

    Raises:
        UserError: the client is gone.
    """
    with shop.store.read() as tx:
        client = client_by_id(tx, client_id)
        if client is None:
            raise gone()
        code = _free_code(tx)
    seen = {"card_code": client.card_code}
    return edit_record(shop, RecordKind.CLIENT, client_id, seen, {"card_code": code}, by)


def _free_code(tx: Transaction) -> str:
    while True:
        code = card_code(secrets.randbelow(CODES))
        if not clients_with_card_code(tx, code):
            return code


def card_slip(shop: Shop, client_id: int) -> Slip:
    """Return the small card of a client: shop, name and code, and nothing about their health.

    Raises:
        UserError: the client is gone, or has no card code yet.
    """
    with shop.store.read() as tx:
        client, name = client_by_id(tx, client_id), shop_details(tx).name
    if client is None:
        raise gone()
    if not client.card_code:
        raise UserError(translate("CardCodes", "Make a card code first."))
    blocks: tuple[Block, ...] = (
        Heading(name),
        Big(_shown_name(client)),
        QrImage(qr_modules(client.card_code), _QR_MILLIMETRES, client.card_code),
    )
    title = translate("CardCodes", "Card of {client}").format(client=client.display_name)
    return Slip(title, blocks, (Paper.CARD, Paper.A4), client.language)


def _shown_name(client: Client) -> str:
    whole = " ".join(filter(None, (client.given_name, client.family_name)))
    return whole or client.display_name


def qr_modules(text: str) -> tuple[tuple[bool, ...], ...]:
    """Return a QR code's rows of modules from the top, True where dark; a third may be worn off."""
    import segno  # noqa: PLC0415 - only where a card is shown

    code = segno.make(text, error="h", micro=False)
    return tuple(tuple(bool(module) for module in row) for row in code.matrix)
