"""What a note denies of allergies and diets: pas allergique, allergies : aucune, sauf les noix."""

from __future__ import annotations

from shop_app.domain.quick_note_clauses import Clause
from shop_app.domain.quick_note_context import Context
from shop_app.domain.quick_note_items import Item
from shop_app.domain.quick_note_marks import SMALL, Mark


def is_denied(context: Context, clause: Clause, head: Mark) -> bool:
    """Tell whether the head is denied: pas allergique, no nut allergy, allergies : aucune."""
    note = context.note
    if context.is_denied(clause.at, head.at, any_words=head.value == "noun"):
        return True
    if clause.head is not head or head.until >= clause.until:
        return False
    after = note.marks[head.until]
    if after is None or after.role != "not":
        return False
    return after.value == "over" or _ends_so(context, after, clause)


def _ends_so(context: Context, mark: Mark, clause: Clause) -> bool:
    """Tell whether nothing but small words follows a negation after the head."""
    rest = (context.note.marks[at] for at in range(mark.until, clause.until))
    words = context.note.words[mark.until : clause.until]
    if any(one.role == "except" for one in context.note.marks_in(mark.until, clause.until)[:1]):
        return True
    known = all(one is not None and one.role in SMALL for one in rest)
    return known or not words or words[0].folded in {"connue", "connues", "known", "a"}


def denies_all(head: Mark, right: tuple[Item, ...]) -> bool:
    """Tell "n'est allergique ni au lait…" and "allergique à rien sauf…" from lists."""
    if not right or head.role in {"aversion", "avoid"}:
        return False
    return right[0].nor or (right[0].is_empty and right[0].excepted and not right[0].only)


def is_left_out(item: Item, *, negated: bool) -> bool:
    """Tell whether an item is denied; "no allergies except nuts" names nuts."""
    return not item.only if negated else item.excepted
