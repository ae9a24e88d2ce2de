"""Pictures say what the plan says."""

import builtins

import numpy as np
import pytest

import maillage as ml

#: Three points on a meridian, people in powers of two; a degree of latitude is 111 km.
POINTS = {"longitude": np.array([2.0, 2, 2]), "latitude": np.array([44.0, 45, 46]), "people": np.array([1, 2, 4])}


def plan(**arguments):
    return ml.mclp(POINTS, ml.Sites(([2.0, 2.0], [45.1, 47.5]), id=["near", "far"]), 1, 30_000, weight="people",
                   existing=([2.0], [44.1]), **arguments)


def test_a_plot_counts_people():
    matplotlib = pytest.importorskip("matplotlib")
    matplotlib.use("Agg")
    ax = plan().plot()
    labels = [text.get_text() for text in ax.get_legend().get_texts()]
    assert labels == ["within reach today: 1", "within reach by the plan: 2", "out of reach: 4", "site today", "opens"]
    assert [text.get_text() for text in ax.texts] == ["near"]
    assert plan().plot(ax) is ax
    everyone = ml.p_median(POINTS, ([2.0], [45.9]), 1, existing=([2.0], [44.1])).plot()
    labels = [text.get_text() for text in everyone.get_legend().get_texts()]
    assert labels[:2] == ["nearest site is one of today: 2", "nearest site is an opening: 1"]


def test_a_map_holds_every_point():
    pytest.importorskip("folium")
    page = plan().explore().get_root().render()
    assert page.count("L.circleMarker(") == 3 + 1 + 1 and "opens: near" in page and "4: out of reach" in page
    assert plan().explore(most=1).get_root().render().count("L.circleMarker(") == 3


@pytest.mark.parametrize(("name", "draw"), [("matplotlib", "plot"), ("folium", "explore")])
def test_what_is_missing_is_named(name, draw, monkeypatch):
    true_import = builtins.__import__

    def without(wanted, *rest, **more):
        if wanted.split(".")[0] == name:
            raise ImportError(wanted)
        return true_import(wanted, *rest, **more)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(ImportError, match=r"maillage\[maps\]"):
        getattr(plan(), draw)()


def test_costs_alone_have_no_places():
    with pytest.raises(ml.MismatchError, match="places"):
        ml.p_median(ml.Costs.from_matrix([[1.0]]), None, 1).plot()
