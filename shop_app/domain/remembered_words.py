"""The words of notes and preferences by which a client is found."""

# ruff: noqa: SIM905 - lists of words read better as text

from __future__ import annotations

from collections.abc import Iterable

from shop_app.domain.folding import words_apart

_MOST_WORDS = 300
_LONGEST_WORD = 24
_SHORTEST_PLURAL = 5
_SAY_NOTHING = frozenset(
    "le la les un une des du de d l et ou a au aux en dans sur sous pour par avec sans ce cet"
    " cette ces son sa ses leur leurs mon ma mes il elle ils elles on nous vous je tu se qui que"
    " qu ne pas n est sont plus tres an of to in on at for with and is are was he she it"
    " they his her their my our your not no".split()
)


def remembered_words(texts: Iterable[str]) -> set[str]:
    """Return the words of texts as they are kept: folded, singular, each saying something."""
    found = dict.fromkeys(word for text in texts for word in words_apart(text))
    kept = [word for word in found if word not in _SAY_NOTHING]
    return {_singular(word)[:_LONGEST_WORD] for word in kept[:_MOST_WORDS]}


def asked_words(typed: str) -> tuple[str, ...]:
    """Return the words of a query in the form in which `remembered_words` keeps them."""
    found = [word for word in words_apart(typed) if word not in _SAY_NOTHING]
    return tuple(dict.fromkeys(_singular(word)[:_LONGEST_WORD] for word in found))


def _singular(word: str) -> str:
    return word[:-1] if len(word) >= _SHORTEST_PLURAL and word[-1] in "sx" else word
