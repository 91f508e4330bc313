"""Rows and records of topics."""

from __future__ import annotations

from itertools import starmap

from sqlalchemy import func, select

from shop_app.domain.folding import fold
from shop_app.domain.topics import Topic
from shop_app.store.own_fields import folded_name
from shop_app.store.records import add_rows, change_row, columns_for, core, remove_row
from shop_app.store.tables.preferences import PreferenceRow
from shop_app.store.tables.topics import TopicRow
from shop_app.store.transaction import Transaction

_TOPICS = select(*columns_for(Topic, TopicRow)).order_by(TopicRow.position, TopicRow.id)


def all_topics(tx: Transaction) -> tuple[Topic, ...]:
    """Return every topic in the shop's order, those put aside too."""
    return tuple(starmap(Topic, tx.connection.execute(_TOPICS)))


def topic_named(tx: Transaction, name: str) -> Topic | None:
    """Return the topic of that name however it is typed, put aside or not."""
    row = tx.connection.execute(_TOPICS.where(TopicRow.folded_name == folded_name(name))).first()
    return None if row is None else Topic(*row)


def add_topic(tx: Transaction, name: str, code: str = "") -> int:
    """Insert a topic at the end; return the id."""
    topic_id, name = tx.new_id(), " ".join(name.split())
    last = tx.connection.execute(select(func.max(TopicRow.position))).scalar()
    add_rows(tx, TopicRow, [{
        "id": topic_id, "version": 1, "code": code, "name": name, "folded_name": folded_name(name),
        "position": 0 if last is None else last + 1, "active": True,
    }])  # fmt: skip
    return topic_id


def count_preferences_about(tx: Transaction, name: str) -> int:
    """Return how many preferences are about a topic."""
    topics = tx.connection.execute(
        select(core(PreferenceRow).c.topic, func.count()).group_by(core(PreferenceRow).c.topic)
    )
    return sum(number for topic, number in topics if fold(topic) == fold(name))


def change_topic(tx: Transaction, topic_id: int, version: int, **values: object) -> int:
    """Change a topic; return its new version.

    Raises:
        Moved: it has changed since, or is gone.
    """
    return change_row(tx, TopicRow, topic_id, version, **values)


def remove_topic(tx: Transaction, topic_id: int, version: int) -> None:
    """Remove a topic for good, with all it holds.

    Raises:
        Moved: it has changed since, or is gone.
    """
    remove_row(tx, TopicRow, topic_id, version)
