"""What the system says of its user: language and country."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping

from shop_app.domain.shops import home_of
from shop_app.text import LANGUAGES

_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")
_HOME = "FR"


def system_language(environment: Mapping[str, str] = os.environ) -> str:
    """Return the language of the program that the system asks for, English where it has none."""
    language = system_locale(environment).partition("_")[0].lower()
    return language if language in LANGUAGES else LANGUAGES[0]


def system_country(environment: Mapping[str, str] = os.environ) -> str:
    """Return the system's country where a shop can start there, else France."""
    country = system_locale(environment).partition("_")[2].upper()
    return country if country and home_of(country).country == country else _HOME


def system_locale(environment: Mapping[str, str] = os.environ) -> str:
    """Return the system's locale as "fr_FR", "fr" or ""."""
    named = next((environment[one] for one in _VARIABLES if environment.get(one)), "")
    found = named or _of_windows()
    return found.partition(".")[0].partition("@")[0].replace("-", "_")


def _of_windows() -> str:
    if sys.platform != "win32":
        return ""
    import ctypes  # noqa: PLC0415 - Windows only
    from locale import windows_locale  # noqa: PLC0415 - Windows only

    return windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), "")
