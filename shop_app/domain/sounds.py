"""What a name sounds like to a French or an English ear, so that it is found as it was heard."""

from shop_app.domain.english_sounds import english_key
from shop_app.domain.french_sounds import french_keys
from shop_app.domain.sound_rules import by_ear

LONGEST = 64
"""Letters of a word that are listened to."""

_SAID = {
    "sean": "shon", "stephen": "steven", "stephens": "stevens", "matthew": "matiou",
    "agnes": "aniess", "rachael": "rachel", "hughes": "hues", "mohamed": "mouamed",
    "mohammad": "mohamed", "muhammad": "mohamed", "youssef": "yusuf", "johan": "yohan",
    "johann": "yohan", "johanna": "yohana", "johannes": "yohanes",
}  # fmt: skip
"""Names that are not said as they are written, spelt as they are said."""


def sounds(word: str) -> frozenset[str]:
    """Return the phonetic keys (1 to 4) of a folded word; two words sound alike where keys meet.

    A word in another script than the Latin one, or without a letter, has none.
    """
    if not word.isascii() or not word.isalnum() or word.isdigit():
        return frozenset()
    text = by_ear(word[:LONGEST])
    keys = french_keys(text)
    keys.add(english_key(text))
    said = _SAID.get(word)
    if said is not None:
        keys.add(english_key(by_ear(said)))
    keys.discard("")
    return frozenset(keys)
