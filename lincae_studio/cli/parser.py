"""The words of the command line."""

from __future__ import annotations

import argparse
import importlib
import math
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn

from lincae_studio import __version__
from lincae_studio.cli.export_options import add_export_options
from lincae_studio.cli.lab_options import add_lab
from lincae_studio.errors import UsageError

MIN_RATE, MAX_RATE = 8000, 384000

EPILOG = """without a verb: lincae-studio [PROJECT | AUDIO...] opens the window.
exit codes: 0 done, 2 bad input or usage, 1 a fault of the program, 130 interrupted."""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{message.rstrip('.')}; see {self.prog} --help.")


def parse(arguments: list[str]) -> argparse.Namespace:
    """Options of one command, its function in `command`. UsageError when they make no sense."""
    parser = _Parser(
        prog="lincae-studio",
        description="Mix and separate music in the latent space of a linear audio autoencoder.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"lincae-studio {__version__}")
    verbs = parser.add_subparsers(metavar="VERB", required=True)

    common = _common()
    audio = _Parser(add_help=False, parents=[common])
    audio.add_argument("--depth", choices=("16", "24", "32f"), help="24, or 32f for float input")
    output = _Parser(add_help=False)
    output.add_argument("-o", "--output", type=Path, required=True, metavar="OUT", help="file to write")

    def verb(name: str, module: str, help: str, *parents: _Parser) -> _Parser:
        sub = verbs.add_parser(name, help=help, description=help, parents=list(parents), allow_abbrev=False)
        sub.set_defaults(command=_later(module, name))
        return sub

    verb("demo", "mixing", "mix the demo song, then take its voice out of the mix", audio, output)

    sub = verb("mix", "mixing", "mix recordings in the latent space", audio, output)
    sub.add_argument(
        "stems",
        nargs="+",
        metavar="STEM[:GAIN_DB|:-|:mute]",
        help="recording; ':-6' or ':-6dB' sets its level, ':-' subtracts it, ':mute' leaves it out",
    )

    sub = verb("separate", "mixing", "what is left of a mix without some of its stems", audio, output)
    sub.add_argument("mix", type=Path, metavar="MIX", help="recording to subtract from")
    sub.add_argument(
        "--minus", type=Path, action="append", required=True, metavar="STEM", help="recording to take out"
    )
    sub.add_argument(
        "--method",
        choices=("auto", "latent", "refined", "waveform"),
        default="auto",
        help="subtract samples, subtract latents and decode, or refine what samples leave; "
        "auto (the default) takes what is expected to be best",
    )
    sub.add_argument(
        "--align",
        choices=("auto", "off"),
        default="auto",
        help="find offset, level, drift and tone of each stem first (the default), or take it as it stands",
    )

    sub = verb("encode", "latents", "write the latents of a recording", common, output)
    sub.add_argument("audio", type=Path, metavar="AUDIO")

    sub = verb("decode", "latents", "make audio of a file of latents", audio, output)
    sub.add_argument("latents", type=Path, metavar="LATENTS")

    sub = verb("render", "mixing", "write the mix of a project", audio, output)
    sub.add_argument("project", type=Path, metavar="PROJECT")
    sub.add_argument("--range", type=_range, metavar="A:B", help="seconds; either may be left out")
    sub.add_argument("--stems", type=Path, metavar="DIR", help="also write the heard tracks here")
    add_export_options(sub)

    sub = verb(
        "batch", "batch", "export many projects, or the vocals of mixes with instrumentals", audio, output
    )
    sub.add_argument("sources", nargs="+", type=Path, metavar="FOLDER|FILE", help="looked through for both")
    sub.add_argument("--format", choices=("wav", "flac", "aiff", "ogg", "mp3"), help="of the files (wav)")
    sub.add_argument("--method", choices=("auto", "latent", "refined", "waveform"), default="auto")
    sub.add_argument("--align", choices=("auto", "off"), default="auto", help="find the instrumental first")
    add_export_options(sub)

    _add_models(verb("models", "models", "list, install, import, verify or remove the published models"))

    verb("devices", "information", "what computations can run on, with a self-test")

    sub = verb("train", "training", "train a model, or go on with a run that was stopped")
    sub.add_argument("config", type=Path, metavar="CONFIG", help="TOML file, or the name of one that ships")
    sub.add_argument(
        "--data", type=Path, action="append", metavar="DIR", help="recordings to train on; may be repeated"
    )
    sub.add_argument("-o", "--output", type=Path, metavar="DIR", help="folder of the run")
    sub.add_argument("--device", default="auto", metavar="auto|cpu|cuda[:N]")
    sub.add_argument("--quiet", action="store_true", help="print errors only")

    sub = verb("evaluate", "evaluation", "measure codecs, or subtraction, on songs in stems")
    sub.add_argument("--task", choices=("codecs", "subtraction", "seams"), default="codecs")
    sub.add_argument("--stems", type=Path, metavar="DIR", help="folders of stems; the demo song if left out")
    sub.add_argument("--codec", nargs="+", metavar="ID", help="see lincae-studio models list")
    sub.add_argument("--case", nargs="+", metavar="NAME", help="only these degradations, of subtraction")
    sub.add_argument("--seconds", type=float, default=20.0, metavar="S", help="of each song, from its middle")
    sub.add_argument("--device", default="cpu", metavar="cpu|cuda[:N]|mps")
    sub.add_argument("--json", type=Path, metavar="FILE", help="write all figures to this file")
    sub.add_argument("--html", type=Path, metavar="FILE", help="write a page of tables, plots and sounds")
    sub.add_argument("--quiet", action="store_true", help="no output but the files")

    sub = verb("compare", "compare", "codecs side by side on a song in stems: sounds and a page", output)
    sub.add_argument("--stems", type=Path, metavar="DIR", help="folder of stems; the demo song if left out")
    sub.add_argument("--codec", nargs="+", metavar="ID", help="columns; see lincae-studio models list")
    sub.add_argument("--source", metavar="STEM", help="name of the stem that is taken out; else the last")
    sub.add_argument("--gain", type=float, default=-6.0, metavar="DB", help="of the row of latent scaling")
    sub.add_argument("--seconds", type=float, default=20.0, metavar="S", help="of the song, from its middle")
    sub.add_argument("--device", default="auto", metavar="auto|cpu|cuda[:N]|mps")
    sub.add_argument("--quiet", action="store_true", help="no output but the files")

    sub = verb("projector", "compare", "train a projection in which a codec's latents add up")
    sub.add_argument("codec", metavar="ID", help="codec to project; see lincae-studio models list")
    sub.add_argument("--name", required=True, metavar="NAME", help="of the codec that it becomes")
    sub.add_argument(
        "--data", type=Path, action="append", metavar="DIR", help="recordings; the demo song if left out"
    )
    sub.add_argument("--held-out", type=Path, action="append", metavar="DIR", help="recordings to measure on")
    sub.add_argument("--steps", type=int, default=600, metavar="N", help="of training")
    sub.add_argument("--seed", type=int, default=0, metavar="N")
    sub.add_argument("--device", default="auto", metavar="auto|cpu|cuda[:N]|mps")
    sub.add_argument("--json", type=Path, metavar="FILE", help="write all figures to this file")
    sub.add_argument("--quiet", action="store_true", help="no output but the files")

    sub = verb(
        "rings", "compare", "learn rings with rotations in latent spaces, and the circle of fifths", output
    )
    sub.add_argument("--codec", metavar="ID", help="whose latents of notes are used")
    sub.add_argument("--seeds", type=_count, default=10, metavar="N", help="starts of each kind")
    sub.add_argument("--quiet", action="store_true", help="no output but the file")

    sub = verb("twist", "compare", "project points of the plane under a twist so that sums are mixes", output)
    sub.add_argument(
        "--codec", nargs="+", default=[], metavar="ID",
        help="measure projections of these as well; music2latent-random: of that network with random weights",
    )  # fmt: skip
    sub.add_argument(
        "--data", type=Path, action="append", metavar="DIR", help="recordings; the demo song if left out"
    )
    sub.add_argument("--held-out", type=Path, action="append", metavar="DIR", help="recordings to measure on")
    sub.add_argument("--steps", type=int, default=600, metavar="N", help="of training a codec's projection")
    sub.add_argument("--examples", type=int, default=160, metavar="N", help="mixes that it is trained on")
    sub.add_argument("--seed", type=int, default=0, metavar="N")
    sub.add_argument("--json", type=Path, metavar="FILE", help="write all figures to this file")
    sub.add_argument("--quiet", action="store_true", help="no output but the file")

    add_lab(verb("lab", "lab", "shape sounds by their latents, and stream through them"), audio, output)

    sub = verb("bench", "information", "measure speed and memory on this machine")
    sub.add_argument("--json", type=Path, metavar="FILE", help="write the figures to this file as well")
    sub.add_argument("--only", nargs="+", metavar="NAME", help="measure only these lines")
    sub.add_argument("--runs", type=_count, default=5, metavar="N", help="runs of which the median counts")
    sub.add_argument(
        "--minutes", type=_minutes, default=60.0, metavar="M", help="length of the session for peak_rss_mb"
    )
    sub.add_argument(
        "--profile", choices=("lin-cae", "lin-cae-2", "m2l", "music2latent"), help="tell where its time goes"
    )
    sub.add_argument("--quiet", action="store_true", help="no output but the file of --json")
    return parser.parse_args(arguments)


def _add_models(sub: _Parser) -> None:
    actions = sub.add_subparsers(metavar="ACTION", dest="action", required=True)

    def action(name: str, help: str) -> _Parser:
        made = actions.add_parser(name, help=help, description=help, allow_abbrev=False)
        made.add_argument("--quiet", action="store_true", help="print errors only")
        return made

    which = "model, as models list names it"
    action("list", "the codecs that are known: installed or not, size, licence, source and place")
    action("where", "where models and caches lie")
    made = action("install", "download a model; one that was interrupted goes on where it was")
    made.add_argument("id", metavar="ID", help=which)
    made.add_argument(
        "--mirror", default="", metavar="URL", help="server to use instead of https://huggingface.co"
    )
    made = action("import", "install a model from a folder, file or archive that was downloaded elsewhere")
    made.add_argument("id", nargs="?", metavar="ID", help="which model it is, where the names do not say so")
    made.add_argument("path", type=Path, metavar="PATH", help="it is only read")
    made = action("verify", "compare installed models with their checksums")
    made.add_argument("id", nargs="?", metavar="ID", help=which)
    action("remove", "delete an installed model").add_argument("id", metavar="ID", help=which)


def _common() -> _Parser:
    common = _Parser(add_help=False)
    common.add_argument("--codec", metavar="ID", help="see lincae-studio models list")
    common.add_argument("--device", default="auto", metavar="auto|cpu|cuda[:N]|mps")
    common.add_argument("--rate", type=_rate, metavar="HZ", help="sample rate of the result")
    common.add_argument("--receipt", type=Path, metavar="FILE.json", help="write down what was done")
    common.add_argument("--quiet", action="store_true", help="print errors only")
    return common


def _later(module: str, verb: str) -> Callable[..., None]:
    """The function of a verb, imported when it is called: --help needs none of them."""

    def command(*arguments: Any) -> None:
        getattr(importlib.import_module(f"lincae_studio.cli.{module}"), verb)(*arguments)

    return command


def _rate(text: str) -> int:
    rate = int(text) if text.isascii() and text.isdigit() else 0
    if not MIN_RATE <= rate <= MAX_RATE:
        raise argparse.ArgumentTypeError(f"{text!r} is not a sample rate from {MIN_RATE} to {MAX_RATE} Hz")
    return rate


def _range(text: str) -> tuple[float, float | None]:
    start, colon, stop = text.partition(":")
    try:
        first = float(start) if start else 0.0
        last = float(stop) if stop else None
    except ValueError:
        first, last = math.nan, None
    if not colon or not 0.0 <= first < math.inf or (last is not None and not first < last < math.inf):
        raise argparse.ArgumentTypeError(f"{text!r} is not a range of seconds such as 8:12.5")
    return first, last


def _count(text: str) -> int:
    if not text.isascii() or not text.isdigit() or not 1 <= int(text) <= 100:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number from 1 to 100")
    return int(text)


def _minutes(text: str) -> float:
    try:
        minutes = float(text)
    except ValueError:
        minutes = math.nan
    if not 0.1 <= minutes <= 600.0:
        raise argparse.ArgumentTypeError(f"{text!r} is not a length from 0.1 to 600 minutes")
    return minutes
