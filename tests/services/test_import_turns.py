"""An import gives way to whoever wants to write, and loses nothing by it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Thread

import pytest

from shop_app.domain.clients import NewClient
from shop_app.services.checking import check_file
from shop_app.services.client_import import import_clients
from shop_app.services.clients import add_client
from shop_app.services.finding import find
from shop_app.services.import_turns import Rung, Turns
from shop_app.services.shop import Shop
from shop_app.store.bell import hung, ring
from shop_app.text import Value

HEADER = "Nom;Prénom;Téléphone;E-mail;Ville;N° client;Remarques"


def test_a_long_turn_ends_when_somebody_rings_and_short_ones_follow(tmp_path: Path) -> None:
    file = tmp_path / "clients.prevenance"
    with hung(file) as bell:
        turns = Turns(bell)
        first = turns.size
        for _ in range(3):
            turns.begin()
            turns.pause()
            turns.end()
        assert turns.size > first
        turns.begin()
        ring(file)
        with pytest.raises(Rung):
            turns.pause()
        turns.give_way()
        assert turns.size == first
        turns.begin()
        ring(file)
        turns.pause()
    assert list(tmp_path.iterdir()) == []


def test_ringing_where_nobody_listens_leaves_nothing(tmp_path: Path) -> None:
    ring(tmp_path / "clients.prevenance")
    assert list(tmp_path.iterdir()) == []


def test_all_arrive_and_are_found_though_somebody_writes_beside(
    shop: Shop, tmp_path: Path, say: Callable[[Value], str]
) -> None:
    path = tmp_path / "clients.csv"
    lines = (
        f"Nom{one % 97};Prénom {one};06{one:08d};a.b{one}@x.fr;Lyon;{one + 1};teckel {one}"
        for one in range(1_500)
    )
    path.write_text("\n".join((HEADER, *lines)), "utf-8")

    def write() -> None:
        for one in range(20):
            add_client(shop, NewClient(family_name=f"Comptoir{one}"))

    counter = Thread(target=write)
    counter.start()
    try:
        report = import_clients(shop, [path], say)
    finally:
        counter.join()
    assert report.created == 1_500
    assert len(find(shop, "prénom 1499")) == 1
    assert find(shop, "comptoir19")[0].display_name == "Comptoir19"
    assert check_file(shop).well
