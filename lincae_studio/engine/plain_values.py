"""From values of the program to those that JSON has."""

import math
from pathlib import Path


def plain(value: object) -> object:
    """Values that JSON has: silence (−inf dB) becomes null, a path its text."""
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return str(value) if isinstance(value, Path) else value
