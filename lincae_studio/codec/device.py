"""What to compute on: CUDA, then MPS, then the CPU, each only if it computes correctly."""

from __future__ import annotations

import platform
import re
import subprocess
import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from lincae_studio.errors import DeviceError
from lincae_studio.wording import plural, tr

_PREFERENCE = re.compile(r"auto|cpu|mps|cuda(:\d+)?")


@dataclass(frozen=True, slots=True)
class Device:
    """A torch device and its name for the user."""

    device: str
    description: str


@dataclass(frozen=True, slots=True)
class DeviceChoice:
    """The device in use.

    Attributes:
        device: torch device, such as 'cuda:0'
        description: its name for the user
        reason: why it is not the one asked for, or not a faster one, in a sentence; None otherwise
        self_test_ms: how long its self-test took, the first use of the device included
    """

    device: str
    description: str
    reason: str | None
    self_test_ms: float


@contextmanager
def threads(count: int) -> Iterator[None]:
    """Let torch compute on so many threads in the meantime."""
    import torch

    before = torch.get_num_threads()
    torch.set_num_threads(count)
    try:
        yield
    finally:
        torch.set_num_threads(before)


def available() -> list[Device]:
    """Devices that torch finds, fastest first; the CPU is always the last. Imports torch."""
    import torch

    found = []
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # a driver that is too old is the same as none
        if torch.cuda.is_available():
            count = torch.cuda.device_count()
            found += [Device(f"cuda:{index}", torch.cuda.get_device_name(index)) for index in range(count)]
        if torch.backends.mps.is_available():
            found.append(Device("mps", f"{_cpu_name()} (Metal)"))
    threads = torch.get_num_threads()
    description = plural(threads, tr("{cpu}, {count} thread"), tr("{cpu}, {count} threads"), cpu=_cpu_name())
    found.append(Device("cpu", description))
    return found


def self_test(device: str) -> bool:
    """Whether a device gets the codec, a convolution and a matrix product right, judged by the CPU.

    The CPU itself is judged by what the numbers have to be. RuntimeError when the device fails outright.
    """
    import torch

    from lincae_studio.codec.reference import HOP, ReferenceCodec

    with torch.inference_mode():
        random = torch.Generator().manual_seed(1)
        audio = torch.rand(2, 8 * HOP, generator=random) * 2 - 1
        kernel = torch.rand(4, 1, 9, generator=random)
        codec = ReferenceCodec(device=device)
        latents = codec.encode(audio.to(device))
        decoded = codec.decode(latents, first_frame=0).cpu()[:, HOP:-HOP]
        convolved = torch.nn.functional.conv1d(audio[:, None].to(device), kernel.to(device)).cpu()
        product = (audio.to(device) @ audio.to(device).T).cpu()
        # By definition, in double precision.
        windows = audio.double().unfold(-1, 9, 1)
        checks = (
            (decoded, audio[:, HOP:-HOP], 1e-5),
            (convolved, torch.einsum("btk,ok->bot", windows, kernel[:, 0].double()), 5e-3),  # may be TF32
            (product, audio.double() @ audio.double().T, 5e-3),
        )
        return all(
            bool((got - want).abs().max() <= tolerance * want.abs().max()) for got, want, tolerance in checks
        )


def choose(
    preference: str = "auto",
    *,
    find: Callable[[], list[Device]] = available,
    test: Callable[[str], bool] = self_test,
) -> DeviceChoice:
    """The device to use: the preferred one if it is there and passes its self-test, the CPU otherwise.

    `preference` is 'auto', 'cpu', 'cuda', 'cuda:N' or 'mps'. Imports torch. `DeviceError` when the preference
    is none of these, or when even the CPU gets its sums wrong.
    """
    if not _PREFERENCE.fullmatch(preference):
        raise DeviceError(
            tr("'{preference}' is no device; choose auto, cpu, cuda, cuda:N or mps.", preference=preference)
        )
    found = find()
    if preference == "auto":
        candidates = found
        reason = tr("CUDA was not found.") if len(found) == 1 else None
    else:
        wanted = [item for item in found if item.device == preference or preference == item.device[:4]]
        candidates = [*wanted[:1], found[-1]] if preference != "cpu" else wanted
        label = preference.upper() if ":" not in preference else preference
        reason = None if wanted else tr("{device} was not found; using the CPU.", device=label)
    for item in candidates:
        started = time.perf_counter()
        try:
            passed, problem = test(item.device), ""
        except RuntimeError as error:
            passed, problem = False, str(error).partition("\n")[0] or type(error).__name__
        if passed:
            return DeviceChoice(item.device, item.description, reason, (time.perf_counter() - started) * 1e3)
        following = candidates[candidates.index(item) + 1 :]
        if following:
            instead = tr("the CPU") if following[0].device == "cpu" else following[0].device
            reason = (
                tr(
                    "The self-test on {device} failed ({problem}); using {instead}.",
                    device=item.device,
                    problem=problem,
                    instead=instead,
                )
                if problem
                else tr(
                    "The self-test on {device} gave wrong numbers; using {instead}.",
                    device=item.device,
                    instead=instead,
                )
            )
    raise DeviceError(tr("The self-test on the CPU failed; install PyTorch again."))


def _cpu_name() -> str:
    """Model name of the processor."""
    with suppress(OSError):
        for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    if platform.system() == "Darwin":
        command = ["/usr/sbin/sysctl", "-n", "machdep.cpu.brand_string"]
        with suppress(OSError):
            return (
                subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip() or "CPU"
            )
    return platform.processor() or platform.machine() or "CPU"
