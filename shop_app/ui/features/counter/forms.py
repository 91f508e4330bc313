"""Quick entry at the counter: one sheet each for preference, follow-up, promise and outcome."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QLineEdit

from shop_app.domain.follow_ups import FollowUpKind, NewFollowUp
from shop_app.domain.preferences import Evidence, NewPreference, Polarity
from shop_app.domain.promises import NewPromise
from shop_app.text import translate
from shop_app.ui.kit.buttons import SegmentedChoice
from shop_app.ui.kit.completion import CompletingLineEdit
from shop_app.ui.kit.dates import DayEdit
from shop_app.ui.kit.forms import Form
from shop_app.ui.kit.wording import Said

_SAVE = translate("Counter", "Save")


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
