"""A photo pasted and cropped, tags given and changed, a card made, through the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from shop_app.domain.photos import MOST_KEPT, SIDE, Crop
from shop_app.domain.tags import NewTag, TagColour, TagShape
from shop_app.services.clients import client_of
from shop_app.services.photos import photo_of
from shop_app.services.shop import Shop
from shop_app.services.tags import add_tag, all_tags, put_on, tags_of
from shop_app.ui.features.clients.client_view import ClientView
from shop_app.ui.features.clients.pictures import jpeg_of, read_picture
from shop_app.ui.features.clients.section import Section
from shop_app.ui.features.clients.section_photo import PhotoSection
from shop_app.ui.features.clients.section_tags import TagsSection
from shop_app.ui.features.clients.tag_buttons import TagButton
from shop_app.ui.kit.printing import PrintPreview
from shop_app.ui.shell.main_window import MainWindow

OpenWindow = Callable[..., MainWindow]
Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
Found = TypeVar("Found", bound=Section)


@pytest.fixture
def ada(take_in: Callable[..., int]) -> int:
    return take_in(given_name="Ada", family_name="Okafor")


def opened_page(qtbot: QtBot, window: MainWindow, client: int) -> ClientView:
    window.open_client(client)
    view = window.opened.clients(window.pages).client
    qtbot.waitUntil(lambda: not view._awaited and view.model.card is not None, timeout=10_000)
    QApplication.processEvents()
    return view


def section(view: ClientView, kind: type[Found]) -> Found:
    view.go_to(kind.name)
    found = view.sections[kind.name]
    assert isinstance(found, kind)
    return found


def halves(width: int = 900, height: int = 600) -> QImage:
    """A picture that is red at the left and blue at the right."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    painter = QPainter(image)
    painter.fillRect(width // 2, 0, width, height, QColor("blue"))
    painter.end()
    return image


def kept(shop: Shop, client: int) -> QImage:
    photo = photo_of(shop, client)
    assert photo is not None
    return QImage.fromData(photo.data)


def test_a_picture_is_pasted_cropped_and_kept_small_by_keyboard(
    qtbot: QtBot, shop: Shop, ada: int, open_window: OpenWindow, keyboard: Callable[..., Any]
) -> None:
    window = open_window()
    view = opened_page(qtbot, window, ada)
    place, keys = section(view, PhotoSection), keyboard(window)
    QGuiApplication.clipboard().setImage(halves())
    keys.press(Key.Key_V, CONTROL)
    qtbot.waitUntil(place.crop.hasFocus)
    for _ in range(20):
        keys.press(Key.Key_Left)
    for _ in range(4):
        keys.press(Key.Key_Plus)
    for _ in range(20):
        keys.press(Key.Key_Left)
    keys.press(Key.Key_Return)
    qtbot.waitUntil(lambda: photo_of(shop, ada) is not None)
    image, photo = kept(shop, ada), photo_of(shop, ada)
    assert photo is not None
    assert image.width() == image.height() <= SIDE
    assert len(photo.data) <= MOST_KEPT
    assert image.pixelColor(image.width() - 10, 10).red() > 200
    qtbot.waitUntil(place.crop.isHidden)
    qtbot.waitUntil(lambda: not place.removing.isHidden())
    window.opened.bench.undo()
    qtbot.waitUntil(lambda: photo_of(shop, ada) is None)


def test_esc_gives_the_picture_up(
    qtbot: QtBot, shop: Shop, ada: int, open_window: OpenWindow, keyboard: Callable[..., Any]
) -> None:
    window = open_window()
    view = opened_page(qtbot, window, ada)
    place, keys = section(view, PhotoSection), keyboard(window)
    QGuiApplication.clipboard().setImage(halves(300, 200))
    keys.press(Key.Key_V, CONTROL)
    qtbot.waitUntil(place.crop.hasFocus)
    keys.press(Key.Key_Escape)
    assert place.crop.isHidden()
    assert window.pages.currentWidget() is window.opened.clients(window.pages)
    assert photo_of(shop, ada) is None


def dropped(place: PhotoSection, path: Path) -> bool:
    """Drop a file on a section; tell whether it takes it."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy, at = Qt.DropAction.CopyAction, QPointF(5, 5)
    enter = QDragEnterEvent(at.toPoint(), copy, data, button, none)
    enter.ignore()
    place.dragEnterEvent(enter)
    if enter.isAccepted():
        place.dropEvent(QDropEvent(at, copy, data, button, none))
    return enter.isAccepted()


def test_what_is_no_picture_is_refused_naming_limit_and_kinds(
    qtbot: QtBot, ada: int, open_window: OpenWindow, tmp_path: Path
) -> None:
    window = open_window()
    view = opened_page(qtbot, window, ada)
    place = section(view, PhotoSection)
    large, other = tmp_path / "large.jpg", tmp_path / "film.mp4"
    with large.open("wb") as file:
        file.write(b"\xff\xd8\xff\xe0")
        file.truncate(200_000_000)
    other.write_bytes(b"\x00\x00\x00\x18ftypmp42")
    for path in (large, other):
        place.wrong.setText("")
        assert dropped(place, path)
        qtbot.waitUntil(lambda: "40 MB" in place.wrong.text())
        assert "JPEG, PNG, WebP" in place.wrong.text()
    contacts = tmp_path / "clients.vcf"
    contacts.write_text("BEGIN:VCARD")
    assert not dropped(place, contacts)


def test_a_dropped_picture_is_upright_and_says_nothing_of_its_place(tmp_path: Path) -> None:
    path = tmp_path / "photo.jpg"
    halves(600, 400).save(str(path), "JPEG")  # type: ignore[call-overload] # its stub knows bytes only
    data = path.read_bytes()
    turned = bytes.fromhex("4d4d002a00000008000101120003000000010006000000000000")
    exif = b"Exif\0\0" + turned + b"GPS 48.85 2.35"
    marker = b"\xff\xe1" + (len(exif) + 2).to_bytes(2, "big") + exif
    path.write_bytes(data[:2] + marker + data[2:])
    image = read_picture(path)
    assert (image.width(), image.height()) == (400, 600)
    assert image.pixelColor(200, 50).red() > 200
    made = jpeg_of(image, Crop.middle(image.width(), image.height()))
    assert b"Exif" not in made
    assert b"GPS" not in made


def tag_buttons(place: TagsSection) -> list[TagButton]:
    return [one for one in place.findChildren(TagButton) if one.isVisibleTo(place)]


def test_tags_are_given_changed_and_taken_off_by_keyboard(
    qtbot: QtBot, shop: Shop, ada: int, open_window: OpenWindow, keyboard: Callable[..., Any]
) -> None:
    add_tag(shop, NewTag("Habitué"))
    window = open_window()
    view = opened_page(qtbot, window, ada)
    place, keys = section(view, TagsSection), keyboard(window)
    assert window.focusWidget() is place.line.editor
    for typed in ("habitue", "VIP"):
        keys.type(typed)
        keys.press(Key.Key_Return)
        qtbot.waitUntil(lambda: place.line.editor.property("text") == "")
    qtbot.waitUntil(lambda: len(tag_buttons(place)) == 2)
    assert [one.name for one in tags_of(shop, ada)] == ["Habitué", "VIP"]
    tag_buttons(place)[1].setFocus()
    keys.press(Key.Key_Return)
    qtbot.waitUntil(place.form.isVisible)
    place.form.name.clear()
    keys.type("Grands clients")
    place.form.shapes.choose(TagShape.STAR.value)
    place.form.colours.choose(TagColour.RED.value)
    keys.press(Key.Key_Return)
    qtbot.waitUntil(place.form.isHidden)
    changed = tags_of(shop, ada)[0]
    assert (changed.name, changed.colour, changed.shape) == (
        "Grands clients", TagColour.RED, TagShape.STAR,
    )  # fmt: skip
    qtbot.waitUntil(lambda: tag_buttons(place)[0].text() == "Grands clients")
    tag_buttons(place)[0].setFocus()
    keys.press(Key.Key_Return)
    assert place.form.name.text() == "Grands clients"
    keys.press(Key.Key_Escape)
    tag_buttons(place)[0].setFocus()
    keys.press(Key.Key_Delete)
    qtbot.waitUntil(lambda: len(tag_buttons(place)) == 1)
    assert place.isAncestorOf(window.focusWidget() or window)
    window.opened.bench.undo()
    qtbot.waitUntil(lambda: len(tag_buttons(place)) == 2)


def test_a_tag_named_as_another_one_is_merged(
    qtbot: QtBot, shop: Shop, ada: int, open_window: OpenWindow, keyboard: Callable[..., Any]
) -> None:
    made = [add_tag(shop, NewTag(name)).made for name in ("Vélo", "Bici")]
    assert made[1] is not None
    put_on(shop, made[1], [ada])
    window = open_window()
    view = opened_page(qtbot, window, ada)
    place, keys = section(view, TagsSection), keyboard(window)
    tag_buttons(place)[0].click()
    place.form.name.clear()
    keys.type("velo")
    assert not place.form.merging.isHidden()
    keys.press(Key.Key_Return)
    qtbot.waitUntil(lambda: place.form.name.accessibleDescription() != "")
    assert place.form.name.text() == "velo"
    place.form.merging.click()
    qtbot.waitUntil(lambda: [one.tag.name for one in all_tags(shop)] == ["Vélo"])
    assert [one.name for one in tags_of(shop, ada)] == ["Vélo"]


def test_a_card_is_made_and_previewed(
    qtbot: QtBot, shop: Shop, ada: int, open_window: OpenWindow
) -> None:
    window = open_window()
    view = opened_page(qtbot, window, ada)
    place = section(view, PhotoSection)
    assert place.printing.isHidden()
    place.making.click()
    qtbot.waitUntil(lambda: not place.printing.isHidden())
    assert client_of(shop, ada).card_code in place.qr.accessibleName()
    place.printing.click()
    qtbot.waitUntil(lambda: bool(window.findChildren(PrintPreview)))
    (preview,) = window.findChildren(QDialog)
    preview.reject()


@pytest.mark.parametrize(("language", "percent"), [("fr", 200), ("en", 100)])
def test_every_part_is_named_and_large_enough(
    qtbot: QtBot, shop: Shop, ada: int, open_window: OpenWindow, language: str, percent: int
) -> None:
    made = add_tag(shop, NewTag("<b>VIP</b> & amis de toujours")).made
    assert made is not None
    put_on(shop, made, [ada])
    view = opened_page(qtbot, open_window(language, "dark", percent), ada)
    tags, photo = section(view, TagsSection), section(view, PhotoSection)
    tag_buttons(tags)[0].click()
    photo._open_crop(halves(), ada)
    QApplication.processEvents()
    for place in (tags, photo):
        stops = [
            one
            for one in place.findChildren(QWidget)
            if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisibleTo(place)
        ]
        assert len(stops) >= 4
        for one in stops:
            said = one.accessibleName() or str(one.property("text") or "")
            assert said, one
            assert min(one.width(), one.height()) >= 24, said
            assert one.width() >= one.minimumSizeHint().width(), said
