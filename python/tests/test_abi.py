"""The table of signatures is that of maillage.h; nothing that comes in ends the process."""

import ctypes
import multiprocessing
import pathlib
import re
import subprocess
import sys

import numpy as np
import pytest

import maillage as ml
from maillage import _abi, _studies

API = pathlib.Path(__file__).resolve().parents[2] / "API"
TYPES = {"int32_t": "i", "int64_t": "l", "double": "d", "void": "v"}
CTYPES = {ctypes.c_int32: "i", ctypes.c_int64: "l", ctypes.c_double: "d", ctypes.c_void_p: "p", ctypes.c_char_p: "p", None: "v"}


def letter(declaration):
    return "p" if "*" in declaration else TYPES[declaration.split()[0]]


@pytest.mark.skipif(not API.exists(), reason="not in a checkout")
@pytest.mark.parametrize(("header", "signatures"), [("maillage.h", _abi.SIGNATURES), ("maillage_studies.h", _studies.SIGNATURES)])
def test_signatures_are_those_of_the_header(header, signatures):
    text = re.sub(r"/\*.*?\*/", "", (API / header).read_text(), flags=re.S)
    found = {}
    for result, name, arguments in re.findall(r"^(?!typedef)(\w[\w *]*?)\b(maillage_\w+)\(([^)]*)\);", text, re.M):
        parts = [] if arguments.strip() == "void" else arguments.split(",")
        found[name] = letter(result), "".join(letter(part.strip()) for part in parts)
    ours = {
        name: (CTYPES[result], "".join(CTYPES[part] for part in arguments))
        for name, (result, arguments) in signatures.items()
    }
    assert ours == found


@pytest.mark.parametrize(("module", "name"), [
    (module, name) for module in (_abi, _studies) for name, (result, _) in module.SIGNATURES.items()
    if result is ctypes.c_int32 and not name.endswith(("abi_version", "studies_data"))])
def test_null_pointers_are_refused(module, name):
    """Every call with nothing but null pointers and zeros is refused."""
    _, arguments = module.SIGNATURES[name]
    zeros = [None if part in (ctypes.c_void_p, ctypes.c_char_p) else part(0) for part in arguments]
    with pytest.raises(ml.MaillageError):
        module.call(name, *zeros)


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf, 1e300, -1e300, 1e7, 180.000001, -181])
@pytest.mark.parametrize("column", ["longitude", "latitude"])
def test_what_is_no_position_is_refused_with_its_place(value, column):
    sites = ml.Sites(([3.0], [43.0]))
    points = {"longitude": np.full(9000, 2.0), "latitude": np.full(9000, 44.0)}
    points[column][8999] = value
    for call in (
        lambda: sites.nearest(points), lambda: sites.nearest(points, k=3), lambda: sites.within(points, 1e4),
        lambda: sites.nearest(points, threads=2), lambda: ml.mclp(points, sites, 1, 1e4), lambda: ml.Sites(points),
        lambda: ml.coverage(points, sites, [1e4]), lambda: ml.partial(points, sites, [1e4], candidates=sites, radius=1e4),
    ):
        with pytest.raises(ml.PositionError) as refused:
            call()
        assert (refused.value.row, refused.value.column) == (8999, column)


@pytest.mark.parametrize("weight", [np.nan, np.inf, -1])
def test_what_is_no_weight_is_refused_with_its_place(weight):
    points = {"longitude": np.full(5, 2.0), "latitude": np.full(5, 44.0), "people": np.array([1, 2, weight, 4, 5.0])}
    sites = ml.Sites(([3.0], [43.0]))
    for call in (
        lambda: ml.mclp(points, sites, 1, 1e4, weight="people"),
        lambda: ml.coverage(points, sites, [1e4], weight="people"),
        lambda: ml.p_median(points, sites, 1, weight="people"),
        lambda: ml.accessibility(points, sites, demand="people", within=1e4),
    ):
        with pytest.raises(ml.WeightError) as refused:
            call()
        assert refused.value.row == 2


def test_sums_of_people_want_whole_numbers():
    with pytest.raises(ml.WeightError, match="whole"):
        ml.coverage(([2.0], [44.0]), ([3.0], [43.0]), [1e4], weight=[0.5])
    with pytest.raises(ml.WeightError, match="2\\^53"):
        ml.coverage(([2.0], [44.0]), ([3.0], [43.0]), [1e4], weight=[2.0**60])


@pytest.mark.parametrize("limit", [np.nan, -1.0, -np.inf])
def test_what_is_no_distance_is_refused(limit):
    sites = ml.Sites(([3.0], [43.0]))
    for call in (lambda: sites.within(([2.0], [44.0]), limit), lambda: ml.coverage(([2.0], [44.0]), sites, [limit]),
                 lambda: sites.nearest(([2.0], [44.0]), limits=[limit])):
        with pytest.raises(ml.DistanceError):
            call()


def test_costs_that_are_no_rows_are_refused():
    for starts, sites, costs in (
        ([0, 2], [1, 0], [1.0, 1.0]), ([0, 1], [5], [1.0]), ([0, 1], [-1], [1.0]), ([1, 1], [0], [1.0]), ([0, 1], [0], [np.nan]),
        ([0, 1], [0], [-1.0]), ([0, 2, 1], [0], [1.0]), ([], [], []),
    ):
        with pytest.raises(ml.MaillageError):
            ml.Costs.from_rows(starts, sites, costs, 2)


def _nearest(sites, queue):
    queue.put(sites.nearest(([2.0], [44.0])).metres[0])


@pytest.mark.parametrize("method", ["fork", "spawn"])
def test_works_in_other_processes(method):
    """After use in this process; an index made here works in a process forked off, and one sent to it anywhere."""
    sites = ml.Sites(([3.0, 2.5], [43.0, 44.5]))
    expected = sites.nearest(([2.0], [44.0])).metres[0]
    ml.mclp(([2.0], [44.0]), sites, 1, 1e6)
    context = multiprocessing.get_context(method)
    queue = context.Queue()
    process = context.Process(target=_nearest, args=(sites, queue))
    process.start()
    assert queue.get(timeout=60) == expected
    process.join(60)
    assert process.exitcode == 0


def test_no_library_of_swift_is_needed():
    _studies.library()
    maps = pathlib.Path("/proc/self/maps").read_text()
    assert pathlib.Path(_abi._library._name).name in maps and "libswift" not in maps and "/swift/usr" not in maps


def test_the_library_brings_geodesics_and_none_but_those_of_c():
    show = "import ctypes, sys; [ctypes.CDLL(path) for path in sys.argv[1:]]; print(open('/proc/self/maps').read())"

    def mapped(*paths):
        maps = subprocess.run([sys.executable, "-c", show, *paths], check=True, capture_output=True, text=True).stdout
        return {pathlib.Path(name).name for name in re.findall(r"(/\S+\.so[.\d]*)", maps)}

    brought = mapped(_abi._library._name) - mapped() - {pathlib.Path(_abi._library._name).name}
    assert all(name.startswith(("libGeographicLib", "libstdc++.so", "libgcc_s.so", "libm.so", "libc.so", "ld-linux")) for name in brought), brought


def test_no_points_and_no_sites():
    empty = (np.empty(0), np.empty(0))
    assert len(ml.Sites(([3.0], [43.0])).nearest(empty).site) == 0
    found = ml.Sites(empty).nearest(([2.0], [44.0]), k=2)
    assert found.site.tolist() == [[-1, -1]] and np.isnan(found.metres).all()
    plan = ml.mclp(empty, empty, 3, 1e4)
    assert (plan.opened, plan.value, plan.proved) == ([], 0, True)
    assert ml.coverage(empty, ([3.0], [43.0]), [1e4]).people.tolist() == [0]
