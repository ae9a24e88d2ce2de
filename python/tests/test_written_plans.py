"""Plans written with their proof: the command line makes and accepts the same."""

import json
import os
import pickle
import subprocess

import numpy as np
import pytest

import maillage as ml

PROGRAM = os.environ.get("MAILLAGE_PROGRAM")
needs_program = pytest.mark.skipif(PROGRAM is None, reason="MAILLAGE_PROGRAM names no program")


def instance(seed, count=80, sites=9):
    random = np.random.default_rng(seed)
    points = {
        "longitude": random.uniform(0, 2, count), "latitude": random.uniform(44, 45, count),
        "people": random.integers(1, 1000, count), "name": np.array([f"town {row}" for row in range(count)]),
    }
    table = {
        "longitude": random.uniform(0, 2, sites), "latitude": random.uniform(44, 45, sites),
        "department": np.array(list("xxxyyyzzz")[:sites]), "cost": np.arange(1.0, sites + 1),
        "code": np.array(list("qwertzuio")[:sites]),
    }
    return points, ml.Sites(table, id="code"), ml.Sites((random.uniform(0, 2, 2), random.uniform(44, 45, 2)))


def plans(seed):
    points, sites, standing = instance(seed)
    costs = sites.costs(points, 1e6)
    yield ml.mclp(points, sites, 3, 25_000, weight="people", existing=standing, forced=["z"], forbidden=["q"])
    yield ml.mclp(points, sites, 3, 25_000, weight="people", max_per={"department": 1})
    yield ml.mclp(points, sites, None, 25_000.5, weight="people", costs="cost", budget=7.5)
    yield ml.mclp(points, sites, 2, 25_000, weight=points["people"] / 4)
    yield ml.lscp(points, sites, 60_000, existing=standing)
    yield ml.p_median(points, sites, 3, weight="people", existing=standing)
    yield ml.p_center(points, sites, 3, existing=standing)
    yield ml.p_median(costs, None, 2, weight=points["people"], existing=["t"])


@pytest.mark.parametrize("place", range(8))
def test_plans_are_written_and_verified(place, tmp_path):
    plan = list(plans(5))[place]
    assert plan.proved
    found = plan.verify()
    assert found.proved, found.lines
    assert found.summary["value"] == pytest.approx(plan.value, rel=1e-9) and found.summary["status"] == "optimal"
    assert plan.certificate["multipliers" if "multipliers" in plan.certificate else next(iter(plan.certificate))] is not None
    paths = plan.write(tmp_path / "plan.json")
    assert paths[0] == str(tmp_path / "plan.json") and all(os.path.exists(path) for path in paths)
    if PROGRAM is None:
        return
    checked = subprocess.run([PROGRAM, "verify", "--json", "plan.json"], cwd=tmp_path, capture_output=True, text=True)
    assert checked.returncode == 0, checked.stderr
    assert json.loads(checked.stdout) == found.summary
    request = json.loads((tmp_path / "plan.json").read_text())["request"]
    options = ["--model", request["model"], "--candidates", "plan-candidates.csv", "--no-explain", "--quiet", "--out", "made"]
    options += ["--formats", "json", "--lang", "en"] + ["--france"] * (request["territory"] is not None)
    for option, value in (("--towns", request["towns"]), ("--spaces", request["spaces"]), ("--matrix", request["matrix"]),
                          ("--weights", request["weights"]), ("--open", request["open"]), ("--budget", request["budget"])):
        if value is not None:
            options += [option, str(value)]
    options += [f"--force={','.join(request['force'])}"] * bool(request["force"]) + [f"--forbid={','.join(request['forbid'])}"] * bool(request["forbid"])
    options += [f"--max-per={limit['level']}={limit['count']}" for limit in request["zone_limits"]]
    distance = request["service_distance"] if request["matrix"] else request["service_distance"] / 1000
    subprocess.run([PROGRAM, "plan", *options, "--service-distance", str(distance)], cwd=tmp_path, check=True, capture_output=True)
    assert (tmp_path / "made" / "plan.json").read_bytes() == (tmp_path / "plan.json").read_bytes()


def test_names_of_ones_own(tmp_path):
    points, sites, _ = instance(7)
    ml.mclp(points, sites, 2, 25_000, weight="people").write(tmp_path, id="name")
    assert "town 3,town 3," in (tmp_path / "plan-towns.csv").read_text()
    points["name"][1] = "town 0"
    with pytest.raises(ml.MismatchError, match="same name"):
        ml.mclp(points, sites, 2, 25_000, weight="people").write(tmp_path, id="name")


def test_the_sample_is_written(tmp_path):
    """Candidates that are towns of the table stand in it once."""
    plan = ml.mclp(ml.sample.towns(), ml.Sites(ml.sample.candidates(), id="code"), 3, 30_000, weight="population", existing=ml.sample.spaces())
    plan.write(tmp_path, id="code")
    said = json.loads((tmp_path / "plan.json").read_text())["result"]
    assert said["value"] == plan.value and sorted(said["opened"]) == sorted(plan.opened)


def test_a_plan_of_another_process_is_written():
    points, sites, _ = instance(17)
    for plan in (ml.mclp(points, sites, 2, 25_000, weight="people"), ml.p_median(sites.costs(points, 1e6), None, 2)):
        again = pickle.loads(pickle.dumps(plan))
        assert again.opened == plan.opened and again.certificate == plan.certificate


def test_as_many_as_there_are():
    points, sites, _ = instance(13)
    plan = ml.mclp(points, sites, None, 25_000, weight="people")
    assert plan.verify().summary["value"] == plan.value


def test_a_changed_plan_is_refused(tmp_path):
    points, sites, _ = instance(3)
    plan = ml.mclp(points, sites, 3, 25_000, weight="people")
    plan.write(tmp_path)
    from maillage import _studies

    text = (tmp_path / "plan-towns.csv").read_text()
    (tmp_path / "plan-towns.csv").write_text(text.replace(",44.", ",45.", 1))
    with pytest.raises(ml.StudyError, match="SHA-256|changed"):
        _studies.read("maillage_plan_verify", b"plan.json", os.fsencode(tmp_path), None, None, None)


def test_quotas_and_budgets_are_kept():
    points, sites, _ = instance(11)
    free = ml.mclp(points, sites, 3, 25_000, weight="people")
    bound = ml.mclp(points, sites, 3, 25_000, weight="people", max_per={"department": 1}, min_per={"department": 1})
    zones = dict(zip(sites.ids.tolist(), sites.data["department"].tolist(), strict=True))
    assert sorted(zones[code] for code in bound.opened) == ["x", "y", "z"] and bound.value <= free.value and bound.proved
    import itertools

    starts, columns, _ = sites.costs(points, 25_000).arrays()
    near = [set(columns[starts[row] : starts[row + 1]].tolist()) for row in range(80)]

    def value(choice):
        return sum(people for people, sites in zip(points["people"].tolist(), near, strict=True) if sites & set(choice))

    best = max(value(choice) for choice in itertools.product(range(3), range(3, 6), range(6, 9)))
    assert bound.value == best
    dear = ml.mclp(points, sites, None, 25_000, weight="people", costs="cost", budget=8)
    assert sum(dict(zip(sites.ids.tolist(), sites.data["cost"].tolist(), strict=True))[code] for code in dear.opened) <= 8
    assert dear.value == max(
        value(choice) for size in range(5) for choice in itertools.combinations(range(9), size)
        if sum(place + 1 for place in choice) <= 8)
    center = ml.p_center(points, sites, 3, max_per={"department": 1})
    assert sorted(zones[code] for code in center.opened) == ["x", "y", "z"]
    with pytest.raises(ml.InfeasibleError) as refused:
        ml.mclp(points, sites, 3, 25_000, max_per={"department": 1}, forced=["q", "w"])
    assert any("department x" in conflict for conflict in refused.value.conflicts), refused.value.conflicts
    with pytest.raises(ml.MismatchError, match="costs="):
        ml.mclp(points, sites, None, 25_000, budget=3)
    with pytest.raises(ml.ColumnError, match="region"):
        ml.mclp(points, sites, 2, 25_000, max_per={"region": 1})
