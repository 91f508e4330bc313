"""What the fields of a visit hold: an instant in the shop's time, and who served."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QComboBox, QLineEdit

from shop_app.domain.visit_times import read_instant
from shop_app.text import UserError, translate
from shop_app.ui.features.clients.instants import instant_words
from shop_app.ui.kit.inline_kinds import ChoiceKind, LineKind
from shop_app.ui.kit.wording import Said, spoken

_BEFORE = "instant_before"
"""The editor's property that holds the instant as it was, in ISO 8601."""


@dataclass(frozen=True, slots=True)
class InstantKind(LineKind):
    """An instant in UTC, said and typed in the shop's time zone, which `zone` tells."""

    zone: Callable[[], ZoneInfo] = lambda: ZoneInfo("UTC")

    def put(self, editor: QLineEdit, value: datetime | None) -> None:  # type: ignore[override]
        """Put an instant in, in words."""
        editor.setProperty(_BEFORE, value.isoformat() if value else "")
        self.put_raw(editor, spoken(self.say(value)))

    def take(self, editor: QLineEdit) -> datetime | None:
        """Return the instant typed; what is not said stays as it was.

        Raises:
            UserError: it is no instant.
        """
        typed, kept = editor.text().strip(), str(editor.property(_BEFORE) or "")
        before = datetime.fromisoformat(kept) if kept else None
        if before is None or typed == spoken(self.say(before)):
            return before
        found = read_instant(typed, before.astimezone(self.zone()))
        if found is None:
            raise UserError(
                translate(
                    "Visits", "“{typed}” is no day or time. Type it like 12 March 19:30."
                ).format(typed=typed)
            )
        return found.astimezone(UTC)

    def say(self, value: datetime | None) -> Said:
        """Return the instant in words."""
        return "" if value is None else instant_words(value.astimezone(self.zone()))


class StaffKind(ChoiceKind):
    """Somebody of the house by id, None for nobody."""

    __slots__ = ()

    def put(self, editor: QComboBox, value: Any) -> None:  # noqa: ANN401
        """Choose somebody."""
        super().put(editor, _key(value))

    def take(self, editor: QComboBox) -> Any:  # noqa: ANN401
        """Return the id chosen."""
        chosen = super().take(editor)
        return int(chosen) if chosen else None

    def raw(self, editor: QComboBox) -> str:
        """Return what is chosen."""
        return _key(self.take(editor))

    def say(self, value: Any) -> Said:  # noqa: ANN401
        """Return the name."""
        return super().say(_key(value))


def _key(value: object) -> str:
    return str(value) if value else ""
