"""Keeping what search reads true: it changes in the transaction in which the client does."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from types import MappingProxyType

from sqlalchemy import bindparam, delete, select, update

from shop_app.domain.searched import first_word
from shop_app.store.bulk_rows import add_stored
from shop_app.store.records import THIS_CLIENT, core
from shop_app.store.search_entries import NOBODY, Entry, Term, client_entry
from shop_app.store.search_texts import texts_of
from shop_app.store.tables.clients import ClientRow
from shop_app.store.tables.contact_points import ContactPointRow
from shop_app.store.tables.search_terms import SearchTermRow, TermKind
from shop_app.store.tables.search_words import SearchKeyRow, SearchWordRow
from shop_app.store.term_queries import holders_of
from shop_app.store.transaction import Transaction

SOUND, SPELLING = "=", "~"
"""What the keys of a word begin with: what it sounds like, and what dropped letters leave."""
_WRITTEN_AT_ONCE = 4000

_CLIENT = select(core(ClientRow)).where(core(ClientRow).c.id == THIS_CLIENT)
_CONTACTS = select(core(ContactPointRow)).where(core(ContactPointRow).c.client_id == THIS_CLIENT)
SET_LINE = (
    update(core(ClientRow))
    .where(core(ClientRow).c.id == THIS_CLIENT)
    .values(searched=bindparam("line"))
)
"""Writes a client's line of words."""
_REMOVE_TERM = delete(core(SearchTermRow)).where(
    *(core(SearchTermRow).c[name] == bindparam(name) for name in ("kind", "term", "client_id"))
)
_MORE_HOLDERS = (
    update(core(SearchWordRow))
    .where(core(SearchWordRow).c.word == bindparam("of"))
    .values(holders=core(SearchWordRow).c.holders + bindparam("more"))
)
_REMOVE_WORD = delete(core(SearchWordRow)).where(core(SearchWordRow).c.word == bindparam("of"))
_REMOVE_KEY = delete(core(SearchKeyRow)).where(
    *(core(SearchKeyRow).c[name] == bindparam(name) for name in ("key", "word"))
)


@contextmanager
def keeping_index(tx: Transaction, client_id: int) -> Iterator[None]:
    """Bring the index up to what is written inside about a client, added or removed as it may be.

    Names, contact points and all that `search_texts` reads are written inside of this.
    """
    before = kept_entry(tx, client_id)
    yield
    after = kept_entry(tx, client_id)
    had, has = before.terms, after.terms
    if after.line != before.line:
        tx.connection.execute(SET_LINE, {"client_id": client_id, "line": after.line})
    _remove_terms(tx, client_id, had - has)
    add_stored(tx, SearchTermRow, [(*term, client_id) for term in sorted(has - had)])
    change = Counter(_words_of(has))
    change.subtract(_words_of(had))
    _count_words(tx, change)


def kept_entry(tx: Transaction, client_id: int) -> Entry:
    """Return the entry that a client's rows make; that of nobody where there is no such client."""
    mine = {"client_id": client_id}
    row = tx.connection.execute(_CLIENT, mine).mappings().first()
    if row is None:
        return NOBODY
    contacts = tx.connection.execute(_CONTACTS, mine).mappings()
    return client_entry(dict(row), map(dict, contacts), texts_of(tx, client_id))


class NewEntries:
    """Entries of new clients, written together in the order of the clustered tables.

    Their lines are written with the clients' own rows.
    """

    def __init__(self) -> None:
        self._terms: dict[int, list[tuple[str, int]]] = {int(kind): [] for kind in TermKind}
        self._words: Counter[str] = Counter()
        self._keys: dict[str, set[str]] = {}
        self._clients = 0

    def __len__(self) -> int:
        return self._clients

    def add(self, client_id: int, entry: Entry) -> None:
        """Take in the terms of one client."""
        self._clients += 1
        for kind, terms in entry.found:
            if terms:
                self._terms[kind] += [(term, client_id) for term in terms]

    def prepare(self, tx: Transaction) -> None:
        """Do beforehand, with what a reader sees, all that can be done before the writing."""
        for terms in self._terms.values():
            terms.sort()
        self._words = Counter([first_word(term) for term, _id in self._terms[TermKind.NAME]])
        kept = holders_of(tx, sorted(self._words))
        self._keys = {word: word_keys(word) for word in self._words if word not in kept}

    def write(self, tx: Transaction, pause: Callable[[], None] | None = None) -> None:
        """Insert what was taken in; `pause` is called now and then and may raise."""
        if not self._words:
            self.prepare(tx)
        for kind, terms in self._terms.items():
            for start in range(0, len(terms), _WRITTEN_AT_ONCE):
                add_stored(tx, SearchTermRow, terms[start : start + _WRITTEN_AT_ONCE], kind=kind)
                if pause is not None:
                    pause()
        _count_words(tx, self._words, self._keys)


def word_keys(word: str) -> set[str]:
    """Return all keys by which a word of a name is found when it is misheard or mistyped."""
    if len(word) < 3 or word.isdecimal():  # noqa: PLR2004 - too short to be mistaken
        return set()
    from shop_app.domain.sounds import sounds  # noqa: PLC0415 - not needed to open a file
    from shop_app.domain.typos import kept_spellings  # noqa: PLC0415 - brings rapidfuzz

    return {SOUND + sound for sound in sounds(word)} | {
        SPELLING + spelling for spelling in kept_spellings(word)
    }


def _words_of(terms: Iterable[Term]) -> Iterator[str]:
    """The words that terms of names start with."""
    return (first_word(term) for kind, term in terms if kind == TermKind.NAME)


def _remove_terms(tx: Transaction, client_id: int, terms: Collection[Term]) -> None:
    if terms:
        gone = [{"kind": kind, "term": term, "client_id": client_id} for kind, term in terms]
        tx.connection.execute(_REMOVE_TERM, gone)


def _count_words(
    tx: Transaction, change: Counter[str], keys: Mapping[str, set[str]] = MappingProxyType({})
) -> None:
    """Change how many terms hold each word; a word that none holds is forgotten with its keys.

    `keys` are those of new words that are known beforehand.
    """
    changed = sorted(word for word, more in change.items() if more)
    if not changed:
        return
    kept = holders_of(tx, changed)
    known = [{"of": word, "more": change[word]} for word in changed if word in kept]
    if known:
        tx.connection.execute(_MORE_HOLDERS, known)
    _add_words(tx, [(word, change[word]) for word in changed if word not in kept], keys)
    _forget_words(tx, [word for word in changed if kept.get(word, 1) + change[word] <= 0])


def _add_words(tx: Transaction, new: list[tuple[str, int]], keys: Mapping[str, set[str]]) -> None:
    new = [(word, holders) for word, holders in new if holders > 0]
    add_stored(tx, SearchWordRow, new)
    found = [(word, keys[word] if word in keys else word_keys(word)) for word, _holders in new]
    add_stored(tx, SearchKeyRow, sorted([(key, word) for word, ways in found for key in ways]))


def _forget_words(tx: Transaction, gone: list[str]) -> None:
    if not gone:
        return
    tx.connection.execute(_REMOVE_WORD, [{"of": word} for word in gone])
    keys = [{"key": key, "word": word} for word in gone for key in word_keys(word)]
    if keys:
        tx.connection.execute(_REMOVE_KEY, keys)
