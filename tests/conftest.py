"""Fixtures that every test may use."""

import os
from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def test_data() -> Path:
    """Folder of the shared test recordings, or a skip: they do not ship with the product."""
    configured = os.environ.get("LINCAE_STUDIO_TEST_DATA")
    folder = Path(configured) if configured else Path(__file__).parents[2] / "shared" / "data"
    if not folder.is_dir():
        pytest.skip("the test recordings are absent: set LINCAE_STUDIO_TEST_DATA to their folder")
    return folder
