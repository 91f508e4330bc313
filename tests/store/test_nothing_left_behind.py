"""Nothing of an erased client is left in the file, read page by page without the database."""

from __future__ import annotations

from collections.abc import Callable
from functools import reduce
from operator import xor
from pathlib import Path
from random import Random

import pytest

from shop_app.domain.clients import NewClient
from shop_app.domain.contact_points import ContactKind, NewContactPoint
from shop_app.domain.preferences import NewPreference
from shop_app.domain.visits import NewVisit
from shop_app.services.clients import add_client, erase_client
from shop_app.services.notes import add_note
from shop_app.services.preferences import add_preference
from shop_app.services.shop import Shop
from shop_app.services.visits import record_visit
from shop_app.store.encryption import supply_key

PAGE, BLOCK, SALT = 4096, 16, 16
RESERVED = 80
"""Bytes at the end of each page: 16 that the page was begun with, and its 64-byte seal."""


def times(first: int, second: int) -> int:
    """The product in the field of AES."""
    product = 0
    for bit in range(8):
        product ^= (first << bit) * (second >> bit & 1)
    for bit in range(14, 7, -1):
        product ^= (0x11B << (bit - 8)) * (product >> bit & 1)
    return product


def turned(byte: int, by: int) -> int:
    return (byte << by | byte >> (8 - by)) & 255


def substitute(byte: int) -> int:
    inverse = next((one for one in range(256) if times(byte, one) == 1), 0)
    return reduce(xor, (turned(inverse, by) for by in range(5))) ^ 0x63


FORTH = bytes(map(substitute, range(256)))
BACK = bytes(map(FORTH.index, range(256)))
TIMES = {factor: bytes(times(factor, byte) for byte in range(256)) for factor in (9, 11, 13, 14)}


def round_keys(key: bytes) -> list[bytes]:
    """The fifteen keys of AES-256's rounds."""
    words = [key[at : at + 4] for at in range(0, 32, 4)]
    for number in range(8, 60):
        word = words[-1]
        if number % 8 == 0:
            word = (word[1:] + word[:1]).translate(FORTH)
            word = bytes((word[0] ^ 1 << (number // 8 - 1), *word[1:]))
        elif number % 8 == 4:
            word = word.translate(FORTH)
        words.append(bytes(map(xor, words[-8], word)))
    return [b"".join(words[at : at + 4]) for at in range(0, 60, 4)]


def both(*some: bytes) -> bytes:
    """Bytes of equal length, one xor the other."""
    return reduce(xor, (int.from_bytes(one) for one in some)).to_bytes(len(some[0]))


def deciphered(data: bytes, key: bytes) -> bytes:
    """Many blocks of AES-256 at once: one string holds the first byte of each block, and so on."""
    count = len(data) // BLOCK
    last, *others = reversed(round_keys(key))
    state = [both(data[at::BLOCK], last[at : at + 1] * count) for at in range(BLOCK)]
    for number, one in enumerate(others, 1):
        state = [state[(at - 4 * (at % 4)) % BLOCK].translate(BACK) for at in range(BLOCK)]
        state = [both(state[at], one[at : at + 1] * count) for at in range(BLOCK)]
        if number < len(others):
            state = [mixed(state, at) for at in range(BLOCK)]
    return bytes(byte for block in zip(*state, strict=True) for byte in block)


def mixed(state: list[bytes], at: int) -> bytes:
    column = at - at % 4
    return both(*(
        state[column + (at + step) % 4].translate(TIMES[factor])
        for step, factor in enumerate((14, 11, 13, 9))
    ))  # fmt: skip


def test_the_cipher_is_aes() -> None:
    """The example of the standard (FIPS 197, appendix C.3)."""
    ciphered = bytes.fromhex("8ea2b7ca516745bfeafc49904b496089")
    assert deciphered(ciphered, bytes(range(32))).hex() == "00112233445566778899aabbccddeeff"


def pages(path: Path) -> bytes:
    """All pages of a client file as they are before they are encrypted, those out of use too."""
    kept, key = path.read_bytes(), supply_key(path)
    ciphered, before = [], []
    for start in range(0, len(kept), PAGE):
        page = kept[start + (SALT if start == 0 else 0) : start + PAGE]
        content, begun = page[:-RESERVED], page[-RESERVED:][:BLOCK]
        ciphered.append(content)
        before.append(begun + content[:-BLOCK])
    return both(deciphered(b"".join(ciphered), key), b"".join(before))


def logs(path: Path) -> int:
    """How many bytes the write-ahead log holds."""
    log = path.with_name(path.name + "-wal")
    return log.stat().st_size if log.exists() else 0


@pytest.fixture
def crowd(shop: Shop) -> Shop:
    """A file of some hundred clients, so that its pages have been split and moved about."""
    for number in range(120):
        add_client(shop, NewClient(
            given_name=f"Prénom{number * 37 % 120}", family_name=f"Famille{number * 53 % 120}",
            notes=(f"remarque{number * 71 % 120}",),
            contact_points=(NewContactPoint(ContactKind.PHONE, f"06 {number * 7919:08}"),),
        ))  # fmt: skip
    return shop


def take_in(shop: Shop) -> int:
    made = add_client(shop, NewClient(
        given_name="Zorahline", family_name="Quimperlé", name_as_said="Zazounette",
        organisation="Bazarovski", ref="R77318", card_code="K90210X", notes=("Vouvoyer",),
        contact_points=(
            NewContactPoint(ContactKind.PHONE, "06 97 53 18 64"),
            NewContactPoint(ContactKind.EMAIL, "zorahline@bazarovski.example"),
            NewContactPoint(ContactKind.ADDRESS, "", street="3 allée Wisteria", city="Ouessant"),
        ),
    )).made  # fmt: skip
    assert made is not None
    return made


LEFT = (
    "orahlin", "uimperl", "azounett", "azarovsk", "77318", "90210", "97531864", "7 53 18",
    "isteri", "uessant", "ouvoyer", "eckel", "enêtre", "enetre", "ieuxbordeau",
)  # fmt: skip
"""Pieces of all that is known of the client, first letters left off for their case."""


def left(content: bytes) -> list[str]:
    return [one for one in LEFT if one.encode() in content]


def checkpointed(shop: Shop) -> bytes:
    shop.store.forget_removed()
    return pages(shop.store.path)


def test_nothing_of_an_erased_client_is_left_in_any_page(
    crowd: Shop, make_more: Callable[[Shop, int], None]
) -> None:
    client = take_in(crowd)
    make_more(crowd, client)
    assert left(checkpointed(crowd)) == list(LEFT)

    erase_client(crowd, client)
    assert logs(crowd.store.path) == 0
    content = pages(crowd.store.path)
    assert left(content) == []
    assert b"Famille" in content
    crowd.close()
    assert logs(crowd.store.path) == 0
    assert left(pages(crowd.store.path)) == []


@pytest.fixture
def make_more() -> Callable[[Shop, int], None]:
    """Records more of a client, others coming in between."""

    def make(shop: Shop, client: int) -> None:
        for number in range(60):
            add_client(shop, NewClient(family_name=f"Quimp{number}"))
        add_note(shop, client, "Vient avec son teckel")
        add_preference(shop, client, NewPreference("Table près de la fenêtre"))
        record_visit(shop, NewVisit(client, note="vieuxbordeaux"))

    return make


def test_no_page_keeps_an_old_copy_of_what_it_held(shop: Shop) -> None:
    """Pages that are split keep copies of what moved, in the gap between their cells."""
    random = Random(1)  # noqa: S311 - the same words each time

    def word() -> str:
        return "".join(random.choice("bcdfgklmnprst") + random.choice("aeiou") for _ in range(5))

    known: dict[int, tuple[str, str, str]] = {}
    for _ in range(160):
        given, family, note = words = word(), word(), word()
        made = add_client(
            shop,
            NewClient(
                given_name=given,
                family_name=family,
                notes=(note,),
                contact_points=(NewContactPoint(ContactKind.EMAIL, f"{given}@{family}.fr"),),
            ),
        ).made
        assert made is not None
        known[made] = words
    gone = [word for client in list(known)[::3] for word in known[client]]
    for client in list(known)[::3]:
        erase_client(shop, client)
    content = pages(shop.store.path)
    assert [one for one in gone if one.encode() in content] == []
