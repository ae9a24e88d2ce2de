"""Travel by road: the numbers of `maillage matrix`, to the last digit."""

import csv
import os
import pathlib
import subprocess

import numpy as np
import pytest

import maillage as ml

PROGRAM = os.environ.get("MAILLAGE_PROGRAM")
FOLDER = pathlib.Path(__file__).resolve().parents[2] / "Examples" / "liechtenstein"
ROUTES = FOLDER / "liechtenstein.routes"
pytestmark = pytest.mark.skipif(not ROUTES.exists(), reason="not in a checkout")


def towns():
    with open(FOLDER / "towns.csv", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    table = {name: np.array([float(row[name]) for row in rows]) for name in ("longitude", "latitude", "population")}
    return {**table, "code": np.array([row["code"] for row in rows])}


def text(number):
    return f"{number:.3f}".rstrip("0").rstrip(".")


@pytest.mark.skipif(PROGRAM is None, reason="MAILLAGE_PROGRAM names no program")
@pytest.mark.parametrize("limit", [None, 8.5])
def test_the_command_line_has_the_same_numbers(limit):
    table = subprocess.run(
        [PROGRAM, "matrix", "--roads", str(ROUTES), "--towns", "towns.csv", "--from", "towns", "--to", "towns",
         *([] if limit is None else ["--limit", str(limit)])], check=True, capture_output=True, text=True, cwd=FOLDER).stdout
    places = towns()
    trips = ml.Roads(ROUTES).trips(places, ml.Sites(places, id="code"), None if limit is None else limit * 60)
    rows = np.repeat(places["code"], np.diff(trips.starts))
    ours = [f"{origin},{site},{text(seconds)},{text(metres)}" for origin, site, seconds, metres in zip(rows, *trips[1:], strict=True)]
    assert ours == table.splitlines()[1:]


def test_nearest_costs_and_plans_agree():
    places, roads = towns(), ml.Roads(ROUTES)
    assert roads.profile == "car" and "OpenStreetMap" in roads.attribution
    sites = ml.Sites(places, id="code")
    near = roads.nearest(places, sites, k=2, threads=2)
    assert near.site[:, 0].tolist() == places["code"].tolist() and (near.seconds[:, 0] == 0).all()
    costs = roads.costs(places, sites)
    starts, columns, seconds = costs.arrays()
    matrix = np.full((11, 11), np.inf)
    matrix[np.repeat(np.arange(11), np.diff(starts)), columns] = seconds
    assert np.array_equal(np.sort(matrix, 1)[:, 1], near.seconds[:, 1])
    plan = ml.p_median(costs, None, 2, weight=places["population"])
    best = min((places["population"] * matrix[:, [a, b]].min(1)).sum() for a in range(11) for b in range(a))
    assert plan.proved and np.isclose(plan.value, best, rtol=1e-12) and set(plan.opened) <= set(places["code"])
    assert ml.p_center(costs, None, 2).value == min(matrix[:, [a, b]].min(1).max() for a in range(11) for b in range(a))
    back = roads.trips(places, sites, direction="from")
    there = roads.trips(places, sites)
    assert len(back.seconds) == len(there.seconds) == 121 and not np.array_equal(back.seconds, there.seconds)
    assert np.array_equal(np.sort(back.seconds.reshape(11, 11).T.ravel()), np.sort(there.seconds))


def test_coverage_and_accessibility_by_road():
    places, roads = towns(), ml.Roads(ROUTES)
    sites = ml.Sites({name: values[:3] for name, values in places.items()}, id="code")
    costs = roads.costs(places, sites)
    _, _, seconds = costs.arrays()
    seconds, people = seconds.reshape(11, 3), places["population"]
    covered = roads.coverage(places, sites, [300, 900], weight="population")
    assert covered.covered.tolist() == [[people[seconds.min(1) <= limit].sum() for limit in (300, 900)]]
    assert covered.farthest[0] == seconds.min(1).max()
    plan = ml.mclp(costs, None, 1, 600, weight=people)
    assert plan.proved and plan.value == max(people[seconds[:, site] <= 600].sum() for site in range(3))
    assert plan.verify().proved and ml.lscp(costs, None, 3600).value == 1
    near = seconds <= 600
    shares = np.where(near, 5 / np.maximum((people[:, None] * near).sum(0), 1e-300), 0).sum(1)
    assert np.allclose(ml.accessibility(costs, demand=people, supply=[5, 5, 5], within=600), shares)
    with pytest.raises(ml.DistanceError):
        ml.mclp(costs, None, 1, float("nan"))
    with pytest.raises(ml.MismatchError):
        ml.accessibility(costs, sites, within=600)


def test_what_is_refused():
    roads, places = ml.Roads(ROUTES), towns()
    with pytest.raises(ml.StudyError, match="absent"):
        ml.Roads("absent.routes")
    with pytest.raises(ml.StudyError):
        ml.Roads(FOLDER / "towns.csv")
    with pytest.raises(ml.StudyError, match="canoe"):
        ml.Roads(ROUTES, "canoe")
    with pytest.raises(ml.PositionError) as refused:
        roads.nearest(([9.5, np.nan], [47.1, 47.1]), places)
    assert (refused.value.row, refused.value.column) == (1, "longitude")
    far = roads.nearest(([-30.0], [40.0]), ml.Sites(places, id="code"))
    assert far.site.tolist() == [None] and np.isnan(far.seconds).all()
    assert len(roads.trips(([9.5], [47.1]), places, limit=0).seconds) == 0


def test_no_points_and_no_sites():
    roads, places, empty = ml.Roads(ROUTES), towns(), (np.empty(0), np.empty(0))
    assert roads.nearest(places, empty, k=2).site.tolist() == [[-1, -1]] * 11
    assert len(roads.nearest(empty, places).site) == 0
    assert len(roads.trips(places, empty).seconds) == len(roads.trips(empty, places).seconds) == 0
    assert roads.nearest(places, places, k=30).site.shape == (11, 30)
    assert ml.Roads(ROUTES, "car").profile == "car"
