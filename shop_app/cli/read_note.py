"""`read-note`: what a quick note proposes to record; it records nothing and needs no file."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from shop_app.cli.arguments import Arguments, Command
from shop_app.cli.session import Document, Session, answer_each, lines_help, wants_lines
from shop_app.domain.quick_notes import Proposal, ProposalKind
from shop_app.services.quick_notes import read_note
from shop_app.text import translate


def _declare(arguments: Arguments) -> None:
    arguments.text(
        "text", translate("Commands", "TEXT"),
        help=translate("Commands", "a note as typed at the counter; {lines}").format(
            lines=lines_help()
        ),
    )  # fmt: skip
    arguments.on()


def _run(session: Session) -> int:
    text, on = session.options.text, _day(session)
    if wants_lines(text):
        answer_each(session, lambda line: note_document(line, on))
    elif session.json:
        session.answer(note_document(text, on))
    else:
        _tell(session, text, on)
    return 0


def _day(session: Session) -> date:
    """Return the day asked for, else today where this machine is."""
    wanted = session.options.on
    if wanted is None:
        return datetime.now().astimezone().date()
    return wanted.date() if isinstance(wanted, datetime) else wanted


def note_document(text: str, on: date) -> dict[str, Document]:
    """Return what a note proposes, as data."""
    reading = read_note(text, on)
    return {"proposals": [_document(one) for one in reading.proposals], "rest": reading.rest}


def _document(made: Proposal) -> dict[str, Document]:
    document: dict[str, Document] = {
        "kind": made.kind.value, "who": made.who.value, "text": made.text,
        "uncertain": made.uncertain, "start": made.start, "end": made.end,
    }  # fmt: skip
    if made.relation:
        document["relation"] = made.relation
    return document | _PARTS[made.kind](made)


def _diet(made: Proposal) -> dict[str, Document]:
    return {"allergen": made.allergen}


def _size(made: Proposal) -> dict[str, Document]:
    return {"garment": made.garment, "size": made.size, "system": made.system}


def _contact(made: Proposal) -> dict[str, Document]:
    kind = made.contact.value if made.contact else None
    return {"kind_of_contact": kind, "value": made.value, "label": made.label}


def _allergen(made: Proposal) -> dict[str, Document]:
    return {
        "allergen": made.allergen, "species": made.species, "severity": made.severity.value,
        "carries_adrenaline": made.carries_adrenaline,
        "to_confirm": True,
    }  # fmt: skip


def _preference(made: Proposal) -> dict[str, Document]:
    return {"polarity": made.polarity and made.polarity.value, "topic": made.topic}


def _date(made: Proposal) -> dict[str, Document]:
    return {"date": made.date.isoformat() if made.date else None}


def _occasion(made: Proposal) -> dict[str, Document]:
    named = {"label": made.label, "month": made.month, "day": made.day, "year": made.year}
    return {**named, **(_date(made) if made.date else {})}


_PARTS: dict[ProposalKind, Callable[[Proposal], dict[str, Document]]] = {
    ProposalKind.ALLERGY: _allergen,
    ProposalKind.INTOLERANCE: _allergen,
    ProposalKind.AVERSION: _allergen,
    ProposalKind.DIET: _diet,
    ProposalKind.PREFERENCE: _preference,
    ProposalKind.OCCASION: _occasion,
    ProposalKind.SIZE: _size,
    ProposalKind.FOLLOW_UP: _date,
    ProposalKind.CONTACT: _contact,
}


def _tell(session: Session, text: str, on: date) -> None:
    reading = read_note(text, on)
    for made in reading.proposals:
        said = _document(made)
        facts = [str(said[key]) for key in ("allergen", "date", "polarity") if said.get(key)]
        facts += ["?"] if made.uncertain else []
        about = f" ({made.relation})" if made.relation else ""
        session.tell(f"{made.kind.value}{about}: {made.text}  {' '.join(facts)}".rstrip())
    if reading.rest:
        session.tell(translate("Commands", "Left as a note: {rest}").format(rest=reading.rest))


COMMAND = Command(
    "read-note", translate("Commands", "read a quick note; nothing is recorded"), _declare, _run
)
