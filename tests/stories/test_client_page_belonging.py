"""The client page: who belongs together, tastes confirmed by key, surprises, sizes, promises."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shop_app.domain.allergies import NewAllergy
from shop_app.domain.lent_things import NewLentThing
from shop_app.domain.links import LinkKind, NewLink
from shop_app.domain.preferences import Evidence, NewPreference
from shop_app.domain.promises import NewPromise, PromiseState
from shop_app.domain.sizes import NewSize
from shop_app.domain.visits import NewPurchase, NewVisit
from shop_app.domain.wishes import NewWish
from shop_app.services.allergies import add_allergy
from shop_app.services.gifts import gifts_of
from shop_app.services.greeting import greeting_card
from shop_app.services.hidden_records import hidden_records_of
from shop_app.services.lent_things import add_lent_thing, lent_things_of
from shop_app.services.links import add_link, links_of
from shop_app.services.notes import add_note
from shop_app.services.preferences import add_preference
from shop_app.services.promises import add_promise, promises_of
from shop_app.services.shop import Shop
from shop_app.services.sizes import add_size, sizes_of
from shop_app.services.visits import record_visit
from shop_app.services.wishes import add_wish, wishes_of
from shop_app.ui.features.clients.client_view import ClientView
from shop_app.ui.features.clients.section import Section
from shop_app.ui.features.clients.section_lent import LentSection
from shop_app.ui.features.clients.section_links import LinksSection
from shop_app.ui.features.clients.section_notes import NotesSection
from shop_app.ui.features.clients.section_preferences import PreferencesSection
from shop_app.ui.features.clients.section_promises import PromisesSection
from shop_app.ui.features.clients.section_sizes import SizesSection
from shop_app.ui.features.clients.section_visits import VisitsSection
from shop_app.ui.features.clients.section_wishes import WishesSection
from shop_app.ui.features.clients.surprise_button import SurpriseButton
from shop_app.ui.kit.buttons import KeyButton
from shop_app.ui.kit.inline import InlineField
from shop_app.ui.kit.inline_flag import InlineFlag
from shop_app.ui.kit.labels import WrappingLabel
from shop_app.ui.kit.record_row import RecordRow
from shop_app.ui.shell.main_window import MainWindow

OpenWindow = Callable[..., MainWindow]
Keys = Callable[..., Any]
Key = Qt.Key
Found = TypeVar("Found", bound=Section)


@pytest.fixture
def ada(take_in: Callable[..., int]) -> int:
    return take_in(given_name="Ada", family_name="Okafor")


@pytest.fixture
def ben(take_in: Callable[..., int]) -> int:
    return take_in(given_name="Ben", family_name="Okafor")


def page(qtbot: QtBot, window: MainWindow, client: int, kind: type[Found]) -> Found:
    """Open a client's page; return one of its sections, read."""
    window.open_client(client)
    view: ClientView = window.opened.clients(window.pages).client
    qtbot.waitUntil(lambda: not view._awaited and view.model.card is not None, timeout=10_000)
    QApplication.processEvents()
    view.go_to(kind.name)
    found = view.sections[kind.name]
    assert isinstance(found, kind)
    return found


def rows(section: Any) -> list[RecordRow]:
    return list(section.list._shown)


def fields(section: Any) -> list[dict[str, Any]]:
    return [{name: one.value for name, one in row.fields.items()} for row in rows(section)]


def asides(section: Any) -> list[str]:
    return [row._aside.text() for row in rows(section)]


def button(row: Any, words: str) -> KeyButton:
    buttons: list[KeyButton] = row.findChildren(KeyButton)
    return next(one for one in buttons if one.text().startswith(words))


def type_new(section: Any, keys: Any, text: str) -> None:
    section.list.add_line.editor.setFocus()
    section.list.add_line.editor.setText(text)  # no key of a test types a currency's sign
    keys.press(Key.Key_Return)


def test_a_husband_is_typed_ticked_and_seen_on_his_own_page(
    qtbot: QtBot, shop: Shop, ada: int, ben: int, open_window: OpenWindow, keyboard: Keys
) -> None:
    add_allergy(shop, ben, NewAllergy("peanuts"))
    window = open_window()
    keys, section = keyboard(window), page(qtbot, window, ada, LinksSection)
    type_new(section, keys, "husband Ben Okafor")
    qtbot.waitUntil(lambda: len(rows(section)) == 1)
    assert links_of(shop, ben)[0].kind is LinkKind.PARTNER
    along = rows(section)[0].fields["comes_along"]
    assert isinstance(along, InlineFlag)
    along.box.click()
    qtbot.waitUntil(lambda: links_of(shop, ada)[0].comes_along)
    assert [one.link.name for one in greeting_card(shop, ada).companions] == ["Ben Okafor"]
    kind = rows(section)[0].fields["kind"]
    assert isinstance(kind, InlineField)
    kind.edit()
    kind.kind.put_raw(kind.editor, "parent")
    kind.save()
    qtbot.waitUntil(lambda: links_of(shop, ben)[0].kind is LinkKind.CHILD)
    other = page(qtbot, window, ben, LinksSection)
    qtbot.waitUntil(lambda: [one["name"] for one in fields(other)] == ["Ada Okafor"])
    assert fields(other)[0]["kind"] == "child"
    with qtbot.waitSignal(window.opened.bench.told):
        other.list.deleting.emit(rows(other)[0].record_id)
    assert links_of(shop, ada) == ()
    window.opened.bench.undo()
    qtbot.waitUntil(lambda: len(links_of(shop, ada)) == 1)


def test_what_was_seen_once_is_on_the_page_and_f9_confirms_it(
    qtbot: QtBot, shop: Shop, ada: int, open_window: OpenWindow, keyboard: Keys
) -> None:
    add_preference(shop, ada, NewPreference("corner table", evidence=Evidence.SEEN, count=1))
    window = open_window()
    keys, section = keyboard(window), page(qtbot, window, ada, PreferencesSection)
    assert "seen once" in asides(section)[0]
    assert "not on the card" in asides(section)[0]
    assert greeting_card(shop, ada).preferences == ()
    rows(section)[0].focus_field(1)
    keys.press(Key.Key_F9)
    qtbot.waitUntil(lambda: len(greeting_card(shop, ada).preferences) == 1)
    (told,) = greeting_card(shop, ada).preferences
    assert told.evidence is Evidence.TOLD
    qtbot.waitUntil(lambda: asides(section)[0].startswith("told us"))
    keys.press(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: greeting_card(shop, ada).preferences == ())


def test_a_counted_taste_is_confirmed_but_not_against_an_allergy(
    qtbot: QtBot, shop: Shop, ada: int, open_window: OpenWindow, keyboard: Keys
) -> None:
    for _ in range(3):
        taken = (NewPurchase("Saint-Julien"), NewPurchase("Walnut bread"))
        record_visit(shop, NewVisit(ada, purchases=taken))
    add_allergy(shop, ada, NewAllergy("walnuts"))
    window = open_window()
    keys, section = keyboard(window), page(qtbot, window, ada, PreferencesSection)
    offered = [one for one in section._counted.findChildren(KeyButton) if one.isVisible()]
    (confirm,) = offered
    confirm.setFocus()
    keys.press(Key.Key_F9)
    qtbot.waitUntil(lambda: [one["text"] for one in fields(section)] == ["Saint-Julien"])
    assert "told us" in asides(section)[0]


def test_a_wish_is_an_idea_on_the_partners_page_until_it_is_a_surprise(
    qtbot: QtBot, shop: Shop, ada: int, ben: int, open_window: OpenWindow, keyboard: Keys
) -> None:
    add_link(shop, NewLink(ada, LinkKind.PARTNER, ben))
    window = open_window()
    keys, section = keyboard(window), page(qtbot, window, ada, WishesSection)
    type_new(section, keys, "a zeppelin ride, €125")
    qtbot.waitUntil(lambda: len(rows(section)) == 1)
    assert fields(section)[0] == {
        "text": "a zeppelin ride", "price": 12500, "wanted_by": None,
    }  # fmt: skip

    def shown_to_ben() -> list[str]:
        found = page(qtbot, window, ben, LinksSection)
        labels = found.ideas.findChildren(WrappingLabel)
        return [one.text() for one in labels if one.isVisible() and "zeppelin" in one.text()]

    assert shown_to_ben() == ["Ada Okafor would like: a zeppelin ride · €125.00"]
    section = page(qtbot, window, ada, WishesSection)
    (surprise,) = rows(section)[0].findChildren(SurpriseButton)
    (hide,) = surprise.menu().actions()
    assert hide.text() == "Hide from Ben Okafor"
    hide.trigger()
    qtbot.waitUntil(lambda: gifts_of(shop, ben).ideas == ())
    qtbot.waitUntil(lambda: "Ben Okafor" in surprise.accessibleName())
    assert shown_to_ben() == []
    everything = window.opened.clients(window.pages).client
    assert not any("zeppelin" in one.text() for one in everything.findChildren(WrappingLabel)
                   if one.isVisible())  # fmt: skip


@pytest.mark.parametrize("kind", [VisitsSection, NotesSection])
def test_a_visit_or_note_is_hidden_from_whom_it_surprises(
    qtbot: QtBot, shop: Shop, ada: int, ben: int, open_window: OpenWindow, kind: Any
) -> None:
    add_link(shop, NewLink(ada, LinkKind.PARTNER, ben))
    add_note(shop, ada, "ring size of Ben: 62")
    record_visit(shop, NewVisit(ada, purchases=(NewPurchase("ring"),), recipient_id=ben))
    assert len(gifts_of(shop, ben).presents) == 1
    window = open_window()
    section = page(qtbot, window, ada, kind)
    (surprise,) = rows(section)[0].findChildren(SurpriseButton)
    surprise.menu().actions()[0].trigger()
    qtbot.waitUntil(lambda: len(hidden_records_of(shop, ada)) == 1)
    assert (gifts_of(shop, ben).presents == ()) is (kind is VisitsSection)
    qtbot.waitUntil(lambda: "Ben Okafor" in surprise.accessibleName())
    surprise.menu().actions()[0].trigger()
    qtbot.waitUntil(lambda: hidden_records_of(shop, ada) == ())


def test_a_wish_is_changed_and_fulfilled_in_place(
    qtbot: QtBot, shop: Shop, ada: int, open_window: OpenWindow, keyboard: Keys
) -> None:
    add_wish(shop, NewWish(ada, "a scarf", 9000))
    window = open_window()
    keys, section = keyboard(window), page(qtbot, window, ada, WishesSection)
    price = rows(section)[0].fields["price"]
    assert isinstance(price, InlineField)
    price.edit()
    keys.type("much")
    keys.press(Key.Key_Return)
    assert price.is_refused
    price.editor.selectAll()  # type: ignore[union-attr]
    keys.type("125,50")
    keys.press(Key.Key_Return)
    qtbot.waitUntil(lambda: wishes_of(shop, ada)[0].price == 12550)
    day = rows(section)[0].fields["wanted_by"]
    assert isinstance(day, InlineField)
    day.edit()
    keys.type("24 December 2025")
    keys.press(Key.Key_Return)
    qtbot.waitUntil(lambda: str(wishes_of(shop, ada)[0].wanted_by) == "2025-12-24")
    button(rows(section)[0], "Fulfilled").click()
    qtbot.waitUntil(lambda: not wishes_of(shop, ada)[0].is_open)
    qtbot.waitUntil(lambda: "fulfilled on" in asides(section)[0])


def test_a_size_that_grew_keeps_what_it_was(
    qtbot: QtBot, shop: Shop, ada: int, open_window: OpenWindow, keyboard: Keys, clock: Any
) -> None:
    add_size(shop, NewSize(ada, "shoes", "38", "EU"))
    clock.forward(days=100)
    window = open_window()
    keys, section = keyboard(window), page(qtbot, window, ada, SizesSection)
    size = rows(section)[0].fields["size"]
    assert isinstance(size, InlineField)
    size.edit()
    keys.type("39")
    keys.press(Key.Key_Return)
    qtbot.waitUntil(lambda: sizes_of(shop, ada)[0].now.size == "39")
    qtbot.waitUntil(lambda: "before: 38" in asides(section)[0])
    type_new(section, keys, "coat M")
    qtbot.waitUntil(lambda: len(rows(section)) == 2)


def test_promises_and_loans_are_closed_in_place(
    qtbot: QtBot, shop: Shop, ada: int, open_window: OpenWindow, keyboard: Keys
) -> None:
    add_promise(shop, NewPromise(ada, "a call"))
    add_lent_thing(shop, NewLentThing(ada, "umbrella"))
    window = open_window()
    keys, section = keyboard(window), page(qtbot, window, ada, PromisesSection)
    outcome = rows(section)[0].fields["outcome"]
    assert isinstance(outcome, InlineField)
    outcome.edit()
    keys.type("glad of it")
    keys.press(Key.Key_Return)
    qtbot.waitUntil(lambda: promises_of(shop, ada)[0].outcome == "glad of it")
    qtbot.waitUntil(lambda: section._promises[rows(section)[0].record_id].outcome != "")
    button(rows(section)[0], "Kept").click()
    qtbot.waitUntil(lambda: promises_of(shop, ada)[0].state is PromiseState.KEPT)
    assert promises_of(shop, ada)[0].outcome == "glad of it"
    again = button(rows(section)[0], "Owe it again")
    qtbot.waitUntil(again.isVisible)
    again.click()
    qtbot.waitUntil(lambda: promises_of(shop, ada)[0].is_open)
    lent = page(qtbot, window, ada, LentSection)
    button(rows(lent)[0], "Returned").click()
    qtbot.waitUntil(lambda: not lent_things_of(shop, ada)[0].is_out)
    type_new(lent, keys, "vase")
    qtbot.waitUntil(lambda: len(lent_things_of(shop, ada)) == 2)
