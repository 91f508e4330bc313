"""What somebody remembers of a client: names misheard, mistyped, half said; digits; words."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path
from random import Random

from people import Person
from shop_app.domain.folding import fold, words
from shop_app.domain.phones import phone_digits

Query = Callable[[Random, Person], str]
"""Makes a query that is meant for a person; "" where there is none of its kind."""

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_VOWELS = "aeiouy"
_SAID_ALIKE = (
    (rf"(?<![{_VOWELS}])(eau|au|o)(?![{_VOWELS}nm])", ("eau", "au", "o")),
    (r"(eau|au|aud|aut|ault|ot|o|os)$", ("eau", "aud", "aut", "ault", "ot", "o")),
    (r"(é|è|ai|ê)", ("é", "ai", "ei", "e")), (r"(er|ez|é|et)$", ("er", "ez", "é", "et")),
    (r"(ph|f)", ("ph", "f")), (r"(qu)(?=[ei])", ("k", "c")), (r"(c|k|ck)(?=[aou])", ("c", "k")),
    (r"(ck|k|c|que)$", ("ck", "k", "c", "que")), (r"(c|k|ch)(?=[lr])", ("c", "k", "ch")),
    (r"(th|t)(?=[aeiouyér])", ("th", "t")), (r"(?<=[^aeou])(y|i)(?![aeou])", ("y", "i")),
    (r"(an|en)(?=[dtgcvs])", ("an", "en")), (r"(in|ain|ein)(?![aeiouyén])", ("in", "ain", "ein")),
    (r"(œu|eu)", ("oeu", "eu")), (r"(?<=[aeiouy])(s|z)(?=[aeiouyé])", ("s", "z")),
    (r"(ll)(?=[aeo])", ("l",)), (r"(?<=[aeou])(l)(?=[aeou])", ("ll",)),
    (r"(tt|t)(?=[aeiou])", ("tt", "t")), (r"(nn|n)(?=[aeiou])", ("nn", "n")),
    (r"(mm|m)(?=[aeiou])", ("mm", "m")), (r"(rr|r)(?=[aeiou])", ("rr", "r")),
    (r"(sch|ch|sh)", ("sch", "ch", "sh")), (r"(g|j)(?=[ei])", ("g", "j")),
    (r"(s|c)(?=[ei])(?<=^.)", ("s", "c")), (r"(ks|x|cs)(?=[aeiou])", ("ks", "x")),
    (r"(?<=[^aeiouy])(s|t|d|x)$", ("", "s", "t")), (r"^(h)", ("",)), (r"(e)$", ("", "e")),
)  # fmt: skip
"""Spellings that are said the same in a place of a word."""


def typo(rng: Random, word: str) -> str:
    """Return a folded word with one letter wrong, missing, too many or the wrong way round."""
    while True:
        at = rng.randrange(len(word))
        letter = rng.choice(_LETTERS)
        made = rng.choice(
            (
                word[:at] + word[at + 1 :],
                word[:at] + letter + word[at:],
                word[:at] + letter + word[at + 1 :],
                word[:at] + word[at : at + 2][::-1] + word[at + 2 :],
            )
        )
        if made != word and made:
            return made


def by_ear(rng: Random, name: str) -> str:
    """Return a name written another way that is said the same, folded."""
    word = name.lower()
    ways: set[str] = set()
    for pattern, spellings in _SAID_ALIKE:
        for match in re.finditer(pattern, word):
            ways |= {word[: match.start(1)] + one + word[match.end(1) :] for one in spellings}
    ways = {fold(way) for way in ways} - {fold(name), ""}
    return rng.choice(sorted(ways)) if ways else fold(name)


def _given(person: Person) -> str:
    return fold(person.given_name)


def _family(person: Person) -> str:
    return fold(person.family_name)


def _both(rng: Random, person: Person) -> str:
    parts = [_given(person), _family(person)]
    rng.shuffle(parts)
    return " ".join(parts) if all(parts) else ""


def _starts(rng: Random, person: Person) -> str:
    parts = [_given(person)[:3].strip(), _family(person)[:3].strip()]
    rng.shuffle(parts)
    return " ".join(parts) if all(parts) else ""


def _typo_in_family(rng: Random, person: Person) -> str:
    family, given = _family(person), _given(person)
    if len(family) < 4 or not given:  # noqa: PLR2004 - no typo is forgiven in three letters
        return ""
    return f"{given} {typo(rng, family)}"


def _two_typos(rng: Random, person: Person) -> str:
    family, given = _family(person), _given(person)
    if len(family) < 8 or not given:  # noqa: PLR2004 - two are forgiven from eight letters
        return ""
    return f"{given} {typo(rng, typo(rng, family))}"


def _sounding(rng: Random, person: Person) -> str:
    family, given = _family(person), _given(person)
    if not family.isascii() or not family or not given:
        return ""
    heard = by_ear(rng, person.given_name), by_ear(rng, person.family_name)
    return " ".join(heard) if heard != (given, family) else ""


def nicknamed(pairs: Path | None) -> Query:
    """Return queries of a nickname and the family name, from a file of pairs where there is one."""

    def query(rng: Random, person: Person) -> str:
        known = _nicknames(pairs).get(_given(person))
        return f"{rng.choice(known)} {_family(person)}" if known and person.family_name else ""

    return query


_OURS = {
    "catherine": ("cathy", "kate"), "philippe": ("phil",), "christophe": ("chris",),
    "alexandre": ("alex", "sacha"), "emmanuel": ("manu",), "sebastien": ("seb",),
    "frederic": ("fred",), "guillaume": ("will", "guigui"), "nicolas": ("nico",),
    "elisabeth": ("babeth", "lisa"), "isabelle": ("isa",), "patrick": ("pat",),
    "william": ("bill", "will"), "robert": ("bob",), "elizabeth": ("liz", "beth"),
    "michael": ("mike",), "thomas": ("tom",), "james": ("jim",), "richard": ("dick", "rick"),
    "jean pierre": ("jp",), "jean paul": ("jp",), "antoine": ("tony", "toine"),
    "benjamin": ("ben",), "vincent": ("vince",), "dominique": ("dom",), "veronique": ("vero",),
}  # fmt: skip


@cache
def _nicknames(pairs: Path | None) -> dict[str, tuple[str, ...]]:
    if pairs is None:
        return _OURS
    found: dict[str, list[str]] = {name: list(short) for name, short in _OURS.items()}
    with pairs.open(encoding="utf-8", newline="") as opened:
        for row in csv.DictReader(opened):
            found.setdefault(fold(row["name1"]), []).append(fold(row["name2"]))
    return {name: tuple(dict.fromkeys(short)) for name, short in found.items()}


def _initial(rng: Random, person: Person) -> str:
    del rng
    given, family = words(person.given_name), _family(person)
    initials = "-".join(f"{word[0]}." for word in given)
    return f"{initials} {family}" if given and family else ""


def _last_four(rng: Random, person: Person) -> str:
    return phone_digits(rng.choice(person.phones))[-4:] if person.phones else ""


def _middle_run(rng: Random, person: Person) -> str:
    return phone_digits(rng.choice(person.phones))[3:9] if person.phones else ""


def _as_typed(rng: Random, person: Person) -> str:
    return rng.choice(person.phones) if person.phones else ""


def _email(rng: Random, person: Person) -> str:
    return rng.choice(person.emails) if person.emails else ""


def _card(rng: Random, person: Person) -> str:
    del rng
    return person.card_code


def _born(rng: Random, person: Person) -> str:
    if not person.birthday or not person.family_name:
        return ""
    month, day = person.birthday[-5:].split("-")
    return rng.choice((f"{day}/{month}", f"{int(day)}/{int(month)}"))


def _noted(rng: Random, person: Person) -> str:
    found = sorted(words(person.note), key=len)[-3:]
    return " ".join(rng.sample(found, 3)) if len(found) == 3 else ""  # noqa: PLR2004


def _joined(rng: Random, person: Person) -> str:
    del rng
    given = words(person.given_name)
    return f"{''.join(given)} {_family(person)}" if len(given) > 1 else ""


def _town(rng: Random, person: Person) -> str:
    del rng
    if person.address is None or not person.family_name:
        return ""
    return f"{_family(person)} {fold(person.address.city)}"


def kinds(pairs: Path | None) -> dict[str, Query]:
    """Return the kinds of query, by the name of each."""
    return {
        "both names": _both,
        "first three letters of each": _starts,
        "given name, one typo in the family name": _typo_in_family,
        "given name, two typos in a long family name": _two_typos,
        "both by ear": _sounding,
        "nickname and family name": nicknamed(pairs),
        "initial and family name": _initial,
        "compound given name in one word": _joined,
        "family name and town": _town,
        "phone as typed": _as_typed,
        "phone, last four": _last_four,
        "phone, middle run": _middle_run,
        "e-mail": _email,
        "card code": _card,
        "birthday": _born,
        "three words of a note": _noted,
    }
