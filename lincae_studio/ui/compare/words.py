"""Names and figures of the comparison as the user reads them."""

from __future__ import annotations

import math
from collections.abc import Sequence

from lincae_studio.codec import registry
from lincae_studio.codec.base import CodecInfo
from lincae_studio.evaluation.compare import ORIGINALS, Cell, Row
from lincae_studio.ui import figures
from lincae_studio.wording import tr

STATES = {
    "rendering": tr("rendering"),
    "wanted": tr("Plays as soon as it is rendered"),
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
NOTHING = "–"


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
        "scaling": f"{source}, {figures.decibels(gain_db, sign=True)}",
    }[row]


def codec_hint(info: CodecInfo) -> str:
    """What a codec is, in a few words."""
    if info.id == "reference":
        return tr("MDCT, lossless")
    source = registry.entry(info.id).source
    return tr("comes with the app") if source == "built in" else source


def compression(info: CodecInfo) -> str:
    return f"{info.compression:.3g}×"


def metrics(cell: Cell | None, chosen: str, row: Row) -> list[tuple[str, str, str, str]]:
    """Figures under a cell of a row: name, value, unit and colour token; dashes while there is no cell."""
    score = None if cell is None else cell.score
    if chosen == "loudness" or row in ORIGINALS:
        found = (
            (tr("Loudness"), cell and cell.lufs, "LUFS"),
            (tr("True peak"), cell and cell.true_peak_db, "dB"),
        )
        return [(name, _figure(value), unit, "text1") for name, value, unit in found]
    first = _ratio("SI-SDR", score and score.si_sdr_db)
    if chosen == "level":
        level = score and score.level_error_db
        return [first, (tr("Level error"), _figure(level, sign=True), "dB", "text1")]
    if chosen == "stft":
        distance = (tr("MR-STFT"), _figure(cell and cell.distance, 2), "", "text1")
        return [_ratio(tr("SNR"), score and score.snr_db), distance]
    return [first, (tr("Log-mel"), _figure(score and score.log_mel, 2), "", "text1")]


def _figure(value: float | None, decimals: int = 1, *, sign: bool = False) -> str:
    return NOTHING if value is None else figures.number(value, decimals, sign=sign)


def _ratio(name: str, db: float | None) -> tuple[str, str, str, str]:
    return (name, NOTHING, "", "text1") if db is None else (name, quality(db), "dB", token(db))


def quality(db: float) -> str:
    """A ratio in dB; beyond what float32 holds it is only said to be more."""
    if math.isnan(db):
        return NOTHING
    return f"> {_MOST_DB:.0f}" if db > _MOST_DB else figures.number(db)


def token(db: float) -> str:
    """Colour of a ratio in dB."""
    return "ok" if db >= GOOD_DB else "text1" if db >= WEAK_DB else "warn"


def loud(cell: Cell) -> str:
    """What is added about a cell that came out too loud; nothing about another."""
    if not cell.loud:
        return ""
    return "; " + tr("{gain} louder than it should be", gain=figures.decibels(cell.louder_db))
