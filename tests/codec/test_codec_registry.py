import subprocess
import sys

import pytest
import torch

from lincae_studio.codec import registry
from lincae_studio.errors import ModelError


def test_listing_codecs_needs_no_torch():
    code = (
        "import sys; from lincae_studio.codec import registry, device, grid\n"
        "from lincae_studio.latent import algebra, cache, files\n"
        "assert registry.entries() and registry.info(registry.default_id()).hop\n"
        "assert 'torch' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_the_default_is_installed():
    entry = registry.entries()[0]
    assert entry.info.id == registry.default_id()
    assert entry.installed


def test_every_installed_codec_loads_as_described():
    for entry in registry.entries():
        if entry.installed:
            assert registry.load(entry.info.id, device="cpu").info == entry.info


def test_latents_of_a_sum_are_the_sum_where_that_is_claimed_and_nowhere_else():
    for entry in registry.entries():
        if not entry.installed:
            continue
        codec, info = registry.load(entry.info.id, device="cpu"), entry.info
        first, second = torch.randn(2, 1, 32 * info.hop, generator=torch.Generator().manual_seed(3)).unbind()
        apart = codec.encode(first) + codec.encode(second)
        error = (apart - codec.encode(first + second)).norm() / apart.norm()
        assert (float(error) < 1e-5) is info.additive, f"{info.id}: {float(error):.1e}"


@pytest.mark.parametrize("ask", [registry.info, lambda name: registry.load(name, device="cpu")])
def test_an_unknown_codec_is_refused_with_the_known_names(ask):
    with pytest.raises(ModelError, match=r"no codec named 'opus'; choose one of: .*reference"):
        ask("opus")
