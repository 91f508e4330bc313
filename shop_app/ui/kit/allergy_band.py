"""The allergy band at the top of a card: all its words in sight, whatever the window's size."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from shop_app.domain.allergies import AllergyStatus
from shop_app.domain.allergy_band import AllergyBand, BandLine, BandLineKind
from shop_app.text import Joined, Message, Value, translate
from shop_app.ui.kit.announce import announce
from shop_app.ui.kit.buttons import KeyButton
from shop_app.ui.kit.styling import restyle
from shop_app.ui.kit.surfaces import Band, BandKind
from shop_app.ui.kit.wording import spoken
from shop_app.ui.theme import Look
from shop_app.ui.tokens import TEXT_SIZES

_STATES: dict[AllergyStatus, tuple[BandKind, str]] = {
    AllergyStatus.HAS: ("danger", "triangle-alert"),
    AllergyStatus.NOT_ASKED: ("unasked", "circle-help"),
    AllergyStatus.NONE_KNOWN: ("ok", "circle-check"),
    AllergyStatus.DECLINED: ("declined", "hand"),
}
_STEPS = (1.0, 0.9, 0.8, 0.7, 0.6, 0.5, 0.42, 0.36)
"""How far the band's own text may shrink before anything of it would be out of sight."""
_SHARE = 0.75
"""The share of the card that the band takes before its text shrinks."""


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

    def fit(self, width: int, height: int) -> None:
        """Take the largest text that shows every word within `width` × `height` pixels.

        Text larger than usual gives way first, down to the usual size; only then does the band
        take the whole height, and only then does its text go below the usual size.
        """
        usual = 1 / self._look.theme.scale
        large = [(step, round(height * _SHARE)) for step in _STEPS if step >= usual]
        whole = [(step, height) for step in _STEPS if step <= usual or step == large[-1][0]]
        for step, limit in (*large, *whole):
            self._scale(step)
            if self.heightForWidth(width) <= limit:
                return

    def _scale(self, step: float) -> None:
        for label, role in ((self.title, "band"), (self.detail, "body")):
            size, _ = TEXT_SIZES[role]  # type: ignore[index]
            pixels = max(11, self._look.theme.px(size * step))
            sheet = "" if step == 1.0 else f"font-size: {pixels}px"
            if label.styleSheet() != sheet:
                label.setStyleSheet(sheet)
                self._measure_anew(label)

    def _measure_anew(self, label: QWidget) -> None:
        """Have every part from the label up forget the height it had in the other size."""
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
        return bool(band.items)
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
