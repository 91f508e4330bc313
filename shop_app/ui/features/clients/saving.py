"""Saving fields edited in place: “saved”, refused at the field, or torn between two people."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from PySide6.QtCore import QObject

from shop_app.services.changes import Changes
from shop_app.services.editing import EditedElsewhere, FieldChoice
from shop_app.text import Message
from shop_app.ui.kit.inline_part import Inline
from shop_app.ui.workbench import Workbench

Work: TypeAlias = Callable[[Mapping[str, Any], Mapping[str, Any]], Changes]
"""Writes what is wanted over what was seen, both by column."""


@dataclass(frozen=True, slots=True)
class Torn:
    """Fields that two people changed, and how to save them once it is chosen which to keep."""

    choices: tuple[FieldChoice, ...]
    fields: Mapping[str, Inline]
    settle: Callable[[Mapping[str, bool]], object]
    """Takes by column whether mine is kept; theirs where it is not."""


class Saving:
    """Saves for one section; `torn` hears where a person must choose."""

    def __init__(self, bench: Workbench, owner: QObject, torn: Callable[[Torn], object]) -> None:
        self._bench = bench
        self._owner = owner
        self._torn = torn

    def save(
        self,
        fields: Mapping[str, Inline],
        work: Work,
        refused: Callable[[], object] = lambda: None,
    ) -> None:
        """Save what was typed in `fields`; `refused` is called once they say that it was not."""
        seen = {name: one.seen for name, one in fields.items()}
        wanted = {name: one.typed for name, one in fields.items()}
        self._save(_Edit(dict(fields), work, seen, wanted, refused))

    def _save(self, edit: _Edit) -> None:
        """Write; by the time it is done, the fields may show another client."""
        torn: list[EditedElsewhere] = []
        keys = {name: one.key for name, one in edit.fields.items()}

        def write() -> Changes:
            try:
                return edit.work(edit.seen, edit.wanted)
            except EditedElsewhere as error:
                torn.append(error)
                raise

        def done(_: Changes) -> None:
            for name, one in edit.fields.items():
                if one.key == keys[name]:
                    one.show_saved()

        def refused(sentence: Message) -> None:
            for name, one in edit.fields.items():
                if one.key == keys[name]:
                    one.refuse(sentence)
                else:
                    one.keep_draft(keys[name], edit.seen[name], edit.wanted[name])
                    self._bench.told.emit(sentence, False)
            edit.refused()
            if torn:
                self._torn(self._choice(edit, torn[0].choices))

        self._bench.do(self._owner, write, done, refused)

    def _choice(self, edit: _Edit, choices: tuple[FieldChoice, ...]) -> Torn:
        def settle(mine: Mapping[str, bool]) -> None:
            theirs = {one.field: one.theirs for one in choices}
            for name, one in edit.fields.items():
                if not mine.get(name, True):
                    one.set_value(theirs[name])
                    one.take_back()
            kept = {name: one for name, one in edit.fields.items() if mine.get(name, True)}
            for one in kept.values():
                one.resume()
            if kept:
                self._save(edit.again(kept, theirs))

        return Torn(choices, edit.fields, settle)


@dataclass(frozen=True, slots=True)
class _Edit:
    """What is being saved, from which fields."""

    fields: dict[str, Inline]
    work: Work
    seen: dict[str, Any]
    wanted: dict[str, Any]
    refused: Callable[[], object] = lambda: None

    def again(self, kept: dict[str, Inline], theirs: Mapping[str, Any]) -> _Edit:
        """Return the same for some fields, over what somebody else wrote."""
        return _Edit(
            kept,
            self.work,
            {name: theirs.get(name, self.seen[name]) for name in kept},
            {name: one.typed for name, one in kept.items()},
        )
