"""`card`: the greeting card, for people or for programs."""

from __future__ import annotations

from shop_app.cli.arguments import Arguments, Command
from shop_app.cli.card_document import card_document
from shop_app.cli.card_lines import card_lines
from shop_app.cli.session import Document, Session, answer_each, lines_help, wants_lines
from shop_app.domain.greeting import GreetingCard
from shop_app.paths import resources
from shop_app.services.clients import client_named
from shop_app.services.greeting import greeting_card
from shop_app.services.shop import Shop
from shop_app.text import Message, read_catalogue, translate


def client_help() -> Message:
    """Word how a client is named on the command line."""
    return translate(
        "Commands",
        "an id, a card code, a phone number, a name that finds exactly one, "
        "or ref:NUMBER of an imported file; {lines}",
    ).format(lines=lines_help())


def _declare(arguments: Arguments) -> None:
    arguments.text("client", translate("Commands", "CLIENT"), help=client_help())
    arguments.on()


def _run(session: Session) -> int:
    named = session.options.client
    with session.shop(session.options.on) as shop:
        if wants_lines(named):
            answer_each(session, lambda line: _document(session, _raised(shop, line)))
        elif session.json:
            session.answer(_document(session, _raised(shop, named)))
        else:
            card = _raised(shop, named)
            for line in card_lines(card, _greeting(session, card)):
                session.tell(line)
    return 0


def _raised(shop: Shop, named: str) -> GreetingCard:
    return greeting_card(shop, client_named(shop, named))


def _document(session: Session, card: GreetingCard) -> Document:
    return card_document(card, session.words, _greeting(session, card))


def _greeting(session: Session, card: GreetingCard) -> str:
    """The greeting in its own language, whatever the answer's."""
    if card.greeting_language == session.words.language:
        return session.say(card.greeting)
    catalogue = read_catalogue(resources() / "translations", card.greeting_language)
    return catalogue.words().say(card.greeting)


COMMAND = Command("card", translate("Commands", "raise a client’s greeting card"), _declare, _run)
