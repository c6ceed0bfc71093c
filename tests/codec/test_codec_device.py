import pytest
import torch

from lincae_studio.codec import device
from lincae_studio.errors import DeviceError

GPUS = [found.device for found in device.available() if found.device != "cpu"]


def test_the_cpu_is_always_there_and_last():
    last = device.available()[-1]
    assert last.device == "cpu"
    assert f"{torch.get_num_threads()} thread" in last.description


@pytest.mark.parametrize("name", [found.device for found in device.available()])
def test_every_device_here_computes_correctly(name):
    assert device.self_test(name)


def test_cpu_on_request_has_no_excuse():
    choice = device.choose("cpu")
    assert (choice.device, choice.reason) == ("cpu", None)
    assert choice.self_test_ms > 0


@pytest.mark.skipif(bool(GPUS), reason="there is a GPU")
def test_auto_without_a_gpu_says_so():
    assert device.choose("auto").reason == "CUDA was not found."


def test_a_device_that_is_not_there_falls_back():
    choice = device.choose("cuda:97")
    assert choice.device == "cpu"
    assert choice.reason == "cuda:97 was not found; using the CPU."


@pytest.mark.skipif("cuda:0" in GPUS, reason="there is a CUDA device")
def test_cuda_that_is_not_there_falls_back():
    assert device.choose("cuda").reason == "CUDA was not found; using the CPU."


def found_cuda():
    return [device.Device("cuda:0", "Example GPU"), device.Device("cpu", "Example CPU, 2 threads")]


@pytest.mark.parametrize("preference", ["auto", "cuda", "cuda:0"])
def test_wrong_numbers_fall_back(preference):
    choice = device.choose(preference, find=found_cuda, test=lambda name: name == "cpu")
    assert choice.device == "cpu"
    assert choice.description == "Example CPU, 2 threads"
    assert choice.reason == "The self-test on cuda:0 gave wrong numbers; using the CPU."


def test_a_device_that_breaks_falls_back():
    def broken(name):
        if name != "cpu":
            raise RuntimeError("CUDA error: no kernel image\nmore lines")
        return True

    choice = device.choose("auto", find=found_cuda, test=broken)
    assert choice.reason == "The self-test on cuda:0 failed (CUDA error: no kernel image); using the CPU."


def test_a_device_that_passes_is_taken_without_an_excuse():
    choice = device.choose("auto", find=found_cuda, test=lambda name: True)
    assert (choice.device, choice.reason) == ("cuda:0", None)


@pytest.mark.parametrize("preference", ["auto", "cpu"])
def test_a_broken_cpu_is_an_error(preference):
    with pytest.raises(DeviceError, match="install PyTorch again"):
        device.choose(preference, test=lambda name: False)


@pytest.mark.parametrize("nonsense", ["", "gpu", "cuda:", "cuda:x", "CPU", "cuda:0 "])
def test_nonsense_is_refused(nonsense):
    with pytest.raises(DeviceError, match=r"choose auto, cpu, cuda, cuda:N or mps\.$"):
        device.choose(nonsense)
