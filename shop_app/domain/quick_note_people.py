"""Whom each clause of a note is about: the client, or somebody who belongs to them."""

from __future__ import annotations

from dataclasses import dataclass, replace

from shop_app.domain.quick_note_clauses import Clause
from shop_app.domain.quick_note_marks import DIETARY, Mark, Note
from shop_app.domain.quick_note_words import Gap

_GENDERS = {"il": "m", "he": "m", "elle": "f", "she": "f", "lui": "m", "ils": "m", "elles": "f",
            "himself": "m", "herself": "f"}  # fmt: skip
_OWNERS = {"his": "m", "her": "f"}
_OBJECT_LINKS = frozenset({"avec", "with", "pour", "for", "chez", "de", "of", "d", "from"})
_AS_ALSO = frozenset({"comme", "as", "like"})
_OF_THE_CLAUSE = frozenset({"occasion", "size", "contact"})


@dataclass(frozen=True, slots=True)
class Person:
    """The client, or who else: `relation`, and `also_client` where both are meant."""

    relation: str = ""
    gender: str = ""
    owner_gender: str = ""
    is_object: bool = False
    is_last: bool = False
    is_alone: bool = False
    also_client: bool = False
    uncertain: bool = False

    @property
    def is_client(self) -> bool:
        """Whether it is the client, and nobody else."""
        return not self.relation


CLIENT = Person()


def people_of(note: Note, clauses: tuple[Clause, ...]) -> tuple[Person, ...]:
    """Return whom each clause is about."""
    found: list[Person] = []
    scope, before, gender = CLIENT, CLIENT, ""
    for clause in clauses:
        if clause.gap is Gap.HARD:
            scope, before = CLIENT, scope if scope.relation else before
        person, scope = _whose(note, clause, scope, before)
        if person.is_client and (said := _pronoun(note, clause)):
            person = replace(person, uncertain=said != (gender := gender or said))
        found.append(person)
    return tuple(found)


def _pronoun(note: Note, clause: Clause) -> str:
    """Return the gender of the pronoun before a head: where both are said, one is another."""
    until = clause.head.at if clause.head else clause.until
    words = (one.folded for one in note.words[clause.at : until])
    return next((_GENDERS[word] for word in words if word in _GENDERS), "")


def _whose(note: Note, clause: Clause, scope: Person, before: Person) -> tuple[Person, Person]:
    """Return whom a clause is about, and whom the next one goes on about."""
    head = clause.head
    until = head.at if head else clause.until
    left = note.marks_in(clause.at, until)
    relatives = (one for one in left if one.role == "relative")
    relative = next((one for one in relatives if head or not is_likened(note, one)), None)
    if relative:
        person = _person(note, relative, left, until, has_head=head is not None)
        return person, person
    if head and head.role in DIETARY | _OF_THE_CLAUSE:
        right = note.marks_in(head.until, clause.until)
        until_day = next((one.at for one in right if one.role == "date"), clause.until)
        last = until_day if head.role == "occasion" else clause.until
        named = (one for one in right if one.role == "relative" and one.at < last)
        after = next((one for one in named if _is_somebody(note, one)), None)
        if after and not is_likened(note, after) and not _goes_back(right):
            return _person(note, after, (), until, has_head=True), scope
    return _unnamed(note, clause, left, scope, before)


def _is_somebody(note: Note, relative: Mark) -> bool:
    """Tell "à son enfant" from "allergique au lait enfant", which says when."""
    before = note.marks[relative.at - 1] if relative.at else None
    owned = before is not None and before.role in {"owner", "article"}
    return relative.value != "child" or owned or note.words[relative.at].gap > Gap.NONE


def _unnamed(
    note: Note, clause: Clause, left: tuple[Mark, ...], scope: Person, before: Person
) -> tuple[Person, Person]:
    """Judge a clause that names nobody else."""
    if any(one.role == "client" for one in left):
        return CLIENT, CLIENT
    said = [note.words[one.at].folded for one in left if one.role == "subject"]
    gender = next((_GENDERS[word] for word in said if word in _GENDERS), "")
    if gender:
        return _by_pronoun(gender, scope, before)
    if scope.is_client or clause.head is None:
        return scope, scope
    if _goes_on(clause, left, scope):
        unsure = not scope.is_alone and (clause.gap is not Gap.NONE or not left)
        return replace(scope, uncertain=unsure, also_client=False), scope
    return CLIENT, CLIENT


def _by_pronoun(gender: str, scope: Person, before: Person) -> tuple[Person, Person]:
    someone = scope if scope.relation else before
    if someone.is_client:
        return CLIENT, CLIENT
    if someone.gender and someone.gender != gender:
        return CLIENT, CLIENT
    if someone is before and not (someone.owner_gender and someone.owner_gender != gender):
        return CLIENT, CLIENT
    return someone, someone


def _goes_on(clause: Clause, left: tuple[Mark, ...], scope: Person) -> bool:
    """Tell whether a clause without a subject goes on about the person before it."""
    head = clause.head
    if head is None:
        return True
    if scope.is_object:
        return head.role == "size" or (head.role in DIETARY and scope.is_last)
    if head.role in {"follow_up", "contact"}:
        return False
    if head.role in DIETARY or scope.is_alone:
        return True
    return clause.gap is Gap.NONE and any(one.role == "join" for one in left)


def _person(
    note: Note, mark: Mark, left: tuple[Mark, ...], until: int, *, has_head: bool
) -> Person:
    relation, _, gender = mark.value.partition(" ")
    first = mark.at
    owner_gender, link = "", ""
    while first and (known := note.marks[first - 1]) and known.role in {"owner", "article"}:
        word = note.words[first - 1].folded
        owner_gender = owner_gender or _OWNERS.get(word, "")
        link = word if word in _OBJECT_LINKS else link
        first = known.at
    if note.words[mark.at].folded in _OWNERS:
        owner_gender = _OWNERS[note.words[mark.at].folded]
    if first and note.words[first - 1].folded in _OBJECT_LINKS:
        link = note.words[first - 1].folded
    return Person(
        relation, gender, owner_gender,
        is_object=bool(link) and not has_head, is_last=mark.until == until,
        is_alone=not (link or has_head) and _stands_alone(note, mark, first),
        also_client=_joined(left, mark),
    )  # fmt: skip


def _stands_alone(note: Note, mark: Mark, first: int) -> bool:
    """Tell a subject that waits for what is said of it: "sa fille, …", "wife - …"."""
    whole = first == mark.at or note.words[mark.at].gap is Gap.NONE
    return whole and note.words[first].gap >= Gap.SOFT


def _joined(left: tuple[Mark, ...], relative: Mark) -> bool:
    """Tell "she and her son", who are both meant."""
    roles = [one.role for one in left if one.at < relative.at and one.role != "owner"]
    after = [one.role for one in left if one.at > relative.at]
    said = (["subject", "join"], ["client", "join"])
    return roles[-2:] in said or after[:2] in (["join", "subject"], ["join", "client"])


def is_likened(note: Note, relative: Mark) -> bool:
    """Tell "like his mother", "comme son père": the clause is the client's own."""
    first = relative.at
    while (
        first
        and (before := note.marks[first - 1])
        and before.role in {"owner", "article", "adverb"}
    ):
        first = before.at
    before = note.marks[first - 1] if first else None
    likened = before is not None and before.role == "likewise"
    return likened or (first > 0 and note.words[first - 1].folded in _AS_ALSO)


def _goes_back(right: tuple[Mark, ...]) -> bool:
    """Tell whether the client is named after the head: "nut allergy (himself, not his wife)"."""
    return any(one.role == "client" for one in right)


def person_within(note: Note, at: int, until: int, person: Person) -> Person:
    """Return whom an item of a list is about, where words before it say so: et elle au lait."""
    marks = note.marks_in(at, until)
    relative = next((one for one in marks if one.role == "relative"), None)
    if relative and not is_likened(note, relative):
        return _person(note, relative, (), until, has_head=True)
    if any(one.role == "client" for one in marks):
        return CLIENT
    said = (note.words[one.at].folded for one in marks if one.role == "subject")
    gender = next((_GENDERS[word] for word in said if word in _GENDERS), "")
    if gender and person.gender and gender != person.gender:
        return CLIENT
    return replace(person, uncertain=True) if gender and person.is_client else person
