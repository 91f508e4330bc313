"""What the pages say is so: the commands that they give, and the files that they name."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PAGES = [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]
COMMAND = re.compile(r"^python3 -m venv .*$", re.MULTILINE)
LINK = re.compile(r"\]\((?!https?:)([^)#]+)")
OURS = r"(?:shop_app|tests|docs|resources|migrations|\.ci)/[\w./-]+\.(?:py|md|ts|qss|png)"
NAMED = re.compile(rf"`({OURS})`")


def commands(page: str) -> list[str]:
    return COMMAND.findall((ROOT / page).read_text("utf-8"))


def test_readme_gives_two_commands_that_need_only_python() -> None:
    opens, passes = commands("README.md")
    assert opens.endswith(".venv/bin/shop-app demo")
    assert passes.endswith(".venv/bin/python -m pytest")


def test_ci_runs_the_test_command_of_the_readme_to_the_letter() -> None:
    assert commands(".ci/run") == commands("README.md")[1:]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_files_that_a_page_names_exist(page: Path) -> None:
    text = page.read_text("utf-8")
    linked = {page.parent / name for name in LINK.findall(text)}
    named = {ROOT / name for name in NAMED.findall(text) if "NNNN" not in name}
    assert not [str(file) for file in linked | named if not file.exists()]
