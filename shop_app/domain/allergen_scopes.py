"""What the words around an allergen say of it: contains, may contain traces of, free of.

A cue opens a scope that later words close: "sans lait ni œufs", "peut contenir: soja, lait.".
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from shop_app.domain.allergen_items import OF_FOOD, Item
from shop_app.domain.allergen_neighbours import (
    bracketed_before,
    ends_sentence,
    is_allergen_alone,
    is_last,
    is_point,
    is_relative,
    joined_before,
    list_closes,
    listed_to_start,
    starts_list,
)
from shop_app.domain.allergens import AllergenState

_OPENING, _CLOSING = "([{", ")]}"
_WITHIN = 6
_FREE, _LIST, _TRACES, _ADDED, _SERVE = "free", "free_list", "traces", "added", "serve"
_LOOKED_BACK = 40  # items of a sentence whose claims are doubted: reading stays linear


@dataclass(slots=True)
class Scope:
    """An open cue, opened in `depth` brackets, and what was read since.

    `waiting` for its first allergen, or for another one that it is `joined` to ("and", "or");
    `clean` where no other word came since; `met` an allergen since the last comma; `explicit` is a
    list after a colon; `doubted` where it is a negation denied ("pas sans"); `apart` after a
    comma; `opened` by that item.
    """

    cue: str
    depth: int
    waiting: bool = True
    clean: bool = True
    joined: str = ""
    met: bool = False
    explicit: bool = False
    doubted: bool = False
    apart: bool = False
    opened: int = 0


class Scopes:
    """Reads items one after another and knows what the allergen at each of them is said to be."""

    def __init__(self, row: tuple[Item, ...]) -> None:
        self.row = row
        self.states: dict[int, AllergenState] = {}
        self._scope: Scope | None = None
        self._kept: list[tuple[int, Scope]] = []
        self._depth = self._at = 0
        self._sentence, self._sentence_before = 0, 0
        self._place = -_WITHIN - 1
        self._readers: dict[str, Callable[[int], None]] = {
            _TRACES: self._read_traces,
            _FREE: self._read_free,
            _LIST: self._read_free_list,
            _ADDED: self._read_added,
            "none": self._read_none,
            "nor": self._read_nor,
            "or": self._read_or,
            "and": self._read_and,
            "with": self._read_with,
            "but": self._read_but,
            "contains": self._read_but,
            "ingredients": self._read_ingredients,
            "unfree": self._read_unfree,
            "unsure": self._read_unsure,
            _SERVE: self._read_serve,
            "place": self._read_place,
            "around": self._read_around,
            "handling": self._read_handling,
            "free_after": self._read_free_after,
        }

    def read(self) -> dict[int, AllergenState]:
        """Return the state of each item that has meanings, by its index."""
        for at, item in enumerate(self.row):
            self._at = at
            self._pass_gap(at, item.gap)
            if item.meanings:
                self._meet(at, item)
            elif item.cue and item.cue not in OF_FOOD:
                self._follow(at, item.cue)
            else:
                self._pass_word()
        while self._depth:  # "noix (traces)" and nothing more
            self._close_bracket(len(self.row))
        self._leave()
        return self.states

    def _pass_gap(self, at: int, gap: str) -> None:
        for sign in gap:
            if sign in _OPENING:
                self._depth += 1
            elif sign in _CLOSING:
                self._close_bracket(at)
        if ends_sentence(self.row, at) or (is_point(self.row, at) and not self._goes_on(at)):
            self._leave()
            self._kept.clear()
            self._sentence_before, self._sentence = self._sentence, at
            self._place = at - _WITHIN - 1
        elif self._scope is not None and self._scope.cue == _TRACES:
            self._scope.apart |= "," in gap
        elif self._scope is not None and self._scope.cue == _FREE:
            self._pass_within(at, gap)
        elif self._scope is not None and self._scope.cue == _LIST:
            self._pass_listed(self._scope, gap)

    def _goes_on(self, at: int) -> bool:
        is_list = self._scope is not None and self._scope.cue != _FREE
        return is_list and is_allergen_alone(self.row, at)

    def _close_bracket(self, at: int) -> None:
        self._depth = max(0, self._depth - 1)
        scope = self._scope
        if scope is not None and self._depth < scope.depth:
            if scope.cue == _TRACES and scope.waiting:  # "noix (traces)"
                before = bracketed_before(self.row, at)
                if before in self.states:
                    self.states[before] = AllergenState.MAY_CONTAIN
                    is_excepted = self.row[scope.opened - 1].cue == "but"  # "(sauf traces)"
                    scope.clean = scope.clean and not is_excepted
            self._leave()
        while self._kept and self._depth < self._kept[-1][0]:
            self._scope = self._kept.pop()[1]

    def _leave(self) -> None:
        """Close the scope; traces of nothing are of what the sentence said is not in it."""
        scope, self._scope = self._scope, None
        if scope is not None and scope.cue == _TRACES and scope.waiting and scope.clean:
            self._doubt_claims(scope.opened)

    def _suspend(self) -> None:
        """Close the scope; one that a cue in brackets interrupts goes on behind them."""
        if self._scope is not None and self._depth > self._scope.depth:
            self._kept.append((self._depth, self._scope))
        self._scope = None

    def _doubt_claims(self, at: int) -> None:
        """Take back what the sentence claims so far, or the one before where it says no more."""
        first = self._sentence_before if at == self._sentence else self._sentence
        for back in range(max(first, at - _LOOKED_BACK), at):
            if self.states.get(back) is AllergenState.FREE_OF:
                self.states[back] = AllergenState.MAY_CONTAIN

    def _pass_within(self, at: int, gap: str) -> None:
        """Read the signs inside the scope of "sans": a colon begins a list, a comma may end it."""
        scope = self._scope
        if scope is None:
            return
        if ":" in gap:
            listed = scope.waiting and scope.clean
            self._scope = Scope(_LIST, scope.depth, explicit=True) if listed else None
        elif self._depth > scope.depth and not (scope.waiting and scope.clean):
            self._scope = None
        elif "/" in gap or "&" in gap or "+" in gap:
            scope.joined, scope.clean = "or", True
        elif "," in gap:
            if not scope.waiting and list_closes(self.row, at):
                scope.joined, scope.clean = "or", True
            else:
                self._scope = None
        elif gap.count("\n"):
            self._scope = None if not scope.waiting else scope

    def _pass_listed(self, scope: Scope, gap: str) -> None:
        """Read the signs of "free from a, b": what names no allergen may be another ingredient."""
        if ":" in gap and scope.waiting and scope.clean:
            scope.explicit = True
        elif "," in gap and not scope.explicit:
            if not scope.met:
                self._scope = None
            scope.met = False

    def _meet(self, at: int, item: Item) -> None:
        scope = self._scope
        state = AllergenState.CONTAINS
        if any(one.freed for one in item.meanings):
            state = AllergenState.FREE_OF
        elif scope is not None:
            state = self._state_in(scope, item)
            scope.waiting, scope.met = False, True
        self.states[at] = state

    def _state_in(self, scope: Scope, item: Item) -> AllergenState:
        if scope.cue == _TRACES:
            return AllergenState.MAY_CONTAIN
        if scope.cue == _LIST:
            return AllergenState.FREE_OF
        if scope.cue == _SERVE:
            return AllergenState.UNKNOWN
        if scope.cue == _ADDED:
            self._scope = None
            return AllergenState.UNKNOWN
        free = scope.clean and (
            scope.waiting
            or scope.joined == "or"
            or (scope.joined == "and" and any(one.named for one in item.meanings))
        )
        scope.joined = ""
        if not free:
            self._scope = None
        said = AllergenState.UNKNOWN if scope.doubted else AllergenState.FREE_OF
        return said if free else AllergenState.CONTAINS

    def _pass_word(self) -> None:
        if self._scope is not None:
            self._scope.clean = False

    def _follow(self, at: int, cue: str) -> None:
        if cue in self._readers:
            self._readers[cue](at)

    def _is_negated(self) -> bool:
        return self._scope is not None and self._scope.cue in {_FREE, _LIST}

    def _open(self, cue: str) -> None:
        self._suspend()
        self._scope = Scope(cue, self._depth, opened=self._at)

    def _read_traces(self, at: int) -> None:
        """Open a scope of traces, but not in "sans traces de"."""
        scope = self._scope
        is_said = scope is not None and scope.cue == _TRACES and scope.waiting and scope.clean
        if is_said or self._mark_traces_before(at):
            return
        if self._scope is None or not (self._is_negated() and self._scope.waiting):
            self._open(_TRACES)

    def _read_none(self, at: int) -> None:
        """Read "gluten : non", "milk: none", where nothing more is said of it."""
        asked = at > 0 and bool(self.row[at - 1].meanings) and set(":?=") & set(self.row[at].gap)
        if asked and is_last(self.row, at):
            self.states[at - 1] = AllergenState.FREE_OF

    def _mark_traces_before(self, at: int) -> bool:
        """Read "œufs : traces", "noix en traces", where nothing more is said of it."""
        back = at - 1
        while back > 0 and self.row[back].cue == "filler":
            back -= 1
        between = "".join(one.gap for one in self.row[back + 1 : at + 1])
        if back not in self.states or not is_last(self.row, at) or set(",;.(/") & set(between):
            return False
        if at + 1 < len(self.row) and ":" in self.row[at + 1].gap:
            return False
        for one in (back, *(listed_to_start(self.row, back) if ":" in between else ())):
            self.states[one] = AllergenState.MAY_CONTAIN
        return True

    def _is_refused(self) -> bool:
        """Tell whether the negation is what cannot be promised: "no guarantee of absence of"."""
        scope = self._scope
        return scope is not None and scope.cue == _TRACES and scope.waiting and not scope.apart

    def _read_free(self, at: int) -> None:
        self._read_none(at)
        if self._is_refused():
            return
        if self._is_either(at):
            self._suspend()
        elif self._scope is None or self._scope.cue != _LIST or self._scope.waiting:
            self._open(_FREE)

    def _is_either(self, at: int) -> bool:
        """Tell "with/without"."""
        return at > 0 and self.row[at - 1].cue == "with" and "/" in self.row[at].gap

    def _read_free_list(self, _at: int) -> None:
        if not self._is_refused():
            self._open(_LIST)

    def _read_unfree(self, _at: int) -> None:
        """Read "n'est pas sans gluten": a negation denied says nothing for certain."""
        self._open(_FREE)
        if self._scope is not None:
            self._scope.doubted = True

    def _read_unsure(self, at: int) -> None:
        """Read "absence de gluten non garantie", "ne peut être garanti sans gluten"."""
        if at > self._sentence:
            self._doubt_claims(at)
        self._open(_TRACES)

    def _read_serve(self, _at: int) -> None:
        self._open(_SERVE)

    def _read_nor(self, at: int) -> None:
        """Read "ni": it goes on with a negation, or is one."""
        if self._scope is not None and (self._is_negated() or self._scope.cue == _TRACES):
            self._read_or(at)
        else:
            self._open(_FREE)

    def _read_place(self, at: int) -> None:
        self._place = at

    def _read_around(self, at: int) -> None:
        """Read "nut allergy sufferers", "in a nut environment": it is near, not in it."""
        self._place = at
        for back in joined_before(self.row, at):
            if self.states.get(back) is AllergenState.CONTAINS:
                self.states[back] = AllergenState.MAY_CONTAIN

    def _read_handling(self, at: int) -> None:
        if at - self._place <= _WITHIN:
            self._open(_TRACES)

    def _read_but(self, at: int) -> None:
        if not is_relative(self.row, at):
            self._suspend()

    def _read_ingredients(self, at: int) -> None:
        """End the scope, but not in "may contain other ingredients with nuts"."""
        if self._scope is None or not self._scope.waiting or starts_list(self.row, at):
            self._suspend()

    def _read_with(self, _at: int) -> None:
        if self._is_negated():
            self._scope = None

    def _read_or(self, _at: int) -> None:
        if self._scope is not None:
            self._scope.joined, self._scope.clean = "or", True

    def _read_and(self, _at: int) -> None:
        scope = self._scope
        if scope is None or scope.cue != _FREE:
            return
        if scope.waiting or not scope.clean:
            self._scope = None
        else:
            scope.joined = "and"

    def _read_free_after(self, at: int) -> None:
        """Read "gluten and dairy free": the words before it, joined by and, or, a slash."""
        is_promised = self._scope is None or self._scope.cue != _TRACES
        state = AllergenState.FREE_OF if is_promised else AllergenState.MAY_CONTAIN
        for back in joined_before(self.row, at):
            self.states[back] = state

    def _read_added(self, at: int) -> None:
        """Read "no added milk", "sans sulfites ajoutés": what is there by nature is not told."""
        scope = self._scope
        if self._is_negated() and scope is not None and scope.waiting:
            if scope.clean:
                self._open(_ADDED)
        elif self.states.get(at - 1) is AllergenState.FREE_OF:
            self.states[at - 1] = AllergenState.UNKNOWN
