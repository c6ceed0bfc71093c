"""What the user prefers, kept between sessions."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, Generic, TypeVar, overload

from PySide6.QtCore import QObject, QSettings, Signal

from lincae_studio import paths
from lincae_studio.codec import registry

MAX_RECENT = 12
T = TypeVar("T")


class _Setting(Generic[T]):
    """A value of a settings file; one that is missing or damaged reads as its default."""

    def __init__(self, default: T, *, valid: Callable[[T], bool] = lambda value: True) -> None:
        self._default = default
        self._valid = valid

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    @overload
    def __get__(self, settings: None, owner: type) -> _Setting[T]: ...
    @overload
    def __get__(self, settings: Settings, owner: type) -> T: ...
    def __get__(self, settings: Settings | None, owner: type) -> _Setting[T] | T:
        if settings is None:
            return self
        # Values are stored as JSON: an INI file has no types, and each platform's store others.
        try:
            value = json.loads(str(settings.store.value(self._name)))
        except (ValueError, RecursionError):
            return self._default
        return value if self._accepts(value) else self._default

    def __set__(self, settings: Settings, value: T) -> None:
        if not self._accepts(value):
            raise ValueError(f"{self._name} cannot be {value!r}")
        if value != self.__get__(settings, type(settings)):
            settings.store.setValue(self._name, json.dumps(value))
            settings.changed.emit(self._name)

    def _accepts(self, value: Any) -> bool:
        if isinstance(self._default, float) and type(value) is int:
            value = float(value)
        return type(value) is type(self._default) and self._valid(value)


class Settings(QObject):
    """The user's preferences, in an INI file.

    Attributes:
        device: 'auto', 'cpu', 'cuda', 'cuda:N' or 'mps'
        default_codec: codec of new projects
        cache_limit_gb: the least recently used is dropped beyond it
        output_device, output_device_name: audio output; empty is the system's
        theme: 'dark', 'light' or 'system'
        language: code of the window's language from the next start; empty is the system's
        follow_playhead: whether the timeline scrolls along while playing
        snap: whether what is dragged snaps to the grid
        shortcuts: lists of keys by id of an action, where they differ from its default ones
        export_last: what was exported last, as values of a `Preset`
        export_presets: the user's own
        tour_offered: whether the user was asked about the tour of the window
        manual_text_px: size of the manual's text, pixels
        model_mirror: address that models are downloaded from; empty is the authors' hub

    Signals:
        changed: name of the value that changed
    """

    changed = Signal(str)

    device = _Setting("auto")
    default_codec = _Setting(registry.DEFAULT)
    cache_limit_gb = _Setting(10.0, valid=lambda value: 0.1 <= value <= 10_000)
    output_device = _Setting("")
    output_device_name = _Setting("")
    theme = _Setting("dark", valid=lambda value: value in ("dark", "light", "system"))
    language = _Setting("")
    follow_playhead = _Setting(True)
    snap = _Setting(True)
    shortcuts: _Setting[dict[str, Any]] = _Setting({})
    export_last: _Setting[dict[str, Any]] = _Setting({})
    export_presets: _Setting[list[dict[str, Any]]] = _Setting([])
    export_dir = _Setting("")
    send_dir = _Setting("")
    batch_dir = _Setting("")
    tour_offered = _Setting(False)
    manual_text_px = _Setting(14, valid=lambda value: 6 <= value <= 72)
    model_mirror = _Setting("")
    _cache_dir = _Setting("")
    _recent: _Setting[list[str]] = _Setting([], valid=lambda value: all(isinstance(v, str) for v in value))
    _window_geometry = _Setting("")
    _window_state = _Setting("")

    def __init__(self, path: Path | None = None, parent: QObject | None = None) -> None:
        """`path` of the file, by default `paths.settings_file()`."""
        super().__init__(parent)
        file = path or paths.settings_file()
        self.store = QSettings(str(file), QSettings.Format.IniFormat)

    @property
    def cache_dir(self) -> Path:
        """Folder of the caches; `LINCAE_STUDIO_CACHE` goes before what is set here."""
        if os.environ.get("LINCAE_STUDIO_CACHE") or not self._cache_dir:
            return paths.cache_dir()
        return Path(self._cache_dir)

    @cache_dir.setter
    def cache_dir(self, path: Path | None) -> None:
        self._cache_dir = str(path) if path else ""

    @property
    def cache_limit_bytes(self) -> int:
        return round(self.cache_limit_gb * 1e9)

    @property
    def recent_files(self) -> list[Path]:
        """Project files, the latest first."""
        return [Path(path) for path in self._recent]

    def add_recent_file(self, path: Path) -> None:
        """Put a project file first."""
        self._recent = [str(path), *(other for other in self._recent if other != str(path))][:MAX_RECENT]

    def clear_recent_files(self) -> None:
        self._recent = []

    @property
    def window_geometry(self) -> bytes:
        """As from `QWidget.saveGeometry`; empty before the first session ended."""
        return _from_hex(self._window_geometry)

    @window_geometry.setter
    def window_geometry(self, data: bytes) -> None:
        self._window_geometry = bytes(data).hex()

    @property
    def window_state(self) -> bytes:
        """As from `QMainWindow.saveState`; empty before the first session ended."""
        return _from_hex(self._window_state)

    @window_state.setter
    def window_state(self, data: bytes) -> None:
        self._window_state = bytes(data).hex()

    def sync(self) -> None:
        """Write to disk now."""
        self.store.sync()


def _from_hex(text: str) -> bytes:
    try:
        return bytes.fromhex(text)
    except ValueError:
        return b""
