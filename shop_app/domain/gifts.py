"""What those who belong together would like, and what was bought for one of them."""

from __future__ import annotations

from dataclasses import dataclass

from shop_app.domain.links import Link
from shop_app.domain.visits import Visit
from shop_app.domain.wishes import Wish


@dataclass(frozen=True, slots=True)
class GiftIdea:
    """A wish of somebody linked, as an idea for the client on whose page it stands."""

    link: Link
    wish: Wish


@dataclass(frozen=True, slots=True)
class Present:
    """A visit of another client, named `giver`, that was for the client on whose page it stands."""

    giver: str
    visit: Visit
