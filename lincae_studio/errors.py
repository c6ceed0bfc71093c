"""Errors a user can act on: `str(error)` is one sentence that says what to do."""


class StudioError(Exception):
    """Base of every error that is shown to the user as it stands."""


class UsageError(StudioError):
    """The command line or a dialog was given values that do not go together."""


class AudioReadError(StudioError):
    """An audio file cannot be read."""


class AudioWriteError(StudioError):
    """An audio file cannot be written."""


class ProjectError(StudioError):
    """A project file cannot be read or written, or an edit does not fit the project."""


class ModelError(StudioError):
    """A codec is unknown, not installed, or its weights do not verify."""


class LatentError(StudioError):
    """Latents do not belong together, or a latent file is damaged."""


class DeviceError(StudioError):
    """The chosen compute device cannot be used."""


class Cancelled(Exception):
    """A job was asked to stop."""
