#!/usr/bin/env python3
"""Every input file is opened once a run: check_opens.py PROGRAM.

Three studies (files of one's own in three formats, a table of travel times, a road network) are run under strace; each file
of their folder and of GeoData that is read is counted. Nothing is checked where strace is not installed.
"""
import collections
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
EXAMPLES = ROOT / "Examples"
OPENED = re.compile(r'open(?:at)?\((?:AT_FDCWD, )?"([^"]+)", ([A-Z_|]+)[^)]*\) = \d')
MATRIX = """\
department: 34
matrix: drive-times.csv
by: [epci, districts.csv]
weights: firms.csv
weight: firms
service_distance: 20
spaces: today.csv
plan: {open: 2}
compare: true
"""


def study(name, folder):
    """The path of a study of its own in a copy of an example."""
    place = folder / name
    shutil.copytree(EXAMPLES / name, place)
    path = place / "study.yml"
    if name == "herault":
        path.write_text(MATRIX, encoding="utf-8")
    return path


def opens(program, path, folder):
    """How often each file was opened for reading."""
    traces = Path(tempfile.mkdtemp(dir=folder))
    environment = dict(os.environ, MAILLAGE_GEODATA=str(ROOT / "GeoData"))
    # A file a thread: calls of several would cut each other's lines in two.
    strace = ["strace", "-ff", "-qq", "-e", "trace=open,openat", "-o", traces / "of"]
    command = [*strace, program, "run", path, "--quiet"]
    run = subprocess.run([str(word) for word in command], env=environment, capture_output=True, text=True, check=False)
    if run.returncode:
        sys.exit(f"check_opens: {path} ended with {run.returncode}: {run.stderr}")
    found = collections.Counter()
    texts = [trace.read_text(encoding="utf-8", errors="replace") for trace in traces.iterdir()]
    for line in "".join(texts).splitlines():
        match = OPENED.search(line)
        if not match or "O_DIRECTORY" in match[2] or "O_WRONLY" in match[2] or "O_RDWR" in match[2]:
            continue
        name = Path(os.path.abspath(match[1]))
        if name.is_file() and (name.is_relative_to(path.parent) or name.is_relative_to(ROOT / "GeoData")):
            found[name] += 1
    return found


def main():
    if not shutil.which("strace"):
        print("check_opens: strace is not installed; nothing was checked")
        return
    program, status = Path(sys.argv[1]).resolve(), 0
    with tempfile.TemporaryDirectory() as folder:
        for name in ("archipelago", "herault", "liechtenstein"):
            found = opens(program, study(name, Path(folder)), Path(folder))
            inputs = {path: count for path, count in found.items() if "results" not in path.parts}
            often = {path: count for path, count in inputs.items() if count > 1}
            print(f"check_opens: {name}: {len(inputs)} files, {sum(inputs.values())} times opened")
            for path, count in sorted(often.items()):
                print(f"check_opens: {path.name} was opened {count} times", file=sys.stderr)
                status = 1
    sys.exit(status)


if __name__ == "__main__":
    main()
