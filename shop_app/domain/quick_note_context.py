"""What every reader of a clause needs: the note, its people, the tables, the day."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from shop_app.domain.allergens import AllergenState
from shop_app.domain.quick_note_clauses import Clause
from shop_app.domain.quick_note_items import Item
from shop_app.domain.quick_note_marks import Note, NoteTables
from shop_app.domain.quick_note_people import Person
from shop_app.domain.quick_note_proposals import Detect, Proposal, ProposalKind, Who


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

    def names(self, item: Item) -> bool:
        """Tell whether an item names an allergen."""
        return bool(self.detect(self.note.slice(item.first, item.last)))

    def allergens(self, text: str) -> tuple[tuple[str, str], ...]:
        """Return allergen and species of all that a text names, else the text itself."""
        known = {AllergenState.CONTAINS, AllergenState.UNKNOWN, AllergenState.FREE_OF}
        found = dict.fromkeys(
            (one.allergen, one.species) for one in self.detect(text) if one.state in known
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
