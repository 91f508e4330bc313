"""Nothing about allergies is scrolled away, elided or cut, whatever the window and the text."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QTextLayout
from pytestqt.qtbot import QtBot

from shop_app.domain.allergies import AllergyStatus, DietaryKind, NewAllergy, Severity
from shop_app.services.allergies import add_allergy, answer_allergies
from shop_app.services.notes import add_note
from shop_app.services.shop import Shop
from shop_app.ui.kit.allergy_band import CardBand
from shop_app.ui.kit.labels import WrappingLabel
from shop_app.ui.shell.main_window import MainWindow

TWELVE = (
    ("fruits à coque", "noisette, noix, noix de cajou, noix du Brésil, pistache", Severity.SEVERE),
    ("arachides", "", Severity.SEVERE),
    ("crustacés et mollusques, même en bouillon ou en friture", "", Severity.SEVERE),
    ("poisson", "morue, cabillaud, thon", Severity.SEVERE),
    ("sésame", "", Severity.SEVERE),
    ("moutarde", "", Severity.MODERATE),
    ("céleri", "", Severity.MODERATE),
    ("lupin", "", Severity.UNKNOWN),
    ("sulfites au-delà de dix milligrammes par litre", "", Severity.MILD),
    ("œufs", "", Severity.UNKNOWN),
    ("gluten", "blé, seigle, orge", Severity.UNKNOWN),
    ("Diaethylaminohydroxybenzoylhexylbenzoatpropylenglykolether60x", "", Severity.SEVERE),
)


def _give_twelve(shop: Shop, client: int) -> None:
    for number, (allergen, species, severity) in enumerate(TWELVE):
        kind = DietaryKind.INTOLERANCE if number == 10 else DietaryKind.ALLERGY
        add_allergy(
            shop,
            client,
            NewAllergy(
                allergen, kind, species, severity, carries_adrenaline=number == 0, reaction="gonfle"
            ),
        )
    add_note(shop, client, "Allergique au kiwi d'après sa sœur")


def _line_rects(label: WrappingLabel) -> list[QRect]:
    """Where each painted line is, in the label's own pixels."""
    layout: QTextLayout = label._lay(label.contentsRect().width()).parts[0].lines
    lines = (layout.lineAt(number) for number in range(layout.lineCount()))
    return [line.naturalTextRect().toAlignedRect() for line in lines]


def _assert_every_word_is_visible(window: MainWindow, band: CardBand) -> None:
    edge = QRect(band.mapTo(window, QPoint()), band.size())
    assert window.rect().contains(edge)
    for label in (band.title, band.detail):
        place = QRect(label.mapTo(window, QPoint()), label.size())
        assert edge.contains(place)
        assert label.visibleRegion().boundingRect() == label.rect()
        laid = label._lay(label.contentsRect().width()).parts[0].lines
        shown = "".join(
            laid.text()[laid.lineAt(n).textStart() :][: laid.lineAt(n).textLength()]
            for n in range(laid.lineCount())
        )
        assert shown.replace("\u2028", "\n") == label.text().replace("\u2028", "\n")
        for line in _line_rects(label):
            assert label.rect().adjusted(-1, -1, 1, 1).contains(line)


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize(
    ("size", "percent"),
    [((1366, 768), 200), ((1366, 768), 100), ((800, 600), 100), ((1920, 1080), 200)],
)
def test_twelve_allergies_are_all_in_sight(
    qtbot: QtBot,
    shop: Shop,
    take_in: Callable[..., int],
    open_window: Callable[..., MainWindow],
    language: str,
    size: tuple[int, int],
    percent: int,
) -> None:
    client = take_in(
        title="Mme",
        given_name="Anne-Charlotte Marie-Antoinette",
        family_name="de La Rochefoucauld-Montbéliard d'Entraigues",
    )
    _give_twelve(shop, client)
    window = open_window(language, text_percent=percent, size=size)
    with qtbot.waitSignal(window.counter.model.raised):
        window.raise_card(client)
    band = window.counter.card.band
    qtbot.waitUntil(lambda: _assert_every_word_is_visible(window, band))
    words = band.title.text() + band.detail.text()
    for allergen, species, _ in TWELVE:
        assert allergen in words
        assert species in words
    assert "kiwi" in words
    assert band.title.fontInfo().pixelSize() >= 11


def _pixels(qtbot: QtBot, window: MainWindow, client: int) -> tuple[int, int, int]:
    """Sizes of the band's title and detail, and of the name below, of a card raised."""
    with qtbot.waitSignal(window.counter.model.raised):
        window.raise_card(client)
    band = window.counter.card.band
    qtbot.waitUntil(lambda: _assert_every_word_is_visible(window, band))
    name = window.counter.card.findChild(WrappingLabel, "card-name")
    assert name is not None
    sizes = [one.fontInfo().pixelSize() for one in (band.title, band.detail, name)]
    return sizes[0], sizes[1], sizes[2]


@pytest.mark.parametrize("number", [1, 3, 12])
@pytest.mark.parametrize("size", [(1366, 768), (1024, 768), (800, 600)])
def test_larger_text_never_makes_the_band_smaller(
    qtbot: QtBot,
    shop: Shop,
    take_in: Callable[..., int],
    open_window: Callable[..., MainWindow],
    size: tuple[int, int],
    number: int,
) -> None:
    client = take_in(title="Mme", given_name="Anne", family_name="de La Rochefoucauld")
    for allergen, species, severity in TWELVE[:number]:
        add_allergy(shop, client, NewAllergy(allergen, species=species, severity=severity))
    usual = _pixels(qtbot, open_window("fr", size=size), client)
    large = _pixels(qtbot, open_window("fr", text_percent=200, size=size), client)
    for title, _, name in (usual, large):
        assert title >= name
    assert large[0] >= usual[0]
    assert large[1] >= usual[1]


def test_the_band_is_painted_with_its_words(
    qtbot: QtBot, shop: Shop, take_in: Callable[..., int], open_window: Callable[..., MainWindow]
) -> None:
    client = take_in(family_name="Okafor")
    _give_twelve(shop, client)
    window = open_window("fr", text_percent=200)
    with qtbot.waitSignal(window.counter.model.raised):
        window.raise_card(client)
    band = window.counter.card.band
    qtbot.waitUntil(lambda: _assert_every_word_is_visible(window, band))
    picture = window.grab().toImage()
    ratio = picture.devicePixelRatio()
    for label in (band.title, band.detail):
        for line in _line_rects(label):
            corner = label.mapTo(window, line.topLeft())
            ground = QColor(window.opened.bench.look.theme.tokens.band_danger)
            colours = {
                picture.pixelColor(round(x * ratio), round(y * ratio)).name()
                for x in range(corner.x(), corner.x() + line.width(), 2)
                for y in range(corner.y(), corner.y() + line.height(), 2)
            }
            assert ground.name() in colours
            assert len(colours) > 3  # letters, drawn with smooth edges


@pytest.mark.parametrize("state", ["unasked", "ok", "declined", "danger"])
def test_each_state_has_its_own_words_icon_and_fill(
    qtbot: QtBot,
    shop: Shop,
    take_in: Callable[..., int],
    open_window: Callable[..., MainWindow],
    state: str,
) -> None:

    client = take_in(family_name="Okafor")
    answers = {"ok": AllergyStatus.NONE_KNOWN, "declined": AllergyStatus.DECLINED}
    if state in answers:
        answer_allergies(shop, client, answers[state])
    if state == "danger":
        add_allergy(shop, client, NewAllergy("milk"))
    window = open_window()
    with qtbot.waitSignal(window.counter.model.raised):
        window.raise_card(client)
    band = window.counter.card.band
    assert band.property("band") == state
    spoken = {
        "unasked": "NEVER ASKED",
        "ok": "No known",
        "declined": "NOT TO SAY",
        "danger": "milk",
    }
    assert spoken[state] in band.title.text()
