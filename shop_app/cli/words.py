"""Choosing the language that the command line speaks."""

from __future__ import annotations

from shop_app.cli.locale import system_language
from shop_app.paths import resources, settings_file
from shop_app.settings import read_settings
from shop_app.text import LANGUAGES, Words, read_catalogue


def chosen_words(asked: str | None = None) -> Words:
    """Return the words of the language asked for, else of the user's own, else the system's."""
    chosen = asked or read_settings(settings_file()).language
    language = chosen if chosen in LANGUAGES else system_language()
    return read_catalogue(resources() / "translations", language).words()
