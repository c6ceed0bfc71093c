"""Painted controls of the studio; each docstring gives constructor, keys and signals."""

from lincae_studio.ui.controls.buttons import (
    CheckBox,
    IconButton,
    RadioButton,
    SearchButton,
    Select,
    action_tip,
    bind_action,
    push_button,
)
from lincae_studio.ui.controls.fader import Fader, fader_db, fader_position
from lincae_studio.ui.controls.focus_ring import FocusRing
from lincae_studio.ui.controls.key_caps import keys_width, paint_keys
from lincae_studio.ui.controls.labels import (
    Chip,
    ColorMark,
    ElidedLabel,
    ProgressLine,
    Separator,
    TextLabel,
    paint_chip,
)
from lincae_studio.ui.controls.meter import LevelMeter, meter_position
from lincae_studio.ui.controls.number_field import NumberField
from lincae_studio.ui.controls.scroll_area import ScrollArea
from lincae_studio.ui.controls.toggles import Segmented, SignSwitch, Switch, ToggleChip, paint_sign

__all__ = [
    "CheckBox",
    "Chip",
    "ColorMark",
    "ElidedLabel",
    "Fader",
    "FocusRing",
    "IconButton",
    "LevelMeter",
    "NumberField",
    "ProgressLine",
    "RadioButton",
    "ScrollArea",
    "SearchButton",
    "Segmented",
    "Select",
    "Separator",
    "SignSwitch",
    "Switch",
    "TextLabel",
    "ToggleChip",
    "action_tip",
    "bind_action",
    "fader_db",
    "fader_position",
    "keys_width",
    "meter_position",
    "paint_chip",
    "paint_keys",
    "paint_sign",
    "push_button",
]
