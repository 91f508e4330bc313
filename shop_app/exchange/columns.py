"""What each column of a table means, from its header and the first values below it."""

# ruff: noqa: SIM905 - lists of words read better as text

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from shop_app.domain.client_fields import fold_header
from shop_app.domain.import_headers import PLACES, Header, place_label, recognise_header
from shop_app.domain.partial_dates import says_day_first
from shop_app.exchange.content import (
    MOST,
    are_of_people,
    is_email,
    is_phone,
    names_in_two_columns,
    puts_family_first,
    refined_field,
    share,
    unnamed_field,
)
from shop_app.exchange.headers import WHO

_PAIR = re.compile(r"(.+?)\s+(\d+)\s+-\s+(Type|Label|Value)", re.IGNORECASE)
_PHONE_WORDS = frozenset(
    "tel telephone phone phones mobile portable gsm numero fixe number".split()
)
_MACHINES = frozenset(
    fold_header(header)
    for header in (
        "Priority,Priorité,Sensitivity,Critère de diffusion,Private,Privé,E-mail Type,Initials"
        ",Type de messagerie,E-mail Display Name,Nom complet de l'adresse de messagerie,Initiales"
        ",Type de courrier,Nom complet de l'adresse de courrier,Directory Server,Serveur d'annuaire"
        ",Organization Type,Internet Free Busy"
    ).split(",")
)
_ADDRESS_PARTS = frozenset(
    "street street_number formatted_address postcode city postcode_and_city region country".split()
)


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its place (from 0), its header as written, and the field it fills.

    `label_at` is the column that says which phone, e-mail or address it is; `group` tells the
    addresses of one client apart.
    """

    at: int
    header: str
    field: str
    label: str = ""
    label_at: int | None = None
    group: tuple[str, int] = ("", 0)


@dataclass(slots=True)
class Columns:
    """All columns that are read, and what was learnt of their values."""

    columns: list[Column] = field(default_factory=list)
    day_first: dict[int, bool | None] = field(default_factory=dict)
    family_first: bool | None = None

    @property
    def say_who(self) -> bool:
        """Tell whether any column names a client or says how to reach one."""
        return bool(self.of(*WHO))

    def of(self, *fields: str) -> list[Column]:
        """Return the columns of some fields, from left to right."""
        return [column for column in self.columns if column.field in fields]


def columns_by_header(header: Sequence[str], rows: Sequence[Sequence[str]]) -> Columns:
    """Read what the columns mean from their headers, with `rows` below as evidence."""
    meanings = [_meaning(text, _values(rows, at)) for at, text in enumerate(header)]
    meanings = _as_one_name(meanings, header)
    groups = _address_groups(meanings)
    found = Columns()
    for at, (text, meaning) in enumerate(zip(header, meanings, strict=True)):
        found.columns.extend(_columns(at, text.strip(), meaning, meanings, header, groups))
    _learn(found, header, rows)
    return found


def columns_by_content(width: int, rows: Sequence[Sequence[str]]) -> Columns:
    """Read what the columns mean from their values alone; none is known where none is clear."""
    values = [_values(rows, at) for at in range(width)]
    fields = [unnamed_field(column) for column in values]
    names = [at for at, name in enumerate(fields) if name == "full_name"]
    if len(names) > 1:
        left, right = names[0], names[1]
        fields[left], fields[right] = names_in_two_columns(values[left], values[right])
        for other in names[2:]:
            fields[other] = ""
    reached = {"phone", "email"} & set(fields)
    if not reached and not are_of_people(_whole_names(rows, names)):
        return Columns()
    found = Columns([Column(at, "", name or "unknown") for at, name in enumerate(fields)])
    _learn(found, [""] * width, rows)
    return found


def _whole_names(rows: Sequence[Sequence[str]], names: Sequence[int]) -> list[str]:
    """Return the names of the rows, joined where they take two columns."""
    joined = (" ".join(row[at] for at in names if at < len(row)) for row in rows)
    return [name for name in joined if name.strip()]


def _values(rows: Sequence[Sequence[str]], at: int) -> list[str]:
    return [text for row in rows if len(row) > at and (text := row[at].strip())]


def _meaning(text: str, values: Sequence[str]) -> Header | None:
    meaning = recognise_header(text)
    if meaning is None:
        return _meaning_by_words(text, values)
    if meaning.part != "value":
        return meaning
    refined = refined_field(meaning.field, values)
    if meaning.field == "ref" and fold_header(text) in {"numero", "number"} and values:
        refined = "phone" if share(values, is_phone) > MOST else refined
    if refined == "phone" and _is_place_alone(text) and share(values, is_phone) < MOST:
        return None
    return replace(meaning, field=refined) if refined else None


def _is_place_alone(text: str) -> bool:
    """Tell headers like “Domicile” and “Bureau”, which may head addresses as well as phones."""
    return place_label(text) in {"home", "work", "main"} and not (
        _PHONE_WORDS & frozenset(fold_header(text).split())
    )


def _meaning_by_words(text: str, values: Sequence[str]) -> Header | None:
    """Read a header of many words by its values, and for phones by one telling word as well."""
    if not text.strip() or not values:
        return None
    if share(values, is_email) > MOST:
        return Header("email")
    words = frozenset(fold_header(text).split())
    if words & _PHONE_WORDS and share(values, is_phone) > MOST:
        mobile = words & frozenset(PLACES["mobile"].split())
        return Header("phone", "mobile" if mobile else "")
    return None


def _as_one_name(meanings: list[Header | None], header: Sequence[str]) -> list[Header | None]:
    """“Nom” is the family name beside “Prénom”; a second “Titre” is a job, kept as a note."""
    fields = {meaning.field for meaning in meanings if meaning}
    beside_given = "given_name" in fields and "family_name" not in fields
    titles = 0
    result: list[Header | None] = []
    for meaning, text in zip(meanings, header, strict=True):
        if meaning and meaning.field == "full_name" and beside_given and _is_plain_name(text):
            result.append(replace(meaning, field="family_name"))
        elif meaning and meaning.field == "title":
            titles += 1
            result.append(meaning if titles == 1 else None)
        else:
            result.append(meaning)
    return result


def _is_plain_name(text: str) -> bool:
    return fold_header(text) in {"nom", "name", "noms", "nom client", "nom du client", "client"}


def _address_groups(meanings: Sequence[Header | None]) -> frozenset[tuple[str, int]]:
    """Return the numbered addresses: "Adresse 2" is a second one only beside "Ville 2"."""
    return frozenset(
        (meaning.place, meaning.index)
        for meaning in meanings
        if meaning and meaning.index and meaning.field in _ADDRESS_PARTS - {"street"}
    )


def _columns(  # noqa: PLR0917 - one column with all that stands around it
    at: int,
    text: str,
    meaning: Header | None,
    meanings: Sequence[Header | None],
    header: Sequence[str],
    groups: frozenset[tuple[str, int]],
) -> list[Column]:
    if meaning is None:
        return _unknown(at, text, header)
    if meaning.part == "label":
        return []
    group = (meaning.place, meaning.index)
    group = group if group in groups else (meaning.place, 0)
    label_at = _label_at(meaning, meanings)
    return [Column(at, text, meaning.field, meaning.place, label_at, group)]


def _label_at(meaning: Header, meanings: Sequence[Header | None]) -> int | None:
    base = "street" if meaning.field in _ADDRESS_PARTS else meaning.field
    for at, other in enumerate(meanings):
        if other and other.part == "label" and (other.field, other.index) == (base, meaning.index):
            return at
    return None


def _unknown(at: int, text: str, header: Sequence[str]) -> list[Column]:
    """Keep an unknown column as a note, under the label that Google's exports put beside it."""
    folded = re.sub(r"\b\d+\b ?", "", fold_header(text)).strip()
    if folded in _MACHINES:
        return []
    match = _PAIR.fullmatch(text)
    if match is None:
        return [Column(at, text, "unknown")]
    partner = {"value": "label", "label": "value", "type": "value"}[match[3].lower()]
    stem = (match[1].lower(), match[2])
    others = [_PAIR.fullmatch(other.strip()) for other in header]
    for place, other in enumerate(others):
        if other is None or (other[1].lower(), other[2]) != stem or place == at:
            continue
        if partner == "value":
            return []
        return [Column(at, match[1], "unknown", label_at=place)]
    return [Column(at, text, "unknown")]


def _learn(found: Columns, header: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Learn from the values: day or month first, family name first."""
    for column in found.of("birthday"):
        orders = Counter(map(says_day_first, _values(rows, column.at)))
        found.day_first[column.at] = orders[True] >= orders[False]
    for column in found.of("full_name")[:1]:
        shown = puts_family_first(_values(rows, column.at))
        said = _order_in_header(fold_header(header[column.at]))
        found.family_first = said if shown is None else shown


def _order_in_header(folded: str) -> bool | None:
    """Tell what “Nom et prénom” and “First Last” say of the order."""
    family, given = re.search(r"\b(?:noms?|last)\b", folded), re.search(r"prenom|first", folded)
    if family is None or given is None:
        return None
    return family.start() < given.start()
