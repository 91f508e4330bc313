"""Reading who belongs to a client from one line, in both languages."""

from __future__ import annotations

import pytest

from shop_app.domain.link_reading import read_link
from shop_app.domain.links import LinkKind


@pytest.mark.parametrize(
    ("typed", "kind", "name"),
    [
        ("fille Léa", LinkKind.CHILD, "Léa"),
        ("sa fille Léa", LinkKind.CHILD, "Léa"),
        ("mari : Paul Lefèvre", LinkKind.PARTNER, "Paul Lefèvre"),
        ("husband Paul Lefèvre", LinkKind.PARTNER, "Paul Lefèvre"),
        ("Paul Lefèvre (mari)", LinkKind.PARTNER, "Paul Lefèvre"),
        ("Léa, fille", LinkKind.CHILD, "Léa"),
        ("PETIT-FILS Tom", LinkKind.CHILD, "Tom"),
        ("sœur Anne", LinkKind.SIBLING, "Anne"),
        ("soeur Anne", LinkKind.SIBLING, "Anne"),
        ("her assistant Karim", LinkKind.ASSISTANT, "Karim"),
        ("boss Ms Okafor", LinkKind.EMPLOYER, "Ms Okafor"),
        ("sa mère", LinkKind.PARENT, "sa mère"),
        ("Paul Lefèvre", None, "Paul Lefèvre"),
        ("  Léa  ", None, "Léa"),
        ("", None, ""),
    ],
)
def test_a_word_tells_what_somebody_is(typed: str, kind: LinkKind | None, name: str) -> None:
    assert read_link(typed) == (kind, name)
