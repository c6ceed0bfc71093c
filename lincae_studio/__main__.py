"""Start: a verb runs the command line, anything else opens the window."""

from __future__ import annotations

import os
import socket
import sys
from pathlib import Path

VERBS = (
    "demo", "mix", "separate", "encode", "decode", "render", "models", "devices", "evaluate", "train",
    "compare", "projector", "rings", "twist", "lab", "batch",
    "bench",
)  # fmt: skip
NO_DISPLAY = "no display was found; run packaging/run demo -o mix.wav to try it without a window."


def main(arguments: list[str] | None = None) -> int:
    """Run the program with command line arguments (those of the process by default); the exit code."""
    arguments = sys.argv[1:] if arguments is None else arguments
    if arguments and (arguments[0] in VERBS or arguments[0].startswith("-")):
        from lincae_studio import cli

        return cli.main(arguments)
    paths = [Path(argument) for argument in arguments]
    for path in paths:
        if not path.exists():
            return _refuse(f"{path} is neither a verb nor a file; lincae-studio --help lists the verbs.")
    if not has_display():
        return _refuse(NO_DISPLAY)
    # The window is on screen before anything heavy is imported: Qt comes in here, the engine later.
    from lincae_studio.studio import translation

    translation.start()  # before the import that makes the window's texts
    from lincae_studio.ui import app

    return app.run(paths)


def has_display() -> bool:
    """Whether a window can be opened; Qt itself would abort the process where it cannot."""
    if not sys.platform.startswith("linux"):
        return True
    platform = os.environ.get("QT_QPA_PLATFORM", "").split(":")[0].split(";")[0]
    if platform not in ("", "xcb", "wayland"):
        return True
    return _wayland_answers(os.environ.get("WAYLAND_DISPLAY")) or _x11_answers(os.environ.get("DISPLAY"))


def _wayland_answers(name: str | None) -> bool:
    return bool(name) and _connects(str(Path(os.environ.get("XDG_RUNTIME_DIR", "/run")) / str(name)))


def _x11_answers(name: str | None) -> bool:
    if not name:
        return False
    host, _, rest = name.rpartition(":")
    number = rest.split(".")[0]
    if host not in ("", "unix") or not number.isdigit():
        return True  # a display elsewhere: asking it costs more than letting Qt try
    path = f"/tmp/.X11-unix/X{number}"
    return _connects(path) or _connects("\0" + path)


def _connects(address: str) -> bool:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as probe:
        probe.settimeout(1.0)
        try:
            probe.connect(address)
        except OSError:
            return False
    return True


def _refuse(sentence: str) -> int:
    print(f"lincae-studio: {sentence}", file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main())
