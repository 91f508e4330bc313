"""How the values of the shop's own fields are typed, read and said, in sheets and in place."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QComboBox, QLineEdit

from shop_app.domain.own_fields import OwnField, OwnKind
from shop_app.domain.own_values import NO, YES, read_value, value_typed, value_words
from shop_app.text import translate
from shop_app.ui.kit.inline_kinds import ChoiceKind, EditKind, LineKind
from shop_app.ui.kit.wording import Said, spoken

_NOTHING = "–"
"""What is chosen where nothing is; `read_value` reads it so."""


@dataclass(frozen=True, slots=True)
class OwnLineKind(LineKind):
    """A text, number or day, typed as people write it; `None` stands for no field."""

    field: OwnField | None = None
    today: date | None = None

    def put(self, editor: QLineEdit, value: str | None) -> None:
        """Put a stored value in, as it would be typed."""
        if self.field is not None:
            language = "fr" if QLocale().language() == QLocale.Language.French else "en"
            self.put_raw(editor, value_typed(self.field, value or "", language))

    def take(self, editor: QLineEdit) -> str:
        """Return the stored form of what is typed.

        Raises:
            UserError: it is no such value.
        """
        return read_value(self.field, editor.text(), self.today) if self.field else editor.text()

    def say(self, value: Any) -> Said:  # noqa: ANN401 - a stored value, or None
        """Return a stored value in words."""
        return value_words(self.field, value) if self.field and value else ""


@dataclass(frozen=True, slots=True)
class OwnChoiceKind(ChoiceKind):
    """One of a field's choices; one that is no longer offered stays until another is chosen."""

    def put(self, editor: QComboBox, value: str | None) -> None:
        """Choose a value."""
        if value and editor.findData(value) < 0:
            editor.addItem(value, value)
        words = [*self.choices.values()]
        for place, said in enumerate(words):
            editor.setItemText(place, spoken(said))
        self.put_raw(editor, value or "")

    def say(self, value: str | None) -> Said:
        """Return a value's words, "" for none."""
        return self.choices.get(value, value) if value else ""


def own_kind(field: OwnField, today: date | None = None) -> EditKind:
    """Return how a field's values are edited."""
    if field.kind is OwnKind.CHOICE:
        return OwnChoiceKind({"": _NOTHING, **{one: one for one in field.choices}})
    if field.kind is OwnKind.YES_NO:
        yes, no = translate("OwnValue", "Yes"), translate("OwnValue", "No")
        return OwnChoiceKind({"": _NOTHING, YES: yes, NO: no})
    return OwnLineKind(field=field, today=today)


def own_label(field: OwnField) -> Said:
    """Return a field's name with its unit."""
    if not field.unit:
        return field.name
    return translate("OwnValue", "{field} ({unit})").format(field=field.name, unit=field.unit)
