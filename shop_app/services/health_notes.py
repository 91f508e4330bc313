"""Which notes speak of health: they leave the client file in nothing that is for others."""

from __future__ import annotations

from datetime import date
from functools import cache

from shop_app.domain.allergy_mentions import Passage, Recorded, mentions
from shop_app.domain.health_words import HealthWords, read_health_words
from shop_app.domain.preferences import Polarity
from shop_app.domain.quick_note_proposals import ProposalKind
from shop_app.paths import resources
from shop_app.services.allergen_words import allergens_named
from shop_app.services.quick_notes import read_note

_OF_HEALTH = frozenset({
    ProposalKind.ALLERGY, ProposalKind.INTOLERANCE, ProposalKind.AVERSION, ProposalKind.DIET,
})  # fmt: skip


def speaks_of_health(text: str, today: date) -> bool:
    """Tell whether a text may speak of allergies, diets, illness or faith: rather yes than no."""
    if not text.strip():
        return False
    if _words().are_in(text) or mentions([Passage("note", text)], Recorded(), allergens_named):
        return True
    return any(
        one.kind in _OF_HEALTH or one.polarity is Polarity.NEVER
        for one in read_note(text, today).proposals
    )


@cache
def _words() -> HealthWords:
    return read_health_words((resources() / "health" / "words.tsv").read_text("utf-8"))
