"""The window's language: our catalogues as a Qt translator, so that Qt announces a change."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from shop_app.paths import resources
from shop_app.text import LANGUAGES, Catalogue, Value, Words, read_catalogue


class CatalogueTranslator(QTranslator):
    """Answers Qt's look-ups from a catalogue."""

    def __init__(self, catalogue: Catalogue) -> None:
        super().__init__()
        self._catalogue = catalogue

    def isEmpty(self) -> bool:
        """Say no, or Qt would not install us."""
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """Return the sentence, or None (a null string) so that Qt asks the next translator."""
        del disambiguation
        found = self._catalogue.lookup(context, source, None if n < 0 else n)
        return None if found == source else found


class Language:
    """Holds what is installed for one language; `install_language` makes it."""

    def __init__(self, code: str, translators: tuple[QTranslator, ...]) -> None:
        self.code = code
        self._translators = translators

    def remove(self) -> None:
        """Take this language's translators out again."""
        for translator in self._translators:
            QCoreApplication.removeTranslator(translator)


def install_language(code: str, before: Language | None = None) -> Language:
    """Put the application into language `code` in place of `before`; every part words itself anew.

    Qt's own words (standard buttons, key names, menus of fields) come from Qt's catalogue.
    """
    QLocale.setDefault(locale_for(code))
    qt = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    loaded = qt.load(f"qtbase_{code}", folder)
    ours = CatalogueTranslator(_catalogue(code))
    translators: tuple[QTranslator, ...] = (qt, ours) if loaded else (ours,)
    for translator in translators:
        QCoreApplication.installTranslator(translator)
    if before is not None:
        before.remove()
    return Language(code, translators)


def locale_for(code: str) -> QLocale:
    """Return the system's locale where it speaks `code` (fr_CA stays so), else the plain one."""
    system = QLocale.system()
    return system if _speaks(system, code) else QLocale(code)


def system_language() -> str:
    """Return the first of our languages among those the system prefers, else English."""
    for tag in QLocale.system().uiLanguages():
        code = tag.replace("_", "-").split("-")[0]
        if code in LANGUAGES:
            return code
    return LANGUAGES[0]


def say_in(value: Value, language: str) -> str:
    """Return the text of a message in a language of its own: a client is greeted in theirs."""
    return _catalogue(language).words().say(value)


@cache
def _catalogue(language: str) -> Catalogue:
    return read_catalogue(resources() / "translations", language)


def language() -> str:
    """Return the code of the language installed now."""
    return QLocale().name().split("_")[0]


def say(value: Value) -> str:
    """Return the text of a message or value in the language installed now."""
    return Words(language(), _lookup).say(value)


def _lookup(context: str, source: str, n: int | None) -> str:
    return QCoreApplication.translate(context, source, None, -1 if n is None else n)


def _speaks(locale: QLocale, code: str) -> bool:
    return locale.name().split("_")[0] == code
