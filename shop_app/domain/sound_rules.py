"""What spelling by ear has in common in French and English, and how a key is written down.

A key has capitals: consonants ($ for sh), the vowels A I O U, the nasals 1 (in) 2 (an) 3 (on), 6 (a
last eu), and no e but a first one: without accents, an e that is heard looks like one that is not.
"""

import re
from collections.abc import Iterable, Mapping
from operator import eq

Rules = tuple[tuple[str, str], ...]
"""Letters and what they are written as instead, each rule over the whole word, in order."""

_BY_EAR: tuple[tuple[str, Rules], ...] = (
    ("y", (("eye ", "eille "), ("y", "i"))),
    ("h", (
        ("aught", "aut"), ("aughan", "aun"), ("aughn", "aun"), ("ight", "it"), ("igh", "i"),
        ("tsch", "$"), ("sch", "$"), ("tch", "$"), ("sh", "$"), ("cch", "k"),
        ("chr", "kr"), ("chl", "kl"), ("chn", "kn"), ("chael", "kael"), ("zach", "zak"),
        ("nicho", "niko"), ("och ", "oC "), ("ach ", "aC "), ("ch", "$"),
        ("ph", "f"), ("gh", "G"), ("h", ""),
    )),
    ("c", (
        (" mc", " mak"), (" cz", " $"), ("cqu", "k"), ("cq", "k"), ("ck", "k"),
        ("cce", "$e"), ("cci", "$i"),
        ("sce", "se"), ("sci", "si"), ("ce", "se"), ("ci", "si"), ("ncois", "nsois"),
        ("ncoas", "nsoas"), ("ncais", "nsais"), ("oncal", "onsal"), ("ncon ", "nson "),
        ("rcon ", "rson "), ("ncone", "nsone"), ("rcone", "rsone"), ("onca ", "onsa "),
    )),
    ("q", (("qu", "k"), ("q", "k"))),
    ("g", (
        (" gz", " s"), (" gn", " n"), (" geof", " jef"), ("dg", "g"), ("gg", "g"), ("gea", "ja"),
        ("geo", "jo"), ("gue", "Ge"), ("gui", "Gi"), ("ge", "je"), ("gi", "ji"), ("gn", "ni"),
    )),
    ("x", ((" x", " s"), ("xc", "x"), ("xx", "x"))),
    ("w", ((" wr", " r"),)),
    ("k", ((" kn", " n"), (" ks", " s"), ("eske ", "eke "))),
    ("p", ((" ps", " s"), (" pf", " f"), ("mpt", "nt"), ("apt", "at"))),
    ("l", (("ault", "aut"), ("auld", "aud"), ("auln", "aun"), ("aulx", "aux"), ("isle", "ile"))),
    ("d", (("dt", "tt"), ("dj", "j"))),
    ("tion", (("tion", "sion"),)),
    ("bv", (("bv", "v"),)),
    ("esn", (("esn", "en"),)),
    (" sz", ((" sz", " s"),)),
)  # fmt: skip
"""Rules that hold in both languages, after the letter without which none of them applies."""

CONSONANTS = {
    **{letter: letter.upper() for letter in "bdfgjklmnprstv"},
    "$": "$", "G": "G", "c": "K", "q": "K", "w": "V", "x": "KS", "z": "S",
    **dict.fromkeys("h 0123456789", ""),
}  # fmt: skip
_VOWEL_SOUNDS = frozenset("AEIOUV1236")
_TWICE = re.compile(r"(.)\1+")


def by_ear(word: str) -> str:
    """Return a folded word between two spaces, spelt as both languages would by ear."""
    text = f" {word} "
    for needed, rules in _BY_EAR:
        if needed in text:
            for letters, instead in rules:
                text = text.replace(letters, instead)
    return text


def one_of(spellings: Iterable[str]) -> re.Pattern[str]:
    """Return a pattern that finds the first fitting one of regular expressions, then any sign."""
    by_first: dict[str, list[str]] = {}
    for spelling in spellings:
        by_first.setdefault(spelling[0], []).append(spelling[1:])
    branches = (f"{re.escape(first)}(?:{'|'.join(rest)})" for first, rest in by_first.items())
    return re.compile(f"{'|'.join(branches)}|.")


def key_of(text: str, letters: re.Pattern[str], heard: Mapping[str, str]) -> str:
    """Return the key of a word: what is heard of each group of letters the pattern finds."""
    key = "".join(map(heard.__getitem__, letters.findall(text)))
    if len(set(key)) < len(key) and any(map(eq, key, key[1:])):
        key = _TWICE.sub(r"\1", key)
    if text[1] in "aeo" and key[:1] not in _VOWEL_SOUNDS:
        key = "E" + key
    return key[:-1] + "T" if key.endswith("D") else key
