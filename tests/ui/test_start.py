"""From the command to the window and out again, in processes of their own."""

import os
import re
import subprocess
import sys
import time

import pytest

from lincae_studio import cli
from lincae_studio.__main__ import VERBS

DRIVER = """
import json, sys, time
from pathlib import Path
from PySide6.QtCore import QTimer
from lincae_studio.ui import app

seconds, names = float(sys.argv[1]), sys.argv[2:]
heavy = ("torch", "scipy", "av", "soundfile", "pyqtgraph", "PySide6.QtMultimedia")
go_on = app._go_on

def painted(window, paths, complaint):
    print(json.dumps([name for name in heavy if name in sys.modules]), flush=True)
    go_on(window, paths, complaint)
    QTimer.singleShot(round(1000 * seconds), lambda: leave_soon(window))

def leave_soon(window):
    # A busy machine needs longer: what was named has to have arrived.
    if len(window.controller.project.tracks) < len(names):
        QTimer.singleShot(50, lambda: leave_soon(window))
    else:
        leave(window)

def leave(window):
    print(len(window.controller.project.tracks), flush=True)
    if names and not window.controller.save_as(Path(names[0]).with_name("kept.lincae")):
        sys.exit("not saved")
    print(time.time(), flush=True)
    window.close()

app._go_on = painted
app.run([Path(name) for name in names])
"""


@pytest.fixture
def environment(places):
    return dict(os.environ, QT_QPA_PLATFORM="offscreen")


def run(arguments, environment, **options):
    return subprocess.run(
        [sys.executable, *map(str, arguments)], env=environment, capture_output=True, text=True,
        timeout=120, check=False, **options,
    )  # fmt: skip


def test_nothing_heavy_is_imported_before_the_first_paint(environment):
    done = run(["-c", DRIVER, "0.1"], environment)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[0] == "[]"


@pytest.mark.slow
def test_files_named_at_the_start_are_imported_and_closing_during_work_is_quick(environment, make_wav):
    song = make_wav("Lied ♪.wav", seconds=400.0)
    done = run(["-c", DRIVER, "0.5", song], environment)
    ended = time.time()
    assert done.returncode == 0, done.stderr
    _, tracks, closing = done.stdout.splitlines()
    assert tracks == "1"
    assert ended - float(closing) < 2.5  # 2 s, and the interpreter's own end
    saved = song.with_name("kept.lincae")
    again = run(["-c", DRIVER, "0.1", saved], environment)
    assert again.stdout.splitlines()[1] == "1", again.stderr


@pytest.mark.parametrize("scale", ["1.25", "2"])
def test_a_song_is_shown_on_a_fine_screen(environment, make_wav, scale):
    song = make_wav("fine.wav")
    done = run(["-c", DRIVER, "1", song], environment | {"QT_SCALE_FACTOR": scale})
    assert done.returncode == 0, done.stderr
    assert "Error" not in done.stderr


def test_the_first_paint_is_written_down_for_the_bench(environment, tmp_path):
    trace = tmp_path / "trace"
    before = time.time()
    done = run(["-c", DRIVER, "0.1"], environment | {"LINCAE_STUDIO_TRACE_START": str(trace)})
    assert done.returncode == 0, done.stderr
    assert before < float(trace.read_text()) < time.time()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a display")
@pytest.mark.parametrize("display", [{}, {"DISPLAY": ":2345"}, {"WAYLAND_DISPLAY": "wayland-77"}])
def test_without_a_display_one_line_says_what_to_do(environment, display):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        environment.pop(name, None)
    done = run(["-m", "lincae_studio"], environment | display)
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr == (
        "lincae-studio: no display was found; run packaging/run demo -o mix.wav to try it without a window.\n"
    )


def test_a_name_that_is_no_file_is_refused_in_one_line(environment):
    done = run(["-m", "lincae_studio", "nowhere.wav"], environment)
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "nowhere.wav" in done.stderr


def test_a_verb_goes_to_the_command_line_without_qt(environment):
    code = (
        "import sys; from lincae_studio.__main__ import main; code = main(['models', 'list']);"
        "print([name for name in sys.modules if name.startswith('PySide6')]); sys.exit(code)"
    )
    done = run(["-c", code], environment)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[-1] == "[]"


def test_every_verb_that_the_help_lists_goes_to_the_command_line(capsys):
    assert cli.main(["--help"]) == 0
    listed = re.findall(r"^    ([a-z]+)(?:  |$)", capsys.readouterr().out, re.MULTILINE)
    assert set(listed) == set(VERBS)


def test_a_cache_that_cannot_be_used_is_told_and_the_window_opens(environment, tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("")
    done = run(["-c", DRIVER, "0.3"], environment | {"LINCAE_STUDIO_CACHE": str(blocked / "cache")})
    assert done.returncode == 0, done.stderr
