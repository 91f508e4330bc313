"""How a name may sound to a French ear."""

import re

from shop_app.domain.sound_rules import CONSONANTS, key_of, one_of

_ENDINGS = {
    **{f"{before}{end}": before for before in "aeiourlnmc" for end in ("t", "d", "ts", "ds", "s")},
    **{f"{before}{end}": before for before in "nr" for end in ("g", "c", "gs", "cs")},
    **{f"{before}{end}": before for before in "mu" for end in ("p", "ps")},
    **{vowels + "x": vowels for vowels in ("au", "eu", "ou", "oi", "ai")},
    **{vowel + "z": vowel for vowel in "aeo"},
    **{vowel + "st": vowel for vowel in "aeio"},
    "mb": "m", "er": "e", "ers": "e",
}  # fmt: skip
"""Last letters and what is heard of them."""

_VOWELS = {
    "a": "A", "e": "", "i": "I", "o": "O", "u": "U", "I": "I",
    "ai": "", "ei": "", "ae": "A", "oi": "VA", "oe": "O",
    "eau": "O", "au": "O", "ou": "U", "oo": "U", "eu": "", "oeu": "", "eu ": "6", "oeu ": "6",
    "ow": "V", "aw": "O", "oei ": "O", "C": "K",
    "eaill": "I", "aill": "I", "eill": "I", "ouill": "UI", "euill": "I", "ueill": "I", "uill": "I",
    "ail ": "I", "eil ": "I", "euil ": "I", "ueil ": "I", "ouil ": "UI",
    "jill": "JIL", "$ill": "$IL", "sill": "SIL", "vill": "VIL", "rill": "RIL", " ill": "IL",
    "jean": "J2",
}  # fmt: skip
_NASALS = {
    "oi": "V1", "ai": "1", "ei": "1", "i": "1", "u": "1", "ie": "I1", "ee": "1", "ae": "2",
    "ao": "2", "a": "2", "e": "2", "o": "3",
}  # fmt: skip
_NASAL_ENDINGS = {f"{vowels}{end}": f"{heard}" for vowels, heard in _NASALS.items()
                  for end in ("n", "m", "nn", "mm")}  # fmt: skip
_CONTEXT = {"ow": "ow(?=[aeiou])", "aw": "aw(?![aeiou])", "jean": "jean(?= |[^aeioun])"}
_SILENT = {**CONSONANTS, **_VOWELS, **_NASAL_ENDINGS, "ill": "I"}
_SAID = {**_SILENT, "ill": "IL"}


def _pattern(*, last_is_nasal: bool) -> re.Pattern[str]:
    """Group letters as French does, longest first; a nasal is none before a vowel, n or m."""
    before = "[^aeiounmIw]" if last_is_nasal else "[^aeiounmIw ]"
    nasals = {end: f"{end}(?={before if len(set(end[-2:])) > 1 else '[^aeiounmIw ]'})"
              for end in _NASAL_ENDINGS}  # fmt: skip
    groups = sorted({*nasals, *_VOWELS, "ill"}, key=len, reverse=True)
    return one_of(nasals.get(group) or _CONTEXT.get(group, group) for group in groups)


_LAST_NASAL = _pattern(last_is_nasal=True)
_LAST_SAID = _pattern(last_is_nasal=False)
_SILENT_S = re.compile(r" des(?=[bcdfglmnprvk])")
_GLIDES = re.compile(r"(?<=[aeo])i(?=[aeiou])(?!e )|(?:ou|(?<![aeo])u)(?=[aio]|e[^ ])")
_MAY_GLIDE = re.compile(r"[aeo]i[aeiou]|u[aeio]")


def french_keys(text: str) -> set[str]:
    """Return the keys of a word spelt by ear: last letters unheard, and all heard."""
    if text.startswith(" des"):
        text = _SILENT_S.sub(" de", text)
    unheard = _without_silent_end(text)
    keys = {key_of(_with_glides(unheard), _LAST_NASAL, _SILENT)}
    if unheard != text or text[-2] in "nm" or "ill" in text:
        keys.add(key_of(_with_glides(text), _LAST_SAID, _SAID))
    return keys


def _without_silent_end(text: str) -> str:
    """Take off the last letters that are not heard, where enough of a word is left."""
    for length in (3, 2):
        heard = _ENDINGS.get(text[-1 - length : -1])
        if heard and len(text) - length > 2:  # noqa: PLR2004 - a space and a letter before
            return f"{text[: -1 - length]}{heard} "
    return text


def _with_glides(text: str) -> str:
    """Write the vowels that turn into consonants before another: I after a, e, o; w for (o)u."""
    if _MAY_GLIDE.search(text):
        return _GLIDES.sub(lambda found: "iI" if found[0] == "i" else "w", text)
    return text
