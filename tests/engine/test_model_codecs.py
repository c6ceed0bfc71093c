"""Projects whose codec is a published model: missing, installed meanwhile, switched and removed."""

from dataclasses import replace

import pytest

from lincae_studio.codec import registry
from lincae_studio.codec.weights import store
from lincae_studio.engine.events import ModelsChanged, Notice
from lincae_studio.engine.jobs import JobState
from lincae_studio.project.model import Project
from tests.engine.conftest import RATE, tone
from tests.published_models import write_checkpoint

ID = "lin-cae"


@pytest.fixture(scope="module")
def published(tmp_path_factory):
    return write_checkpoint(tmp_path_factory.mktemp("published"))


@pytest.fixture
def project(wav, make_track, tmp_path, monkeypatch):
    monkeypatch.setenv("LINCAE_STUDIO_DATA", str(tmp_path / "data"))
    return Project(tracks=(make_track(wav("a", tone(RATE))),), codec_id=ID)


def rendered(engine):
    spans = engine.render_spans()
    return bool(spans) and all(state == "rendered" for *_, state in spans)


def ready(engine, project):
    return engine.encode_state(project.clips[0]).kind == "ready"


def encodes(engine):
    return [job for job in engine.jobs() if job.kind == "encode"]


def finish(engine, events, job):
    events.wait(lambda: job.state.ended, timeout=60)
    assert job.state is JobState.DONE, job.error
    return job


def test_a_missing_codec_is_told_once_and_used_as_soon_as_it_is_there(engine, events, project, published):
    engine.set_project(project)
    engine.set_project(replace(project, tempo=90.0))
    told = [event.message for event in events if isinstance(event, Notice)]
    assert len(told) == 1
    assert "run lincae-studio models install lin-cae" in told[0]
    assert engine.encode_state(project.clips[0]).kind == "failed"
    assert {state for *_, state in engine.render_spans()} == {"preview"}
    finish(engine, events, engine.import_model(published))
    assert ModelsChanged(ID) in events
    events.wait(lambda: rendered(engine) and ready(engine, project), timeout=60)
    finish(engine, events, engine.verify_model(ID))
    assert events.count(ModelsChanged(ID)) == 1
    finish(engine, events, engine.remove_model(ID))
    assert not store.state(ID).installed
    assert engine.encode_state(project.clips[0]).kind == "failed"


def test_switching_the_codec_keeps_the_latents_of_the_other(engine, events, project, published):
    finish(engine, events, engine.import_model(published))
    other = replace(project, codec_id="reference")
    for now in (project, other):
        engine.set_project(now)
        events.wait(lambda now=now: rendered(engine) and ready(engine, now), timeout=60)
    before = len(encodes(engine))
    assert before == 2
    for now in (project, other):
        engine._encoding.clear()  # as after a new start
        engine._renders.clear()
        engine.set_project(now)
        events.wait(lambda now=now: rendered(engine) and ready(engine, now), timeout=60)
    assert len(encodes(engine)) == before


def test_another_model_under_the_same_name_makes_other_latents(engine, events, project, published, tmp_path):
    finish(engine, events, engine.import_model(published))
    engine.set_project(project)
    events.wait(lambda: ready(engine, project), timeout=60)
    first = registry.info(ID).fingerprint
    finish(engine, events, engine.remove_model(ID))
    finish(engine, events, engine.import_model(write_checkpoint(tmp_path, seed=1)))
    assert registry.info(ID).fingerprint != first
    events.wait(lambda: ready(engine, project) and rendered(engine), timeout=60)
    assert len(encodes(engine)) == 2


def test_a_refused_import_is_a_failed_job(engine, events, project, tmp_path):
    job = engine.import_model(tmp_path)
    events.wait(lambda: job.state.ended)
    assert job.state is JobState.FAILED
    assert "No model was found" in str(job.error)
