"""What holds on every connection to a client file, and what no byte of it tells."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import ExitStack
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlcipher3 import dbapi2

from shop_app.bootstrap import open_shop
from shop_app.domain.allergies import NewAllergy
from shop_app.domain.clients import NewClient, Photo
from shop_app.domain.contact_points import ContactKind, NewContactPoint
from shop_app.domain.follow_ups import NewFollowUp
from shop_app.domain.preferences import NewPreference
from shop_app.domain.visits import NewPurchase, NewVisit
from shop_app.services.allergies import add_allergy
from shop_app.services.clients import add_client
from shop_app.services.finding import find
from shop_app.services.follow_ups import add_follow_up
from shop_app.services.greeting import greeting_card
from shop_app.services.notes import add_note
from shop_app.services.preferences import add_preference
from shop_app.services.shop import Shop
from shop_app.services.visits import record_visit
from shop_app.store.backups import back_up
from shop_app.store.encryption import supply_key
from shop_app.store.engine import make_engine
from shop_app.store.term_queries import held
from shop_app.store.transaction import Interrupted, Store
from shop_app.text import UserError, Value

if TYPE_CHECKING:
    from tests.conftest import Clock

TakeIn = Callable[..., int]
Say = Callable[[Value], str]
ROOT = Path(__file__).resolve().parents[2]
FULL = 2


def test_every_pooled_connection_keeps_the_house_rules(shop: Shop) -> None:
    expected = {
        "journal_mode": "wal",
        "synchronous": FULL,
        "foreign_keys": 1,
        "secure_delete": 1,
        "cipher_memory_security": "0",
        "temp_store": 2,
    }
    with ExitStack() as stack:
        open_now = [stack.enter_context(shop.store.engine.connect()) for _ in range(8)]
        for connection in open_now:
            found = {
                name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in expected
            }
            assert found == expected


def test_a_reference_to_nobody_is_refused(shop: Shop) -> None:
    with pytest.raises(IntegrityError), shop.store.write() as tx:
        tx.connection.exec_driver_sql("INSERT INTO photos VALUES (1, 1, 'image/png', x'00')")


def test_exceptions_tell_no_values(shop: Shop) -> None:
    with pytest.raises(DBAPIError) as caught, shop.store.write() as tx:
        tx.connection.exec_driver_sql("INSERT INTO nowhere VALUES (?)", ("Dupont secret",))
    assert "secret" not in str(caught.value)
    assert "secret" not in repr(caught.value)


def test_the_key_is_told_by_nothing(shop: Shop) -> None:
    key = supply_key(shop.store.path).hex()
    for told in (repr(shop), str(shop.store.engine.url), repr(shop.store.engine)):
        assert key not in told.lower()


def test_what_is_raised_inside_leaves_nothing_written(shop: Shop) -> None:
    with pytest.raises(ZeroDivisionError), shop.store.write() as tx:  # noqa: PT012
        tx.connection.exec_driver_sql("UPDATE shop SET name = 'half'")
        raise ZeroDivisionError
    with shop.store.read() as tx:
        name = tx.connection.exec_driver_sql("SELECT name FROM shop").scalar()
    assert name == "Chez Nous"


SECRETS = (
    "Zébulon", "Quetzalcoatl", "0655443322", "06 55 44 33 22", "+33655443322", "zebulon",
    "quetz@exemple.fr", "arachide-secrete", "choc anaphylactique", "fenêtre du fond",
    "note tres privee", "Saint-Emilion 1947", "rappeler discretement", "JPEGDATA",
)  # fmt: skip


def test_no_byte_of_any_file_tells_what_is_kept(
    shop: Shop, take_in: TakeIn, clock: Clock, tmp_path: Path
) -> None:
    client_id = take_in(
        given_name="Zébulon",
        family_name="Quetzalcoatl",
        contact_points=(
            NewContactPoint(ContactKind.PHONE, "06 55 44 33 22"),
            NewContactPoint(ContactKind.EMAIL, "quetz@exemple.fr"),
        ),
        photo=Photo("image/jpeg", b"JPEGDATA" * 2000),
    )
    add_allergy(shop, client_id, NewAllergy("arachide-secrete", reaction="choc anaphylactique"))
    add_preference(shop, client_id, NewPreference("fenêtre du fond"))
    add_note(shop, client_id, "note tres privee")
    record_visit(shop, NewVisit(client_id, purchases=(NewPurchase("Saint-Emilion 1947"),)))
    add_follow_up(shop, NewFollowUp(client_id, "rappeler discretement", date(2025, 11, 1)))
    assert find(shop, "quetz")
    back_up(shop.store.engine, shop.store.path, supply_key(shop.store.path), clock())
    files = [one for one in tmp_path.iterdir() if one.is_file()]
    assert {one.suffix for one in files} == {
        ".prevenance", ".key", ".prevenance-wal", ".prevenance-shm", ".backup",
    }  # fmt: skip
    for one in files:
        content = one.read_bytes()
        assert b"SQLite format" not in content
        for secret in SECRETS:
            for encoding in ("utf-8", "utf-16-le"):
                assert secret.encode(encoding) not in content, (one.name, secret)


def test_a_flipped_byte_is_noticed(shop: Shop, take_in: TakeIn) -> None:
    take_in(given_name="Marie")
    path = shop.store.path
    shop.close()
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)
    engine = make_engine(path, supply_key(path))
    damage = (DBAPIError, dbapi2.DatabaseError)  # found while reading, or only when asked for
    with pytest.raises(damage), engine.connect() as connection:  # noqa: PT012
        for (table,) in connection.exec_driver_sql(
            "SELECT name FROM sqlite_master WHERE type = 'table'"
        ).all():
            connection.exec_driver_sql(f'SELECT * FROM "{table}"').all()  # noqa: S608
        answer = connection.exec_driver_sql("PRAGMA cipher_integrity_check").all()
        raise dbapi2.DatabaseError(answer) if answer else AssertionError("went unnoticed")
    engine.dispose()


def test_a_reader_never_waits_for_a_writer(shop: Shop, take_in: TakeIn) -> None:
    client_id = take_in(given_name="Marie")
    with shop.store.write() as tx:
        tx.connection.exec_driver_sql("UPDATE clients SET given_name = 'Anne'")
        assert greeting_card(shop, client_id).client.given_name == "Marie"
        assert [hit.display_name for hit in find(shop, "mar")] == ["Marie"]
    assert greeting_card(shop, client_id).client.given_name == "Anne"


def test_a_reader_sees_one_state_however_long_it_reads(shop: Shop, take_in: TakeIn) -> None:
    count = "SELECT count(*) FROM clients"
    with shop.store.read() as tx:
        before = tx.connection.exec_driver_sql(count).scalar()
        take_in(given_name="Marie")
        assert tx.connection.exec_driver_sql(count).scalar() == before


def test_many_threads_write_and_none_is_lost(shop: Shop) -> None:
    made: list[int | None] = []

    def work(name: str) -> None:
        made.extend(
            add_client(shop, NewClient(given_name=f"{name}{number}")).made for number in range(12)
        )

    threads = [threading.Thread(target=work, args=(name,)) for name in ("A", "B", "C", "D")]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert len(set(made)) == 48
    assert len(find(shop, "a", limit=99)) == 12


WRITE = """
import sys
from pathlib import Path
from shop_app.bootstrap import open_shop
from shop_app.domain.clients import NewClient
from shop_app.services.clients import add_client
shop = open_shop(Path(sys.argv[1]), "en")
for number in range(10):
    add_client(shop, NewClient(given_name=f"{sys.argv[2]}{number}"))
print("done")
"""


def python(code: str, *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", code, *arguments],
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )


def test_two_processes_write_at_once_beside_this_one(shop: Shop, take_in: TakeIn) -> None:
    runs = [python(WRITE, str(shop.store.path), name) for name in ("Un", "Deux")]
    for number in range(10):
        take_in(given_name=f"Trois{number}")
    assert [run.communicate()[0] for run in runs] == ["done\n", "done\n"]
    assert [len(find(shop, name, limit=99)) for name in ("un", "deux", "trois")] == [10, 10, 10]


KILLED = """
import os, sys
from pathlib import Path
from shop_app.bootstrap import open_shop
from shop_app.domain.visits import NewVisit
from shop_app.services.visits import record_visit
shop = open_shop(Path(sys.argv[1]), "en")
made = record_visit(shop, NewVisit(int(sys.argv[2]), note="acknowledged")).made
with shop.store.write() as tx:
    tx.connection.exec_driver_sql("UPDATE visits SET note = 'half done'")
    os.write(1, str(made).encode())
    os.kill(os.getpid(), 9)
"""


def test_what_was_acknowledged_outlives_a_kill_and_what_was_not_is_gone(
    shop_path: Path, shop: Shop, take_in: TakeIn
) -> None:
    client_id = take_in(given_name="Marie")
    shop.close()
    run = python(KILLED, str(shop_path), str(client_id))
    made, _ = run.communicate()
    assert run.returncode == -9
    again = open_shop(shop_path, "en")
    (visit,) = greeting_card(again, client_id).visits
    again.close()
    assert (visit.id, visit.note) == (int(made), "acknowledged")


class Token:
    """Keeps the hooks as the window's token does."""

    def __init__(self, *, cancelled: bool = False) -> None:
        self.cancelled = cancelled
        self.hooks: list[Callable[[], None]] = []

    def on_cancel(self, hook: Callable[[], None]) -> None:
        if self.cancelled:
            hook()
        self.hooks.append(hook)

    def cancel(self) -> None:
        for hook in self.hooks:
            hook()


FOREVER = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"


def test_a_running_query_is_interrupted(shop: Shop) -> None:
    token, begun = Token(), threading.Event()

    def cancel() -> None:
        begun.wait()
        while not done.is_set():
            token.cancel()
            done.wait(0.001)

    done = threading.Event()
    thread = threading.Thread(target=cancel)
    thread.start()
    try:
        with pytest.raises(Interrupted), shop.store.read(token) as tx:  # noqa: PT012
            begun.set()
            tx.connection.exec_driver_sql(FOREVER).scalar()
    finally:
        done.set()
        thread.join()
    assert find(shop, "a") == ()


def test_a_query_not_wanted_any_more_is_not_begun(shop: Shop) -> None:
    with pytest.raises(Interrupted):
        find(shop, "marie", cancel=Token(cancelled=True))


def test_a_search_stopped_between_two_queries_goes_no_further(shop: Shop, take_in: TakeIn) -> None:
    take_in(given_name="Marie")
    token = Token()
    with pytest.raises(Interrupted), shop.store.read(token) as tx:  # noqa: PT012
        assert held(tx, "marie") == 1
        token.cancel()
        held(tx, "marie")


def test_a_late_cancel_stops_nobody_else_s_query(shop: Shop, take_in: TakeIn) -> None:
    take_in(given_name="Marie")
    token = Token()
    assert find(shop, "marie", cancel=token)
    with shop.store.read() as tx:
        counted = tx.connection.exec_driver_sql(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 20000)"
            " SELECT i FROM n"
        )
        for _ in range(100):
            token.cancel()
            counted.fetchone()
        assert len(counted.all()) == 19_900


def test_a_busy_file_is_said_politely(shop_path: Path, shop: Shop, say: Say) -> None:
    engine = make_engine(shop_path, supply_key(shop_path))
    with shop.store.write():
        other = engine.connect().execution_options(writes=True)
        other.connection.driver_connection.execute("PRAGMA busy_timeout = 1")  # type: ignore[union-attr]
        other.close()
        impatient = Store(shop_path, engine, shop.store.new_id)
        with pytest.raises(UserError) as caught, impatient.write():
            pass
    engine.dispose()
    assert "Another program" in say(caught.value.message)
