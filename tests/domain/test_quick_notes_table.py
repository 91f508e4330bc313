"""Quick notes as people type them at the counter, read through `shop-app read-note - --json`.

A line of tables/quick_notes.jsonl: the note; the day it was typed; what should come out of it
(`|` between answers that are equally right); what may come out besides (`may`); words that must
stay in the rest. The whole report: `pytest -n0 -s` of this file.
"""

from __future__ import annotations

import contextlib
import io
import json
import re
import sys
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from shop_app.__main__ import main
from shop_app.domain.folding import fold

TABLE = Path(__file__).parent / "tables" / "quick_notes.jsonl"
DIETARY = frozenset({"allergy", "intolerance", "diet"})
CODES = frozenset({
    "gluten", "crustaceans", "eggs", "fish", "peanuts", "soybeans", "milk", "nuts", "celery",
    "mustard", "sesame", "sulphites", "lupin", "molluscs",
    "vegan", "vegetarian", "halal", "kosher", "coeliac", "pregnancy", "no_alcohol", "low_fodmap",
})  # fmt: skip
MEASURES = ("dates", "sizes", "preferences")

Line = dict[str, Any]
Proposal = dict[str, Any]
Day = tuple[int | None, int, int]


@dataclass(slots=True)
class Tally:
    """How many were expected, proposed and right."""

    expected: int = 0
    proposed: int = 0
    right: int = 0

    @property
    def recall(self) -> float:
        return self.right / self.expected if self.expected else 1.0

    @property
    def f1(self) -> float:
        both = self.expected + self.proposed
        return 2 * self.right / both if both else 1.0


@dataclass(slots=True)
class Report:
    """What the whole table showed; `invented` are allergies nobody has."""

    tallies: dict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    invented: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)
    misplaced: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        named = sorted(self.tallies.items())
        parts = [
            f"{name}: {one.right} right of {one.expected} expected, {one.proposed} proposed; "
            f"recall {one.recall:.3f}, F1 {one.f1:.3f}"
            for name, one in named
        ]
        for title in ("invented", "wrong", "lost", "misplaced"):
            rows = getattr(self, title)
            parts += ["", f"{title.upper()}: {len(rows)}", *rows]
        return "\n".join(parts)


def plain(text: str) -> str:
    """Fold `text`; an elided article stands apart, a plural looks like its singular."""
    folded = fold(re.sub("['’]", " ", text))
    return " ".join(word.removesuffix("s") for word in folded.split())


def alternatives(expected: Line, key: str) -> list[str]:
    return str(expected.get(key) or "").split("|")


def same_allergen(expected: str, proposed: str) -> bool:
    if expected in CODES or proposed in CODES:
        return expected == proposed
    return same_text(expected, proposed)


def same_text(expected: str, proposed: str) -> bool:
    one, other = plain(expected), plain(proposed)
    return bool(one and other) and (one in other or other in one)


def same_size(expected: str, proposed: str) -> bool:
    pattern = rf"(?<![\w.,]){re.escape(expected)}(?![\w½]|[.,]\d)"
    return re.search(pattern, proposed, re.IGNORECASE) is not None


def same_contact(expected: str, proposed: str) -> bool:
    if "@" in expected:
        return expected in proposed.lower()
    return re.sub(r"\D", "", proposed)[-9:] == expected[-9:]


def days(one: Line) -> list[Day]:
    """Return the days it names, each with its year where known; [] where there is none."""
    if one.get("month") and one.get("day"):
        return [(one.get("year"), one["month"], one["day"])]
    found = [re.match(r"(\d{4})?-+(\d\d)-(\d\d)", text) for text in alternatives(one, "date")]
    return [
        (int(match[1]) if match[1] else None, int(match[2]), int(match[3]))
        for match in found
        if match
    ]


def same_day(expected: Line, proposal: Proposal) -> bool:
    wanted = days(expected)
    return not wanted or any(
        one[1:] == other[1:] and one[0] in {None, other[0]}
        for one in wanted
        for other in days(proposal)
    )


def fits(expected: Line, proposal: Proposal) -> bool:
    """Tell whether `proposal` is what the table asks for, or one of the answers as good."""
    kind = expected["kind"]
    if kind != proposal["kind"] or proposal["who"] not in alternatives(expected, "who"):
        return False
    if kind in {"occasion", "follow_up"}:
        return same_day(expected, proposal)
    if kind == "preference" and proposal.get("polarity") not in alternatives(expected, "polarity"):
        return False
    key, same = COMPARED[kind]
    said = str(proposal.get(key) or proposal.get("text") or "")
    return any(same(one, said) for one in alternatives(expected, key))


COMPARED: dict[str, tuple[str, Callable[[str, str], bool]]] = {
    "allergy": ("allergen", same_allergen),
    "intolerance": ("allergen", same_allergen),
    "diet": ("allergen", same_allergen),
    "preference": ("text", same_text),
    "size": ("size", same_size),
    "contact": ("text", same_contact),
}


def measure(one: Line) -> str:
    """Return what `one` counts for."""
    if one["kind"] in {"occasion", "follow_up"}:
        return "dates" if days(one) else "undated"
    if one["kind"] in DIETARY:
        return "allergies" if one["who"] == "client" else "relatives’ allergies"
    return str({"size": "sizes", "preference": "preferences"}.get(one["kind"], one["kind"]))


def as_preference(proposal: Proposal) -> Proposal:
    """Return an aversion as the dislike it is; anything else as it came."""
    if proposal["kind"] != "aversion":
        return proposal
    text = proposal.get("text") or proposal.get("allergen")
    return proposal | {"kind": "preference", "polarity": "dislikes", "text": text}


def judge(line: Line, read: Line, report: Report) -> None:
    """Add to `report` what is right and wrong in what was read from one line."""
    proposals = [as_preference(one) for one in read["proposals"]]
    left, missing = list(proposals), []
    for expected in line["expect"]:
        found = next((one for one in left if fits(expected, one)), None)
        count(report, measure(expected), right=found is not None)
        if expected.get("uncertain"):
            doubted = found is not None and bool(found.get("uncertain"))
            count(report, "doubts", right=doubted)
        if found is None:
            missing.append(expected)
        else:
            left.remove(found)
    unasked = [one for one in left if not is_allowed(line, one)]
    for one in unasked:
        report.tallies[measure(one)].proposed += 1
    note_faults(line, read, report, missing, unasked)


def count(report: Report, name: str, *, right: bool) -> None:
    """Count one thing expected that was found, or not."""
    tally = report.tallies[name]
    tally.expected += 1
    tally.proposed += right
    tally.right += right


def is_allowed(line: Line, proposal: Proposal) -> bool:
    """Tell whether a proposal beyond the expected ones does no harm: asked twice, or a `may`."""
    asked = line["expect"] if proposal["kind"] in DIETARY else []
    return any(fits(one, proposal) for one in [*asked, *line.get("may", [])])


def note_faults(
    line: Line, read: Line, report: Report, missing: list[Line], unasked: list[Proposal]
) -> None:
    note, proposals = line["note"], read["proposals"]
    shown = f"  {note!r} on {line['on']}"
    if missing or unasked:
        report.wrong.append("\n".join([
            shown,
            *(f"      missing  {brief(one)}" for one in missing),
            *(f"      unasked  {brief(one)}" for one in unasked),
        ]))  # fmt: skip
    invented = [one for one in unasked if one["kind"] in DIETARY and one["who"] == "client"]
    report.invented += [f"{shown}: {brief(one)}" for one in invented]
    rest = plain(str(read["rest"]))
    gone = [words for words in line["rest_has"] if plain(words) not in rest]
    report.lost += [f"{shown}: {words!r} not in rest {read['rest']!r}" for words in gone]
    off = [one for one in proposals if not 0 <= one["start"] < one["end"] <= len(note)]
    report.misplaced += [f"{shown}: {brief(one)}" for one in off]
    for words in line["rest_has"]:
        count(report, "words kept in the rest", right=words not in gone)


def brief(one: Line) -> str:
    return " ".join(f"{key}={value}" for key, value in one.items() if value not in (None, ""))


def read_day(day: str, notes: list[str]) -> list[Line]:
    """Read the notes of one day in one process, as another program would."""
    said = io.StringIO()
    with pytest.MonkeyPatch.context() as patch, contextlib.redirect_stdout(said):
        patch.setenv("LC_ALL", "en_GB.UTF-8")
        patch.setattr(sys, "stdin", io.StringIO("\n".join(notes)))
        assert main(["read-note", "-", "--on", day, "--json"]) == 0
    return [json.loads(one) for one in said.getvalue().splitlines()]


def read_table() -> list[Line]:
    return [json.loads(line) for line in TABLE.read_text(encoding="utf-8").splitlines()]


@pytest.fixture(scope="module")
def report() -> Report:
    """What reading the whole table showed, printed too."""
    made = Report()
    by_day: dict[str, list[Line]] = defaultdict(list)
    for line in read_table():
        by_day[line["on"]].append(line)
    for day, lines in by_day.items():
        answers = read_day(day, [line["note"] for line in lines])
        for line, read in zip(lines, answers, strict=True):
            judge(line, read, made)
    print(f"\n{made}")  # noqa: T201 - the report is for people
    return made


def test_the_table_names_each_note_once() -> None:
    notes = [line["note"] for line in read_table()]
    assert len(notes) == len(set(notes)) >= 220


def test_hardly_an_allergy_is_missed(report: Report) -> None:
    assert report.tallies["allergies"].recall >= 0.99, f"\n{report}"


def test_no_allergy_is_invented_from_a_negation_or_a_relative(report: Report) -> None:
    assert not report.invented, "\n" + "\n".join(report.invented)


@pytest.mark.parametrize("name", MEASURES)
def test_dates_sizes_and_preferences_are_read(report: Report, name: str) -> None:
    assert report.tallies[name].f1 >= 0.90, f"\n{report}"


def test_what_is_not_understood_stays_as_a_note(report: Report) -> None:
    assert report.tallies["words kept in the rest"].recall >= 0.95, "\n" + "\n".join(report.lost)


def test_every_proposal_has_its_place_in_the_note(report: Report) -> None:
    assert not report.misplaced, "\n" + "\n".join(report.misplaced)
