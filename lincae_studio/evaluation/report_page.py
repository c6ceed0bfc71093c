"""The figures of codecs as one HTML page that needs no other file, with what they sound like."""

from __future__ import annotations

import base64
import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Any

import numpy as np

from lincae_studio.codec import registry
from lincae_studio.evaluation import curves, plots
from lincae_studio.evaluation.html_page import document
from lincae_studio.evaluation.linearity import Round
from lincae_studio.evaluation.plots import Axis
from lincae_studio.evaluation.report import SAMPLE_RATE, find_songs, read_song
from lincae_studio.latent.algebra import LatentSpace, combine

CLIP_SECONDS = 3.0


@dataclass(frozen=True, slots=True)
class Column:
    """A figure in a table: its field in the report, and how many digits are shown."""

    label: str
    field: str
    digits: int


_QUALITY = (
    Column("Log-mel distance", "reconstruction_log_mel", 3),
    Column("SI-SDR, dB", "reconstruction_si_sdr_db", 1),
    Column("SNR, dB", "reconstruction_snr_db", 1),
    Column("Level error, dB", "reconstruction_level_error_db", 2),
    Column("Level, dB", "reconstruction_level_difference_db", 2),
    Column("Frame correlation", "reconstruction_frame_correlation", 3),
)
_SUMS = (
    Column("Log-mel of a sum", "additivity_log_mel", 3),
    Column("Excess over the mix", "excess_log_mel_of_a_sum", 4),
    Column("SI-SDR of a sum, dB", "additivity_si_sdr_db", 1),
    Column("Decode against decode, dB", "additivity_decoded_si_sdr_db", 1),
    Column("MixRate", "mix_rate", 3),
    Column("Encoder additivity", "encoder_additivity", 6),
    Column("Homogeneity, dB", "homogeneity_si_sdr_db", 1),
    Column("D(az) against aD(z), dB", "scale_equivariance_db", 0),
)
_DIFFERENCES = (
    Column("Log-mel distance", "subtraction_log_mel", 3),
    Column("Recentred, SI-SDR, dB", "subtraction_si_sdr_db", 1),
    Column("Raw, SI-SDR, dB", "subtraction_raw_si_sdr_db", 1),
    Column("Linearity tax, dB", "linearity_tax_db", 2),
    Column("Decode then subtract, dB", "decode_then_subtract_si_sdr_db", 1),
    Column("Decode then subtract, log-mel", "decode_then_subtract_log_mel", 3),
)


@dataclass(frozen=True, slots=True)
class Player:
    """What a codec makes of the beginning of a song; sounds `[1, samples]` by what was done."""

    name: str
    sounds: dict[str, np.ndarray]


def players(stems_dir: Path, codec_ids: Sequence[str], *, device: str = "cpu") -> list[Player]:
    """Short sounds of the first song: as it is, and through every codec."""
    name, stems = next(iter(find_songs(stems_dir).items()))
    sources = [source.mean(axis=0, keepdims=True) for source in read_song(stems, seconds=CLIP_SECONDS)]
    mix = np.stack(sources).sum(axis=0)
    loudest = max(sources, key=lambda source: float(np.square(source).sum()))
    rest = mix - loudest
    found = [Player(f"Original ({name})", {"Mix": mix, "Sum of latents": mix, "Mix − rest": loudest})]
    for codec_id in codec_ids:
        codec = registry.load(codec_id, device=device)
        around = Round(LatentSpace(codec, device=device))
        whole = around.encode(mix)
        made = {
            "Mix": whole,
            "Sum of latents": combine([(1.0, around.encode(source)) for source in sources]),
            "Mix − rest": combine([(1.0, whole), (-1.0, around.encode(rest))]),
        }
        sounds = {what: around.decode(latents, samples=mix.shape[1]) for what, latents in made.items()}
        found.append(Player(codec.info.name, sounds))
    return found


def page(report: dict[str, Any], heard: Sequence[Player], *, title: str) -> str:
    """The whole page of a report of `evaluation.report.evaluate`."""
    codecs = report["codecs"]
    songs = ", ".join(escape(name) for name in report["songs"])
    losing = [f"{row['name']}: {line}" for row in codecs.values() for line in row.get("loses_to", ())]
    told = "".join(f"<li>{escape(line)}</li>" for line in losing) or "<li>nothing</li>"
    body = [
        f"<h1>{escape(title)}</h1><p>Songs: {songs}. Means over recordings; below "
        "them its 95 % confidence interval. Shaded rows are trivial ways to do without a codec and "
        "figures from the literature, which others measured on other recordings.</p>",
        "<h2>Reconstruction</h2>",
        _table(report, _QUALITY),
        _table(report, (), _whole, literature="none"),
        "<h2>Sums</h2>",
        _table(report, _SUMS, literature="additivity"),
        "<h2>Differences</h2>",
        _table(report, _DIFFERENCES, literature="subtraction"),
        "<p>Waveform arithmetic on the same recordings is exact: the mix is the sum of its stems. The "
        "literature's subtractions are held against the decoded source, which is easier than the source. "
        "Refined subtraction, and pairs that do not add up, are measured by --task subtraction.</p>",
        "<h2>Curves</h2>",
        plots.legend([row["name"] for row in codecs.values()]),
        f'<div class="plots">{_plots(codecs)}</div>',
        f"<h2>What the trivial ways do better</h2><ul>{told}</ul>",
        "<h2>Listen</h2>",
        _listen(heard),
    ]
    return document(title, "".join(body))


def _whole(row: dict[str, Any]) -> list[tuple[str, str]]:
    """What is no mean over recordings."""
    tones = [level for level in row["tone_levels_db"].values() if level is not None]
    worst = max(tones, key=abs) if len(tones) == len(row["tone_levels_db"]) else None
    median = row["figures"]["reconstruction_si_sdr_db"]["median"]
    return [
        ("Median SI-SDR, dB", _number(median, 1)),
        ("95 % of levels within, dB", _number(row["level_of_95_percent_within_db"], 2)),
        ("Worst sine, dB", _number(worst, 2)),
        ("5 ms before an attack, dB", _number(row["attack_before_db"], 1)),
        ("Level of an attack, dB", _number(row["attack_level_db"], 1)),
        ("Length error", str(row["length_error_samples"])),
    ]


def _table(
    report: dict[str, Any],
    columns: Sequence[Column],
    more: Callable[[dict[str, Any]], list[tuple[str, str]]] = lambda row: [],
    *,
    literature: str = "reconstruction",
) -> str:
    codecs = report["codecs"]
    extra = [label for label, _ in more(next(iter(codecs.values())))]
    head = "".join(f"<th>{escape(label)}</th>" for label in (*(c.label for c in columns), *extra))
    rows = [f"<tr><th>Codec</th><th>Rate</th>{head}</tr>"]
    for codec_id, row in codecs.items():
        cells = "".join(_cell(row["figures"].get(column.field), column.digits) for column in columns)
        cells += "".join(f"<td>{value}</td>" for _, value in more(row))
        kind = ' class="trivial"' if codec_id in report["trivial"] else ""
        rate = f"<td>{row['compression']:.3g}×</td>"
        rows.append(f"<tr{kind}><td>{escape(row['name'])}</td>{rate}{cells}</tr>")
    for entry in report["literature"]:
        if not any(key.startswith(literature) for key in entry):
            continue
        cells = "".join(f"<td>{_told(entry, column.field)}</td>" for column in columns)
        rows.append(
            f'<tr class="literature"><td>{escape(entry["system"])}'
            f"<small>{escape(entry['source'])}</small></td>"
            f"<td>{entry['compression']:.3g}×</td>{cells}{'<td></td>' * len(extra)}</tr>"
        )
    return f'<div class="scroll"><table>{"".join(rows)}</table></div>'


def _told(entry: dict[str, Any], field: str) -> str:
    """A figure of the literature; those against a decoded source stand where the others do, and say so."""
    if field in entry:
        return _number(entry[field], 1)
    against = field.replace("_si_sdr_db", "_decoded_si_sdr_db")
    return f"{_number(entry[against], 1)}<small>decoded</small>" if against in entry else ""


def _cell(figure: dict[str, Any] | None, digits: int) -> str:
    if figure is None or figure["mean"] is None:
        return "<td>∞</td>"
    between = f"{_number(figure['low'], digits)} to {_number(figure['high'], digits)}"
    return f"<td>{_number(figure['mean'], digits)}<small>{between}</small></td>"


def _number(value: float | None, digits: int) -> str:
    if value is None:
        return ""
    text = f"{value:.{digits}f}"
    return text.replace("-", "−") if float(text) else text.replace("-", "")


def _plots(codecs: dict[str, Any]) -> str:
    def series(of: str, x: str, y: str) -> dict[str, list[tuple[float, float | None]]]:
        return {row["name"]: [(point[x], point[y]) for point in row[of]] for row in codecs.values()}

    edges = 700 * np.expm1(np.linspace(0, np.log1p(SAMPLE_RATE / 2 / 700), curves.BANDS + 1))
    centres = (edges[:-1] + edges[1:]) / 2
    by_band = {
        row["name"]: list(zip(centres.tolist(), row["log_mel_by_band"], strict=True))
        for row in codecs.values()
    }
    tones = {
        row["name"]: [(float(hz), level) for hz, level in row["tone_levels_db"].items()]
        for row in codecs.values()
    }
    most = max(len(row["additivity"]) for row in codecs.values())
    hertz = Axis("Frequency, Hz", (50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000), logarithmic=True)
    gains = Axis("Gain a", (-2, -1, 0, 1, 2, 3))
    counts = Axis("Sources", range(1, max(most, 2) + 1))
    si_sdr = Axis("SI-SDR, dB", (-10, 0, 10, 20, 30, 40))
    mel = Axis("Log-mel distance", (0, 0.1, 0.2, 0.3, 0.4, 0.5))
    levels, errors = Axis("Level, dB", (-6, -4, -2, 0, 2, 4)), Axis("Level error, dB", (-3, -2, -1, 0, 1))
    by_gain, by_count = "homogeneity", "additivity"
    drawn = (
        ("Error by frequency", by_band, hertz, mel),
        ("Level of sines", tones, hertz, levels),
        ("Homogeneity: D(a z(x)) against a x", series(by_gain, "gain", "si_sdr_db"), gains, si_sdr),
        ("Homogeneity: level", series(by_gain, "gain", "level_error_db"), gains, errors),
        ("Additivity: a sum of latents", series(by_count, "sources", "si_sdr_db"), counts, si_sdr),
        ("Additivity: log-mel distance", series(by_count, "sources", "log_mel"), counts, mel),
    )
    return "".join(plots.lines(title, points, x=x, y=y) for title, points, x, y in drawn)


def _listen(heard: Sequence[Player]) -> str:
    names = list(heard[0].sounds) if heard else []
    head = "".join(f"<th>{escape(name)}</th>" for name in names)
    loudest = max((np.abs(sound).max() for player in heard for sound in player.sounds.values()), default=1.0)
    scale = min(1.0, 0.98 / max(float(loudest), 1e-9))
    rows = "".join(
        f"<tr><td>{escape(player.name)}</td>"
        + "".join(
            f'<td><audio controls preload="none" aria-label="{escape(player.name)}, {escape(name)}" '
            f'src="data:audio/flac;base64,{_flac(scale * player.sounds[name])}"></audio></td>'
            for name in names
        )
        + "</tr>"
        for player in heard
    )
    return f'<div class="scroll"><table><tr><th></th>{head}</tr>{rows}</table></div>'


def _flac(audio: np.ndarray) -> str:
    import soundfile

    held = io.BytesIO()
    soundfile.write(held, audio.T, SAMPLE_RATE, format="FLAC", subtype="PCM_16")
    return base64.b64encode(held.getvalue()).decode()
