"""A chunk in the store is right or missing, never wrong."""

import os
import random
import resource
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lincae_studio.errors import LatentError
from lincae_studio.latent.cache import ChunkMissingError, LatentStore

KEY = "0123456789abcdef"
CHANNELS, LATENTS, CHUNK = 2, 16, 8
FRAMES = 5 * CHUNK + 3


def content(start, stop, seed=0):
    """What the frames of a test series hold."""
    values = np.arange(start * CHANNELS * LATENTS, stop * CHANNELS * LATENTS, dtype=np.float32) + seed
    return values.reshape(stop - start, CHANNELS, LATENTS).transpose(1, 2, 0)


def series_of(store, key=KEY, frames=FRAMES):
    return store.series(key, channels=CHANNELS, latent_channels=LATENTS, frames=frames, chunk_frames=CHUNK)


def open_store(folder, limit=10**12):
    return LatentStore(Path(folder), limit_bytes=limit)


def fill(series, seed=0):
    for chunk in series.missing():
        series.write(chunk, content(*series.span(chunk), seed=seed))


@pytest.fixture
def store(tmp_path):
    return open_store(tmp_path / "latents")


def test_nothing_is_on_disk_before_the_first_write(store):
    series = series_of(store)
    assert not store.root.exists()
    assert (series.total_chunks, series.done_chunks, series.complete) == (6, 0, False)
    assert store.size_bytes() == 0
    with pytest.raises(ChunkMissingError):
        series.read(0, 1)


def test_what_was_written_is_read_back(store):
    series = series_of(store)
    fill(series)
    assert series.complete
    for start, stop in [(0, FRAMES), (7, 9), (8, 16), (40, 43), (3, 3)]:
        np.testing.assert_array_equal(series.read(start, stop), content(start, stop))
    assert series_of(store) is series


def test_frames_outside_are_silent(store):
    series = series_of(store)
    fill(series)
    around = series.read(-5, FRAMES + 5)
    np.testing.assert_array_equal(around[..., 5:-5], content(0, FRAMES))
    assert not around[..., :5].any()
    assert not around[..., -5:].any()
    assert series.read(-20, -10).shape == (CHANNELS, LATENTS, 10)
    assert not series.read(FRAMES + 1, FRAMES + 9).any()


def test_it_resumes_where_it_stopped(store):
    series_of(store).write(3, content(24, 32))
    again = series_of(open_store(store.root))
    assert again.missing() == [0, 1, 2, 4, 5]
    assert again.has(3)
    assert not again.has(2)
    assert not again.has(-1)
    assert not again.has(99)
    np.testing.assert_array_equal(again.read(24, 32), content(24, 32))
    with pytest.raises(ChunkMissingError) as caught:
        again.read(24, 33)
    assert caught.value.chunk == 4


def test_a_last_chunk_of_full_length_is_cut(store):
    series = series_of(store)
    series.write(5, content(40, 48))
    np.testing.assert_array_equal(series.read(40, 43), content(40, 43))


def test_wrong_shapes_are_faults(store):
    series = series_of(store)
    for chunk, array in [
        (0, content(0, 7)),
        (0, content(0, 8)[:1]),
        (6, content(48, 56)),
        (-1, content(0, 8)),
    ]:
        with pytest.raises(ValueError, match="chunk"):
            series.write(chunk, array)


@pytest.mark.parametrize(
    "key", ["", "short", "../../etc", "a/bcdefghij", "ABCDEFGHIJ", ".hiddenkey", "k" * 129]
)
def test_a_key_cannot_leave_the_folder(store, key):
    with pytest.raises(ValueError, match="not a key"):
        series_of(store, key)


def test_another_shape_under_the_same_key_starts_over(store):
    fill(series_of(store))
    other = open_store(store.root).series(
        KEY, channels=1, latent_channels=LATENTS, frames=FRAMES, chunk_frames=CHUNK
    )
    assert other.done_chunks == 0
    other.write(0, content(0, 8)[:1])
    np.testing.assert_array_equal(other.read(0, 8), content(0, 8)[:1])


def test_the_empty_series_is_complete(store):
    series = series_of(store, frames=0)
    assert series.complete
    assert series.read(-2, 2).shape == (CHANNELS, LATENTS, 4)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_damaged_files_lose_chunks_but_never_lie(tmp_path_factory, data):
    store = open_store(tmp_path_factory.mktemp("damaged"))
    fill(series_of(store))
    victim = store.root / KEY / data.draw(st.sampled_from(["data", "index", "meta.json"]))
    original = victim.read_bytes()
    at = data.draw(st.integers(0, len(original) - 1))
    match data.draw(st.sampled_from(["flip", "truncate", "remove", "zeros", "append"])):
        case "flip":
            mask = data.draw(st.integers(1, 255))
            victim.write_bytes(original[:at] + bytes([original[at] ^ mask]) + original[at + 1 :])
        case "truncate":
            victim.write_bytes(original[:at])
        case "remove":
            victim.unlink()
        case "zeros":
            victim.write_bytes(original[:at] + bytes(len(original) - at))
        case "append":
            victim.write_bytes(original + data.draw(st.binary(max_size=30)))
    series = series_of(open_store(store.root))
    for chunk in range(series.total_chunks):
        try:
            read = series.read(*series.span(chunk))
        except ChunkMissingError:
            assert not series.has(chunk)
        else:
            np.testing.assert_array_equal(read, content(*series.span(chunk)))
    fill(series)
    again = series_of(open_store(store.root))
    np.testing.assert_array_equal(again.read(0, FRAMES), content(0, FRAMES))


CHILD = """
import sys
sys.path.insert(0, {tests!r})
from test_latent_cache import KEY, content, open_store, series_of
series = series_of(open_store(sys.argv[1]), frames={frames})
print("ready", flush=True)
while True:
    for chunk in series.missing() or range(series.total_chunks):
        series.write(chunk, content(*series.span(chunk)))
"""


def test_kill_9_loses_chunks_but_never_lies(tmp_path):
    frames, seed = 400 * CHUNK, random.Random(5)
    code = CHILD.format(tests=str(Path(__file__).parent), frames=frames)
    counts = []
    for _ in range(8):
        child = subprocess.Popen(
            [sys.executable, "-c", code, str(tmp_path)], stdout=subprocess.PIPE, text=True
        )
        assert child.stdout.readline() == "ready\n"
        time.sleep(seed.uniform(0, 0.03))
        child.send_signal(signal.SIGKILL)
        child.wait()
        child.stdout.close()
        series = series_of(open_store(tmp_path), frames=frames)
        counts.append(series.done_chunks)
        for chunk in range(series.total_chunks):
            if series.has(chunk):
                try:
                    read = series.read(*series.span(chunk))
                except ChunkMissingError:
                    continue
                np.testing.assert_array_equal(read, content(*series.span(chunk)))
    assert counts[-1] > 0
    assert counts == sorted(counts)
    series = series_of(open_store(tmp_path), frames=frames)
    fill(series)
    np.testing.assert_array_equal(series.read(0, frames), content(0, frames))


LIMITED = """
import resource, sys
sys.path.insert(0, {tests!r})
from test_latent_cache import CHUNK, content, fill, open_store, series_of
from lincae_studio.errors import LatentError
series = series_of(open_store(sys.argv[1]))
series.write(0, content(0, CHUNK))
size = content(0, CHUNK).nbytes
resource.setrlimit(resource.RLIMIT_FSIZE, (size + size // 2, resource.RLIM_INFINITY))
try:
    series.write(1, content(CHUNK, 2 * CHUNK))
except LatentError as error:
    print(error)
print(series.missing())
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
print((series.read(0, CHUNK) == content(0, CHUNK)).all())
fill(series)
print(series.complete)
"""


def test_a_file_that_cannot_grow_is_a_sentence_and_the_series_stays_whole(tmp_path):
    code = LIMITED.format(tests=str(Path(__file__).parent))
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, check=True
    )
    sentence, *rest = done.stdout.splitlines()
    assert sentence == (
        f"The disk of the cache folder {tmp_path} is full; free some space or choose another folder."
    )
    assert rest == ["[1, 2, 3, 4, 5]", "True", "True"]


@pytest.mark.skipif(os.geteuid() != 0, reason="a small disk can be mounted by root alone")
def test_a_full_disk_is_a_sentence_and_keeps_what_was_there(tmp_path):
    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "none", disk], check=False).returncode:
        pytest.skip("mounting is not allowed here")
    try:
        series = series_of(open_store(disk), frames=100 * CHUNK)
        with pytest.raises(LatentError, match=r"is full; free some space"):
            fill(series)
        done = series.done_chunks
        assert 0 < done < 100
        again = series_of(open_store(disk), frames=100 * CHUNK)
        np.testing.assert_array_equal(again.read(0, done * CHUNK), content(0, done * CHUNK))
    finally:
        subprocess.run(["umount", disk], check=True)


def test_a_place_that_cannot_be_written_is_a_sentence(tmp_path):
    (tmp_path / "file").write_text("in the way")
    series = series_of(open_store(tmp_path / "file" / "latents"))
    with pytest.raises(LatentError, match=r"^Nothing can be written to the cache folder .*\.$"):
        series.write(0, content(0, 8))
    assert not series.has(0)


def test_size_is_what_the_disk_gave(store):
    series = series_of(store, frames=10**6)
    series.write(100, content(800, 808))
    assert (store.root / KEY / "data").stat().st_size > 10**8
    assert 1000 < store.size_bytes() < 10**5


def key_of(number):
    return f"{number:016x}"


def test_prune_deletes_the_least_recently_used_and_never_what_is_kept(store):
    for number in range(4):
        fill(series_of(store, key_of(number)))
        for name in ("meta.json", "index"):
            os.utime(store.root / key_of(number) / name, (1000 + number, 1000 + number))
    total = store.size_bytes()
    assert series_of(open_store(store.root), key_of(0)).complete  # used again just now
    store.limit_bytes = total * 5 // 8
    assert store.prune(keep={key_of(1)}) > total // 4
    assert sorted(folder.name for folder in store.root.iterdir()) == [key_of(0), key_of(1)]
    store.limit_bytes = 0
    store.prune(keep={key_of(1)})
    np.testing.assert_array_equal(series_of(store, key_of(1)).read(0, 8), content(0, 8))
    assert not series_of(store, key_of(0)).has(0)


def test_prune_below_the_limit_deletes_nothing(store):
    fill(series_of(store))
    assert store.prune() == 0
    assert series_of(store).complete


def test_clear_leaves_other_files_alone(store):
    fill(series_of(store))
    (store.root / "notes.txt").write_text("mine")
    (store.root / KEY / "mine.txt").write_text("mine too")
    store.clear()
    assert (store.root / KEY / "mine.txt").read_text() == "mine too"
    assert (store.root / "notes.txt").exists()
    assert store.size_bytes() == 0


def test_clear_under_a_writer_makes_it_start_over(store):
    series = series_of(store)
    fill(series)
    store.clear()
    assert series.done_chunks == 0
    series.write(2, content(16, 24))
    np.testing.assert_array_equal(series_of(store).read(16, 24), content(16, 24))


def test_another_process_that_deletes_or_begins_anew_is_noticed(store):
    ours = series_of(store)
    fill(ours)
    theirs = open_store(store.root)
    theirs.clear()
    with pytest.raises(ChunkMissingError):
        ours.read(0, 8)
    fill(ours)
    theirs.clear()
    series_of(theirs).write(1, content(8, 16))
    with pytest.raises(ChunkMissingError):  # a hole in their file, not silence
        ours.read(0, 8)
    ours.write(0, content(0, 8))
    np.testing.assert_array_equal(ours.read(0, 16), content(0, 16))


def test_two_writers_of_the_same_series_agree(store):
    ours, theirs = series_of(store), series_of(open_store(store.root))
    for chunk in range(6):
        (ours, theirs)[chunk % 2].write(chunk, content(*ours.span(chunk)))
    fill(ours)
    fill(theirs)
    for series in (ours, theirs, series_of(open_store(store.root))):
        np.testing.assert_array_equal(series.read(0, FRAMES), content(0, FRAMES))


def test_readers_beside_a_writer_see_whole_chunks_or_none(store):
    frames = 200 * CHUNK
    series = series_of(store, frames=frames)
    wrong, seen, done = [], [], threading.Event()

    def read():
        chooser = random.Random(threading.get_ident())
        while not done.is_set():
            start = chooser.randrange(frames - 20)
            try:
                got = series.read(start, start + 20)
            except ChunkMissingError:
                continue
            seen.append(start)
            if not np.array_equal(got, content(start, start + 20)):
                wrong.append(start)

    readers = [threading.Thread(target=read) for _ in range(3)]
    for reader in readers:
        reader.start()
    try:
        fill(series)
        time.sleep(0.05)
    finally:
        done.set()
        for reader in readers:
            reader.join()
    assert seen
    assert not wrong


def test_names_in_any_script(tmp_path):
    store = open_store(tmp_path / "音楽 é 🎵")
    fill(series_of(store))
    np.testing.assert_array_equal(series_of(open_store(store.root)).read(0, 8), content(0, 8))


LONG = """
import resource, sys
sys.path.insert(0, {tests!r})
import numpy as np
from lincae_studio.latent.cache import LatentStore
from pathlib import Path
def peak(): return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
shape = dict(channels=2, latent_channels=1024, frames=64 * 300, chunk_frames=64)
series = LatentStore(Path(sys.argv[1]), limit_bytes=0).series("abcdefgh", **shape)
block = np.ones((2, 64, 1024), np.float32).swapaxes(1, 2)
before = peak()
for chunk in range(300):
    series.write(chunk, block)
series = LatentStore(Path(sys.argv[1]), limit_bytes=0).series("abcdefgh", **shape)
for chunk in range(300):
    assert series.read(chunk * 64 - 1, chunk * 64 + 65)[0, 0, 1:-1].all()
print(peak() - before)
"""


def test_memory_does_not_grow_with_the_length(tmp_path):
    code = LONG.format(tests=str(Path(__file__).parent))
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, check=True
    )
    assert float(done.stdout) < 16  # MB, of a series of 150


def test_open_files_do_not_pile_up(tmp_path):
    store = open_store(tmp_path)
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(soft, 128), hard))
    try:
        for number in range(200):
            series_of(store, key_of(number)).write(0, content(0, 8))
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
