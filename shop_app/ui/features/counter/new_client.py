"""A new client in one step, from what was typed in the search."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from shop_app.domain.allergies import AllergyStatus
from shop_app.domain.clients import NewClient
from shop_app.domain.consents import ConsentWay
from shop_app.domain.contact_points import ContactKind, NewContactPoint
from shop_app.domain.names import split_name
from shop_app.text import Message, translate
from shop_app.ui.features.counter.dietary_choices import (
    AGREED,
    answers,
    first_way,
    named_allergies,
    way_of,
    ways,
)
from shop_app.ui.kit.forms import Form

_FEW_DIGITS = 4


class NewClientForm(Form):
    """Name, phone, and the allergy question asked at once."""

    def __init__(self) -> None:
        super().__init__(translate("Counter", "New client"), translate("Counter", "Add client"))
        self.add("name", translate("Counter", "Name, such as “Mme Hélène Lefèvre”"), QLineEdit())
        self.add("phone", translate("Counter", "Phone"), QLineEdit())
        self.add("answer", translate("Counter", "“Any allergy or intolerance?”"), answers())
        self.add("what", translate("Counter", "If so, to what (separated by commas)"), QLineEdit())
        self.add("way", AGREED, ways())

    def start(self, searched: str) -> None:
        """Open with what was searched: digits are a phone, all else a name."""
        digits = sum(one.isdigit() for one in searched)
        is_phone = digits >= _FEW_DIGITS and not any(one.isalpha() for one in searched)
        shown = (
            {"phone": searched}
            if is_phone
            else {"name": searched.title() if searched.islower() else searched}
        )
        answer = AllergyStatus.NOT_ASKED
        self.open_for(("new", searched), {**shown, "answer": answer, "way": first_way(answer)})

    def way(self) -> ConsentWay:
        """Return how they agreed to having their allergies noted."""
        return way_of(self.values()["way"]) or ConsentWay.SPOKEN

    def show_refusal(self, sentence: Message) -> None:
        """Say what is wrong beside the name, or beside the allergies where it is about these."""
        self.show_error("what" if sentence.context == "Allergies" else "name", sentence)

    def client(self) -> NewClient:
        """Return what was entered."""
        typed = self.values()
        name, phone = split_name(typed["name"]), typed["phone"].strip()
        phones = (NewContactPoint(ContactKind.PHONE, phone),) if phone else ()
        return NewClient(
            title=name.title,
            given_name=name.given,
            family_name=name.family,
            organisation=name.organisation,
            contact_points=phones,
            allergy_status=AllergyStatus(typed["answer"] or AllergyStatus.NOT_ASKED),
            allergies=named_allergies(typed["what"]),
        )
