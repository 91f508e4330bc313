"""Cards that clients carry."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from shop_app.domain.allergies import NewAllergy
from shop_app.domain.card_codes import is_misread
from shop_app.domain.slips import Paper, QrImage, texts
from shop_app.services.allergies import add_allergy
from shop_app.services.card_codes import card_slip, new_card_code, qr_modules
from shop_app.services.clients import client_named
from shop_app.services.finding import find
from shop_app.services.greeting import greeting_card
from shop_app.services.shop import Shop
from shop_app.text import UserError, Value

TakeIn = Callable[..., int]


def code_of(shop: Shop, client_id: int) -> str:
    return greeting_card(shop, client_id).client.card_code


def test_a_new_code_finds_its_client_however_it_is_typed(shop: Shop, take_in: TakeIn) -> None:
    ana, bo = take_in(given_name="Ana"), take_in(given_name="Bo")
    for client in (ana, bo):
        new_card_code(shop, client)
    code = code_of(shop, ana)
    assert not is_misread(code)
    assert code != code_of(shop, bo)
    for typed in (code, code.lower(), code.replace("-", "")):
        assert [hit.id for hit in find(shop, typed)] == [ana]
        assert client_named(shop, typed) == ana


def test_a_lost_card_no_longer_finds_anybody(shop: Shop, take_in: TakeIn) -> None:
    ana = take_in(given_name="Ana", card_code="OLD 1")
    changed = new_card_code(shop, ana)
    assert find(shop, "OLD 1") == ()
    assert changed.undo is not None
    changed.undo()
    assert code_of(shop, ana) == "OLD 1"


def test_the_card_has_name_shop_and_code_and_nothing_about_health(
    shop: Shop, take_in: TakeIn, say: Callable[[Value], str]
) -> None:
    ana = take_in(given_name="Ana", family_name="Lima", notes=("allergique aux noix",))
    add_allergy(shop, ana, NewAllergy("nuts"))
    new_card_code(shop, ana)
    slip = card_slip(shop, ana)
    assert slip.papers[0] is Paper.CARD
    said = [say(text) for block in slip.blocks for text in texts(block)]
    assert said == ["Chez Nous", "Ana Lima", code_of(shop, ana)]
    (qr,) = [block for block in slip.blocks if isinstance(block, QrImage)]
    assert len(qr.modules) == len(qr.modules[0]) == 21


def test_a_client_without_code_or_gone_has_no_card(shop: Shop, take_in: TakeIn) -> None:
    with pytest.raises(UserError, match="Make a card code first"):
        card_slip(shop, take_in(given_name="Ana"))
    with pytest.raises(UserError, match="no longer in the client file"):
        card_slip(shop, 5)
    with pytest.raises(UserError, match="no longer in the client file"):
        new_card_code(shop, 5)


def test_codes_of_other_programs_become_qr_codes_too() -> None:
    for text in ("C-00123 A", "4006381333931", "carte fidélité n° 12", "x" * 200):
        modules = qr_modules(text)
        assert {len(row) for row in modules} == {len(modules)}
