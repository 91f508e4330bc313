"""The shop's own details, saved on leaving a field."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QLineEdit

from shop_app.domain.shops import ShopDetails
from shop_app.services.changes import Changes, Kind
from shop_app.services.shop_details import change_details, details
from shop_app.text import Message, translate
from shop_app.ui.kit.announce import announce
from shop_app.ui.kit.forms import Field
from shop_app.ui.kit.labels import WrappingLabel
from shop_app.ui.kit.surfaces import Panel
from shop_app.ui.kit.wording import Said, spoken
from shop_app.ui.workbench import Workbench


class ShopPanel(Panel):
    """Name, country, currency and time zone."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(translate("Settings", "The shop"))
        self._bench = bench
        self.body.setSpacing(12)
        self._shown: ShopDetails | None = None
        self._sent: dict[str, str] = {}
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
        """Show what is in the file, but where something typed is not saved (yet)."""
        before, self._shown = self._shown, found
        for name, field in self.fields.items():
            if before is None or field.value() == getattr(before, name):
                field.clear_error()
                field.set_value(getattr(found, name))
            elif self._read(name) == getattr(found, name):
                field.set_value(getattr(found, name))

    def _read(self, name: str) -> str:
        typed = str(self.fields[name].value()).strip()
        return typed.upper() if name in {"country", "currency"} else typed

    def _on_left(self, name: str) -> None:
        shown, shop, typed = self._shown, self._bench.shop, self._read(name)
        if shown is None or self._sent.get(name) == typed:
            return  # Enter and leaving the field say the same thing twice
        if typed == getattr(shown, name):
            self.fields[name].clear_error()
            return
        self._sent[name] = typed

        def work() -> Changes:
            now = details(shop)
            # Another field may have been saved since; only this one must be as it was shown.
            before = now if getattr(now, name) == getattr(shown, name) else shown
            return change_details(shop, before, replace(before, **{name: typed}))  # type: ignore[arg-type] # the four are texts

        self._bench.do(
            self, work, lambda _: self._done(name), lambda sentence: self._refused(name, sentence)
        )

    def _done(self, name: str) -> None:
        self._sent.pop(name, None)
        self.fields[name].clear_error()
        self._say_saved(translate("Settings", "✓ saved"))
        announce(self._saved, spoken(translate("Settings", "✓ saved")))

    def _refused(self, name: str, sentence: Message) -> None:
        self._sent.pop(name, None)
        self.fields[name].show_error(sentence)
        self._say_saved("")
        self._load()  # what it says now, where it changed elsewhere

    def _say_saved(self, words: Said) -> None:
        self.word(self._saved.setText, words)

    def _on_changed(self, changes: Changes) -> None:
        if Kind.SHOP in changes.kinds:
            self._load()
