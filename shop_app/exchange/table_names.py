"""The name of one row of a table, in one column or several."""

from __future__ import annotations

from collections.abc import Sequence
from operator import itemgetter

from shop_app.domain.client_fields import fold_header
from shop_app.domain.imported_clients import ImportedNote
from shop_app.domain.names import SplitName, split_name
from shop_app.exchange.columns import Columns
from shop_app.text import translate

_PARTS = ("title", "given_name", "additional_names", "family_name", "suffix", "organisation")
_NOWHERE = -1


class TextColumns:
    """The columns of some fields, of which the first that says something counts."""

    def __init__(self, columns: Columns, *fields: str) -> None:
        places = [tuple(column.at for column in columns.of(field)) for field in fields]
        self._several = [(slot, at) for slot, at in enumerate(places) if len(at) > 1]
        self._first = itemgetter(*(at[0] if at else _NOWHERE for at in places))

    def read(self, cells: Sequence[str]) -> Sequence[str]:
        """Return the text of each field ("" where a row says nothing), in the fields' order.

        `cells` end with an empty one, which stands for the fields without a column.
        """
        texts: Sequence[str] = self._first(cells)
        if not self._several:
            return texts
        texts = list(texts)
        for slot, places in self._several:
            texts[slot] = next((text for at in places if (text := cells[at])), "")
        return texts


class NameColumns:
    """The columns of a table that name a client."""

    def __init__(self, columns: Columns) -> None:
        self._text = TextColumns(columns, *_PARTS, "full_name", "file_as")
        self._family_first = columns.family_first
        self._single_is_family = any(
            fold_header(one.header).startswith("nom") for one in columns.of("full_name")
        )

    def read(self, cells: Sequence[str], notes: list[ImportedNote]) -> SplitName:
        """Return the name of a row; what fits in no part of it is added to `notes`."""
        parts = self._text.read(cells)
        title, given, additional, family, suffix, organisation, whole, file_as = parts
        if given and family and not (whole or additional or suffix):
            return SplitName(title, given, family, organisation)
        if additional and not given:
            given, additional = additional, ""
        if given or family:
            name = self._from_parts(given, family, whole, parts, notes)
        else:
            name = self._whole(whole or ("" if organisation else file_as))
        if name.organisation and organisation and name.organisation != organisation:
            notes.append(ImportedNote(name.organisation, translate("Vcard", "Name shown")))
        if additional:
            notes.append(ImportedNote(additional, translate("Vcard", "Other given names")))
        if suffix:
            notes.append(ImportedNote(suffix, translate("Vcard", "Suffix")))
        organisation = organisation or name.organisation
        return SplitName(title or name.title, name.given, name.family, organisation)

    def _from_parts(
        self,
        given: str,
        family: str,
        whole: str,
        parts: Sequence[str],
        notes: list[ImportedNote],
    ) -> SplitName:
        """Complete half a name by the whole one; a whole one that says else is kept as a note."""
        name = SplitName("", given, family) if given else _family_alone(family)
        if not whole or set(_words(whole)) <= set(_words(" ".join(parts[: len(_PARTS)]))):
            return name
        split = self._whole(whole)
        if not (given and family) and (given or family) in {split.given, split.family}:
            return split
        notes.append(ImportedNote(whole, translate("Vcard", "Name shown")))
        return name

    def _whole(self, whole: str) -> SplitName:
        if not whole or "@" in whole:
            return SplitName()
        name = split_name(whole, family_first=self._family_first)
        if name.given and not name.family and self._single_is_family:
            return SplitName(name.title, "", name.given)
        return name


def _family_alone(family: str) -> SplitName:
    """Read a family name without given name, that may be “Mme Dupont” or “SARL Dupont”."""
    split = split_name(family)
    if split.organisation or (split.title and not split.given):
        return split
    return SplitName(family=family)


def _words(text: str) -> list[str]:
    return text.replace(",", " ").casefold().split()
