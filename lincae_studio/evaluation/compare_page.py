"""A comparison as a folder: all sounds, and one page that plays them in a browser without a network."""

from __future__ import annotations

import base64
import html
import json
import math
import os
import shutil
import tempfile
from collections.abc import Generator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from string import Template
from typing import Any

from lincae_studio.codec.base import CodecInfo
from lincae_studio.errors import AudioWriteError
from lincae_studio.evaluation.compare import ORIGINALS, ROWS, Cell, Row, Step
from lincae_studio.wording import tr

PAGE = "report.html"
ORIGINAL = "original"
_SOUNDS = "audio"


@dataclass(frozen=True, slots=True)
class Table:
    """What is exported.

    Attributes:
        cells: by codec id, 'original' for the originals, and row
        names: of the rows, as the reader knows them
    """

    title: str
    codecs: Sequence[CodecInfo]
    cells: Mapping[tuple[str, Row], Cell]
    names: Mapping[Row, str]


def write_folder(folder: Path, table: Table) -> Generator[Step, None, Path]:
    """Copy the sounds into `folder/audio` and write the page beside it; its path.

    Everything is written under another name first, so that a page never names what is not there. Raises
    AudioWriteError when the folder cannot be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        working = Path(tempfile.mkdtemp(dir=folder, prefix=".compare-"))
    except OSError as error:
        raise _unwritable(folder, error) from error
    try:
        sounds: dict[tuple[str, Row], str] = {}
        for done, (key, cell) in enumerate(table.cells.items()):
            name = f"{key[0]}-{key[1]}.wav"
            shutil.copyfile(cell.path, working / name)
            sounds[key] = f"{_SOUNDS}/{name}"
            yield Step(done + 1, len(table.cells) + 1, tr("Writing {name}", name=name))
        (folder / _SOUNDS).mkdir(exist_ok=True)
        for name in os.listdir(working):
            os.replace(working / name, folder / _SOUNDS / name)
        page = working / PAGE
        page.write_text(page_text(table, sounds), encoding="utf-8")
        os.replace(page, folder / PAGE)
    except OSError as error:
        raise _unwritable(folder, error) from error
    finally:
        shutil.rmtree(working, ignore_errors=True)
    return folder / PAGE


def _unwritable(folder: Path, error: OSError) -> AudioWriteError:
    return AudioWriteError(
        tr(
            "{folder} cannot be written ({reason}): choose another folder.",
            folder=folder,
            reason=error.strerror,
        )
    )


def page_text(table: Table, sounds: Mapping[tuple[str, Row], str]) -> str:
    """The page, whose sounds lie at these relative addresses."""
    head = "".join(
        f"<th><b>{html.escape(info.name)}</b> <small>{info.compression:.3g}×</small></th>"
        for info in table.codecs
    )
    body = []
    for row in ROWS:
        first = f"<th scope=row>{html.escape(table.names[row])}</th>"
        if row in ORIGINALS:
            cells = _cell(table, (ORIGINAL, row), sounds, span=max(len(table.codecs), 1))
        else:
            cells = "".join(_cell(table, (info.id, row), sounds) for info in table.codecs)
        body.append(f"<tr>{first}{cells}</tr>")
    data = {
        f"{codec_id} {row}": {
            "columns": len(cell.spectrogram),
            "rows": cell.spectrogram.shape[1],
            "levels": base64.b64encode(cell.spectrogram.tobytes()).decode(),
            "gain": min(1.0, 10 ** (-cell.louder_db / 20)) if cell.loud else 1.0,
        }
        for (codec_id, row), cell in table.cells.items()
    }
    figures = {
        f"{codec_id} {row}": _plain(asdict(cell.score)) if cell.score is not None else None
        for (codec_id, row), cell in table.cells.items()
    }
    return _PAGE.substitute(
        title=html.escape(table.title),
        head=head,
        body="\n".join(body),
        data=json.dumps(data),
        figures=json.dumps(figures),
    )


def _cell(table: Table, key: tuple[str, Row], sounds: Mapping[tuple[str, Row], str], *, span: int = 1) -> str:
    cell = table.cells.get(key)
    if cell is None:
        return f"<td colspan={span} class=none>not rendered</td>"
    name = html.escape(f"{key[0]} {key[1]}", quote=True)
    if cell.score is None:
        text = f"{_number(cell.lufs)} LUFS<br>{_number(cell.true_peak_db)} dBTP"
    else:
        grade = "good" if cell.score.si_sdr_db >= 10 else "weak" if cell.score.si_sdr_db < -2 else ""
        text = (
            f"SI-SDR <b class='{grade}'>{_number(cell.score.si_sdr_db)}</b> dB<br>"
            f"log-mel {cell.score.log_mel:.2f}<br>level {_number(cell.score.level_error_db)} dB"
        )
    loud = f"<br><span class=weak>⚠ {_number(cell.louder_db)} dB too loud</span>" if cell.loud else ""
    return (
        f"<td colspan={span}><div class=cell data-key='{name}'><button aria-label='Play {name}'>▶</button>"
        f"<div class=picture><canvas></canvas><i></i></div><p>{text}{loud}</p>"
        f"<audio preload=auto src='{html.escape(sounds[key], quote=True)}'></audio></div></td>"
    )


def _number(value: float) -> str:
    if math.isinf(value):
        return "∞" if value > 0 else "−∞"
    text = f"{value:.1f}"
    return text.replace("-", "−") if float(text) else text.replace("-", "")


def _plain(values: dict[str, Any]) -> dict[str, float | None]:
    return {name: value if math.isfinite(value) else None for name, value in values.items()}


_PAGE = Template("""<!doctype html>
<html lang=en><meta charset=utf-8><meta name=viewport content="width=device-width">
<title>$title</title>
<style>
:root { color-scheme: dark; --bg: #121417; --panel: #1b1e22; --line: #2a2e34; --text: #e6e9ed;
  --dim: #939ca8; --accent: #8faaff; --good: #55c794; --weak: #f2c14e; }
body { margin: 24px; background: var(--bg); color: var(--text); font: 13px/1.45 Inter, system-ui, sans-serif }
h1 { font-size: 20px; } small, p { color: var(--dim); }
.good { color: var(--good); } .weak { color: var(--weak); }
form { display: flex; gap: 20px; align-items: center; margin: 16px 0; flex-wrap: wrap; }
button { background: #24282d; color: var(--text); border: 1px solid #3e444d; border-radius: 6px;
  padding: 6px 12px; }
div.wide { overflow-x: auto; }
table { border-collapse: collapse; background: var(--panel); border: 1px solid var(--line); min-width: 100%; }
th, td { border: 1px solid var(--line); padding: 10px; text-align: left; vertical-align: middle; }
th[scope=row] { min-width: 150px; position: sticky; left: 0; background: var(--panel); z-index: 1; }
.cell { display: flex; gap: 12px; align-items: center; }
.cell button { border-radius: 50%; width: 34px; height: 34px; padding: 0; flex: none; }
.cell.on button { background: var(--accent); color: #0e1220; border-color: var(--accent); }
.picture { position: relative; flex: 1; min-width: 150px; height: 64px; border-radius: 4px;
  overflow: hidden; }
.picture canvas { width: 100%; height: 100%; display: block; }
.picture i { position: absolute; top: 0; bottom: 0; width: 1px; background: #fff; left: 0; }
.cell p { margin: 0; min-width: 132px; white-space: nowrap; } .none { color: var(--dim); }
</style>
<h1>$title</h1>
<p>Every cell plays in place. Figures compare a cell with what it should be; their formulas are those of
<code>lincae-studio evaluate</code>. What came out much too loud is turned down while it plays here.</p>
<form onsubmit="return false">
<button id=stop type=button>Stop all</button>
<label><input id=sync type=checkbox checked> Sync playback</label>
<label><input id=loop type=checkbox checked> Loop</label>
<label>Volume <input id=volume type=range min=0 max=1 step=0.01 value=0.7></label>
</form>
<div class=wide><table><thead><tr><th>Rows: what you hear</th>$head</tr></thead>
<tbody>
$body
</tbody></table></div>
<script>
const DATA = $data, FIGURES = $figures;
const stops = ["0d0f14","1d1b3a","2b2a63","28508a","217a8c","2aa07f","62c35f","b3d945","f7ee7a"]
  .map(hex => [0, 2, 4].map(at => parseInt(hex.slice(at, at + 2), 16)));
function colour(level) {
  const place = level / 255 * (stops.length - 1), low = Math.min(Math.floor(place), stops.length - 2);
  return stops[low].map((value, at) => value + (stops[low + 1][at] - value) * (place - low));
}
const table = Array.from({length: 256}, (_, level) => colour(level));
const cells = [...document.querySelectorAll(".cell")], volume = document.getElementById("volume");
let current = null, position = 0;
function sound(cell) { return cell.querySelector("audio"); }
function level(cell) { sound(cell).volume = volume.value * DATA[cell.dataset.key].gain; }
function stop(reset) {
  if (!current) return;
  position = reset ? 0 : sound(current).currentTime;
  sound(current).pause();
  current.classList.remove("on");
  current.querySelector("button").textContent = "▶";
  current = null;
}
function play(cell) {
  const again = current === cell;
  stop(false);
  if (again) return Promise.resolve();
  const audio = sound(cell);
  level(cell);
  audio.loop = document.getElementById("loop").checked;
  const synced = document.getElementById("sync").checked && position < audio.duration;
  audio.currentTime = synced ? position : 0;
  current = cell;
  cell.classList.add("on");
  cell.querySelector("button").textContent = "❚❚";
  return audio.play();
}
for (const cell of cells) {
  cell.querySelector("button").addEventListener("click", () => play(cell));
  sound(cell).addEventListener("ended", () => { if (current === cell) stop(true); });
  const picture = DATA[cell.dataset.key], canvas = cell.querySelector("canvas"), raw = atob(picture.levels);
  canvas.width = picture.columns; canvas.height = picture.rows;
  const context = canvas.getContext("2d"), image = context.createImageData(picture.columns, picture.rows);
  for (let column = 0; column < picture.columns; column++)
    for (let row = 0; row < picture.rows; row++) {
      const at = 4 * ((picture.rows - 1 - row) * picture.columns + column);
      image.data.set([...table[raw.charCodeAt(column * picture.rows + row)], 255], at);
    }
  context.putImageData(image, 0, 0);
}
document.getElementById("stop").addEventListener("click", () => stop(true));
document.getElementById("loop").addEventListener("change", event => {
  if (current) sound(current).loop = event.target.checked;
});
volume.addEventListener("input", () => { if (current) level(current); });
setInterval(() => {
  const heard = current ? sound(current) : null;
  const share = heard && heard.duration ? heard.currentTime / heard.duration : 0;
  for (const line of document.querySelectorAll(".picture i")) line.style.left = 100 * share + "%";
}, 40);
</script>
</html>
""")
