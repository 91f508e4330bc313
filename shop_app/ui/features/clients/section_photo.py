"""A client's picture, dropped, pasted or chosen, and the card that the client carries."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QFileDialog, QWidget

from shop_app.domain.clients import Photo
from shop_app.services.card_codes import card_slip, new_card_code, qr_modules
from shop_app.services.changes import Kind
from shop_app.services.clients import client_of
from shop_app.services.photos import photo_of, remove_photo, set_photo
from shop_app.services.shop import Shop
from shop_app.text import Message, UserError, translate
from shop_app.ui.features.clients.crop_view import CropView
from shop_app.ui.features.clients.picture_views import PictureView, QrView
from shop_app.ui.features.clients.pictures import Source, jpeg_of, offered, read_picture
from shop_app.ui.features.clients.section import Section
from shop_app.ui.kit.announce import announce
from shop_app.ui.kit.buttons import KeyButton
from shop_app.ui.kit.labels import WrappingLabel
from shop_app.ui.kit.layouts import FlowLayout
from shop_app.ui.kit.printing import show_preview
from shop_app.ui.kit.wording import spoken
from shop_app.ui.workbench import Workbench


class _Shown(NamedTuple):
    """The picture as kept and as drawn, and the card's code with its QR modules."""

    photo: Photo | None
    image: QImage
    code: str
    modules: tuple[tuple[bool, ...], ...]


class PhotoSection(Section):
    """Picture and card; Ctrl+V pastes a picture wherever the keyboard is in it."""

    name, icon = "photo", "camera"
    title = translate("Clients", "Photo and card")
    kinds = frozenset({Kind.PHOTO, Kind.CLIENT})

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self.setAcceptDrops(True)
        self.picture, self.qr, self.crop = PictureView(), QrView(), CropView()
        self.wrong = WrappingLabel(role="small", tone="danger")
        self._hint = WrappingLabel(role="small", tone="muted")
        self.word(
            self._hint.setText,
            translate("Photos", "Arrows move, + and − zoom, Enter keeps, Esc gives up"),
        )
        self._pictures, self._buttons = QWidget(), QWidget()
        self._crop_of: int | None = None
        self._fill_rows()
        for part in (self._pictures, self.crop, self._hint, self.wrong, self._buttons):
            self.body.addWidget(part)
        for hidden in (self.crop, self._hint, self.wrong):
            hidden.hide()
        self.crop.kept.connect(self._on_kept)
        self.crop.given_up.connect(self._close_crop)

    def read(self, shop: Shop, client_id: int) -> _Shown:
        """Return picture and code, decoded and encoded already."""
        photo, code = photo_of(shop, client_id), client_of(shop, client_id).card_code
        image = _drawn(photo) if photo is not None else QImage()
        return _Shown(photo, image, code, qr_modules(code) if code else ())

    def show_data(self, data: _Shown) -> None:
        """Show them; a crop under way stays with its client."""
        if self._crop_of is not None and self._crop_of != self.client_id:
            self._close_crop()
        self.picture.show_image(data.image)
        self.qr.show_code(data.code, data.modules)
        self.removing.setVisible(data.photo is not None)
        self.printing.setVisible(bool(data.code))
        words = translate("Photos", "New card code") if data.code else _make_card()
        self.making.set_label(words)

    def take(self, source: Source) -> None:
        """Read a picture beside the window, then show it to choose its square."""
        self.wrong.hide()
        client = self.client_id
        self.bench.tasks.latest(
            self,
            "picture",
            lambda _: read_picture(source),
            lambda image: self._open_crop(image, client),
            self._refuse,
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste a picture."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self._on_paste()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take pictures; other files are for the window."""
        if _is_picture(offered(event.mimeData())):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the picture dropped."""
        source = offered(event.mimeData())
        if source is not None:
            event.acceptProposedAction()
            self.take(source)

    def _fill_rows(self) -> None:
        row = FlowLayout(self._pictures, gap=12)
        row.addWidget(self.picture)
        row.addWidget(self.qr)
        self.choosing = KeyButton(translate("Photos", "Choose a picture…"))
        self.pasting = KeyButton(translate("Photos", "Paste"), "Ctrl+V", shortcut=False)
        self.removing = KeyButton(translate("Photos", "Remove the photo"))
        self.making, self.printing = KeyButton(_make_card()), KeyButton(_print_card())
        buttons = FlowLayout(self._buttons, gap=8)
        for button, pressed in (
            (self.choosing, self._on_choose), (self.pasting, self._on_paste),
            (self.removing, self._on_remove), (self.making, self._on_make),
            (self.printing, self._on_print),
        ):  # fmt: skip
            button.clicked.connect(pressed)
            buttons.addWidget(button)

    def _on_choose(self) -> None:
        title = spoken(translate("Photos", "Choose a picture…"))
        pictures = spoken(translate("Photos", "Pictures"))
        kinds = f"{pictures} (*.jpg *.jpeg *.png *.webp *.heic)"
        path, _ = QFileDialog.getOpenFileName(self, title, "", kinds)
        if path:
            self.take(Path(path))

    def _on_paste(self) -> None:
        source = offered(QGuiApplication.clipboard().mimeData())
        if source is None:
            words = translate("Photos", "There is no picture to paste. Copy one first.")
            self._refuse(UserError(words))
        else:
            self.take(source)

    def _on_remove(self) -> None:
        shop, client, by = self.place()
        self.write(lambda: remove_photo(shop, client, by))

    def _on_make(self) -> None:
        shop, client, by = self.place()
        self.write(lambda: new_card_code(shop, client, by))

    def _on_print(self) -> None:
        shop, client, _ = self.place()
        self.bench.tasks.latest(
            self,
            "slip",
            lambda _: card_slip(shop, client),
            lambda slip: show_preview(slip, self.window()),
            self._refuse,
        )

    def _open_crop(self, image: QImage, client: int | None) -> None:
        if client != self.client_id:
            return
        self._crop_of = client
        self.crop.show_image(image)
        self.crop.show()
        self._hint.show()
        self.crop.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_kept(self) -> None:
        shop, client, by = self.place()
        image, crop = self.crop.image, self.crop.crop
        self.bench.do(
            self,
            lambda: set_photo(shop, client, jpeg_of(image, crop), by),
            lambda _: self._close_crop(),
            self._say,
        )

    def _close_crop(self) -> None:
        focused = self.crop.hasFocus()
        self._crop_of = None
        self.crop.hide()
        self._hint.hide()
        if focused:
            self.choosing.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refuse(self, error: BaseException) -> None:
        if not isinstance(error, UserError):
            raise error
        self._say(error.message)

    def _say(self, sentence: Message) -> None:
        self.word(self.wrong.setText, sentence)
        self.wrong.show()
        announce(self.picture, spoken(sentence))


def _drawn(photo: Photo) -> QImage:
    """Return a picture as kept; none where another program's cannot be read."""
    try:
        return read_picture(photo.data)
    except UserError:
        return QImage()


def _make_card() -> Message:
    return translate("Photos", "Make a card")


def _print_card() -> Message:
    return translate("Photos", "Print the card")


def _is_picture(source: Source | None) -> bool:
    """Tell whether a dropped file is for here: contacts and lists are for the window."""
    if isinstance(source, Path):
        return source.suffix.lower() not in {".vcf", ".vcard", ".csv", ".tsv", ".xlsx", ".txt"}
    return source is not None
