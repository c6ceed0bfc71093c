"""One thread, many jobs: order, cancelling, failing, closing."""

import threading
import time

import pytest

from lincae_studio.engine.events import JobChanged
from lincae_studio.engine.jobs import Job, JobState, Priority, Progress, run_inline
from lincae_studio.engine.worker import Worker
from lincae_studio.errors import AudioReadError, Cancelled


@pytest.fixture
def events():
    return []


@pytest.fixture
def worker(events):
    worker = Worker("test", events.append)
    yield worker
    assert worker.close(2.0)


def wait_for(condition, timeout=5.0):
    end = time.monotonic() + timeout
    while not condition():
        assert time.monotonic() < end, "the condition did not come true"
        time.sleep(0.002)


def ended(job):
    return job.state.ended


def steps(count, sink=None, label="", pause=0.0):
    def task():
        for number in range(count):
            if sink is not None:
                sink.append(label)
            time.sleep(pause)
            yield Progress(number + 1, count)
        return label

    return task


def test_a_job_runs_to_its_result_and_every_state_is_told(worker, events):
    job = worker.submit(Job("Counting", steps(3, label="result"), "test", Priority.ENCODE))
    wait_for(lambda: ended(job))
    assert job.state is JobState.DONE
    assert job.result == "result"
    assert job.progress.fraction == 1.0
    assert {event.job for event in events if isinstance(event, JobChanged)} == {job}


def test_an_urgent_job_goes_between_the_steps_of_a_long_one(worker):
    order = []
    long = worker.submit(Job("Long", steps(50, order, "long", 0.005), "test", Priority.EXPORT))
    wait_for(lambda: len(order) > 2)
    urgent = worker.submit(Job("Urgent", steps(2, order, "urgent"), "test", Priority.RENDER))
    wait_for(lambda: ended(urgent))
    assert not ended(long)
    first = order.index("urgent")
    assert order[first : first + 2] == ["urgent", "urgent"]
    wait_for(lambda: ended(long))
    assert long.state is JobState.DONE


def test_cancel_is_answered_within_200_ms_and_cleans_up(worker):
    closed = threading.Event()

    def task():
        try:
            while True:
                time.sleep(0.01)
                yield Progress(0, 1)
        finally:
            closed.set()

    job = worker.submit(Job("Endless", task, "test", Priority.ENCODE))
    wait_for(lambda: job.state is JobState.RUNNING)
    asked = time.monotonic()
    worker.cancel(job)
    wait_for(lambda: ended(job))
    assert time.monotonic() - asked < 0.2
    assert job.state is JobState.CANCELLED
    assert closed.is_set()


def test_a_queued_job_that_is_cancelled_never_starts(worker):
    started = []
    blocker = worker.submit(Job("Blocker", steps(20, pause=0.01), "test", Priority.RENDER))
    queued = worker.submit(Job("Queued", steps(1, started, "x"), "test", Priority.EXPORT))
    worker.cancel(queued)
    wait_for(lambda: ended(queued))
    assert queued.state is JobState.CANCELLED
    assert not ended(blocker)
    assert started == []


def test_a_newer_job_with_the_same_key_replaces_the_older_one(worker):
    old = worker.submit(Job("Old", steps(1000, pause=0.005), "test", Priority.RENDER, key="render"))
    new = worker.submit(Job("New", steps(1), "test", Priority.RENDER, key="render"))
    wait_for(lambda: ended(old) and ended(new))
    assert old.state is JobState.CANCELLED
    assert new.state is JobState.DONE


def test_a_job_does_not_start_before_its_time(worker):
    begun = time.monotonic()
    job = worker.submit(Job("Later", steps(1), "test", Priority.RENDER, not_before=begun + 0.1))
    wait_for(lambda: ended(job))
    assert job.started - begun >= 0.1


@pytest.mark.parametrize(
    "error", [AudioReadError("Choose another file."), RuntimeError("a fault"), MemoryError()]
)
def test_the_worker_survives_every_failure(worker, error):
    def task():
        yield Progress(0, 1)
        raise error

    for priority in Priority:
        job = worker.submit(Job("Failing", task, "test", priority))
        wait_for(lambda job=job: ended(job))
        assert job.state is JobState.FAILED
        assert job.error is error
    after = worker.submit(Job("After", steps(1, label="fine"), "test", Priority.ENCODE))
    wait_for(lambda: ended(after))
    assert after.result == "fine"


def test_closing_ends_running_and_queued_jobs_quickly(events):
    worker = Worker("closing", events.append)
    running = worker.submit(Job("Running", steps(100_000, pause=0.01), "test", Priority.ENCODE))
    queued = worker.submit(Job("Queued", steps(1), "test", Priority.EXPORT))
    wait_for(lambda: running.state is JobState.RUNNING)
    begun = time.monotonic()
    assert worker.close(2.0)
    assert time.monotonic() - begun < 0.5
    assert running.state is queued.state is JobState.CANCELLED


def test_run_inline_reports_and_cancels():
    told = []
    assert run_inline(steps(2, label="done"), report=told.append) == "done"
    assert [progress.done for progress in told] == [1, 2]
    with pytest.raises(Cancelled):
        run_inline(steps(10), cancelled=lambda: True)
