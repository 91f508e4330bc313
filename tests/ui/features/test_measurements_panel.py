"""The limit of measurements in the settings: saved on Enter, refused at the field."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shop_app.services.measurements import measurements_limit
from shop_app.services.shop import Shop
from shop_app.ui.crash import show_error
from shop_app.ui.features.settings.measurements_panel import MeasurementsPanel
from shop_app.ui.tasks import Tasks
from shop_app.ui.theme import Look, Theme
from shop_app.ui.workbench import Workbench


@pytest.fixture
def panel(qtbot: QtBot, qapp: QApplication, shop: Shop) -> Iterator[MeasurementsPanel]:
    bench = Workbench(shop, Tasks(show_error), Look(qapp, Theme()))
    made = MeasurementsPanel(bench)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.limit.button.shown == "365 days")
    yield made
    bench.tasks.close()


def typed(panel: MeasurementsPanel, text: str) -> None:
    panel.limit.edit()
    assert panel.limit.editor is not None
    QTest.keyClicks(panel.limit.editor, text)
    QTest.keyClick(panel.limit.editor, Qt.Key.Key_Return)


def test_the_limit_is_saved(qtbot: QtBot, panel: MeasurementsPanel, shop: Shop) -> None:
    with qtbot.waitSignal(panel._bench.changed):
        typed(panel, "180")
    assert measurements_limit(shop) == 180


def test_a_limit_that_is_none_stays_typed(
    qtbot: QtBot, panel: MeasurementsPanel, shop: Shop
) -> None:
    typed(panel, "99999")
    qtbot.waitUntil(lambda: panel.limit.is_refused)
    assert measurements_limit(shop) == 365
