"""Numbers as the user reads and types them: true minus, thin spaces, a space before the unit."""

import math

from lincae_studio.codec.base import CodecInfo
from lincae_studio.wording import tr

MINUS = "−"
INFINITY = "∞"
THIN_SPACE = "\u2009"


def number(value: float, decimals: int = 1, *, sign: bool = False) -> str:
    """A figure with a true minus and thin spaces for thousands.

    >>> number(-2.25), number(5231.37, 2, sign=True) == "+5" + THIN_SPACE + "231.37", number(-0.04)
    ('−2.2', True, '0.0')
    """
    if math.isinf(value):
        return (MINUS if value < 0 else "+" if sign else "") + INFINITY
    text = f"{abs(value):,.{decimals}f}".replace(",", THIN_SPACE)
    # A value that rounds to nothing has no sign.
    if not text.strip("0.,"):
        return text
    return (MINUS if value < 0 else "+" if sign else "") + text


def decibels(db: float, decimals: int = 1, *, sign: bool = False) -> str:
    """A level with its unit.

    >>> decibels(-6.0), decibels(-math.inf), decibels(1.5, sign=True)
    ('−6.0 dB', '−∞ dB', '+1.5 dB')
    """
    return f"{number(db, decimals, sign=sign)} dB"


def parse_number(text: str) -> float | None:
    """The number a user typed, or None: any minus sign, comma or point, thousands, '−∞', a trailing unit.

    >>> parse_number("−2,5 dB"), parse_number("+5 231.37"), parse_number("-inf"), parse_number("loud")
    (-2.5, 5231.37, -inf, None)
    """
    text = text.strip().lower().replace(MINUS, "-").replace("–", "-")
    head = text.replace(" ", "").replace(THIN_SPACE, "").replace("\u00a0", "").replace("\u202f", "")
    if head.startswith(("-∞", "-inf")):
        return -math.inf
    end = 0
    while end < len(head) and (head[end].isdigit() or head[end] in "+-.,"):
        end += 1
    try:
        return float(head[:end].replace(",", "."))
    except ValueError:
        return None


def clock(seconds: float) -> str:
    """A position as m:ss.mmm.

    >>> clock(71.492), clock(0.0), clock(3599.9996)
    ('1:11.492', '0:00.000', '60:00.000')
    """
    ms = round(max(seconds, 0.0) * 1000)
    minutes, rest = divmod(ms, 60000)
    return f"{minutes}:{rest // 1000:02d}.{rest % 1000:03d}"


def duration(seconds: float) -> str:
    """A length as m:ss, or h:mm:ss.

    >>> duration(24.4), duration(3725)
    ('0:24', '1:02:05')
    """
    whole = round(max(seconds, 0.0))
    hours, rest = divmod(whole, 3600)
    minutes, left = divmod(rest, 60)
    return f"{hours}:{minutes:02d}:{left:02d}" if hours else f"{minutes}:{left:02d}"


def kilohertz(rate: int) -> str:
    """A sample rate.

    >>> kilohertz(44100), kilohertz(48000), kilohertz(11025)
    ('44.1 kHz', '48 kHz', '11.025 kHz')
    """
    return f"{rate / 1000:g} kHz"


def gigabytes(size: int) -> str:
    """A size on disk, in decimal units.

    >>> gigabytes(1_830_000_000), gigabytes(45_000_000), gigabytes(900)
    ('1.8 GB', '45 MB', '1 kB')
    """
    for limit, unit in ((1e9, "GB"), (1e6, "MB")):
        if size >= limit:
            value = size / limit
            return f"{value:.1f} {unit}" if unit == "GB" and value < 10 else f"{value:.0f} {unit}"
    return f"{math.ceil(size / 1e3)} kB"


def linearity(info: CodecInfo) -> str:
    """What a codec keeps of a sum, within a sentence.

    >>> from lincae_studio.codec import reference
    >>> linearity(reference.INFO)
    'exactly linear'
    """
    if info.linear:
        return tr("exactly linear")
    return tr("latents add exactly") if info.additive else tr("not exactly linear")
