"""Who works in the house: names, and whether they still do."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from shop_app.domain.staff import StaffMember
from shop_app.services.changes import Changes, Kind
from shop_app.services.staff import add_staff, let_see_history, set_active, staff
from shop_app.text import Message, translate
from shop_app.ui.features.settings.rows import Rows
from shop_app.ui.kit.buttons import KeyButton
from shop_app.ui.kit.forms import Field
from shop_app.ui.kit.labels import WrappingLabel
from shop_app.ui.kit.layouts import AsideLayout
from shop_app.ui.kit.surfaces import Panel
from shop_app.ui.workbench import Workbench


class StaffPanel(Panel):
    """A tick for each who works here, and a field for who comes."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(translate("Settings", "Staff"))
        self._bench = bench
        self._listed: tuple[StaffMember, ...] | None = None
        self._names = Rows()
        self.body.addWidget(self._names)
        self._edit = QLineEdit()
        self._field = Field(translate("Settings", "New name"), self._edit)
        add = KeyButton(translate("Settings", "Add"))
        add.clicked.connect(self._on_add)
        self._edit.returnPressed.connect(self._on_add)
        place = QWidget()
        row = AsideLayout(place, gap=10)
        row.addWidget(self._field)
        row.addWidget(add)
        self.body.addWidget(place)
        bench.changed.connect(self._on_changed)
        self._load()

    def _load(self) -> None:
        shop = self._bench.shop
        self._bench.tasks.read(self, lambda: staff(shop), self._show)

    def _show(self, members: tuple[StaffMember, ...]) -> None:
        if members == self._listed:
            return
        self._listed = members
        self._names.show_rows(list(self._ticks(members)) or [self._nobody()])

    def _ticks(self, members: tuple[StaffMember, ...]) -> Iterator[QWidget]:
        for member in members:
            yield self._tick(member)
            if member.active:
                yield self._right(member)

    def _right(self, member: StaffMember) -> QCheckBox:
        """The right to look back; the words say whose, for those who only hear them."""
        tick = QCheckBox()
        words = translate("Settings", "{name} sees what records were before changes")
        self.word(tick.setText, words.format(name=member.name.replace("&", "&&")))
        self.word(tick.setAccessibleName, words.format(name=member.name))
        tick.setChecked(member.sees_history)
        tick.toggled.connect(partial(self._on_right, member))
        return tick

    def _tick(self, member: StaffMember) -> QCheckBox:
        tick = QCheckBox(member.name.replace("&", "&&"))
        tick.setAccessibleName(member.name)
        tick.setChecked(member.active)
        tick.toggled.connect(partial(self._on_toggled, member))
        return tick

    def _nobody(self) -> WrappingLabel:
        nobody = WrappingLabel(role="small", tone="muted")
        words = translate(
            "Settings",
            "Nobody yet. Add who serves, so that visits and confirmations carry a name.",
        )
        self.word(nobody.setText, words)
        return nobody

    def _on_add(self) -> None:
        name, shop = self._edit.text(), self._bench.shop
        self._bench.do(self, lambda: add_staff(shop, name), self._added, self._refused)

    def _added(self, changes: Changes) -> None:
        self._edit.clear()
        if self._bench.staff_id is None and changes.made is not None:
            self._bench.on_duty(changes.made)

    def _refused(self, sentence: Message) -> None:
        self._field.show_error(sentence)

    def _on_toggled(self, member: StaffMember, active: bool) -> None:  # noqa: FBT001 - Qt's slot
        shop = self._bench.shop
        self._bench.do(
            self, lambda: set_active(shop, member, active=active), refused=self._not_changed
        )

    def _on_right(self, member: StaffMember, sees: bool) -> None:  # noqa: FBT001 - Qt's slot
        shop = self._bench.shop
        self._bench.do(
            self, lambda: let_see_history(shop, member, sees=sees), refused=self._not_changed
        )

    def _not_changed(self, sentence: Message) -> None:
        self._bench.told.emit(sentence, False)
        self._listed = None  # the tick shows what was not done
        self._load()

    def _on_changed(self, changes: Changes) -> None:
        if Kind.STAFF in changes.kinds:
            self._field.clear_error()
            self._load()
