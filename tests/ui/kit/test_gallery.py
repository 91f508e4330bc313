"""All parts of the kit in one window: nothing is clipped, whatever the size, scheme or direction.

With GALLERY naming a folder, each window is saved there as a picture to look at.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QHBoxLayout,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from shop_app.ui.kit.buttons import KeyButton, SegmentedChoice
from shop_app.ui.kit.completion import CompletingLineEdit
from shop_app.ui.kit.forms import Field, Form
from shop_app.ui.kit.labels import Divider, WrappingLabel
from shop_app.ui.kit.layouts import AsideLayout, FlowLayout
from shop_app.ui.kit.notes import NoteEdit
from shop_app.ui.kit.notices import ProgressStrip, Toast
from shop_app.ui.kit.surfaces import Band, Chip, EmptyState, FactRow, IconTile, Panel
from shop_app.ui.theme import Theme, apply, load_fonts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from shop_app.ui.theme import Scheme
    from shop_app.ui.tokens import Tone

ENDLESS = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft" * 2
ALLERGIES = "ALLERGIES SÉVÈRES : " + ", ".join(
    f"fruits à coque {n} (noisette, noix)" for n in range(12)
)


def bands() -> Iterator[Band]:
    danger = Band()
    danger.show_state("danger", "triangle-alert", ALLERGIES, "Porte de l’adrénaline · 10 nov.")
    danger.set_actions([KeyButton("Toujours exact", "F2", "onBand")])
    yield danger
    unasked = Band()
    unasked.show_state("unasked", "circle-help", "ALLERGIES : non demandé", "À demander.")
    unasked.set_actions([KeyButton("A des allergies"), KeyButton("Aucune connue", "F2")])
    yield unasked
    known = Band()
    known.show_state("ok", "circle-check", "Aucune allergie connue", "confirmé le 3 mars")
    yield known
    declined = Band()
    declined.show_state("declined", "circle-slash", "Ne souhaite pas le dire")
    yield declined


def cue(icon: str, tone: Tone, what: str, why: str) -> QWidget:
    row, words = QWidget(), QWidget()
    column = QVBoxLayout(words)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(WrappingLabel(what, "lead"))
    column.addWidget(WrappingLabel(why, "small", "muted"))
    main, buttons = QWidget(), QWidget()
    beside = QHBoxLayout(main)
    beside.setContentsMargins(0, 0, 0, 0)
    beside.addWidget(IconTile(icon, tone))
    beside.addWidget(words, 1)
    flow = FlowLayout(buttons, gap=6)
    flow.addWidget(KeyButton("Tenu"))
    flow.addWidget(KeyButton("Reporter"))
    aside = AsideLayout(row, gap=12)
    aside.addWidget(main)
    aside.addWidget(buttons)
    return row


def preferences() -> Panel:
    panel = Panel("Préférences")
    flow = FlowLayout(gap=8)
    panel.body.addLayout(flow)
    flow.addWidget(Chip("Table près de la fenêtre", "heart", "ok", "dit"))
    flow.addWidget(Chip("Rouges du Médoc", "heart", "ok", "vu 6 fois"))
    flow.addWidget(Chip("Coriandre", "x", "danger", "dit"))
    flow.addWidget(Chip(ENDLESS, "heart", "ok", "vu 1 fois"))
    return panel


def cues() -> Panel:
    panel = Panel("À dire, à faire")
    panel.body.addWidget(cue("flag", "warn", "Promis pour vendredi : 6 Saint-Julien", "en retard"))
    panel.body.addWidget(Divider())
    panel.body.addWidget(cue("clock", "accent", ENDLESS, "acheté il y a 12 jours"))
    panel.body.addWidget(Divider())
    panel.body.addWidget(cue("cake", "ok", "Anniversaire il y a 3 jours", "19 novembre"))
    return panel


def rhythm() -> Panel:
    panel = Panel("Rythme")
    panel.body.addWidget(FactRow("vient tous les", "16 jours env."))
    panel.body.addWidget(FactRow("prochaine venue", "22 nov. – 3 déc."))
    panel.body.addWidget(FactRow("amenée par", ENDLESS))
    panel.body.addWidget(Divider())
    panel.body.addWidget(EmptyState("users", "Rien encore. Notez une visite.", KeyButton("Visite")))
    return panel


def form() -> Form:
    made = Form("Nouvelle visite", "Enregistrer")
    people = QComboBox()
    people.addItems(["Paul", "Inès"])
    choices = {"has": "A des allergies", "none": "Aucune connue", "no": "Ne souhaite pas le dire"}
    asked = SegmentedChoice("Allergies", dict(choices))
    made.add("items", "Articles", CompletingLineEdit(["Tarte fine aux poires"]))
    made.add("covers", "Couverts", QSpinBox())
    made.add("day", "Jour", QDateEdit())
    made.add("by", "Servie par", people)
    made.add("note", "Note", NoteEdit())
    made.add("asked", "Allergies", asked)
    made.add("sure", "Sûr", QCheckBox("Confirmé par la cliente"))
    made.open_for(
        "client", {"asked": "none", "note": "Ravie.\nReviendra.\nPeut-être.", "sure": True}
    )
    made.show_error("covers", "Ce nombre ne peut pas être négatif. Tapez 0 ou plus.")
    return made


def gallery() -> QWidget:
    window = QWidget()
    column = QVBoxLayout(window)
    column.setContentsMargins(18, 14, 18, 14)
    column.setSpacing(12)
    for band in bands():
        column.addWidget(band)
    column.addWidget(WrappingLabel("Madame Lefèvre", "title"))
    column.addWidget(WrappingLabel("« Bonjour Madame Lefèvre, ravis de vous revoir. »", "greeting"))
    column.addWidget(cues())
    halves = QHBoxLayout()
    halves.addWidget(preferences(), 7)
    halves.addWidget(rhythm(), 3)
    column.addLayout(halves)
    column.addWidget(form())
    strip = ProgressStrip("Lecture de clients.csv")
    strip.report(3, 10)
    column.addWidget(strip)
    actions = QWidget()
    flow = FlowLayout(actions)
    flow.addWidget(KeyButton("Visite", "F4", "primary"))
    flow.addWidget(KeyButton("Comme la dernière fois"))
    flow.addWidget(KeyButton("Nouveau client", "Ctrl+N"))
    column.addWidget(actions)
    column.addStretch(1)
    return window


def seen(widget: QWidget, window: QWidget) -> bool:
    """Tell whether all of `widget` is inside every part it stands in."""
    part: QWidget | None = widget
    while part is not None and part is not window:
        part = part.parentWidget()
        if part is not None:
            where = QRect(widget.mapTo(part, QPoint()), widget.size())
            if not part.rect().contains(where):
                return False
    return True


def clipped(window: QWidget) -> list[str]:
    """Return the texts in `window` that are not wholly in sight."""
    found = []
    for label in window.findChildren(WrappingLabel):
        fits = label.height() >= label.heightForWidth(label.width())
        if label.isVisible() and not (fits and seen(label, window)):
            found.append(label.text())
    for button in window.findChildren(QAbstractButton):
        least = button.minimumSizeHint()
        fits = button.width() >= least.width() and button.height() >= least.height()
        if button.isVisible() and not (fits and seen(button, window)):
            found.append(button.text())
    return found


def show(window: QWidget, qtbot: QtBot, width: int) -> None:
    qtbot.addWidget(window)
    window.resize(width, 100)
    window.show()
    layout = window.layout()
    assert layout is not None
    window.resize(width, layout.heightForWidth(width))
    QApplication.sendPostedEvents()
    QApplication.processEvents()


def keep_picture(window: QWidget, name: str) -> None:
    folder = os.environ.get("GALLERY")
    if folder:
        window.grab().save(str(Path(folder) / f"{name}.png"))


@pytest.fixture(autouse=True)
def fonts(qapp: QApplication) -> Iterator[None]:
    load_fonts()
    yield
    apply(qapp, Theme())


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("scale", "width"), [(1.0, 914), (1.0, 480), (2.0, 914), (2.0, 1366)])
def test_nothing_is_clipped(
    qtbot: QtBot, qapp: QApplication, scheme: Scheme, scale: float, width: int
) -> None:
    apply(qapp, Theme(scheme, scale))
    window = gallery()
    show(window, qtbot, width)
    keep_picture(window, f"gallery-{scheme}-{scale}-{width}")
    assert window.width() == width
    assert clipped(window) == []


def test_nothing_is_clipped_right_to_left(qtbot: QtBot, qapp: QApplication) -> None:
    apply(qapp, Theme("light", 1.0))
    window = gallery()
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    show(window, qtbot, 914)
    keep_picture(window, "gallery-rtl")
    assert clipped(window) == []
    tile = window.findChildren(IconTile)[0]
    assert tile.mapTo(window, QPoint()).x() > 800


def test_nothing_is_clipped_after_a_live_switch(qtbot: QtBot, qapp: QApplication) -> None:
    apply(qapp, Theme("light", 1.0))
    window = gallery()
    show(window, qtbot, 914)
    apply(qapp, Theme("dark", 2.0))
    show(window, qtbot, 914)
    keep_picture(window, "gallery-switched")
    assert clipped(window) == []


def test_the_check_itself_sees_what_is_cut_off(qtbot: QtBot, qapp: QApplication) -> None:
    apply(qapp, Theme())
    window = gallery()
    show(window, qtbot, 914)
    window.findChildren(Band)[0].setMaximumHeight(60)
    QApplication.processEvents()
    assert ALLERGIES in clipped(window)


def test_targets_are_large_enough(qtbot: QtBot, qapp: QApplication) -> None:
    apply(qapp, Theme())
    window = gallery()
    show(window, qtbot, 914)
    toast = Toast(window)
    toast.say("Visite enregistrée.", lambda: None)
    for button in window.findChildren(QAbstractButton):
        least = 44 if isinstance(button, KeyButton) else 24
        assert button.height() >= least, button.text()
        assert button.width() >= least, button.text()
    assert all(field.editor.height() >= 24 for field in window.findChildren(Field))


def test_a_toast_stays_within_its_window(qtbot: QtBot, qapp: QApplication) -> None:
    apply(qapp, Theme("dark", 2.0))
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 500)
    window.show()
    toast = Toast(window)
    toast.say("Visite enregistrée pour Madame de la Rochefoucauld-Montbel.", lambda: None)
    QApplication.processEvents()
    keep_picture(window, "toast")
    assert clipped(window) == []
    window.resize(400, 500)
    QApplication.processEvents()
    assert clipped(window) == []
