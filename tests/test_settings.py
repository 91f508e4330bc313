"""This user's choices on this machine."""

from __future__ import annotations

from pathlib import Path

import pytest

from shop_app.settings import SCALES, SCHEMES, Settings, read_settings, write_settings


def test_what_is_written_is_read(tmp_path: Path) -> None:
    path = tmp_path / "new" / "settings.json"
    chosen = Settings("fr", "dark", 150, "/a/é 🦊.prevenance", 2**62)
    write_settings(path, chosen)
    assert read_settings(path) == chosen
    assert [one.name for one in path.parent.iterdir()] == ["settings.json"]


def test_a_file_name_that_is_no_unicode_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    write_settings(path, Settings(file="/a/\udcff.prevenance"))
    assert read_settings(path).file == "/a/\udcff.prevenance"


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("percent", SCALES)
def test_every_choice_is_kept(tmp_path: Path, scheme: str, percent: int) -> None:
    path = tmp_path / "settings.json"
    write_settings(path, Settings(scheme=scheme, text_percent=percent))
    assert read_settings(path) == Settings(scheme=scheme, text_percent=percent)


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"null", b"[]", b"3", b'"x"', b"\xff\xfe", b"\0", b"{}", b'{"language": 3}',
     b'{"text_percent": true}', b'{"text_percent": "100"}', b'{"scheme": "pink"}',
     b'{"text_percent": 9999}', b'{"unknown": 1}', b"[" * 100_000],
)  # fmt: skip
def test_what_makes_no_sense_is_as_at_first_start(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    assert read_settings(path) == Settings()
    assert path.read_bytes() == content


def test_what_is_missing_or_a_folder_is_as_at_first_start(tmp_path: Path) -> None:
    assert read_settings(tmp_path / "settings.json") == Settings()
    assert read_settings(tmp_path) == Settings()


def test_one_bad_choice_does_not_lose_the_file(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"scheme": "pink", "file": "/a", "language": "fr", "staff": 7}')
    assert read_settings(path) == Settings(language="fr", file="/a", staff=7)


def test_an_interrupted_write_leaves_the_old_choices(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    write_settings(path, Settings("fr"))
    (tmp_path / "settings.new").write_text('{"langu')  # a plug pulled half-way
    assert read_settings(path) == Settings("fr")
    write_settings(path, Settings("en"))
    assert read_settings(path) == Settings("en")
