"""After how many months a client is asked again about allergies."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from shop_app.domain.days import full_day
from shop_app.services.allergy_limits import (
    AllergyLimits,
    accept_today,
    allergy_limits,
    change_allergy_limits,
    day_ahead,
)
from shop_app.services.changes import Changes, Kind
from shop_app.text import translate
from shop_app.ui.kit.inline import InlineField
from shop_app.ui.kit.inline_kinds import NumberKind
from shop_app.ui.kit.labels import WrappingLabel
from shop_app.ui.kit.surfaces import Panel
from shop_app.ui.workbench import Workbench


class AllergiesPanel(Panel):
    """Two numbers, each saved on leaving it."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(translate("Settings", "Allergies"))
        self._bench = bench
        self._limits = AllergyLimits()
        months = NumberKind((), unit=translate("Settings", "months"))
        self.fields = {
            "allergies": InlineField(translate("Settings", "Ask again after"), months),
            "severe": InlineField(
                translate("Settings", "Ask again about severe allergies after"), months
            ),
        }
        for name, field in self.fields.items():
            field.wanted.connect(partial(self._on_wanted, name))
            self.body.addWidget(field)
        self.clock = WrappingLabel(role="strong", tone="warn")
        self.accept = QPushButton()
        self.word(self.accept.setText, translate("Settings", "Today’s date is right"))
        self.accept.clicked.connect(self._on_accepted)
        self.body.addWidget(self.clock)
        self.body.addWidget(self.accept, 0, Qt.AlignmentFlag.AlignLeft)
        bench.changed.connect(self._on_changed)
        self._load()

    def _load(self) -> None:
        shop = self._bench.shop
        self._bench.tasks.read(self, lambda: allergy_limits(shop), self._show)
        self._bench.tasks.read(self, lambda: day_ahead(shop), self._show_clock)

    def _show(self, limits: AllergyLimits) -> None:
        self._limits = limits
        for name, field in self.fields.items():
            field.open_for("shop", getattr(limits, name))

    def _show_clock(self, ahead: date | None) -> None:
        for part in (self.clock, self.accept):
            part.setVisible(ahead is not None)
        if ahead is not None:
            words = translate(
                "Settings",
                "The client file was last used on {day}, and the clock of this computer is "
                "behind that. Until the date is right, allergies are asked again.",
            )
            self.word(self.clock.setText, words.format(day=full_day(ahead)))

    def _on_accepted(self) -> None:
        shop, by = self._bench.shop, self._bench.staff_id
        self._bench.do(self, lambda: accept_today(shop, by))

    def _on_wanted(self, name: str) -> None:
        shop, by, field = self._bench.shop, self._bench.staff_id, self.fields[name]
        seen = self._limits
        wanted = replace(seen, **{name: int(field.typed or 0)})
        self._bench.do(
            self,
            lambda: change_allergy_limits(shop, seen, wanted, by),
            lambda _: field.show_saved(),
            field.refuse,
        )

    def _on_changed(self, changes: Changes) -> None:
        if Kind.SHOP in changes.kinds:
            self._load()
