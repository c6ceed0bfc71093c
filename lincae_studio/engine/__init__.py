"""Does the work: jobs, tasks, rendering, playback. No Qt."""
