"""What has lain in the bin for thirty days goes while the window is open, and never after."""

from __future__ import annotations

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from shop_app.domain.record_kinds import RecordKind
from shop_app.services.deleting import delete_record
from shop_app.services.shop import Shop
from shop_app.store.bin import bin_entries
from shop_app.ui.shell.main_window import MainWindow
from tests.conftest import Clock


def kept(shop: Shop) -> int:
    with shop.store.read() as tx:
        return len(bin_entries(tx))


def test_the_bin_is_emptied_a_while_after_the_start(
    qtbot: QtBot, shop: Shop, clock: Clock, take_in: Callable[..., int],
    open_window: Callable[..., MainWindow],
) -> None:  # fmt: skip
    delete_record(shop, RecordKind.CLIENT, take_in(given_name="Ada"))
    clock.forward(days=31)
    window = open_window()
    assert kept(shop) == 1
    window.opened._tidying.timeout.emit()
    qtbot.waitUntil(lambda: kept(shop) == 0)


def test_a_closed_window_tidies_nothing(open_window: Callable[..., MainWindow]) -> None:
    window = open_window()
    assert window.opened._tidying.isActive()
    window.close()
    assert not window.opened._tidying.isActive()
