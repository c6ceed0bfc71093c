"""The words of `render` and `batch` about what is written; nothing here loads the engine."""

from __future__ import annotations

import argparse


def add_export_options(sub: argparse.ArgumentParser) -> None:
    """What a rendered project can be written as."""
    sub.add_argument("--preset", metavar="NAME", help="settings to start from; the start of its name will do")
    sub.add_argument(
        "--files", nargs="+", choices=("mix", "tracks", "recipes"), help="what gets a file of its own (mix)"
    )
    sub.add_argument("--split", choices=("whole", "regions", "markers"), help="a file for each of them")
    sub.add_argument(
        "--pattern",
        metavar="TEXT",
        help="names of the files, by default '{name} - {part}'; also {track}, {region}, {number}, {date}, "
        "{tempo} and {rate}; a slash makes a folder",
    )
    sub.add_argument("--dither", choices=("tpdf", "shaped", "none"), help="of 16-bit files (tpdf)")
    sub.add_argument("--quality", type=float, metavar="0..1", help="of .ogg and .mp3 files (0.8)")
    sub.add_argument("--lufs", type=float, metavar="LUFS", help="integrated loudness of the mix")
    sub.add_argument("--true-peak", type=float, metavar="DBTP", help="ceiling of the true peak (-1)")
    sub.add_argument(
        "--tag", action="append", metavar="NAME=TEXT", help="title, artist, album, date, genre, comment"
    )
    sub.add_argument("--time-stamp", action="store_true", help="write the place on the timeline (BWF)")
    sub.add_argument("--receipt-beside", action="store_true", help="write a receipt beside the first file")
