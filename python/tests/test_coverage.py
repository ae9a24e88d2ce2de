"""Coverage by hand, and that of the command line on the same data."""

import json
import os
import subprocess

import numpy as np
import pytest

import maillage as ml

PROGRAM = os.environ.get("MAILLAGE_PROGRAM")


def test_people_in_powers_of_two_say_who_was_counted():
    """Points on the equator, 1 degree of longitude is 111,319.49 m."""
    points = {"longitude": np.array([0.0, 0.1, 0.2, 0.3, 1.0, 0.0]), "latitude": np.zeros(6), "people": 1 << np.arange(6),
              "zone": ["a", "a", "b", "b", "b", "a"]}
    found = ml.coverage(points, ([0.0], [0.0]), [0, 11_200, 33_000], weight="people", by="zone")
    assert found.zone.tolist() == ["a", "b"] and found.people.tolist() == [35, 28]
    assert found.covered.tolist() == [[33, 35, 35], [0, 0, 4]]
    assert found.person_millimetres == (2 * 11_131_949, 4 * 22_263_898 + 8 * 33_395_847 + 16 * 111_319_491)
    assert np.allclose(found.farthest, [11_131.949, 111_319.491]) and np.allclose(found.median, [0, 111_319.491])
    assert np.allclose(found.mean, [2 * 11_131.949 / 35, found.person_millimetres[1] / 28_000])


def test_zones_that_are_missing_are_named():
    with pytest.raises(ml.ZoneError) as refused:
        ml.coverage(([0.0, 1.0], [0.0, 0.0]), ([0.0], [0.0]), [1], by=np.array(["a", None], dtype=object))
    assert refused.value.row == 1


def test_2sfca_by_hand():
    """Two points at one site of 6 places, one of them also at a site of 4: R = 6 / (1 + 2), 4 / 2."""
    costs = ({"longitude": [0.0, 0.1], "latitude": [0.0, 0.0]}, ([-0.01, 0.11], [0.0, 0.0]))
    scores = ml.accessibility(*costs, demand=np.array([1.0, 2.0]), supply=[6.0, 4.0], within=11_500)
    # Site 0 is 1.1 km from point 0 and 12.2 km from point 1; site 1 likewise the other way round.
    assert np.allclose(scores, [6 / 1, 4 / 2])
    scores = ml.accessibility(*costs, demand=np.array([1.0, 2.0]), supply=[6.0, 4.0], within=13_000)
    assert np.allclose(scores, [6 / 3 + 4 / 3] * 2)
    scores = ml.accessibility(*costs, demand=np.array([1.0, 2.0]), supply=[6.0, 4.0], steps={5_000: 1, 13_000: 0.5}, method="e2sfca")
    first, second = 6 / (1 + 0.5 * 2), 4 / (2 + 0.5 * 1)
    assert np.allclose(scores, [first + 0.5 * second, 0.5 * first + second])
    scores = ml.accessibility(*costs, supply=[6.0, 4.0], decay=("linear", 20_000), method="gravity")
    near, far = 1 - 1_113.195 / 20_000, 1 - 12_245.144 / 20_000
    assert np.allclose(scores, [6 * near + 4 * far, 6 * far + 4 * near])


@pytest.mark.skipif(PROGRAM is None, reason="MAILLAGE_PROGRAM names no program")
def test_the_command_line_says_the_same(tmp_path):
    """The very same numbers as `maillage analyze --json` for Occitanie."""
    said = json.loads(subprocess.run(
        [PROGRAM, "analyze", "--json", "--quiet", "--formats", "json", "--out", str(tmp_path)], check=True, capture_output=True, text=True
    ).stdout)
    limits = [entry["km"] * 1000 for entry in said["covered"]]
    found = ml.coverage(ml.sample.towns(), ml.sample.spaces(), limits, weight="population")
    assert found.people.tolist() == [said["people"]]
    assert found.covered[0].tolist() == [entry["people"] for entry in said["covered"]]
    assert np.round(found.share[0], 6).tolist() == [entry["share"] for entry in said["covered"]]
    metres = said["distance_m"]
    assert [round(float(number[0]), 3) for number in (found.mean, found.median, found.p90, found.farthest)] == [
        metres[name] for name in ("mean", "median", "p90", "max")]
