"""Expected today: everybody's allergies by time, and nobody who was not asked left out."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from shop_app.domain.allergies import (
    AllergyStatus,
    CrossContact,
    DietaryKind,
    NewAllergy,
    Severity,
)
from shop_app.domain.booking_parties import Grave
from shop_app.domain.bookings import BookingState, NewBooking
from shop_app.domain.record_kinds import RecordKind
from shop_app.domain.slips import Alert, Grid, Look, texts
from shop_app.services.allergies import add_allergy, answer_allergies
from shop_app.services.booking_lists import day_list
from shop_app.services.booking_sheets import printed_day
from shop_app.services.bookings import expect, mark, seat_guests, take_off
from shop_app.services.clients import erase_client
from shop_app.services.editing import edit_record
from shop_app.services.finding import lately
from shop_app.services.notes import add_note
from shop_app.services.shop import Shop
from shop_app.services.visits import newest_visits
from shop_app.text import UserError, Value
from tests.conftest import Clock

Say = Callable[[Value], str]


def booked(shop: Shop, time: str, client: int | None = None, **more: Any) -> int:
    made = expect(shop, NewBooking(shop.clock().date(), time, client, **more)).made
    assert made is not None
    return made


def told(shop: Shop, say: Say) -> list[tuple[str, str, str]]:
    return [
        (caution.grave.value, caution.who, say(caution.words))
        for party in day_list(shop).parties
        for caution in party.cautions
    ]


def test_severe_comes_first_and_unknown_guests_are_counted(
    shop: Shop, take_in: Callable[..., int], say: Say
) -> None:
    ana, bo = take_in(given_name="Ana"), take_in(given_name="Bo")
    add_allergy(shop, bo, NewAllergy("lait", DietaryKind.INTOLERANCE))
    add_allergy(shop, bo, NewAllergy("noix", species="pécan", severity=Severity.SEVERE))
    add_allergy(shop, bo, NewAllergy("vegan", DietaryKind.DIET))
    seat_guests(shop, booked(shop, "20h", ana, covers=5), [(bo, "")])
    assert told(shop, say) == [
        ("severe", "Bo", "severe allergy: noix (pécan)"),
        ("harmful", "Bo", "intolerance: lait"),
        ("ask", "Ana", "never asked"),
        ("ask", "", "3 guest(s) never asked"),
        ("avoids", "Bo", "diet: vegan"),
    ]


def test_whom_nobody_matched_was_never_asked(shop: Shop, say: Say) -> None:
    booked(shop, "19:30", name="Martin")
    assert told(shop, say) == [("ask", "", "never asked, and not said how many come")]
    (party,) = day_list(shop).parties
    assert (party.name, party.is_matched) == ("Martin", False)


def test_declined_stale_and_unnamed_are_said(
    shop: Shop, take_in: Callable[..., int], clock: Clock, say: Say
) -> None:
    old, no, unnamed = (take_in(given_name=name) for name in ("Old", "No", "Un"))
    answer_allergies(shop, old, AllergyStatus.NONE_KNOWN)
    clock.forward(days=400)
    answer_allergies(shop, no, AllergyStatus.DECLINED)
    answer_allergies(shop, unnamed, AllergyStatus.HAS)
    for one in (old, no, unnamed):
        booked(shop, "12", one, covers=1)
    assert told(shop, say) == [
        ("ask", "Old", "asked too long ago: ask again"),
        ("declined", "No", "prefers not to say: ask"),
        ("harmful", "Un", "allergy not named: ask"),
    ]


def test_the_empty_search_shows_today_by_time_and_no_other_day(
    shop: Shop, take_in: Callable[..., int]
) -> None:
    ana = take_in(given_name="Ana")
    booked(shop, "21:00", ana)
    booked(shop, "19:30", name="Martin")
    booked(shop, "", name="Sometime")
    expect(shop, NewBooking(shop.clock().date() + timedelta(days=1), "12", name="Morrow"))
    assert [one.name for one in lately(shop).expected] == ["Martin", "Ana", "Sometime"]


def test_a_party_taken_off_comes_back_with_its_guests(
    shop: Shop, take_in: Callable[..., int]
) -> None:
    ana, bo = take_in(given_name="Ana"), take_in(given_name="Bo")
    made = booked(shop, "20h", ana, covers=2)
    seat_guests(shop, made, [(bo, "2")])
    before = day_list(shop).parties
    changes = take_off(shop, made)
    assert day_list(shop).parties == ()
    with pytest.raises(UserError):
        take_off(shop, made)
    assert changes.undo is not None
    changes.undo()
    assert day_list(shop).parties == before


def test_a_client_who_is_gone_leaves_a_party_nobody_was_asked_of(
    shop: Shop, take_in: Callable[..., int], say: Say
) -> None:
    ana = take_in(given_name="Ana")
    booked(shop, "20h", ana, name="Ana", covers=1)
    erase_client(shop, ana)
    assert told(shop, say) == [("ask", "", "1 guest(s) never asked")]


def test_the_kitchen_s_page_names_everybody(
    shop: Shop, take_in: Callable[..., int], say: Say
) -> None:
    ana = take_in(given_name="Ana")
    bo = take_in(given_name="Bo")
    answer_allergies(shop, bo, AllergyStatus.NONE_KNOWN)
    add_allergy(shop, ana, NewAllergy("sésame", severity=Severity.SEVERE))
    seat_guests(shop, booked(shop, "20h", ana, covers=3, table_name="7"), [(bo, "")])
    booked(shop, "19", name="Martin", covers=2, note="window")
    gone = booked(shop, "18", name="Absent")
    party = next(one for one in day_list(shop).parties if one.booking.id == gone)
    mark(shop, party.booking, BookingState.NO_SHOW)
    page = printed_day(shop)
    words = [say(text) for block in page.blocks for text in texts(block)]
    whole = "\n".join(words)
    assert "20:00 · table 7 · Ana: severe allergy: sésame" in words
    assert "Ana: !! severe allergy: sésame\n1 guest(s) never asked\nBo: no known allergy" in words
    assert "Martin · 2 cover(s) · window" in words
    assert "2 guest(s) never asked" in whole
    assert "Absent" not in whole
    assert whole.index("Martin") < whole.rindex("Ana")


def test_an_empty_day_says_so(shop: Shop, say: Say) -> None:
    words = [say(text) for block in printed_day(shop).blocks for text in texts(block)]
    assert "Nobody is expected." in words


def test_sixty_parties_are_all_there(shop: Shop, take_in: Callable[..., int]) -> None:
    for number in range(60):
        client = take_in(given_name=f"N{number}")
        if number % 3 == 0:
            add_allergy(shop, client, NewAllergy("noix", severity=Severity.SEVERE))
        booked(shop, "20", client, covers=2)
    parties = lately(shop).expected
    assert len(parties) == 60
    assert sum(one.cautions[0].grave is Grave.SEVERE for one in parties) == 20


def test_an_arrival_corrected_and_said_again_is_one_visit(
    shop: Shop, take_in: Callable[..., int]
) -> None:
    ana = take_in(given_name="Ana")
    booked(shop, "20h", ana, covers=2)
    for state in (BookingState.ARRIVED, BookingState.LATE, BookingState.ARRIVED):
        (party,) = day_list(shop).parties
        mark(shop, party.booking, state)
    assert len(newest_visits(shop, ana)) == 1


def test_an_arrival_that_was_noted_already_records_nothing(
    shop: Shop, take_in: Callable[..., int]
) -> None:
    ana = take_in(given_name="Ana")
    booked(shop, "20h", ana)
    (seen_before,) = day_list(shop).parties
    undo = mark(shop, seen_before.booking, BookingState.ARRIVED).undo
    with pytest.raises(UserError):
        mark(shop, seen_before.booking, BookingState.ARRIVED)
    assert len(newest_visits(shop, ana)) == 1
    assert undo is not None
    undo()
    assert newest_visits(shop, ana) == ()
    assert day_list(shop).parties[0].booking.state is BookingState.EXPECTED


def test_what_was_said_with_the_booking_or_in_a_note_is_a_caution(
    shop: Shop, take_in: Callable[..., int], say: Say
) -> None:
    paul = take_in(given_name="Paul")
    answer_allergies(shop, paul, AllergyStatus.NONE_KNOWN)
    add_note(shop, paul, "Grosse réaction aux noix dimanche, EpiPen")
    booked(shop, "20h", paul, covers=1, note="allergique au lait, très grave")
    assert told(shop, say) == [
        ("mentioned", "Paul",
         "mentioned in a note, not confirmed: Grosse réaction aux noix dimanche, EpiPen"),
        ("mentioned", "",
         "mentioned with the booking, not confirmed: allergique au lait, très grave"),
    ]  # fmt: skip
    (party,) = day_list(shop).parties
    assert (party.mentioned, party.free) == (("allergique au lait, très grave",), ())
    words = "\n".join(say(text) for block in printed_day(shop).blocks for text in texts(block))
    assert "? mentioned with the booking, not confirmed: allergique au lait" in words
    assert "Paul: ? mentioned in a note, not confirmed: Grosse réaction aux noix" in words
    assert "no known allergy" not in words
    frames = [one for one in printed_day(shop).blocks if isinstance(one, Alert)]
    assert [(one.look, say(one.text).partition(": ")[0]) for one in frames] == [
        (Look.DASHED, "20:00 · Paul"), (Look.DASHED, "20:00 · Paul")
    ]  # fmt: skip


def test_each_kind_stands_under_its_own_word(
    shop: Shop, take_in: Callable[..., int], say: Say
) -> None:
    ana = take_in(given_name="Ana")
    for name, kind, severity in (
        ("coriandre", DietaryKind.AVERSION, Severity.UNKNOWN),
        ("vegan", DietaryKind.DIET, Severity.UNKNOWN),
        ("sulfites", DietaryKind.INTOLERANCE, Severity.UNKNOWN),
        ("poisson", DietaryKind.INTOLERANCE, Severity.SEVERE),
        ("œufs", DietaryKind.ALLERGY, Severity.MILD),
        ("noix", DietaryKind.ALLERGY, Severity.SEVERE),
    ):
        add_allergy(shop, ana, NewAllergy(name, kind, severity=severity))
    booked(shop, "20h", ana, covers=1)
    assert [words for _, _, words in told(shop, say)] == [
        "severe allergy: noix", "severe intolerance: poisson", "allergy: œufs",
        "intolerance: sulfites", "diet: vegan", "does not like: coriandre",
    ]  # fmt: skip


def test_every_severe_guest_is_framed_with_what_else_is_known(
    shop: Shop, take_in: Callable[..., int], say: Say
) -> None:
    for number in range(34):
        client = take_in(given_name=f"N{number:02}")
        add_allergy(shop, client, NewAllergy(
            "noix", severity=Severity.SEVERE, carries_adrenaline=number == 33,
            cross_contact=CrossContact.YES if number == 33 else CrossContact.UNKNOWN,
            reaction="choc" if number == 33 else "",
        ))  # fmt: skip
        booked(shop, f"{10 + number // 4}:{15 * (number % 4):02}", client, covers=1)
    frames = [one for one in printed_day(shop).blocks if isinstance(one, Alert)]
    assert len(frames) == 34
    assert {one.look for one in frames} == {Look.FILLED}
    assert say(frames[-1].text) == "18:15 · N33: severe allergy: noix"
    assert say(frames[-1].detail) == "noix: carries adrenaline, traces matter, choc"


def test_a_party_of_many_words_says_its_time_and_name_in_each_row(
    shop: Shop, take_in: Callable[..., int], say: Say
) -> None:
    guests = [take_in(given_name=f"G{number:02}") for number in range(20)]
    made = booked(shop, "20h", name="Gala", covers=20)
    seat_guests(shop, made, [(one, "") for one in guests])
    (grid,) = (one for one in printed_day(shop).blocks if isinstance(one, Grid))
    assert [say(row[0]) for row in grid.rows] == ["20:00"] * 3
    assert [say(row[1]).partition(" · ")[0] for row in grid.rows] == [
        "Gala", "Gala (continued)", "Gala (continued)",
    ]  # fmt: skip
    assert sum(say(row[2]).count("never asked") for row in grid.rows) == 20


def test_who_did_not_say_how_many_come_is_not_counted_as_one(
    shop: Shop, take_in: Callable[..., int], say: Say
) -> None:
    paul = take_in(given_name="Paul")
    answer_allergies(shop, paul, AllergyStatus.NONE_KNOWN)
    booked(shop, "20h", paul)
    assert told(shop, say) == [("ask", "", "not said how many come: ask the others")]
    words = "\n".join(say(text) for block in printed_day(shop).blocks for text in texts(block))
    assert "1 party(ies) that did not say how many" in words
    assert "cover" not in words
    assert "Paul: no known allergy" in words


def test_who_did_not_come_after_all_has_no_visit(shop: Shop, take_in: Callable[..., int]) -> None:
    ana = take_in(given_name="Ana")
    booked(shop, "20h", ana, covers=2)
    for state in (BookingState.ARRIVED, BookingState.NO_SHOW):
        changes = mark(shop, day_list(shop).parties[0].booking, state)
    assert newest_visits(shop, ana) == ()
    assert changes.undo is not None
    changes.undo()
    assert day_list(shop).parties[0].booking.state is BookingState.ARRIVED
    assert [one.covers for one in newest_visits(shop, ana)] == [2]
    for state in (BookingState.NO_SHOW, BookingState.LATE, BookingState.ARRIVED):
        mark(shop, day_list(shop).parties[0].booking, state)
    assert len(newest_visits(shop, ana)) == 1


def test_a_visit_that_somebody_wrote_into_stays(shop: Shop, take_in: Callable[..., int]) -> None:
    ana = take_in(given_name="Ana")
    booked(shop, "20h", ana, covers=2)
    made = mark(shop, day_list(shop).parties[0].booking, BookingState.ARRIVED).made
    assert made is not None
    edit_record(shop, RecordKind.VISIT, made, {"note": ""}, {"note": "sat outside"})
    for state in (BookingState.NO_SHOW, BookingState.ARRIVED):
        mark(shop, day_list(shop).parties[0].booking, state)
    assert [one.note for one in newest_visits(shop, ana)] == ["sat outside"]


def test_what_is_said_of_a_party_names_their_severe_allergies(
    shop: Shop, take_in: Callable[..., int], say: Say
) -> None:
    ana = take_in(given_name="Ana")
    add_allergy(shop, ana, NewAllergy("noix", severity=Severity.SEVERE))
    booked(shop, "20h", ana, covers=2)
    done = mark(shop, day_list(shop).parties[0].booking, BookingState.ARRIVED).done
    assert say(done) == "Ana (⚠ SEVERE: noix): arrived"
