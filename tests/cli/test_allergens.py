"""`allergens` on the command line: shapes, lines, words for people."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Run = Callable[..., Any]


def test_a_text_is_answered_as_one_document(run: Run) -> None:
    answer = run("allergens", "lait, traces de noix de cajou, sans gluten", "--json")
    assert answer.code == 0
    assert answer.document == {
        "contains": [{"code": "milk", "species": "", "words": "lait", "start": 0, "end": 4}],
        "may_contain": [
            {"code": "nuts", "species": "cashew", "words": "noix de cajou", "start": 16, "end": 29}
        ],
        "free_of": [{"code": "gluten", "species": "", "words": "gluten", "start": 36, "end": 42}],
    }


def test_lines_are_answered_line_by_line_and_need_no_client_file(run: Run) -> None:
    lines = run("allergens", "-", stdin="œufs\n\nfraises\n").lines
    assert [[one["code"] for one in line["contains"]] for line in lines] == [["eggs"], [], []]


def test_people_read_names_and_words(run: Run) -> None:
    assert run("allergens", "crème, may contain nuts").out.splitlines() == [
        "Contains: milk (“crème”)", "May contain: nuts (“nuts”)",
    ]  # fmt: skip
    assert "does not say there is none" in run("allergens", "eau").out
