"""The topics that preferences are about, as the shop wants them."""

from __future__ import annotations

from dataclasses import replace

from shop_app.domain.topics import Topic
from shop_app.services.changes import Changes, Kind, refused_politely
from shop_app.services.shop import Shop
from shop_app.store import topics as rows
from shop_app.store.own_fields import folded_name
from shop_app.store.transaction import Moved, Transaction
from shop_app.text import Message, UserError, translate

_KINDS = frozenset({Kind.TOPIC})
_LONGEST_NAME = 60


def topics(shop: Shop) -> tuple[Topic, ...]:
    """Return every topic in the shop's order, those put aside too."""
    with shop.store.read() as tx:
        return rows.all_topics(tx)


def add_topic(shop: Shop, name: str, by: int | None = None) -> Changes:
    """Make a topic at the end; one that was put aside comes back instead.

    Raises:
        UserError: it has no name, or there is one of that name.
    """
    name = _name(name)
    with shop.store.write(by) as tx:
        there = rows.topic_named(tx, name)
        if there is not None and there.active:
            raise _taken(there)
        made = rows.add_topic(tx, name) if there is None else None
    if there is not None:
        return bring_back(shop, there, by)
    done = translate("Topics", "Topic “{name}” added").format(name=name)
    return Changes(_KINDS, frozenset(), done, lambda: _take_back(shop, made or 0, by), made)


def _take_back(shop: Shop, topic_id: int, by: int | None) -> Changes:
    with refused_politely(), shop.store.write(by) as tx:
        rows.remove_topic(tx, topic_id, 1)
    return Changes(_KINDS, frozenset(), translate("Topics", "Topic removed again"))


def rename_topic(shop: Shop, topic: Topic, name: str, by: int | None = None) -> Changes:
    """Call a topic otherwise; preferences keep the words in which they were noted.

    Raises:
        UserError: it has no name, another is called so, or it was changed elsewhere.
    """
    name = _name(name)
    with refused_politely(), shop.store.write(by) as tx:
        other = rows.topic_named(tx, name)
        if other is not None and other.id != topic.id:
            raise _taken(other)
        version = _rename(tx, topic, name)
    now = replace(topic, name=name, version=version)
    done = translate("Topics", "Topic renamed to “{name}”").format(name=name)
    return Changes(
        _KINDS,
        frozenset(),
        done,
        lambda: replace(rename_topic(shop, now, topic.name, by), undo=None),
        topic.id,
    )


def _rename(tx: Transaction, topic: Topic, name: str) -> int:
    columns = {"name": name, "folded_name": folded_name(name)}
    return rows.change_topic(tx, topic.id, topic.version, **columns)


def put_aside(shop: Shop, topic: Topic, by: int | None = None) -> Changes:
    """Offer a topic no more; preferences about it stay.

    Raises:
        UserError: it was changed elsewhere.
    """
    with shop.store.read() as tx:
        kept = rows.count_preferences_about(tx, topic.name)
    done = (
        translate("Topics", "“{name}” put aside; %n preference(s) about it stay", None, kept)
        if kept
        else translate("Topics", "“{name}” put aside")
    ).format(name=topic.name)
    return _set_active(shop, topic, by, done, active=False)


def bring_back(shop: Shop, topic: Topic, by: int | None = None) -> Changes:
    """Offer a topic again.

    Raises:
        UserError: it was changed elsewhere.
    """
    done = translate("Topics", "“{name}” is in use again").format(name=topic.name)
    return _set_active(shop, topic, by, done, active=True)


def _set_active(
    shop: Shop, topic: Topic, by: int | None, done: Message, *, active: bool
) -> Changes:
    with refused_politely(), shop.store.write(by) as tx:
        version = rows.change_topic(tx, topic.id, topic.version, active=active)
    now, opposite = replace(topic, version=version, active=active), bring_back
    if active:
        opposite = put_aside

    def undo() -> Changes:
        return replace(opposite(shop, now, by), undo=None)

    return Changes(_KINDS, frozenset(), done, undo, topic.id)


def move_topic(shop: Shop, topic_id: int, places: int, by: int | None = None) -> Changes:
    """Move a topic up (negative) or down among those in use."""
    with refused_politely(), shop.store.write(by) as tx:
        every = rows.all_topics(tx)
        order = [one for one in every if one.active]
        at = next((n for n, one in enumerate(order) if one.id == topic_id), None)
        if at is None:
            raise Moved
        to = max(0, min(len(order) - 1, at + places))
        order.insert(to, order.pop(at))
        for position, one in enumerate([*order, *(one for one in every if not one.active)]):
            if one.position != position:
                rows.change_topic(tx, one.id, one.version, position=position)
    done = translate("Topics", "“{name}” moved").format(name=order[to].name)
    return Changes(
        _KINDS,
        frozenset(),
        done,
        lambda: replace(move_topic(shop, topic_id, at - to, by), undo=None),
        topic_id,
    )


def _name(typed: str) -> str:
    name = " ".join(typed.split())
    if not name:
        raise UserError(translate("Topics", "Type the topic."))
    if len(name) > _LONGEST_NAME:
        raise UserError(
            translate("Topics", "A topic has up to %n character(s).", None, _LONGEST_NAME)
        )
    return name


def _taken(other: Topic) -> UserError:
    return UserError(
        translate("Topics", "There is a topic “{name}” already.").format(name=other.name)
    )
