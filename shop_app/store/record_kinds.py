"""The table of each kind of record, the columns that name a record, and whether search reads it."""

from __future__ import annotations

from typing import NamedTuple

from shop_app.domain.record_kinds import RecordKind
from shop_app.store.tables import (
    allergies,
    allergy_statuses,
    clients,
    contact_points,
    follow_up_rules,
    follow_ups,
    job_tasks,
    jobs,
    lent_things,
    links,
    measurement_sets,
    measures,
    messages,
    notes,
    occasions,
    own_fields,
    preferences,
    products,
    promises,
    sizes,
    tags,
    topics,
    visits,
    wishes,
)
from shop_app.store.tables.base import Table


class Kept(NamedTuple):
    """A table whose changes are kept; `label` names the columns that say which record it is."""

    table: type[Table]
    label: tuple[str, ...]
    searched: bool = False
    counted: bool = False
    """Whether a client's last visit and number of visits depend on it."""


KEPT: dict[RecordKind, Kept] = {
    RecordKind.CLIENT: Kept(
        clients.ClientRow, ("given_name", "family_name", "organisation"), searched=True
    ),
    RecordKind.ALLERGY: Kept(allergies.AllergyRow, ("allergen", "species")),
    RecordKind.CONTACT_POINT: Kept(contact_points.ContactPointRow, ("as_typed",), searched=True),
    RecordKind.FOLLOW_UP: Kept(follow_ups.FollowUpRow, ("text",)),
    RecordKind.FOLLOW_UP_RULE: Kept(follow_up_rules.FollowUpRuleRow, ("text",)),
    RecordKind.JOB: Kept(jobs.JobRow, ("garment", "number")),
    RecordKind.JOB_TASK: Kept(job_tasks.JobTaskRow, ("text",)),
    RecordKind.LENT_THING: Kept(lent_things.LentThingRow, ("what",)),
    RecordKind.LINK: Kept(links.LinkRow, ("kind", "name")),
    RecordKind.MEASURE: Kept(measures.MeasureRow, ("garment", "name")),
    RecordKind.MEASUREMENT_SET: Kept(measurement_sets.MeasurementSetRow, ("garment", "taken_on")),
    RecordKind.MESSAGE: Kept(messages.MessageRow, ("text",)),
    RecordKind.NOTE: Kept(notes.NoteRow, ("text",), searched=True),
    RecordKind.OCCASION: Kept(occasions.OccasionRow, ("label", "kind", "day")),
    RecordKind.OWN_FIELD: Kept(own_fields.OwnFieldRow, ("name",)),
    RecordKind.PREFERENCE: Kept(preferences.PreferenceRow, ("topic", "text"), searched=True),
    RecordKind.PRODUCT: Kept(products.ProductRow, ("name",)),
    RecordKind.PROMISE: Kept(promises.PromiseRow, ("text",)),
    RecordKind.SIZE: Kept(sizes.SizeRow, ("garment", "size")),
    RecordKind.TAG: Kept(tags.TagRow, ("name",)),
    RecordKind.TOPIC: Kept(topics.TopicRow, ("name",)),
    RecordKind.VISIT: Kept(visits.VisitRow, ("note",), counted=True),
    RecordKind.WISH: Kept(wishes.WishRow, ("text",)),
}

KIND_OF: dict[type[Table], RecordKind] = {kept.table: kind for kind, kept in KEPT.items()} | {
    allergy_statuses.AllergyStatusRow: RecordKind.ALLERGY
}
"""The kind under which a table's changes are kept."""
