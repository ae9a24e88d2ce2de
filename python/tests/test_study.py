"""Whole studies: the bytes of the command line, errors with their place, progress, interrupts, forks."""

import json
import multiprocessing
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import threading

import pytest

import maillage as ml

PROGRAM = os.environ.get("MAILLAGE_PROGRAM")
EXAMPLES = pathlib.Path(__file__).resolve().parents[2] / "Examples"
GEODATA = EXAMPLES.parent / "GeoData"
needs_program = pytest.mark.skipif(PROGRAM is None, reason="MAILLAGE_PROGRAM names no program")

#: Three towns in a row, one of which has a space; a degree of latitude is 110.6 km.
TOWNS = "code,name,longitude,latitude,population,basin\na,A,2,44,1,x\nb,B,2,44.1,2,x\nc,C,2,45,4,y\n"
SMALL = {"towns": "towns.csv", "spaces": "spaces.csv", "service_distance": 15, "title": "Three"}


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "towns.csv").write_text(TOWNS)
    (tmp_path / "spaces.csv").write_text("code,name,longitude,latitude\ns,Here,2,44\n")
    (tmp_path / "candidates.csv").write_text("code\nb\nc\n")
    (tmp_path / "basins.geojson").write_text(json.dumps({
        "type": "FeatureCollection", "features": [
            {"type": "Feature", "properties": {"code": code, "name": code}, "geometry": {
                "type": "Polygon", "coordinates": [[[1.5, low], [2.5, low], [2.5, high], [1.5, high], [1.5, low]]]}}
            for code, low, high in (("x", 43.5, 44.5), ("y", 44.5, 45.5))
        ]}))
    return tmp_path


def small(**changes):
    return {**SMALL, "basins": "basins.geojson", "plan": {"open": 1, "candidates": "candidates.csv"}, **changes}


def test_own_files_need_nothing_else(folder):
    events = []
    found = ml.study(small(), folder=folder, progress=events.append)
    assert found.summary["analyze"]["people"] == 7 and found.summary["analyze"]["uncovered_people"] == 4
    assert found.summary["plan"]["opened"] == ["c"] and found.summary["plan"]["covered_after"] == 7
    assert [event["step"] for event in events if "step" in event] == ["analyze", "plan"]
    assert any("towns.csv" in event.get("read", []) for event in events)
    assert {"plan.json", "gap-report.json", "manifest.json"} <= set(found.files)
    assert json.loads(found.files["plan.json"])["result"]["opened"] == ["c"] and found.conflicts == {}
    assert found.files["plan.json"] == found.files["plan.json"]


def test_what_is_written_is_what_is_made(folder, tmp_path):
    found = ml.study(small(), folder=folder)
    paths = found.write(tmp_path / "out" / "deep")
    assert sorted(path.name for path in (tmp_path / "out" / "deep").iterdir()) == sorted(found.files)
    assert len(paths) == len(found.files)
    for name, content in found.files.items():
        assert (tmp_path / "out" / "deep" / name).read_bytes() == content
    (tmp_path / "file").write_text("")
    with pytest.raises(ml.StudyError, match="file"):
        found.write(tmp_path / "file")


def test_systems_of_coordinates_are_known(folder):
    """proj.db is found: the towns in Lambert 93 are those in degrees."""
    pyproj = pytest.importorskip("pyproj")
    to = pyproj.Transformer.from_crs("EPSG:4326", "EPSG:2154", always_xy=True)
    rows = [line.split(",") for line in TOWNS.splitlines()[1:]]
    for row in rows:
        row[2:4] = map(repr, to.transform(float(row[2]), float(row[3])))
    (folder / "metres.csv").write_text("\n".join(",".join(row) for row in [TOWNS.splitlines()[0].split(","), *rows]) + "\n")
    found = ml.study(small(towns="metres.csv", crs={"towns": "EPSG:2154"}), folder=folder)
    assert found.summary["analyze"]["people"] == 7 and found.summary["analyze"]["uncovered_people"] == 4


def test_a_plan_that_cannot_be_says_why(folder):
    found = ml.study(small(plan={"candidates": "candidates.csv", "open": 1, "min_per": {"basin": 1}}), folder=folder)
    assert list(found.conflicts) == ["plan"] and "basin" in found.conflicts["plan"]
    assert found.summary["plan"]["status"] == "infeasible"


@needs_program
@pytest.mark.parametrize("example", ["liechtenstein", "archipelago"])
def test_the_command_line_writes_the_same_bytes(example, tmp_path):
    copy = shutil.copytree(EXAMPLES / example, tmp_path / example)
    run = subprocess.run([PROGRAM, "run", "study.yml", "--out", "results", "--lang", "en", "--quiet"], cwd=copy, capture_output=True, text=True)
    if run.returncode:
        pytest.skip(run.stderr)
    found = ml.study(copy / "study.yml")
    written = {str(path.relative_to(copy / "results")): path.read_bytes() for path in (copy / "results").rglob("*") if path.is_file()}
    assert set(found.files) == set(written)
    differing = [name for name, content in written.items() if found.files[name] != content]
    assert differing == []


@needs_program
@pytest.mark.skipif(not GEODATA.exists(), reason="no GeoData")
def test_the_embedded_data_of_france(tmp_path):
    text = "department: '48'\nplan: {open: 1}\n"
    with pytest.raises(ml.StudyError, match="towns.csv"):
        ml.study(text, geodata=tmp_path)
    (tmp_path / "study.yml").write_text(text)
    subprocess.run([PROGRAM, "run", "study.yml", "--out", "results", "--lang", "en", "--quiet"], cwd=tmp_path, check=True,
                   env={**os.environ, "MAILLAGE_GEODATA": str(GEODATA)})
    found = ml.study(tmp_path / "study.yml")
    for path in (tmp_path / "results").iterdir():
        assert found.files[path.name] == path.read_bytes(), path.name


def test_errors_name_their_place(folder):
    (folder / "towns.csv").write_text(TOWNS.replace("b,B,2,44.1,2", "b,B,2,94.1,2"))
    with pytest.raises(ml.StudyError) as refused:
        ml.study(small(), folder=folder)
    error = refused.value
    assert (error.file, error.row, error.column) == ("towns.csv", 3, "latitude")
    assert str(error).startswith("towns.csv, line 3, field 'latitude': ") and "94.1" not in error.code
    with pytest.raises(ml.StudyError) as refused:
        ml.study("towns: towns.csv\ndistances: [5, far]\n", folder=folder)
    assert (refused.value.file, refused.value.row) == ("study.yml", 2)
    with pytest.raises(ml.StudyError, match="nothing"):
        ml.study({"nothing": 1}, folder=folder)
    with pytest.raises(FileNotFoundError):
        ml.study("absent.yml")
    import pickle

    again = pickle.loads(pickle.dumps(error))
    assert (str(again), again.file, again.code) == (str(error), error.file, error.code)


def test_what_progress_raises_ends_the_study(folder):
    def stop(event):
        if event.get("step") == "plan":
            raise RuntimeError("enough")

    with pytest.raises(RuntimeError, match="enough"):
        ml.study(small(), folder=folder, progress=stop)


#: A program that is started in the background has interrupts ignored.
SLOW = """
import signal, sys, maillage as ml
signal.signal(signal.SIGINT, signal.default_int_handler)
print("ready", flush=True)
try:
    ml.study({"towns": "towns.csv", "spaces": "spaces.csv", "basins": "basins.geojson", "service_distance": 15,
              "plan": {"open": 1, "candidates": "candidates.csv"}}, folder=sys.argv[1],
             progress=lambda event: print("working", flush=True) or sys.stdin.readline())
except KeyboardInterrupt:
    print("interrupted")
"""


def test_an_interrupt_ends_the_study(folder):
    process = subprocess.Popen([sys.executable, "-P", "-c", SLOW, str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                               stderr=subprocess.PIPE, text=True)
    assert process.stdout.readline() == "ready\n" and process.stdout.readline() == "working\n"
    process.send_signal(signal.SIGINT)
    # Only now may the study go on.
    out, error = process.communicate("\n" * 9, timeout=60)
    assert (out, error, process.returncode) == ("interrupted\n", "", 0)


def test_an_interrupt_leaves_nothing_written(tmp_path):
    """The results of Occitanie with their page take far longer to make than the time to the interrupt."""
    try:
        found = ml.study({"plan": {"open": 3}}, threads=1)
    except ml.StudyError as error:
        pytest.skip(str(error))
    timer = threading.Timer(0.02, os.kill, (os.getpid(), signal.SIGINT))
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        with pytest.raises(KeyboardInterrupt):
            timer.start()
            found.write(tmp_path / "deep" / "results")
        assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
    finally:
        timer.join()
        signal.signal(signal.SIGINT, before)
    assert list(tmp_path.iterdir()) == []
    found.write(tmp_path / "deep" / "results")
    assert len(list((tmp_path / "deep" / "results").iterdir())) == len(found.files)


def test_threads_run_studies_side_by_side(folder):
    results = []
    threads = [
        threading.Thread(target=lambda: results.append(ml.study(small(), folder=folder, threads=1).files["plan.json"])) for _ in range(3)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(results) == 3 and len(set(results)) == 1


def _in_child(folder, queue):
    try:
        queue.put(ml.study(small(), folder=folder).summary["plan"]["opened"])
    except ml.ForkedError as error:
        queue.put(str(error))


@pytest.mark.parametrize(("method", "answer"), [("fork", "spawn"), ("spawn", ["c"])])
def test_a_process_forked_off_is_refused(folder, method, answer):
    ml.study(small(), folder=folder)
    context = multiprocessing.get_context(method)
    queue = context.Queue()
    process = context.Process(target=_in_child, args=(folder, queue))
    process.start()
    found = queue.get(timeout=60)
    process.join(60)
    assert found == answer if isinstance(answer, list) else answer in found


def test_what_is_not_installed_is_named():
    """All else works without the second wheel."""
    code = (
        "import sys; sys.modules['maillage_studies'] = None\nimport maillage as ml\n"
        "plan = ml.mclp(([2.0], [44.0]), ([2.0], [44.0]), 1, 1e3)\n"
        "for call in (plan.verify, lambda: ml.study({}), lambda: ml.Roads('x.routes')):\n"
        "    try:\n        call()\n    except ImportError as error:\n        print(error)"
    )
    environment = {name: value for name, value in os.environ.items() if name != "MAILLAGE_STUDIES_LIBRARY"}
    said = subprocess.run([sys.executable, "-P", "-c", code], capture_output=True, text=True, env=environment, check=True).stdout
    assert said.count("pip install 'maillage[studies]'") == 3
