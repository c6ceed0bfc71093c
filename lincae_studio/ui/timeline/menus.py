"""Context menus of the canvas: of a point, of clips, of empty ground."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from lincae_studio.project.clip_edits import Edge
from lincae_studio.project.model import Clip, EnvelopePoint, FadeCurve, Track
from lincae_studio.studio.controller import Controller
from lincae_studio.ui.keys import KeyMap
from lincae_studio.wording import tr

CURVE_NAMES: dict[FadeCurve, str] = {
    "auto": tr("Automatic"),
    "linear": tr("Linear"),
    "smooth": tr("Smooth"),
    "power": tr("Equal power"),
}
_WAYS = {
    "linear": tr("Straight to the next point"),
    "smooth": tr("Curved to the next point"),
    "hold": tr("Hold until the next point"),
}


def _menu(parent: QWidget) -> QMenu:
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu


def _switch(menu: QMenu, text: str, on: bool, call: Callable[[], object]) -> None:
    action = menu.addAction(text)
    action.setCheckable(True)
    action.setChecked(on)
    action.triggered.connect(lambda _=False: call())


def _keyed(menu: QMenu, keys: KeyMap, text: str, action_id: str, call: Callable[[], object]) -> None:
    """Add an entry that does here what an action of the window does: the action's key stands beside it."""
    menu.addAction(keys.beside(text, action_id, "\t"), call)


def point_menu(controller: Controller, track: Track, point: EnvelopePoint, parent: QWidget) -> QMenu:
    """What can be done with a point of an envelope."""
    c, menu, keys = controller, _menu(parent), KeyMap.of(controller)

    def put(**changes: object) -> None:
        c.put_points(track.id, [replace(point, **changes)])  # type: ignore[arg-type]

    for curve, text in _WAYS.items():
        _switch(menu, text, point.curve == curve, lambda curve=curve: put(curve=curve))
    menu.addSeparator()
    subtract = keys.beside(tr("Subtract here"), "track.sign", "\t")
    _switch(menu, subtract, point.sign < 0, lambda: put(sign=-point.sign))
    menu.addAction(tr("Set to 0 dB"), lambda: put(gain_db=0.0))
    menu.addAction(tr("Set to silence"), lambda: put(gain_db=-float("inf")))
    menu.addSeparator()
    _keyed(menu, keys, tr("Delete the point"), "edit.delete", lambda: c.remove_points(track.id, [point.at]))
    _add_envelope(c, track, menu)
    return menu


def _add_envelope(controller: Controller, track: Track, menu: QMenu) -> None:
    envelope = track.envelope
    if envelope is not None:
        _switch(
            menu,
            tr("Envelope on"),
            envelope.enabled,
            lambda: controller.set_envelope(track.id, replace(envelope, enabled=not envelope.enabled)),
        )
        menu.addAction(tr("Remove the envelope"), lambda: controller.set_envelope(track.id, None))


def clip_menu(controller: Controller, track: Track, clip: Clip, at: int, parent: QWidget) -> QMenu:
    """What can be done with the selected clips; `at` is the sample that was clicked."""
    c, menu, keys = controller, _menu(parent), KeyMap.of(controller)
    _keyed(menu, keys, tr("Split at the playhead"), "edit.split", lambda: c.split_clips(c.position))
    menu.addAction(tr("Split here"), lambda: c.split_clips(at))
    menu.addSeparator()
    _keyed(menu, keys, tr("Cut"), "edit.cut", c.cut_clips)
    _keyed(menu, keys, tr("Copy"), "edit.copy", c.copy_clips)
    menu.addAction(tr("Paste here"), lambda: c.paste_clips(at)).setEnabled(c.can_paste)
    _keyed(menu, keys, tr("Duplicate"), "edit.duplicate", c.duplicate_clips)
    menu.addSeparator()
    for edge, fade, text in (("in", clip.fade_in, tr("Fade in")), ("out", clip.fade_out, tr("Fade out"))):
        shapes = menu.addMenu(text)
        _fill_fade(c, clip, edge, fade.curve, fade.length, shapes)  # type: ignore[arg-type]
    menu.addAction(tr("Loop the clip"), lambda: c.set_loop(clip.start, clip.end))
    menu.addAction(tr("Select its time"), lambda: c.set_time_range((clip.start, clip.end)))
    menu.addSeparator()
    _keyed(menu, keys, tr("Delete"), "edit.delete", c.delete_clips)
    _keyed(menu, keys, tr("Delete and close up"), "edit.ripple_delete", lambda: c.delete_clips(ripple=True))
    _add_envelope(c, track, menu)
    return menu


def _fill_fade(
    controller: Controller, clip: Clip, edge: Edge, curve: FadeCurve, length: int, menu: QMenu
) -> None:
    for shape, text in CURVE_NAMES.items():
        _switch(
            menu,
            text,
            curve == shape,
            lambda shape=shape: controller.set_fade(clip.id, edge, curve=shape),
        )
    menu.addSeparator()
    usual = min(clip.length // 4, controller.project.sample_rate // 2)
    menu.addAction(tr("Half a second"), lambda: controller.set_fade(clip.id, edge, length=usual))
    none = menu.addAction(tr("None"), lambda: controller.set_fade(clip.id, edge, length=0))
    none.setEnabled(length > 0)


def ground_menu(controller: Controller, at: int, parent: QWidget) -> QMenu:
    """What can be done where nothing lies; `at` is the sample that was clicked."""
    c, menu, keys = controller, _menu(parent), KeyMap.of(controller)
    menu.addAction(tr("Paste here"), lambda: c.paste_clips(at)).setEnabled(c.can_paste)
    menu.addAction(tr("Put the playhead here"), lambda: c.seek(at))
    menu.addAction(tr("Add a marker here"), lambda: c.add_marker(at))
    if c.time_range is not None:
        start, end = c.time_range
        menu.addSeparator()
        _keyed(
            menu,
            keys,
            tr("Loop the selected time"),
            "transport.loop_selection",
            lambda: c.set_loop(start, end),
        )
        _keyed(menu, keys, tr("Add a region of it"), "edit.region", lambda: c.add_region(start, end))
        menu.addAction(tr("Clear it"), c.delete_time)
        _keyed(
            menu, keys, tr("Delete it and close up"), "edit.ripple_delete", lambda: c.delete_time(ripple=True)
        )
    return menu
