"""Taking in clients of other programs' files."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path

import pytest

from shop_app.bootstrap import open_shop
from shop_app.domain.allergies import AllergyStatus
from shop_app.domain.clients import Client
from shop_app.domain.contact_points import ContactKind
from shop_app.domain.greeting import GreetingCard
from shop_app.domain.tags import NewTag
from shop_app.services.allergies import answer_allergies
from shop_app.services.client_import import ImportReport, import_clients
from shop_app.services.clients import client_named, count_clients
from shop_app.services.finding import find
from shop_app.services.greeting import greeting_card
from shop_app.services.notes import add_note
from shop_app.services.shop import Shop
from shop_app.services.tags import add_tag, all_tags
from shop_app.text import UserError, Value

Take = Callable[..., ImportReport]
HEADER = "Nom;Prénom;Téléphone;E-mail;Ville;N° client;Remarques"
PIXEL = (
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk"
    "+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)


@pytest.fixture
def take(shop: Shop, tmp_path: Path, say: Callable[[Value], str]) -> Take:
    """Writes lines to a file and imports it."""

    def run(*lines: str, name: str = "clients.csv", dry_run: bool = False) -> ImportReport:
        path = tmp_path / name
        path.write_text("\n".join(lines) + "\n", "utf-8")
        return import_clients(shop, [path], say, dry_run=dry_run)

    return run


def counts(report: ImportReport) -> tuple[int, int, int]:
    return report.created, report.updated, report.unchanged


def card(shop: Shop, named: str) -> GreetingCard:
    return greeting_card(shop, client_named(shop, named))


def reached(client: Client, kind: ContactKind) -> list[str]:
    return [point.as_typed for point in client.of_kind(kind)]


def vcard(*lines: str) -> str:
    return "\n".join(("BEGIN:VCARD", "VERSION:3.0", *lines, "END:VCARD"))


def test_a_line_becomes_a_client_that_is_found(shop: Shop, take: Take) -> None:
    assert counts(take(HEADER, "Lefèvre;Hélène;06 12 34 56 78;h@x.fr;Lyon;17;aime le calme")) == (
        1, 0, 0,
    )  # fmt: skip
    for text in ("lefe", "hele", "0612", "5678", "h@x", "17"):
        assert [hit.display_name for hit in find(shop, text)] == ["Lefèvre, Hélène"]
    found = card(shop, "ref:17")
    assert found.client.of_kind(ContactKind.PHONE)[0].normalised == "+33612345678"
    assert [(note.text, note.written_by) for note in found.notes] == [("aime le calme", "")]


def test_the_same_file_twice_adds_nothing(shop: Shop, take: Take) -> None:
    lines = (HEADER, "Dupont;Marie;0612345678;;;;", "Martin;Paul;;;;;sans contact", "Noé;;;;;9;")
    assert counts(take(*lines)) == (3, 0, 0)
    assert counts(take(*lines)) == (0, 0, 3)
    assert counts(take(*lines, name="renamed.csv")) == (0, 0, 3)
    assert count_clients(shop) == 3


def test_two_identical_lines_are_one_client(shop: Shop, take: Take) -> None:
    line = "Dupont;Marie;0612345678;;;;"
    assert counts(take(HEADER, line, line)) == (1, 0, 1)
    assert count_clients(shop) == 1


def test_a_changed_line_of_the_same_number_fills_what_was_empty(shop: Shop, take: Take) -> None:
    take(HEADER, "Dupont;Marie;0612345678;;;17;")
    add_note(shop, client_named(shop, "ref:17"), "typed at the counter")
    report = take(HEADER, "Dupont-Morel;Marie;06 98 76 54 32;m@x.fr;Lyon;17;nouvelle remarque")
    assert counts(report) == (0, 1, 0)
    found = card(shop, "ref:17")
    assert found.client.family_name == "Dupont"  # never overwritten
    assert reached(found.client, ContactKind.PHONE) == ["0612345678", "06 98 76 54 32"]
    assert reached(found.client, ContactKind.EMAIL) == ["m@x.fr"]
    assert {note.text for note in found.notes} == {"typed at the counter", "nouvelle remarque"}
    assert [hit.id for hit in find(shop, "6543")] == [found.client.id]


def test_name_and_contact_are_needed_to_be_the_same(shop: Shop, take: Take) -> None:
    take(HEADER, "Dupont;Marie;0612345678;;;;")
    report = take(
        HEADER,
        "DUPONT;marie;+33 6 12 34 56 78;m@x.fr;;;",  # the same, written otherwise
        "Dupont;Jean;0612345678;;;;",  # the household's phone, another person
        "Dupont;Marie;0699999999;;;;",  # the same name, nothing else in common
        "Dupont;Marie;;;;;",
    )
    assert counts(report) == (3, 1, 0)
    assert count_clients(shop) == 4


def test_a_client_typed_by_hand_is_known_again(
    shop: Shop, take: Take, take_in: Callable[..., int]
) -> None:
    take(HEADER, "Noah;Anna;0611111111;;;;")
    by_hand = take_in(given_name="Léa", family_name="Roux")
    report = take(HEADER, "Roux;Léa;0622222222;;;5;")
    assert counts(report) == (1, 0, 0)  # a name alone is not enough
    assert {hit.id for hit in find(shop, "roux")} > {by_hand}


def test_two_programs_may_both_count_from_one(shop: Shop, take: Take) -> None:
    take(HEADER, "Dupont;Marie;0612345678;;;1;")
    assert counts(take(HEADER, "Klein;Otto;0699999999;;;1;")) == (1, 0, 0)
    assert counts(take(HEADER, "Klein;Otto;0699999999;;;1;")) == (0, 0, 1)
    assert count_clients(shop) == 2


def test_a_first_name_alone_makes_no_one_the_same_where_two_programs_count(
    shop: Shop, take: Take
) -> None:
    take(HEADER, "Dupont;Marie;0612345678;;;1;allergie: noix", "Le Gall;Anne;;;;2;")
    report = take(HEADER, "Martin;Marie;0699999999;;;1;", "Le Roux;Anne;;;;2;")
    assert counts(report) == (2, 0, 0)
    assert [hit.display_name for hit in find(shop, "martin")] == ["Martin, Marie"]


def test_other_numbers_or_birthdays_tell_two_of_the_same_name_apart(shop: Shop, take: Take) -> None:
    take(HEADER, "Dupont;Jean;0612345678;;;1;", "Dupont;Jean;0612345678;;;2;")
    take("Nom;Prénom;Téléphone;Naissance", "Roy;Al;0611111111;03/05/1950")
    take("Nom;Prénom;Téléphone;Naissance", "Roy;Al;0611111111;12/10/1980")
    assert count_clients(shop) == 4


def test_lines_about_one_client_add_up(shop: Shop, take: Take) -> None:
    report = take(
        HEADER,
        "Dupont;Marie;0612345678;;;;premier",
        "Dupont;Marie;0612345678;m@x.fr;;;deuxième",
        "Dupont;Marie;0612345678;;Lyon;;troisième",
    )
    assert counts(report) == (1, 2, 0)
    found = card(shop, "Dupont")
    assert {note.text for note in found.notes} == {"premier", "deuxième", "troisième"}
    assert reached(found.client, ContactKind.EMAIL) == ["m@x.fr"]


def test_words_about_allergies_stay_a_note(shop: Shop, take: Take) -> None:
    take(HEADER, "Dupont;Marie;0612345678;;;17;allergie : noix")
    found = card(shop, "ref:17")
    assert found.allergies.status is AllergyStatus.NOT_ASKED
    assert found.allergies.items == ()
    assert [one.allergen for one in found.allergies.mentioned] == ["noix"]


def test_what_was_answered_about_allergies_is_never_touched(shop: Shop, take: Take) -> None:
    take(HEADER, "Dupont;Marie;0612345678;;;17;")
    answer_allergies(shop, client_named(shop, "ref:17"), AllergyStatus.NONE_KNOWN)
    take(HEADER, "Dupont;Marie;0612345678;;;17;allergie : noix")
    assert card(shop, "ref:17").allergies.status is AllergyStatus.NONE_KNOWN


def test_a_card_is_known_by_its_uid_and_brings_its_photo_and_groups(shop: Shop, take: Take) -> None:
    first = vcard("UID:abc", "FN:Ana Lima", f"PHOTO;ENCODING=b;TYPE=PNG:{PIXEL}", "CATEGORIES:VIP")
    assert counts(take(first, name="a.vcf")) == (1, 0, 0)
    assert counts(take(vcard("UID:abc", "FN:Ana Lima", "TEL:0612345678"), name="b.vcf")) == (
        0, 1, 0,
    )  # fmt: skip
    found = card(shop, "Lima")
    assert found.photo is not None
    assert found.photo.media_type == "image/png"
    assert found.notes == ()
    assert [one.name for one in found.tags] == ["VIP"]
    assert reached(found.client, ContactKind.PHONE) == ["0612345678"]


def tagged(shop: Shop) -> dict[str, int]:
    return {one.tag.name: one.clients for one in all_tags(shop)}


def test_groups_become_tags_and_the_same_file_changes_nothing(shop: Shop, take: Take) -> None:
    lines = (
        "Nom;Prénom;Téléphone;Étiquettes",
        "Dupont;Marie;0612345678;VIP, Amis",
        "Klein;Otto;0699999999;amis | vip ;",
        "Dupont;Marie;0612345678;Presse",
    )
    assert counts(take(*lines)) == (2, 1, 0)
    assert tagged(shop) == {"Amis": 2, "Presse": 1, "VIP": 2}
    assert [one.name for one in card(shop, "Dupont").tags] == ["Amis", "Presse", "VIP"]
    assert counts(take(*lines)) == (0, 0, 3)
    again = ("Nom;Prénom;Téléphone;Tags", "Dupont;Marie;0612345678;vip,Chien")
    assert counts(take(*again)) == (0, 1, 0)
    assert tagged(shop) == {"Amis": 2, "Chien": 1, "Presse": 1, "VIP": 2}


def test_a_tag_that_is_there_is_used_however_it_is_typed(shop: Shop, take: Take) -> None:
    add_tag(shop, NewTag("Habitué"))
    take(vcard("FN:Ana Lima", "CATEGORIES:HABITUE,habitué"), name="a.vcf")
    assert tagged(shop) == {"Habitué": 1}


def test_what_is_too_long_for_a_tag_or_one_of_too_many_is_a_note(shop: Shop, take: Take) -> None:
    long = "très " * 9 + "fidèle"
    take("Nom;Catégorie", f"Dupont;{long},VIP")
    found = card(shop, "Dupont")
    assert [note.text for note in found.notes] == [f"Groups: {long}"]
    assert [one.name for one in found.tags] == ["VIP"]
    phones = [f"06000{number:05}" for number in range(400)]
    take("Nom;Téléphone;Catégorie", *(f"Klein;{phone};rue {phone}" for phone in phones))
    assert len(tagged(shop)) == 300
    assert [note.text for note in card(shop, phones[-1]).notes] == [f"Groups: rue {phones[-1]}"]


def test_flags_pronouns_and_other_scripts_are_taken_in(shop: Shop, take: Take) -> None:
    lines = (
        "Nom;Téléphone;Pronoms;Nom d'origine;Ne pas fêter;Décédé(e);Ne pas contacter",
        "Lima;0611111111;elle;Лима;oui;non;X",
        "Costa;0622222222;;;;12/03/2020;peut-être",
    )
    assert counts(take(*lines)) == (2, 0, 0)
    one, other = card(shop, "Lima").client, card(shop, "Costa")
    assert (one.pronouns, one.other_script) == ("elle", "Лима")
    assert (one.do_not_celebrate, one.deceased, one.do_not_contact) == (True, False, True)
    assert (other.client.deceased, other.client.do_not_contact) == (True, False)
    assert {note.text for note in other.notes} == {
        "Décédé(e): 12/03/2020", "Ne pas contacter: peut-être",
    }  # fmt: skip
    assert counts(take(*lines)) == (0, 0, 2)
    take("Nom;Téléphone;Do not contact", "Costa;0622222222;yes")
    assert card(shop, "Costa").client.do_not_contact


def test_a_preferred_phone_of_a_card_does_not_displace_our_own(shop: Shop, take: Take) -> None:
    ana = ("FN:Ana Lima", "EMAIL:ana@x.fr")
    take(vcard(*ana, "TEL;TYPE=cell:0611111111", "TEL;TYPE=PREF:0622222222"), name="a.vcf")
    take(vcard(*ana, "TEL;PREF=1:0633333333"), name="b.vcf")
    points = card(shop, "Lima").client.of_kind(ContactKind.PHONE)
    assert [(one.as_typed[-1], one.preferred) for one in points] == [
        ("2", True), ("1", False), ("3", False),
    ]  # fmt: skip


def test_a_dry_run_tells_the_same_and_writes_nothing(shop: Shop, take: Take) -> None:
    take(HEADER, "Dupont;Marie;0612345678;;;17;")
    lines = (
        HEADER,
        "Dupont;Marie;0612345678;;;17;du nouveau",
        "Klein;Otto;0699999999;;;;",
        "Klein;Otto;0699999999;;;;plus",
        "Klein;Otto;0699999999;;;;",
        ";;;;;;personne",
        "Autre;Autre;;;;17;",
    )
    before = shop.store.path.read_bytes()
    told = take(*lines, dry_run=True)
    assert shop.store.path.read_bytes() == before
    assert count_clients(shop) == 1
    done = take(*lines)
    assert counts(done) == counts(told) == (2, 2, 1)
    assert done.rejected == told.rejected
    assert [one.origin.line for one in done.rejected] == [6]


class _StopsAfter:
    """Is cancelled once the import has told its progress so often."""

    def __init__(self, times: int) -> None:
        self._left = times

    def __call__(self, _done: int, _total: int) -> None:
        self._left -= 1

    @property
    def cancelled(self) -> bool:
        return self._left <= 0


def many(number: int) -> Iterable[str]:
    return (f"Nom{one};Prénom;06{one:08d};;;{one + 1};" for one in range(number))


def test_what_was_written_before_a_cancel_stays_and_the_rest_comes_later(
    shop: Shop, tmp_path: Path, say: Callable[[Value], str]
) -> None:
    paths = [tmp_path / "a.csv", tmp_path / "b.csv"]
    for number, path in enumerate(paths):
        path.write_text(f"{HEADER}\nNom{number};Prénom;;;;;\n", "utf-8")
    stop = _StopsAfter(1)
    report = import_clients(shop, paths, say, progress=stop, cancel=stop)
    assert report.cancelled
    assert counts(report) == (1, 0, 0)
    assert count_clients(shop) == 1
    assert counts(import_clients(shop, paths, say)) == (1, 0, 1)
    assert len(find(shop, "nom1")) == 1


def test_more_clients_than_one_transaction_takes_all_arrive(shop: Shop, take: Take) -> None:
    assert counts(take(HEADER, *many(1_200))) == (1_200, 0, 0)
    assert len(find(shop, "nom1199")) == 1
    assert terms_without_client(shop) == 0


def test_people_who_share_one_phone_stay_apart_and_are_known_again(shop: Shop, take: Take) -> None:
    lines = [f"Nom{one};Prénom;0145678901;accueil@x.fr;;;" for one in range(700)]
    assert counts(take(HEADER, *lines)) == (700, 0, 0)
    assert counts(take(HEADER, *(f"{line}plus" for line in lines))) == (0, 700, 0)
    assert count_clients(shop) == 700


def test_progress_ends_at_the_whole_of_all_files(
    shop: Shop, tmp_path: Path, say: Callable[[Value], str]
) -> None:
    paths = [tmp_path / "a.csv", tmp_path / "b.csv"]
    for path in paths:
        path.write_text("\n".join((HEADER, *many(700))), "utf-8")
    told: list[tuple[int, int]] = []
    import_clients(shop, paths, say, progress=lambda done, total: told.append((done, total)))
    size = sum(path.stat().st_size for path in paths)
    assert told[-1] == (size, size)
    assert told == sorted(told)


def test_one_unreadable_file_does_not_lose_the_others(
    shop: Shop, tmp_path: Path, say: Callable[[Value], str]
) -> None:
    good, empty = tmp_path / "good.csv", tmp_path / "empty.csv"
    good.write_text(f"{HEADER}\nDupont;Marie;;;;;\n", "utf-8")
    empty.touch()
    report = import_clients(shop, [empty, good, tmp_path / "none.csv"], say)
    assert report.created == 1
    assert [one.origin.source for one in report.unread] == ["empty.csv", "none.csv"]
    with pytest.raises(UserError):
        import_clients(shop, [empty], say)


class _Meanwhile:
    """A clock that lets another program import, once, when an id is made after a look-up."""

    def __init__(self, now: datetime) -> None:
        self._now = now
        self.armed = False
        self.other: Callable[[], ImportReport] | None = None
        self.report: ImportReport | None = None

    def __call__(self) -> datetime:
        if self.armed and self.other is not None:
            self.armed = False
            self.report = self.other()
        return self._now


def test_another_program_that_takes_the_same_client_in_meanwhile_is_noticed(
    shop: Shop, tmp_path: Path, say: Callable[[Value], str]
) -> None:
    path = tmp_path / "a.csv"
    path.write_text(f"{HEADER};Couleur\nDupont;Marie;0612345678;;;17;;bleu\n", "utf-8")
    clock = _Meanwhile(shop.clock())
    clock.other = lambda: import_clients(shop, [path], say)
    ours = open_shop(shop.store.path, "en", clock)

    def say_and_arm(value: Value) -> str:
        clock.armed = clock.report is None
        return say(value)

    report = import_clients(ours, [path], say_and_arm)
    ours.close()
    assert clock.report is not None
    assert counts(clock.report) == (1, 0, 0)
    assert counts(report) == (0, 0, 1)
    assert count_clients(shop) == 1
    assert terms_without_client(shop) == 0


def terms_without_client(shop: Shop) -> int:
    with shop.store.read() as tx:
        left = tx.connection.exec_driver_sql(
            "SELECT count(*) FROM search_terms WHERE client_id NOT IN (SELECT id FROM clients)"
        )
        return int(left.scalar_one())
