"""The sections of a client's page, all of them, in their order."""

from __future__ import annotations

from shop_app.ui.features.clients.section import Section
from shop_app.ui.features.clients.section_notes import NotesSection

SECTIONS: tuple[type[Section], ...] = (
    NotesSection,
)  # fmt: skip
"""One line each; the order is that of reading and of Ctrl+1 to Ctrl+9."""
