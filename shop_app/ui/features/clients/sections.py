"""The sections of a client's page, all of them, in their order."""

from __future__ import annotations

from shop_app.ui.features.clients.section import Section
from shop_app.ui.features.clients.section_allergies import AllergiesSection
from shop_app.ui.features.clients.section_contacts import ContactsSection
from shop_app.ui.features.clients.section_history import HistorySection
from shop_app.ui.features.clients.section_identity import IdentitySection
from shop_app.ui.features.clients.section_jobs import JobsSection
from shop_app.ui.features.clients.section_lent import LentSection
from shop_app.ui.features.clients.section_links import LinksSection
from shop_app.ui.features.clients.section_measurements import MeasurementsSection
from shop_app.ui.features.clients.section_messages import MessagesSection
from shop_app.ui.features.clients.section_notes import NotesSection
from shop_app.ui.features.clients.section_occasions import OccasionsSection
from shop_app.ui.features.clients.section_own_fields import OwnFieldsSection
from shop_app.ui.features.clients.section_photo import PhotoSection
from shop_app.ui.features.clients.section_preferences import PreferencesSection
from shop_app.ui.features.clients.section_promises import PromisesSection
from shop_app.ui.features.clients.section_quick_note import QuickNoteSection
from shop_app.ui.features.clients.section_sizes import SizesSection
from shop_app.ui.features.clients.section_tags import TagsSection
from shop_app.ui.features.clients.section_timeline import TimelineSection
from shop_app.ui.features.clients.section_visits import VisitsSection
from shop_app.ui.features.clients.section_wishes import WishesSection

SECTIONS: tuple[type[Section], ...] = (
    IdentitySection,
    ContactsSection,
    TagsSection,
    AllergiesSection,
    OwnFieldsSection,
    QuickNoteSection,
    VisitsSection,
    NotesSection,
    OccasionsSection,
    LinksSection,
    PreferencesSection,
    PromisesSection,
    WishesSection,
    SizesSection,
    LentSection,
    MeasurementsSection,
    JobsSection,
    PhotoSection,
    MessagesSection,
    TimelineSection,
    HistorySection,
)
"""One line each; the order is that of reading and of Ctrl+1 to Ctrl+9."""
