"""`allergens`: what an ingredient list, a dish or a note names or implies."""

from __future__ import annotations

from shop_app.cli.arguments import Arguments, Command
from shop_app.cli.session import Document, Session, answer_each, lines_help, wants_lines
from shop_app.domain.allergen_detection import Mention, summary
from shop_app.domain.allergy_words import item_name
from shop_app.services.allergen_words import allergens_in
from shop_app.text import Message, translate


def _declare(arguments: Arguments) -> None:
    arguments.text(
        "text", translate("Commands", "TEXT"),
        help=translate("Commands", "an ingredient list, a dish or a note; {lines}").format(
            lines=lines_help()
        ),
    )  # fmt: skip


def _run(session: Session) -> int:
    text = session.options.text
    if wants_lines(text):
        answer_each(session, _document)
    elif session.json:
        session.answer(_document(text))
    else:
        _tell(session, summary(allergens_in(text)))
    return 0


def _document(text: str) -> Document:
    return {
        state: [_mention(one) for one in found]
        for state, found in summary(allergens_in(text)).items()
    }


def _mention(one: Mention) -> Document:
    return {
        "code": one.allergen, "species": one.species, "words": one.words,
        "start": one.start, "end": one.end,
    }  # fmt: skip


def _titles() -> dict[str, Message]:
    return {
        "contains": translate("AllergenWords", "Contains: {items}"),
        "may_contain": translate("AllergenWords", "May contain: {items}"),
        "free_of": translate("AllergenWords", "Said to be free of: {items}"),
    }


def _tell(session: Session, found: dict[str, list[Mention]]) -> None:
    for state, title in _titles().items():
        if found[state]:
            said = tuple(_item(one) for one in found[state])
            session.tell(title.format(items=said))
    if not any(found.values()):
        session.tell(
            translate("AllergenWords", "No allergen is named. That does not say there is none.")
        )


def _item(one: Mention) -> Message:
    return translate("AllergenWords", "{allergen} (“{words}”)").format(
        allergen=item_name(one.allergen), words=one.words
    )


COMMAND = Command(
    "allergens", translate("Commands", "find the allergens that a text names or implies"),
    _declare, _run,
)  # fmt: skip
