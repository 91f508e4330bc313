"""Keeping records of a section as surprises: each row gets a button that hides its record."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from shop_app.domain.hidden_records import HiddenRecord
from shop_app.domain.links import Link
from shop_app.domain.record_kinds import RecordKind
from shop_app.services.hidden_records import hidden_records_of, hide_from, show_to
from shop_app.services.links import links_of
from shop_app.services.shop import Shop
from shop_app.ui.features.clients.section import Section
from shop_app.ui.features.clients.surprise_button import SurpriseButton
from shop_app.ui.kit.record_row import RecordRow


@dataclass(frozen=True, slots=True)
class Guarded:
    """Who belongs to a client, and what is hidden from whom."""

    links: tuple[Link, ...]
    hidden: tuple[HiddenRecord, ...]


def read_guarded(shop: Shop, client_id: int) -> Guarded:
    """Return what the buttons need to know."""
    return Guarded(links_of(shop, client_id), hidden_records_of(shop, client_id))


def add_surprise(section: Section, row: RecordRow, kind: RecordKind) -> None:
    """Add the button to a row of a section whose records are of a kind."""
    button = SurpriseButton()
    button.chosen.connect(partial(_on_chosen, section, row, kind))
    row.add_part(button)


def show_surprise(row: RecordRow, guarded: Guarded) -> None:
    """Show from whom the record of a row is hidden; no button where nobody is linked."""
    hidden = {one.from_id for one in guarded.hidden if one.record_id == row.record_id}
    for button in row.findChildren(SurpriseButton):
        button.show_people(guarded.links, hidden)


def _on_chosen(
    section: Section,
    row: RecordRow,
    kind: RecordKind,
    from_id: int,
    hide: bool,  # noqa: FBT001 - Qt's slot
) -> None:
    shop, _, by = section.place()
    work = partial(hide_from if hide else show_to, shop, kind, row.record_id)
    section.write(lambda: work(from_id, by))
