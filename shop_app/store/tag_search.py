"""Clients by the words of their tags, read from the few tags there are: no term a client is kept.

So a tag of fifty thousand clients is renamed, merged or given in one stroke.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import islice

from sqlalchemy import ColumnElement, exists, select

from shop_app.domain.found import Found, FoundBy
from shop_app.domain.matching import MOST_WORDS
from shop_app.domain.remembered_words import asked_words, remembered_words
from shop_app.domain.searched import typed_words
from shop_app.store.name_search import named
from shop_app.store.prepared import Prepared
from shop_app.store.records import Reading, core
from shop_app.store.tables.client_tags import ClientTagRow
from shop_app.store.tables.clients import ClientRow
from shop_app.store.tables.tags import TagRow
from shop_app.store.term_queries import LATELY, last_seen_first
from shop_app.store.transaction import Transaction

_OTHERS_NAMED = 300
"""Clients named by the other words among whom those that have the tag are looked for."""
_THOUSANDS = 400
"""From so many clients on, a tag is taken to have thousands."""
_WALKED = 4000
"""Of the last seen, how many are looked at for a tag that thousands have."""
_ALL: Reading = select(TagRow.id, TagRow.name)
_NAMES = Prepared(_ALL)
_CLIENTS, _GIVEN = core(ClientRow), core(ClientTagRow)
_LAST_SEEN = select(_CLIENTS.c.id).order_by(*LATELY).limit(_WALKED).subquery()


def tagged(tx: Transaction, typed: str, limit: int) -> Iterator[Found]:
    """Yield clients whose tags have every word, or its start; then those named by the others."""
    words = asked_words(typed)
    found = _tags_of_words(tx, words) if words else {}
    if not found:
        return
    groups = [list(found[word]) for word in words if word in found]
    said = ", ".join(dict.fromkeys(name for tags in found.values() for name in tags.values()))
    if len(groups) == len(words):
        for client_id in _having_all(tx, groups, limit):
            yield Found(client_id, FoundBy.TAG, words=words, text=said)
    elif len(words) > 1:
        others = tuple(one for one in typed_words(typed) if not {*asked_words(one)} & {*found})
        yield from _named_and_tagged(tx, others, groups, said, limit)


def _tags_of_words(tx: Transaction, words: Sequence[str]) -> dict[str, dict[int, str]]:
    """Return the tags of which a word starts so, by the word asked for."""
    tags = [(tag_id, name, _words(name)) for tag_id, name in _NAMES.rows(tx, {})]
    found: dict[str, dict[int, str]] = {}
    for word in words:
        mine = {
            tag_id: name for tag_id, name, kept in tags if any(one.startswith(word) for one in kept)
        }
        if mine:
            found[word] = mine
    return found


@lru_cache(maxsize=1000)  # at every letter, of every tag
def _words(name: str) -> set[str]:
    return remembered_words((name,))


def _having_all(tx: Transaction, groups: Sequence[list[int]], limit: int) -> list[int]:
    """Return clients that have a tag of each group, last seen first where they are not thousands.

    Of thousands, those among the last seen come first, then whoever else.
    """
    first, *others = groups
    query = select(_GIVEN.c.client_id).where(_GIVEN.c.tag_id.in_(first))
    for tags in others:
        query = query.where(_has_one(_GIVEN.c.client_id, tags))
    found = list(tx.connection.execute(query.distinct().limit(_THOUSANDS)).scalars())
    if len(found) < _THOUSANDS:
        return last_seen_first(tx, found) if found else []
    walk = select(_LAST_SEEN.c.id).limit(limit)
    for tags in groups:
        walk = walk.where(_has_one(_LAST_SEEN.c.id, tags))
    return [*tx.connection.execute(walk).scalars(), *found[:limit]]


def _keeping(tx: Transaction, ids: Sequence[int], groups: Iterable[list[int]]) -> list[int]:
    """Return those of some clients that have a tag of each group."""
    for tags in groups:
        of_one = select(_CLIENTS.c.id).where(_CLIENTS.c.id.in_(ids), _has_one(_CLIENTS.c.id, tags))
        ids = list(tx.connection.execute(of_one).scalars())
    return list(ids)


def _has_one(client_id: ColumnElement[int], tags: list[int]) -> ColumnElement[bool]:
    also = _GIVEN.alias("also")
    return exists().where(also.c.client_id == client_id, also.c.tag_id.in_(tags))


def _named_and_tagged(
    tx: Transaction,
    others: tuple[str, ...],
    groups: Sequence[list[int]],
    said: str,
    limit: int,
) -> Iterator[Found]:
    """Yield clients whose names have the words that no tag has: “dupont vip”."""
    if not others:
        return
    hits = islice(named(tx, others[:MOST_WORDS], _OTHERS_NAMED), _OTHERS_NAMED)
    ids = [one.client_id for one in hits]
    having = set(_keeping(tx, ids, groups))
    for client_id in [one for one in ids if one in having][:limit]:
        yield Found(client_id, FoundBy.TAG, words=others, text=said)
