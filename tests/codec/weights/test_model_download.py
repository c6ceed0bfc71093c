"""Downloads from a server that behaves, and from one that does not."""

import hashlib
import json
import shutil
import time

import pytest

from lincae_studio.codec import registry
from lincae_studio.codec.weights import install, store
from lincae_studio.codec.weights.download import Patience
from lincae_studio.errors import ModelError

ID = "lin-cae"
HURRIED = Patience(stall_seconds=0.3, attempts=2, pause_seconds=0.01)


def finish(steps):
    """The result of a piece of work, and its steps."""
    seen = []
    while True:
        try:
            seen.append(next(steps))
        except StopIteration as stop:
            return stop.value, seen


def run(hub, *, model_id=ID, patience=HURRIED):
    return finish(install.install(model_id, mirror=hub.url, patience=patience))[0]


def refused(hub, **options):
    """The sentence of an installation that failed, and left no model behind."""
    with pytest.raises(ModelError) as failure:
        run(hub, **options)
    sentence = str(failure.value)
    assert sentence.endswith(".")
    assert sentence.count(". ") == 0, sentence
    assert not store.state(ID).installed
    assert not store.folder(ID).exists()
    left = [path.name for path in store.models_dir().iterdir() if path.name not in (".locks", ".downloads")]
    assert left == []
    return sentence


def once(answer):
    """Misbehave the first time only."""
    times = []

    def misbehave(handler, content):
        times.append(1)
        if len(times) == 1:
            answer(handler, content)
            return True
        return False

    return misbehave


def test_a_model_is_downloaded_checked_and_converted(hub):
    record, steps = finish(install.install(ID, mirror=hub.url))
    content = hub.files[hub.checkpoint]
    assert record.source_sha256 == hashlib.sha256(content).hexdigest()
    assert record.compared_with == "nothing"  # no checksum is known here, and this hub announces none
    assert record.source.startswith(hub.url)
    entry = registry.entry(ID)
    assert entry.installed
    assert entry.size_bytes == entry.path.stat().st_size == record.size_bytes
    fractions = [step.fraction for step in steps]
    assert fractions == sorted(fractions)
    assert fractions[-1] == pytest.approx(1.0)
    assert any(f"of {len(content) / 1e6:.1f} MB" in step.label for step in steps)
    assert not store.downloads(ID).exists()
    assert registry.load(ID, device="cpu").info == registry.info(ID)


def test_a_checksum_that_the_hub_announces_is_compared(hub):
    hub.announce = True
    record = run(hub)
    assert (record.compared_with, record.revision) == ("hub", "c0ffee")
    assert [request.path[:8] for request in hub.asked()] == ["/Bernard", "/storage"]


def test_a_wrong_file_is_refused_and_not_kept(hub):
    hub.announce = True
    hub.misbehave = lambda handler, content: hub.send(handler, content[:-1] + b"?") or True
    assert "not the Lin-CAE that the hub announced" in refused(hub)
    assert not store.downloads(ID).exists()
    hub.misbehave = None
    assert run(hub).compared_with == "hub"


@pytest.mark.parametrize("content", [b"", b"no checkpoint", b"PK\x03\x04" + b"?" * 5000])
def test_something_that_is_no_checkpoint_is_refused(content, hub):
    hub.misbehave = lambda handler, _: hub.send(handler, content) or True
    assert "damaged or not a checkpoint" in refused(hub)
    hub.misbehave = None
    assert run(hub)


def test_the_checkpoint_of_another_model_is_refused(hub, tmp_path):
    import io

    import torch

    buffer = io.BytesIO()
    torch.save({"encoder.weight": torch.zeros(3)}, buffer)
    hub.files[hub.checkpoint] = buffer.getvalue()
    assert "is not the model Lin-CAE" in refused(hub)


def test_a_sign_in_page_is_told_as_what_it_is(hub):
    def page(handler, content):
        handler.send_response(200)
        handler.send_header("Content-Type", "text/html; charset=utf-8")
        handler.send_header("Content-Length", "6")
        handler.end_headers()
        handler.wfile.write(b"<html>")
        return True

    hub.misbehave = page
    assert "web page instead of Lin-CAE" in refused(hub)


@pytest.mark.parametrize(
    ("status", "words", "attempts"),
    [(404, "does not have Lin-CAE (404)", 1), (403, "does not give Lin-CAE away (403)", 1),
     (503, "is busy (503): try again later", 2), (429, "is busy (429)", 2), (418, "(418)", 1)],
)  # fmt: skip
def test_a_refusal_is_told(status, words, attempts, hub):
    hub.misbehave = lambda handler, content: handler.send_error(status) or True
    assert words in refused(hub)
    assert len(hub.asked()) == attempts


def test_a_server_that_was_busy_is_asked_again(hub):
    hub.misbehave = once(lambda handler, content: handler.send_error(503))
    assert run(hub)
    assert len(hub.asked()) == 2


def test_a_hub_without_the_model_is_told(hub):
    hub.files = {}
    assert "does not have Lin-CAE (404): check the mirror" in refused(hub)


def test_what_was_cut_off_is_gone_on_with(hub):
    half = len(hub.files[hub.checkpoint]) // 2
    hub.misbehave = once(lambda handler, content: hub.send(handler, content, stop_after=half))
    run(hub)
    first, second = hub.asked()
    assert (first.range, second.range) == (None, f"bytes={half}-")
    assert second.sent == len(hub.files[hub.checkpoint]) - half


def test_a_server_that_cuts_off_again_and_again_gets_there_in_the_end(hub):
    tenth = len(hub.files[hub.checkpoint]) // 10
    hub.misbehave = lambda handler, content: hub.send(handler, content, stop_after=tenth) or True
    assert run(hub)
    assert len(hub.asked()) >= 10


def test_a_silent_server_is_given_up_and_what_came_is_kept_for_next_time(hub):
    hub.misbehave = lambda handler, content: (
        hub.send(handler, content, stop_after=0 if handler.headers.get("Range") else 5000, stall=1.0) or True
    )
    assert "stopped after 0.0 MB: check the connection" in refused(hub)
    assert store.partial_bytes(ID) > 5000  # and the settings
    hub.misbehave = None
    before = len(hub.asked())
    assert run(hub)
    assert [request.range for request in hub.asked()[before:]] == ["bytes=5000-"]


def test_a_server_that_ignores_ranges_sends_it_all_again(hub):
    hub.ranges = False
    hub.misbehave = once(lambda handler, content: hub.send(handler, content, stop_after=5000))
    assert run(hub).source_sha256 == hashlib.sha256(hub.files[hub.checkpoint]).hexdigest()
    assert hub.asked()[1].range == "bytes=5000-"


def test_without_a_validator_nothing_is_gone_on_with(hub):
    hub.etags = False
    hub.misbehave = once(lambda handler, content: hub.send(handler, content, stop_after=5000))
    assert run(hub)
    assert [request.range for request in hub.asked()] == [None, None]


@pytest.mark.parametrize("honest", [True, False])
def test_a_file_that_has_changed_in_between_is_fetched_from_the_start(honest, hub, tmp_path):
    from tests.published_models import write_checkpoint

    hub.misbehave = lambda handler, content: hub.send(handler, content, stop_after=5000, stall=0.5) or True
    steps = install.install(ID, mirror=hub.url, patience=HURRIED)
    while store.partial_bytes(ID) < 5000:
        next(steps)
    steps.close()
    hub.misbehave = None
    if not honest:

        def continue_with_another(handler, content):
            if handler.headers.get("Range") is None:
                return False
            del handler.headers["If-Range"]  # as if it had not been said
            hub.send(handler, content)
            return True

        hub.misbehave = continue_with_another
    hub.publish(write_checkpoint(tmp_path, seed=1))
    assert run(hub).source_sha256 == hashlib.sha256(hub.files[hub.checkpoint]).hexdigest()


def test_a_program_that_was_killed_goes_on_where_it_was(hub, data_dir):
    hub.misbehave = lambda handler, content: hub.send(handler, content, slow=True) or True
    steps = install.install(ID, mirror=hub.url)
    while store.partial_bytes(ID) < 20000:
        next(steps)
    steps.close()
    # A kill leaves at most what a cancellation does; a torn note about the server means from the start.
    note = next(store.downloads(ID).rglob("*.pth.json"))
    note.write_text(note.read_text()[:20])
    hub.misbehave = None
    assert run(hub)
    assert hub.asked()[-1].range is None


@pytest.mark.parametrize("when", ["receiving", "stalled", "unanswered"])
def test_a_download_stops_at_once(when, hub):
    if when == "receiving":
        hub.misbehave = lambda handler, content: hub.send(handler, content, slow=True) or True
    elif when == "stalled":
        hub.misbehave = lambda handler, content: hub.send(handler, content, stop_after=9, stall=1.0) or True
    else:
        hub.misbehave = lambda handler, content: time.sleep(1.0) or True
    steps = install.install(ID, mirror=hub.url, patience=Patience(stall_seconds=5.0))
    began = time.monotonic()
    longest = 0.0
    while time.monotonic() - began < 0.5:
        before = time.monotonic()
        next(steps)
        longest = max(longest, time.monotonic() - before)
    before = time.monotonic()
    steps.close()
    # A cancellation is looked for between two steps.
    assert longest + time.monotonic() - before < 0.2
    assert not store.state(ID).installed
    hub.misbehave = None
    assert run(hub, patience=Patience())


def test_a_cancelled_conversion_leaves_nothing(hub):
    steps = install.install(ID, mirror=hub.url)
    for step in steps:
        if step.label.startswith("Converting"):
            break
    steps.close()
    end = time.monotonic() + 10
    while list(store.models_dir().glob(".part-*")) and time.monotonic() < end:
        time.sleep(0.02)
    assert not list(store.models_dir().glob(".part-*"))
    assert not store.state(ID).installed
    before = len(hub.asked())
    assert run(hub)
    assert len(hub.asked()) == before  # the download was complete


def test_an_unreachable_server_is_told_at_once(data_dir):
    with pytest.raises(ModelError, match=r"127\.0\.0\.1 cannot be reached: connect to the internet"):
        finish(install.install(ID, mirror="http://127.0.0.1:9"))


def test_a_host_that_does_not_exist_is_told(data_dir):
    with pytest.raises(ModelError, match=r"cannot be reached: .*installed models go on working"):
        finish(install.install(ID, mirror="http://no-such-host.invalid"))


@pytest.mark.parametrize("target", ["file:///etc/passwd", "ftp://127.0.0.1/x", "https://127.0.0.1:9/x"])
def test_a_redirect_to_elsewhere_is_not_followed_blindly(target, hub):
    def redirect(handler, content):
        handler.send_response(302)
        handler.send_header("Location", target)
        handler.send_header("Content-Length", "0")
        handler.end_headers()
        return True

    hub.misbehave = redirect
    sentence = refused(hub)
    expected = {"file": "did not send", "ftp:": "not protected", "http": "cannot be reached"}
    assert expected[target[:4]] in sentence


def test_a_redirect_without_end_is_refused(hub):
    def redirect(handler, content):
        handler.send_response(302)
        handler.send_header("Location", handler.path)
        handler.send_header("Content-Length", "0")
        handler.end_headers()
        return True

    hub.misbehave = redirect
    assert "did not send Lin-CAE (302)" in refused(hub)


def test_a_full_disk_is_told_before_anything_is_downloaded(hub, monkeypatch):
    usage = shutil.disk_usage("/")._replace(free=1 << 20)
    monkeypatch.setattr(install.shutil, "disk_usage", lambda path: usage)
    assert "where 1 MB are free: make room there" in refused(hub)
    assert sum(request.sent for request in hub.asked()) <= 1 << 20
    assert store.partial_bytes(ID) < 5000


def test_two_at_a_time_do_not_get_in_each_others_way(hub):
    steps = install.install(ID, mirror=hub.url)
    next(steps)
    with pytest.raises(ModelError, match="is being installed already"):
        finish(install.install(ID, mirror=hub.url))
    with pytest.raises(ModelError, match="is being installed already"):
        store.remove(ID)
    finish(steps)
    store.remove(ID)


@pytest.mark.parametrize("address", ["", " ", "hf", "ftp://a", "https://", "http://a b", "http://a:99999",
                                     "https://a/?x", "file:///tmp", "https://u@h"])  # fmt: skip
def test_what_is_no_mirror_is_refused(address):
    with pytest.raises(ModelError, match="is not the address of a mirror"):
        install.check_mirror(address)


def test_where_models_come_from_is_set_by_the_environment(hub, monkeypatch):
    assert install.default_mirror() == "https://huggingface.co"
    monkeypatch.setenv("HF_ENDPOINT", "http://hub.invalid")
    assert install.default_mirror() == "http://hub.invalid"
    monkeypatch.setenv("LINCAE_STUDIO_MIRROR", hub.url)
    assert finish(install.install(ID))[0].source.startswith(hub.url)


def test_another_checkpoint_than_the_first_is_refused_until_that_is_removed(hub, tmp_path):
    from tests.published_models import write_checkpoint

    first = run(hub)
    assert run(hub).compared_with == "earlier"
    hub.publish(write_checkpoint(tmp_path, seed=1))
    with pytest.raises(ModelError, match=r"was installed before .* remove the installed one"):
        run(hub)
    assert store.state(ID).record.source_sha256 == first.source_sha256
    assert registry.load(ID, device="cpu")
    store.remove(ID)
    assert run(hub).source_sha256 != first.source_sha256


def test_the_record_is_plain_json(hub):
    run(hub)
    content = json.loads((store.folder(ID) / "record.json").read_text())
    assert content["source"].startswith("http://127.0.0.1")
    assert len(content["sha256"]) == len(content["source_sha256"]) == 64


@pytest.mark.parametrize("complete", [True, False])
def test_a_server_that_does_not_say_how_much_it_sends(complete, hub):
    def chunked(handler, content):
        if handler.headers.get("Range"):
            return False
        handler.send_response(200)
        handler.send_header("ETag", f'"{hashlib.md5(content).hexdigest()}"')
        handler.send_header("Transfer-Encoding", "chunked")
        handler.end_headers()
        for block in (content[:9000], content[9000:]) if complete else (content[:9000],):
            handler.wfile.write(b"%x\r\n%s\r\n" % (len(block), block))
        if complete:
            handler.wfile.write(b"0\r\n\r\n")
        handler.close_connection = True
        return True

    hub.misbehave = chunked
    assert run(hub).source_sha256 == hashlib.sha256(hub.files[hub.checkpoint]).hexdigest()
    assert len(hub.asked()) == (1 if complete else 2)


def test_a_server_that_never_ends_is_stopped(hub, monkeypatch):
    def endless(handler, content):
        handler.send_response(200)
        handler.end_headers()
        while True:
            handler.wfile.write(bytes(1 << 16))

    monkeypatch.setattr(install, "LIMIT_BYTES", 1 << 20)
    hub.misbehave = endless
    assert "sends more than Lin-CAE can be" in refused(hub)


def test_a_server_that_hangs_up_without_a_word_is_told(hub):
    def hang_up(handler, content):
        handler.close_connection = True
        handler.connection.close()
        return True

    hub.misbehave = hang_up
    assert "stopped after 0.0 MB" in refused(hub)


def test_what_is_no_http_at_all_is_told(hub):
    hub.misbehave = lambda handler, content: handler.wfile.write(b"SSH-2.0-OpenSSH\r\n") or True
    assert "stopped after 0.0 MB" in refused(hub)


def test_settings_that_are_wrong_are_refused_and_not_kept(hub):
    name = next(name for name in hub.files if "generator" in name)
    right, hub.files[name] = hub.files[name], b"!!python/object/apply:os.system ['true']"
    assert "generator_kwargs_last.yaml is damaged" in refused(hub)
    assert not store.downloads(ID).exists()
    hub.files[name] = right
    assert run(hub)


def test_offline_the_installed_models_go_on_working(hub):
    run(hub)
    with pytest.raises(ModelError, match="cannot be reached"):
        finish(install.install("m2l", mirror="http://127.0.0.1:9"))
    with pytest.raises(ModelError, match="cannot be reached"):
        finish(install.install(ID, mirror="http://127.0.0.1:9"))
    assert registry.load(ID, device="cpu").info == registry.info(ID)


def test_what_was_downloaded_outlives_a_full_disk(hub, monkeypatch):
    import errno

    def full(*arguments, **options):
        raise ModelError("There is no room.") from OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(install.checkpoint, "convert", full)
        assert refused(hub) == "There is no room."
    before = len(hub.asked())
    assert run(hub)
    assert len(hub.asked()) == before
