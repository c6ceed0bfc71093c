"""Preferences survive a restart, and a damaged file costs nothing but preferences."""

from pathlib import Path

import pytest

from lincae_studio.studio.settings import MAX_RECENT, Settings


def test_values_survive_a_restart(tmp_path: Path) -> None:
    first = Settings(tmp_path / "s.ini")
    changed: list[str] = []
    first.changed.connect(changed.append)
    first.theme = "light"
    first.theme = "light"
    first.snap = False
    first.cache_limit_gb = 2.5
    first.cache_dir = tmp_path / "日本 é, 🎸"
    first.window_geometry = b"\x00\xff"
    first.add_recent_file(tmp_path / "ü, a.lincae")
    first.sync()
    second = Settings(tmp_path / "s.ini")
    assert changed[:3] == ["theme", "snap", "cache_limit_gb"]
    assert (second.theme, second.snap, second.cache_limit_gb) == ("light", False, 2.5)
    assert second.window_geometry == b"\x00\xff"
    assert second.recent_files == [tmp_path / "ü, a.lincae"]
    assert Path(second._cache_dir) == tmp_path / "日本 é, 🎸"


def test_the_environment_goes_before_the_chosen_cache_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = Settings(tmp_path / "s.ini")
    settings.cache_dir = tmp_path / "chosen"
    monkeypatch.delenv("LINCAE_STUDIO_CACHE", raising=False)
    assert settings.cache_dir == tmp_path / "chosen"
    monkeypatch.setenv("LINCAE_STUDIO_CACHE", str(tmp_path / "env"))
    assert settings.cache_dir == tmp_path / "env"


def test_damaged_values_read_as_defaults(tmp_path: Path) -> None:
    (tmp_path / "s.ini").write_text(
        '[General]\ntheme="\\"pink\\""\nsnap=7\ncache_limit_gb=-3\n_recent="{]"\n_window_geometry="\\"xy\\""\n'
    )
    settings = Settings(tmp_path / "s.ini")
    assert (settings.theme, settings.snap, settings.cache_limit_gb) == ("dark", True, 10.0)
    assert settings.recent_files == []
    assert settings.window_geometry == b""


def test_recent_files_are_unique_latest_first_and_few(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "s.ini")
    for number in [*range(20), 15]:
        settings.add_recent_file(Path(f"/p/{number}.lincae"))
    assert settings.recent_files[:2] == [Path("/p/15.lincae"), Path("/p/19.lincae")]
    assert len(settings.recent_files) == MAX_RECENT


def test_values_out_of_range_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="theme"):
        Settings(tmp_path / "s.ini").theme = "pink"
