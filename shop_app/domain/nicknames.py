"""Short forms of given names, read from a table: Bill stands for William, Babeth for Élisabeth."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from shop_app.domain.folding import APOSTROPHES, fold_character

COMMENT = "#"
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]+")


@dataclass(frozen=True, slots=True)
class Nicknames:
    """What folded words may stand for; read with `read_nicknames`.

    A name of several words is one folded word here, as if written together: jeanpierre. Questions
    may also be asked with its words apart, ("jean", "pierre").
    """

    # Words between spaces, taken apart when asked for: few of thousands ever are.
    _short: Mapping[str, str]
    _full: Mapping[str, str]
    _parts: Mapping[str, tuple[str, ...]]

    def of(self, word: str | tuple[str, ...]) -> frozenset[str]:
        """Return all that a folded word may stand for: its short forms, and what it is short for.

        The word itself is not among them.
        """
        return self.short_forms(word) | self.full_names(word)

    def short_forms(self, word: str | tuple[str, ...]) -> frozenset[str]:
        """Return what the bearers of a folded given name are called."""
        return _others(self._short, "".join(word))

    def full_names(self, word: str | tuple[str, ...]) -> frozenset[str]:
        """Return the given names that a folded word is short for."""
        return _others(self._full, "".join(word))

    def siblings(self, word: str | tuple[str, ...]) -> frozenset[str]:
        """Return the other short forms of what a folded word is short for: will for bill."""
        forms = (self.short_forms(name) for name in self.full_names(word))
        return frozenset().union(*forms) - {"".join(word)}

    def words(self, name: str) -> tuple[str, ...]:
        """Return the folded words of a name written together here: jean, pierre for jeanpierre."""
        return self._parts.get(name) or (name,)


def read_nicknames(text: str) -> Nicknames:
    """Read lines of a given name, a tab and its short forms between spaces.

    Lines that start with # and lines without a tab are passed over.
    """
    short: dict[str, str] = {}
    full: dict[str, str] = {}
    parts: dict[str, tuple[str, ...]] = {}
    for line in _folded(text).splitlines():
        name, tab, forms = line.partition("\t")
        if not tab or line.startswith(COMMENT):
            continue
        words = tuple(name.replace("-", " ").split())
        name = "".join(words)
        if len(words) > 1:
            parts[name] = words
        forms = forms.replace("-", "")
        short[name] = f"{short.get(name, '')} {forms}"
        for one in forms.split():
            full[one] = f"{full[one]} {name}" if one in full else name
    return Nicknames(short, full, parts)


def _folded(text: str) -> str:
    """Fold a whole table, each kind of letter once: word by word it takes ten times as long."""
    for one in {*"".join(_BEYOND_ASCII.findall(text)), *APOSTROPHES}:
        text = text.replace(one, fold_character(one))
    return text.lower()


def _others(words: Mapping[str, str], word: str) -> frozenset[str]:
    return frozenset(words.get(word, "").split()) - {word}
