"""What the assistant says: sentences from figures."""

from __future__ import annotations

from lincae_studio.engine.subtraction import Depth
from lincae_studio.project.alignment import tap_count
from lincae_studio.project.model import Method, TermAlignment
from lincae_studio.ui import figures
from lincae_studio.wording import tr

SURE, FAIR = 0.7, 0.4
_DEEP_DB, _GOOD_DB, _POOR_DB = -40.0, -12.0, -6.0
METHOD_NAMES = {"latent": tr("Latent"), "refined": tr("Refined"), "waveform": tr("Waveform")}
METHOD_TEXTS = {
    "latent": tr("Decoded difference of the latents. Smooth, but softens attacks."),
    "refined": tr("What plain subtraction leaves of the part is turned down. Keeps the recording's detail."),
    "waveform": tr("Plain arithmetic on the recordings. Leaves whatever was mastered differently."),
}


def frequency(hertz: float) -> str:
    """A frequency in words.

    >>> frequency(250.4), frequency(6180), frequency(12000)
    ('250 Hz', '6.2 kHz', '12 kHz')
    """
    if hertz < 1000:
        return f"{hertz:.0f} Hz"
    return f"{hertz / 1000:.1f}".removesuffix(".0") + " kHz"


def depth_sentence(depth: Depth) -> str:
    """What a predicted null depth means for the ear."""
    if depth.plain_db <= _DEEP_DB:
        return tr("The files are the same recording: plain subtraction leaves next to nothing of the part.")
    if depth.overall_db <= _DEEP_DB:
        return tr("The files were mastered differently, but the tone match makes up for nearly all of it.")
    if depth.overall_db > _POOR_DB:
        return tr("The files hardly cancel. Check the offset, or whether these are two versions of one song.")
    edge = good_up_to(depth)
    if edge is None:
        return tr("The files match at all frequencies, but not exactly: expect faint remains of the part.")
    if edge == 0.0:
        return tr("The files match poorly at all frequencies: expect clear remains of the part.")
    left = tr("cymbals") if edge >= 3000 else tr("remains of the part")
    return tr(
        "The files match well up to {frequency}. Above it they were mastered differently: expect faint "
        "{left} in the plain difference.",
        frequency=frequency(edge),
        left=left,
    )


def good_up_to(depth: Depth) -> float | None:
    """Frequency in Hz from which on the null is poor; None when it never is, 0 when it is from the start."""
    good = [band.depth_db <= _GOOD_DB for band in depth.bands]
    last = max((at for at, fine in enumerate(good) if fine), default=-1)
    if last < 0:
        return 0.0
    if last >= len(good) - 2:
        return None
    return depth.bands[last].high_hz


def confidence(share: float) -> tuple[str, str]:
    """What a confidence is called, and the kind of its chip.

    >>> confidence(0.984), confidence(0.5), confidence(0.1)
    (('Confident, 98 %', 'ok'), ('Fairly sure, 50 %', 'warn'), ('Unsure, 10 %', 'warn'))
    """
    percent = f"{100 * share:.0f} %"
    if share >= SURE:
        return tr("Confident, {percent}", percent=percent), "ok"
    if share >= FAIR:
        return tr("Fairly sure, {percent}", percent=percent), "warn"
    return tr("Unsure, {percent}", percent=percent), "warn"


def tone_match(alignment: TermAlignment) -> str:
    """What the tone match of an alignment consists of.

    >>> tone_match(TermAlignment())
    'not needed, a gain does as well'
    """
    taps = tap_count(alignment)
    if not taps:
        return tr("gain follows the mix") if alignment.tracking else tr("not needed, a gain does as well")
    kind = tr("short filter, {number} taps") if taps <= 256 else tr("long filter, {number} taps")
    text = kind.format(number=figures.number(taps, 0))
    return tr("{filter}, gain follows", filter=text) if alignment.tracking else text


def method_text(method: Method, *, best: str, reason: str, predicted: float | None) -> str:
    """What a method's card says."""
    text = reason if method == best and reason else METHOD_TEXTS[method]
    if predicted is None:
        return text
    return tr(
        "{text} Expected SDR {gain}.", text=text, gain=figures.decibels(max(min(predicted, 99.0), -20.0), 0)
    )


def milliseconds(samples: float, rate: int) -> str:
    """A distance in time.

    >>> milliseconds(5231.37, 44100), milliseconds(-1.0, 44100)
    ('118.6 ms', '−0.02 ms')
    """
    ms = 1000.0 * samples / rate
    return f"{figures.number(ms, 1 if abs(ms) >= 10 else 2)} ms"
