"""The words of `lincae-studio lab`."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Any

OPERATORS = ("scale", "bias", "randomise", "reverse", "smooth", "hold", "stretch", "curve")
DESCRIPTORS = ("centroid", "bandwidth", "fundamental", "loudness", "flatness")
SHAPES = ("sine", "exponential", "logarithmic")
WAYS = ("linear", "spherical", "timbre")
CURVES = ("linear", "smooth", "exponential", "logarithmic", "early", "late")


class _Operator(argparse.Action):
    """Keeps operators in the order in which they were given."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: str | Sequence[Any] | None,
        option: str | None = None,
    ) -> None:
        name = (option or "").lstrip("-")
        namespace.edits = [*(namespace.edits or []), (name, str(values))]


def add_lab(sub: argparse.ArgumentParser, audio: argparse.ArgumentParser, output: Any) -> None:
    """Add the actions of the verb; `audio` and `output` hold the options that commands share."""
    actions = sub.add_subparsers(metavar="ACTION", dest="action", required=True)

    def action(name: str, help: str, *parents: argparse.ArgumentParser) -> argparse.ArgumentParser:
        return actions.add_parser(
            name, help=help, description=help, parents=list(parents), allow_abbrev=False
        )

    made = action("path", "edit the latent path of a recording", audio, output)
    made.add_argument("audio", type=Path, metavar="AUDIO")
    made.set_defaults(edits=None)
    for name in OPERATORS:
        value = {"reverse": "DIMS", "curve": "DIMS:S=V,S=V,..."}.get(name, "DIMS:AMOUNT")
        text = (
            "dimensions: 0 is loudness, 1 the first component, 1,2 or 1-4 several" if name == "scale" else ""
        )
        made.add_argument(f"--{name}", action=_Operator, metavar=value, help=text)
    _add_stretch_of_timbre(made)
    made.add_argument("--seed", type=int, default=0, help="of --randomise")

    made = action(
        "rotate", "learn a rotation of timbre from examples and turn a recording by it", audio, output
    )
    made.add_argument("audio", type=Path, metavar="AUDIO")
    made.add_argument(
        "--example", nargs=2, type=Path, action="append", required=True, metavar=("BEFORE", "AFTER"),
        help="a sound and what it should become; give several",
    )  # fmt: skip
    made.add_argument(
        "--amount", type=float, default=1.0, metavar="A", help="1 is what was learned, −1 the way back"
    )
    _add_stretch_of_timbre(made)

    made = action("between", "turn one recording into another", audio, output)
    made.add_argument("a", type=Path, metavar="A")
    made.add_argument("b", type=Path, metavar="B")
    made.add_argument("--curve", choices=CURVES, default="linear")
    made.add_argument("--way", choices=WAYS, default="linear")

    made = action("plane", "a point, or a path of points, between four recordings", audio, output)
    made.add_argument("corners", nargs=4, type=Path, metavar="CORNER", help="A, B above; C, D below")
    made.add_argument(
        "--points", default="0.5,0.5", metavar="X,Y;X,Y;...", help="0 to 1, spread evenly over the time"
    )
    made.add_argument("--way", choices=WAYS, default="linear")

    made = action("codebook", "learn the timbres of recordings and describe them, as JSON", output)
    _add_material(made)
    made.add_argument("--sounds", type=Path, metavar="DIR", help="also write every entry as a WAV file")
    made.add_argument("--codec", metavar="ID")
    made.add_argument("--device", default="auto")
    made.add_argument("--quiet", action="store_true")

    made = action("follow", "a sound whose descriptor follows a curve", audio, output)
    _add_material(made)
    made.add_argument("--descriptor", choices=DESCRIPTORS, default="centroid")
    made.add_argument(
        "--target", default="sine", metavar="CURVE|AUDIO|MIDI", help=f"{', '.join(SHAPES)}, or a file"
    )
    made.add_argument("--seconds", type=float, default=4.0, metavar="S")

    made = action("mosaic", "rebuild a recording of the pieces of others", audio, output)
    made.add_argument("target", type=Path, metavar="TARGET")
    made.add_argument("corpus", type=Path, nargs="+", metavar="CORPUS")
    made.add_argument("--continuity", type=float, default=0.5, metavar="PRICE", help="of a jump")
    made.add_argument("--absolute", action="store_true", help="match timbres as they are")
    made.add_argument("--own-level", action="store_true", help="keep the levels of the corpus")

    made = action("transfer", "a recording through a codebook or another codec's decoder", audio, output)
    made.add_argument("audio", type=Path, metavar="AUDIO")
    chosen = made.add_mutually_exclusive_group(required=True)
    chosen.add_argument("--codebook", type=Path, nargs="+", metavar="AUDIO", help="to learn a codebook of")
    chosen.add_argument("--decoder", metavar="ID", help="codec that decodes")
    made.add_argument("--entries", type=int, default=256, metavar="N")

    made = action("stream", "stream a recording block by block, and measure latency and load", audio, output)
    made.add_argument("audio", type=Path, metavar="AUDIO")
    made.add_argument("--block", type=float, default=100.0, metavar="MS", help="longest block")
    made.add_argument("--bias", action="append", metavar="DIM:AMOUNT", help="move a component")
    made.add_argument("--feedback", type=float, default=0.0, metavar="AMOUNT", help="0 to 1")
    made.add_argument("--centre", type=float, default=800.0, metavar="HZ")
    made.add_argument("--q", type=float, default=2.0)


def _add_stretch_of_timbre(made: argparse.ArgumentParser) -> None:
    made.add_argument("--from", dest="start", type=float, default=0.0, metavar="S", help="seconds")
    made.add_argument("--to", dest="stop", type=float, metavar="S", help="seconds")
    made.add_argument(
        "--view", choices=("envelope", "latents"), help="timbre as levels of bands, or as latents"
    )


def _add_material(made: argparse.ArgumentParser) -> None:
    made.add_argument("audio", type=Path, nargs="+", metavar="AUDIO")
    made.add_argument("--entries", type=int, default=256, metavar="N")
