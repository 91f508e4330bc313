"""Ten keys a second on twenty thousand clients: the list always answers the text typed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from shop_app.services.client_import import import_clients
from shop_app.services.finding import Hit, find
from shop_app.services.shop import Shop
from shop_app.text import Value
from shop_app.ui.features.counter.hit_rows import HitRole
from shop_app.ui.shell.main_window import MainWindow

_FIRST = ("Anne", "Bruno", "Chloé", "Denis", "Élise", "Farid", "Gaëlle", "Hugo", "Inès", "Jean")
_STARTS = ("Le", "La", "Mar", "Du", "Bon", "Ber", "Che", "Gau", "Per", "Mor")
_ENDS = ("fèvre", "mont", "tin", "rand", "net", "nard", "valier", "thier", "rin", "eau")
_CLIENTS = 20_000


@pytest.fixture
def many(shop: Shop, tmp_path: Path, say: Callable[[Value], str]) -> Shop:
    table = tmp_path / "many.csv"
    rows = (
        f"{_STARTS[n % 10]}{_ENDS[n // 10 % 10]};{_FIRST[n // 100 % 10]};06{n:08d}"
        for n in range(_CLIENTS)
    )
    table.write_text("Nom;Prénom;Téléphone\n" + "\n".join(rows), "utf-8")
    assert import_clients(shop, [table], say).created == _CLIENTS
    return shop


def test_the_list_always_answers_the_text_typed(
    qtbot: QtBot, many: Shop, open_window: Callable[..., MainWindow]
) -> None:
    window = open_window("fr")
    pane, model = window.counter.pane, window.counter.model
    stale: list[tuple[str, str]] = []
    shown: list[str] = []

    def check(hits: tuple[Hit, ...]) -> None:
        listed = [pane.rows.index(n).data(HitRole) for n in range(pane.rows.rowCount())]
        clients = tuple(one.id for one in listed if isinstance(one, Hit))
        shown.append(pane.field.text())
        if model.text != pane.field.text().strip() or clients != tuple(one.id for one in hits):
            stale.append((model.text, pane.field.text()))

    model.found.connect(check)
    for text in ("lefe", "chevalier hu", "06000001", "bonn eli", "zzz"):
        for letter in text:
            QTest.keyClicks(pane.field, letter)
            QTest.qWait(1)  # the window lives on between two keys
        with qtbot.waitSignal(model.found) if model.awaited else _done():
            pass
        listed = [pane.rows.index(n).data(HitRole) for n in range(pane.rows.rowCount())]
        ids = [one.id for one in listed if isinstance(one, Hit)]
        assert ids == [one.id for one in find(many, text)]
        pane.field.selectAll()
    assert stale == []
    assert shown
    pane.field.clear()
    qtbot.waitUntil(lambda: not model.awaited)


class _done:  # noqa: N801 - stands in for a signal that came already
    def __enter__(self) -> None: ...

    def __exit__(self, *_: object) -> None: ...
