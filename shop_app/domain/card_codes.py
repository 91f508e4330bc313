"""Codes of the cards that clients carry: short, read aloud without doubt, and self-checking."""

from __future__ import annotations

import re

ALPHABET = "34679CDFGHJKMNPRTVX"
"""Signs that nobody takes for another, and no vowel that would make words; nineteen, a prime."""
_SIGNS = 6
_HYPHEN_AT = 3
CODES = len(ALPHABET) ** _SIGNS
"""How many codes there are: 47 million."""
_OURS = re.compile(rf"([{ALPHABET}]{{3}})[-‐‑–— ]([{ALPHABET}]{{4}})", re.IGNORECASE)


def card_code(number: int) -> str:
    """Return the code of a number below `CODES`, such as “KMN-4R7X”; its last sign checks it."""
    signs = []
    for _ in range(_SIGNS):
        number, sign = divmod(number, len(ALPHABET))
        signs.append(ALPHABET[sign])
    code = "".join((*signs, _check(signs)))
    return f"{code[:_HYPHEN_AT]}-{code[_HYPHEN_AT:]}"


def _check(signs: list[str]) -> str:
    """Return the sign that makes any one wrong sign, and any two neighbours exchanged, show.

    The weights are all different and the modulus is prime, so a single change never cancels out.
    """
    total = sum(weight * ALPHABET.index(sign) for weight, sign in enumerate(signs, 2))
    return ALPHABET[-total % len(ALPHABET)]


def is_misread(text: str) -> bool:
    """Tell whether a text has the form of our codes but a sign that does not fit.

    Codes of other programs have other forms, and are never misread.
    """
    match = _OURS.fullmatch(text.strip())
    if match is None:
        return False
    code = (match[1] + match[2]).upper()
    return _check(list(code[:-1])) != code[-1]


def as_kept(text: str) -> str:
    """Return a typed or scanned code as it is kept: ours in capitals, others as they are."""
    match = _OURS.fullmatch(text.strip())
    return f"{match[1]}-{match[2]}".upper() if match else text.strip()
