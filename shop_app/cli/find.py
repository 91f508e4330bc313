"""`find`: ranked clients, with why each was found."""

from __future__ import annotations

from shop_app.cli.allergy_words import allergy_document
from shop_app.cli.arguments import Arguments, Command
from shop_app.cli.session import Document, Session, answer_each, lines_help, wants_lines
from shop_app.domain.allergies import AllergyStatus
from shop_app.domain.allergy_marks import ask_again, severe_names
from shop_app.domain.days import ago
from shop_app.services.finding import Hit, find
from shop_app.services.shop import Shop
from shop_app.text import Joined, Message, Value, translate

_LIMIT = 20


def _declare(arguments: Arguments) -> None:
    arguments.text(
        "text", translate("Commands", "TEXT"),
        help=translate(
            "Commands", "part of a name, phone number, e-mail or card code; {lines}"
        ).format(lines=lines_help()),
    )  # fmt: skip
    arguments.whole_number(
        "--limit", default=_LIMIT, help=translate("Commands", "show at most this many clients (20)")
    )
    arguments.on()


def _run(session: Session) -> int:
    text, limit = session.options.text, session.options.limit
    with session.shop(session.options.on) as shop:
        if wants_lines(text):
            answer_each(session, lambda line: _found(session, shop, line, limit))
        elif session.json:
            session.answer(_found(session, shop, text, limit))
        else:
            _tell(session, find(shop, text, limit), text)
    return 0


def _found(session: Session, shop: Shop, text: str, limit: int) -> list[Document]:
    return [_document(session, hit) for hit in find(shop, text, limit)]


def _document(session: Session, hit: Hit) -> Document:
    return {
        "id": str(hit.id),
        "ref": hit.ref,
        "display_name": hit.display_name,
        "why": session.say(hit.why),
        "group": hit.group,
        "detail": hit.detail,
        "last_visit": hit.last_visit.isoformat() if hit.last_visit else None,
        "allergies": allergy_document(hit.mark),
    }


def _tell(session: Session, hits: tuple[Hit, ...], text: str) -> None:
    if not hits:
        session.tell(translate("Clients", "No client matches “{name}”.").format(name=text))
    for hit in hits:
        said = [hit.detail, _last_seen(hit), mark(hit), hit.why]
        facts = " · ".join(filter(None, map(session.say, said)))
        session.tell(f"{hit.id}  {hit.display_name}  {facts}")


def _last_seen(hit: Hit) -> Value:
    if hit.last_visit is None:
        return ""
    return translate("Finding", "came {ago}").format(ago=ago(hit.last_visit, hit.today))


def mark(hit: Hit) -> Value:
    """Return the allergy mark of a line in words; "" where none is known of late."""
    said = _known(hit)
    if not hit.mark.stale:
        return said
    return Joined(tuple(filter(None, (said, ask_again()))))


def _known(hit: Hit) -> Message | str:
    if hit.status is AllergyStatus.HAS:
        if hit.severe:
            return translate("Finding", "SEVERE: {items}").format(items=severe_names(hit.mark))
        return translate("Finding", "ALLERGIES")
    if hit.status is AllergyStatus.NOT_ASKED:
        return translate("Finding", "allergies never asked")
    if hit.status is AllergyStatus.DECLINED:
        return translate("Finding", "prefers not to say")
    return ""


COMMAND = Command("find", translate("Commands", "find clients, best first"), _declare, _run)
