"""Runs the program on a catalogue of hostile inputs: exit code, message, time and memory of each.

check_hostile.py MAILLAGE [--record] [--only TEXT]

What is expected stands in catalogue.tsv, a table to be read: input, exit code, first line of what was said. --record
writes it anew. The published suites of JSON, CSV and GeoJSON are read where they are at hand.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
EXTERNAL = Path(os.environ.get("MAILLAGE_EXTERNAL", ROOT.parent / "shared/external"))
sys.path.insert(0, str(HERE))
import cases  # noqa: E402

# Memory: this much for each byte of the files, and a fixed part: the data of France, GDAL and the program itself.
BYTES_PER_BYTE = 64
FIXED_BYTES = 768 << 20
SECONDS = 60
CODES = {0, 64, 65, 70, 74}


def run(program, command, folder, stdout=None, seconds=SECONDS):
    """Exit code, what was said on stdout and stderr, seconds, bytes of memory."""
    environment = {"PATH": "/usr/bin:/bin", "LANG": "en_GB.UTF-8", "HOME": str(folder), "MAILLAGE_GEODATA": str(ROOT / "GeoData")}
    out = open(stdout or folder / ".stdout", "wb")
    err = open(folder / ".stderr", "wb")
    start = time.monotonic()
    process = subprocess.Popen([program, *command], cwd=folder, env=environment, stdin=subprocess.DEVNULL, stdout=out, stderr=err)
    memory = 0
    while process.poll() is None:
        # The kernel's own mark of the highest memory; that of wait4 counts the parent's.
        memory = max(memory, highest(process.pid))
        if time.monotonic() - start > seconds:
            process.kill()
        time.sleep(0.001)
    said = b"" if stdout else (folder / ".stdout").read_bytes()
    return process.returncode, said, (folder / ".stderr").read_bytes(), time.monotonic() - start, memory


def highest(process):
    """The most memory that a process had so far, bytes; 0 where it has ended."""
    try:
        with open(f"/proc/{process}/status", "rb") as file:
            return next((int(line.split()[1]) * 1024 for line in file if line.startswith(b"VmHWM")), 0)
    except OSError:
        return 0


def prepare(folder, files, make=None):
    """The well-formed files, with those of a case in their places."""
    for path in (cases.SEEDS / "tables").iterdir():
        shutil.copyfile(path, folder / path.name)
    for name, content in files.items():
        content = content() if callable(content) else content
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
    if make:
        make(folder)
    size = 0
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            # Holes take no room, in the file or when it is refused.
            size += min(path.stat().st_size, path.stat().st_blocks * 512)
    return size


def faults(code, out, err, seconds, memory, size, limit, forbidden=None):
    """What is wrong with how a run ended, whatever is expected of it."""
    if code not in CODES:
        yield f"ended with {code}"
    lines = err.decode("utf-8", "replace").splitlines()
    if code not in (0, 64) and (len(lines) != 1 or not err.endswith(b"\n") or len(err) > 4000):
        yield f"said {len(lines)} lines of {len(err)} bytes"
    if any(byte < 32 and byte != 10 or byte == 127 for byte in err):
        yield "wrote a control character"
    if seconds > limit:
        yield f"took {seconds:.1f} s"
    if memory > FIXED_BYTES + BYTES_PER_BYTE * size:
        yield f"took {memory >> 20} MiB for {size} bytes"
    if forbidden and forbidden.encode() in out + err:
        yield f"says {forbidden!r}"


def said(code, out, err, folder):
    """The first line, without what another run would say otherwise."""
    text = (err if code else out).decode("utf-8", "replace").replace(str(folder), "~").replace(str(ROOT), "..")
    line = re.sub(r'"seconds":[0-9.e-]+', '"seconds":0', text.splitlines()[0]) if text else ""
    return line if len(line) <= 420 else line[:300] + " ... " + line[-100:]


def scratch():
    return tempfile.TemporaryDirectory(dir="/dev/shm" if os.path.isdir("/dev/shm") else None)


def check_case(program, case):
    """The row of a case, its faults, seconds and memory."""
    with scratch() as name:
        folder = Path(name)
        size = prepare(folder, case["files"], case["make"])
        limit = case.get("seconds", SECONDS)
        code, out, err, seconds, memory = run(program, case["command"], folder, case.get("stdout"), limit)
        problems = list(faults(code, out, err, seconds, memory, size, limit, case.get("forbidden")))
        row = (case["name"].encode("unicode_escape").decode(), str(code), said(code, out, err, folder))
        return row, [f"{case['name']}: {problem}" for problem in problems], seconds, memory


def check_catalogue(program, only):
    chosen = [case for case in cases.CASES if not only or only in case["name"]]
    with ThreadPoolExecutor(2) as pool:
        found = list(pool.map(lambda case: check_case(program, case), chosen))
    slowest = max((seconds, row[0]) for row, _, seconds, _ in found)
    largest = max((memory >> 20, row[0]) for row, _, _, memory in found)
    print(f"{len(found)} hostile inputs; slowest {slowest[0]:.1f} s ({slowest[1]}), most memory {largest[0]} MiB ({largest[1]})")
    return [row for row, _, _, _ in found], [problem for _, problems, _, _ in found for problem in problems]


def suite_jobs():
    """Runs on the published suites: the file, what it stands in for, the command, the exit codes that are right."""
    host = cases.collection(cases.area(cases.square(3, 43, 5, 45)), x="@").encode()
    before, after = host.split(b'"@"')
    for path in sorted((EXTERNAL / "json_suite/test_parsing").glob("*.json")):
        content = path.read_bytes()
        # Within another text a value must do what it does alone; nothing at all is not a value.
        expected = {"y": {0}, "n": {65}, "i": {0, 65}}[path.name[0]]
        yield path, "basins.geojson", before + content + after, cases.ANALYZE, expected
        yield path, "basins.geojson", content, cases.ANALYZE, {65}
        yield path, "p.json", content, ["verify", "p.json"], {65}
    for path in sorted((EXTERNAL / "csv_spectrum/csvs").glob("*.csv")):
        yield path, "towns.csv", path.read_bytes(), cases.ANALYZE, {65}
    geojson = EXTERNAL / "geojson"
    for path in sorted(geojson.glob("geojsonhint/bad/*")) + sorted(geojson.glob("schema/test/**/*.json")):
        yield path, "basins.geojson", path.read_bytes(), cases.ANALYZE, {0, 65}


def check_job(program, job):
    path, file, content, command, expected = job
    with scratch() as name:
        folder = Path(name)
        size = prepare(folder, {file: content})
        code, out, err, seconds, memory = run(program, command, folder)
    problems = list(faults(code, out, err, seconds, memory, size, SECONDS))
    if code not in expected:
        problems.append(f"ended with {code}, not with {sorted(expected)}: {err[:200]!r}")
    return code, [f"{path.name} as {file}: {problem}" for problem in problems]


def check_suites(program):
    jobs = list(suite_jobs())
    with ThreadPoolExecutor(2) as pool:
        found = list(pool.map(lambda job: check_job(program, job), jobs))
    codes = [code for code, _ in found]
    counts = ", ".join(f"{codes.count(code)} ended with {code}" for code in sorted(set(codes)))
    print(f"{len(jobs)} runs on the published suites: {counts}")
    return [problem for _, problems in found for problem in problems]


def main():
    program = str(Path(sys.argv[1]).resolve())
    only = sys.argv[sys.argv.index("--only") + 1] if "--only" in sys.argv else None
    rows, problems = check_catalogue(program, only)
    table = "input\texit\tsaid\n" + "".join("\t".join(row) + "\n" for row in rows)
    golden = HERE / "catalogue.tsv"
    if "--record" in sys.argv:
        golden.write_text(table, encoding="utf-8")
    elif only:
        print(table)
    else:
        expected = golden.read_text(encoding="utf-8").splitlines()
        for was, now in zip(expected + [""] * len(rows), table.splitlines() + [""] * len(expected)):
            if was != now:
                problems.append(f"expected {was!r}, found {now!r}")
    if not only:
        if (EXTERNAL / "json_suite").is_dir():
            problems += check_suites(program)
        elif os.environ.get("CI") == "true":
            problems.append(f"{EXTERNAL}/json_suite not found: set MAILLAGE_EXTERNAL")
        else:
            print("the published suites are not at hand: left out")
    if problems:
        sys.exit("\n".join(problems))


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main()
