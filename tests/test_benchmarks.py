"""The files that benchmarks measure are client files as the product itself would write them."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from shop_app import paths
from shop_app.store.client_file import open_store
from shop_app.store.search_check import rebuild_index
from shop_app.store.transaction import Store

BENCHMARKS = Path(__file__).resolve().parent.parent / "benchmarks"
NOW = datetime(2026, 5, 14, 9, 30, tzinfo=UTC)
CLIENTS = 400


def run(*arguments: str) -> str:
    return subprocess.run(
        [sys.executable, *arguments], cwd=BENCHMARKS, capture_output=True, text=True, check=True
    ).stdout


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    file = tmp_path_factory.mktemp("made") / "clients.prevenance"
    order = ("--clients", str(CLIENTS), "--visits-per-client", "3", "--out", str(file))
    run("client_files.py", *order)
    opened = open_store(file, paths.migrations(), lambda: NOW)
    yield opened
    opened.close()


def asked(store: Store, query: str) -> list[tuple[Any, ...]]:
    with store.read() as tx:
        return [tuple(row) for row in tx.connection.execute(text(query))]


def test_a_made_file_is_whole(store: Store) -> None:
    assert asked(store, "pragma integrity_check") == [("ok",)]
    assert asked(store, "pragma foreign_key_check") == []
    assert asked(store, "select count(*) from clients") == [(CLIENTS,)]
    counted = """
        select clients.id from clients left join (
            select client_id, max(at) as last, count(*) as number from visits group by client_id
        ) as seen on seen.client_id = clients.id
        where visit_count <> coalesce(number, 0) or last_visit_at is not last
    """
    assert asked(store, counted) == []
    assert asked(store, "select count(*) from purchases") == asked(
        store, "select count(*) from visits"
    )


def test_search_reads_what_the_product_would_have_written(store: Store) -> None:
    queries = [
        "select kind, term, client_id from search_terms order by 1, 2, 3",
        "select word, holders from search_words order by 1",
        "select key, word from search_keys order by 1, 2",
        "select id, searched from clients order by 1",
    ]
    made = [asked(store, query) for query in queries]
    rebuild_index(store)
    assert made == [asked(store, query) for query in queries]


def test_the_people_of_a_file_are_known_without_it(store: Store) -> None:
    told = json.loads(run("-c", (
        "import json, people; print(json.dumps([(one.id, one.given_name, one.family_name)"
        f" for one in people.people({CLIENTS}, visits_per_client=3)]))"
    )))  # fmt: skip
    kept = asked(store, "select id, given_name, family_name from clients order by id")
    assert [tuple(one) for one in told] == kept
