"""The house keeps its shape: contracts, types, style, names and sizes."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "shop_app"
LONGEST_MODULE = 400
MODULES = sorted(PACKAGE.rglob("*.py"))
EVERY_MODULE = sorted(
    [
        *MODULES,
        *(one for folder in ("tests", "migrations", "benchmarks", ".ci")
          for one in (ROOT / folder).rglob("*.py")),
    ]
)  # fmt: skip


def tool(*command: str) -> None:
    """Run a checker as a developer would; its words are the failure's."""
    run = subprocess.run(
        [sys.executable, "-m", *command], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stdout + run.stderr


def test_import_contracts_are_kept() -> None:
    script = Path(sysconfig.get_path("scripts")) / "lint-imports"
    command = str(script.with_suffix(".exe") if sys.platform == "win32" else script)
    run = subprocess.run(
        [command, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stdout + run.stderr


def test_ruff_finds_nothing() -> None:
    tool("ruff", "check")


def test_ruff_would_write_it_so() -> None:
    tool("ruff", "format", "--check")


def test_types_hold() -> None:
    tool("mypy")


def named(paths: list[Path]) -> list[str]:
    return [one.relative_to(ROOT).as_posix() for one in paths]


def test_no_module_is_too_long() -> None:
    lines = {one: one.read_text("utf-8").count("\n") for one in EVERY_MODULE}
    own = [one for one in MODULES if lines[one] > LONGEST_MODULE]
    assert named(own) == []


DRAWERS = re.compile(r"(?:^|_)(?:util|helper|common|manager|misc)s?(?:_|$)")


def test_nothing_is_put_into_a_drawer_for_anything() -> None:
    found = [one for one in EVERY_MODULE if any(map(DRAWERS.search, (one.stem, *one.parts)))]
    assert named([one for one in found if DRAWERS.search(one.stem)]) == []
    for module in MODULES:
        for node in ast.walk(ast.parse(module.read_text("utf-8"))):
            if isinstance(node, ast.ClassDef):
                words = re.sub(r"(?<=[a-z])(?=[A-Z])", "_", node.name).lower()
                assert not DRAWERS.search(words), f"{module.name}: {node.name}"


def public(module: Path) -> Iterator[tuple[str, ast.AST]]:
    """The module itself, and its public classes and functions."""
    tree = ast.parse(module.read_text("utf-8"))
    yield module.name, tree
    for node in tree.body:
        if isinstance(node, ast.ClassDef | ast.FunctionDef) and not node.name.startswith("_"):
            yield f"{module.name}: {node.name}", node


@pytest.mark.parametrize("module", MODULES, ids=named(MODULES))
def test_what_is_public_says_what_it_is_for(module: Path) -> None:
    for name, node in public(module):
        assert isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
        said = ast.get_docstring(node)
        assert said, name
        assert said.splitlines()[0].endswith((".", ":", "…", ")")), name


OF_NO_FEATURE = {
    "services": {
        "changes", "checking", "deleting", "editing", "finding", "greeting", "hit_words",
        "self_test", "shop", "watching",
    },
    "store": {
        "backups", "bell", "bin", "bulk_rows", "card_records", "client_file", "encryption",
        "engine", "identifiers", "integrity", "migrating", "misheard_search", "network_share",
        "prepared", "records", "schema", "search", "search_check", "search_entries", "search_index",
        "search_texts", "term_queries", "transaction", "watch",
    },
}  # fmt: skip
"""Modules of a layer that serve all features; every other one has its feature's name."""


def stems(folder: str) -> set[str]:
    return {one.stem for one in (PACKAGE / folder).glob("*.py") if one.stem != "__init__"}


def features() -> set[str]:
    """What the house knows of: the names of domain, in one and many."""
    named = stems("domain") | {"imports", "samples"}
    return {one.rstrip("s") for one in named} | {
        f"{one[:-3]}y" for one in named if one[-3:] == "ies"
    }


@pytest.mark.parametrize("layer", sorted(OF_NO_FEATURE))
def test_a_feature_has_one_name_in_every_layer(layer: str) -> None:
    strangers = {
        one
        for one in stems(layer) - OF_NO_FEATURE[layer]
        if not any(word.rstrip("s") in features() for word in (one, *one.split("_")))
    }
    assert strangers == set()
    assert stems(layer) >= OF_NO_FEATURE[layer]


def test_tests_mirror_the_package() -> None:
    folders = {one.name for one in (ROOT / "tests").iterdir() if one.is_dir()}
    own = {one.name for one in PACKAGE.iterdir() if one.is_dir()}
    assert folders - own - {"stories", "__pycache__"} == set()


def test_tests_are_no_package() -> None:
    assert named(list((ROOT / "tests").rglob("__init__.py"))) == []


def kept_texts() -> Iterator[tuple[str, str]]:
    """Every text file of the tree that git would keep, with its content."""
    run = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],  # noqa: S607
        cwd=ROOT, capture_output=True, check=False,
    )  # fmt: skip
    names = run.stdout.decode().split("\0") if run.returncode == 0 else named(EVERY_MODULE)
    for name in filter(None, names):
        try:
            yield name, (ROOT / name).read_text("utf-8")
        except (UnicodeDecodeError, FileNotFoundError, IsADirectoryError):
            continue


FORBIDDEN = {
    "a path of one machine": re.compile(r"(?<![\w.}])/(?:work|root|tmp/venv|home/(?!a/))\b"),
    "a place of packages": re.compile(r"(?:py[p]i\.org|python[h]osted|--(?:extra-)?index-url)"),
}


@pytest.mark.parametrize("what", sorted(FORBIDDEN))
def test_the_tree_names_no(what: str) -> None:
    found = [
        f"{name}:{number}: {line.strip()[:80]}"
        for name, text in kept_texts()
        if name != "tests/test_architecture.py"
        for number, line in enumerate(text.splitlines(), 1)
        if FORBIDDEN[what].search(line)
    ]
    assert found == []


def test_no_test_is_expected_to_fail() -> None:
    excused = re.compile(r"pytest\.mark\.(?:xfail|skip\b)|time\.sleep\(|unittest\.mock")
    for one in (ROOT / "tests").rglob("*.py"):
        if one != Path(__file__):
            assert not excused.search(one.read_text("utf-8")), one.name
