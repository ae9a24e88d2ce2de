"""Runs the benchmarks: Maillage and Python in alternation, in one run. See README.md."""

import argparse
import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

import plan
from processes import BUILT, HERE, MAILLAGE, ROOT, measured, say

NEAREST = BUILT / "nearest-benchmark"
ACCESSIBILITY = BUILT / "accessibility-benchmark"
CLIP = BUILT / "clip-benchmark"


def checked(command):
    """Runs a comparison and passes on what it says; a disagreement ends the run."""
    if subprocess.run([str(word) for word in command], cwd=ROOT).returncode:
        sys.exit("benchmark: Maillage and Python disagree")


def without_boundaries(folder):
    """The embedded data less the boundaries of towns and what only a study with boundaries reads."""
    data = folder / "geodata"
    data.mkdir()
    for file in (ROOT / "GeoData").iterdir():
        if file.is_file() and file.name not in ("town-boundaries.bin", "candidates.csv"):
            (data / file.name).symlink_to(file)
    return data


def analyze(runs, folder):
    """The national study as cold processes; of Maillage what the script does too, then everything, alone."""
    ours, theirs = folder / "maillage", folder / "python"
    whole = [MAILLAGE, "analyze", "--france", "--quiet", "--out", folder / "whole"]
    maillage = [
        MAILLAGE, "analyze", "--france", "--access", "none", "--formats", "md,json,csv,geojson,svg",
        "--geodata", without_boundaries(folder), "--quiet", "--out", ours,
    ]
    script = [sys.executable, HERE / "analyze_france.py", theirs]
    measured(maillage), measured(script)  # Files into the page cache, Python's into __pycache__.
    pairs = [(measured(maillage), measured(script)) for _ in range(runs)]
    checked([sys.executable, HERE / "analyze_france.py", theirs, "--compare", ours])
    say("analyze, wall time", [a[0] for a, _ in pairs], [b[0] for _, b in pairs], "s")
    say("analyze, peak memory", [a[1] for a, _ in pairs], [b[1] for _, b in pairs], "MB")
    for name, options in (("all files but the workbook", ["--formats", "md,json,csv,geojson,svg"]), ("all files", [])):
        alone = [measured([*whole, *options]) for _ in range(runs)]
        print(
            f"analyze with boundaries and accessibility, {name}: {statistics.median(run.seconds for run in alone):.3f} s, "
            f"{max(run.megabytes for run in alone):.0f} MB"
        )


def nearest(runs, folder):
    """Nearest site of 1,000,000 points among 500, the best of 3 repetitions in each process."""
    points, sites = folder / "points.bin", folder / "sites.bin"
    ours, theirs = folder / "maillage.bin", folder / "python.bin"
    script = HERE / "nearest.py"
    checked([sys.executable, script, "points", points, sites])
    pairs = [
        (
            seconds(measured([NEAREST, points, sites, ours, "2", "3"])[2]),
            seconds(measured([sys.executable, script, "run", points, sites, theirs, "2", "3"])[2]),
        )
        for _ in range(runs)
    ]
    checked([sys.executable, script, "compare", points, sites, ours, theirs])
    mine = [a[0] for a, _ in pairs]
    say("nearest, against pyproj on one thread", mine, [b[1] for _, b in pairs], "s")
    say("nearest, against pyproj on two threads", mine, [b[0] for _, b in pairs], "s")


def accessibility(runs, folder):
    """E2SFCA on one table of pairs, the best of 5 repetitions in each process."""
    script = HERE / "accessibility.py"
    checked([sys.executable, script, "pairs", folder])

    def best(command):
        return seconds(measured([*command, "5"])[2])[0]

    rounds = [
        (
            best([ACCESSIBILITY, folder, "1"]),
            best([ACCESSIBILITY, folder, "2"]),
            best([sys.executable, script, "numpy", folder]),
            best([sys.executable, script, "access", folder]),
        )
        for _ in range(runs)
    ]
    checked([sys.executable, script, "compare", folder])
    one, two, by_hand, package = zip(*rounds)
    say("accessibility, one thread, against numpy", one, by_hand, "s")
    say("accessibility, two threads, against numpy", two, by_hand, "s")
    say("accessibility, one thread, against access", one, package, "s")
    say("accessibility, two threads, against access", two, package, "s")


def clip(runs, folder):
    """Service areas at four distances clipped to all departments, the best of 3 repetitions in each process."""
    areas, covers, ours = folder / "areas.hex", folder / "covers.hex", folder / "ours.hex"
    script = HERE / "clip.py"
    checked([sys.executable, script, "inputs", areas, covers])
    for method in ("clip", "overlay"):
        theirs = folder / f"{method}.hex"
        pairs = [
            (
                seconds(measured([CLIP, areas, covers, ours, "2", "3"])[2])[0],
                seconds(measured([sys.executable, script, "run", areas, covers, theirs, method, "3"])[2])[0],
            )
            for _ in range(runs)
        ]
        checked([sys.executable, script, "compare", areas, covers, ours, theirs])
        say(f"clip, against geopandas.{method}", [a for a, _ in pairs], [b for _, b in pairs], "s")


def dissolve(runs, folder):
    """The union of all communes by department and by EPCI, the best of the repetitions in each process."""
    for level in ("department", "epci"):
        ours, theirs = folder / "maillage.txt", folder / "python.txt"
        script = HERE / "dissolve.py"
        pairs = [
            (
                seconds(measured([BUILT / "dissolve-benchmark", ROOT / "GeoData", level, ours, "3"])[2]),
                seconds(measured([sys.executable, "-B", script, "run", level, theirs, "3"])[2]),
            )
            for _ in range(runs)
        ]
        checked([sys.executable, "-B", script, "compare", ours, theirs])
        mine = [a[0] for a, _ in pairs]
        say(f"dissolve by {level}, against union_all", mine, [b[0] for _, b in pairs], "s")
        say(f"dissolve by {level}, against coverage_union_all", mine, [b[1] for _, b in pairs], "s")


def seconds(output):
    """The best of the repetitions a process printed, column by column."""
    return [min(column) for column in zip(*([float(word) for word in line.split()] for line in output.splitlines()))]


def machine():
    model = "unknown processor"
    cpuinfo = Path("/proc/cpuinfo")
    if cpuinfo.exists():
        names = [line.split(":", 1)[1].strip() for line in cpuinfo.read_text().splitlines() if line.startswith("model name")]
        model = names[0] if names else model
    print(f"machine: {os.cpu_count()} cores, {model}, {platform.system()} {platform.machine()}")
    load = os.getloadavg()[0]
    print(f"machine: load of the last minute before the run: {load:.2f} (figures need a quiet machine)", flush=True)
    subprocess.run([sys.executable, "-c", LIBRARIES])


# In a process of its own: the peak memory that Linux counts for a process is never below its parent's at its start, so
# this one stays small.
LIBRARIES = """
import platform, geopandas, highspy, numpy, pulp, pyproj, scipy, shapely, spopt
print(
    f"Python {platform.python_version()}: geopandas {geopandas.__version__}, shapely {shapely.__version__} "
    f"(GEOS {shapely.geos_version_string}), pyproj {pyproj.__version__} (PROJ {pyproj.proj_version_str}), "
    f"scipy {scipy.__version__}, numpy {numpy.__version__}, HiGHS {highspy.Highs().version()}, "
    f"spopt {spopt.__version__}, pulp {pulp.__version__}"
)
"""


def versions(folder):
    measured([MAILLAGE, "analyze", "--quiet", "--out", folder / "versions"])
    manifest = json.loads((folder / "versions" / "manifest.json").read_text(encoding="utf-8"))
    print(", ".join(f"{item['name']} {item['version']}" for item in manifest["versions"]))
    swift = subprocess.run(["swift", "--version"], capture_output=True, text=True).stdout.splitlines()
    print(swift[0] if swift else "Swift: unknown version")


BENCHMARKS = {
    "analyze": analyze,
    "nearest": nearest,
    "dissolve": dissolve,
    "accessibility": accessibility,
    "clip": clip,
} | plan.BENCHMARKS


def main():
    parser = argparse.ArgumentParser(prog="Benchmarks/run.sh", description=__doc__)
    parser.add_argument("--only", choices=BENCHMARKS, help="run one benchmark")
    parser.add_argument("--runs", type=int, default=5, help="pairs of runs (5)")
    options = parser.parse_args()
    if options.runs < 1:
        parser.error("--runs must be at least 1")
    machine()
    with tempfile.TemporaryDirectory(prefix="maillage-benchmark-") as name:
        folder = Path(name)
        versions(folder)
        for benchmark, run in BENCHMARKS.items():
            if options.only in (None, benchmark):
                run(options.runs, folder)


if __name__ == "__main__":
    main()
