"""Rules about imports that import-linter cannot express."""

import ast
from pathlib import Path

import pytest

import lincae_studio

PACKAGE = Path(lincae_studio.__file__).parent


def imports(path):
    """Dotted names a module imports, at the top or inside functions, by statement or by name."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.Call) and node.args:
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            first = node.args[0]
            if name in ("import_module", "__import__") and isinstance(first, ast.Constant):
                yield str(first.value)


@pytest.mark.parametrize("room", ["studio", "engine", "cli", "evaluation", "training", "project", "audio"])
def test_widgets_are_known_to_the_window_only(room):
    for path in (PACKAGE / room).rglob("*.py"):
        for name in imports(path):
            assert not name.startswith("PySide6.QtWidgets"), path
            if room != "studio":
                assert not name.startswith("PySide6"), path


def test_torch_is_imported_where_it_is_used_and_not_at_start_up():
    for path in PACKAGE.rglob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for node in tree.body:
            names = []
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom):
                names = [node.module or ""]
            for name in names:
                inside_model = path.parent.parent == PACKAGE / "codec" or path.parent == PACKAGE / "training"
                assert inside_model or name.split(".")[0] not in ("torch", "torchaudio"), path


def test_no_module_is_longer_than_five_hundred_lines():
    for path in PACKAGE.rglob("*.py"):
        assert len(path.read_text(encoding="utf-8").splitlines()) <= 500, path
