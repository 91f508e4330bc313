"""The shop's own details, saved on leaving a field."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QLineEdit

from shop_app.domain.shops import ShopDetails
from shop_app.services.changes import Changes, Kind
from shop_app.services.shop_details import change_details, details
from shop_app.text import Message, translate
from shop_app.ui.kit.forms import Field
from shop_app.ui.kit.labels import WrappingLabel
from shop_app.ui.kit.surfaces import Panel
from shop_app.ui.workbench import Workbench


class ShopPanel(Panel):
    """Name, country, currency and time zone."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(translate("Settings", "The shop"))
        self._bench = bench
        self._shown: ShopDetails | None = None
        self.fields = {
            "name": Field(translate("Settings", "Name"), QLineEdit()),
            "country": Field(translate("Settings", "Country (two letters: FR)"), QLineEdit()),
            "currency": Field(translate("Settings", "Currency (three letters: EUR)"), QLineEdit()),
            "time_zone": Field(translate("Settings", "Time zone"), QLineEdit()),
        }
        for name, field in self.fields.items():
            assert isinstance(field.editor, QLineEdit)  # noqa: S101 - made so just above
            field.editor.editingFinished.connect(lambda one=name: self._on_left(one))
            self.body.addWidget(field)
        self._saved = WrappingLabel(role="small", tone="ok")
        self.body.addWidget(self._saved)
        bench.changed.connect(self._on_changed)
        self._load()

    def _load(self) -> None:
        shop = self._bench.shop
        self._bench.tasks.read(self, lambda: details(shop), self._show)

    def _show(self, found: ShopDetails) -> None:
        self._shown = found
        for name, field in self.fields.items():
            field.set_value(getattr(found, name))

    def _on_left(self, name: str) -> None:
        before, shop = self._shown, self._bench.shop
        typed = str(self.fields[name].value()).strip()
        if name in {"country", "currency"}:
            typed = typed.upper()
        if before is None or typed == getattr(before, name):
            return
        after = replace(before, **{name: typed})  # type: ignore[arg-type] # the four are texts
        self._bench.do(
            self,
            lambda: change_details(shop, before, after),
            lambda _: self._say_saved(),
            lambda sentence: self._refused(name, sentence),
        )

    def _say_saved(self) -> None:
        self.word(self._saved.setText, translate("Settings", "✓ saved"))

    def _refused(self, name: str, sentence: Message) -> None:
        self.fields[name].show_error(sentence)

    def _on_changed(self, changes: Changes) -> None:
        if Kind.SHOP in changes.kinds:
            for field in self.fields.values():
                field.clear_error()
            self._load()
