"""Names and figures of the comparison as the user reads them."""

from __future__ import annotations

import math
from collections.abc import Sequence

from lincae_studio.codec import registry
from lincae_studio.codec.base import CodecInfo
from lincae_studio.evaluation.compare import Cell, Row
from lincae_studio.ui import figures
from lincae_studio.wording import tr

STATES = {
    "rendering": tr("rendering"),
    "waiting": tr("Waiting"),
    "missing": tr("Press play to render"),
    "failed": tr("Failed"),
}

SETS = (
    ("si_sdr", tr("SI-SDR and log-mel")),
    ("level", tr("SI-SDR and level")),
    ("stft", tr("SNR and MR-STFT")),
    ("loudness", tr("Loudness and true peak")),
)
GOOD_DB, WEAK_DB = 10.0, -2.0
_MOST_DB = 120.0


def row_hint(row: Row, source: str, others: Sequence[str], gain_db: float) -> str:
    """What a row is, in a few words."""
    rest = others[0] if len(others) == 1 else tr("the other stems")
    return {
        "mix": tr("all stems added up"),
        "autoencoded": tr("encode, then decode"),
        "addition": tr("stems added as latents"),
        "source": tr("the true source"),
        "raw": tr("mix − {rest}", rest=rest),
        "recentred": tr("with the latent origin added back"),
        "scaling": f"{source} × {figures.decibels(gain_db, sign=True)}",
    }[row]


def codec_hint(info: CodecInfo) -> str:
    """What a codec is, in a few words."""
    if info.id == "reference":
        return tr("MDCT, lossless")
    source = registry.entry(info.id).source
    return tr("comes with the app") if source == "built in" else source


def compression(info: CodecInfo) -> str:
    return f"{info.compression:.3g}×"


def metrics(cell: Cell, chosen: str) -> list[tuple[str, str, str, str]]:
    """Figures under a cell: name, value, unit and colour token."""
    score = cell.score
    if chosen == "loudness" or score is None:
        return [
            (tr("Loudness"), figures.number(cell.lufs), "LUFS", "text1"),
            (tr("True peak"), figures.number(cell.true_peak_db), "dB", "text1"),
        ]
    first = ("SI-SDR", quality(score.si_sdr_db), "dB", token(score.si_sdr_db))
    if chosen == "level":
        return [first, (tr("Level error"), figures.number(score.level_error_db, sign=True), "dB", "text1")]
    if chosen == "stft":
        distance = "–" if cell.distance is None else figures.number(cell.distance, 2)
        return [
            (tr("SNR"), quality(score.snr_db), "dB", token(score.snr_db)),
            (tr("MR-STFT"), distance, "", "text1"),
        ]
    return [first, (tr("Log-mel"), figures.number(score.log_mel, 2), "", "text1")]


def quality(db: float) -> str:
    """A ratio in dB; beyond what float32 holds it is only said to be more."""
    if math.isnan(db):
        return "–"
    return f"> {_MOST_DB:.0f}" if db > _MOST_DB else figures.number(db)


def token(db: float) -> str:
    """Colour of a ratio in dB."""
    return "ok" if db >= GOOD_DB else "text1" if db >= WEAK_DB else "warn"


def loud(cell: Cell) -> str:
    """What is added about a cell that came out too loud; nothing about another."""
    if not cell.loud:
        return ""
    return "; " + tr("{gain} louder than it should be", gain=figures.decibels(cell.louder_db))
