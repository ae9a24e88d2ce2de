"""Pictures of plans: matplotlib and folium where they are installed."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np

from . import _abi
from ._errors import MismatchError
from ._sites import Names, Sites
from ._proof import Question

#: Colours that people with any colour vision tell apart (Okabe and Ito 2008).
_SERVED, _NEWLY, _LEFT, _STANDING, _OPENED = "#56B4E9", "#0072B2", "#D55E00", "#444444", "#009E73"
_REACH = ("within reach today", "within reach by the plan", "out of reach")
_NEAREST = ("nearest site is one of today", "nearest site is an opening", "reaches no site")


@dataclass(frozen=True)
class Scene:
    """What a picture of a plan shows.

    Attributes:
        x, y: the points. weights: their people. state: 0 within reach today, 1 by the plan, 2 out of reach.
        metres: to the nearest open site, NaN where there is none.
        standing, opened: longitudes and latitudes. names: of the opened.
        within: metres; None where there is no such distance.
    """

    x: _abi.Doubles
    y: _abi.Doubles
    weights: _abi.Doubles
    state: _abi.Ints
    metres: _abi.Doubles
    standing: tuple[_abi.Doubles, _abi.Doubles]
    opened: tuple[_abi.Doubles, _abi.Doubles]
    names: Names
    within: float | None

    @classmethod
    def of(cls, question: Question | None, positions: _abi.Ints) -> Scene:
        """The picture of a plan.

        Raises:
            MismatchError: the plan has costs only, and no places.
        """
        if question is None or question.points is None or question.candidates is None:
            raise MismatchError("a plan of costs alone has no places to draw")
        points, candidates = question.points, question.candidates
        none = np.empty(0)
        standing = (none, none) if question.existing is None else (question.existing.points.x, question.existing.points.y)
        opened = candidates.points.x[positions], candidates.points.y[positions]
        today = Sites(standing).nearest(points).metres if len(standing[0]) else np.full(len(points), np.nan)
        gained = Sites(opened).nearest(points).metres if len(positions) else np.full(len(points), np.nan)
        metres = np.fmin(today, gained)
        limit = math.inf if question.within is None else question.within
        state = np.where(today <= limit, 0, np.where(gained <= limit, 1, 2)).astype(np.int32)
        if question.within is None:
            state = np.where(np.isnan(metres), 2, np.where(metres == today, 0, 1)).astype(np.int32)
        weights = np.ones(len(points)) if question.weights is None else question.weights
        return cls(
            points.x, points.y, weights, state, metres, standing, opened, candidates.names(positions), question.within
        )

    @property
    def labels(self) -> tuple[str, str, str]:
        """What each state means."""
        return _NEAREST if self.within is None else _REACH

    def near(self, x: _abi.Doubles, y: _abi.Doubles) -> tuple[_abi.Doubles, _abi.Doubles]:
        """Those of some places that lie where points are, or not far beyond."""
        if len(self.x) == 0:
            return x, y
        margin = 0.1 * max(np.ptp(self.x), np.ptp(self.y), 0.1)
        kept = (x >= self.x.min() - margin) & (x <= self.x.max() + margin)
        kept &= (y >= self.y.min() - margin) & (y <= self.y.max() + margin)
        return x[kept], y[kept]


def plot(scene: Scene, ax: Any) -> Any:
    """Draws a plan with matplotlib; the axes."""
    try:
        from matplotlib import pyplot
    except ImportError:
        raise ImportError("plan.plot() needs matplotlib: pip install 'maillage[maps]'") from None
    if ax is None:
        _, ax = pyplot.subplots(figsize=(9, 7), layout="constrained")
    largest = max(float(scene.weights.max(initial=0)), 1e-300)
    sizes = 2 + 120 * scene.weights / largest
    for state, (colour, label) in enumerate(zip((_SERVED, _NEWLY, _LEFT), scene.labels, strict=True)):
        some = scene.state == state
        if some.any():
            people = f"{scene.weights[some].sum():,.0f}"
            ax.scatter(
                scene.x[some], scene.y[some], sizes[some], colour, alpha=0.7, linewidths=0, label=f"{label}: {people}"
            )
    x, y = scene.near(*scene.standing)
    if len(x):
        ax.scatter(x, y, 40, "white", marker="s", edgecolors=_STANDING, linewidths=1.5, label="site today")
    if len(scene.opened[0]):
        ax.scatter(*scene.opened, 160, _OPENED, marker="*", edgecolors="white", linewidths=0.8, label="opens", zorder=4)
    for column, row, name in zip(*scene.opened, scene.names.tolist(), strict=True):
        if scene.within is not None:
            ax.plot(*_circle(column, row, scene.within), color=_OPENED, linewidth=1, zorder=3)
        ax.annotate(str(name), (column, row), (7, 7), textcoords="offset points", fontsize=9)
    if len(scene.y):
        ax.set_aspect(1 / max(0.05, math.cos(math.radians(float(scene.y.mean())))))
    ax.set_xlabel("longitude")
    ax.set_ylabel("latitude")
    handles = ax.legend(loc="best", fontsize=9, framealpha=0.9).legend_handles
    for handle in handles[: len(set(scene.state.tolist()))]:
        handle.set_sizes([40])
    return ax


def explore(scene: Scene, most: int) -> Any:
    """Draws a plan with folium; the map."""
    try:
        import folium
    except ImportError:
        raise ImportError("plan.explore() needs folium: pip install 'maillage[maps]'") from None
    shown = folium.Map(prefer_canvas=True, control_scale=True)
    order = np.argsort(-scene.weights, kind="stable")[:most]
    largest = max(float(scene.weights.max(initial=0)), 1e-300)
    for row in order.tolist():
        state, metres = int(scene.state[row]), float(scene.metres[row])
        distance = "no open site" if math.isnan(metres) else f"{metres / 1000:,.1f} km"
        folium.CircleMarker(
            (float(scene.y[row]), float(scene.x[row])), 2 + 12 * math.sqrt(scene.weights[row] / largest), weight=0,
            fill_opacity=0.7, fill_color=(_SERVED, _NEWLY, _LEFT)[state],
            tooltip=f"{scene.weights[row]:,.0f}: {scene.labels[state]}, {distance}",
        ).add_to(shown)
    x, y = scene.near(*scene.standing)
    for column, row in zip(x.tolist(), y.tolist(), strict=True):
        folium.CircleMarker(
            (row, column), 5, color=_STANDING, fill=True, fill_color="white", fill_opacity=1, tooltip="site today"
        ).add_to(shown)
    for column, row, name in zip(*(part.tolist() for part in (*scene.opened, scene.names)), strict=True):
        if scene.within is not None:
            folium.Circle((row, column), scene.within, color=_OPENED, weight=1.5, fill=False).add_to(shown)
        folium.CircleMarker(
            (row, column), 8, color="white", weight=2, fill=True, fill_color=_OPENED, fill_opacity=1,
            tooltip=f"opens: {name}",
        ).add_to(shown)
    if len(scene.x):
        shown.fit_bounds([[float(scene.y.min()), float(scene.x.min())], [float(scene.y.max()), float(scene.x.max())]])
    return shown


def _circle(longitude: float, latitude: float, metres: float) -> tuple[_abi.Doubles, _abi.Doubles]:
    """A circle on a sphere, for the eye."""
    turn = np.linspace(0, 2 * math.pi, 97)
    arc, sine = metres / 6_371_008.8, math.sin(math.radians(latitude))
    cosine = math.cos(math.radians(latitude))
    north = np.arcsin(sine * math.cos(arc) + cosine * math.sin(arc) * np.cos(turn))
    east = np.arctan2(np.sin(turn) * math.sin(arc) * cosine, math.cos(arc) - sine * np.sin(north))
    return longitude + np.degrees(east), np.degrees(north)


__all__ = ["Scene", "explore", "plot"]
