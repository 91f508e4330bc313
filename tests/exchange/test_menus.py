"""Menus of other programs: what is not certain is told, and never taken as free of."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from shop_app.domain.allergens import AllergenState
from shop_app.domain.imported_clients import NotTaken
from shop_app.exchange.menu_cells import plain, read_cell
from shop_app.exchange.menu_lines import MenuLine, Said, settled
from shop_app.exchange.menus import read_menu
from shop_app.services.allergen_words import allergens_in
from shop_app.text import Value

Say = Callable[[Value], str]
States = dict[str, dict[str, str]]
Rows = list[list[object]]


class Menu:
    """A menu as it was read."""

    def __init__(self, found: list[MenuLine | NotTaken], say: Say) -> None:
        self.lines = [one for one in found if isinstance(one, MenuLine)]
        told = (one for one in found if isinstance(one, NotTaken))
        self.told = [f"{say(one.origin)}: {say(one.why)}" for one in told]

    @property
    def states(self) -> States:
        """What is said, by dish and allergen."""
        return {
            one.name: {code: said.state.value for code, said in sorted(one.said.items())}
            for one in self.lines
        }

    def tells(self, *words: str) -> bool:
        """Tell whether one sentence has all these words."""
        return any(all(word in told for word in words) for told in self.told)


@pytest.fixture
def menu(tmp_path: Path, say: Say) -> Callable[[str], Menu]:
    def read(text: str) -> Menu:
        (tmp_path / "menu.csv").write_text(text, "utf-8")
        found = read_menu(tmp_path / "menu.csv", allergens_in)
        assert found is not None, "no menu"
        return Menu(found, say)

    return read


@pytest.fixture
def book(tmp_path: Path, say: Say) -> Callable[[dict[str, Rows]], Menu]:
    def read(sheets: dict[str, Rows]) -> Menu:
        made = Workbook()
        made.remove(made.worksheets[0])
        for name, rows in sheets.items():
            sheet = made.create_sheet(name)
            for row in rows:
                sheet.append(row)
        made.save(tmp_path / "menu.xlsx")
        found = read_menu(tmp_path / "menu.xlsx", allergens_in)
        assert found is not None, "no menu"
        return Menu(found, say)

    return read


def test_the_gravest_of_several_columns_counts(menu: Callable[[str], Menu]) -> None:
    found = menu(
        "Plat;Blé;Seigle;Noisette;Amande;Lait;Contient\n"
        "Pain;x;sans;;;;\n"
        "Praliné;;;contient;sans;;\n"
        "Tarte;sans;sans;;;sans;lait, gluten\n"
    )
    assert found.states == {
        "Pain": {"gluten": "contains"},
        "Praliné": {"nuts": "contains"},
        "Tarte": {"gluten": "contains", "milk": "contains"},
    }
    assert found.tells("line 4", "milk", "sans", "lait, gluten")


def test_free_of_one_kind_frees_nothing(menu: Callable[[str], Menu]) -> None:
    found = menu("Plat;Amande;Noix;Lactose;Gluten;Sans noisette\nSoupe;sans;sans;sans;sans;oui\n")
    assert found.states == {"Soupe": {"gluten": "free_of"}}
    assert found.tells("Amande", "one kind of nuts")
    assert found.tells("Sans noisette", "one kind of nuts")
    assert found.tells("Lactose", "one kind of milk")


@pytest.mark.parametrize(
    "cell",
    ["absent?", "sans ???", "free ?", "(free)", "s", "f", "none", "✗", "peut-être", "sans doute",
     "non", "0", "no", "RAS", "not present", "non contient", "???"],
)  # fmt: skip
def test_what_is_not_certain_stays_unknown_and_is_told(
    menu: Callable[[str], Menu], cell: str
) -> None:
    found = menu(f"Plat;Lait;Gluten\nSoupe;{cell};x\n")
    assert found.states == {"Soupe": {"gluten": "contains"}}
    assert found.tells("line 2", "milk", f"“{cell}”")


@pytest.mark.parametrize(
    ("cell", "state"),
    [("×", "contains"), ("x*", "contains"), ("oui (1)", "contains"),
     ("X", "contains"), ("✓", "contains"), ("Contient", "contains"),
     ("blé, seigle", "contains"), ("traces de blé", "may_contain"), ("(x)", "may_contain"),
     ("Peut contenir", "may_contain"), ("sans", "free_of"), ("FREE OF", "free_of")],
)  # fmt: skip
def test_what_a_cell_says(menu: Callable[[str], Menu], cell: str, state: str) -> None:
    assert menu(f'Plat;Gluten;Lait\nSoupe;"{cell}";\n').states == {"Soupe": {"gluten": state}}


def test_a_column_of_what_is_free(menu: Callable[[str], Menu]) -> None:
    found = menu("Plat;Sans gluten / Gluten free;Lait\nRiz;oui;x\nPain;non;\nPâte;contient;\n")
    assert found.states == {
        "Riz": {"gluten": "free_of", "milk": "contains"},
        "Pain": {},
        "Pâte": {"gluten": "contains"},
    }
    assert found.tells("line 3", "gluten", "“non”")


def test_one_allergen_column_makes_a_menu_and_a_free_allergen_has_cells(
    menu: Callable[[str], Menu],
) -> None:
    assert menu("Plat;Lait\nCrêpe;x\n").states == {"Crêpe": {"milk": "contains"}}
    found = menu("Dish;Milk;Kiwi\nCarpaccio;;x\nSoup;;free\n")
    assert found.states == {"Carpaccio": {"kiwi": "contains"}, "Soup": {"kiwi": "free_of"}}


def test_a_word_that_says_nothing_is_told_once_a_line(menu: Callable[[str], Menu]) -> None:
    found = menu("Plat;Lait;Soja;Lupin\nSoupe;0;0;1\nPain;non;;0\n")
    assert found.states == {"Soupe": {"lupin": "contains"}, "Pain": {}}
    assert len(found.told) == 3
    assert found.tells("line 2", "milk", "soya", "“0”")


@pytest.mark.parametrize("corner", ["", "Allergènes"])
def test_a_matrix_without_a_name_over_its_dishes(menu: Callable[[str], Menu], corner: str) -> None:
    found = menu(f"{corner};Gluten;Lait;Œufs\nCrêpe;x;x;\n")
    assert found.states == {"Crêpe": {"gluten": "contains", "milk": "contains"}}


def test_headers_in_two_languages(menu: Callable[[str], Menu]) -> None:
    found = menu("Plat / Dish;Prix (€);Gluten / Gluten;Lait / Milk\nCrêpe;6;x;sans\n")
    assert found.states == {"Crêpe": {"gluten": "contains", "milk": "free_of"}}
    assert [one.price for one in found.lines] == ["6"]


def test_people_are_no_menu(tmp_path: Path) -> None:
    (tmp_path / "people.csv").write_text("Nom;Téléphone;Lait\nDupont;0639981234;x\n", "utf-8")
    assert read_menu(tmp_path / "people.csv", allergens_in) is None
    (tmp_path / "people.csv").write_text("Nom;Lait\nDupont;x\n", "utf-8")
    assert read_menu(tmp_path / "people.csv", allergens_in) is None


def test_columns_that_no_table_knows_are_told(menu: Callable[[str], Menu]) -> None:
    found = menu("Plat;Lait;Zorglub;Parfum;Vide\nGlace;x;x;vanille;\n")
    assert found.states == {"Glace": {"milk": "contains"}}
    assert found.tells("not read", "Zorglub", "Parfum")
    assert not found.tells("Vide")


def test_lists_keep_what_no_table_knows(menu: Callable[[str], Menu]) -> None:
    found = menu(
        "Dish\tAllergens\tMay contain\n"
        "Pie\tmilk, eggs, nuts\tpeanut\n"
        "Soup\tnone\t\n"
        "Cake\tDoes not contain nuts. Milk\t\n"
        "Bread\tG, M, E\t\n"
        "Bun\tMilk (contains), sulphur dioxide; kiwi\tmay be\n"
        "Flan\tsans amande\t\n"
    )
    assert found.states == {
        "Pie": {"eggs": "contains", "milk": "contains", "nuts": "contains",
                "peanuts": "may_contain"},
        "Soup": {},
        "Cake": {"milk": "contains", "nuts": "free_of"},
        "Bread": {},
        "Bun": {"kiwi": "contains", "milk": "contains", "sulphites": "contains"},
        "Flan": {},
    }  # fmt: skip
    assert found.tells("line 3", "“none”")
    assert found.tells("line 5", "“G, M, E”")
    assert found.tells("line 6", "“may be”")
    assert found.tells("line 7", "“sans amande”")


def test_a_legend_in_the_file_explains_numbers_letters_and_signs(
    menu: Callable[[str], Menu],
) -> None:
    found = menu(
        "Plat;Allergènes;Lait\n"
        "Tarte (1, 3);7;P\n"
        "Soupe;9;A\n"
        "Riz;1 12;\n"
        "Légende : 1 = gluten, 3 = œufs, 7 = lait, 9 = céleri;;\n"
        "P = présence;A = absence;\n"
    )
    assert found.states == {
        "Tarte": {"eggs": "contains", "gluten": "contains", "milk": "contains"},
        "Soupe": {"celery": "contains", "milk": "free_of"},
        "Riz": {},
    }
    assert found.tells("line 4", "“1 12”")


def test_two_rows_of_header_headings_and_several_sheets(
    book: Callable[[dict[str, Rows]], Menu],
) -> None:
    found = book({
        "Carte": [
            ["Carte hiver – La Table"],
            ["Plat", "Prix", "Allergènes", None, None],
            [None, None, "Gluten", "Lait", "Arachide"],
            ["ENTRÉES"],
            ["Terrine", 12, "x", None, "traces"],
            ["Soupe", 8.5, None, True, None],
            ["PLATS"],
            ["Bar", 24, None, "x", None],
        ],
        "Desserts": [["Plat", "Gluten", "Lait"], ["Tarte citron", "x", "x"]],
        "Légende": [["x", "contient"]],
        "Notes": [["Penser à commander le pain"]],
    })  # fmt: skip
    assert found.states == {
        "Terrine": {"gluten": "contains", "peanuts": "may_contain"},
        "Soupe": {"milk": "contains"},
        "Bar": {"milk": "contains"},
        "Tarte citron": {"gluten": "contains", "milk": "contains"},
    }
    assert [one.category for one in found.lines] == ["ENTRÉES", "ENTRÉES", "PLATS", ""]
    assert len(found.told) == 1
    assert found.tells("Notes", "No dish")


def test_words_over_the_columns_say_what_a_tick_is(
    book: Callable[[dict[str, Rows]], Menu],
) -> None:
    found = book({
        "Carte": [
            [None, "Contient", None, "Traces", None],
            ["Plat", "Gluten", "Lait", "Gluten", "Lait"],
            ["Pain", "x", None, None, "x"],
        ],
    })  # fmt: skip
    assert found.states == {"Pain": {"gluten": "contains", "milk": "may_contain"}}


def test_a_heading_without_dishes_is_told_and_capitals_alone_are_dishes(
    menu: Callable[[str], Menu],
) -> None:
    found = menu("Plat;Lait\nDesserts;\nPLATS;\nFlan;x\n")
    assert [one.category for one in found.lines] == ["PLATS"]
    assert found.tells("line 2", "Desserts")
    found = menu("Plat;Lait\nSOUPE;\nFLAN;x\n")
    assert [one.name for one in found.lines] == ["SOUPE", "FLAN"]


FREE_WORDS = {
    "free", "free of", "free_of", "free from", "sans", "absent", "absence", "ne contient pas",
    "does not contain",
}  # fmt: skip
PIECES = st.sampled_from([
    "sans", "free", "absent", "none", "non", "no", "pas", "de", "lait", "milk", "of", "from", "?",
    "(", ")", "!", "*", "-", "/", ".", "peut-être", "s", "f", "0", "RAS", "n/a", "oui", "x",
])  # fmt: skip


@given(st.lists(PIECES, max_size=4).map(" ".join) | st.text(max_size=12))
def test_nothing_but_plain_words_is_free_of(cell: str) -> None:
    found = read_cell(cell, AllergenState.CONTAINS, ["milk"], {}, allergens_in)
    assert found is not AllergenState.FREE_OF or plain(cell) in FREE_WORDS


@given(st.lists(st.tuples(st.sampled_from(["milk", "nuts"]), st.sampled_from(AllergenState))))
def test_what_is_in_it_outweighs_every_free_of(said: list[tuple[str, AllergenState]]) -> None:
    found, told = settled([(code, Said(state, "words")) for code, state in said])
    for code, one in found.items():
        states = {state for other, state in said if other == code}
        graver = states & {AllergenState.CONTAINS, AllergenState.MAY_CONTAIN}
        assert (one.state is AllergenState.FREE_OF) == (not graver)
        assert AllergenState.CONTAINS not in states or one.state is AllergenState.CONTAINS
        assert told or not (graver and AllergenState.FREE_OF in states)
