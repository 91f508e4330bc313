"""Nothing but `domain/offers.py` decides whether something may be offered: the code is walked."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from shop_app.domain.allergens import AllergenState
from shop_app.domain.offers import Answer

PACKAGE = Path(__file__).parents[2] / "shop_app"
DECIDER = "domain/offers.py"
MADE_THERE = {"Decision", "Reason"}
"""What only the decider may make."""
OF_FOOD = {one.name for one in AllergenState}
OF_GUESTS = {"HARMFUL", "Severity", "AllergyStatus", "CrossContact", "Concern", "is_severe"}
WEIGHING_BOTH = {
    DECIDER: "the rule itself",
    "domain/quick_note_dietary.py": "reads what a note says, decides nothing",
    "domain/tables.py": "words the answers of the rule for a table",
}
"""Modules that look at cells and at what guests avoid, each with its reason."""
SURFACES = {
    "services/greeting.py": "avoiding",
    "services/preferences.py": "forbidden",
    "services/forbidden_tastes.py": "is_in_it",
    "services/visit_repeats.py": "order_check",
    "services/offers.py": "order_check",
    "cli/visit.py": "check_order",
    "ui/features/counter/visit_form.py": "check_order",
    "services/tables.py": "for_table",
    "domain/tables.py": "decide",
    "domain/visit_repeats.py": "decide",
}
"""Whatever suggests, repeats, orders or serves, and the way it takes to the rule."""


def faults(name: str, source: str) -> Iterator[str]:
    """What in a module decides by itself."""
    tree = ast.parse(source)
    parents = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and called(node) in MADE_THERE and name != DECIDER:
            yield f"{name}:{node.lineno} makes a {called(node)}"
        if (
            isinstance(node, ast.Attribute)
            and is_answer(node)
            and name != DECIDER
            and not is_looked_at(node, parents)
        ):
            yield f"{name}:{node.lineno} makes an answer"
    if name not in WEIGHING_BOTH and weighs_both(tree):
        yield f"{name} weighs what is in food against what somebody avoids"


def called(node: ast.Call) -> str:
    return node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")


def is_answer(node: ast.Attribute) -> bool:
    return (
        isinstance(node.value, ast.Name)
        and node.value.id == "Answer"
        and node.attr in {one.name for one in Answer}
    )


def is_looked_at(node: ast.AST, parents: dict[ast.AST, ast.AST]) -> bool:
    """Tell whether an answer is compared with, or the key of a table of words."""
    parent = parents[node]
    if isinstance(parent, ast.Set | ast.Tuple):
        parent = parents[parent]
    if isinstance(parent, ast.Dict):
        return node in parent.keys
    return isinstance(parent, ast.Compare | ast.Subscript | ast.MatchValue)


def weighs_both(tree: ast.AST) -> bool:
    """Tell whether states of cells are compared beside what guests avoid."""
    names = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    names |= {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    compared = any(
        isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Name)
        and node.value.id == "AllergenState"
        and node.attr in OF_FOOD
        for node in ast.walk(tree)
    )
    return compared and bool(names & OF_GUESTS)


def modules() -> dict[str, str]:
    return {
        path.relative_to(PACKAGE).as_posix(): path.read_text("utf-8")
        for path in PACKAGE.rglob("*.py")
    }


def test_nothing_else_decides() -> None:
    assert [one for name, source in modules().items() for one in faults(name, source)] == []


@pytest.mark.parametrize("name", SURFACES)
def test_whatever_offers_asks_the_rule(name: str) -> None:
    tree = ast.parse(modules()[name])
    asked = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    assert SURFACES[name] in asked


@pytest.mark.parametrize(
    "planted",
    [
        "def idea(cell):\n    return Answer.OFFER",
        "def idea(cell):\n    return Decision(answer, ())",
        "best = {'x': Answer.ASK}",
        "may = cell is AllergenState.FREE_OF or item.severity is Severity.MILD",
        "may = AllergenState.CONTAINS not in cells and known.status is AllergyStatus.HAS",
    ],
)
def test_another_decider_is_found(planted: str) -> None:
    assert list(faults("services/offer_ideas.py", planted))


@pytest.mark.parametrize(
    "harmless",
    [
        "words = {Answer.OFFER: 'nothing recorded against it'}",
        "def sort(one):\n    return one.answer is Answer.NEVER",
        "def colour(cell):\n    return cell.state is AllergenState.CONTAINS",
    ],
)
def test_looking_at_an_answer_is_no_decision(harmless: str) -> None:
    assert not list(faults("ui/kit/look.py", harmless))
