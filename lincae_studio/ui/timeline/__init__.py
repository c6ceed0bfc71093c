"""The Arrange page: tracks, clips and the ruler."""

from lincae_studio.ui.timeline.arrange import ArrangeView

__all__ = ["ArrangeView"]
