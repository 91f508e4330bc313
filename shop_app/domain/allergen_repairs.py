"""Words put right: halves at a line's end, one wrong letter, a lost apostrophe or space."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from shop_app.domain.allergen_spelling import nearest
from shop_app.domain.allergen_tokens import QUALIFIERS, Token, singular
from shop_app.domain.allergen_vocabulary import Vocabulary

_ARTICLES = ("dl", "d", "l")
_SHORTEST_REST = 4
_SHORTEST_HALF = 4
_LONGEST = 40  # letters of a word that is looked at: no two words are longer
_DIGITS_FOR_LETTERS = str.maketrans("01", "ol")  # as scanners read them: 0eufs, b1é


def repaired(found: tuple[Token, ...], vocabulary: Vocabulary) -> Iterator[Token]:
    """Yield the words as they were meant, as far as the tables know what was meant."""
    at = 0
    while at < len(found):
        token = found[at]
        at += 1
        if at < len(found) and found[at].is_broken_off:
            whole = _corrected(found[at].after(token), vocabulary)
            if whole.stem in vocabulary.known:
                at += 1
                yield whole
                continue
        one = _corrected(token, vocabulary)
        yield from (one,) if one.stem in vocabulary.known else _parted(one, vocabulary)


def _corrected(token: Token, vocabulary: Vocabulary) -> Token:
    if token.stem in vocabulary.known:
        return token
    read = token.stem.translate(_DIGITS_FOR_LETTERS)
    if read in vocabulary.known:
        return replace(token, stem=read, word=read)
    meant = (
        nearest(read, vocabulary.spellings)
        or _without_article(read, vocabulary)
        or _without_comma(read, vocabulary)
    )
    return replace(token, stem=meant, word=meant) if meant else token


def _without_article(stem: str, vocabulary: Vocabulary) -> str:
    """Return the word of which a lost apostrophe left the article on: "dorge", "dloeuf"."""
    for article in _ARTICLES:
        rest = stem.removeprefix(article)
        if rest != stem and len(rest) >= _SHORTEST_REST and _is_food(rest, vocabulary):
            return rest
    return ""


def _without_comma(stem: str, vocabulary: Vocabulary) -> str:
    """Return the word behind which a comma was read as a letter: noixj."""
    rest = singular(stem.removesuffix("j"))
    is_word = rest != stem and len(rest) >= _SHORTEST_REST and _is_food(rest, vocabulary)
    return rest if is_word else ""


def _parted(token: Token, vocabulary: Vocabulary) -> tuple[Token, ...]:
    """Return the two words that a lost space glued together: moutardefromage, sansgluten."""
    whole = token.stem
    if not whole.isalpha() or len(whole) > _LONGEST or token.end - token.start < len(whole):
        return (token,)
    for at in range(_SHORTEST_HALF, len(whole) - _SHORTEST_HALF + 1):
        first, second = singular(whole[:at]), whole[at:]
        if _are_two(first, second, vocabulary):
            middle = token.start + at
            return (
                replace(token, stem=first, word=first, end=middle),
                Token(second, second, middle, token.end, " "),
            )
    return (token,)


def _are_two(first: str, second: str, vocabulary: Vocabulary) -> bool:
    if not (_is_half(first, vocabulary) and _is_half(second, vocabulary)):
        return False
    return _is_food(first, vocabulary) or _is_food(second, vocabulary)


def _is_half(stem: str, vocabulary: Vocabulary) -> bool:
    """Tell whether the tables say something of it: persil is known for meaning nothing."""
    if stem in QUALIFIERS:
        return True
    alone = vocabulary.entries.get((stem, ""), ())
    return stem in vocabulary.known and (not alone or any(x.meanings or x.cue for x in alone))


def _is_food(stem: str, vocabulary: Vocabulary) -> bool:
    return any(
        one.meanings and not one.exact and not one.meanings[0].if_allergic
        for one in vocabulary.entries.get((stem, ""), ())
    )
