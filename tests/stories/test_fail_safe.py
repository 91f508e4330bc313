"""Unknown is never rounded up to safe: not by silence, a file, a clock or a small window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shop_app.domain.allergies import AllergyStatus, DietaryKind, NewAllergy, Severity
from shop_app.domain.bookings import NewBooking
from shop_app.domain.slips import texts
from shop_app.services.allergies import add_allergy, answer_allergies, confirm_allergies
from shop_app.services.allergy_editing import allergies_of
from shop_app.services.booking_lists import day_list
from shop_app.services.bookings import expect
from shop_app.services.card_codes import card_slip, new_card_code
from shop_app.services.client_export import export_clients
from shop_app.services.client_import import import_clients
from shop_app.services.clients import client_named
from shop_app.services.finding import find
from shop_app.services.greeting import greeting_card
from shop_app.services.notes import add_note
from shop_app.services.shop import Shop
from shop_app.text import Value
from shop_app.ui.kit.allergy_band import CardBand
from shop_app.ui.shell.main_window import MainWindow
from tests.conftest import Clock

OpenWindow = Callable[..., MainWindow]
Say = Callable[[Value], str]
SIXTY = "Diaethylaminohydroxybenzoylhexylbenzoatpropylenglykolether60"
NO_ANSWERS = (
    "", " ", "N/A", "n/a", "NA", "non", "Non", "no", "RAS", "R.A.S.", "ras", "?", "???", "-", "–",
    "0", "aucune", "aucun", "none", "nil", "néant", "rien", "inconnu", "unknown", "x", "TBD",
)  # fmt: skip


def test_a_client_nobody_asked_shows_as_never_asked_everywhere(
    qtbot: QtBot, shop: Shop, take_in: Callable[..., int], open_window: OpenWindow
) -> None:
    ana = take_in(given_name="Ana")
    expect(shop, NewBooking(shop.clock().date(), "20h", ana, covers=1))
    (hit,) = find(shop, "ana")
    assert hit.status is AllergyStatus.NOT_ASKED
    assert [one.words.source for one in day_list(shop).parties[0].cautions] == ["never asked"]  # type: ignore[union-attr]
    window = open_window()
    counter = window.counter
    window.raise_card(ana)
    qtbot.waitUntil(lambda: counter.model.card is not None)
    assert counter.card.band.title.text() == "ALLERGIES: NEVER ASKED"
    rows = counter.pane.rows
    words = [str(rows.index(row).data()) for row in range(rows.rowCount())]
    assert any("never asked" in one for one in words)
    assert any("not asked" in one for one in words)


@pytest.mark.parametrize("header", ["Allergies", "Allergie", "Intolérances", "Régime", "Allergy"])
@pytest.mark.parametrize("cell", NO_ANSWERS)
def test_no_cell_of_a_file_becomes_none_without_a_person(
    shop: Shop, tmp_path: Path, say: Say, header: str, cell: str
) -> None:
    file = tmp_path / "clients.csv"
    file.write_text(
        f"Nom;Prénom;Téléphone;Ref;{header}\nDupont;Marie;0612345678;7;{cell}\n", "utf-8"
    )
    assert import_clients(shop, [file], say).created == 1
    known = allergies_of(shop, client_named(shop, "ref:7"))
    assert known.effective_status is AllergyStatus.NOT_ASKED
    assert known.items == ()


@pytest.mark.parametrize("word", ["zorglub", "xénobiotine", "لوز", "榛子", "🥜"])
def test_a_word_nobody_knows_is_kept_and_flagged(
    shop: Shop, take_in: Callable[..., int], tmp_path: Path, say: Say, word: str
) -> None:
    ana = take_in(given_name="Ana")
    add_allergy(shop, ana, NewAllergy(word))
    band = greeting_card(shop, ana).allergies
    assert word in say(band.title)
    assert "1 unknown word(s): check the spelling" in [say(one.text) for one in band.lines]
    file = tmp_path / "clients.csv"
    file.write_text(f"Nom;Prénom;Téléphone;Ref;Allergies\nD;Marie;0612345678;7;{word}\n", "utf-8")
    import_clients(shop, [file], say)
    card = greeting_card(shop, client_named(shop, "ref:7"))
    kept = " ".join(note.text for note in card.notes)
    assert word in kept + " ".join(say(one) for one in card.allergies.all_words())
    assert card.allergies.status is AllergyStatus.NOT_ASKED


def test_an_allergy_noted_on_the_page_is_on_the_card_and_in_the_list_at_once(
    qtbot: QtBot, shop: Shop, take_in: Callable[..., int], open_window: OpenWindow
) -> None:
    ana = take_in(given_name="Ana")
    answer_allergies(shop, ana, AllergyStatus.NONE_KNOWN)
    first = open_window()
    second = open_window()  # another window on the same file, that hears nothing of the first
    for window in (first, second):
        window.raise_card(ana)
    card = second.counter.card
    qtbot.waitUntil(lambda: card.band.title.text() == "No known allergy")
    bench = first.opened.bench
    new = NewAllergy("sésame", severity=Severity.SEVERE)
    bench.do(first, lambda: add_allergy(shop, ana, new))
    qtbot.waitUntil(lambda: "SEVERE ALLERGY: sésame" in card.band.title.text())
    assert "SEVERE ALLERGY: sésame" in first.counter.card.band.title.text()


@pytest.fixture
def unreadable(shop: Shop) -> Iterator[Callable[[], None]]:
    """Makes cards unreadable, as a damaged page of the file does; mends it at the end."""

    def damage() -> None:
        with shop.store.write() as tx:
            tx.connection.exec_driver_sql("ALTER TABLE allergies RENAME TO allergies_damaged")

    yield damage
    with shop.store.write() as tx:
        tx.connection.exec_driver_sql("ALTER TABLE allergies_damaged RENAME TO allergies")


def test_where_the_file_cannot_be_read_the_band_says_to_ask(
    qtbot: QtBot, shop: Shop, take_in: Callable[..., int], open_window: OpenWindow,
    unreadable: Callable[[], None],
) -> None:  # fmt: skip
    ana, bo = take_in(given_name="Ana"), take_in(given_name="Bo")
    answer_allergies(shop, ana, AllergyStatus.NONE_KNOWN)
    answer_allergies(shop, bo, AllergyStatus.NONE_KNOWN)
    window = open_window()
    counter = window.counter
    window.raise_card(ana)
    qtbot.waitUntil(lambda: counter.card.band.title.text() == "No known allergy")
    unreadable()
    with qtbot.captureExceptions() as caught:
        window.raise_card(bo)
        qtbot.waitUntil(lambda: counter.card.band.title.text() == "ALLERGIES: UNKNOWN – ASK")
    assert caught  # our own report is made all the same
    assert counter.card.isVisible()
    assert counter.card.band.property("band") == "unasked"
    assert not counter.card.content.isVisible()
    assert counter.model.card is None


SEALED = {
    "status": "UPDATE allergy_statuses SET status = 'sealed'",
    "severity": "UPDATE allergies SET severity = 'sealed'",
}
"""Fields that hold what this program cannot read: locked, or of a newer program."""


@pytest.mark.parametrize("statement", SEALED.values(), ids=SEALED)
def test_where_a_field_is_locked_the_band_says_to_ask(
    qtbot: QtBot, shop: Shop, take_in: Callable[..., int], open_window: OpenWindow, statement: str
) -> None:
    ana, bo = take_in(given_name="Ana"), take_in(given_name="Bo")
    answer_allergies(shop, ana, AllergyStatus.NONE_KNOWN)
    add_allergy(shop, bo, NewAllergy("noix"))
    window = open_window()
    counter = window.counter
    window.raise_card(ana)
    qtbot.waitUntil(lambda: counter.card.band.title.text() == "No known allergy")
    with shop.store.write() as tx:
        tx.connection.exec_driver_sql(statement)
    with qtbot.captureExceptions():
        window.raise_card(bo)
        qtbot.waitUntil(lambda: counter.card.band.title.text() == "ALLERGIES: UNKNOWN – ASK")
        assert counter.model.card is None


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("mirrored", [False, True])
def test_the_band_survives_all_at_once(
    qtbot: QtBot, shop: Shop, take_in: Callable[..., int], open_window: OpenWindow,
    language: str, mirrored: bool,  # noqa: FBT001 - a parameter of the test
) -> None:  # fmt: skip
    ana = take_in(given_name="Ana")
    for number in range(12):
        severity = Severity.SEVERE if number < 2 else Severity.UNKNOWN
        add_allergy(shop, ana, NewAllergy(f"{SIXTY[:-2]}{number:02}", severity=severity))
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    if mirrored:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        window = open_window(language=language, text_percent=200, size=(800, 600))
        window.raise_card(ana)
        band = window.counter.card.band
        qtbot.waitUntil(lambda: SIXTY[:-2] in band.title.text())
        qtbot.waitUntil(lambda: _whole(band))
    finally:
        app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    shown = band.title.text() + band.detail.text()
    assert all(f"{SIXTY[:-2]}{number:02}" in shown for number in range(12))


def _whole(band: CardBand) -> bool:
    """Whether every line of the band is inside it, and it inside the window."""
    inside = (
        band.window()
        .rect()
        .contains(band.rect().translated(band.mapTo(band.window(), band.rect().topLeft())))
    )
    return inside and all(
        label.heightForWidth(label.width()) <= label.height() + 1
        and label.visibleRegion().boundingRect() == label.rect()
        for label in (band.title, band.detail)
    )


@pytest.mark.parametrize("days", [-4000, -400, -1, 366, 4000])
def test_a_clock_that_jumps_makes_nothing_fresh(
    shop: Shop, take_in: Callable[..., int], clock: Clock, days: int
) -> None:
    ana, bo = take_in(given_name="Ana"), take_in(given_name="Bo")
    answer_allergies(shop, ana, AllergyStatus.NONE_KNOWN)
    add_allergy(shop, bo, NewAllergy("noix"))
    clock.forward(days=days)
    for one in (ana, bo):
        assert greeting_card(shop, one).allergies.stale
    clock.forward(days=-days)  # what was stale once stays so until a person asks or says
    assert greeting_card(shop, ana).allergies.stale is (days > 0)


def test_what_was_confirmed_while_the_clock_was_ahead_is_asked_again(
    shop: Shop, take_in: Callable[..., int], clock: Clock
) -> None:
    ana = take_in(given_name="Ana")
    answer_allergies(shop, ana, AllergyStatus.NONE_KNOWN)
    clock.forward(days=5000)
    confirm_allergies(shop, ana)
    clock.forward(days=-5000)
    assert greeting_card(shop, ana).allergies.stale


def test_a_severe_allergy_is_named_in_the_row_of_a_search(
    shop: Shop, take_in: Callable[..., int], open_window: OpenWindow, qtbot: QtBot
) -> None:
    ana = take_in(given_name="Ana")
    add_allergy(shop, ana, NewAllergy("sésame", severity=Severity.SEVERE))
    add_allergy(shop, ana, NewAllergy("lait", DietaryKind.INTOLERANCE))
    (hit,) = find(shop, "ana")
    assert (hit.severe, hit.severe_to) == (True, ("sésame",))
    window = open_window()
    window.counter.pane.field.setText("ana")
    qtbot.waitUntil(lambda: not window.counter.model.awaited)
    rows = window.counter.pane.rows
    assert "severe: sésame" in str(rows.index(rows.first_hit()).data())


def test_no_allergy_stands_where_others_than_the_staff_read(
    shop: Shop, take_in: Callable[..., int], tmp_path: Path, say: Say
) -> None:
    """A vCard and the small card: whatever is handed out or put on another machine."""
    ana = take_in(given_name="Ana", family_name="Brun")
    add_allergy(shop, ana, NewAllergy("sésame", severity=Severity.SEVERE, reaction="choc"))
    add_allergy(shop, ana, NewAllergy("halal", DietaryKind.DIET))
    add_note(shop, ana, "Allergique au céleri")
    new_card_code(shop, ana)
    vcard = tmp_path / "clients.vcf"
    export_clients(shop, vcard, say)
    slip = card_slip(shop, ana)
    small = [say(slip.title), *(say(text) for block in slip.blocks for text in texts(block))]
    handed_out = (vcard.read_text("utf-8") + "\n".join(small)).casefold()
    assert "brun" in handed_out
    for word in ("sésame", "choc", "halal", "céleri", "allerg", "severe", "sévère"):
        assert word not in handed_out
