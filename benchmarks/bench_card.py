"""Enter to painted card, key to painted list, and the card's reads beside the same as raw SQL.

python benchmarks/bench_card.py --clients 1000000 --visits-per-client 20 [--file PATH]
"""

from __future__ import annotations

import argparse
from pathlib import Path
from random import Random
from time import perf_counter

from client_files import client_file
from shop_app.services.greeting import greeting_card
from shop_app.services.shop import Shop
from shop_app.store.card_records import card_records
from tables import TIMES, Bar, Times, ratio, report
from window_driver import WindowDriver

_BY_CLIENT = """
SELECT * FROM clients WHERE id = ?;
SELECT * FROM contact_points WHERE client_id = ? ORDER BY position, id;
SELECT a.*, (SELECT name FROM staff WHERE id = noted_by_id),
  (SELECT name FROM staff WHERE id = confirmed_by_id)
  FROM allergies a WHERE client_id = ? ORDER BY id;
SELECT s.*, (SELECT name FROM staff WHERE id = confirmed_by_id)
  FROM allergy_statuses s WHERE client_id = ?;
SELECT * FROM preferences WHERE client_id = ?;
SELECT v.*, (SELECT name FROM staff WHERE id = served_by_id)
  FROM visits v WHERE client_id = ? ORDER BY at DESC, id DESC LIMIT 20;
SELECT p.*, r.name, r.category FROM purchases p JOIN products r ON r.id = p.product_id
  WHERE visit_id IN
    (SELECT id FROM visits WHERE client_id = ? ORDER BY at DESC, id DESC LIMIT 20)
  ORDER BY visit_id, position;
SELECT note FROM visits WHERE client_id = ? ORDER BY at DESC, id DESC LIMIT -1 OFFSET 20;
SELECT * FROM follow_ups WHERE client_id = ? ORDER BY due_on, id;
SELECT * FROM occasions WHERE client_id = ?;
SELECT n.*, (SELECT name FROM staff WHERE id = written_by_id)
  FROM notes n WHERE client_id = ? ORDER BY id;
SELECT media_type, data FROM photos WHERE client_id = ?;
SELECT l.*, c.given_name, c.family_name FROM links l LEFT JOIN clients c ON c.id = l.other_id
  WHERE l.client_id = ?;
SELECT l.*, c.given_name, c.family_name FROM links l JOIN clients c ON c.id = l.client_id
  WHERE l.other_id = ?;
SELECT p.*, (SELECT name FROM staff WHERE id = made_by_id)
  FROM promises p WHERE client_id = ? AND state = 'open';
SELECT * FROM lent_things WHERE client_id = ? AND returned_on IS NULL;
SELECT * FROM wishes WHERE client_id = ? AND fulfilled_on IS NULL
"""
_START = 4
"""Letters of a family name typed before Enter."""
_READ_TWICE = 2
_CARD, _READS = Bar(50, "ms"), Bar(10)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--clients", type=int, default=1_000_000)
    parser.add_argument("--visits-per-client", type=int, default=20)
    parser.add_argument("--cards", type=int, default=200, help="how many cards are raised")
    parser.add_argument("--file", type=Path, help="an existing client file to measure on")
    asked = parser.parse_args()
    file = asked.file or client_file(asked.clients, visits_per_client=asked.visits_per_client)
    driver = WindowDriver(file)
    names = _names(driver.shop, asked.cards)
    keys, cards = _window(driver, names)
    ours, floor, composed = _reads(driver.shop, names)
    driver.close()
    rows = [
        ("key → painted list", *keys.cells(), "", ""),
        ("Enter → painted card", *cards.cells(), "", f"p95 {_CARD.judged(cards.p95)}"),
        ("greeting card, read and composed", *composed.cells(), "", ""),
        ("its reads", *ours.cells(), ratio(ours.median, floor.median),
         _READS.judged(ours.median / floor.median)),
        ("the same rows as raw SQL", *floor.cells(), "1.0×", ""),
    ]  # fmt: skip
    note = f"{len(cards.all)} cards, each of another client; {len(keys.all)} keys."
    report("Card", ("what", *TIMES, "to raw SQL", "bar"), rows, note)


def _names(shop: Shop, wanted: int) -> list[tuple[int, str]]:
    """Ids and family names of clients from all over the file, the same in every run."""
    with shop.store.read() as tx:
        ids = tx.connection.exec_driver_sql("SELECT id FROM clients").scalars().all()
        some = Random(1).sample(ids, min(wanted, len(ids)))
        named = "SELECT id, family_name FROM clients WHERE id = ?"
        return [tuple(tx.connection.exec_driver_sql(named, (one,)).one()) for one in some]


def _window(driver: WindowDriver, names: list[tuple[int, str]]) -> tuple[Times, Times]:
    keys, cards = [], []
    for _, name in names:
        driver.clear()
        keys += [driver.type_key(letter) for letter in name[:_START].casefold() if letter.isalpha()]
        hits, card = driver.model.hits, driver.model.card
        if len(hits) > 1 and (card is None or card.client.id != hits[0].id):
            cards.append(driver.press_enter())
            driver.settle()
    return Times.of_seconds(keys), Times.of_seconds(cards)


def _reads(shop: Shop, names: list[tuple[int, str]]) -> tuple[Times, Times, Times]:
    """Our reads, the floor, and the whole card, one after another for each client."""
    connection = shop.store.engine.raw_connection()
    cursor, queries = connection.cursor(), _BY_CLIENT.split(";")
    for _ in range(_READ_TWICE):  # the first time warms pages and statements for all three
        ours: list[float] = []
        floor: list[float] = []
        composed: list[float] = []
        for client_id, _ in names:
            began = perf_counter()
            cursor.execute("BEGIN")
            cursor.execute("SELECT * FROM shop").fetchall()
            for query in queries:
                cursor.execute(query, (client_id,)).fetchall()
            cursor.execute("ROLLBACK")
            read = perf_counter()
            with shop.store.read() as tx:
                card_records(tx, client_id)
            ended = perf_counter()
            greeting_card(shop, client_id)
            floor.append(read - began)
            ours.append(ended - read)
            composed.append(perf_counter() - ended)
    connection.close()
    return Times.of_seconds(ours), Times.of_seconds(floor), Times.of_seconds(composed)


if __name__ == "__main__":
    main()
