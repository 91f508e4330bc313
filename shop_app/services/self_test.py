"""Whether a client file can be kept on this machine: tried on a temporary one."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.etree import ElementTree as ET

from shop_app.domain.clients import NewClient
from shop_app.domain.shops import NewShop
from shop_app.services.clients import add_client
from shop_app.services.finding import find
from shop_app.services.shop import Shop
from shop_app.store.migrating import newest_revision
from shop_app.store.schema import HEAD
from shop_app.text import LANGUAGES, Message, UserError, translate

Create = Callable[[Path, NewShop], Shop]
Open = Callable[[Path], Shop]


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was tried, and whether it works."""

    what: Message
    works: bool


def check_file(create: Create, open_: Open) -> Iterator[Check]:
    """Make, close and reopen a client file, find in it, and try it with a wrong key."""
    with TemporaryDirectory(prefix="prevenance-") as folder:
        path = Path(folder) / "clients.prevenance"
        shop = create(path, NewShop("Prévenance"))
        add_client(shop, NewClient(given_name="Hélène", family_name="Lefèvre"))
        shop.close()
        yield Check(
            translate("SelfTest", "client file: made, encrypted"), _is_encrypted(path, b"Lef")
        )
        shop = open_(path)
        found = find(shop, "helene lef")
        shop.close()
        yield Check(translate("SelfTest", "client file: opened again"), True)
        yield Check(translate("SelfTest", "search"), len(found) == 1)
        yield Check(
            translate("SelfTest", "client file: a wrong key is refused"), _refuses(path, open_)
        )


def _is_encrypted(path: Path, text: bytes) -> bool:
    content = path.read_bytes()
    return bool(content) and text not in content and not content.startswith(b"SQLite")


def _refuses(path: Path, open_: Open) -> bool:
    """Try a closed copy of the file with another key."""
    copy = path.with_name("copy.prevenance")
    shutil.copy(path, copy)
    copy.with_name(copy.name + ".key").write_text("00" * 32, encoding="ascii")
    try:
        open_(copy).close()
    except UserError:
        return True
    return False


def check_migrations(scripts: Path) -> Check:
    """Look whether the migrations are there and lead to what this program writes."""
    return Check(
        translate("SelfTest", "migrations: {revision}").format(revision=HEAD),
        newest_revision(scripts) == HEAD,
    )


def check_translations(folder: Path) -> Iterator[Check]:
    """Look whether each language has its catalogue, without an unfinished sentence."""
    for language in LANGUAGES:
        total, unfinished = _sentences(folder / f"shop_app_{language}.ts")
        yield Check(
            translate("SelfTest", "translations: {language}, %n sentence(s)", None, total).format(
                language=language
            ),
            total > 0 and unfinished == 0,
        )


def _sentences(catalogue: Path) -> tuple[int, int]:
    """Count the sentences of a catalogue, and those without a translation."""
    try:
        found = list(ET.parse(catalogue).getroot().iter("message"))  # noqa: S314 - our own file
    except (OSError, ET.ParseError):
        return 0, 0
    states = [one.find("translation") for one in found]
    return len(found), sum(one is None or one.get("type") == "unfinished" for one in states)
