"""Values of a JSON document, read with suspicion: all of these raise `ProjectError` that names the key."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from typing import Any, cast

from lincae_studio.errors import ProjectError
from lincae_studio.project.model import Sign
from lincae_studio.wording import tr

_MAX_TEXT = 4096
_BASE64 = "(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?"


def value_of(content: Any, key: str | int) -> Any:
    """What stands under a key or at a place."""
    if isinstance(content, list) and isinstance(key, int) and key < len(content):
        return content[key]
    if not isinstance(content, Mapping) or key not in content:
        raise ProjectError(tr("it has no “{key}” where there must be one.", key=key))
    return content[key]


def items_of(content: Any, key: str) -> list[Any]:
    """A list."""
    value = value_of(content, key)
    if not isinstance(value, list):
        raise ProjectError(tr("“{key}” must be a list.", key=key))
    return value


def integer_of(content: Any, key: str) -> int:
    """A whole number that a float holds exactly."""
    value = value_of(content, key)
    if type(value) is not int or abs(value) > 2**53:
        raise ProjectError(tr("“{key}” must be a whole number.", key=key))
    return value


def number_of(content: Any, key: str | int) -> float:
    """A finite number."""
    value = value_of(content, key)
    if type(value) not in (int, float) or not abs(value) < 2**53:  # refuses NaN and infinity too
        raise ProjectError(tr("“{key}” must be a number.", key=key))
    return float(value)


def gain_of(content: Any, key: str) -> float:
    """A level in dB; null is silence."""
    return -math.inf if value_of(content, key) is None else number_of(content, key)


def sign_of(content: Any, key: str = "sign") -> Sign:
    """1 or -1."""
    value = integer_of(content, key)
    if value not in (1, -1):
        raise ProjectError(tr("“{key}” must be 1 or −1.", key=key))
    return cast(Sign, value)


def boolean_of(content: Any, key: str) -> bool:
    """True or false."""
    value = value_of(content, key)
    if not isinstance(value, bool):
        raise ProjectError(tr("“{key}” must be true or false.", key=key))
    return value


def name_of(content: Any) -> str:
    """The name of a track, without repeated blanks."""
    name = " ".join(text_of(content, "name").split())
    if not name:
        raise ProjectError(tr("a track has no name."))
    return name


def text_of(content: Any, key: str) -> str:
    """A text that is not empty."""
    value = value_of(content, key)
    if not isinstance(value, str) or not 0 < len(value) <= _MAX_TEXT or "\0" in value:
        raise ProjectError(tr("“{key}” must be a text.", key=key))
    return value


def base64_of(content: Any, key: str) -> str:
    """Bytes in base64, possibly none."""
    value = value_of(content, key)
    if not isinstance(value, str) or not re.fullmatch(_BASE64, value):
        raise ProjectError(tr("“{key}” must be in base64.", key=key))
    return value
