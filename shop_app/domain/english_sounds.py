"""How a name may sound to an English ear."""

from shop_app.domain.sound_rules import CONSONANTS, key_of, one_of

_VOWELS = {
    "a": "A", "e": "", "i": "I", "o": "O", "u": "U",
    "ea ": "IA", "ee ": "I", "ie ": "I", "ei ": "I",
    "ee": "", "ea": "", "ei": "", "ie": "", "ai": "",
    "aw": "O", "au": "O", "ow": "O", "oa": "O", "oe": "O",
    "ew": "U", "oo": "U", "ou": "U", "ue": "U",
}  # fmt: skip
_ENDS = {"mb ": "M", "g ": "J", "c ": "S", "C": "$"}
"""A last g or c is as often one whose e was left out."""

_LONG_A = {
    f"a{letter}": heard for letter, heard in CONSONANTS.items() if heard and letter not in "qw"
}
_WEAK = {f"{vowel}{end}": end.upper() for vowel in "aeiou" for end in "nr"}
_HEARD = {**CONSONANTS, **_VOWELS, **_ENDS, **_LONG_A, **_WEAK, "kw": "K"}
_LETTERS = one_of(
    [f"{group}(?= )(?<=.{{5}})" for group in _WEAK]
    + [f"{group[0]}[{group[1]}](?=e[^e])" for group in _LONG_A]
    + sorted({*_VOWELS, *_ENDS, "kw"}, key=len, reverse=True)
)


def english_key(text: str) -> str:
    """Return the key of a word spelt by ear."""
    return key_of(text, _LETTERS, _HEARD)
