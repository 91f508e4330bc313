"""Short forms of given names."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop_app.domain.folding import fold
from shop_app.domain.nicknames import Nicknames, read_nicknames
from shop_app.paths import resources

SMALL = """# a comment\tis no name
William\tBill Billy Will
Wilma\tWill
Élisabeth\tBabeth
Jean-Pierre\tJP Jean-Pi
not a line
"""


@pytest.fixture(scope="module")
def table() -> str:
    return (resources() / "names" / "nicknames.tsv").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def nicknames(table: str) -> Nicknames:
    return read_nicknames(table)


def test_a_given_name_has_short_forms_and_a_short_form_stands_for_given_names() -> None:
    small = read_nicknames(SMALL)
    assert small.of("william") == {"bill", "billy", "will"}
    assert small.of("will") == {"william", "wilma"}
    assert small.full_names("william") == small.short_forms("will") == frozenset()


def test_siblings_are_short_for_the_same_name() -> None:
    assert read_nicknames(SMALL).siblings("bill") == {"billy", "will"}


def test_accents_and_case_do_not_count() -> None:
    assert read_nicknames(SMALL).of("elisabeth") == {"babeth"}


def test_a_name_of_several_words_is_one_word_and_can_be_taken_apart() -> None:
    small = read_nicknames(SMALL)
    assert small.of("jp") == small.of("jeanpi") == {"jeanpierre"}
    assert small.of("jeanpierre") == small.of(("jean", "pierre")) == {"jp", "jeanpi"}
    assert small.words("jeanpierre") == ("jean", "pierre")
    assert small.words("william") == ("william",)


def test_a_name_on_two_lines_has_the_short_forms_of_both() -> None:
    assert read_nicknames("Jo\tJoe\nJo\tJojo").of("jo") == {"joe", "jojo"}


@pytest.mark.parametrize("word", ["", "comment", "acomment", "not a line", "محمد", "x" * 10_000])
def test_another_word_stands_for_nothing(word: str) -> None:
    assert read_nicknames(SMALL).of(word) == frozenset()


@given(st.text(max_size=80))
def test_no_table_is_refused(text: str) -> None:
    read_nicknames(text)


@pytest.mark.parametrize(
    ("name", "called"),
    [
        ("William", "Bill Billy Will Willie Liam"),
        ("Robert", "Bob Bobby Rob Robbie Bébert"),
        ("Elizabeth", "Liz Lizzie Beth Betty Betsy Eliza Libby"),
        ("Margaret", "Maggie Meg Peggy Madge Rita"),
        ("Richard", "Dick Rick Rich Ricky"),
        ("Catherine", "Cathy Kate Cath Katie Kitty"),
        ("Edward", "Ed Ted Teddy Ned"),
        ("John", "Jack Johnny"),
        ("Mary", "Molly Polly Mamie"),
        ("Charles", "Charlie Chuck Charly"),
        ("Dominique", "Dom Domi Doumé"),
        ("Emmanuel", "Manu"),
        ("Emmanuelle", "Manu"),
        ("François", "Fanfan Francky"),
        ("Françoise", "Fanfan Soizic"),
        ("Jean-Baptiste", "JB Jibé"),
        ("Jean-Pierre", "JP Jean-Pi"),
        ("Jean-Marie", "JM"),
        ("Jean-Michel", "Jean-Mi"),
        ("Marie-Thérèse", "Maïté Marité"),
        ("Sébastien", "Seb Bastien"),
        ("Élisabeth", "Babeth Lisette Zabeth Betty"),
        ("Geneviève", "Ginette"),
        ("Antoine", "Tonio Toine Toni"),
        ("Guillaume", "Guigui Will"),
        ("Alexandre", "Alex Sacha"),
        ("Alexandra", "Alex Sandra"),
        ("Christophe", "Chris Tof"),
        ("Frédéric", "Fred Freddy"),
        ("Philippe", "Phil Filou"),
        ("Thierry", "Titi"),
        ("Véronique", "Véro"),
        ("Georges", "Jojo"),
        ("Mohamed", "Momo Mo"),
        ("Zinedine", "Zizou"),
        ("Francisco", "Paco Pancho"),
        ("José", "Pepe"),
        ("Giuseppe", "Peppe Beppe Pino"),
        ("Antónia", "Toni"),
    ],
)
def test_the_table_knows_the_usual_ones(nicknames: Nicknames, name: str, called: str) -> None:
    folded = fold(name).replace(" ", "")
    usual = {fold(one).replace(" ", "") for one in called.split()}
    assert usual <= nicknames.of(folded)
    assert all(folded in nicknames.of(one) for one in usual)


@pytest.mark.parametrize(
    ("one", "other"),
    [("marie", "marc"), ("paul", "pierre"), ("bob", "richard"), ("manu", "marie")],
)
def test_others_stay_apart(nicknames: Nicknames, one: str, other: str) -> None:
    assert other not in nicknames.of(one)


def test_the_table_is_tidy(table: str) -> None:
    lines = [line for line in table.splitlines() if not line.startswith("#")]
    names = [fold(line.partition("\t")[0]) for line in lines]
    assert len(set(names)) == len(names) > 2000
    assert sorted(names, key=lambda name: name.replace(" ", "")) == names
    for line in lines:
        name, _, forms = line.partition("\t")
        called = [fold(one) for one in forms.split()]
        assert called
        assert all(called)
        assert len(set(called)) == len(called)
        assert fold(name) not in called


def test_the_table_is_read_in_a_moment(table: str) -> None:
    def once() -> float:
        start = time.process_time()
        read_nicknames(table)
        return time.process_time() - start

    assert min(once() for _ in range(10)) < 0.05
