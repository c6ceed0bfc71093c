"""The real application is killed at random moments while it edits and saves; nothing may be lost.

`LINCAE_STUDIO_KILLS` sets how often, `LINCAE_STUDIO_KILL_SEED` makes the moments come again.
"""

import os
import random
import shutil
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path

import pytest

from lincae_studio.errors import ProjectError
from lincae_studio.project import backups, journal, serialize
from lincae_studio.project.model import Project, Track

KILLS = int(os.environ.get("LINCAE_STUDIO_KILLS", "6"))
SEED = os.environ.get("LINCAE_STUDIO_KILL_SEED", "1")
MAY_LOSE_SECONDS = 5.0
START_SECONDS = 120.0
LONGEST_SECONDS = 7.0


@contextmanager
def screen():
    """Environment of a screen of its own where there is Xvfb, else of none."""
    if shutil.which("Xvfb") is None:
        yield {"QT_QPA_PLATFORM": "offscreen"}
        return
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1366x768x24", "-nolisten", "tcp"],
        pass_fds=[writing], stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(writing)
    try:
        with os.fdopen(reading) as file:
            yield {"QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{file.readline().strip()}"}
    finally:
        server.terminate()
        server.wait(20)


def events(log: Path) -> list[tuple[str, int, float]]:
    if not log.exists():
        return []
    return [
        (what, int(n), float(t)) for what, n, t in (line.split() for line in log.read_text().splitlines())
    ]


def recoverable(folder: Path) -> list[int]:
    """Numbers of what would be offered after a crash."""
    found = []
    for file in folder.glob(f"*{journal.SUFFIX}"):
        try:
            snapshot = journal.read(file)
        except ProjectError as error:
            pytest.fail(f"a snapshot is damaged: {error}")
        if not journal.is_saved(snapshot):
            found.append(int(snapshot.project.tracks[0].name))
    return found


@pytest.mark.slow
@pytest.mark.timeout(60 + 150 * KILLS)
def test_no_save_and_at_most_five_seconds_of_edits_are_lost(tmp_path):
    moments = random.Random(SEED)
    path = tmp_path / "Lied ü.lincae"
    serialize.save(Project(tracks=(Track("0"),)), path)
    places = {f"LINCAE_STUDIO_{name}": str(tmp_path / name) for name in ("CACHE", "CONFIG", "DATA")}
    recovery = tmp_path / "DATA" / "recovery"
    expected = 0
    kinds = set()
    with screen() as shown:
        for kill in range(KILLS):
            log = tmp_path / f"{kill}.log"
            command = [sys.executable, "-m", "tests.ui.kill_driver", str(path), str(log), f"{SEED}-{kill}"]
            process = subprocess.Popen(command, env={**os.environ, **places, **shown})
            try:
                until = time.monotonic() + START_SECONDS
                while not events(log):
                    assert process.poll() is None, "the application ended by itself"
                    assert time.monotonic() < until, "the application did not start"
                    time.sleep(0.02)
                time.sleep(moments.uniform(0.0, LONGEST_SECONDS))
            finally:
                process.kill()
                process.wait()
            done = events(log)
            killed = time.time()
            assert done[0][:2] == ("start", expected), "what was recoverable was not taken up"
            saved = int(serialize.load(path).tracks[0].name)
            last_save = max((n for what, n, _ in done if what == "saved"), default=0)
            assert saved >= last_save, f"kill {kill}: the save of {last_save} is lost"
            for backup in backups.of_project(path):
                backups.load(backup, path)  # every one of them whole
            offered = recoverable(recovery)
            expected = max([saved, *offered])
            old_enough = [n for what, n, t in done if what == "edit" and t < killed - MAY_LOSE_SECONDS]
            assert expected >= max(old_enough, default=0), f"kill {kill}: more than five seconds are lost"
            assert len(backups.of_project(path)) <= backups.KEPT
            kinds.add(done[-1][0])
            expected = max(offered) if offered else saved
    print(f"{KILLS} kills with seed {SEED}: {expected} edits survived; killed after {sorted(kinds)}")
