"""Hand-over with the real engine: archives, rendered files, folders, stems."""

import numpy as np
import pytest
import soundfile

from lincae_studio.project.stem_names import kind_of
from tests.studio.conftest import write_tone

WAIT = 60_000


@pytest.fixture
def loaded(controller, qtbot, tmp_path):
    from lincae_studio.studio.handover import HandOver

    controller.new_project()
    controller.set_codec("reference")
    controller.import_files(
        [write_tone(tmp_path / "a" / "Voice.wav"), write_tone(tmp_path / "a" / "Bass.wav")]
    )
    qtbot.waitUntil(lambda: len(controller.project.tracks) == 2, timeout=WAIT)
    return HandOver(controller)


def test_an_archive_is_written_and_opened_as_a_new_project(loaded, controller, qtbot, tmp_path):
    before = controller.project
    with qtbot.waitSignal(loaded.written, timeout=WAIT):
        loaded.write_dawproject(tmp_path / "x.dawproject")
    with qtbot.waitSignal(loaded.taken, timeout=WAIT) as taken:
        loaded.open_dawproject(tmp_path / "x.dawproject", tmp_path / "x Media")
    assert taken.args == [()]
    assert [track.name for track in controller.project.tracks] == [track.name for track in before.tracks]
    assert controller.path is None
    assert controller.dirty
    with qtbot.waitSignal(loaded.written, timeout=WAIT) as written:
        loaded.write_reaper(tmp_path / "x.rpp")
    assert written.args == [tmp_path / "x.rpp"]


def test_a_rendered_track_is_made_once_for_every_sound_of_it(loaded, controller, qtbot, tmp_path):
    track = controller.project.tracks[0]
    got = []
    assert loaded.rendered([track.id]) is None
    loaded.render([track.id], got.append)
    qtbot.waitUntil(lambda: bool(got), timeout=WAIT)
    (path,) = got[0]
    assert path.name == "Voice.wav"
    source, _ = soundfile.read(tmp_path / "a" / "Voice.wav")
    assert (
        np.abs(
            soundfile.read(path)[0].mean(axis=-1) - source
            if soundfile.info(path).channels > 1
            else soundfile.read(path)[0] - source
        ).max()
        < 1e-4
    )
    assert loaded.render([track.id], got.append) is None  # at once, for a drag
    assert got[1] == [path]
    controller.set_gain(track.id, -6.0)
    assert loaded.rendered([track.id]) is None
    controller.undo()
    sent = []
    (tmp_path / "watched").mkdir()
    for count in (1, 2):
        loaded.send([path], tmp_path / "watched", sent.append)
        qtbot.waitUntil(lambda count=count: len(sent) == count, timeout=WAIT)
    assert sorted(file.name for file in (tmp_path / "watched").iterdir()) == ["Voice 2.wav", "Voice.wav"]


def test_stems_get_the_colours_of_their_kind_and_groups(loaded, controller, qtbot, tmp_path):
    files = [write_tone(tmp_path / "s" / f"{name}.wav") for name in ("Lead Vox", "BV", "Schlagzeug", "zzz")]
    kinds = {file: kind_of(file.stem) for file in files}
    loaded.import_stems(kinds, group=True)
    qtbot.waitUntil(lambda: len(controller.project.tracks) == 6, timeout=WAIT)
    lead, backing, drums, unknown = controller.project.tracks[2:]
    assert (lead.group, backing.group, drums.group, unknown.group) == ("Vocals", "Vocals", "", "")
    assert (lead.color, backing.color, drums.color) == (2, 2, 3)
    controller.undo()
    assert len(controller.project.tracks) == 2


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("03 Drum Room", "drums"), ("Basse", "bass"), ("VOZ_principal", "vocals"), ("Gesang dbl", "vocals"),
        ("ドラム", "drums"), ("Instrumental", "instrumental"), ("808", "bass"), ("Guitares", "guitar"),
        ("Contrebasse", "bass"), ("song_other", "other"), ("Chœur", "vocals"), ("Percussões", "drums"),
        ("LeadVocals2", "vocals"), ("take 7", None), ("Sandbag", None),
    ],
)  # fmt: skip
def test_names_in_several_languages(name, kind):
    found = kind_of(name)
    assert (found.id if found else None) == kind
