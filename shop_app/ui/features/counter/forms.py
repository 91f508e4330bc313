"""Quick entry at the counter: one sheet each for visit, note, allergy, preference, follow-up."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QCheckBox, QLineEdit

from shop_app.domain.allergens import eu_allergens
from shop_app.domain.allergies import (
    AllergyStatus,
    CrossContact,
    DietaryKind,
    NewAllergy,
    Severity,
)
from shop_app.domain.consents import consent_wording
from shop_app.domain.follow_ups import FollowUpKind, NewFollowUp
from shop_app.domain.preferences import Evidence, NewPreference, Polarity
from shop_app.domain.promises import NewPromise
from shop_app.text import translate
from shop_app.ui.kit.buttons import SegmentedChoice
from shop_app.ui.kit.completion import CompletingLineEdit
from shop_app.ui.kit.dates import DayEdit
from shop_app.ui.kit.forms import Form
from shop_app.ui.kit.labels import WrappingLabel
from shop_app.ui.kit.wording import Retranslated, Said, spoken

_SAVE = translate("Counter", "Save")
_EACH_TIME = "ask_each_time"


class AllergyForm(Form):
    """Something to avoid, as the client says it."""

    def __init__(self) -> None:
        super().__init__(translate("Counter", "Allergy, intolerance, aversion or diet"), _SAVE)
        self.what = CompletingLineEdit()
        self.add("what", translate("Counter", "What must be avoided"), self.what)
        self.add("kind", translate("Counter", "Kind"), _kinds())
        self.add("severity", translate("Counter", "How severe, as the client says"), _severities())
        self.add("reaction", translate("Counter", "What happens then"), QLineEdit())
        self._adrenaline = QCheckBox()
        self.add("adrenaline", translate("Counter", "Carries adrenaline"), self._adrenaline)
        self.add("traces", translate("Counter", "Traces of it"), _traces())
        self.add_place(_to_say())

    def start(self, client_id: int) -> None:
        """Open for a client; an allergy of unknown severity until something else is said."""
        self.what.set_known(spoken(name) for _, name in eu_allergens())
        self.open_for(client_id, {
            "kind": DietaryKind.ALLERGY, "severity": Severity.UNKNOWN,
            "traces": CrossContact.UNKNOWN,
        })  # fmt: skip

    def allergy(self) -> NewAllergy:
        """Return what was entered."""
        typed = self.values()
        return NewAllergy(
            allergen=typed["what"],
            kind=DietaryKind(typed["kind"] or DietaryKind.ALLERGY),
            severity=Severity(typed["severity"] or Severity.UNKNOWN),
            carries_adrenaline=bool(typed["adrenaline"]),
            reaction=typed["reaction"],
            cross_contact=CrossContact(typed["traces"] or CrossContact.UNKNOWN),
        )


class AskForm(Form):
    """The allergy question, asked of a client who is in the file."""

    def __init__(self) -> None:
        super().__init__(
            translate("Counter", "“Do you have any allergy or intolerance?”"),
            translate("Counter", "Record the answer"),
        )
        self.add("answer", translate("Counter", "The client says"), answers(each_time=True))
        self.add("what", translate("Counter", "If so, to what (separated by commas)"), QLineEdit())
        self.add_place(_to_say())

    def status(self) -> AllergyStatus | None:
        """Return the answer, None while none is chosen; words in the second field mean "has"."""
        typed = self.values()
        if typed["what"].strip():
            return AllergyStatus.HAS
        if typed["answer"] == _EACH_TIME:
            return AllergyStatus.DECLINED
        return AllergyStatus(typed["answer"]) if typed["answer"] else None

    def asks_each_time(self) -> bool:
        """Tell whether they want nothing noted, and to be asked each time."""
        return bool(self.values()["answer"] == _EACH_TIME)

    def allergies(self) -> tuple[NewAllergy, ...]:
        """Return what was named."""
        return named_allergies(self.values()["what"])


class PreferenceForm(Form):
    """What a client likes, dislikes or never wants."""

    def __init__(self) -> None:
        super().__init__(translate("Counter", "Preference"), _SAVE)
        self.add("text", translate("Counter", "What"), QLineEdit())
        ways: dict[str, Said] = {
            Polarity.LIKES: translate("Counter", "Likes"),
            Polarity.DISLIKES: translate("Counter", "Dislikes"),
            Polarity.NEVER: translate("Counter", "Never"),
        }
        self.add(
            "polarity",
            translate("Counter", "Liked or not"),
            SegmentedChoice(translate("Counter", "Liked or not"), ways),
        )
        evidence: dict[str, Said] = {
            Evidence.TOLD: translate("Counter", "The client said so"),
            Evidence.SEEN: translate("Counter", "We noticed"),
        }
        self.add(
            "evidence",
            translate("Counter", "How we know"),
            SegmentedChoice(translate("Counter", "How we know"), evidence),
        )
        self._topic = CompletingLineEdit()
        self.add("topic", translate("Counter", "Topic (table, wine, colour…)"), self._topic)

    def propose_topics(self, topics: Iterable[str]) -> None:
        """Complete the topic from these."""
        self._topic.set_known(topics)

    def start(self, client_id: int) -> None:
        """Open for a client."""
        self.open_for(client_id, {"polarity": Polarity.LIKES, "evidence": Evidence.TOLD})

    def preference(self) -> NewPreference:
        """Return what was entered; something noticed once counts once."""
        typed = self.values()
        evidence = Evidence(typed["evidence"] or Evidence.TOLD)
        seen = 1 if evidence is Evidence.SEEN else 0
        polarity = Polarity(typed["polarity"] or Polarity.LIKES)
        return NewPreference(typed["text"], typed["topic"], polarity, evidence, seen)


class FollowUpForm(Form):
    """A contact to make, or an apology owed."""

    def __init__(self) -> None:
        super().__init__(translate("Counter", "Follow-up"), _SAVE)
        self.add("text", translate("Counter", "What to do"), QLineEdit())
        self.add("due", translate("Counter", "Due on"), DayEdit())
        kinds: dict[str, Said] = {
            FollowUpKind.FOLLOW_UP: translate("Counter", "Follow-up"),
            FollowUpKind.APOLOGY: translate("Counter", "We owe an apology"),
        }
        self.add(
            "kind",
            translate("Counter", "Kind"),
            SegmentedChoice(translate("Counter", "Kind"), kinds),
        )

    def start(self, client_id: int, due: date) -> None:
        """Open for a client, due on a day."""
        initial = {"due": QDate(due.year, due.month, due.day), "kind": FollowUpKind.FOLLOW_UP}
        self.open_for(client_id, initial)

    def follow_up(self, client_id: int) -> NewFollowUp:
        """Return what was entered."""
        typed = self.values()
        day: QDate = typed["due"]
        due = date(day.year(), day.month(), day.day())
        return NewFollowUp(client_id, typed["text"], due, FollowUpKind(typed["kind"]))


class PromiseForm(Form):
    """What the house says it will do."""

    def __init__(self) -> None:
        super().__init__(translate("Counter", "Promise"), _SAVE)
        self.add("text", translate("Counter", "What we promise"), QLineEdit())
        self.add("due", translate("Counter", "Promised for"), DayEdit())

    def start(self, client_id: int, due: date) -> None:
        """Open for a client, due on a day."""
        self.open_for(client_id, {"due": QDate(due.year, due.month, due.day)})

    def promise(self, client_id: int) -> NewPromise:
        """Return what was entered."""
        typed = self.values()
        day: QDate = typed["due"]
        return NewPromise(client_id, typed["text"], date(day.year(), day.month(), day.day()))


class OutcomeForm(Form):
    """What came of a follow-up or a promise; may stay empty."""

    def __init__(self, title: Said) -> None:
        super().__init__(title, _SAVE)
        self.add("outcome", translate("Counter", "What came of it (optional)"), QLineEdit())


def answers(*, each_time: bool = False) -> SegmentedChoice:
    """Return the choice of answers to the allergy question; `each_time`: to ask each time too."""
    choices: dict[str, Said] = {
        AllergyStatus.HAS: translate("Counter", "Yes"),
        AllergyStatus.NONE_KNOWN: translate("Counter", "None known"),
        AllergyStatus.NOT_ASKED: translate("Counter", "Not now"),
        AllergyStatus.DECLINED: translate("Counter", "Prefers not to say"),
    }
    if each_time:
        choices[_EACH_TIME] = translate("Counter", "Do not record, ask me each time")
    return SegmentedChoice(translate("Counter", "The client says"), choices)


def _to_say() -> Spoken:
    """Return the words to say before anything of a client's health is noted."""
    return Spoken(translate("Counter", "Say first: “{words}”").format(words=consent_wording()))


class Spoken(Retranslated, WrappingLabel):
    """Words to say aloud."""

    def __init__(self, words: Said) -> None:
        super().__init__(role="small", tone="muted")
        self.word(self.setText, words)


def _traces() -> SegmentedChoice:
    label = translate("Counter", "Traces of it")
    return SegmentedChoice(label, {
        CrossContact.YES: translate("Counter", "Matter"),
        CrossContact.NO: translate("Counter", "Do not matter"),
        CrossContact.UNKNOWN: translate("Counter", "Not said"),
    })  # fmt: skip


def named_allergies(text: str) -> tuple[NewAllergy, ...]:
    """Return one allergy for each thing named, apart by commas or semicolons."""
    parts = text.replace(";", ",").split(",")
    return tuple(NewAllergy(part.strip()) for part in parts if part.strip())


def _kinds() -> SegmentedChoice:
    return SegmentedChoice(
        translate("Counter", "Kind"),
        {
            DietaryKind.ALLERGY: translate("Counter", "Allergy"),
            DietaryKind.INTOLERANCE: translate("Counter", "Intolerance"),
            DietaryKind.AVERSION: translate("Counter", "Aversion"),
            DietaryKind.DIET: translate("Counter", "Diet"),
        },
    )


def _severities() -> SegmentedChoice:
    return SegmentedChoice(
        translate("Counter", "How severe, as the client says"),
        {
            Severity.SEVERE: translate("Counter", "Severe"),
            Severity.MODERATE: translate("Counter", "Moderate"),
            Severity.MILD: translate("Counter", "Mild"),
            Severity.UNKNOWN: translate("Counter", "Not said"),
        },
    )
