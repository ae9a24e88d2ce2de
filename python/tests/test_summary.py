"""The line of `maillage analyze --json`, to the byte, from sums of parts."""

import json
import os
import subprocess

import numpy as np
import pytest

import maillage as ml
import maillage._partition
from maillage._summary import decimal, quoted

PROGRAM = os.environ.get("MAILLAGE_PROGRAM")
with_program = pytest.mark.skipif(PROGRAM is None, reason="MAILLAGE_PROGRAM names no program")


def said(folder, *options):
    command = [PROGRAM, "analyze", "--json", "--quiet", "--formats", "json", "--out", str(folder), *options]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def in_parts(points, sites, limits, **options):
    """The whole from parts of unequal size, merged in another order, one of them empty."""
    order = np.random.default_rng(3).permutation(len(points["longitude"]))
    cuts = [0, 0, 1, len(order) // 3, len(order)]
    parts = [
        ml.partial({name: column[order[first:last]] for name, column in points.items()}, sites, limits, **options)
        for first, last in zip(cuts, cuts[1:])
    ]
    return maillage._partition.merged(parts[::-1])


@with_program
def test_occitanie_from_parts_is_the_line_of_the_command_line(tmp_path):
    towns, sites = ml.sample.towns(), ml.Sites(ml.sample.spaces())
    limits = [15_000, 30_000, 45_000, 60_000]
    whole = in_parts(towns, sites, limits, weight="population", by="department")
    exact = ml.coverage(towns, sites, limits, weight="population")
    line = whole.summary(exact.median[0], exact.p90[0], study="occitanie", service=30_000)
    assert line == said(tmp_path)


@with_program
@pytest.mark.parametrize("seed", range(3))
def test_any_points_from_parts_are_the_line_of_the_command_line(tmp_path, seed):
    """People from 0 to 2^30 a point, distances with decimals; basins, which repairs are about, are the command line's own."""
    random = np.random.default_rng(seed)
    towns, count = ml.sample.towns(), 2000
    near = random.integers(0, len(towns["code"]), count)
    points = {
        "longitude": np.round(towns["longitude"][near] + random.uniform(-0.02, 0.02, count), 6),
        "latitude": np.round(towns["latitude"][near] + random.uniform(-0.02, 0.02, count), 6),
        "population": random.choice([0, 1, 7, 1 << 30], count) * random.integers(0, 3, count),
    }
    rows = ["code,name,longitude,latitude,population"] + [
        f"{place:05d},point,{x!r},{y!r},{people}"
        for place, (x, y, people) in enumerate(zip(*(column.tolist() for column in points.values()), strict=True))
    ]
    (tmp_path / "points.csv").write_text("\n".join(rows))
    spaces = ml.sample.spaces()
    (tmp_path / "spaces.csv").write_text("\n".join(
        ["code,name,longitude,latitude"]
        + [f"{c},space,{x!r},{y!r}" for c, x, y in zip(
            spaces["code"], spaces["longitude"].tolist(), spaces["latitude"].tolist(), strict=True)]))
    limits, sites = [7_500, 12_345, 20_000], ml.Sites(spaces)
    whole = in_parts(points, sites, limits, weight="population")
    exact = ml.coverage(points, sites, limits, weight="population")
    line = whole.summary(exact.median[0], exact.p90[0], service=12_345)
    found = said(
        tmp_path / "out", "--towns", str(tmp_path / "points.csv"), "--spaces", str(tmp_path / "spaces.csv"),
        "--distances", "7.5,12.345,20", "--service-distance", "12.345")
    assert line.split(',"repairs":')[0] == found.split(',"repairs":')[0]


def test_sums_by_hand():
    """Points on the equator, 0.1 degree is 11,131,949 mm: 4 people there, 8 at twice that, beyond 12 km by 10,263,898 mm."""
    points = {"longitude": np.array([0.0, 0.1, 0.2]), "latitude": np.zeros(3), "people": np.array([1, 4, 8])}
    whole = ml.partial(points, ml.Sites(([0.0], [0.0])), [12_000], weight="people")
    found = json.loads(whole.summary(22_263.898, 22_263.898, study='a "b"\n', weight="people"))
    assert found["study"] == 'a "b"\n' and (found["towns"], found["spaces"], found["people"]) == (3, 1, 13)
    assert found["excess_person_km"] == round(8 * 10_263_898 / 1e6, 3)
    assert found["distance_m"]["mean"] == round((4 * 11_131_949 + 8 * 22_263_898) / 13_000, 3)
    table = whole.table()
    assert table["people"].tolist() == [13] and table["covered_12000"].tolist() == [5]


def test_nobody_and_nothing():
    empty = {"longitude": np.empty(0), "latitude": np.empty(0)}
    found = json.loads(ml.partial(empty, ml.Sites(([0.0], [0.0])), [1e4]).summary())
    assert found["distance_m"] is None and found["covered"][0]["share"] is None and found["excess_person_km"] == 0
    alone = json.loads(ml.partial(([1.0], [2.0]), ml.Sites((np.empty(0), np.empty(0))), [1e4]).summary())
    assert alone["distance_m"] is None and alone["excess_person_km"] is None and alone["uncovered_people"] == 1


def test_what_was_not_counted_is_refused():
    whole = ml.partial(([1.0], [2.0]), ml.Sites(([0.0], [0.0])), [1e4])
    with pytest.raises(ml.MismatchError, match="20000"):
        whole.summary(1.0, 1.0, service=20_000)
    with pytest.raises(ml.MismatchError, match="quantiles"):
        whole.summary()


@pytest.mark.parametrize(("value", "decimals", "text"), [
    (0.0625, 3, "0.063"), (-0.0625, 3, "-0.063"), (30.0, 6, "30"), (0.1, 3, "0.1"), (12.345, 6, "12.345"), (1e15, 3, "1000000000000000"),
    (0.0004, 3, "0"), (5.0, 0, "5"), (100.0, 2, "100"),
])
def test_decimals_are_those_of_the_command_line(value, decimals, text):
    assert decimal(value, decimals) == text


def test_texts_are_quoted():
    assert quoted('é"\\\n\x01') == '"é\\"\\\\\\u000a\\u0001"'
