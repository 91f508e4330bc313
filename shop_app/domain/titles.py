"""Titles that people say before a name, in the form of folded words."""

# ruff: noqa: SIM905 - lists of words read better as text

_TITLES = frozenset(
    "m mr mme mlle mm mmes monsieur madame mademoiselle messieurs mesdames mrs ms miss mister"
    " dr docteur doctor pr prof professeur me maitre sir lady".split()
)


def without_title(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words of a name without titles, as they are where nothing else would be left."""
    return tuple(word for word in words if word not in _TITLES) or words
