"""Plans against every choice, and those of the command line."""

import itertools
import json
import os
import subprocess

import numpy as np
import pytest

import maillage as ml

PROGRAM = os.environ.get("MAILLAGE_PROGRAM")


def instance(seed):
    random = np.random.default_rng(seed)
    points = {"longitude": random.uniform(0, 2, 60), "latitude": random.uniform(44, 45, 60), "people": random.integers(1, 1000, 60)}
    return points, ml.Sites((random.uniform(0, 2, 9), random.uniform(44, 45, 9)))


@pytest.mark.parametrize("seed", range(4))
def test_plans_are_the_best_of_all(seed):
    points, sites = instance(seed)
    costs = np.full((60, 9), np.nan)
    starts, columns, metres = sites.within(points, 1e6)
    for row in range(60):
        costs[row, columns[starts[row] : starts[row + 1]]] = metres[starts[row] : starts[row + 1]]
    assert not np.isnan(costs).any()
    people = points["people"]
    choices = [list(choice) for choice in itertools.combinations(range(9), 3)]
    near = costs <= 25_000
    plan = ml.mclp(points, sites, 3, 25_000, weight="people")
    assert plan.proved and plan.gap == 0
    assert plan.value == plan.bound == max(people[near[:, choice].any(1)].sum() for choice in choices)
    assert plan.value == people[near[:, plan.opened].any(1)].sum()
    median = ml.p_median(points, sites, 3, weight="people")
    assert median.proved
    assert np.isclose(median.value, min((people * costs[:, choice].min(1)).sum() for choice in choices), rtol=1e-12)
    center = ml.p_center(points, sites, 3)
    assert center.proved and center.value == min(costs[:, choice].min(1).max() for choice in choices)
    assert ml.p_median(ml.Costs.from_matrix(costs), None, 3, weight=people).opened == median.opened
    fewest = ml.lscp(points, sites, 25_000)
    wanted = near.any(1)
    smallest = next(size for size in range(10) if any(
        near[wanted][:, list(choice)].any(1).all() for choice in itertools.combinations(range(9), size)))
    assert fewest.proved and fewest.value == smallest == len(fewest.opened)


def test_constraints_by_id():
    points, sites = instance(9)
    named = ml.Sites(sites.points, id=list("abcdefghi"))
    plan = ml.mclp(points, named, 3, 25_000, weight="people", forced=["c"], forbidden=["a", "b"])
    assert "c" in plan.opened and not {"a", "b"} & set(plan.opened)
    with pytest.raises(ml.SiteError, match="'z'"):
        ml.mclp(points, named, 3, 25_000, forced=["z"])
    with pytest.raises(ml.InfeasibleError):
        ml.mclp(points, named, 1, 25_000, forced=["c", "d"])
    with pytest.raises(ml.InfeasibleError):
        ml.p_median(points, named, 1, within=1_000)


def test_a_limit_gives_a_plan_and_a_bound():
    random = np.random.default_rng(5)
    points = (random.uniform(0, 6, 4000), random.uniform(43, 48, 4000))
    sites = ml.Sites((random.uniform(0, 6, 200), random.uniform(43, 48, 200)))
    plan = ml.mclp(points, sites, 12, 40_000, node_limit=0)
    assert 0 < plan.value <= plan.bound <= 4000 and plan.proved == (plan.gap == 0)


@pytest.mark.skipif(PROGRAM is None, reason="MAILLAGE_PROGRAM names no program")
def test_the_command_line_says_the_same(tmp_path):
    """The plan of `maillage plan --json` for Occitanie: the same towns, value and bound."""
    said = json.loads(subprocess.run(
        [PROGRAM, "plan", "--json", "--no-explain", "--quiet", "--formats", "json", "--out", str(tmp_path)], check=True, capture_output=True,
        text=True).stdout)
    plan = ml.mclp(ml.sample.towns(), ml.Sites(ml.sample.candidates(), id="code"), 3, 30_000, weight="population",
                   existing=ml.sample.spaces())
    assert (plan.value, plan.bound, plan.proved) == (said["value"], said["bound"], said["status"] == "optimal")
    assert sorted(plan.opened) == sorted(said["opened"])
