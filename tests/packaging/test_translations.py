"""Every text of the window is translated into every language, with the same fields."""

import string
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

from lincae_studio import paths
from lincae_studio.studio import translation

ROOT = Path(__file__).parents[2]
FOLDER = paths.resources() / "translations"
OTHERS = [language for language in translation.LANGUAGES if language != "en"]


def tool(name, *arguments):
    done = subprocess.run(
        [Path(sys.executable).with_name(name), *map(str, arguments)],
        cwd=ROOT, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr


def messages(path):
    return list(ElementTree.parse(path).getroot().iter("message"))


def key(message):
    return message.findtext("source"), message.findtext("comment") or ""


def fields(text):
    try:
        return sorted((name, spec, kind) for _, name, spec, kind in string.Formatter().parse(text) if name)
    except ValueError:
        return text.count("{"), text.count("}")  # a text that is never formatted


@pytest.fixture(scope="module")
def texts(tmp_path_factory):
    """The texts of the program, as Qt Linguist collects them."""
    file = tmp_path_factory.mktemp("texts") / "texts.ts"
    tool(
        "pyside6-lupdate", *sorted((ROOT / "lincae_studio").rglob("*.py")), "-locations", "none", "-ts", file
    )
    return messages(file)


@pytest.mark.parametrize("language", OTHERS)
def test_every_text_is_translated_and_no_other(language, texts):
    found = messages(FOLDER / f"{language}.ts")
    for message in found:
        assert message.get("numerus") is None, f"tr has a number where there is none: {key(message)}"
        assert message.find("translation").get("type") is None, f"not finished: {key(message)}"
        assert (message.findtext("translation") or "").strip(), f"not translated: {key(message)}"
    assert {key(message) for message in found} == {key(message) for message in texts}


@pytest.mark.parametrize("language", OTHERS)
def test_translations_have_the_fields_and_keys_of_their_texts(language):
    for message in messages(FOLDER / f"{language}.ts"):
        source, text = message.findtext("source"), message.findtext("translation")
        assert fields(source) == fields(text), source
        assert source.partition("\t")[2] == text.partition("\t")[2], f"keys differ: {source}"


@pytest.mark.parametrize("language", OTHERS)
def test_what_is_loaded_is_what_was_translated(language, tmp_path):
    compiled = tmp_path / "compiled.qm"
    tool("pyside6-lrelease", FOLDER / f"{language}.ts", "-qm", compiled)
    assert translation.file_of(language).read_bytes() == compiled.read_bytes()
