from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from shop_app.domain.clients import NewClient
from shop_app.domain.imported_clients import Imported, ImportedClient, NotTaken
from shop_app.exchange.recognise import open_import
from shop_app.text import UserError, Words

TODAY = date(2026, 3, 1)
_ENGLISH = Words("en", lambda _context, source, _n: source)


class Read:
    """What was read from one file, ready to look at."""

    def __init__(self, items: list[Imported]) -> None:
        self.taken = [item for item in items if isinstance(item, ImportedClient)]
        self.not_taken = [item for item in items if isinstance(item, NotTaken)]
        self.clients = [one.new_client(_ENGLISH.say) for one in self.taken]
        self.refused = [_ENGLISH.say(item.why) for item in self.not_taken]
        self.where = [_ENGLISH.say(item.origin) for item in self.not_taken]
        self.names = [(one.given_name, one.family_name) for one in self.clients]

    @property
    def only(self) -> NewClient:
        (client,) = self.clients
        return client

    def points(self, kind: str) -> list[tuple[str, str]]:
        points = (point for one in self.clients for point in one.contact_points)
        return [(point.as_typed, point.label) for point in points if point.kind == kind]


@pytest.fixture
def read_path() -> Callable[[Path], Read]:
    """Return what reads a file whole."""

    def reading(path: Path) -> Read:
        with open_import(path, today=TODAY) as opened:
            return Read(list(opened))

    return reading


@pytest.fixture
def read(tmp_path: Path, read_path: Callable[[Path], Read]) -> Callable[[str | bytes], Read]:
    """Return what reads a file with the given content; text is written as UTF-8."""

    def reading(content: str | bytes) -> Read:
        path = tmp_path / "clients.txt"
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return read_path(path)

    return reading


@pytest.fixture
def refusal(read: Callable[[str | bytes], Read]) -> Callable[[str | bytes], str]:
    """Return the sentence with which a whole file is refused."""

    def refusing(content: str | bytes) -> str:
        with pytest.raises(UserError) as caught:
            read(content)
        return _ENGLISH.say(caught.value.message)

    return refusing
