"""The allergy band at the top of a card: all its words in sight, whatever the window's size."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QWidget

from shop_app.domain.allergies import HARMFUL, AllergyStatus
from shop_app.domain.allergy_band import AllergyBand, BandLine, BandLineKind
from shop_app.text import Joined, Message, Value, translate
from shop_app.ui.kit.announce import announce
from shop_app.ui.kit.buttons import KeyButton
from shop_app.ui.kit.labels import lay_out
from shop_app.ui.kit.styling import restyle
from shop_app.ui.kit.surfaces import Band, BandKind
from shop_app.ui.kit.wording import Said, spoken
from shop_app.ui.theme import Look

_STATES: dict[AllergyStatus, tuple[BandKind, str]] = {
    AllergyStatus.HAS: ("danger", "triangle-alert"),
    AllergyStatus.NOT_ASKED: ("unasked", "circle-help"),
    AllergyStatus.NONE_KNOWN: ("ok", "circle-check"),
    AllergyStatus.DECLINED: ("declined", "hand"),
}
_Size: TypeAlias = "tuple[int, int]"
"""Pixels of the title and of what stands below it."""
_USUAL: _Size = (20, 14)
_LOUD: tuple[_Size, ...] = ((28, 14), (24, 14))
"""At scale 1.0: a band that warns is as large as the name beside it, where there is room."""
_STEPS = (1.0, 0.9, 0.8, 0.7, 0.65, 0.6, 0.55)
"""How far larger text gives way first, never below the usual size at scale 1.0."""
_SMALLER = ((18, 14), (17, 13), (16, 13), (15, 12), (14, 12), (13, 11), (12, 11))
_BUTTON = 34
_WITH_BUTTON = 80
_GLYPH_EMS, _GLYPH_GAP, _BAND_MARGINS = 1.7, 14, 30
_READABLE = 16
"""Pixels of a title that may shrink to keep the buttons below in sight."""
_LOUD_SHARE, _SHARE, _MOST = 0.3, 0.8, 0.9
"""The share of the room that the band takes before its text shrinks."""


class CardBand(Band):
    """Shows what is known of allergies, and offers to confirm it or to ask."""

    confirm = Signal()
    ask = Signal()

    def __init__(self, look: Look, key: str = "F2") -> None:
        super().__init__()
        self._look = look
        self.setObjectName("allergy-band")
        self._still = KeyButton(translate("Counter", "Still so"), key)
        self._still.clicked.connect(self.confirm)
        self._ask = KeyButton(translate("Counter", "Ask now"), key)
        self._ask.clicked.connect(self.ask)
        self.set_actions([self._still, self._ask])

    def show_band(self, band: AllergyBand, name: str) -> None:
        """Show a client's band, and say it aloud to a screen reader at once."""
        kind, icon = _STATES[band.status]
        if kind == "ok" and not band.is_calm:
            kind, icon = "unasked", "circle-help"
        self.show_state(kind, icon, band.title, _detail(band.lines))
        self._offer(self._still if _may_be_confirmed(band) else self._ask, kind)
        aloud = spoken(_aloud(band, name))
        if aloud != self._said:  # not again for every note: it would cut off what is being read
            announce(self, aloud, at_once=True)
        self._said = aloud

    _said = ""

    def show_unknown(self) -> None:
        """Say to ask where nothing could be read: never what was shown before, never nothing."""
        title = translate("AllergyBand", "ALLERGIES: UNKNOWN – ASK")
        self.show_state("unasked", "circle-help", title, translate(
            "AllergyBand",
            "The client file cannot be read just now. Ask before anything is offered.",
        ))  # fmt: skip
        for button in (self._still, self._ask):
            button.hide()
        announce(self, spoken(title), at_once=True)
        self._said = ""

    def say_anew(self) -> None:
        """Have the next card said aloud even where it is the same: it rises anew."""
        self._said = ""

    def fit(self, width: int, height: int, whole: int | None = None, *, loud: bool = True) -> None:
        """Take the largest text that shows every word within `width` × `height` pixels.

        Larger text gives way first, down to the usual size at scale 1.0; then the band takes
        `whole`, all the room there is; only then does its text go below. Where something else
        needs the room, it is not `loud`.
        """
        usual = self._least_height(_USUAL, width) + _WITH_BUTTON
        room = height if usual <= height else whole or height
        for size, limit in self._choices(height, room, _LOUD if loud and self._warns else ()):
            if self._least_height(size, width) > limit:
                continue  # measured without putting it on, which takes far longer
            self._resize(size)
            if self.heightForWidth(width) <= limit:
                return
        self._resize(_SMALLER[-1])

    def _least_height(self, size: _Size, width: int) -> int:
        """Return the height that the words alone take in a size of text, never more than is so."""
        margins = self.contentsMargins()
        beside = round(_GLYPH_EMS * size[0]) + _GLYPH_GAP
        inner = max(1, width - margins.left() - margins.right() - _BAND_MARGINS - beside)
        text = QTextOption()
        text.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        height = 0.0
        for label, role, pixels in ((self.title, "band", size[0]), (self.detail, "body", size[1])):
            font = self._look.theme.font(role)  # type: ignore[arg-type]
            font.setPixelSize(pixels)
            height += lay_out(label.text(), font, inner, text).boundingRect().height()
        return int(height)

    def most_for_names(self) -> int | None:
        """Return how many pixels large a name below may be; None where nothing is warned of."""
        return self.title.fontInfo().pixelSize() if self._warns else None

    @property
    def _warns(self) -> bool:
        return self._kind != "ok"

    def _choices(
        self, height: int, room: int, loud: tuple[_Size, ...]
    ) -> Iterator[tuple[_Size, int]]:
        """Yield sizes of text with the height that the band may take for each, the best first."""
        scale = self._look.theme.scale
        large = [(_times(one, scale), round(room * _LOUD_SHARE)) for one in loud]
        large += [(_times(_USUAL, max(1, scale * one)), round(room * _SHARE)) for one in _STEPS]
        if scale > 1.0:  # never smaller than at scale 1.0
            large += [(one, round(room * _MOST)) for one in loud]
        yield from sorted(large, reverse=True)
        yield _USUAL, height
        if scale == 1.0:
            yield from ((one, height) for one in _SMALLER if one[0] >= _READABLE)
        yield from ((one, room) for one in (_USUAL, *_SMALLER))

    _kind: BandKind = "unasked"

    def show_state(self, kind: BandKind, icon: str, title: Said, detail: Said = "") -> None:
        """Show a state; how loud it is decides how large its words may be."""
        self._kind = kind
        super().show_state(kind, icon, title, detail)

    def _resize(self, size: _Size) -> None:
        """Have title, icon, detail and buttons in a size, given in pixels."""
        title, detail = size
        px, button = self._look.theme.px, ""
        if detail != px(_USUAL[1]):
            height = round(_BUTTON * detail / _USUAL[1])
            button = f"font-size: {detail}px; min-height: {max(height, _BUTTON)}px"
        in_title = "" if title == px(_USUAL[0]) else f"font-size: {title}px"
        in_detail = "" if detail == px(_USUAL[1]) else f"font-size: {detail}px"
        parts: tuple[tuple[QWidget, str], ...] = (
            (self.title, in_title), (self._glyph, in_title), (self.detail, in_detail),
            (self._still, button), (self._ask, button),
        )  # fmt: skip
        for part, sheet in parts:
            if part.styleSheet() != sheet:
                part.setStyleSheet(sheet)
                self._measure_anew(part)

    def _measure_anew(self, label: QWidget) -> None:
        """Have every part from this one up forget the height it had in the other size."""
        part: QWidget | None = label
        while part is not None and part is not self.parentWidget():
            part.ensurePolished()
            part.updateGeometry()
            if (layout := part.layout()) is not None:
                layout.invalidate()
            part = part.parentWidget()

    def _offer(self, action: KeyButton, kind: BandKind) -> None:
        """Offer one of the two actions; the key goes to the one in sight."""
        for button in (self._still, self._ask):
            button.setVisible(button is action)
        restyle(action, variant="onBand" if kind == "danger" else "normal")


def _may_be_confirmed(band: AllergyBand) -> bool:
    if band.status is AllergyStatus.HAS:
        return any(item.kind in HARMFUL for item in band.items)
    return band.status is AllergyStatus.NONE_KNOWN


_FACTS = frozenset({BandLineKind.ITEMS, BandLineKind.CONFIRMED})


def _detail(lines: tuple[BandLine, ...]) -> Value:
    """Facts on one line, apart by a dot; what to ask and what notes mention on their own."""
    facts = tuple(line.text for line in lines if line.kind in _FACTS)
    others = tuple(line.text for line in lines if line.kind not in _FACTS)
    rows: tuple[Value, ...] = ((Joined(facts),) if facts else ()) + others
    return Joined(rows, "\n") if rows else ""


def _aloud(band: AllergyBand, name: str) -> Message:
    words = tuple(band.all_words())
    return translate("Counter", "{name}. Allergies: {words}").format(name=name, words=words)


def _times(size: _Size, factor: float) -> _Size:
    return round(size[0] * factor), round(size[1] * factor)
