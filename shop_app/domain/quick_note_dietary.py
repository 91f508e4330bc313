"""Allergies, intolerances, aversions and diets in a note, each apart from the others."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from shop_app.domain.allergens import AllergenState
from shop_app.domain.preferences import Polarity
from shop_app.domain.quick_note_clauses import Clause
from shop_app.domain.quick_note_context import Context, of_person
from shop_app.domain.quick_note_denials import denies_all, is_denied, is_left_out
from shop_app.domain.quick_note_gravity import gravity_of
from shop_app.domain.quick_note_items import Item
from shop_app.domain.quick_note_marks import SMALL, Mark
from shop_app.domain.quick_note_people import person_within
from shop_app.domain.quick_note_proposals import Proposal, ProposalKind

_PREPOSITIONS = frozenset({"a", "au", "aux", "to", "de", "du", "des", "d"})
_MAY_HARM = frozenset({"gluten", "milk", "nuts", "peanuts"})
"""Allergens that people seldom leave out for their taste alone."""

_ALCOHOL = frozenset({"alcool", "alcohol"})
_LONGEST_REFUSAL = 5
_BREAKS = frozenset({"relative", "client", "subject", "verb", "link", "adrenaline", "stop"})
_IS = "is:"


def read_diet(context: Context, clause: Clause, head: Mark) -> Iterator[Proposal]:
    """Propose the diet that a clause names."""
    if is_denied(context, clause, head):
        return
    diet = head.value
    if diet == "no_alcohol_alone":
        items = _items(context, head.until, clause.until)
        if any(not one.is_empty and not _is_alcohol(context, one) for one in items):
            yield from _refused(context, clause, items)
            return
        diet = "no_alcohol"
    made = context.proposal(ProposalKind.DIET, clause.at, clause.until, allergen=diet)
    yield replace(made, uncertain=made.uncertain or context.doubts(clause.at, clause.until))


def read_avoided(context: Context, clauses: tuple[Clause, ...], head: Mark) -> Iterator[Proposal]:
    """Propose what clauses say must be avoided, each thing once: one of them holds the head."""
    found: dict[tuple[str, str, str, str], Proposal] = {}
    for made in _read_all(context, clauses, head):
        key = (made.kind.value, made.allergen or made.text, made.species, made.relation)
        before = found.get(key)
        last = before is not None and before is [*found.values()][-1]
        if before is None:
            found[key] = made
        elif last:
            found[key] = replace(before, end=made.end)
    yield from found.values()


def _read_all(context: Context, clauses: tuple[Clause, ...], head: Mark) -> Iterator[Proposal]:
    if head.value.startswith(_IS):
        first = clauses[0]
        code = head.value.removeprefix(_IS)
        if not is_denied(context, first, head):
            yield context.proposal(ProposalKind.ALLERGY, first.at, clauses[-1].until, allergen=code)
        return
    named = _spread(tuple(_named(context, clauses, head)), clauses)
    gravity = gravity_of(context, clauses)
    unsure = any(_only_doubts(context, one) for one in clauses)
    for place, (at, end, item, negated) in enumerate(named):
        if negated:
            continue
        last = place == len(named) - 1 and end == item.until
        until = max(end, clauses[-1].until) if last else end
        doubted = item.doubted or context.doubts(clauses[0].at, head.at) or unsure
        somebody = person_within(context.note, item.at, item.first, context.person_at(at))
        for proposed in _proposals(context, head, item, at, until):
            made = of_person(proposed, somebody)
            if made.kind is ProposalKind.PREFERENCE:
                yield made
                continue
            yield replace(
                made, uncertain=made.uncertain or doubted, severity=gravity.severity,
                carries_adrenaline=gravity.carries_adrenaline,
            )  # fmt: skip


def _only_doubts(context: Context, clause: Clause) -> bool:
    marks = context.note.marks[clause.at : clause.until]
    small = all(one is not None and one.role in SMALL for one in marks)
    return small and context.doubts(clause.at, clause.until)


_Named = tuple[int, int, Item, bool]


def _spread(named: tuple[_Named, ...], clauses: tuple[Clause, ...]) -> tuple[_Named, ...]:
    """Leave out what names nothing: its words go to the item before it, or after at the start."""
    found: list[_Named] = []
    start = clauses[0].at
    for at, until, item, negated in named:
        if not item.is_empty:
            found.append((at if found else start, until, item, negated))
        elif found and not item.excepted and found[-1][1] <= at:
            found[-1] = (found[-1][0], until, *found[-1][2:])
    return tuple(found)


def _named(
    context: Context, clauses: tuple[Clause, ...], head: Mark
) -> Iterator[tuple[int, int, Item, bool]]:
    """Yield each item with the words that say it, and whether it is denied."""
    first = next(one for one in clauses if one.head is head)
    negated = is_denied(context, first, head)
    left = _items(context, _before(context, clauses[0], head), head.at)
    right = _items(context, head.until, first.until)
    use_left = _speaks_before(context, head, left, right)
    negated = negated or denies_all(head, right)
    if use_left:
        for item in left:
            edge = head.until if item is left[-1] else item.until
            alone = item is left[-1] and not any(context.names(one) for one in right)
            yield item.at, first.until if alone else edge, item, negated
    if not use_left or any(context.names(one) for one in right):
        for place, item in enumerate(right):
            at = first.at if place == 0 and not use_left else item.at
            negated = negated and not item.but
            yield at, item.until, item, is_left_out(item, negated=negated)
    for clause in clauses[clauses.index(first) + 1 :]:
        for item in _items(context, clause.at, clause.until):
            negated = negated and not item.but
            yield item.at, item.until, item, is_left_out(item, negated=negated)


def _before(context: Context, first: Clause, head: Mark) -> int:
    """Return where what stands before a head begins: after who has it, and after small words."""
    if first.head is not head:
        return first.at
    marks = context.note.marks_in(first.at, head.at)
    breaks = (one for one in marks if one.role in _BREAKS and not _is_article(context, one))
    return max((one.until for one in breaks), default=first.at)


def _is_article(context: Context, mark: Mark) -> bool:
    """Tell the article of "a nut allergy", and à without its accent, from a verb."""
    return context.note.words[mark.at].folded == "a"


def _items(context: Context, at: int, until: int) -> tuple[Item, ...]:
    if at >= until:
        return ()
    return context.items(at, until)


def _speaks_before(
    context: Context, head: Mark, left: tuple[Item, ...], right: tuple[Item, ...]
) -> bool:
    """Tell whether what is avoided stands before the head: nut allergy, noix : allergique."""
    if head.value == "left":
        return True
    words = context.note.words
    after = words[head.until] if head.until < len(words) else None
    linked = after is not None and (after.folded in _PREPOSITIONS or ":" in after.lead)
    if linked and any(not one.is_empty for one in right):
        return False
    if any(context.names(one) for one in left) and not any(context.names(one) for one in right):
        return True
    unknown = head.value in {"noun", "severe"} or head.role != "allergy"
    nothing_right = all(one.is_empty for one in right)
    english = context.note.english and head.value == "noun"
    said = context.note.english or head.role != "allergy"
    return any(not one.is_empty for one in left) and unknown and said and (nothing_right or english)


def _proposals(context: Context, head: Mark, item: Item, at: int, until: int) -> Iterator[Proposal]:
    text = context.note.slice(item.first, item.last)
    if head.role == "avoid":
        yield from _avoided(context, head, item, at, until)
        return
    if head.role == "aversion" and _is_alcohol(context, item):
        yield context.proposal(ProposalKind.DIET, at, until, allergen="no_alcohol")
        return
    kind = ProposalKind(head.role)
    if head.value == "maybe_food" and not context.detect(text):
        made = context.proposal(ProposalKind.PREFERENCE, at, until, text=text)
        yield replace(made, polarity=Polarity.DISLIKES)
        return
    unsure = head.value in {"maybe_food", "perhaps", "react", "left", "either"}
    for allergen, species in context.allergens(text):
        if head.role == "aversion" and allergen in _MAY_HARM:
            kind, unsure = ProposalKind.INTOLERANCE, True
        yield replace(
            context.proposal(kind, at, until, allergen=allergen, species=species),
            uncertain=unsure or context.is_unsure_at(at),
        )


def _avoided(context: Context, head: Mark, item: Item, at: int, until: int) -> Iterator[Proposal]:
    """Read "pas de gluten": a named allergen may be one that harms, and is never lost."""
    text = context.note.slice(item.first, item.last)
    if _is_alcohol(context, item):
        yield context.proposal(ProposalKind.DIET, at, until, allergen="no_alcohol")
    elif head.value in {"must", "left"} or _is_named(context, text):
        for allergen, species in context.allergens(text):
            made = context.proposal(
                ProposalKind.INTOLERANCE, at, until, allergen=allergen, species=species
            )
            yield replace(made, uncertain=True)
    else:
        yield from _refusal(context, item, at, until)


def _is_named(context: Context, text: str) -> bool:
    """Tell a named allergen from what only holds one: sans lait, and sans pain."""
    states = {one.state for one in context.detect(f"sans {text}")}
    return AllergenState.FREE_OF in states


def _refused(context: Context, clause: Clause, items: tuple[Item, ...]) -> Iterator[Proposal]:
    for item in items:
        at = clause.at if item is items[0] else item.at
        yield from _refusal(context, item, at, item.until)


def _refusal(context: Context, item: Item, at: int, until: int) -> Iterator[Proposal]:
    words = context.note.words[item.first : item.last]
    nothing = any(context.tables.fillers.has(one.folded, "nothing") for one in words)
    if words and not nothing and len(words) <= _LONGEST_REFUSAL:
        text = context.note.slice(item.first, item.last)
        made = context.proposal(ProposalKind.PREFERENCE, at, until, text=text)
        yield replace(made, polarity=Polarity.NEVER, topic=context.topic(item.first, item.last))


def _is_alcohol(context: Context, item: Item) -> bool:
    words = context.note.words[item.first : item.last]
    return len(words) == 1 and words[0].folded in _ALCOHOL
