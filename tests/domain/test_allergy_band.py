"""The allergy band: four states, all in words, nothing left out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop_app.domain.allergies import (
    Allergy,
    AllergyKnowledge,
    AllergyStatus,
    DietaryKind,
    Severity,
    ToldBy,
    gravest_first,
)
from shop_app.domain.allergy_band import AllergyBand, BandLineKind, allergy_band
from shop_app.domain.allergy_mentions import Mention
from shop_app.text import Value, Words

Say = Callable[[Value], str]
TODAY = date(2025, 11, 22)
ENGLISH = Words("en", lambda _context, source, _n: source)
_ids = count(1)


def item(
    allergen: str = "noix",
    kind: DietaryKind = DietaryKind.ALLERGY,
    severity: Severity = Severity.UNKNOWN,
    confirmed: date = TODAY,
    **more: object,
) -> Allergy:
    made = Allergy(
        id=next(_ids), version=1, client_id=1, kind=kind, allergen=allergen, species="",
        severity=severity, carries_adrenaline=False, reaction="", note="", told_by=ToldBy.CLIENT,
        noted_on=confirmed, noted_by="", confirmed_on=confirmed, confirmed_by="Léa",
    )  # fmt: skip
    return replace(made, **more)  # type: ignore[arg-type]


def known(
    status: AllergyStatus, *items: Allergy, on: date | None = TODAY, by: str = "Léa"
) -> AllergyKnowledge:
    return AllergyKnowledge(status, on, by, 1, items)


def band_of(knowledge: AllergyKnowledge, *mentioned: Mention, today: date = TODAY) -> AllergyBand:
    return allergy_band(knowledge, mentioned, today)


def said(band: AllergyBand) -> list[str]:
    return [ENGLISH.say(one) for one in band.all_words()]


def asked(band: AllergyBand) -> list[str]:
    return [ENGLISH.say(one.text) for one in band.lines if one.kind is BandLineKind.ASK]


def test_never_asked_asks() -> None:
    band = band_of(AllergyKnowledge())
    assert said(band) == [
        "ALLERGIES: NEVER ASKED",
        "Ask: “Do you have any allergy or intolerance?”",
    ]
    assert (band.status, band.stale, band.severe) == (AllergyStatus.NOT_ASKED, False, False)
    assert (band.confirmed_on, band.confirmed_by) == (None, "")


def test_none_known_tells_when_and_by_whom() -> None:
    band = band_of(known(AllergyStatus.NONE_KNOWN))
    assert said(band) == ["No known allergy", "confirmed on 22 November 2025 by Léa"]
    assert band.confirmed_on == TODAY


def test_nobody_s_confirmation_names_nobody() -> None:
    assert said(band_of(known(AllergyStatus.NONE_KNOWN, by="")))[1] == (
        "confirmed on 22 November 2025"
    )


def test_declined_is_asked_each_time() -> None:
    band = band_of(known(AllergyStatus.DECLINED))
    assert said(band) == [
        "ALLERGIES: PREFERS NOT TO SAY",
        "asked on 22 November 2025 by Léa",
        "Nothing is known: ask each time whether something must be avoided",
    ]


def test_has_names_what() -> None:
    band = band_of(known(AllergyStatus.HAS, item("noix", severity=Severity.SEVERE)))
    assert said(band)[0] == "SEVERE ALLERGY: noix"
    assert band.severe


def test_has_without_any_item_asks_which() -> None:
    band = band_of(known(AllergyStatus.HAS))
    assert said(band)[0] == "HAS ALLERGIES: which ones is not recorded"
    assert asked(band) == ["Ask which ones, before anything is offered"]


def test_a_dislike_does_not_answer_which_allergies() -> None:
    aversion = item("coriandre", DietaryKind.AVERSION, confirmed=date(2020, 1, 1))
    band = band_of(known(AllergyStatus.HAS, aversion))
    assert asked(band) == ["Ask which ones, before anything is offered"]
    assert "Aversion: coriandre" in said(band)
    assert band.confirmed_on == TODAY


@pytest.mark.parametrize("kind", [DietaryKind.AVERSION, DietaryKind.DIET])
@pytest.mark.parametrize("status", list(AllergyStatus))
def test_a_dislike_or_a_diet_is_no_allergy(kind: DietaryKind, status: AllergyStatus) -> None:
    band = band_of(known(status, item("porc", kind, Severity.SEVERE)))
    assert band.status is status
    assert not band.severe
    assert any("porc" in one for one in said(band)[1:])
    assert "porc" not in said(band)[0]


@pytest.mark.parametrize("kind", [DietaryKind.ALLERGY, DietaryKind.INTOLERANCE])
@pytest.mark.parametrize("status", list(AllergyStatus))
def test_what_harms_outweighs_any_answer(kind: DietaryKind, status: AllergyStatus) -> None:
    band = band_of(known(status, item("lait", kind)))
    assert band.status is AllergyStatus.HAS
    assert "lait" in said(band)[0]


def test_the_four_kinds_are_never_mixed() -> None:
    band = band_of(
        known(
            AllergyStatus.HAS,
            item("coriandre", DietaryKind.AVERSION),
            item("halal", DietaryKind.DIET),
            item("lactose", DietaryKind.INTOLERANCE),
            item("kiwi", severity=Severity.MILD),
            item("noix", severity=Severity.SEVERE, reaction="œdème", carries_adrenaline=True),
        )
    )
    assert said(band) == [
        "SEVERE ALLERGY: noix (œdème, carries adrenaline)",
        "Allergy: kiwi (mild)",
        "Intolerance: lactose",
        "Aversion: coriandre",
        "Diet: halal",
        "confirmed on 22 November 2025 by Léa",
    ]


def test_an_unknown_severity_is_told_neither_mild_nor_severe() -> None:
    words = " ".join(said(band_of(known(AllergyStatus.HAS, item("noix")))))
    assert "ALLERGY: noix" in words
    assert "mild" not in words


def test_unknown_stands_before_moderate_and_mild() -> None:
    items = tuple(item(one.value, severity=one) for one in reversed(Severity))
    assert [one.severity for one in gravest_first(items)] == [
        Severity.SEVERE, Severity.UNKNOWN, Severity.MODERATE, Severity.MILD,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("severity", "days", "stale"),
    [
        (Severity.UNKNOWN, 365, False),
        (Severity.UNKNOWN, 366, True),
        (Severity.MILD, 184, False),
        (Severity.SEVERE, 183, False),
        (Severity.SEVERE, 184, True),
        (Severity.UNKNOWN, 0, False),
        (Severity.UNKNOWN, -1, True),  # confirmed tomorrow: the clock jumped
    ],
)
def test_a_confirmation_grows_old(severity: Severity, days: int, *, stale: bool) -> None:
    day = TODAY - timedelta(days=days)
    band = band_of(known(AllergyStatus.HAS, item(severity=severity, confirmed=day), on=day))
    assert band.stale is stale
    assert asked(band) == (["Ask again: “Is this still so?”"] if stale else [])


@pytest.mark.parametrize(("days", "stale"), [(365, False), (366, True), (-1, True)])
def test_none_known_grows_old_too(days: int, *, stale: bool) -> None:
    day = TODAY - timedelta(days=days)
    assert band_of(known(AllergyStatus.NONE_KNOWN, on=day)).stale is stale


def test_an_answer_without_a_day_is_asked_again() -> None:
    assert band_of(known(AllergyStatus.NONE_KNOWN, on=None)).stale


def test_the_oldest_thing_that_harms_tells_the_age() -> None:
    old, new = date(2024, 1, 1), date(2025, 11, 1)
    band = band_of(known(AllergyStatus.HAS, item("a", confirmed=new), item("b", confirmed=old)))
    assert band.confirmed_on == old
    assert band.stale


def test_an_old_dislike_does_not_make_a_fresh_confirmation_look_old() -> None:
    aversion = item("coriandre", DietaryKind.AVERSION, confirmed=date(2020, 1, 1))
    band = band_of(known(AllergyStatus.HAS, item("noix"), aversion))
    assert (band.confirmed_on, band.stale) == (TODAY, False)


def test_what_notes_mention_is_shown_as_not_confirmed_in_every_state() -> None:
    mention = Mention("noix", "allergie: noix", "note")
    for status in AllergyStatus:
        band = band_of(known(status), mention)
        assert band.mentioned == (mention,)
        assert said(band)[-1] == "Mentioned in a note, not confirmed: “allergie: noix”"
        assert band.status is status


def test_nothing_is_calm_but_a_fresh_answer_with_nothing_written_against_it() -> None:
    fresh = known(AllergyStatus.NONE_KNOWN)
    mention = Mention("noix", "allergie: noix", "note")
    assert band_of(fresh).is_calm
    assert band_of(known(AllergyStatus.NONE_KNOWN, item("halal", DietaryKind.DIET))).is_calm
    assert not band_of(fresh, mention).is_calm
    assert not band_of(fresh, today=TODAY + timedelta(days=400)).is_calm
    assert not any(
        band_of(known(status)).is_calm for status in AllergyStatus if status != fresh.status
    )


def test_none_known_beside_a_mention_asks_first_and_says_both() -> None:
    mention = Mention("noix", "allergie: noix", "note")
    words = said(band_of(known(AllergyStatus.NONE_KNOWN), mention))
    assert words[0] == "ALLERGIES: ASK – something written speaks of one"
    assert "No known allergy" in words


def test_a_coeliac_diet_is_as_large_as_an_allergy() -> None:
    band = band_of(known(AllergyStatus.NONE_KNOWN, item("coeliac", DietaryKind.DIET)))
    assert said(band)[:2] == ["STRICT DIET: coeliac", "No known allergy"]
    assert not band.is_calm


def test_a_severe_intolerance_is_severe_and_keeps_its_kind() -> None:
    lactose = item("lactose", DietaryKind.INTOLERANCE, Severity.SEVERE)
    assert said(band_of(known(AllergyStatus.HAS, lactose)))[0] == "SEVERE INTOLERANCE: lactose"
    both = band_of(known(AllergyStatus.HAS, lactose, item("kiwi", severity=Severity.MILD)))
    assert both.severe
    assert said(both)[:2] == ["ALLERGY: kiwi (mild)", "Intolerance: lactose (severe)"]


def test_carrying_adrenaline_is_severe_whatever_was_said() -> None:
    carried = item("noix", severity=Severity.MODERATE, carries_adrenaline=True)
    band = band_of(known(AllergyStatus.HAS, carried), today=TODAY + timedelta(days=184))
    assert band.severe
    assert band.stale
    assert said(band)[0].startswith("SEVERE ALLERGY: noix (")


WORDS = st.text(st.characters(codec="utf-8", exclude_categories=["C"]), min_size=1, max_size=40)
ITEMS = st.builds(
    item,
    WORDS,
    st.sampled_from(DietaryKind),
    st.sampled_from(Severity),
    st.dates(date(2020, 1, 1), date(2026, 1, 1)),
    species=st.just("") | WORDS,
    reaction=st.just("") | WORDS,
    note=st.just("") | WORDS,
    carries_adrenaline=st.booleans(),
)


@given(st.sampled_from(AllergyStatus), st.lists(ITEMS, max_size=12), st.lists(WORDS, max_size=3))
def test_every_word_recorded_is_said(
    status: AllergyStatus, items: list[Allergy], notes: list[str]
) -> None:
    mentioned = [Mention("", note, "note") for note in notes]
    band = band_of(known(status, *items), *mentioned)
    words = "\n".join(said(band))
    for one in items:
        for part in (one.allergen, one.species, one.reaction, one.note):
            assert part in words
        assert "carries adrenaline" in words or not one.carries_adrenaline
    assert all(note in words for note in notes)
    assert len(band.items) == len(items)


@given(st.lists(ITEMS, min_size=1, max_size=12))
def test_each_thing_is_said_once_in_full(items: list[Allergy]) -> None:
    named = [replace(one, allergen=f"#{number}#") for number, one in enumerate(items)]
    words = "\n".join(said(band_of(known(AllergyStatus.HAS, *named))))
    assert all(words.count(one.allergen) == 1 for one in named)
