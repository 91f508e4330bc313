"""Choices that the sheets about allergies share, and the words to say first."""

from __future__ import annotations

from shop_app.domain.allergies import (
    AllergyStatus,
    CrossContact,
    DietaryKind,
    NewAllergy,
    Severity,
    ToldBy,
)
from shop_app.domain.consents import ConsentWay, consent_wording
from shop_app.text import translate
from shop_app.ui.kit.buttons import SegmentedChoice
from shop_app.ui.kit.labels import WrappingLabel
from shop_app.ui.kit.wording import Retranslated, Said

EACH_TIME = "ask_each_time"
"""The answer of who wants nothing noted, and to be asked each time."""
AGREED = translate("Counter", "They agreed to having it noted")
TOLD_BY = translate("Counter", "Who told it")
KIND = translate("Counter", "Kind")
SEVERITY = translate("Counter", "How severe, as the client says")
TRACES = translate("Counter", "Traces of it")


class Spoken(Retranslated, WrappingLabel):
    """Words to say aloud."""

    def __init__(self, words: Said) -> None:
        super().__init__(role="small", tone="muted")
        self.word(self.setText, words)


def to_say() -> Spoken:
    """Return the words to say before anything of a client's health is noted."""
    return Spoken(translate("Counter", "Say first: “{words}”").format(words=consent_wording()))


def answers(*, each_time: bool = False) -> SegmentedChoice:
    """Return the choice of answers to the allergy question; `each_time`: to ask each time too."""
    choices: dict[str, Said] = {
        AllergyStatus.HAS: translate("Counter", "Yes"),
        AllergyStatus.NONE_KNOWN: translate("Counter", "None known"),
        AllergyStatus.NOT_ASKED: translate("Counter", "Not now"),
        AllergyStatus.DECLINED: translate("Counter", "Prefers not to say"),
    }
    if each_time:
        choices[EACH_TIME] = translate("Counter", "Do not record, ask me each time")
    return SegmentedChoice(translate("Counter", "The client says"), choices)


def ways() -> SegmentedChoice:
    """Return the choice of how a client agreed."""
    return SegmentedChoice(AGREED, {
        ConsentWay.SPOKEN: translate("Counter", "Spoken"),
        ConsentWay.WRITTEN: translate("Counter", "In writing"),
        ConsentWay.ONLINE: translate("Counter", "Online"),
    })  # fmt: skip


def first_way(status: AllergyStatus) -> str:
    """Return what is chosen at first: nothing for who wanted nothing noted, they are asked anew."""
    return "" if status is AllergyStatus.DECLINED else ConsentWay.SPOKEN.value


def way_of(typed: str) -> ConsentWay | None:
    """Return the way chosen, None while none is."""
    return ConsentWay(typed) if typed else None


def kinds() -> SegmentedChoice:
    """Return the choice of kinds."""
    return SegmentedChoice(KIND, {
        DietaryKind.ALLERGY: translate("Counter", "Allergy"),
        DietaryKind.INTOLERANCE: translate("Counter", "Intolerance"),
        DietaryKind.AVERSION: translate("Counter", "Aversion"),
        DietaryKind.DIET: translate("Counter", "Diet"),
    })  # fmt: skip


def severities() -> SegmentedChoice:
    """Return the choice of how severe it is."""
    return SegmentedChoice(SEVERITY, {
        Severity.SEVERE: translate("Counter", "Severe"),
        Severity.MODERATE: translate("Counter", "Moderate"),
        Severity.MILD: translate("Counter", "Mild"),
        Severity.UNKNOWN: translate("Counter", "Not said"),
    })  # fmt: skip


def traces() -> SegmentedChoice:
    """Return the choice of whether traces matter."""
    return SegmentedChoice(TRACES, {
        CrossContact.YES: translate("Counter", "Matter"),
        CrossContact.NO: translate("Counter", "Do not matter"),
        CrossContact.UNKNOWN: translate("Counter", "Not said"),
    })  # fmt: skip


def tellers() -> SegmentedChoice:
    """Return the choice of who told it."""
    return SegmentedChoice(TOLD_BY, {
        ToldBy.CLIENT: translate("Counter", "The client"),
        ToldBy.COMPANION: translate("Counter", "Who came along"),
        ToldBy.STAFF: translate("Counter", "We noticed it"),
    })  # fmt: skip


def named_allergies(text: str) -> tuple[NewAllergy, ...]:
    """Return one allergy for each thing named, apart by commas or semicolons."""
    parts = text.replace(";", ",").split(",")
    return tuple(NewAllergy(part.strip()) for part in parts if part.strip())
