"""Programs run and measured for the benchmarks."""

import os
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
BUILT = ROOT / ".build" / "release"
MAILLAGE = BUILT / "maillage"


class Run(NamedTuple):
    """Wall seconds, peak memory in MB, standard output (none where the run was stopped), processor seconds."""

    seconds: float
    megabytes: float
    output: str | None
    processor_seconds: float


def measured(command, limit=None):
    """Runs a command to its end, or stops it and what it started after `limit` seconds."""
    with tempfile.TemporaryFile() as output:
        start = time.perf_counter()
        child = subprocess.Popen([str(word) for word in command], stdout=output, cwd=ROOT, start_new_session=True)
        stopped = threading.Event()

        def stop():
            stopped.set()
            os.killpg(child.pid, signal.SIGKILL)

        timer = threading.Timer(limit, stop) if limit else None
        if timer:
            timer.start()
        _, status, usage = os.wait4(child.pid, 0)
        seconds = time.perf_counter() - start
        if timer:
            timer.cancel()
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode and not stopped.is_set():
            sys.exit(f"benchmark: {Path(command[0]).name} ended with {child.returncode}")
        output.seek(0)
        text = None if stopped.is_set() else output.read().decode()
        return Run(seconds, usage.ru_maxrss / 1024, text, usage.ru_utime + usage.ru_stime)


def say(name, ours, theirs, unit, least=""):
    """Medians, and the ratios of the runs in pairs; `least` is '> ' where Python was stopped before its end."""
    ratios = [b / a for a, b in zip(ours, theirs, strict=True)]
    print(
        f"{name}: Maillage {statistics.median(ours):.3f} {unit}, Python {least}{statistics.median(theirs):.3f} {unit}; "
        f"Python / Maillage: median {least}{statistics.median(ratios):.2f}, "
        f"from {min(ratios):.2f} to {max(ratios):.2f} ({len(ratios)} pairs)",
        flush=True,
    )
