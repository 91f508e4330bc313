"""What stands beside a client's name wherever it is shown: allergies in a word, severe by name."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from shop_app.domain.allergies import AllergyStatus
from shop_app.domain.allergy_words import item_name
from shop_app.text import Joined, Message, Value, translate


class MarkSign(StrEnum):
    """What a mark looks like: each has an icon and a colour of its own kind."""

    SEVERE = "severe"
    HARMS = "harms"
    ASK = "ask"
    DECLINED = "declined"
    NONE_KNOWN = "none_known"


_SIGNS = {
    AllergyStatus.NOT_ASKED: MarkSign.ASK,
    AllergyStatus.NONE_KNOWN: MarkSign.NONE_KNOWN,
    AllergyStatus.HAS: MarkSign.HARMS,
    AllergyStatus.DECLINED: MarkSign.DECLINED,
}


@dataclass(frozen=True, slots=True)
class AllergyMark:
    """The status to act on; `severe_to` are the words as stored, `stale` asks to confirm again."""

    status: AllergyStatus = AllergyStatus.NOT_ASKED
    severe: bool = False
    severe_to: tuple[str, ...] = ()
    stale: bool = False

    @property
    def sign(self) -> MarkSign:
        """How the mark looks: what is old looks like what is to be asked, never like none."""
        if self.severe:
            return MarkSign.SEVERE
        if self.stale and self.status is AllergyStatus.NONE_KNOWN:
            return MarkSign.ASK
        return _SIGNS[self.status]


def mark_words(mark: AllergyMark) -> Value:
    """Return what is known, as short as a list needs it; what is old says so."""
    said = _known(mark)
    return Joined((said, ask_again())) if mark.stale else said


def marked_name(name: str, mark: AllergyMark) -> Value:
    """Return a name as a sentence says it: with what a severe allergy is to, in brackets."""
    if not mark.severe:
        return name
    return translate("AllergyMark", "{name} ({warning})").format(
        name=name, warning=mark_words(mark)
    )


def ask_again() -> Message:
    """Return what is said of knowledge that is too old to rely on."""
    return translate("AllergyMark", "ask again")


def severe_names(mark: AllergyMark) -> tuple[Value, ...]:
    """Return what a severe allergy is to, codes by their name."""
    return tuple(map(item_name, mark.severe_to))


def _known(mark: AllergyMark) -> Message:
    if mark.severe:
        return translate("AllergyMark", "SEVERE: {items}").format(items=severe_names(mark))
    return {
        AllergyStatus.NOT_ASKED: translate("AllergyMark", "not asked"),
        AllergyStatus.NONE_KNOWN: translate("AllergyMark", "none known"),
        AllergyStatus.HAS: translate("AllergyMark", "has allergies"),
        AllergyStatus.DECLINED: translate("AllergyMark", "prefers not to say"),
    }[mark.status]
