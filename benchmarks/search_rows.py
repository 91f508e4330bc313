"""What search reads of a benchmark's clients, sorted once for all of them.

The rows are those that `shop_app.store.search_index` would write client by client; a file made
here passes `shop-app check`.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from shop_app.domain.searched import first_word
from shop_app.store.bulk_rows import Stored, add_stored
from shop_app.store.search_entries import Entry
from shop_app.store.search_index import word_keys
from shop_app.store.tables.search_terms import TermKind
from shop_app.store.tables.search_words import SearchKeyRow, SearchWordRow
from shop_app.store.transaction import Transaction

_SORTED = """
INSERT INTO search_terms (kind, term, client_id)
SELECT kind, term, client_id FROM staged_terms ORDER BY kind, term, client_id
"""


@dataclass(slots=True)
class SearchRows:
    """Terms of some clients, and how many terms each word starts."""

    terms: list[Stored] = field(default_factory=list)
    words: Counter[str] = field(default_factory=Counter)

    def add(self, client_id: int, entry: Entry) -> None:
        """Take in what one client is found by."""
        self.terms += [(kind, term, client_id) for kind, term in entry.terms]
        self.words.update(first_word(term) for kind, term in entry.terms if kind == TermKind.NAME)

    def stage(self, tx: Transaction) -> None:
        """Lay the terms aside in any order; the words are for `write_words`."""
        tx.connection.exec_driver_sql("INSERT INTO staged_terms VALUES (?, ?, ?)", self.terms)


def stage_terms(tx: Transaction) -> None:
    """Make the room where terms of all clients are laid aside."""
    tx.connection.exec_driver_sql("CREATE TEMP TABLE staged_terms (kind, term, client_id)")


def write_terms(tx: Transaction) -> None:
    """Write the terms laid aside."""
    tx.connection.exec_driver_sql(_SORTED)
    tx.connection.exec_driver_sql("DROP TABLE staged_terms")


def write_words(tx: Transaction, words: Counter[str]) -> None:
    """Write the words of all names and the ways to them."""
    add_stored(tx, SearchWordRow, sorted(words.items()))
    add_stored(tx, SearchKeyRow, sorted((key, word) for word in words for key in word_keys(word)))
