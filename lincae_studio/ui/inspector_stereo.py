"""Pan and width of the selected track."""

from __future__ import annotations

from collections.abc import Callable

from lincae_studio.project.model import Track
from lincae_studio.studio.controller import Controller
from lincae_studio.ui.controls import NumberField
from lincae_studio.ui.inspector_parts import Section
from lincae_studio.wording import tr


class StereoFields:
    """Two fields in per cent: the balance of left and right, and how far apart they are.

    Attributes:
        fields: pan and width
    """

    def __init__(self, controller: Controller, track_id: Callable[[], str]) -> None:
        """`track_id` tells which track is meant when a field is changed."""
        self.pan = NumberField(
            name=tr("Pan"), unit="%", minimum=-100, maximum=100, step=5, fine_step=1, decimals=0, sign=True
        )
        self.width = NumberField(
            100.0, name=tr("Width"), unit="%", minimum=0, maximum=200, step=5, fine_step=1, decimals=0,
            default=100.0,
        )  # fmt: skip
        self.pan.setToolTip(
            tr(
                "Pan in per cent, −100 left, +100 right. Turns the other side down. "
                "Double click for the middle."
            )
        )
        self.width.setToolTip(tr("Stereo width in per cent: 0 is mono, 200 is widest. Double click for 100."))
        self.fields = (self.pan, self.width)
        self.pan.value_changed.connect(lambda value: controller.set_pan(track_id(), value / 100))
        self.width.value_changed.connect(lambda value: controller.set_width(track_id(), value / 100))
        for field, text in ((self.pan, tr("Pan", "undo name")), (self.width, tr("Set the width"))):
            field.gesture_started.connect(lambda text=text: controller.begin_gesture(text))
            field.gesture_finished.connect(controller.end_gesture)
        self._controller = controller

    def add_to(self, section: Section) -> None:
        """Put the fields at the end of a section."""
        section.add_field(tr("Pan"), self.pan)
        section.add_field(tr("Width"), self.width)

    def show_track(self, track: Track) -> None:
        """Show a track; the width of what is mono cannot be changed."""
        self.pan.set_value(round(100 * track.pan))
        self.width.set_value(round(100 * track.width))
        mono = bool(track.clips) and all(clip.source.channels == 1 for clip in track.clips)
        self.width.setEnabled(not mono)
