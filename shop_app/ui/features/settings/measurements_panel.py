"""After how many days a client is to be measured again."""

from __future__ import annotations

from shop_app.services.changes import Changes, Kind
from shop_app.services.measurements import change_measurements_limit, measurements_limit
from shop_app.text import Message, translate
from shop_app.ui.kit.inline import InlineField
from shop_app.ui.kit.inline_kinds import NumberKind
from shop_app.ui.kit.surfaces import Panel
from shop_app.ui.workbench import Workbench


class MeasurementsPanel(Panel):
    """One number, saved on leaving it."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(translate("Settings", "Measurements"))
        self._bench = bench
        days = NumberKind((), unit=translate("Settings", "days"))
        self.limit = InlineField(
            translate("Settings", "Measure again after (0 for no limit)"), days
        )
        self.limit.wanted.connect(self._on_wanted)
        self.body.addWidget(self.limit)
        bench.changed.connect(self._on_changed)
        self._load()

    def _load(self) -> None:
        shop = self._bench.shop
        self._bench.tasks.read(self, lambda: measurements_limit(shop), self._show)

    def _show(self, days: int) -> None:
        self.limit.open_for("shop", days)

    def _on_wanted(self) -> None:
        shop, by = self._bench.shop, self._bench.staff_id
        seen, wanted = int(self.limit.seen or 0), int(self.limit.typed or 0)

        def refused(sentence: Message) -> None:
            self.limit.refuse(sentence)

        self._bench.do(
            self,
            lambda: change_measurements_limit(shop, seen, wanted, by),
            lambda _: self.limit.show_saved(),
            refused,
        )

    def _on_changed(self, changes: Changes) -> None:
        if Kind.SHOP in changes.kinds:
            self._load()
