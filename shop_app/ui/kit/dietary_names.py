"""Names to propose for what must be avoided: in the window's language, then in the other one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtWidgets import QLineEdit, QWidget

from shop_app.domain.allergen_species import Species, species
from shop_app.domain.allergens import eu_allergens
from shop_app.domain.allergies import DietaryKind
from shop_app.domain.allergy_words import item_name
from shop_app.domain.diets import diets
from shop_app.domain.free_allergens import free_allergens
from shop_app.text import LANGUAGES, Message
from shop_app.ui.kit.completion import CompletingLineEdit
from shop_app.ui.kit.inline_kinds import LineKind
from shop_app.ui.kit.wording import Said, spoken
from shop_app.ui.translations import language, say_in


def names_for(kind: str) -> tuple[str, ...]:
    """Return the names to propose for a kind: diets for a diet, else allergens of every sort."""
    if kind == DietaryKind.DIET:
        return _in_both(one.name for one in diets())
    named = (*eu_allergens(), *free_allergens())
    return _in_both((*(name for _, name in named), *(one.name for one in species())))


def species_names(offered: Iterable[Species]) -> tuple[str, ...]:
    """Return the names of species to propose."""
    return _in_both(one.name for one in offered)


def _in_both(names: Iterable[Message]) -> tuple[str, ...]:
    wanted = tuple(names)
    order = sorted(LANGUAGES, key=lambda one: one != language())
    return tuple(dict.fromkeys(say_in(name, one) for one in order for name in wanted))


@dataclass(frozen=True, slots=True)
class NamesKind(LineKind):
    """A recorded name: a code is said, and edited, by its name in the window's language."""

    def make(self) -> QWidget:
        """Return a line that proposes the known names."""
        return CompletingLineEdit(self.known)

    def put(self, editor: QLineEdit, value: str | None) -> None:
        """Put the name in; what is proposed may have changed since the line was made."""
        if isinstance(editor, CompletingLineEdit):
            editor.set_known(self.known)
        editor.setProperty("code", value or "")
        self.put_raw(editor, spoken(self.say(value)))

    def take(self, editor: QLineEdit) -> str:
        """Return the text; the code where its name stands there untouched."""
        typed = editor.text().strip()
        code = str(editor.property("code") or "")
        return code if typed == spoken(self.say(code)) else typed

    def say(self, value: str | None) -> Said:
        """Return the name of a code, or the text itself."""
        return item_name(value) if value else ""
