"""Spatial accessibility: floating catchment areas and gravity."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

import numpy as np

from . import _abi, _points
from ._errors import MismatchError
from ._plans import weighted
from ._sites import Costs, as_sites

Decay = tuple[Literal["gaussian", "linear", "epanechnikov"], float] | tuple[Literal["exponential"], float, float] | tuple[
    Literal["power"], float, float, float
]

_DECAYS = {"gaussian": 1, "linear": 2, "exponential": 3, "epanechnikov": 4, "power": 5}


def accessibility(
    points: Any, sites: Any = None, *, method: Literal["2sfca", "e2sfca", "gravity"] = "2sfca", demand: Any = None,
    supply: Any = None, within: float | None = None, steps: Mapping[float, float] | None = None,
    decay: Decay | None = None, x: str = "longitude", y: str | None = "latitude",
) -> _abi.Doubles:
    """Places a person (2SFCA: Luo and Wang 2003; E2SFCA: Luo and Qi 2009), or places weighted by nearness (Hansen 1959).

    Args:
        points: whatever ``maillage.read`` takes. sites: `Sites`, or what they are made of. Or `Costs` of your own or of
            `Roads`, without sites: distances are then in their unit.
        demand: column of people, or the numbers; None for 1 each. supply: places, a column of the sites' table or numbers.
        within: metres of a plain catchment. steps: metres to weight, e.g. ``{20e3: 1, 40e3: 0.68}``.
        decay: ``("gaussian", limit)`` (Dai 2010), ``("linear", limit)``, ``("epanechnikov", limit)``,
            ``("exponential", rate, limit)``, ``("power", exponent, unit, limit)``. One of the three is given.

    Returns:
        One number a point; 0 where no site is within reach.
    """
    if sum(part is not None for part in (within, steps, decay)) != 1:
        raise MismatchError("give one of within, steps and decay")
    kind, numbers = 0, np.empty(0)
    if within is not None:
        numbers = np.array([within, 1.0])
    elif steps is not None:
        numbers = np.array([number for limit in sorted(steps) for number in (limit, steps[limit])], dtype=np.float64)
    elif decay is not None:
        if decay[0] not in _DECAYS:
            raise MismatchError(f"{decay[0]!r} is not a decay: one of {', '.join(_DECAYS)}")
        kind, numbers = _DECAYS[decay[0]], np.array(decay[1:], dtype=np.float64)
    if method not in ("2sfca", "e2sfca", "gravity"):
        raise MismatchError(f"{method!r} is not a method: 2sfca, e2sfca or gravity")
    if len(numbers) == 0:
        raise MismatchError("a decay needs a limit")
    reach = float(numbers[-2] if kind == 0 else numbers[-1])
    costs, people = _costs(points, sites, demand, reach, x, y)
    table = None if costs.source is None else costs.source.data
    places = np.ones(costs.site_count) if supply is None else _points.numbers(
        _points.column(table, supply) if isinstance(supply, str) else supply, "supply"
    )
    if len(places) != costs.site_count:
        raise MismatchError(f"{len(places)} numbers of places for {costs.site_count} sites")
    places = np.ascontiguousarray(places)
    scores = np.empty(costs.point_count)
    _abi.call(
        "maillage_access", costs._handle, *_abi.strided(people), _abi.pointer(places),
        1 if method == "gravity" else 0, kind, _abi.pointer(numbers), len(numbers), _abi.pointer(scores), None,
        columns=("demand", "supply"),
    )
    return scores


def _costs(
    points: Any, sites: Any, demand: Any, reach: float, x: str, y: str | None
) -> tuple[Costs, _abi.Doubles | None]:
    """Costs of the pairs within reach, and the people of each point."""
    if not isinstance(points, Costs):
        read, people = weighted(points, demand, x, y)
        return as_sites(sites).costs(read, reach), people
    if sites is not None:
        raise MismatchError("costs know their sites already: sites must be None")
    people = None if demand is None else _points.numbers(demand, "demand")
    if people is not None and len(people) != points.point_count:
        raise MismatchError(f"{len(people)} numbers of people for {points.point_count} points")
    return points, people
