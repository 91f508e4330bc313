"""Whether the name said with a booking is a client's: all of it must be in theirs."""

from __future__ import annotations

from shop_app.domain.folding import words_apart

_TITLES = frozenset({
    "m", "mr", "mme", "mlle", "mrs", "ms", "miss", "monsieur", "madame", "mademoiselle", "dr",
    "docteur", "doctor", "me", "maitre", "famille", "family", "the", "la", "et", "and",
})  # fmt: skip
"""Words that come with a name and tell nobody apart."""


def name_words(name: str) -> frozenset[str]:
    """Return the words of a name that tell who it is, folded; titles only where nothing else is."""
    said = frozenset(words_apart(name.replace(".", " ").replace("-", " ").replace("&", " ")))
    return said - _TITLES or said


def is_whole_name(said: str, name: str) -> bool:
    """Tell whether it is the same name, in any order, with or without a title."""
    return bool(said) and name_words(said) == name_words(name)


def may_be(said: str, *names: str) -> bool:
    """Tell whether a booking under `said` can be of a client with these names.

    Every word must be one of theirs, or its initial: "Dupont" and "M. Dupont" can be Marie Dupont,
    "Paul Dupont" cannot. A client without a name may be anybody.
    """
    theirs = frozenset().union(*map(name_words, names))
    return not theirs or all(_is_among(word, theirs) for word in name_words(said))


def _is_among(word: str, theirs: frozenset[str]) -> bool:
    return word in theirs or (len(word) == 1 and any(one.startswith(word) for one in theirs))
