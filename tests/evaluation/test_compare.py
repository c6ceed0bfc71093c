"""Codecs side by side: the figures are those of `evaluate`, and the exported page plays offline."""

import json
import math
import re
import shutil
import subprocess
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import numpy as np
import pytest

from lincae_studio.codec import registry
from lincae_studio.evaluation import compare, compare_page, linearity
from lincae_studio.evaluation.inspection import inspect

RATE = 44100


def finish(steps):
    """What a generator returns, and how far it said it was."""
    told = []
    try:
        while True:
            told.append(next(steps))
    except StopIteration as ended:
        return ended.value, told


@pytest.fixture(scope="module")
def sources():
    """Three stereo stems of one second: a chord, a beat and noise."""
    rng = np.random.default_rng(4)
    t = np.arange(RATE) / RATE
    chord = sum(0.05 * np.sin(2 * np.pi * hz * t) for hz in (220, 277, 330, 1320))
    beat = 0.3 * np.exp(-12 * (t % 0.25)) * np.sin(2 * np.pi * 90 * t)
    noise = 0.02 * rng.standard_normal((2, RATE))
    stems = (np.stack([chord, 0.8 * chord]), np.stack([beat, beat]), noise)
    return [stem.astype(np.float32) for stem in stems]


def cells_of(codec_id, sources, folder, *, rows=compare.ROWS, gain=0.5):
    column = compare.Column(registry.load(codec_id, device="cpu"), sources, source=1)
    return finish(
        compare.make_cells(column, rows, path=lambda row: folder / f"{codec_id}-{row}.wav", gain=gain)
    )


def test_figures_are_those_of_evaluate(sources, tmp_path):
    cells, told = cells_of("compact-8x-plain", sources, tmp_path)
    found = linearity.measure(registry.load("compact-8x-plain", device="cpu"), sources, sample_rate=RATE)
    assert cells["autoencoded"].score == found.mix_reconstruction
    assert cells["addition"].score == found.additivity
    assert cells["raw"].score == found.subtraction_raw[1]
    assert cells["recentred"].score == found.subtraction[1]
    assert [step.done for step in told] == sorted(step.done for step in told)
    assert told[-1].done == told[-1].total == len(compare.ROWS)


def test_scaling_is_measured_against_the_scaled_source_and_loud_cells_are_known(sources, tmp_path):
    cells, _ = cells_of("reference", sources, tmp_path, rows=("scaling",), gain=0.25)
    score = cells["scaling"].score
    assert score.snr_db > 100
    assert abs(score.level_error_db) < 1e-4
    assert not cells["scaling"].loud
    loud = compare.measured(2 * sources[0], sources[0], tmp_path / "loud.wav")
    assert loud.louder_db == pytest.approx(6.02, abs=0.01)
    assert loud.loud


def test_fewer_than_two_stems_are_refused(sources):
    with pytest.raises(ValueError, match="two sources"):
        compare.Column(registry.load("reference", device="cpu"), sources[:1])


@pytest.fixture
def exported(sources, tmp_path):
    rendered = tmp_path / "rendered"
    rendered.mkdir()
    original, _ = cells_of("reference", sources, rendered, rows=compare.ORIGINALS)
    cells = {(compare_page.ORIGINAL, row): cell for row, cell in original.items()}
    for codec_id in ("reference", "compact-8x"):
        made, _ = cells_of(codec_id, sources, rendered, rows=compare.MADE)
        cells |= {(codec_id, row): cell for row, cell in made.items()}
    infos = [registry.info(codec_id) for codec_id in ("reference", "compact-8x")]
    names = {row: f"<{row}> & more" for row in compare.ROWS}
    table = compare_page.Table("Codecs on “a song” <1>", infos, cells, names)
    page, _ = finish(compare_page.write_folder(tmp_path / "out é", table))
    return page, cells


def test_export_names_only_what_is_there_and_nothing_of_the_network(exported):
    page, cells = exported
    text = page.read_text(encoding="utf-8")
    sounds = re.findall(r"<audio [^>]*src='([^']+)'", text)
    assert len(sounds) == len(cells) == 12
    for (codec_id, row), cell in cells.items():
        sound = page.parent / "audio" / f"{codec_id}-{row}.wav"
        assert sound.read_bytes() == cell.path.read_bytes()
    assert "http" not in text
    assert "&lt;mix&gt; &amp; more" in text
    figures = json.loads(re.search(r"FIGURES = (.*);", text)[1])
    score = cells["compact-8x", "recentred"].score
    assert figures["compact-8x recentred"]["si_sdr_db"] == score.si_sdr_db
    assert not [path for path in page.parent.iterdir() if path.name.startswith(".")]


PROBE = """
<script>
(async () => {
  const told = {};
  try {
    await Promise.all(cells.map(cell => new Promise((done, fail) => {
      const audio = sound(cell);
      if (audio.readyState >= 2) done();
      audio.addEventListener("canplay", done);
      audio.addEventListener("error", () => fail(audio.error.message));
      audio.load();
    })));
    document.getElementById("loop").checked = false;
    await play(cells[2]);
    for (let tries = 0; tries < 500 && sound(cells[2]).currentTime < 0.1; tries++)
      await new Promise(done => setTimeout(done, 20));
    told.moved = sound(cells[2]).currentTime >= 0.1;
    const left = sound(cells[2]).currentTime;
    await play(cells[3]);
    told.kept = sound(cells[3]).currentTime >= left - 0.05 && sound(cells[3]).currentTime < left + 0.4;
    told.one = cells.filter(cell => !sound(cell).paused).length;
    document.getElementById("stop").click();
    told.stopped = cells.every(cell => sound(cell).paused);
    const canvas = cells[2].querySelector("canvas");
    const pixels = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height).data;
    told.picture = new Set(pixels).size > 20;
    told.length = sound(cells[2]).duration;
  } catch (error) { told.error = String(error); }
  document.body.dataset.told = JSON.stringify(told);
  new Image().src = "HUB/done";
})();
</script><img src="HUB/hold"></html>"""


@contextmanager
def patient_server():
    """Answers /hold only after /done was asked for: the browser waits with it for the page to be loaded."""
    done = threading.Event()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            if self.path == "/done":
                done.set()
            else:
                done.wait(60)
            self.send_response(204)
            self.end_headers()

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        done.set()
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.mark.slow
def test_exported_page_plays_in_a_browser_without_a_network(exported):
    chromium = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if chromium is None:
        pytest.skip("there is no Chromium to open the page with")
    page, _ = exported
    probe = page.with_name("probe.html")
    with patient_server() as address:
        text = page.read_text(encoding="utf-8").replace("</html>", PROBE.replace("HUB", address))
        probe.write_text(text, encoding="utf-8")
        options = [
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--mute-audio",
            "--autoplay-policy=no-user-gesture-required",
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
            f"--user-data-dir={page.parent / 'profile'}",
            "--dump-dom",
        ]
        done = subprocess.run(
            [chromium, *options, probe.as_uri()], capture_output=True, text=True, timeout=120, check=True
        )
    told = re.search(r'data-told="([^"]*)"', done.stdout)
    assert told is not None, done.stderr[-2000:]
    found = json.loads(told[1].replace("&quot;", '"'))
    assert found.pop("length") == pytest.approx(1.0, abs=0.01)
    assert found == {"moved": True, "kept": True, "one": 1, "stopped": True, "picture": True}


def test_inspection_finds_an_exactly_linear_codec_linear(sources):
    codec = registry.load("reference", device="cpu")
    found, _ = finish(inspect(codec, sources, names=["chord", "beat", "noise"], source=1))
    assert found.additivity < 1e-12
    assert found.cosine == pytest.approx(1.0)
    assert found.homogeneity.decoded_db == pytest.approx(found.homogeneity.gain_db, abs=1e-3)
    assert found.homogeneity.encoded_db == pytest.approx(found.homogeneity.gain_db, abs=1e-3)
    assert min(found.sums.si_sdr_db) > 100
    assert found.points.shape[::2] == (5, 3)
    assert np.abs(found.points[-1] - found.points[-2]).max() < 1e-4 * np.abs(found.points).max()
    assert found.recentring.origin_share == 0.0


def test_inspection_agrees_with_evaluate_on_a_codec_that_is_not(sources):
    codec = registry.load("compact-8x-plain", device="cpu")
    found, _ = finish(inspect(codec, sources, names=["chord", "beat", "noise"], source=1))
    measured = linearity.measure(codec, sources, sample_rate=RATE)
    assert found.additivity == pytest.approx(measured.encoder_additivity, rel=1e-9)
    assert found.additivity > 1e-9
    assert found.error_by_dimension[:96].max() < 1e-6 < found.error_by_dimension[96:].max()
    assert math.isfinite(found.error_over_time.sum())
