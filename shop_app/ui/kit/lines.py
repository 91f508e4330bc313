"""Several texts in one label: a card has many, and each widget of its own costs time."""

from __future__ import annotations

from dataclasses import dataclass

from shop_app.ui.kit.labels import Laid, Part, WrappingLabel
from shop_app.ui.kit.wording import Retranslated, Said, spoken
from shop_app.ui.tokens import Role

_NARROWEST_MAIN = 0.45
"""The first of two texts keeps at least this share of the width, or the other goes below it."""
_NEAR = 2


@dataclass(frozen=True, slots=True)
class Piece:
    """One text of several, in its own role; muted or in the label's own colour."""

    words: Said
    role: Role = "body"
    muted: bool = False


class _Pieces(Retranslated, WrappingLabel):
    """Holds pieces and says them anew in another language; heard one after another."""

    def __init__(self) -> None:
        super().__init__()
        self._pieces: tuple[Piece, ...] = ()
        self._texts: tuple[str, ...] = ()

    def show_pieces(self, *pieces: Piece) -> None:
        """Show these in place of the earlier ones."""
        self._pieces = pieces
        self.word(self._say, tuple(piece.words for piece in pieces))

    def _say(self, _all: str) -> None:
        self._texts = tuple(spoken(piece.words) for piece in self._pieces)
        self._forget()  # the same text may have other roles now
        self.setText("\n".join(self._texts))

    def _piece(self, number: int, width: int) -> tuple[Part, int]:
        piece = self._pieces[number]
        face = self._face(piece.role)
        return self._put(self._texts[number], face, width, muted=piece.muted)


class Lines(_Pieces):
    """Texts one below the other, as the facts of one visit or a note and its day."""

    def __init__(self, gap: int = 1) -> None:
        super().__init__()
        self._gap = gap

    def _compose(self, width: int) -> Laid:
        down, widest, parts = 0.0, 0, []
        for number in range(len(self._pieces)):
            part, natural = self._piece(number, width)
            parts.append(part.moved(0, down))
            down += part.area.height() + self._gap
            widest = max(widest, natural)
        return Laid(tuple(parts), widest, max(0, int(down) - self._gap))


class Facts(_Pieces):
    """Two texts side by side, or the second below the first where there is no room beside it.

    The second stands at the far end where it is `apart`, else right after the first.
    """

    def __init__(self, gap: int, *, apart: bool) -> None:
        super().__init__()
        self._gap = gap
        self._apart = apart

    def _compose(self, width: int) -> Laid:
        first, wish = self._piece(0, width)
        if len(self._pieces) == 1:
            return Laid((first,), wish, int(first.area.height()))
        second, other = self._piece(1, width)
        natural = wish + self._gap + other
        below = _below(first, second, natural)
        rest = width - self._gap - other
        if rest < min(wish, int(width * _NARROWEST_MAIN)):
            return below
        if rest < wish:
            first, _ = self._piece(0, rest)
        left = width - other if self._apart else min(wish, rest) + self._gap
        return min(_beside(first, second, left, natural), below, key=lambda laid: laid.height)


def _below(first: Part, second: Part, natural: int) -> Laid:
    moved = second.moved(0, first.area.height() + _NEAR)
    return Laid((first, moved), natural, int(moved.area.bottom()))


def _beside(first: Part, second: Part, left: int, natural: int) -> Laid:
    height = int(max(first.area.height(), second.area.height()))
    parts = tuple(
        one.moved(x, (height - one.area.height()) // 2) for one, x in ((first, 0), (second, left))
    )
    return Laid(parts, natural, height)
