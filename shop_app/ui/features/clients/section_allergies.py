"""What is known of a client's allergies: the answer, and each thing to avoid with all its facts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from shop_app.domain.allergies import (
    Allergy,
    AllergyKnowledge,
    AllergyStatus,
    DietaryKind,
    NewAllergy,
    RemovedAllergy,
    gravest_first,
)
from shop_app.domain.allergy_item_words import KIND_WORDS, columns_of
from shop_app.domain.allergy_mentions import Mention
from shop_app.domain.consents import Consent, ConsentWay
from shop_app.domain.record_kinds import RecordKind
from shop_app.domain.settled_mentions import SettledMention
from shop_app.services.allergies import (
    add_allergy,
    answer_allergies,
    removed_allergies_of,
)
from shop_app.services.allergy_editing import ReasonNeeded, allergies_of, change_allergy
from shop_app.services.allergy_words import ReadName, as_recorded, law_of, read_name
from shop_app.services.changes import Changes, Kind
from shop_app.services.consents import consents_of, give_consent, withdraw_consent
from shop_app.services.deleting import delete_record
from shop_app.services.settled_mentions import (
    open_mentions,
    settle_mention,
    settled_mentions_of,
    show_mention_again,
)
from shop_app.services.shop import Shop
from shop_app.text import Message, UserError, translate
from shop_app.ui.features.clients.allergy_rows import AllergyRow
from shop_app.ui.features.clients.consent_strip import ConsentStrip, RemovedAllergies
from shop_app.ui.features.clients.reason_line import ReasonLine
from shop_app.ui.features.clients.section import Section
from shop_app.ui.features.clients.settled_list import SettledList
from shop_app.ui.kit.buttons import SegmentedChoice
from shop_app.ui.kit.completion import CompletingLineEdit
from shop_app.ui.kit.dietary_names import names_for
from shop_app.ui.kit.inline import InlineField
from shop_app.ui.kit.inline_kinds import ChoiceKind
from shop_app.ui.kit.inline_part import Inline
from shop_app.ui.kit.mention_strip import MentionStrip
from shop_app.ui.kit.record_list import AddLine, RecordList
from shop_app.ui.kit.record_row import RecordRow
from shop_app.ui.kit.wording import Said
from shop_app.ui.workbench import Workbench

_EACH_TIME = "ask_each_time"
_ANSWERS: dict[str, Said] = {
    AllergyStatus.NOT_ASKED.value: translate("Clients", "never asked"),
    AllergyStatus.NONE_KNOWN.value: translate("Clients", "none known"),
    AllergyStatus.HAS.value: translate("Clients", "has allergies"),
    AllergyStatus.DECLINED.value: translate("Clients", "prefers not to say"),
    _EACH_TIME: translate("Clients", "do not record, ask each time"),
}


@dataclass(frozen=True, slots=True)
class _Shown:
    """What is known, how its names are read, what was removed, allowed, mentioned and settled."""

    known: AllergyKnowledge
    names: Mapping[int, ReadName]
    removed: tuple[RemovedAllergy, ...]
    consents: tuple[Consent, ...]
    mentions: tuple[Mention, ...]
    settled: tuple[SettledMention, ...]


class AllergiesSection(Section):
    """The band above says it; here it is asked, added, corrected and removed with a reason."""

    name, icon = "allergies", "triangle-alert"
    title = translate("Clients", "Allergies")
    kinds = frozenset({
        Kind.ALLERGY, Kind.CONSENT, Kind.NOTE, Kind.VISIT, Kind.BOOKING, Kind.PREFERENCE,
    })  # fmt: skip
    """The allergies, and what may mention one."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self.answer = InlineField(translate("Clients", "Answer when asked"), ChoiceKind(_ANSWERS))
        self.answer.wanted.connect(self._on_answer)
        self.mentions, self.settled = MentionStrip(), SettledList()
        self.mentions.record.connect(self._on_record)
        self.mentions.settle.connect(self._on_settle)
        self.settled.again.connect(self._on_again)
        self._make_list()
        self.reason = ReasonLine()
        self.removed, self.consent = RemovedAllergies(), ConsentStrip()
        self.consent.withdrawn.connect(self._on_withdrawn)
        self.consent.way.wanted.connect(self._on_agreed)
        for part in (
            self.answer, self.mentions, self.list, self.kind, self.reason, self.removed,
            self.settled, self.consent,
        ):  # fmt: skip
            self.body.addWidget(part)

    def _make_list(self) -> None:
        hint = translate("Clients", "Add what must be avoided, for example walnuts")
        self.line = AddLine(hint, known=names_for(DietaryKind.ALLERGY))
        self.line.entered.connect(self._on_entered)
        self.kind = SegmentedChoice(translate("Clients", "Kind of what is added"), {**KIND_WORDS})
        self.kind.choose(DietaryKind.ALLERGY)
        self.kind.chosen.connect(self._propose)
        self.list = RecordList(AllergyRow, self.line)
        self.list.edited.connect(self._on_edited)
        self.list.deleting.connect(self._on_deleting)
        self._known: dict[int, Allergy] = {}

    def read(self, shop: Shop, client_id: int) -> _Shown:
        """Return what is known, removed, allowed, mentioned and settled."""
        known, law = allergies_of(shop, client_id), law_of(shop)
        return _Shown(
            known,
            {one.id: read_name(one.allergen, law) for one in known.items},
            removed_allergies_of(shop, client_id),
            consents_of(shop, client_id),
            open_mentions(shop, client_id),
            settled_mentions_of(shop, client_id),
        )

    def show_data(self, data: _Shown) -> None:
        """Show it."""
        self._known = {one.id: one for one in data.known.items}
        self.answer.open_for(self.client_id, _answer(data.known))
        self.mentions.show_mentions(data.mentions)
        self.list.show_records(
            self.client_id, gravest_first(data.known.items), partial(_fill, data.names)
        )
        self.removed.show_removed(data.removed)
        self.settled.show_settled(data.settled)
        self.consent.show_consents(self.client_id, data.consents)
        if self.reason.about not in self._known:
            self.reason.put_away()

    def ask(self) -> None:
        """Go to the answer and open it: the client is being asked."""
        self.answer.edit()

    def _propose(self, kind: str) -> None:
        if isinstance(self.line.editor, CompletingLineEdit):
            self.line.editor.set_known(names_for(kind))

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

    def _on_agreed(self) -> None:
        shop, client, by = self.place()

        def work(_seen: Mapping[str, Any], wanted: Mapping[str, Any]) -> Changes:
            if not wanted["way"]:
                raise UserError(
                    translate("Clients", "To take it back, press “Withdraw consent” below.")
                )
            return give_consent(shop, client, ConsentWay(wanted["way"]), by)

        self.save({"way": self.consent.way}, work)

    def _on_record(self, mention: Mention) -> None:
        """Begin with what the note seems to name; a person makes of it what is to be recorded."""
        self.line.set_value(mention.allergen or mention.text)
        self.line.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_settle(self, text: str) -> None:
        shop, client, by = self.place()
        self.write(lambda: settle_mention(shop, client, text, by))

    def _on_again(self, settled: int) -> None:
        shop, client, by = self.place()
        self.write(lambda: show_mention_again(shop, client, settled, by))

    def _on_entered(self, typed: str) -> None:
        shop, client, by = self.place()
        kind = DietaryKind(self.kind.value() or DietaryKind.ALLERGY)

        def work() -> Changes:
            plain = kind is DietaryKind.ALLERGY
            new = as_recorded(typed) if plain else NewAllergy(typed, kind)
            return add_allergy(shop, client, new, by)

        self.add(self.line, work)

    def _on_edited(self, row: RecordRow, name: str) -> None:
        """Save a field; what takes something away is asked for its reason first."""
        shop, _, by = self.place()
        allergy, field = row.record_id, row.fields[name]
        asked: list[ReasonNeeded] = []

        def work(seen: Mapping[str, Any], wanted: Mapping[str, Any]) -> Changes:
            try:
                return change_allergy(shop, allergy, seen, wanted, by)
            except ReasonNeeded as error:
                asked.append(error)
                raise

        def refused() -> None:
            if asked and field.key == allergy:
                self._ask_why(allergy, name, field)

        self.save({name: field}, work, refused)

    def _ask_why(self, allergy: int, name: str, field: Inline) -> None:
        def leave() -> None:
            field.take_back()
            field.setFocus(Qt.FocusReason.OtherFocusReason)

        self.reason.ask(
            self.reason.change, allergy, partial(self._change, allergy, name, field), leave
        )

    def _change(self, allergy: int, name: str, field: Inline, reason: str) -> None:
        shop, _, by = self.place()
        field.resume()
        seen, wanted = {name: field.seen}, {name: field.typed}

        def done(_: Changes) -> None:
            field.show_saved()
            self.reason.done()

        def refused(sentence: Message) -> None:
            field.refuse(sentence)
            self.reason.change.show_error(sentence)

        self.bench.do(
            self,
            lambda: change_allergy(shop, allergy, seen, wanted, by, reason=reason),
            done,
            refused,
        )

    def _on_deleting(self, allergy: int) -> None:
        seen = columns_of(self._known[allergy]) if allergy in self._known else {}
        self.reason.ask(
            self.reason.removal,
            allergy,
            partial(self._remove, allergy, seen),
            partial(self._stay_at, allergy),
        )

    def _remove(self, allergy: int, seen: Mapping[str, Any], reason: str) -> None:
        shop, _, by = self.place()
        self.bench.do(
            self,
            lambda: delete_record(shop, RecordKind.ALLERGY, allergy, by, reason, seen),
            lambda _: self.reason.done(),
            self.reason.removal.show_error,
        )

    def _stay_at(self, allergy: int) -> None:
        if (row := self.list.rows.get(allergy)) is not None:
            row.focus_field(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the allergy as it was on Esc, while the reason is asked."""
        if event.key() == Qt.Key.Key_Escape and self.reason.is_asking:
            self.reason.leave()
        else:
            super().keyPressEvent(event)


def _answer(known: AllergyKnowledge) -> str:
    status = known.effective_status
    each_time = known.ask_each_time and status is AllergyStatus.DECLINED
    return _EACH_TIME if each_time else status.value


def _fill(names: Mapping[int, ReadName], row: RecordRow, one: Allergy) -> None:
    assert isinstance(row, AllergyRow)  # noqa: S101 - the list makes no other
    row.show_allergy(one, names[one.id])
