"""Cards as phones and web mail really export them, on the command line."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

VCARDS = Path(__file__).parents[2].parent / "shared" / "data" / "vcards"


@pytest.mark.skipif(not VCARDS.is_dir(), reason="../shared/data/vcards is not here")
def test_every_real_card_arrives_once(on_file: Callable[..., Any]) -> None:
    files = sorted(VCARDS.glob("*.vcf"))
    cards = sum(path.read_bytes().upper().count(b"BEGIN:VCARD") for path in files)
    report = on_file("import", *files, "--json").document
    assert report["created"] + report["updated"] + report["unchanged"] == cards
    assert [one for one in report["rejected"] if not one["partly"]] == []
    again = on_file("import", *files, "--json").document
    assert (again["created"], again["updated"], again["unchanged"]) == (0, 0, cards)
    found = on_file("find", "doe", "--json").document
    shown = [on_file("card", one["id"], "--json").document for one in found]
    assert [one["client"]["id"] for one in shown] == [one["id"] for one in found]
    assert any(one["photo"] for one in shown)
    assert any(one["client"]["organisation"] for one in shown)
