"""Tasks as typed in one line."""

from __future__ import annotations

import pytest

from shop_app.domain.job_tasks import read_tasks
from shop_app.domain.jobs import NewTask


@pytest.mark.parametrize(
    ("text", "tasks"),
    [
        ("", ()),
        ("Press", (NewTask("Press"),)),
        (
            "Shorten the sleeves 32,00; press",
            (NewTask("Shorten the sleeves", 3200), NewTask("press")),
        ),
        ("Ourlet 12 €\nBoutons", (NewTask("Ourlet", 1200), NewTask("Boutons"))),
        ("Hem, both legs 22.50", (NewTask("Hem, both legs", 2250),)),
        ("2 x button 3,00", (NewTask("2 × button", 600),)),
        ("Take in by 2 cm", (NewTask("Take in by 2 cm"),)),
        ("Shorten by 1,5 cm;;", (NewTask("Shorten by 1,5 cm"),)),
    ],
)
def test_tasks_are_read_with_their_prices(text: str, tasks: tuple[NewTask, ...]) -> None:
    assert read_tasks(text) == tasks
