"""Where things live: shipped resources, the user's caches, settings and models."""

import os
from functools import cache
from pathlib import Path

import platformdirs

_APP = "lincae-studio"


@cache
def resources() -> Path:
    """Folder of the files that ship with the package, installed or in a checkout."""
    package = Path(__file__).parent
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"


def cache_dir() -> Path:
    """Folder of latents, peaks and conformed audio; losing it costs time, never data.

    `LINCAE_STUDIO_CACHE` overrides the platform's place.
    """
    return Path(os.environ.get("LINCAE_STUDIO_CACHE") or platformdirs.user_cache_dir(_APP, appauthor=False))


def data_dir() -> Path:
    """Folder of installed models, logs and recovery data; `LINCAE_STUDIO_DATA` overrides it."""
    return Path(os.environ.get("LINCAE_STUDIO_DATA") or platformdirs.user_data_dir(_APP, appauthor=False))


def settings_file() -> Path:
    """File of what the user prefers; `LINCAE_STUDIO_CONFIG` overrides the platform's folder."""
    folder = os.environ.get("LINCAE_STUDIO_CONFIG") or platformdirs.user_config_dir(_APP, appauthor=False)
    return Path(folder) / "settings.ini"


def sounds_dir() -> Path:
    """Folder of the sounds that operations made and projects use: not a cache."""
    return data_dir() / "sounds"
