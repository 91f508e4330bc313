"""The settings: this machine's window, the shop, its trade and fields, its staff, its rules."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from shop_app.text import translate
from shop_app.ui.choices import Choices
from shop_app.ui.features.settings.allergies_panel import AllergiesPanel
from shop_app.ui.features.settings.fields_panel import FieldsPanel
from shop_app.ui.features.settings.measurements_panel import MeasurementsPanel
from shop_app.ui.features.settings.rules_panel import RulesPanel
from shop_app.ui.features.settings.shop_panel import ShopPanel
from shop_app.ui.features.settings.staff_panel import StaffPanel
from shop_app.ui.features.settings.topics_panel import TopicsPanel
from shop_app.ui.features.settings.trade_panel import TradePanel
from shop_app.ui.features.settings.window_panel import WindowPanel
from shop_app.ui.kit.labels import WrappingLabel
from shop_app.ui.kit.wording import Retranslated
from shop_app.ui.workbench import Workbench

_WIDEST = 1100


class SettingsPage(Retranslated, QScrollArea):
    """One page, its sections under each other; everything is saved at once."""

    def __init__(self, bench: Workbench, choices: Choices) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the part that has the keyboard
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        title = WrappingLabel(role="title")
        self.word(title.setText, translate("Settings", "Settings"))
        self.window_panel = WindowPanel(choices)
        self.shop_panel = ShopPanel(bench)
        self.staff_panel = StaffPanel(bench)
        self.trade_panel = TradePanel(bench)
        self.fields_panel = FieldsPanel(bench)
        self.topics_panel = TopicsPanel(bench)
        self.measurements_panel = MeasurementsPanel(bench)
        self.allergies_panel = AllergiesPanel(bench)
        self.rules_panel = RulesPanel(bench)
        place = QWidget()
        place.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(place)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(12)
        column.addWidget(title)
        for panel in (
            self.window_panel, self.shop_panel, self.trade_panel, self.fields_panel,
            self.topics_panel, self.allergies_panel, self.measurements_panel,
            self.staff_panel, self.rules_panel,
        ):  # fmt: skip
            column.addWidget(panel)
        column.addStretch(1)
        self.setWidget(place)
