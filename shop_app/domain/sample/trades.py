"""What a sample needs to know of a trade, read from its data file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from shop_app.domain.allergies import DietaryKind, NewAllergy, Severity
from shop_app.domain.follow_up_rules import NewRule
from shop_app.domain.preferences import NewPreference
from shop_app.domain.sample.own_values import SampleOwnField
from shop_app.domain.sample.sayings import Saying
from shop_app.domain.sample.tailoring_texts import TailoringTexts
from shop_app.domain.sample.weighted import Weighted


@dataclass(frozen=True, slots=True)
class Slot:
    """A stretch of a day in which clients come, in minutes since midnight."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Hours:
    """When the shop is open and busy: slots by weekday, weight by month, peaks, closures.

    A peak is (month, day, weight) and is felt in the ten days before; a closure is a pair of
    (month, day), both included.
    """

    slots: tuple[Weighted[Slot] | None, ...]
    weekdays: tuple[float, ...]
    months: tuple[float, ...]
    peaks: tuple[tuple[int, int, float], ...]
    closures: tuple[tuple[tuple[int, int], tuple[int, int]], ...]


@dataclass(frozen=True, slots=True)
class Pace:
    """How clients come: every so many days, so often a year at their own times, or so many times.

    Exactly one of `every`, `yearly` and `times` is set, from lowest to highest.
    """

    every: tuple[int, int] | None = None
    yearly: tuple[int, int] | None = None
    times: tuple[int, int] = (1, 1)
    own_weekday: bool = False
    lapses: float = 0.0


@dataclass(frozen=True, slots=True)
class SampleProduct:
    """A sold thing; `prices` in minor units, now and one, two and three years ago."""

    name: str
    category: str
    prices: tuple[int, int, int, int]
    trait: str
    tags: frozenset[str]


@dataclass(frozen=True, slots=True)
class BasketLine:
    """One kind of thing that a visit may take, in place of what; `quantities` in thousandths."""

    category: str
    chance: float
    quantities: Weighted[int]
    per_cover: bool
    replaces: frozenset[str]


Shelves = Mapping[str, tuple[Weighted[int] | None, ...]]
"""Numbers of products by category, and by month of the year (0-11)."""


@dataclass(frozen=True, slots=True)
class SampleRule:
    """A follow-up rule, the numbers of the products that set it off, and what came of it."""

    rule: NewRule
    products: frozenset[int]
    done: Weighted[Saying]
    not_needed: Weighted[Saying]


@dataclass(frozen=True, slots=True)
class Taste:
    """A preference that clients tell, and what it presumes."""

    preference: NewPreference
    tags: frozenset[str]


@dataclass(frozen=True, slots=True)
class Avoidance:
    """Something that clients avoid: how grave it is, and what it does to them."""

    kind: DietaryKind
    allergen: str
    tags: frozenset[str]
    species: tuple[str, ...]
    severities: Weighted[Severity]
    reactions: Mapping[Severity, tuple[str, ...]]
    adrenaline: float


@dataclass(frozen=True, slots=True)
class AllergyMix:
    """How many clients were asked, and what they answered (shares of one)."""

    asked: float
    has: float
    declined: float
    aversion: float
    diet: float
    harmful: Weighted[Avoidance]
    aversions: Weighted[Avoidance] | None
    diets: Weighted[Avoidance] | None


@dataclass(frozen=True, slots=True)
class Texts:
    """What the staff writes down."""

    notes: Weighted[Saying]
    visit_notes: Weighted[Saying]
    mentions: Weighted[Saying]
    to_do: Weighted[Saying]
    apologies: Weighted[Saying]
    occasions: Weighted[Saying]
    visit_note_share: float


@dataclass(frozen=True, slots=True)
class PricedSaying:
    """Something wished, its price in minor units, and what it presumes."""

    text: str
    price: int
    tags: frozenset[str]


@dataclass(frozen=True, slots=True)
class SampleSizes:
    """Sizes of one garment in one system, from small to large."""

    garment: str
    system: str
    of: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LentSaying:
    """A thing that is lent: ours to clients, or theirs to us."""

    what: str
    ours: bool


@dataclass(frozen=True, slots=True)
class BelongingTexts:
    """What is promised, wished, worn and lent in a trade."""

    promises: Weighted[Saying]
    wishes: Weighted[PricedSaying]
    sizes: tuple[SampleSizes, ...]
    lent: Weighted[LentSaying]


@dataclass(frozen=True, slots=True)
class Persona:
    """The client whose card shows most: everything about them is told, nothing drawn."""

    title: str
    given_name: str
    family_name: str
    pronunciation: str
    born: int
    pace: Pace
    covers: int
    allergies: tuple[NewAllergy, ...]
    avoided: frozenset[str]
    tastes: tuple[NewPreference, ...]
    favourites: tuple[int, ...]
    last_taken: tuple[int, ...]
    last_note: str
    note: str
    promise: str


@dataclass(frozen=True, slots=True)
class Trade:
    """A trade in one language."""

    key: str
    shop_name: str
    staff: tuple[str, ...]
    hours: Hours
    paces: Weighted[Pace]
    covers: Weighted[int] | None
    same_staff: float
    products: tuple[SampleProduct, ...]
    shelves: Shelves
    basket: tuple[BasketLine, ...]
    rules: tuple[SampleRule, ...]
    tastes: Weighted[Taste]
    allergies: AllergyMix
    texts: Texts
    belongings: BelongingTexts
    tailoring: TailoringTexts | None
    own: tuple[SampleOwnField, ...]
    persona: Persona
