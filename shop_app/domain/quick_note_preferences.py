"""What a note says that somebody likes, dislikes or never wants."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from shop_app.domain.preferences import Polarity
from shop_app.domain.quick_note_clauses import Clause
from shop_app.domain.quick_note_context import Context
from shop_app.domain.quick_note_marks import TASTES, Mark
from shop_app.domain.quick_note_proposals import Proposal, ProposalKind
from shop_app.domain.quick_note_words import Gap

_LEADING = frozenset({
    "article", "adverb", "join", "nor", "maybe", "owner", "not", "except",
})  # fmt: skip
_PARTING = frozenset({"join", "nor", "except"})
_DENYING = frozenset({"not", "except"})
_PASSED = frozenset({"to", "est", "is", "are", "sont", "a", "an"})
_LONGEST_PART = 4
_USUAL = frozenset({"preference", "habituelle", "usual", "toujours", "always", "possible"})
_IS = frozenset({"is", "est", "are", "sont"})
_SINCE = frozenset({"depuis", "since"})


def read_tastes(context: Context, clauses: tuple[Clause, ...], head: Mark) -> Iterator[Proposal]:
    """Propose a preference for each thing that clauses name: the first holds the head."""
    first = clauses[0]
    if head.role == "wants":
        if not _is_booking(context, first):
            yield _preference(
                context, first.at, first.until, head.at, first.until, polarity=Polarity.LIKES
            )
        return
    polarity, begin = _polarity(context, first, head)
    parts = [(first.at, begin, first.until)]
    parts += [(one.at, one.at, one.until) for one in clauses[1:]]
    for at, start, until in parts:
        edges = [start, *_partings(context, start, until), until]
        for number, (edge, end) in enumerate(pairwise(edges)):
            begins = _begin(context, edge, end, head)
            ends = _end(context, begins, end)
            if begins >= ends or _is_only_order(context, head, begins, ends):
                continue
            if not _says_nothing(context, head, begins, ends):
                since = at if number == 0 else edge
                way = _turned(context, polarity, edge, begins)
                yield _preference(context, since, end, begins, ends, polarity=way)


def _preference(
    context: Context, at: int, until: int, first: int, last: int, *, polarity: Polarity
) -> Proposal:
    text = context.note.slice(first, last)
    made = context.proposal(ProposalKind.PREFERENCE, at, until, text=text)
    doubted = made.uncertain or context.doubts(at, until)
    topic = context.topic(first, last)
    return replace(made, polarity=polarity, topic=topic, uncertain=doubted)


def _is_only_order(context: Context, head: Mark, at: int, until: int) -> bool:
    """Tell "ne pas rappeler": an order, and no taste."""
    mark = context.note.marks[at]
    orders = mark is not None and mark.role == "follow_up" and mark.until >= until
    return head.role == "never" and orders


def _turned(context: Context, polarity: Polarity, at: int, until: int) -> Polarity:
    """Turn a taste round where the words before one thing deny it: mais pas le café."""
    denied = any(one.role in _DENYING for one in context.note.marks_in(at, until))
    return Polarity.DISLIKES if denied and polarity is Polarity.LIKES else polarity


def _says_nothing(context: Context, head: Mark, at: int, until: int) -> bool:
    """Tell "toujours en retard" from a taste."""
    words = context.note.words[at:until]
    return head.value == "usual" and any(
        context.tables.fillers.has(one.folded, "nothing") for one in words
    )


def _polarity(context: Context, clause: Clause, head: Mark) -> tuple[Polarity, int]:
    """Return which way it goes, and where what is liked begins."""
    note = context.note
    polarity = Polarity(head.role)
    usual = head.value == "usual"
    if polarity is Polarity.LIKES and context.is_denied(clause.at, head.at):
        polarity = _denied(usual=usual)
    at = _after_its_name(context, clause, head) if head.value == "favourite" else head.until
    while at < clause.until and (mark := note.marks[at]) is not None:
        if mark.role in {"not", "never", "nor"}:
            polarity = _denied(usual=usual or mark.role == "never")
        elif mark.role not in TASTES | {"adverb"}:
            break
        elif mark.role == "dislikes":
            polarity = Polarity.DISLIKES
        at = mark.until
    return polarity, at


def _after_its_name(context: Context, clause: Clause, head: Mark) -> int:
    """Return where "favourite flower is the peony" begins to say which."""
    words = context.note.words
    for place in range(head.until, clause.until - 1):
        if words[place].folded in _IS:
            return place + 1
    places = range(head.until, clause.until)
    return next((one for one in places if ":" in words[one].lead), head.until)


def _denied(*, usual: bool) -> Polarity:
    return Polarity.NEVER if usual else Polarity.DISLIKES


def _begin(context: Context, at: int, until: int, head: Mark) -> int:
    """Pass over articles and words of degree."""
    note, fillers = context.note, context.tables.fillers
    while at < until:
        mark = note.marks[at]
        filler = fillers.find(note.words, at, "taste_filler")
        if head.role == "never":
            filler = filler or fillers.find(note.words, at, "never_verb")
        if filler:
            at += len(filler.words)
        elif (mark and mark.role in _LEADING) or note.words[at].folded in _PASSED:
            at = mark.until if mark else at + 1
        else:
            break
    return min(at, until)


def _end(context: Context, at: int, until: int) -> int:
    """Leave out what only is polite or doubtful at the end."""
    note = context.note
    last = at
    for place in range(at, until):
        mark = note.marks[place]
        if mark and mark.role == "courtesy":
            break
        if place > at and ((mark and mark.role == "maybe") or note.words[place].folded in _SINCE):
            break
        last = place + 1
    while last > at and (mark := note.marks[last - 1]) and mark.role in {"join", "subject"}:
        last -= 1
    return last


def _partings(context: Context, at: int, until: int) -> list[int]:
    """Return where a second thing begins: le rouge et le blanc; fish and chips is one."""
    note = context.note
    found: list[int] = []
    for place in range(at + 1, until - 1):
        mark = note.marks[place]
        joins = mark is not None and mark.role in _PARTING and mark.at == place
        lists = note.words[place].gap is Gap.LIST and note.words[place].lead.strip() != "/"
        if (joins or lists) and not _is_pair(context, place):
            since = found[-1] if found else at
            if place - since <= _LONGEST_PART + 2 and until - place <= _LONGEST_PART + 2:
                found.append(place)
    return found


def _is_pair(context: Context, place: int) -> bool:
    starts = range(max(place - 2, 0), place)
    pairs = (context.tables.topics.find(context.note.words, at, "pair") for at in starts)
    return any(pairs)


def _is_booking(context: Context, clause: Clause) -> bool:
    """Tell "table for 4 on Saturday" from a taste."""
    words = [one.folded for one in context.note.words[clause.at : clause.until]]
    if not _USUAL.isdisjoint(words):
        return False
    numbers = any(one.is_number for one in context.note.words[clause.at : clause.until])
    return numbers or any(
        one.role == "date" for one in context.note.marks_in(clause.at, clause.until)
    )
