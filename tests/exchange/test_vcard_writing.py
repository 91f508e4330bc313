"""What we write as vCards is read back the same."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from shop_app.domain.clients import Client
from shop_app.domain.contact_points import ContactKind, ContactPoint
from shop_app.domain.exported_clients import ExportedClient
from shop_app.domain.partial_dates import PartialDate
from shop_app.exchange.vcard_writing import vcard


def test_identity_comes_back_whole(read: Any) -> None:
    points = (
        ContactPoint(1, 1, 7, ContactKind.PHONE, "home", "04 72 00 00 00", "+33472000000"),
        ContactPoint(
            2, 1, 7, ContactKind.PHONE, "mobile", "06 12 34 56 78", "+33612345678", preferred=True
        ),
    )
    client = Client(
        7, 1, "Mme", "Hélène", "Lefèvre", "Nène", "", "", "fr", PartialDate(None, 5, 3), "", "",
        datetime(2025, 1, 1, tzinfo=UTC), None, 0, other_script="Елена; Ж", pronouns="elle",
        do_not_celebrate=True, deceased=False, do_not_contact=True, contact_points=points,
    )  # fmt: skip
    found = read(vcard(ExportedClient(client, tags=("VIP", "Amis, proches"))))
    one = found.only
    assert (one.other_script, one.pronouns, one.birthday) == (
        "Елена; Ж", "elle", PartialDate(None, 5, 3),
    )  # fmt: skip
    assert (one.do_not_celebrate, one.deceased, one.do_not_contact) == (True, False, True)
    assert found.taken[0].tags == ("VIP", "Amis, proches")
    assert [(point.as_typed, point.preferred) for point in one.contact_points] == [
        ("06 12 34 56 78", True), ("04 72 00 00 00", False),
    ]  # fmt: skip
