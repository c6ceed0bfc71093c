"""Fixtures that every test may use."""

import gc
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

os.environ.setdefault("LINCAE_STUDIO_TOUR", "off")

# How long an example takes says more of what else the machine does than of the code.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")

# Whole files that train, align or run full-size models: minutes together, and no part of the quick run.
LONG = (
    "audio/test_alignment.py",
    "cli/test_bad_input.py",
    "cli/test_models.py",
    "codec/lin_cae",
    "engine/test_model_codecs.py",
    "engine/test_subtraction.py",
    "evaluation/test_bench_lin_cae.py",
    "evaluation/test_compare.py",
    "evaluation/test_gates.py",
    "evaluation/test_report.py",
    "evaluation/test_subtraction.py",
    "latent/test_separation.py",
    "training",
    "ui/test_subtract.py",
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the tests of long files as slow."""
    tests = Path(__file__).parent
    for item in items:
        if any(item.path.is_relative_to(tests / long) for long in LONG):
            item.add_marker(pytest.mark.slow)


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
