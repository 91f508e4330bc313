"""Where a query is found in a name, so that a row can mark it."""

from shop_app.domain.folding import folded_with_places, words

Span = tuple[int, int]
"""Start and end (exclusive) in the shown text, in characters."""


def matched_spans(shown: str, query: str) -> tuple[Span, ...]:
    """Return the spans of `shown` that a query's words start words of, in order, not overlapping."""
    folded, places = folded_with_places(shown)
    taken: list[Span] = []
    for word in sorted(words(query), key=len, reverse=True):
        for start in _word_starts(folded):
            if not folded.startswith(word, start):
                continue
            span = places[start], places[start + len(word) - 1] + 1
            if all(span[1] <= one[0] or span[0] >= one[1] for one in taken):
                taken.append(_with_marks(shown, span))
                break
    return tuple(sorted(taken))


def _word_starts(folded: str) -> list[int]:
    return [
        place
        for place, one in enumerate(folded)
        if one != " " and (place == 0 or folded[place - 1] == " ")
    ]


def _with_marks(shown: str, span: Span) -> Span:
    """Take in combining marks that follow, so that an accent is not cut from its letter."""
    start, end = span
    while end < len(shown) and not folded_with_places(shown[end])[0]:
        if shown[end] in "'’":
            break
        end += 1
    return start, end
