"""`measurements`: a client's sets, and how each differs from the one before."""

from __future__ import annotations

from shop_app.cli.arguments import Arguments, Command
from shop_app.cli.card import client_help
from shop_app.cli.session import Document, Session, answer_each, wants_lines
from shop_app.domain.days import full_day
from shop_app.domain.lengths import Length
from shop_app.domain.measurements import Difference, MeasurementSet, differences, earlier
from shop_app.services.clients import client_named
from shop_app.services.measurements import Measured, measured
from shop_app.services.shop import Shop
from shop_app.text import Joined, Message, Value, translate


def _declare(arguments: Arguments) -> None:
    arguments.text("client", translate("Commands", "CLIENT"), help=client_help())
    arguments.on()


def _run(session: Session) -> int:
    named = session.options.client
    with session.shop(session.options.on) as shop:
        if wants_lines(named):
            answer_each(session, lambda line: _document(session, *_found(shop, line)))
            return 0
        client_id, found = _found(shop, named)
    if session.json:
        session.answer(_document(session, client_id, found))
        return 0
    if not found.sets:
        session.tell(translate("Measurements", "Nothing was measured yet."))
    for one in found.sets:
        _tell(session, found, one)
    return 0


def _found(shop: Shop, named: str) -> tuple[int, Measured]:
    client_id = client_named(shop, named)
    return client_id, measured(shop, client_id)


def _tell(session: Session, found: Measured, one: MeasurementSet) -> None:
    facts = (one.garment, full_day(one.taken_on), one.taken_by, one.wearing, one.posture)
    session.tell(Joined(tuple(fact for fact in facts if fact != "")))
    if found.is_stale(one):
        session.tell(stale_words(found.limit))
    for value in differences(earlier(found.sets, one), one):
        session.tell(translate("Measurements", "  {measure}: {length}").format(
            measure=value.name, length=_length(value, one)
        ))  # fmt: skip


def _length(value: Difference, one: MeasurementSet) -> Value:
    if value.now is None:
        return "–"
    now = Length(value.now, one.unit)
    if not value.change:
        return now
    return translate("Measurements", "{length} ({change})").format(
        length=now, change=Length(value.change, one.unit).change()
    )


def stale_words(limit: int) -> Message:
    """Say that a set is too old; `limit` in days."""
    return translate("Measurements", "Older than %n day(s): measure again.", None, limit)


def _document(session: Session, client_id: int, found: Measured) -> Document:
    return {
        "client": str(client_id),
        "limit_days": found.limit,
        "sets": [_set(session, found, one) for one in found.sets],
    }


def _set(session: Session, found: Measured, one: MeasurementSet) -> Document:
    return {
        "id": str(one.id),
        "garment": one.garment,
        "of": one.of.value,
        "unit": one.unit.value,
        "taken_on": one.taken_on.isoformat(),
        "taken_by": one.taken_by,
        "wearing": one.wearing,
        "posture": one.posture,
        "note": one.note,
        "stale": found.is_stale(one),
        "values": [
            {
                "name": value.name,
                "text": "" if value.now is None else session.say(Length(value.now, one.unit)),
                "mm": _mm(value.now),
                "before_mm": _mm(value.before),
                "difference_mm": _mm(value.change),
            }
            for value in differences(earlier(found.sets, one), one)
        ],
    }


def _mm(tenths: int | None) -> float | None:
    return None if tenths is None else tenths / 10


COMMAND = Command(
    "measurements", translate("Commands", "list a client’s measurements"), _declare, _run
)
