"""One text with a whole name, taken apart: title, given names, family name, organisation."""

# ruff: noqa: SIM905 - lists of words read better as text

from __future__ import annotations

import re
from dataclasses import dataclass

from shop_app.domain.given_names import is_usual_given_name


@dataclass(frozen=True, slots=True)
class SplitName:
    """The parts of a name, each as it was written; nothing of the text is left out."""

    title: str = ""
    given: str = ""
    family: str = ""
    organisation: str = ""


_TITLE = (
    r"(?:monsieur|messieurs|madame|mademoiselle|mesdames|mesdemoiselles|m\.|mr\.?|mm\.?|mme\.?"
    r"|mlle\.?|mmes\.?|mrs\.?|ms\.?|miss|mister|dr\.?|docteur|doctor|pr\.?|prof\.?|professeur"
    r"|me\.?|maître|sir|lady|lord|père|sœur|rev\.?|m)"
)
_TITLES = re.compile(
    rf"({_TITLE}(?:(?:\s*(?:&|\+|/|,)\s*|\s+(?:et|and|ou|or)\s+|\s+){_TITLE})*)\s+(?=\S)",
    re.IGNORECASE,
)
_ORGANISATION = re.compile(
    r"\b(?:sarl|sasu?|s\.a\.r\.l\.?|eurl|e\.u\.r\.l\.?|s\.a\.?|sci|scp|snc|scop|gie|gaec|ltd|llc|llp"
    r"|inc|gmbh|plc|corp|corporation|company|cie|société|sté|entreprise|ets|établissements?"
    r"|association|asso|boulangerie|pâtisserie|boucherie|charcuterie|fromagerie|brasserie|bistrot?"
    r"|restaurant|pizzeria|traiteur|hôtel|hotel|auberge|café|garage|pharmacie|mairie|préfecture"
    r"|école|collège|lycée|université|crèche|ehpad|hôpital|clinique|cabinet|agence|syndicat|comité"
    r"|fondation|institut|club|amicale|groupe|group|banque|bank|notaires?|avocats|immobilier"
    r"|assurances?|transports|services|studio|atelier|librairie|imprimerie|fleuriste|florist"
    r"|bakery|school|university|foundation|society|hospital|paroisse)\b\.?"
    r"|(?:&|\bet\b|\band\b)\s*(?:fils|filles|co|cie|sons?|associés?|associates|frères|brothers)\b",
    re.IGNORECASE,
)
_IN_BRACKETS = re.compile(r"\(.*?(?:\)|$)")
PARTICLES = frozenset(
    "de du des d' d’ da das do dos del della delle di von van vom zu zur ter ten der den le la les"
    " lo el al bin ibn ben ould saint sainte st ste mac mc o' y e".split()
)
_LEADING = frozenset(
    "de du des da dos del della di von van ter ten le la les el ben ibn bin".split()
)
_SUFFIXES = frozenset("jr jr. sr sr. ii iii iv phd ph.d. md m.d. esq esq. fils père".split())


def split_name(text: str, *, family_first: bool | None = None) -> SplitName:
    """Take a whole name apart.

    Capitals ("DUPONT Marie"), a comma ("Dupont, Marie"), particles and usual given names tell
    which part is which; where they don't, `family_first` (what the column's header says) does.
    """
    text = " ".join(text.split())
    if match := _TITLES.match(text):
        rest = split_name(text[match.end() :], family_first=family_first)
        return _titled(match[1], rest)
    if _ORGANISATION.search(_IN_BRACKETS.sub("", text)) and not _is_person_with_comma(text):
        return SplitName(organisation=text)
    family, comma, given = (part.strip() for part in text.partition(","))
    if comma and family and given and "," not in given:
        return _around_comma(family, given)
    return _by_words(_words(text), family_first=family_first)


def _titled(title: str, rest: SplitName) -> SplitName:
    """After a title a single name is the family name."""
    if rest.given and not rest.family:
        return SplitName(title, "", rest.given)
    return SplitName(title, rest.given, rest.family, rest.organisation)


def _is_person_with_comma(text: str) -> bool:
    """Tell whether the part after the comma is a usual given name ("Café, Marie")."""
    _, comma, given = text.partition(",")
    return bool(comma) and is_usual_given_name(given.strip())


def _around_comma(family: str, given: str) -> SplitName:
    """Read "Dupont, Marie", "Dupont, Mme Marie" and "John Doe, Jr."."""
    if given.lower() in _SUFFIXES:
        whole = _by_words(_words(family))
        return SplitName("", whole.given, f"{whole.family or whole.given}, {given}")
    if match := _TITLES.match(given + " "):
        return SplitName(match[1], given[match.end() :].strip(), family)
    return SplitName("", given, family)


def _words(text: str) -> list[str]:
    """Return the words, with what stands in brackets or is a suffix kept on the one before."""
    words: list[str] = []
    depth = 0
    for word in text.split():
        if words and (depth > 0 or word[0] in "([" or word.lower() in _SUFFIXES):
            words[-1] += f" {word}"
        else:
            words.append(word)
        depth = max(0, depth + word.count("(") - word.count(")"))
    return words


def _by_words(words: list[str], *, family_first: bool | None = None) -> SplitName:
    if len(words) <= 1:
        whole = "".join(words)
        return SplitName(family=whole) if _is_capitals(whole) else SplitName(given=whole)
    cut, first = _cut_by_capitals(words) or _cut_by_habit(words, family_first=family_first)
    front, back = " ".join(words[:cut]), " ".join(words[cut:])
    return SplitName("", back, front) if first else SplitName("", front, back)


def _is_capitals(word: str) -> bool:
    """Tell whether a word is written in capitals, initials ("J.", "JP") aside."""
    letters = [char for char in word if char.isalpha()]
    return len(letters) > len("JP") and word == word.upper() and word != word.lower()


def _cut_by_capitals(words: list[str]) -> tuple[int, bool] | None:
    """Return where the family name ends or begins, and whether it comes first, if capitals say."""
    capitals = [_is_capitals(word) for word in words]
    if all(capitals) or not any(capitals):
        return None
    if capitals[-1]:
        cut = capitals.index(True)
        while cut > 1 and words[cut - 1].lower() in PARTICLES:
            cut -= 1
        return (cut, False) if cut else None
    last = max(place for place, is_capital in enumerate(capitals) if is_capital)
    front = words[: last + 1]
    if all(flag or word.lower() in PARTICLES for word, flag in zip(front, capitals, strict=False)):
        return last + 1, True
    return None


def _cut_by_habit(words: list[str], *, family_first: bool | None) -> tuple[int, bool]:
    """Return where to cut and whether the family name comes first."""
    leading = _leading_particles(words)
    if leading and words[0].lower() != "ben" and len(words) == leading + 1:
        return len(words), True
    if leading and (family_first is not False) and len(words) > leading + 1:
        return leading + 1, True
    if family_first is None:
        family_first = is_usual_given_name(words[-1]) and not is_usual_given_name(words[0])
    if family_first:
        return _end_of_family(words), True
    cut = len(words) - 1
    while cut > 1 and words[cut - 1].lower() in PARTICLES:
        cut -= 1
    return cut, False


def _leading_particles(words: list[str]) -> int:
    count = 0
    while count < len(words) and words[count].lower() in _LEADING:
        count += 1
    return count


def _end_of_family(words: list[str]) -> int:
    """Return how many words a family name in front takes: one, and what usual names leave."""
    end = len(words) - 1
    while end > 1 and is_usual_given_name(words[end - 1]):
        end -= 1
    return end if is_usual_given_name(words[-1]) else 1
