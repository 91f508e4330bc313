"""The sheet for one own field."""

from __future__ import annotations

import re

from PySide6.QtWidgets import QLineEdit, QSpinBox

from shop_app.domain.client_fields import Privacy
from shop_app.domain.own_fields import (
    FieldOf,
    NewOwnField,
    OwnField,
    OwnKind,
    kind_name,
    privacy_name,
)
from shop_app.text import Message, translate
from shop_app.ui.kit.buttons import SegmentedChoice
from shop_app.ui.kit.forms import Form
from shop_app.ui.kit.wording import Said

_MOST_MONTHS = 1200
_ONLY_FOR = {"unit": OwnKind.NUMBER, "choices": OwnKind.CHOICE, "months": OwnKind.DATE}
"""What is asked only for one kind."""


class FieldForm(Form):
    """Name, kind and what goes with the kind; other headers by which a table fills it."""

    def __init__(self) -> None:
        super().__init__(translate("Settings", "Own field"), translate("Settings", "Save"))
        self.add("name", translate("Settings", "Name"), QLineEdit())
        kind = translate("Settings", "Kind")
        self._kind = SegmentedChoice(kind, {one.value: kind_name(one) for one in OwnKind})
        self.add("kind", kind, self._kind)
        self.add("unit", translate("Settings", "Unit (mm, kg, %…)"), QLineEdit())
        choices = translate("Settings", "Choices, separated by commas")
        self.add("choices", choices, QLineEdit())
        months = QSpinBox(maximum=_MOST_MONTHS)
        months.setSpecialValueText("–")
        self.add("months", translate("Settings", "Counts for how many months"), months)
        places: dict[str, Said] = {
            FieldOf.CLIENT.value: translate("Settings", "Clients"),
            FieldOf.VISIT.value: translate("Settings", "Visits"),
        }
        of = translate("Settings", "Asked of")
        self.add("of", of, SegmentedChoice(of, places))
        privacy = translate("Settings", "Privacy")
        classes: dict[str, Said] = {one.value: privacy_name(one) for one in Privacy}
        self.add("privacy", privacy, SegmentedChoice(privacy, classes))
        self.add("aliases", translate("Settings", "Other names in imported tables"), QLineEdit())
        self._kind.chosen.connect(self._suit)

    def start(self, field: OwnField | None) -> None:
        """Open for a field, or for a new one."""
        one = field.draft() if field is not None else NewOwnField("")
        self.open_for("new" if field is None else field.id, {
            "name": one.name, "kind": one.kind.value, "unit": one.unit,
            "choices": _line(one.choices), "months": one.months, "of": one.of.value,
            "privacy": one.privacy.value, "aliases": _line(one.aliases),
        })  # fmt: skip
        self._suit(self._kind.value())

    def field(self) -> NewOwnField:
        """Return what was entered."""
        typed = self.values()
        return NewOwnField(
            typed["name"],
            OwnKind(typed["kind"] or OwnKind.TEXT),
            FieldOf(typed["of"] or FieldOf.CLIENT),
            typed["unit"],
            _parts(typed["choices"]),
            Privacy(typed["privacy"] or Privacy.ORDINARY),
            int(typed["months"]),
            _parts(typed["aliases"]),
        )

    def refuse(self, sentence: Message) -> None:
        """Say at the field concerned why it cannot be so."""
        new = self.field()
        at = "name"
        if new.name.strip() and sentence.context == "OwnFields":
            if "value(s)" in sentence.source:
                at = "kind"
            elif "choice" in sentence.source and new.kind is OwnKind.CHOICE:
                at = "choices"
        self.show_error(at, sentence)

    def _suit(self, kind: str) -> None:
        for name, only in _ONLY_FOR.items():
            self._fields[name].setVisible(kind == only.value)


def _line(parts: tuple[str, ...]) -> str:
    """Put parts into one line; semicolons part them where one has a comma of its own."""
    return ("; " if any("," in one for one in parts) else ", ").join(parts)


def _parts(line: str) -> tuple[str, ...]:
    found = re.split(";" if ";" in line else ",", line)
    return tuple(one.strip() for one in found if one.strip())
