"""What every command says of a client's allergies beside the name."""

from __future__ import annotations

from shop_app.cli.session import Document
from shop_app.domain.allergy_marks import AllergyMark


def allergy_document(mark: AllergyMark) -> Document:
    """Return the mark as data; `severe_to` as stored."""
    return {
        "status": mark.status.value,
        "severe": mark.severe,
        "severe_to": list(mark.severe_to),
        "stale": mark.stale,
    }
