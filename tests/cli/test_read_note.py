"""`read-note`: proposals as data, one note or one a line."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Run = Callable[..., Any]

NOTE = (
    "allergique aux noix, aime le Saint-Julien, anniversaire 3 mai, chausse du 38, rappeler mardi"
)


def test_a_note_becomes_proposals_with_their_places(run: Run) -> None:
    answer = run("read-note", NOTE, "--on", "2026-11-22", "--json").document
    made = answer["proposals"]
    assert [one["kind"] for one in made] == [
        "allergy", "preference", "occasion", "size", "follow_up",
    ]  # fmt: skip
    assert [NOTE[one["start"] : one["end"]] for one in made] == NOTE.split(", ")
    assert {one["who"] for one in made} == {"client"}
    allergy, taste, occasion, size, follow_up = made
    assert (allergy["allergen"], allergy["to_confirm"]) == ("nuts", True)
    assert (taste["text"], taste["polarity"]) == ("Saint-Julien", "likes")
    assert (occasion["month"], occasion["day"], occasion["label"]) == (5, 3, "birthday")
    assert (size["garment"], size["size"]) == ("shoe", "38")
    assert (follow_up["text"], follow_up["date"]) == ("rappeler", "2026-11-24")
    assert answer["rest"] == ""


def test_notes_are_read_one_a_line(run: Run) -> None:
    lines = run("read-note", "-", "--on", "2026-11-22", stdin="nut allergy\n\nbonjour\n").lines
    assert [len(one["proposals"]) for one in lines] == [1, 0, 0]
    assert [one["rest"] for one in lines] == ["", "", "bonjour"]


def test_it_is_said_in_words_too(run: Run) -> None:
    answer = run("read-note", "sa fille est cœliaque, bonjour")
    assert answer.code == 0
    assert answer.out.splitlines() == [
        "diet (daughter): sa fille est cœliaque  coeliac",
        "Left as a note: bonjour",
    ]
