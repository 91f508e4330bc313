"""Who is on duty."""

from __future__ import annotations

from dataclasses import replace

from shop_app.domain.folding import fold
from shop_app.domain.staff import StaffMember
from shop_app.services.changes import Changes, Kind, refused_politely
from shop_app.services.shop import Shop
from shop_app.store import staff as rows
from shop_app.store.transaction import Transaction
from shop_app.text import UserError, translate

_KINDS = frozenset({Kind.STAFF})


def staff(shop: Shop) -> tuple[StaffMember, ...]:
    """Return everyone, by name."""
    with shop.store.read() as tx:
        return rows.all_staff(tx)


def add_staff(shop: Shop, name: str) -> Changes:
    """Add a person; someone of that name is not added twice, but works here again.

    Raises:
        UserError: the name is empty.
    """
    with shop.store.write() as tx:
        made = staff_named(tx, name)
    added = translate("Staff", "{name} added").format(name=" ".join(name.split()))
    return Changes(_KINDS, frozenset(), added, None, made)


def staff_named(tx: Transaction, name: str) -> int:
    """Return the id of the person of that name, who is added where there is none.

    Raises:
        UserError: the name is empty.
    """
    name = " ".join(name.split())
    if not name:
        raise UserError(translate("Staff", "Type a name."))
    known = next((one for one in rows.all_staff(tx) if _same(one.name, name)), None)
    if known is None:
        return rows.add_staff(tx, name)
    rows.change_staff(tx, replace(known, active=True))
    return known.id


def _same(one: str, other: str) -> bool:
    """Tell whether two names are one, however typed; signs alone fold to nothing."""
    return one == other or (fold(one) == fold(other) != "")


def set_active(shop: Shop, member: StaffMember, *, active: bool) -> Changes:
    """Tell whether someone still works here; what they noted stays theirs."""
    with refused_politely(), shop.store.write() as tx:
        rows.change_staff(tx, replace(member, active=active))
    return Changes(_KINDS, frozenset(), translate("Staff", "Staff changed"))


def let_see_history(shop: Shop, member: StaffMember, *, sees: bool) -> Changes:
    """Tell whether someone may see what records were before they were changed."""
    with refused_politely(), shop.store.write() as tx:
        rows.change_staff(tx, replace(member, sees_history=sees))
    return Changes(_KINDS, frozenset(), translate("Staff", "Staff changed"))
