"""What every test needs before Qt is imported, and a shop with a clock that stands still."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from shop_app.bootstrap import create_shop, open_shop
from shop_app.domain.clients import NewClient
from shop_app.domain.shops import NewShop
from shop_app.services.clients import add_client
from shop_app.services.shop import Shop
from shop_app.store.follow_up_rules import all_rules, remove_rule
from shop_app.text import Value, Words

os.environ["QT_QPA_PLATFORM"] = "offscreen"

# The same examples in every run, however slow the machine.
settings.register_profile("house", deadline=None, derandomize=True)
settings.load_profile("house")

FILE_NAME = "clients.prevenance"


def pytest_configure(config: pytest.Config) -> None:
    # The offscreen platform says so of every window; it is no fault of ours.
    config.addinivalue_line("qt_log_ignore", "^This plugin does not support ")


class Clock:
    """Stands still until a test moves it: Saturday 22 November 2025, 11:30 in Paris."""

    def __init__(self) -> None:
        self.now = datetime(2025, 11, 22, 10, 30, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **time: float) -> None:
        """Move on by days, hours, minutes…; back where negative."""
        self.now += timedelta(**time)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="session")
def shop_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A client file of the shop “Chez Nous” with nothing in it, closed."""
    path = tmp_path_factory.mktemp("template") / FILE_NAME
    earlier = Clock()
    earlier.forward(
        days=-1
    )  # one opening in a thousand draws the same till, and clocks stand still
    shop = create_shop(path, NewShop("Chez Nous", "restaurant"), "en", earlier)
    with shop.store.write() as tx:  # each test makes its own rules
        for rule in all_rules(tx):
            remove_rule(tx, rule.id, rule.version)
    shop.close()
    return path


@pytest.fixture
def shop_path(shop_template: Path, tmp_path: Path) -> Path:
    """A fresh copy of the template with its key."""
    for one in shop_template.parent.glob(f"{FILE_NAME}*"):
        shutil.copy2(one, tmp_path / one.name)
    return tmp_path / FILE_NAME


@pytest.fixture
def shop(shop_path: Path, clock: Clock) -> Iterator[Shop]:
    """An open, empty shop in Paris that greets in English."""
    opened = open_shop(shop_path, "en", clock)
    yield opened
    opened.close()


@pytest.fixture
def take_in(shop: Shop) -> Callable[..., int]:
    """Takes in a client with the fields given, and returns the id."""

    def add(**fields: Any) -> int:
        made = add_client(shop, NewClient(**fields)).made
        assert made is not None
        return made

    return add


@pytest.fixture
def say() -> Callable[[Value], str]:
    """Puts a message into the source's English."""
    return Words("en", lambda _context, source, _n: source).say
