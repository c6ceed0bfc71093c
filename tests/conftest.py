"""Fixtures that every test may use."""

import gc
import os
from collections.abc import Iterator
from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def collect_on_the_main_thread() -> Iterator[None]:
    """Widgets in reference cycles may only be destroyed on the main thread, as in the program."""
    gc.disable()
    yield
    gc.enable()
    if gc.get_count()[0] > 5_000 or gc.get_count()[1] > 10:
        gc.collect()


@pytest.fixture(scope="session")
def test_data() -> Path:
    """Folder of the shared test recordings, or a skip: they do not ship with the product."""
    configured = os.environ.get("LINCAE_STUDIO_TEST_DATA")
    folder = Path(configured) if configured else Path(__file__).parents[2] / "shared" / "data"
    if not folder.is_dir():
        pytest.skip("the test recordings are absent: set LINCAE_STUDIO_TEST_DATA to their folder")
    return folder
