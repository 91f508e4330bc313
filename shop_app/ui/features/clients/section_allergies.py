"""What is known of a client's allergies: the answer, and each thing to avoid with all its facts."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from shop_app.domain.allergen_species import species
from shop_app.domain.allergies import (
    HARMFUL,
    Allergy,
    AllergyKnowledge,
    AllergyStatus,
    CrossContact,
    DietaryKind,
    NewAllergy,
    RemovedAllergy,
    Severity,
    gravest_first,
)
from shop_app.domain.consents import Consent
from shop_app.domain.days import full_day
from shop_app.domain.record_kinds import RecordKind
from shop_app.services.allergies import (
    add_allergy,
    answer_allergies,
    removed_allergies_of,
)
from shop_app.services.allergy_editing import allergies_of, change_allergy
from shop_app.services.changes import Kind
from shop_app.services.consents import consents_of, withdraw_consent
from shop_app.services.deleting import delete_record
from shop_app.services.shop import Shop
from shop_app.text import Joined, Message, Value, translate
from shop_app.ui.features.clients.consent_strip import ConsentStrip, RemovedAllergies
from shop_app.ui.features.clients.section import Section
from shop_app.ui.kit.inline import InlineField
from shop_app.ui.kit.inline_flag import InlineFlag
from shop_app.ui.kit.inline_kinds import ChoiceKind, LineKind
from shop_app.ui.kit.record_list import AddLine, RecordList
from shop_app.ui.kit.record_row import RecordRow
from shop_app.ui.kit.wording import Said, spoken
from shop_app.ui.workbench import Workbench

_EACH_TIME = "ask_each_time"
_ANSWERS: dict[str, Said] = {
    AllergyStatus.NOT_ASKED.value: translate("Clients", "never asked"),
    AllergyStatus.NONE_KNOWN.value: translate("Clients", "none known"),
    AllergyStatus.HAS.value: translate("Clients", "has allergies"),
    AllergyStatus.DECLINED.value: translate("Clients", "prefers not to say"),
    _EACH_TIME: translate("Clients", "do not record, ask each time"),
}
_TRACES: dict[str, Said] = {
    CrossContact.UNKNOWN.value: translate("Clients", "not known: they matter"),
    CrossContact.YES.value: translate("Clients", "matter"),
    CrossContact.NO.value: translate("Clients", "do not matter"),
}
_KINDS: dict[str, Said] = {
    DietaryKind.ALLERGY.value: translate("Clients", "allergy"),
    DietaryKind.INTOLERANCE.value: translate("Clients", "intolerance"),
    DietaryKind.AVERSION.value: translate("Clients", "aversion"),
    DietaryKind.DIET.value: translate("Clients", "diet"),
}
_SEVERITIES: dict[str, Said] = {
    Severity.UNKNOWN.value: translate("Clients", "not known"),
    Severity.SEVERE.value: translate("Clients", "severe"),
    Severity.MODERATE.value: translate("Clients", "moderate"),
    Severity.MILD.value: translate("Clients", "mild"),
}


@dataclass(frozen=True, slots=True)
class _Shown:
    """What is known, what was removed, and whether we may note it."""

    known: AllergyKnowledge
    removed: tuple[RemovedAllergy, ...]
    consents: tuple[Consent, ...]


class AllergiesSection(Section):
    """The band above says it; here it is asked, added, corrected and removed with a reason."""

    name, icon = "allergies", "triangle-alert"
    title = translate("Clients", "Allergies")
    kinds = frozenset({Kind.ALLERGY, Kind.CONSENT})

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self.answer = InlineField(translate("Clients", "Answer when asked"), ChoiceKind(_ANSWERS))
        self.answer.wanted.connect(self._on_answer)
        self._line = AddLine(translate("Clients", "Add what must be avoided, for example walnuts"))
        self._line.entered.connect(self._on_entered)
        self.list = RecordList(_row, self._line)
        self.list.edited.connect(self._on_edited)
        self.list.deleting.connect(self._on_deleting)
        self._reason = AddLine(translate("Clients", "Why is it removed? Enter removes it."))
        self._reason.entered.connect(self._on_reason)
        self._reason.emptied.connect(self._keep)
        self._reason.hide()
        self._removed = 0
        self.removed, self.consent = RemovedAllergies(), ConsentStrip()
        self.consent.withdrawn.connect(self._on_withdrawn)
        for part in (self.answer, self.list, self._reason, self.removed, self.consent):
            self.body.addWidget(part)

    def read(self, shop: Shop, client_id: int) -> _Shown:
        """Return what is known, removed and allowed."""
        return _Shown(
            allergies_of(shop, client_id),
            removed_allergies_of(shop, client_id),
            consents_of(shop, client_id),
        )

    def show_data(self, data: _Shown) -> None:
        """Show it."""
        self.answer.open_for(self.client_id, _answer(data.known))
        self.list.show_records(self.client_id, gravest_first(data.known.items), _fill)
        self.removed.show_removed(data.removed)
        self.consent.show_consents(data.consents)
        if all(one.id != self._removed for one in data.known.items):
            self._reason.hide()

    def ask(self) -> None:
        """Go to the answer and open it: the client is being asked."""
        self.answer.edit()

    def _on_answer(self) -> None:
        shop, client, by = self.place()
        each_time = self.answer.typed == _EACH_TIME
        status = (
            AllergyStatus.DECLINED
            if each_time
            else AllergyStatus(self.answer.typed or AllergyStatus.NOT_ASKED)
        )
        self.save(
            {"status": self.answer},
            lambda _seen, _wanted: answer_allergies(
                shop, client, status, by, ask_each_time=each_time
            ),
        )

    def _on_withdrawn(self) -> None:
        shop, client, by = self.place()
        self.write(lambda: withdraw_consent(shop, client, by))

    def _on_entered(self, typed: str) -> None:
        shop, client, by = self.place()
        self.add(self._line, lambda: add_allergy(shop, client, NewAllergy(typed), by))

    def _on_edited(self, row: RecordRow, name: str) -> None:
        shop, _, by = self.place()
        allergy = row.record_id
        self.save(
            {name: row.fields[name]},
            lambda seen, wanted: change_allergy(shop, allergy, seen, wanted, by),
        )

    def _on_deleting(self, allergy: int) -> None:
        self._removed = allergy
        self._reason.show()
        self._reason.editor.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep the allergy on Esc, while the reason is asked."""
        if event.key() == Qt.Key.Key_Escape and not self._reason.isHidden():
            self._keep()
        else:
            super().keyPressEvent(event)

    def _keep(self) -> None:
        self._reason.hide()
        if (row := self.list.rows.get(self._removed)) is not None:
            row.focus_field(0)

    def _on_reason(self, reason: str) -> None:
        shop, _, by = self.place()
        allergy = self._removed
        self.add(
            self._reason,
            lambda: delete_record(shop, RecordKind.ALLERGY, allergy, by, reason),
        )


def _row() -> RecordRow:
    row = RecordRow()
    row.add("allergen", InlineField(translate("Clients", "To avoid")), 3)
    row.add("kind", InlineField(translate("Clients", "Kind"), ChoiceKind(_KINDS)), 2)
    row.add("severity", InlineField(translate("Clients", "Severity"), ChoiceKind(_SEVERITIES)), 2)
    row.add(
        "species",
        InlineField(translate("Clients", "Which ones"), LineKind(_kinds_of())),
        2,
        below=True,
    )
    row.add("reaction", InlineField(translate("Clients", "Reaction")), 2)
    row.add("note", InlineField(translate("Clients", "Note")), 2)
    traces = InlineField(translate("Clients", "Traces"), ChoiceKind(_TRACES))
    row.add("cross_contact", traces, 2, below=True)
    adrenaline = InlineFlag(translate("Clients", "Carries adrenaline"))
    row.add("carries_adrenaline", adrenaline)
    return row


def _answer(known: AllergyKnowledge) -> str:
    status = known.effective_status
    each_time = known.ask_each_time and status is AllergyStatus.DECLINED
    return _EACH_TIME if each_time else status.value


def _kinds_of() -> tuple[str, ...]:
    """The names of the kinds that are told apart within an allergen: pecan, hazelnut, oats."""
    return tuple(dict.fromkeys(spoken(one.name) for one in species()))


def _fill(row: RecordRow, one: Allergy) -> None:
    values = {name: getattr(one, name) for name in row.fields}
    row.show_values(values, _told(one))
    for name in ("carries_adrenaline", "cross_contact"):
        row.fields[name].setVisible(one.kind in HARMFUL)


def _told(one: Allergy) -> Joined:
    noted: Message = translate("Clients", "noted on {day}").format(day=full_day(one.noted_on))
    confirmed = translate("Clients", "confirmed on {day}").format(day=full_day(one.confirmed_on))
    parts: tuple[Value, ...] = (noted, one.noted_by, confirmed, one.confirmed_by)
    return Joined(tuple(part for part in parts if part))
