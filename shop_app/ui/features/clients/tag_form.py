"""Changing a tag wherever it is used: name, colour and shape; merging and deleting it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from shop_app.domain.tags import Tag, TagColour, TagShape, TagUse, folded_tag
from shop_app.text import translate
from shop_app.ui.kit.buttons import KeyButton, SegmentedChoice
from shop_app.ui.kit.forms import Form
from shop_app.ui.kit.layouts import FlowLayout
from shop_app.ui.kit.tag_signs import TagChip
from shop_app.ui.kit.wording import Said


class TagForm(Form):
    """A tag's sheet; what is saved here changes the tag of every client that has it."""

    taken_off = Signal(object)
    merged = Signal(object, object)
    """The `Tag` of the sheet, and the one of the name typed."""
    deleted = Signal(object)

    def __init__(self) -> None:
        super().__init__(translate("Tags", "Change the tag everywhere"), translate("Tags", "Save"))
        self.tag: Tag | None = None
        self._uses: Sequence[TagUse] = ()
        self.name = QLineEdit()
        self.colours = _choice(translate("Tags", "Colour"), TagColour)
        self.shapes = _choice(translate("Tags", "Shape"), TagShape)
        self.preview = TagChip()
        self.add("name", translate("Tags", "Name"), self.name)
        self.add("colour", translate("Tags", "Colour"), self.colours)
        self.add("shape", translate("Tags", "Shape"), self.shapes)
        self._rows.addWidget(self.preview)
        self._rows.addLayout(self._more_buttons())
        self.name.textChanged.connect(self._show_preview)
        self.colours.chosen.connect(self._show_preview)
        self.shapes.chosen.connect(self._show_preview)

    def open_tag(self, tag: Tag, uses: Sequence[TagUse]) -> None:
        """Show a tag; `uses` are all there are."""
        self.tag, self._uses = tag, uses
        self.open_for(tag.id, values_of(tag))
        self._show_preview()

    def _more_buttons(self) -> FlowLayout:
        row = FlowLayout(gap=8)
        self.taking_off = KeyButton(translate("Tags", "Take off this client"))
        self.merging = KeyButton("")
        self.deleting = KeyButton(translate("Tags", "Delete the tag everywhere"))
        self.taking_off.clicked.connect(lambda: self.taken_off.emit(self.tag))
        self.merging.clicked.connect(lambda: self.merged.emit(self.tag, self._other()))
        self.deleting.clicked.connect(lambda: self.deleted.emit(self.tag))
        for button in (self.taking_off, self.merging, self.deleting):
            row.addWidget(button)
        self.merging.hide()
        return row

    def _show_preview(self) -> None:
        """Show the tag as it would be; offer to merge where another one has that name."""
        if self.tag is None:
            return
        typed = self.values()
        colour, shape = typed["colour"] or self.tag.colour, typed["shape"] or self.tag.shape
        shown = Tag(0, 0, typed["name"] or self.tag.name, TagColour(colour), TagShape(shape))
        self.preview.show_tag(shown)
        other = self._other()
        if other is not None:
            words = translate("Tags", "Merge into “{name}”").format(name=other.name)
            self.merging.set_label(words)
        self.merging.setVisible(other is not None)

    def _other(self) -> Tag | None:
        """Return another tag that has the name typed."""
        folded = folded_tag(self.name.text())
        every = (one.tag for one in self._uses)
        return next(
            (one for one in every if folded_tag(one.name) == folded and one != self.tag), None
        )


def values_of(tag: Tag) -> Mapping[str, Any]:
    """Return what the sheet edits of a tag, as the file keeps it."""
    return {"name": tag.name, "colour": tag.colour.value, "shape": tag.shape.value}


def _choice(label: Said, kinds: type[TagColour | TagShape]) -> SegmentedChoice:
    return SegmentedChoice(label, {one.value: one.message() for one in kinds})
