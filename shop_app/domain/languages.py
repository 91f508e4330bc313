"""Languages that people name in words, as the codes that everything else uses."""

from __future__ import annotations

import re
import unicodedata

from shop_app.text import Message, translate

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
LANGUAGE_NAMES: dict[str, Message] = {
    "ar": translate("Language", "Arabic"),
    "ca": translate("Language", "Catalan"),
    "cs": translate("Language", "Czech"),
    "da": translate("Language", "Danish"),
    "de": translate("Language", "German"),
    "el": translate("Language", "Greek"),
    "en": translate("Language", "English"),
    "es": translate("Language", "Spanish"),
    "fi": translate("Language", "Finnish"),
    "fr": translate("Language", "French"),
    "he": translate("Language", "Hebrew"),
    "hu": translate("Language", "Hungarian"),
    "it": translate("Language", "Italian"),
    "ja": translate("Language", "Japanese"),
    "ko": translate("Language", "Korean"),
    "nl": translate("Language", "Dutch"),
    "no": translate("Language", "Norwegian"),
    "pl": translate("Language", "Polish"),
    "pt": translate("Language", "Portuguese"),
    "ro": translate("Language", "Romanian"),
    "ru": translate("Language", "Russian"),
    "sv": translate("Language", "Swedish"),
    "tr": translate("Language", "Turkish"),
    "uk": translate("Language", "Ukrainian"),
    "vi": translate("Language", "Vietnamese"),
    "zh": translate("Language", "Chinese"),
}
"""The languages one chooses from, by ISO 639-1 code."""
_CODES = {name: code for code, names in _NAMES.items() for name in names.split()}
_TAG = re.compile(r"([a-z]{2})(?:[-_][a-z0-9]{2,8})*")


def language_code(text: str) -> str | None:
    """Return the ISO 639-1 code of "fr", "fr-CA", "Français" or "French", else None."""
    folded = unicodedata.normalize("NFKD", text.strip().lower())
    word = "".join(char for char in folded if not unicodedata.combining(char))
    if match := _TAG.fullmatch(word):
        return match[1]
    return _CODES.get(word)
