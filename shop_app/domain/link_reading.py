"""Reading who belongs to a client from a line: “daughter Léa”, “mari : Paul Lefèvre”."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from shop_app.domain.folding import fold
from shop_app.domain.links import LinkKind
from shop_app.paths import resources

_LEADING = frozenset({"sa", "son", "ses", "his", "her", "their", "mon", "ma", "my", "la", "le"})
"""Words that may stand before the one that tells the kind."""
_AROUND = " :,;–—-()"


def read_link(typed: str) -> tuple[LinkKind | None, str]:
    """Return what somebody is, None where no word tells, and the name as typed.

    The word stands first, or last: “Léa (fille)”. Where there is nothing else, it is the name too.
    """
    parts = [part for part in (one.strip(_AROUND) for one in typed.split()) if part]
    known = _words()
    bare = parts[1:] if parts and fold(parts[0]) in _LEADING else parts
    if bare and (kind := known.get(fold(bare[0]))):
        return kind, " ".join(bare[1:] or parts)
    if len(parts) > 1 and (kind := known.get(fold(parts[-1]))):
        return kind, " ".join(parts[:-1])
    return None, " ".join(parts)


@cache
def _words() -> Mapping[str, LinkKind]:
    lines = (resources() / "links" / "words.tsv").read_text("utf-8").splitlines()
    rows = (line.split("\t") for line in lines if line)
    return {fold(word): LinkKind(kind) for kind, *words in rows for word in words}
