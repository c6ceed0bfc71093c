"""The language of the window: Qt Linguist's files, chosen before any text is made."""

from __future__ import annotations

import json
import os
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QSettings, QTranslator

from lincae_studio import paths, wording

LANGUAGES = {"en": "English", "de": "Deutsch", "fr": "Français", "ja": "日本語"}
"""Names by code, each in its own language."""

LANGUAGE = "LINCAE_STUDIO_LANGUAGE"
"""Goes before the setting, to try a language without choosing it."""


def chosen() -> str:
    """Code of the language to use: the environment's, that of the settings, or the system's.

    Reads the settings file itself: the `Settings` come with modules whose texts are made on import.
    """
    file = QSettings(str(paths.settings_file()), QSettings.Format.IniFormat)
    try:
        language = json.loads(str(file.value("language")))
    except ValueError:
        language = ""
    for code in (os.environ.get(LANGUAGE), language):
        if code in LANGUAGES:
            return str(code)
    return of_system()


def of_system() -> str:
    """Code of the first language that the system's user wants and there is; English otherwise."""
    wanted = (name.split("-")[0] for name in QLocale.system().uiLanguages())
    return next((code for code in wanted if code in LANGUAGES), "en")


def file_of(language: str) -> Path:
    """Where the compiled translation of a language is."""
    return paths.resources() / "translations" / f"{language}.qm"


def start(language: str | None = None) -> None:
    """Use a language, by default that of `chosen`, for all texts made from now on.

    A language that was not installed, as in a damaged copy, is English.
    """
    language = language or chosen()
    translator = QTranslator()
    if not translator.load(str(file_of(language))):
        wording.use(None)
        return

    def translate(source: str, disambiguation: str) -> str:
        return translator.translate("", source, disambiguation) or source

    wording.use(translate)


def add_qt_texts(app: QCoreApplication, language: str) -> None:
    """Translate what Qt itself writes, such as the buttons of its dialogs."""
    translator = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load(f"qtbase_{language}", folder):
        app.installTranslator(translator)
