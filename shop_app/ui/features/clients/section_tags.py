"""The tags of a client: a word to add one, Delete to take one off, Enter to change it."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from shop_app.domain.record_kinds import RecordKind
from shop_app.domain.tags import Tag, TagUse
from shop_app.services.changes import Kind
from shop_app.services.shop import Shop
from shop_app.services.tags import all_tags, change_tag, merge_tags, tag_client, tags_of, take_off
from shop_app.text import Message, translate
from shop_app.ui.features.clients.section import Section
from shop_app.ui.features.clients.tag_buttons import TagButton
from shop_app.ui.features.clients.tag_form import TagForm, values_of
from shop_app.ui.kit.completion import CompletingLineEdit
from shop_app.ui.kit.layouts import FlowLayout
from shop_app.ui.kit.pools import Pool
from shop_app.ui.kit.record_list import AddLine
from shop_app.ui.workbench import Workbench


class _Shown(NamedTuple):
    """A client's tags, and all there are."""

    mine: tuple[Tag, ...]
    every: tuple[TagUse, ...]


class TagsSection(Section):
    """Tags by sign and name."""

    name, icon = "tags", "tag"
    title = translate("Clients", "Tags")
    kinds = frozenset({Kind.TAG})

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._place = QWidget()
        self.buttons = Pool(FlowLayout(self._place, gap=8), self._button)
        self.line = AddLine(translate("Clients", "Add a tag…"), known=("",))
        self.form = TagForm()
        self._every: tuple[TagUse, ...] = ()
        for part in (self._place, self.line, self.form):
            self.body.addWidget(part)
        self.line.entered.connect(self._on_entered)
        self.form.saved.connect(self._on_saved)
        self.form.taken_off.connect(self._on_taken_off)
        self.form.merged.connect(self._on_merged)
        self.form.deleted.connect(self._on_deleted)

    def read(self, shop: Shop, client_id: int) -> _Shown:
        """Return the client's tags and all there are, the most used first."""
        every = sorted(all_tags(shop), key=lambda one: -one.clients)
        return _Shown(tags_of(shop, client_id), tuple(every))

    def show_data(self, data: _Shown) -> None:
        """Show them."""
        self._every = data.every
        here = self._has_keyboard()
        some = self.buttons.show(data.mine, TagButton.show_tag)
        self._place.setVisible(some)
        if here and not self._has_keyboard():
            self.line.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.line.open_for(self.client_id)
        assert isinstance(self.line.editor, CompletingLineEdit)  # noqa: S101 - it was given words
        self.line.editor.set_known(one.tag.name for one in data.every)
        tag = self.form.tag
        if not self.form.isHidden() and tag and tag.id not in {one.id for one in data.mine}:
            self.form.close_for_now()

    def _has_keyboard(self) -> bool:
        """Tell whether the keyboard is at one of the tags."""
        focused = self.window().focusWidget()
        return focused is not None and self._place.isAncestorOf(focused)

    def _button(self) -> TagButton:
        made = TagButton()
        made.opened.connect(lambda tag: self.form.open_tag(tag, self._every))
        made.taken_off.connect(self._on_taken_off)
        return made

    def _on_entered(self, typed: str) -> None:
        shop, client, by = self.place()
        self.add(self.line, lambda: tag_client(shop, client, typed, by))

    def _on_taken_off(self, tag: Tag) -> None:
        shop, client, by = self.place()
        self.write(lambda: take_off(shop, tag.id, (client,), by=by))

    def _on_saved(self) -> None:
        shop, _, by = self.place()
        tag, wanted = self.form.tag, self.form.values()
        assert tag is not None  # noqa: S101 - its sheet is open
        seen = values_of(tag)
        changed = {name: value for name, value in wanted.items() if value != seen[name]}
        self.bench.do(
            self,
            lambda: change_tag(shop, tag.id, seen, changed, by),
            lambda _: self.form.finish(),
            self._refuse,
        )

    def _refuse(self, sentence: Message) -> None:
        self.form.show_error("name", sentence)

    def _on_merged(self, tag: Tag, into: Tag) -> None:
        shop, _, by = self.place()
        self.bench.do(
            self, lambda: merge_tags(shop, tag.id, into.id, by), lambda _: self.form.finish()
        )

    def _on_deleted(self, tag: Tag) -> None:
        self.delete(RecordKind.TAG, tag.id)
