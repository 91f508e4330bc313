"""The window's language: catalogues through Qt, and parts that word themselves anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from shop_app.text import LANGUAGES, Catalogue, translate
from shop_app.ui.kit.wording import Retranslated
from shop_app.ui.translations import (
    CatalogueTranslator,
    install_language,
    locale_for,
    say,
    system_language,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

HELLO = translate("Test", "Good morning, {name}")
VISITS = translate("Test", "%n visit(s)", None, 3)
FRENCH = Catalogue(
    "fr",
    {("Test", "Good morning, {name}"): "Bonjour, {name}"},
    {("Test", "%n visit(s)"): ("%n visite", "%n visites")},
)


class Part(Retranslated, QWidget):
    """A widget with a label in it."""

    def __init__(self) -> None:
        super().__init__()
        self.label = QLabel(self)


@pytest.fixture
def french(qapp: QApplication) -> Iterator[CatalogueTranslator]:
    translator = CatalogueTranslator(FRENCH)
    yield translator
    qapp.removeTranslator(translator)


@pytest.fixture(autouse=True)
def locale() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


def test_a_message_is_said_in_the_language_installed(
    qapp: QApplication, french: CatalogueTranslator
) -> None:
    assert say(HELLO.format(name="Zoé")) == "Good morning, Zoé"
    qapp.installTranslator(french)
    assert say(HELLO.format(name="Zoé")) == "Bonjour, Zoé"
    assert say(VISITS) == "3 visites"
    assert say(translate("Test", "%n visit(s)", None, 1)) == "1 visite"


def test_what_a_catalogue_lacks_stays_in_the_source_and_is_left_to_qt(
    qapp: QApplication, french: CatalogueTranslator
) -> None:
    qapp.installTranslator(french)
    assert say(translate("Test", "Nowhere")) == "Nowhere"


def test_parts_word_themselves_anew(
    qtbot: QtBot, qapp: QApplication, french: CatalogueTranslator
) -> None:
    part = Part()
    qtbot.addWidget(part)
    part.word(part.label.setText, HELLO.format(name="Zoé"))
    part.word(part.setAccessibleName, "Zoé")
    qapp.installTranslator(french)
    qtbot.waitUntil(lambda: part.label.text() == "Bonjour, Zoé")
    assert part.accessibleName() == "Zoé"


def test_the_last_words_given_to_a_setter_count(
    qtbot: QtBot, qapp: QApplication, french: CatalogueTranslator
) -> None:
    part = Part()
    qtbot.addWidget(part)
    part.word(part.label.setText, HELLO.format(name="Zoé"))
    part.word(part.label.setText, VISITS)
    qapp.installTranslator(french)
    qtbot.waitUntil(lambda: part.label.text() == "3 visites")


def test_a_label_that_is_gone_is_forgotten(
    qtbot: QtBot, qapp: QApplication, french: CatalogueTranslator
) -> None:
    part = Part()
    qtbot.addWidget(part)
    gone = QLabel(part)
    part.word(gone.setText, HELLO.format(name="Zoé"))
    part.word(part.label.setText, VISITS)
    shiboken6.delete(gone)
    qapp.installTranslator(french)
    qtbot.waitUntil(lambda: part.label.text() == "3 visites")


def test_qts_own_words_and_numbers_follow(qapp: QApplication) -> None:
    del qapp
    language = install_language("fr")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Annuler"
    assert QLocale().toString(1234.5, "f", 1).endswith(",5")
    language = install_language("en", language)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
    assert QLocale().language() == QLocale.Language.English
    language.remove()


def test_the_system_is_followed_to_a_language_of_ours() -> None:
    assert system_language() in LANGUAGES
    assert locale_for("fr").language() == QLocale.Language.French
