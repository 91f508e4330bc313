"""Days that matter: typed in one line, corrected, taken back."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from shop_app.domain.occasions import OccasionKind, read_occasion
from shop_app.domain.partial_dates import PartialDate
from shop_app.services.editing import EditedElsewhere
from shop_app.services.occasions import add_occasion, change_occasion, occasions_of
from shop_app.services.shop import Shop
from shop_app.text import UserError


@pytest.mark.parametrize(
    ("typed", "kind", "label", "day"),
    [
        ("wedding 12 June", OccasionKind.WEDDING, "", PartialDate(None, 6, 12)),
        ("Anniversaire de mariage : 12 juin 2004", OccasionKind.WEDDING, "",
         PartialDate(2004, 6, 12)),
        ("Ouverture du cabinet 03/09", OccasionKind.OTHER, "Ouverture du cabinet",
         PartialDate(None, 9, 3)),
        ("Léa’s birthday 3 May 2012", OccasionKind.OTHER, "Léa’s birthday",
         PartialDate(2012, 5, 3)),
    ],
)  # fmt: skip
def test_a_line_is_read_as_name_and_day(
    typed: str, kind: OccasionKind, label: str, day: PartialDate
) -> None:
    assert read_occasion(typed) == (kind, label, day)


@pytest.mark.parametrize("typed", ["wedding", "12 June", "wedding 31 June"])
def test_a_line_without_name_or_day_is_refused(
    shop: Shop, take_in: Callable[..., int], typed: str
) -> None:
    client = take_in(family_name="Okafor")
    with pytest.raises(UserError, match="12 June"):
        add_occasion(shop, client, typed)
    assert occasions_of(shop, client) == ()


def test_an_occasion_is_added_changed_and_taken_back(
    shop: Shop, take_in: Callable[..., int]
) -> None:
    client = take_in(family_name="Okafor")
    changes = add_occasion(shop, client, "wedding 12 June")
    (one,) = occasions_of(shop, client)
    changed = change_occasion(shop, one.id, {"day": one.day}, {"day": PartialDate(2004, 6, 13)})
    assert occasions_of(shop, client)[0].day == PartialDate(2004, 6, 13)
    with pytest.raises(EditedElsewhere):
        change_occasion(shop, one.id, {"day": one.day}, {"day": PartialDate(2004, 6, 14)})
    with pytest.raises(UserError):
        change_occasion(shop, one.id, {"day": one.day}, {"day": None})
    assert changed.undo is not None
    changed.undo()
    assert occasions_of(shop, client)[0].day == one.day
    assert changes.undo is not None
    with pytest.raises(UserError):  # it was changed since, also if back
        changes.undo()
