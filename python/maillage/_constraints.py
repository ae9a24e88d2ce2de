"""Plans under quotas and budgets."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from . import _abi, _points, _studies
from ._errors import MismatchError
from ._sites import Sites


@dataclass(frozen=True)
class Limits:
    """What bounds the openings besides their number.

    Attributes:
        max_per, min_per: largest and least number of openings in each zone that holds a candidate, by the column of the
            candidates' table that names zones.
        costs: what each candidate costs, or the column of the candidates' table. budget: largest sum of costs.
    """

    max_per: Mapping[str, int] | None = None
    min_per: Mapping[str, int] | None = None
    costs: Any = None
    budget: float | None = None

    def __bool__(self) -> bool:
        return bool(self.max_per or self.min_per or self.budget is not None or self.costs is not None)

    def cost_of(self, candidates: Sites) -> _abi.Doubles | None:
        """What each candidate costs."""
        if self.costs is None:
            if self.budget is not None:
                raise MismatchError("a budget needs costs=, what each candidate costs")
            return None
        data = _points.column(candidates.data, self.costs) if isinstance(self.costs, str) else self.costs
        numbers = _points.numbers(data, "costs")
        if len(numbers) != len(candidates):
            raise MismatchError(f"{len(numbers)} costs for {len(candidates)} candidates")
        return numbers

    def zones_of(self, candidates: Sites, level: str) -> list[str | None]:
        """The zone of each candidate; None where it has none."""
        values = _points.column(candidates.data, level)
        values = values.to_pylist() if hasattr(values, "to_pylist") else np.asarray(values).tolist()
        if len(values) != len(candidates):
            raise MismatchError(f"{len(values)} zones of '{level}' for {len(candidates)} candidates")
        return [None if value is None or value != value or value == "" else str(value) for value in values]

    def quotas(self, candidates: Sites) -> list[dict[str, Any]]:
        """The quotas as the library takes them."""
        quotas: list[dict[str, Any]] = []
        for kind, counts in (("maximum", self.max_per), ("minimum", self.min_per)):
            for level, count in (counts or {}).items():
                zones: dict[str, list[int]] = {}
                for site, zone in enumerate(self.zones_of(candidates, level)):
                    if zone is not None:
                        zones.setdefault(zone, []).append(site)
                if not zones:
                    raise MismatchError(f"no candidate has a {level}")
                quotas += [
                    {"zone": f"{level} {zone}", "sites": sites, kind: int(count)} for zone, sites in sorted(zones.items())
                ]
        return quotas


def solve(
    model: str, rows: tuple[_abi.Longs, _abi.Ints, _abi.Doubles | None], weights: _abi.Doubles | None, site_count: int,
    lists: list[_abi.Ints], p: int | None, limits: Limits, candidates: Sites, time_limit: float | None,
) -> dict[str, Any]:
    """The best plan: ``opened``, ``value``, ``bound`` and ``proved``.

    Raises:
        InfeasibleError: names the constraints that cannot hold together.
    """
    constraints: dict[str, Any] = {
        name: values.tolist() for name, values in zip(("existing", "forced", "forbidden"), lists, strict=True)
    }
    constraints["quotas"] = limits.quotas(candidates)
    if p is not None:
        constraints["openings"] = p
    costs = limits.cost_of(candidates)
    if costs is not None:
        constraints["costs"] = [*costs.tolist(), *[0.0] * (site_count - len(costs))]
        if limits.budget is not None:
            constraints["budget"] = float(limits.budget)
    starts, sites, numbers = rows
    people = None if weights is None else np.ascontiguousarray(weights, np.float64)
    with _studies.watched() as watch:
        said = _studies.read(
            "maillage_plan_solve", model.encode(), site_count, _abi.pointer(starts), len(starts) - 1,
            _abi.pointer(sites), _abi.pointer(numbers), _abi.pointer(people), json.dumps(constraints).encode(),
            -1.0, -1.0 if time_limit is None else float(time_limit), *watch,
        )
    answer: dict[str, Any] = json.loads(said)
    return answer


__all__ = ["Limits", "solve"]
