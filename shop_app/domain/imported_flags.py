"""What another program's yes and no are, in either language."""

# ruff: noqa: SIM905 - lists of words read better as text

from __future__ import annotations

from shop_app.domain.folding import fold

_YES = frozenset("oui o yes y x true vrai v 1 ok on deceased decede decedee dcd dead died".split())
_NO = frozenset("non n no false faux f 0 off never jamais alive vivant vivante".split())
_SIGNS = {"✓": True, "✔": True, "☑": True, "✗": False, "✘": False, "☐": False, "-": False}


def says_yes(text: str) -> bool | None:
    """Return what a cell says: yes, no (an empty one too), or None where it says neither."""
    typed = text.strip()
    if not typed:
        return False
    folded = fold(typed)
    if not folded:
        return _SIGNS.get(typed[0])
    return True if folded in _YES else False if folded in _NO else None
