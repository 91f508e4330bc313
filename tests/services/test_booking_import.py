"""Bookings of other programs: nothing said of allergies is lost, nobody is expected twice."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
from openpyxl import Workbook

from shop_app.domain.booking_parties import Grave
from shop_app.domain.bookings import Booking, BookingState
from shop_app.domain.contact_points import ContactKind, NewContactPoint
from shop_app.services.booking_import import import_bookings
from shop_app.services.booking_lists import day_list
from shop_app.services.bookings import change_booking, mark, whose
from shop_app.services.client_import import ImportReport
from shop_app.services.shop import Shop
from shop_app.text import Value

Say = Callable[[Value], str]
TODAY = date(2025, 11, 22)


@pytest.fixture
def take(shop: Shop, tmp_path: Path) -> Callable[..., ImportReport]:
    """Takes in the text of a file: a table, or a calendar where it begins as one."""

    def taken(text: str, *, dry_run: bool = False) -> ImportReport:
        path = tmp_path / ("day.ics" if text.startswith("BEGIN") else "day.csv")
        path.write_text(text, "utf-8", newline="")
        report = import_bookings(shop, path, dry_run=dry_run)
        assert report is not None
        return report

    return taken


def calendar(*events: str, head: str = "") -> str:
    whole = "".join(f"BEGIN:VEVENT\n{one.strip()}\nEND:VEVENT\n" for one in events)
    return f"BEGIN:VCALENDAR\nVERSION:2.0\n{head}{whole}END:VCALENDAR\n".replace("\n", "\r\n")


def event(uid: str, start: str, summary: str = "Ana Brun 2 pers", *more: str) -> str:
    return "\n".join((f"UID:{uid}", start, f"SUMMARY:{summary}", *more))


def bookings(shop: Shop, day: date = TODAY) -> list[Booking]:
    return [one.booking for one in day_list(shop, day).parties]


def times(shop: Shop, day: date = TODAY) -> list[tuple[str, str, int | None]]:
    return [(one.time, one.name, one.covers) for one in bookings(shop, day)]


def told(report: ImportReport, say: Say) -> list[str]:
    return [say(one.why) for one in report.rejected]


# Allergies


@pytest.mark.parametrize(
    "header", ["Allergies", "Allergènes", "Régime alimentaire", "Dietary", "X"]
)
def test_a_column_of_allergies_is_kept_and_a_caution(
    shop: Shop, take: Callable[..., ImportReport], header: str
) -> None:
    take(f"Heure;Nom;Couverts;{header};Notes\n20:00;Ana;2;arachide (choc);fenêtre\n21:00;Bo;2;;\n")
    first, second = day_list(shop).parties
    assert first.booking.note == f"fenêtre\n{header}: arachide (choc)"
    assert first.cautions[0].grave is Grave.MENTIONED
    assert first.mentioned == (f"{header}: arachide (choc)",)
    assert second.mentioned == ()


@pytest.mark.parametrize("cell", ["", "non", "N/A", "RAS", "-", "aucune", "none"])
def test_a_cell_that_says_none_leaves_everybody_unasked(
    shop: Shop, take: Callable[..., ImportReport], cell: str
) -> None:
    take(f"Heure;Nom;Couverts;Allergies\n20:00;Ana;2;{cell}\n")
    (party,) = day_list(shop).parties
    assert [one.grave for one in party.cautions] == [Grave.ASK]
    assert party.free == ()


def test_the_text_of_an_event_is_kept_not_its_reminder_s(
    shop: Shop, take: Callable[..., ImportReport]
) -> None:
    alarm = "BEGIN:VALARM\nTRIGGER:-PT15M\nDESCRIPTION:This is an event reminder\nEND:VALARM"
    said = "DESCRIPTION:Allergie arachide\\, très grave"
    for order in ((said, alarm), (alarm, said)):
        take(calendar(event(order[0][:5], "DTSTART:20251122T200000", "Ana 2 pers", *order)))
    for party in day_list(shop).parties:
        assert party.booking.note == "Allergie arachide, très grave"
        assert party.mentioned == ("Allergie arachide, très grave",)


# Tables


def test_a_spreadsheet_s_own_times_and_days_are_read(shop: Shop, tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Date", "Heure", "Nom", "Couverts", "Enfants"])
    for row in (
        (datetime(2025, 11, 22), time(19, 30), "Ana", 3, 1),  # noqa: DTZ001 - a cell has no zone
        (datetime(2025, 11, 22, 20, 15), "", "Bo", "2 à 4", None),  # noqa: DTZ001 - see above
        ("22/11/2025", 0.8125, "Cyd", "3+1", None),
        ("22/11/2025", "19h30-21h", "Dan", "", ""),
        (45983, datetime(1900, 1, 1, 21, 0), "Eve", "beaucoup", None),  # noqa: DTZ001 - see above
    ):
        sheet.append(row)
    book.save(tmp_path / "day.xlsx")
    report = import_bookings(shop, tmp_path / "day.xlsx")
    assert report is not None
    assert report.rejected == ()
    assert times(shop) == [
        ("19:30", "Ana", 4), ("19:30", "Cyd", 4), ("19:30", "Dan", None), ("20:15", "Bo", 4),
        ("21:00", "Eve", None),
    ]  # fmt: skip
    assert bookings(shop)[-1].note == "Couverts: beaucoup"


def test_a_status_is_heeded(shop: Shop, take: Callable[..., ImportReport], say: Say) -> None:
    head = "Heure;Nom;Couverts;Statut\n"
    report = take(
        head + "20:00;Ana;2;Annulée\n20:15;Bo;2;cancelled by guest\n20:30;Cyd;2;No-show\n"
        "20:45;Dan;2;Confirmée\n21:00;Eve;2;liste d'attente\n"
    )
    assert [(one.name, one.state, one.note) for one in bookings(shop)] == [
        ("Cyd", BookingState.NO_SHOW, ""), ("Dan", BookingState.EXPECTED, ""),
        ("Eve", BookingState.EXPECTED, "Statut: liste d'attente"),
    ]  # fmt: skip
    assert told(report, say) == [
        "“Ana”, 22 November 2025 20:00: cancelled.", "“Bo”, 22 November 2025 20:15: cancelled.",
    ]  # fmt: skip
    later = take(head + "20:45;Dan;2;annulé\n")
    assert told(later, say) == ["“Dan”, 22 November 2025 20:45: cancelled, and taken off the list."]
    assert [one.name for one in bookings(shop)] == ["Cyd", "Eve"]


def test_who_is_past_is_told_as_past(take: Callable[..., ImportReport], say: Say) -> None:
    report = take("Date;Heure;Nom;Couverts\n2025-11-21;20:00;Ana;2\n")
    assert (report.created, report.unchanged) == (0, 0)
    assert told(report, say) == ["“Ana” was expected on 21 November 2025: it is past."]
    ics = take(calendar(event("1", "DTSTART:20251121T200000", "Bo 2 pers")))
    assert told(ics, say) == ["“Bo” was expected on 21 November 2025: it is past."]


def test_a_reference_lets_a_booking_move(shop: Shop, take: Callable[..., ImportReport]) -> None:
    head = "Booking ID;Date;Time;Name;Guests;Notes\n"
    take(head + "R-1001;2025-11-22;20:00;Ana;2;window\n")
    (first,) = bookings(shop)
    change_booking(shop, first.id, note="window, nut allergy", table_name="7")
    report = take(head + "R-1001;2025-11-23;21:00;Ana;3;window\n")
    assert (report.created, report.updated) == (0, 1)
    assert bookings(shop) == []
    (now,) = bookings(shop, TODAY + timedelta(days=1))
    assert (now.id, now.time, now.covers, now.table_name) == (first.id, "21:00", 3, "7")
    assert "nut allergy" in now.note


def test_what_was_corrected_by_hand_stays_when_the_file_comes_again(
    shop: Shop, take: Callable[..., ImportReport]
) -> None:
    text = "Heure;Nom;Couverts\n20:00;Ana;2\n"
    take(text)
    change_booking(shop, bookings(shop)[0].id, time="20:30", covers=4)
    report = take(text)
    assert (report.created, report.updated, report.unchanged) == (0, 0, 1)
    assert times(shop) == [("20:30", "Ana", 4)]


def test_two_parties_of_whom_nothing_is_said_are_two(
    shop: Shop, take: Callable[..., ImportReport]
) -> None:
    text = "Heure;Nom;Couverts\n19:00;;2\n19:00;;2\n"
    assert (take(text).created, take(text).created) == (2, 0)
    assert len(bookings(shop)) == 2


def test_looking_first_writes_nothing(shop: Shop, take: Callable[..., ImportReport]) -> None:
    report = take("Heure;Nom;Couverts\n19:00;Ana;2\n", dry_run=True)
    assert report.created == 1
    assert bookings(shop) == []


# Calendars


def test_a_cancelled_event_is_not_expected_and_one_cancelled_later_goes(
    shop: Shop, take: Callable[..., ImportReport], say: Say
) -> None:
    report = take(calendar(
        event("1", "DTSTART:20251122T200000", "Ana 2 pers"),
        event("2", "DTSTART:20251122T210000", "Bo 2 pers", "STATUS:CANCELLED"),
    ))  # fmt: skip
    assert report.created == 1
    assert told(report, say) == ["“Bo”, 22 November 2025 21:00: cancelled."]
    gone = event("1", "DTSTART:20251122T200000", "Ana 2 pers", "SEQUENCE:2", "STATUS:CANCELLED")
    later = take(calendar(gone))
    assert told(later, say) == ["“Ana”, 22 November 2025 20:00: cancelled, and taken off the list."]
    assert bookings(shop) == []


def test_who_has_arrived_is_not_taken_off(
    shop: Shop, take: Callable[..., ImportReport], say: Say
) -> None:
    take(calendar(event("1", "DTSTART:20251122T200000", "Ana 2 pers")))
    mark(shop, bookings(shop)[0], BookingState.ARRIVED)
    gone = event("1", "DTSTART:20251122T200000", "Ana 2 pers")
    report = take(calendar(gone, head="METHOD:CANCEL\n"))
    assert "noted as arrived" in told(report, say)[0]
    assert [one.state for one in bookings(shop)] == [BookingState.ARRIVED]


def test_an_event_that_moved_moves_with_its_client(
    shop: Shop, take: Callable[..., ImportReport], take_in: Callable[..., int]
) -> None:
    phone = NewContactPoint(ContactKind.PHONE, "06 12 00 00 09")
    ana = take_in(given_name="Ana", family_name="Brun", contact_points=(phone,))
    tel = "DESCRIPTION:Tél 06 12 00 00 09"
    take(calendar(event("1", "DTSTART:20251122T200000", "Ana Brun 2 pers", tel)))
    (before,) = bookings(shop)
    assert before.client_id == ana
    take(calendar(event("1", "DTSTART:20251122T213000", "Ana Brun 4 pers", tel)))
    (now,) = bookings(shop)
    assert (now.id, now.time, now.covers, now.client_id) == (before.id, "21:30", 4, ana)
    take(calendar(event("1", "DTSTART:20251122T213000", "Zoe Autre 4 pers", tel)))
    assert bookings(shop)[0].client_id is None
    whose(shop, now.id, ana)
    take(calendar(event("1", "DTSTART:20251122T213000", "Zoe Autre 4 pers", tel)))
    assert bookings(shop)[0].client_id == ana  # said by hand, and the file says nothing new


WEEKLY = ("DTSTART;TZID=Europe/Paris:20250906T193000", "Ana 2 pers", "RRULE:FREQ=WEEKLY;BYDAY=SA")


def test_a_repeated_event_is_there_on_its_days(
    shop: Shop, take: Callable[..., ImportReport], say: Say
) -> None:
    report = take(calendar(event("1", *WEEKLY)))
    assert report.created == 9
    assert told(report, say) == [
        "“Ana” is repeated: it is on the list until 21 January 2026. Take the file in again then."
    ]
    for weeks in range(9):
        assert times(shop, TODAY + timedelta(weeks=weeks)) == [("19:30", "Ana", 2)]
    again = take(calendar(event("1", *WEEKLY)))
    assert (again.created, again.unchanged) == (0, 9)


def test_days_left_out_moved_and_cancelled_of_a_repeated_event(
    shop: Shop, take: Callable[..., ImportReport], say: Say
) -> None:
    take(calendar(event("1", *WEEKLY)))
    zone = ";TZID=Europe/Paris:"
    report = take(calendar(
        event("1", *WEEKLY, f"EXDATE{zone}20251129T193000"),
        event("1", f"DTSTART{zone}20251122T213000", "Ana 3 pers",
              f"RECURRENCE-ID{zone}20251122T193000"),
        event("1", f"DTSTART{zone}20251206T193000", "Ana 2 pers",
              f"RECURRENCE-ID{zone}20251206T193000", "STATUS:CANCELLED"),
    ))  # fmt: skip
    assert times(shop) == [("21:30", "Ana", 3)]
    assert times(shop, date(2025, 11, 29)) == []
    assert times(shop, date(2025, 12, 6)) == []
    assert times(shop, date(2025, 12, 13)) == [("19:30", "Ana", 2)]
    assert (report.created, report.updated) == (0, 1)
    assert "“Ana”, 29 November 2025 19:30: cancelled, and taken off the list." in told(report, say)
    assert "“Ana”, 6 December 2025 19:30: cancelled, and taken off the list." in told(report, say)


@pytest.mark.parametrize(
    ("rule", "days"),
    [
        ("FREQ=DAILY;UNTIL=20251124T183000Z", 3),
        ("FREQ=DAILY;UNTIL=20251123", 2),
        ("FREQ=DAILY;COUNT=2", 2),
        ("FREQ=MONTHLY;BYMONTHDAY=22;COUNT=5", 2),
    ],
)
def test_a_repeated_event_ends_where_it_says(
    shop: Shop, take: Callable[..., ImportReport], rule: str, days: int
) -> None:
    start = "DTSTART;TZID=Europe/Paris:20251122T193000"
    assert take(calendar(event("1", start, "Ana", f"RRULE:{rule}"))).created == days
    assert times(shop) == [("19:30", "Ana", None)]


@pytest.mark.parametrize(
    ("start", "expected"),
    [
        ("DTSTART:20251122T183000Z", "19:30"),
        ("DTSTART;TZID=America/New_York:20251122T140000", "20:00"),
        ('DTSTART;TZID="Romance Standard Time":20251122T203000', "20:30"),
        ("DTSTART:20251122T203000", "20:30"),
    ],
)
def test_times_are_those_of_the_shop(
    shop: Shop, take: Callable[..., ImportReport], start: str, expected: str
) -> None:
    take(calendar(event("1", start)))
    assert times(shop) == [(expected, "Ana Brun", 2)]


def test_a_zone_that_nobody_knows_is_told(
    shop: Shop, take: Callable[..., ImportReport], say: Say
) -> None:
    report = take(calendar(event("1", "DTSTART;TZID=Foo/Bar:20251122T200000")))
    assert times(shop) == [("20:00", "Ana Brun", 2)]
    assert "“Foo/Bar” is not known: check the time." in told(report, say)[0]


def test_a_day_that_is_nobody_s_is_told_and_no_party(
    shop: Shop, take: Callable[..., ImportReport], say: Say
) -> None:
    day = "DTSTART;VALUE=DATE:20251122"
    report = take(calendar(event("1", day, "Fermeture annuelle"), event("2", day, "Gala 40 pax")))
    assert times(shop) == [("", "Gala", 40)]
    assert told(report, say) == [
        "“Fermeture annuelle” lasts all day and names nobody who comes: it was not put on the list."
    ]


@pytest.mark.parametrize(
    ("place", "table"), [("12", "12"), ("Table 4", "Table 4"), ("Terrasse 3", "Terrasse 3"),
                         ("12 rue Haute", ""), ("La Table du Beffroi\\, 12 rue Haute", "")],
)  # fmt: skip
def test_an_address_is_no_table(
    shop: Shop, take: Callable[..., ImportReport], place: str, table: str
) -> None:
    take(calendar(event("1", "DTSTART:20251122T200000", "Ana", f"LOCATION:{place}")))
    assert [one.table_name for one in bookings(shop)] == [table]


@pytest.mark.parametrize(
    ("summary", "name", "covers"),
    [
        ("Hélène Lefèvre - 4 couverts", "Hélène Lefèvre", 4),
        ("Table de 8 : Lefèvre", "Lefèvre", 8), ("Lefèvre (6 pers)", "Lefèvre", 6),
        ("Ana for 5 people", "Ana", 5), ("Martin 2-4 pers.", "Martin", 4),
        ("Dupont 06 12 00 00 09 4p", "Dupont", 4), ("Ana 2 adultes + 1 enfant", "Ana", 3),
        ("Ana Brun", "Ana Brun", None),
    ],
)  # fmt: skip
def test_the_title_of_an_event_says_who_and_how_many(
    shop: Shop, take: Callable[..., ImportReport], summary: str, name: str, covers: int | None
) -> None:
    take(calendar(event("1", "DTSTART:20251122T200000", summary)))
    assert times(shop) == [("20:00", name, covers)]


def test_a_date_is_no_phone_number(shop: Shop, take: Callable[..., ImportReport]) -> None:
    said = "DESCRIPTION:réservé le 2025-11-20 18:00 via site"
    take(calendar(event("1", "DTSTART:20251122T200000", "Ana", said)))
    assert [one.phone for one in bookings(shop)] == [""]


def test_whole_events_of_a_damaged_calendar_are_read(
    shop: Shop, take: Callable[..., ImportReport], say: Say
) -> None:
    whole = calendar(
        event("1", "DTSTART:20251122T200000", "Ana"), event("2", "DTSTART:nonsense", "Bo")
    )
    cut = whole.replace("END:VCALENDAR", "BEGIN:VEVENT\r\nUID:3\r\nSUMM")
    report = take(cut)
    assert [name for _, name, _ in times(shop)] == ["Ana"]
    assert told(report, say) == ["“Bo”: its day cannot be read."]


@pytest.mark.parametrize(
    "rule",
    ["FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", "FREQ=SECONDLY", "FREQ=WEEKLY;INTERVAL=0",
     "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=3", "FREQ=DAILY;INTERVAL=7;BYDAY=TU", "nonsense"],
)  # fmt: skip
def test_a_rule_without_days_is_told_and_does_not_hold_up(
    take: Callable[..., ImportReport], say: Say, rule: str
) -> None:
    report = take(calendar(event("1", "DTSTART:20251122T193000", "Ana", f"RRULE:{rule}")))
    assert told(report, say) == ["“Ana”: how it is repeated cannot be read."]
