"""Asking, noting and confirming allergies."""

from __future__ import annotations

from shop_app.domain.allergies import HARMFUL, AllergyStatus, NewAllergy, RemovedAllergy
from shop_app.domain.allergy_changes import names_nothing
from shop_app.domain.allergy_words import item_name
from shop_app.domain.consents import ConsentWay
from shop_app.services.changes import Changes, Kind, gone
from shop_app.services.consents import agree
from shop_app.services.shop import Shop
from shop_app.store import allergies as rows
from shop_app.store import removed_allergies as removed_rows
from shop_app.store.clients import client_by_id
from shop_app.store.consents import take_back_consent
from shop_app.store.records import Values
from shop_app.store.transaction import Transaction
from shop_app.text import Message, UserError, translate

_KINDS = frozenset({Kind.ALLERGY})
_Before = tuple[Values | None, tuple[Values, ...]]


def confirm_allergies(shop: Shop, client_id: int, by: int | None = None) -> Changes:
    """Record that what is known is still so, today.

    Raises:
        UserError: nothing is known that could be confirmed, or not which allergies they have.
    """
    with shop.store.write(by) as tx:
        known, before = rows.allergy_knowledge(tx, _there(tx, client_id)), _state(tx, client_id)
        status, today = known.effective_status, shop.today(tx)
        if status not in {AllergyStatus.HAS, AllergyStatus.NONE_KNOWN}:
            raise UserError(
                translate(
                    "Allergies", "There is no answer to confirm yet. Ask, then note the answer."
                )
            )
        if status is AllergyStatus.HAS and not any(one.kind in HARMFUL for one in known.items):
            raise UserError(
                translate(
                    "Allergies",
                    "They have an allergy, but which one is not recorded. Ask, then note it.",
                )
            )
        rows.confirm_items(tx, client_id, today, by)
        rows.set_allergy_status(tx, client_id, status, today, by)
        after = _state(tx, client_id)
    return _changed(shop, client_id, translate("Allergies", "Allergies confirmed"), before, after)


def answer_allergies(
    shop: Shop,
    client_id: int,
    status: AllergyStatus,
    by: int | None = None,
    named: tuple[NewAllergy, ...] = (),
    *,
    ask_each_time: bool = False,
    way: ConsentWay | None = None,
) -> Changes:
    """Record what the client answered when asked, and what they named, in one go.

    `ask_each_time` goes with “prefers not to say”: they want nothing noted, and to be asked.
    `way` is how they agreed to having it noted.

    Raises:
        UserError: "none known" or "not asked" would hide an allergy that is recorded, what is
            named is nothing, or they wanted nothing noted and nobody says that they agree now.
    """
    refuse_unnamed(*named)
    with shop.store.write(by) as tx:
        known, before = rows.allergy_knowledge(tx, _there(tx, client_id)), _state(tx, client_id)
        kinds = {one.kind for one in known.items} | {one.kind for one in named}
        harmful = bool(kinds & HARMFUL)
        if status is not AllergyStatus.HAS and harmful:
            raise UserError(
                translate(
                    "Allergies",
                    "An allergy is recorded for this client. "
                    "It stays on the card until someone removes it with a reason.",
                )
            )
        today, agreed = shop.today(tx), None
        if named or status in _TELLS_OF_HEALTH:
            agreed = agree(tx, client_id, way, today, by)
        rows.set_allergy_status(tx, client_id, status, today, by, ask_each_time=ask_each_time)
        for one in named:
            rows.add_allergy(tx, client_id, one, today, by)
        after = _state(tx, client_id)
    done = translate("Allergies", "Answer recorded")
    return _changed(shop, client_id, done, before, after, agreed=agreed)


_TELLS_OF_HEALTH = frozenset({AllergyStatus.HAS, AllergyStatus.NONE_KNOWN})


def add_allergy(
    shop: Shop,
    client_id: int,
    new: NewAllergy,
    by: int | None = None,
    way: ConsentWay | None = None,
) -> Changes:
    """Record an allergy, intolerance, aversion or diet, as told today; `way`: how they agreed.

    Raises:
        UserError: it does not say what must be avoided, or they wanted nothing noted and nobody
            says that they agree now.
    """
    refuse_unnamed(new)
    with shop.store.write(by) as tx:
        before = _state(tx, _there(tx, client_id))
        today = shop.today(tx)
        agreed = agree(tx, client_id, way, today, by)
        made = rows.add_allergy(tx, client_id, new, today, by)
        if new.kind in HARMFUL:
            rows.set_allergy_status(tx, client_id, AllergyStatus.HAS, today, by)
        after = _state(tx, client_id)
    done = translate("Allergies", "Recorded: {allergen}").format(
        allergen=item_name(new.allergen.strip())
    )
    return _changed(shop, client_id, done, before, after, made=made, agreed=agreed)


def refuse_unnamed(*news: NewAllergy) -> None:
    """Refuse what does not say what must be avoided.

    Raises:
        UserError: one of them names nothing, or is an answer (“none”, “RAS”, “?”).
    """
    for one in news:
        if not one.allergen.strip():
            raise UserError(
                translate("Allergies", "Type what must be avoided, for example “walnuts”.")
            )
        if names_nothing(one.allergen):
            raise UserError(
                translate(
                    "Allergies",
                    "“{typed}” names nothing to avoid. If the client has no allergy, record the "
                    "answer “none known”; if nobody knows, leave it as never asked.",
                ).format(typed=one.allergen.strip())
            )


def _there(tx: Transaction, client_id: int) -> int:
    if client_by_id(tx, client_id) is None:
        raise gone()
    return client_id


def _state(tx: Transaction, client_id: int) -> _Before:
    """Everything of a client's allergies as it is stored: what undo compares and puts back."""
    return rows.answer_row(tx, client_id), rows.item_rows(tx, client_id)


def _changed(
    shop: Shop,
    client_id: int,
    done: Message,
    before: _Before,
    after: _Before,
    *,
    made: int | None = None,
    agreed: int | None = None,
) -> Changes:
    """Return the changes; `agreed` is the consent recorded with them, which goes with them."""
    kinds = _KINDS if agreed is None else _KINDS | {Kind.CONSENT}

    def undo() -> Changes:
        with shop.store.write() as tx:
            if _state(tx, client_id) != after:
                raise UserError(
                    translate(
                        "Allergies",
                        "The allergies were changed again since, so nothing was undone. "
                        "Look at the card, then correct it there.",
                    )
                )
            rows.put_answer_row(tx, client_id, before[0])
            rows.put_item_rows(tx, client_id, before[1])
            if agreed is not None:
                take_back_consent(tx, agreed)
        return Changes(kinds, frozenset({client_id}), translate("Allergies", "Undone"))

    return Changes(kinds, frozenset({client_id}), done, undo, made)


def removed_allergies_of(shop: Shop, client_id: int) -> tuple[RemovedAllergy, ...]:
    """Return what was removed of a client's allergies, with the reasons, the newest first."""
    with shop.store.read() as tx:
        return removed_rows.removed_allergies_of(tx, client_id)
