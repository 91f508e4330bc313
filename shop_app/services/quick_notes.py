"""Quick notes read with the tables that ship with the program; nothing is recorded here."""

from __future__ import annotations

from datetime import date
from functools import cache

from shop_app.domain.quick_note_tables import Phrases, read_phrases
from shop_app.domain.quick_notes import NoteReading, NoteTables, read_quick_note
from shop_app.paths import resources
from shop_app.services.allergen_words import allergens_in

_MAIN = ("dietary", "preferences", "occasions", "follow_ups", "people", "modifiers")


def read_note(text: str, on: date, country: str = "FR") -> NoteReading:
    """Return what a note of either language proposes, its days counted from `on`."""
    return read_quick_note(text, on, note_tables(), allergens_in, country)


@cache
def note_tables() -> NoteTables:
    """Return the tables of words for quick notes."""
    return NoteTables(
        main=_phrases(*_MAIN),
        calendar=_phrases("calendar"),
        sizes=_phrases("sizes"),
        contacts=_phrases("contacts"),
        topics=_phrases("topics"),
        fillers=_phrases("fillers"),
        languages=_phrases("languages"),
    )


def _phrases(*names: str) -> Phrases:
    folder = resources() / "quick_notes"
    return read_phrases((folder / f"{name}.tsv").read_text("utf-8") for name in names)
