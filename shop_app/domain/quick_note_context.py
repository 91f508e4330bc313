"""What every reader of a clause needs: the note, its people, the tables, the day."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from shop_app.domain.allergens import AllergenState, eu_allergens
from shop_app.domain.quick_note_clauses import Clause
from shop_app.domain.quick_note_items import Item, items_of
from shop_app.domain.quick_note_marks import SMALL, Note, NoteTables
from shop_app.domain.quick_note_people import Person
from shop_app.domain.quick_note_proposals import Detect, Proposal, ProposalKind, Who

_FARTHEST = 12
_CODES = frozenset(code for code, _ in eu_allergens())


def of_person(made: Proposal, person: Person) -> Proposal:
    """Return a proposal as one about a person."""
    who = Who.CLIENT if person.is_client else Who.OTHER
    unsure = made.uncertain or person.uncertain
    return replace(made, who=who, relation=person.relation, uncertain=unsure)


@dataclass(frozen=True, slots=True)
class Context:
    """A note taken apart, and what is needed to read its clauses."""

    note: Note
    clauses: tuple[Clause, ...]
    people: tuple[Person, ...]
    tables: NoteTables
    detect: Detect
    today: date

    def index_at(self, at: int) -> int:
        """Return which clause holds a word."""
        low, high = 0, len(self.clauses) - 1
        while low < high:
            middle = (low + high + 1) // 2
            low, high = (middle, high) if self.clauses[middle].at <= at else (low, middle - 1)
        return low

    def person_at(self, at: int) -> Person:
        """Return whom the clause that holds a word is about."""
        return self.people[self.index_at(at)]

    def is_unsure_at(self, at: int) -> bool:
        """Tell whether the clause that holds a word is a question, or of somebody guessed."""
        index = self.index_at(at)
        return self.people[index].uncertain or self.clauses[index].doubted

    def proposal(
        self, kind: ProposalKind, at: int, until: int, *, text: str = "", allergen: str = "",
        species: str = "",
    ) -> Proposal:  # fmt: skip
        """Return a proposal that words `at` to `until` make."""
        person, clause = self.person_at(at), self.clauses[self.index_at(at)]
        made = Proposal(
            kind, text or self.note.slice(at, until),
            self.note.words[at].start, self.note.words[until - 1].end,
            Who.CLIENT if person.is_client else Who.OTHER, person.relation,
            uncertain=person.uncertain or clause.doubted,
        )  # fmt: skip
        return replace(made, allergen=allergen, species=species)

    def is_denied(self, at: int, head: int, *, any_words: bool = False) -> bool:
        """Tell whether a negation before word `head` denies it: n'est pas, never been.

        Only small words may stand between them, or `any_words`: no nut allergy.
        """
        note = self.note
        for mark in reversed(note.marks_in(max(at, head - _FARTHEST), head)):
            if mark.role in {"not", "nor"} and not (mark.value == "plus" and note.english):
                return True
            if mark.role == "except" and mark.value == "not":
                return True
            if mark.role not in SMALL and not any_words:
                return False
            if not any_words and mark.until < head and note.marks[mark.until] is None:
                return False
        return False

    def items(self, at: int, until: int) -> tuple[Item, ...]:
        """Return the things between two words that may be avoided."""
        fillers = self.tables.fillers
        found = items_of(self.note, at, until, fillers, "dietary_filler")
        return tuple(
            replace(one, last=one.first) if self._is_nothing(one) else one for one in found
        )

    def _is_nothing(self, item: Item) -> bool:
        """Tell "et dérivés", "allergy menu" from something to avoid."""
        words = self.note.words[item.first : item.last]
        return bool(words) and all(
            self.tables.fillers.has(one.folded, "no_allergen") for one in words
        )

    def names(self, item: Item) -> bool:
        """Tell whether an item names an allergen."""
        if item.is_empty:
            return False
        if self.tables.fillers.find(self.note.words, item.first, "free_allergen"):
            return True
        return bool(self.detect(self.note.slice(item.first, item.last)))

    def allergens(self, text: str) -> tuple[tuple[str, str], ...]:
        """Return allergen and species of all that a text names, else the text itself."""
        known = {AllergenState.CONTAINS, AllergenState.UNKNOWN, AllergenState.FREE_OF}
        found = dict.fromkeys(
            (one.allergen, one.species) if one.allergen in _CODES else (one.words, "")
            for one in self.detect(text)
            if one.state in known
        )
        return tuple(found) or ((text, ""),)

    def doubts(self, at: int, until: int) -> bool:
        """Tell whether words say that something is not sure."""
        return any(one.role == "maybe" for one in self.note.marks_in(at, until))

    def topic(self, at: int, until: int) -> str:
        """Return what a preference is about, "" where that is not plain."""
        for place in range(at, until):
            if found := self.tables.topics.find(self.note.words, place, "topic"):
                return found.value
        return ""
