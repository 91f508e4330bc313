"""`check` on the command line: what it says, what it mends, how it ends."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from typing import Any

import pytest

from shop_app.domain.clients import NewClient
from shop_app.services.clients import add_client
from shop_app.services.shop import Shop

Run = Callable[..., Any]
WELL = {
    "well": True, "damaged": 0, "references": 0,
    "search": {"clients": 0, "words": 0, "repaired": False},
}  # fmt: skip


@pytest.fixture
def damaged(shop: Shop, on_file: Run) -> Run:
    """Commands on a file in which search has lost one of its two clients."""
    for family in ("Lefèvre", "Martin"):
        add_client(shop, NewClient(family_name=family))
    with shop.store.write() as tx:
        tx.connection.exec_driver_sql("DELETE FROM search_terms WHERE term LIKE 'lefevre%'")
    return on_file


def test_a_whole_file_is_said_to_be_whole(on_file: Run) -> None:
    said = on_file("check")
    assert (said.code, said.err) == (0, "")
    assert "whole" in said.out
    assert on_file("check", "--json").document == WELL
    assert on_file("check", "--repair", "--json").document == WELL


def test_damage_is_told_and_repair_mends_it(damaged: Run) -> None:
    found = damaged("check", "--json")
    assert found.code == 1
    assert found.document["search"]["clients"] == 1
    assert not found.document["well"]
    said = damaged("check")
    assert said.code == 1
    assert "1 client" in said.out
    assert "check --repair" in said.out
    assert damaged("find", "lefevre", "--json").document == []

    mended = damaged("check", "--repair", "--json")
    assert mended.code == 0
    assert mended.document["well"]
    assert mended.document["search"]["repaired"]
    assert [one["display_name"] for one in damaged("find", "lefevre", "--json").document] == [
        "Lefèvre"
    ]
    assert damaged("check", "--json").document == WELL


def test_repair_says_what_it_did(damaged: Run) -> None:
    said = damaged("check", "--repair")
    assert said.code == 0
    assert "made anew" in said.out
    assert damaged("--lang", "fr", "check").code == 0


def test_a_record_of_nobody_is_told_and_not_called_mended(shop: Shop, on_file: Run) -> None:
    client = add_client(shop, NewClient(family_name="Martin", notes=("teckel",))).made
    with closing(shop.store.engine.raw_connection()) as raw:
        raw.cursor().execute("PRAGMA foreign_keys=OFF")
        raw.cursor().execute("DELETE FROM clients WHERE id = ?", (client,))
        raw.cursor().execute("PRAGMA foreign_keys=ON")
    for command in (("check",), ("check", "--repair")):
        found = on_file(*command, "--json")
        assert found.code == 1
        assert found.document["references"] > 0
        assert not found.document["well"]


def test_wrong_usage_is_code_2(on_file: Run) -> None:
    assert on_file("check", "--mend").code == 2
    assert on_file("check", "more").code == 2
