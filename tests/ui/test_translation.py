"""Every text of the window can be translated: in a pseudo-language none is left in English."""

import json
import os
import subprocess
import sys

DRIVER = """
import sys
from pathlib import Path
from lincae_studio import wording

wording.use(lambda source, _: f"⟦{source}⟧")  # before the imports that make texts

from tests.ui import translation_driver

translation_driver.main([Path(name) for name in sys.argv[1:]])
"""


def test_no_text_of_the_window_escapes_translation(places, make_wav):
    # Digits only: what a file is called is no text of the program.
    files = [make_wav("0001.wav", seconds=1), make_wav("0002.wav", seconds=1)]
    done = subprocess.run(
        [sys.executable, "-c", DRIVER, *map(str, files)],
        env=dict(os.environ, QT_QPA_PLATFORM="offscreen", PYTHONIOENCODING="utf-8"),
        capture_output=True, text=True, encoding="utf-8", timeout=240, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    offenders = json.loads(done.stdout.splitlines()[-1])
    assert not offenders, "\n".join(f"{text!r} at {where}" for text, where in offenders)
