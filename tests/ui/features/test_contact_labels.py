"""Labels of contacts are kept as codes and said in words."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from shop_app.ui.features.clients.contact_labels import LABELS, LabelKind
from shop_app.ui.kit.wording import spoken


@pytest.mark.parametrize("code", LABELS)
def test_every_label_is_said_and_typed_back(qtbot: QtBot, code: str) -> None:
    kind = LabelKind()
    editor = kind.make()
    qtbot.addWidget(editor)
    kind.put(editor, code)  # type: ignore[arg-type] # a line to type in
    assert kind.take(editor) == code  # type: ignore[arg-type]
    assert spoken(kind.say(code)) == kind.raw(editor)  # type: ignore[arg-type]


def test_a_word_of_the_other_language_and_one_s_own_are_kept(qtbot: QtBot) -> None:
    kind = LabelKind()
    editor = kind.make()
    qtbot.addWidget(editor)
    for typed, kept in (
        ("domicile", "home"),
        ("Maison de campagne", "Maison de campagne"),
        ("Chalet", "Chalet"),
    ):
        kind.put_raw(editor, typed)  # type: ignore[arg-type]
        assert kind.take(editor) == kept  # type: ignore[arg-type]
