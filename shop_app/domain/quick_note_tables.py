"""Tables of words for quick notes: phrases with a role and a value, found in folded words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain

from rapidfuzz.distance import OSA

from shop_app.domain.folding import words_apart
from shop_app.domain.quick_note_words import Gap, Word

COMMENT = "#"
_TYPO, _START, _BEGINNING = "~", "^", "*"
_FEWEST_LETTERS = 5


@dataclass(frozen=True, slots=True)
class Entry:
    """A phrase: its folded words, its role, its value; `starts` where it must begin a clause."""

    words: tuple[str, ...]
    role: str
    value: str
    starts: bool = False


@dataclass(frozen=True, slots=True)
class Phrases:
    """Phrases by their first word, the longest first; and key words by what typos leave."""

    _by_first: Mapping[str, tuple[Entry, ...]]
    _mistyped: Mapping[str, tuple[Entry, ...]]
    _beginnings: tuple[Entry, ...] = ()

    def find(
        self, words: tuple[Word, ...], at: int, role: str = "", *, fresh: bool = True
    ) -> Entry | None:
        """Return the longest phrase that starts at a word, else a key word it nearly is.

        `role` asks for that role only; `fresh` tells whether a clause begins here.
        """
        found = self.all(words, at, fresh=fresh)
        return next((one for one in found if not role or one.role == role), None)

    def all(self, words: tuple[Word, ...], at: int, *, fresh: bool = True) -> Iterator[Entry]:
        """Yield what may be meant from a word on, the longest phrase first."""
        for entry in self._by_first.get(words[at].folded, ()):
            if (fresh or not entry.starts) and _stands(entry, words, at):
                yield entry
        if near := self._nearly(words[at].folded):
            yield near

    def has(self, word: str, role: str) -> bool:
        """Tell whether a single folded word has a role."""
        found = self._by_first.get(word, ())
        return any(len(one.words) == 1 and one.role == role for one in found)

    def _nearly(self, typed: str) -> Entry | None:
        if len(typed) < _FEWEST_LETTERS or typed in self._by_first:
            return None
        for entry in self._beginnings:
            if typed.startswith(entry.words[0]):
                return entry
        near = chain.from_iterable(self._mistyped.get(one, ()) for one in _shortened(typed))
        for entry in near:
            if _is_near(typed, entry.words[0]):
                return entry
        return None


def read_phrases(tables: Iterable[str]) -> Phrases:
    """Read lines of phrases (`|` between them), a tab, their role, a tab and a value.

    `~` before a phrase of one word forgives a letter in it, `*` after it takes any longer word;
    `^` asks that a phrase start a clause.
    """
    by_first: dict[str, list[Entry]] = {}
    mistyped: dict[str, list[Entry]] = {}
    beginnings: list[Entry] = []
    for line in chain.from_iterable(table.splitlines() for table in tables):
        if not line.startswith(COMMENT) and "\t" in line:
            _read_line(line, by_first, mistyped, beginnings)
    for entries in by_first.values():
        entries.sort(key=lambda one: -len(one.words))
    return Phrases(_frozen(by_first), _frozen(mistyped), tuple(beginnings))


def _read_line(
    line: str, by_first: dict[str, list[Entry]], near: dict[str, list[Entry]],
    beginnings: list[Entry],
) -> None:  # fmt: skip
    phrases, role, *value = line.split("\t")
    for phrase in phrases.split("|"):
        entry = Entry(words_apart(phrase), role, "".join(value[:1]), _START in phrase)
        if _BEGINNING in phrase:
            beginnings.append(entry)
            continue
        by_first.setdefault(entry.words[0], []).append(entry)
        if _TYPO in phrase and len(entry.words[0]) >= _FEWEST_LETTERS:
            for short in _shortened(entry.words[0]):
                near.setdefault(short, []).append(entry)


def _frozen(entries: dict[str, list[Entry]]) -> dict[str, tuple[Entry, ...]]:
    return {word: tuple(found) for word, found in entries.items()}


def _stands(entry: Entry, words: tuple[Word, ...], at: int) -> bool:
    if len(words) - at < len(entry.words):
        return False
    return all(
        words[at + offset].folded == word and (offset == 0 or words[at + offset].gap <= Gap.LIST)
        for offset, word in enumerate(entry.words)
    )


def _is_near(typed: str, word: str) -> bool:
    """Tell one wrong letter; rappelé is no mistyped rappeler, but another form of it."""
    same_form = not word.endswith("r") or typed.endswith("r")
    return same_form and typed[0] == word[0] and OSA.distance(typed, word) == 1


def _shortened(word: str) -> set[str]:
    """Return the word, and what is left of it without one of its letters."""
    word = word[:24]
    return {word, *(word[:at] + word[at + 1 :] for at in range(len(word)))}
