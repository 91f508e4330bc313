"""One thing to avoid with all its facts, edited in place."""

from __future__ import annotations

from shop_app.domain.allergies import HARMFUL, Allergy
from shop_app.domain.allergy_item_words import (
    KIND_WORDS,
    SEVERITY_WORDS,
    TOLD_BY_WORDS,
    TRACES_WORDS,
    unknown_hint,
)
from shop_app.domain.days import full_day
from shop_app.services.allergy_words import ReadName
from shop_app.text import Joined, Message, Value, translate
from shop_app.ui.kit.dietary_names import NamesKind, names_for, species_names
from shop_app.ui.kit.inline import InlineField
from shop_app.ui.kit.inline_flag import InlineFlag
from shop_app.ui.kit.inline_kinds import ChoiceKind
from shop_app.ui.kit.labels import WrappingLabel
from shop_app.ui.kit.record_row import RecordRow

_OF_HARM = ("carries_adrenaline", "cross_contact")
"""Fields that only what may harm has."""


class AllergyRow(RecordRow):
    """What to avoid, of which kind, how grave, which ones, what happens, who told it."""

    def __init__(self) -> None:
        super().__init__()
        self.flag = WrappingLabel(role="small", tone="warn")
        self.flag.setContentsMargins(6, 0, 6, 2)
        self.add("allergen", InlineField(translate("Clients", "To avoid"), NamesKind()), 3)
        self.add("kind", InlineField(translate("Clients", "Kind"), ChoiceKind(KIND_WORDS)), 2)
        self._main.insertWidget(1, self.flag)
        severity = InlineField(translate("Clients", "Severity"), ChoiceKind(SEVERITY_WORDS))
        self.add("severity", severity, 2)
        which = InlineField(translate("Clients", "Which ones"), NamesKind())
        self.add("species", which, 2, below=True)
        self.add("reaction", InlineField(translate("Clients", "Reaction")), 2)
        self.add("note", InlineField(translate("Clients", "Note")), 2)
        traces = InlineField(translate("Clients", "Traces"), ChoiceKind(TRACES_WORDS))
        self.add("cross_contact", traces, 2, below=True)
        told = InlineField(translate("Clients", "Who told it"), ChoiceKind(TOLD_BY_WORDS))
        self.add("told_by", told, 2)
        carries = InlineFlag(translate("Clients", "Carries adrenaline"))
        self.add("carries_adrenaline", carries, 2, below=True)  # wide in large text

    def show_allergy(self, one: Allergy, read: ReadName) -> None:
        """Show an item, and which of its words no table knows."""
        self.fields["allergen"].kind = NamesKind(names_for(one.kind))
        self.fields["species"].kind = NamesKind(species_names(read.species))
        self.show_values({name: getattr(one, name) for name in self.fields}, _told(one))
        for name in _OF_HARM:
            self.fields[name].setVisible(one.kind in HARMFUL)
        self.flag.setVisible(bool(read.unknown))
        self.word(self.flag.setText, unknown_hint(read.unknown) if read.unknown else "")


def _told(one: Allergy) -> Joined:
    noted: Message = translate("Clients", "noted on {day}").format(day=full_day(one.noted_on))
    confirmed = translate("Clients", "confirmed on {day}").format(day=full_day(one.confirmed_on))
    parts: tuple[Value, ...] = (
        TOLD_BY_WORDS[one.told_by], noted, one.noted_by, confirmed, one.confirmed_by,
    )  # fmt: skip
    return Joined(tuple(part for part in parts if part))
