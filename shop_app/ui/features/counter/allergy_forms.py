"""The sheets about allergies: one thing to avoid with all its facts, and the question asked."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from shop_app.domain.allergies import (
    AllergyStatus,
    CrossContact,
    DietaryKind,
    NewAllergy,
    Severity,
    ToldBy,
)
from shop_app.domain.allergy_item_words import unknown_hint
from shop_app.domain.allergy_mentions import Mention
from shop_app.domain.consents import ConsentWay
from shop_app.domain.greeting import GreetingCard
from shop_app.domain.jurisdictions import Jurisdiction, jurisdiction_of
from shop_app.services.consents import CONSENT_NEEDED
from shop_app.text import translate
from shop_app.ui.features.counter.dietary_choices import (
    AGREED,
    EACH_TIME,
    KIND,
    SEVERITY,
    TOLD_BY,
    TRACES,
    answers,
    first_way,
    kinds,
    named_allergies,
    severities,
    tellers,
    to_say,
    traces,
    way_of,
    ways,
)
from shop_app.ui.kit.completion import CompletingLineEdit
from shop_app.ui.kit.dietary_names import names_for, species_names
from shop_app.ui.kit.forms import Form
from shop_app.ui.kit.labels import WrappingLabel
from shop_app.ui.kit.layouts import ColumnsLayout
from shop_app.ui.kit.wording import Said
from shop_app.ui.workbench import Workbench

if TYPE_CHECKING:  # imported when the first letter is typed
    from shop_app.services.allergy_words import ReadName

_SAVE = translate("Counter", "Save")
_LEAST = 320
"""Least width of a column of fields, at scale 1.0."""


class _HealthForm(Form):
    """A sheet that notes something of a client's health: they agree to it, one way or another."""

    def show_error(self, name: str, sentence: Said) -> None:
        """Say what is wrong with a field; that they did not agree, where it is chosen how."""
        super().show_error("way" if sentence == CONSENT_NEEDED else name, sentence)

    def way(self) -> ConsentWay | None:
        """Return how they agreed, None where nobody says."""
        return way_of(self.values()["way"])


class AllergyForm(_HealthForm):
    """Something to avoid, as the client says it."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(translate("Counter", "Allergy, intolerance, aversion or diet"), _SAVE)
        self._bench = bench
        self._law = Jurisdiction.EU
        self._mention: Mention | None = None
        self.what, self.which = CompletingLineEdit(), CompletingLineEdit()
        self.add("what", translate("Counter", "What must be avoided"), self.what)
        self.hint = WrappingLabel(role="small", tone="warn")
        self.add_place(self.hint)
        self.add("species", translate("Counter", "Which ones"), self.which)
        self._kind = kinds()
        self.add("kind", KIND, self._kind)
        self.add("severity", SEVERITY, severities())
        self.add("reaction", translate("Counter", "What happens then"), QLineEdit())
        self._adrenaline = QCheckBox()
        self.add("adrenaline", translate("Counter", "Carries adrenaline"), self._adrenaline)
        self.add("traces", TRACES, traces())
        self.add("told_by", TOLD_BY, tellers())
        self.add("way", AGREED, ways())
        self._lay_in_columns(
            "kind", "severity", "reaction", "adrenaline", "traces", "told_by", "way"
        )
        self.add_place(to_say())
        self._kind.chosen.connect(lambda kind: self.what.set_known(names_for(kind)))
        self.what.textChanged.connect(self._on_typed)
        self._show_read("", None)

    def _lay_in_columns(self, *names: str) -> None:
        """Have these fields beside each other where there is room: the sheet is long."""
        place = QWidget()
        columns = ColumnsLayout(place, lambda: self._bench.look.theme.px(_LEAST), 2, gap=10)
        for name in names:
            self._rows.removeWidget(self._fields[name])
            columns.addWidget(self._fields[name])
        self.add_place(place)

    def start(self, card: GreetingCard, mention: Mention | None = None) -> None:
        """Open for a client; an allergy of unknown severity until something else is said.

        What a note mentions is a start, and stays with it.
        """
        self._law, self._mention = jurisdiction_of(card.shop.country), mention
        self.what.set_known(names_for(DietaryKind.ALLERGY))
        self.open_for(card.client.id, {
            "kind": DietaryKind.ALLERGY, "severity": Severity.UNKNOWN,
            "traces": CrossContact.UNKNOWN, "told_by": ToldBy.CLIENT,
            "way": first_way(card.allergies.status),
        })  # fmt: skip
        if mention is not None:
            self._fields["what"].set_value(mention.allergen)

    def allergy(self) -> NewAllergy:
        """Return what was entered."""
        typed = self.values()
        return NewAllergy(
            allergen=typed["what"],
            kind=DietaryKind(typed["kind"] or DietaryKind.ALLERGY),
            species=typed["species"],
            severity=Severity(typed["severity"] or Severity.UNKNOWN),
            carries_adrenaline=bool(typed["adrenaline"]),
            reaction=typed["reaction"],
            note=self._mention.text if self._mention is not None else "",
            told_by=ToldBy(typed["told_by"] or ToldBy.CLIENT),
            cross_contact=CrossContact(typed["traces"] or CrossContact.UNKNOWN),
        )

    def _on_typed(self, text: str) -> None:
        law = self._law

        def read() -> ReadName:
            from shop_app.services.allergy_words import read_name  # noqa: PLC0415 - as above

            return read_name(text, law)

        self._bench.tasks.latest(
            self, "name", lambda _: read(), lambda found: self._show_read(text, found)
        )

    def _show_read(self, text: str, found: ReadName | None) -> None:
        """Say which words no table knows, and ask which species where there are several."""
        if text != self.what.text():
            return
        unknown = found.unknown if found is not None and self.what.text().strip() else ()
        self.hint.setVisible(bool(unknown))
        self.word(self.hint.setText, unknown_hint(unknown) if unknown else "")
        offered = found.species if found is not None else ()
        self.which.set_known(species_names(offered))
        self.show_field("species", shown=bool(offered))


class AskForm(_HealthForm):
    """The allergy question, asked of a client who is in the file."""

    def __init__(self) -> None:
        super().__init__(
            translate("Counter", "“Do you have any allergy or intolerance?”"),
            translate("Counter", "Record the answer"),
        )
        self.add("answer", translate("Counter", "The client says"), answers(each_time=True))
        self.add("what", translate("Counter", "If so, to what (separated by commas)"), QLineEdit())
        self.add("way", AGREED, ways())
        self.add_place(to_say())

    def start(self, card: GreetingCard) -> None:
        """Open for a client."""
        self.open_for(card.client.id, {"way": first_way(card.allergies.status)})

    def status(self) -> AllergyStatus | None:
        """Return the answer, None while none is chosen; words in the second field mean "has"."""
        typed = self.values()
        if typed["what"].strip():
            return AllergyStatus.HAS
        if typed["answer"] == EACH_TIME:
            return AllergyStatus.DECLINED
        return AllergyStatus(typed["answer"]) if typed["answer"] else None

    def asks_each_time(self) -> bool:
        """Tell whether they want nothing noted, and to be asked each time."""
        return bool(self.values()["answer"] == EACH_TIME)

    def allergies(self) -> tuple[NewAllergy, ...]:
        """Return what was named."""
        return named_allergies(self.values()["what"])


def read_names(named: tuple[NewAllergy, ...]) -> tuple[NewAllergy, ...]:
    """Return what was named, diets told from allergies; for work beside the window."""
    if not named:
        return ()
    from shop_app.services.allergy_words import as_recorded  # noqa: PLC0415 - as above

    return tuple(replace(one, kind=as_recorded(one.allergen).kind) for one in named)
