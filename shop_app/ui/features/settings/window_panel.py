"""Language, light or dark, size of text: each switches at once."""

from __future__ import annotations

from shop_app.settings import SCALES, SCHEMES
from shop_app.text import translate
from shop_app.ui.choices import Choices
from shop_app.ui.kit.buttons import SegmentedChoice
from shop_app.ui.kit.forms import Field
from shop_app.ui.kit.surfaces import Panel
from shop_app.ui.kit.wording import Said


class WindowPanel(Panel):
    """How the window looks and speaks on this machine."""

    def __init__(self, choices: Choices) -> None:
        super().__init__(translate("Settings", "This window"))
        self._choices = choices
        self.body.setSpacing(12)
        # Each language is named in itself, so that whoever chose the wrong one finds back.
        languages: dict[str, Said] = {"fr": "Français", "en": "English"}
        self.language = SegmentedChoice(translate("Settings", "Language"), languages)
        words = (
            translate("Settings", "Same as the system"),
            translate("Settings", "Light"),
            translate("Settings", "Dark"),
        )
        self.scheme = SegmentedChoice(
            translate("Settings", "Light or dark"), dict(zip(SCHEMES, words, strict=True))
        )
        sizes: dict[str, Said] = {
            str(size): translate("Settings", "{size}%").format(size=size) for size in SCALES
        }
        self.text_size = SegmentedChoice(translate("Settings", "Text size"), sizes)
        self.language.choose(choices.language)
        self.scheme.choose(choices.settings.scheme)
        self.text_size.choose(str(choices.settings.text_percent))
        self.body.addWidget(Field(translate("Settings", "Language"), self.language))
        self.body.addWidget(Field(translate("Settings", "Light or dark"), self.scheme))
        self.body.addWidget(Field(translate("Settings", "Text size"), self.text_size))
        self.language.chosen.connect(lambda code: choices.choose(language=code))
        self.scheme.chosen.connect(lambda scheme: choices.choose(scheme=scheme))
        self.text_size.chosen.connect(lambda size: choices.choose(text_percent=int(size)))
