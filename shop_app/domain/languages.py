"""Languages that people name in words, as the codes that everything else uses."""

from __future__ import annotations

import re
import unicodedata

_NAMES = {
    "ar": "arabe arabic",
    "ca": "catalan",
    "cs": "tcheque czech",
    "da": "danois danish",
    "de": "allemand german deutsch",
    "el": "grec greek",
    "en": "anglais english",
    "es": "espagnol spanish espanol castellano",
    "fi": "finnois finnish suomi",
    "fr": "francais french",
    "he": "hebreu hebrew",
    "hu": "hongrois hungarian",
    "it": "italien italian italiano",
    "ja": "japonais japanese",
    "ko": "coreen korean",
    "nl": "neerlandais dutch nederlands flamand",
    "no": "norvegien norwegian norsk",
    "pl": "polonais polish polski",
    "pt": "portugais portuguese portugues",
    "ro": "roumain romanian romana",
    "ru": "russe russian",
    "sv": "suedois swedish svenska",
    "tr": "turc turkish turkce",
    "uk": "ukrainien ukrainian",
    "vi": "vietnamien vietnamese",
    "zh": "chinois chinese mandarin",
}
_CODES = {name: code for code, names in _NAMES.items() for name in names.split()}
_TAG = re.compile(r"([a-z]{2})(?:[-_][a-z0-9]{2,8})*")


def language_code(text: str) -> str | None:
    """Return the ISO 639-1 code of "fr", "fr-CA", "Français" or "French", else None."""
    folded = unicodedata.normalize("NFKD", text.strip().lower())
    word = "".join(char for char in folded if not unicodedata.combining(char))
    if match := _TAG.fullmatch(word):
        return match[1]
    return _CODES.get(word)
