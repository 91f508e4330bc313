"""All tables together, and the revision of the file that this program writes."""

from shop_app.store.tables import (
    allergies,
    allergy_statuses,
    clients,
    contact_points,
    follow_up_rules,
    follow_ups,
    import_keys,
    notes,
    occasions,
    photos,
    preferences,
    products,
    purchases,
    search_terms,
    search_words,
    shops,
    staff,
    visits,
)
from shop_app.store.tables.base import Table

HEAD = "0002"
"""Alembic's newest revision; a test holds it equal to the migrations."""

TABLES = (
    allergies.AllergyRow,
    allergy_statuses.AllergyStatusRow,
    clients.ClientRow,
    contact_points.ContactPointRow,
    follow_up_rules.FollowUpRuleRow,
    follow_ups.FollowUpRow,
    import_keys.ImportKeyRow,
    notes.NoteRow,
    occasions.OccasionRow,
    photos.PhotoRow,
    preferences.PreferenceRow,
    products.ProductRow,
    purchases.PurchaseRow,
    search_terms.SearchTermRow,
    search_words.SearchKeyRow,
    search_words.SearchStateRow,
    search_words.SearchWordRow,
    shops.ShopRow,
    staff.StaffRow,
    visits.VisitRow,
)

metadata = Table.metadata
