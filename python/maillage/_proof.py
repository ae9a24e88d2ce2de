"""Plans as files that ``maillage verify`` checks."""

from __future__ import annotations

import csv
import io
import json
import math
import os
import pathlib
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import numpy as np

from . import _abi, _points, _studies, _study
from ._constraints import Limits
from ._errors import InfeasibleError, MismatchError
from ._sites import Costs, Sites

#: Levels of zones that a table of towns has columns for.
LEVELS = ("department", "region", "epci", "basin")

_TOWNS, _CANDIDATES, _SPACES = "plan-towns.csv", "plan-candidates.csv", "plan-spaces.csv"
_MATRIX, _WEIGHTS = "plan-matrix.csv", "plan-weights.csv"


@dataclass(frozen=True)
class Question:
    """What a plan was asked for."""

    model: str
    points: _points.Points | None
    weights: _abi.Doubles | None
    candidates: Sites | None
    existing: Sites | None
    costs: Costs | None
    within: float | None
    p: int | None
    forced: _abi.Ints
    forbidden: _abi.Ints
    limits: Limits
    time_limit: float | None
    table: Any
    standing: _abi.Ints | None = None


@dataclass(frozen=True)
class Verification:
    """What was found when a plan was computed anew without a solver.

    Attributes:
        proved: whether every claim is proved; else the bound rests on the solver, which `lines` say.
        lines: what was found, in words. summary: as ``maillage verify --json`` prints it.
    """

    proved: bool
    lines: list[str]
    summary: dict[str, Any]


@dataclass(frozen=True)
class Written:
    """A plan and the files that it is about, as bytes."""

    inputs: dict[str, bytes]
    bytes: bytes
    plan: dict[str, Any]

    @classmethod
    def of(cls, question: Question, positions: _abi.Ints, value: float, id: Any) -> Written:
        """Makes the plan once more from files."""
        inputs, study, codes = _by_costs(question) if _needs_costs(question) else _by_towns(question, id)
        plan = study["plan"]
        plan |= {"model": question.model, "no_explain": True}
        for name, sites in (("force", question.forced), ("forbid", question.forbidden)):
            if len(sites):
                plan[name] = [codes[site] for site in sites.tolist()]
        if question.model != "lscp" and (question.p is not None or question.limits.budget is None):
            plan["open"] = len(codes) if question.p is None else question.p
        if question.limits.budget is not None:
            plan["budget"] = question.limits.budget
        if question.time_limit is not None:
            plan["time_limit"] = question.time_limit
        with tempfile.TemporaryDirectory() as folder:
            _put(folder, inputs)
            made = _study.run(json.dumps(study), "study.yml", folder, plan_only=True)
            if made.conflicts:
                raise InfeasibleError(made.conflicts["plan"])
            written = made.files["plan.json"]
        parsed = json.loads(written)
        found = parsed["result"]
        expected = sorted(codes[site] for site in positions.tolist())
        same = found["value"] is not None and math.isclose(found["value"], value, rel_tol=1e-9, abs_tol=1e-9)
        if not same or sorted(found["opened"]) != expected:
            hint = "" if question.time_limit is None else "; leave time_limit out"
            raise MismatchError(
                f"from files the plan comes to {found['value']} with {found['opened']}, not to {value} with {expected}{hint}"
            )
        return cls(inputs, written, parsed)

    def write(self, path: str | os.PathLike[str]) -> list[str]:
        """Writes everything; a path that ends with .json is that of the plan, any other a folder."""
        place = pathlib.Path(path)
        file = place if place.suffix == ".json" else place / "plan.json"
        file.parent.mkdir(parents=True, exist_ok=True)
        _put(file.parent, self.inputs | {file.name: self.bytes})
        return [os.fspath(file), *(os.fspath(file.parent / name) for name in self.inputs)]

    def verify(self) -> Verification:
        """Checks the plan in a folder of its own."""
        with tempfile.TemporaryDirectory() as folder:
            self.write(folder)
            with _studies.watched() as watch:
                said = json.loads(
                    _studies.read("maillage_plan_verify", b"plan.json", os.fsencode(folder), None, *watch)
                )
        return Verification(said["summary"]["verified"], said["lines"], said["summary"])


def _put(folder: str | os.PathLike[str], files: dict[str, bytes]) -> None:
    """Writes files, each of them whole or not at all."""
    for name, content in files.items():
        path = pathlib.Path(folder) / name
        staged = path.with_name(f".{name}.new")
        staged.write_bytes(content)
        staged.replace(path)


def _table(columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> bytes:
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(rows)
    return out.getvalue().encode()


def _number(value: float) -> str:
    """A number as tables have it: the shortest text that reads as the same double."""
    return str(int(value)) if value == int(value) and abs(value) < 2**53 else f"{Decimal(repr(float(value))):f}"


def _numbered(count: int, letter: str) -> list[str]:
    """Codes whose order is that of the positions."""
    width = len(str(max(0, count - 1)))
    return [f"{letter}{place:0{width}d}" for place in range(count)]


def _codes(names: Sequence[Any] | None, count: int, letter: str) -> list[str]:
    """Codes in the order of the positions: the names where they are in order, else numbers before them."""
    numbers = _numbered(count, letter)
    if names is None:
        return numbers
    texts = [str(name) for name in names]
    encoded = [text.encode() for text in texts]
    if all(texts) and all(first < second for first, second in zip(encoded, encoded[1:], strict=False)):
        return texts
    return [f"{number}-{text}" for number, text in zip(numbers, texts, strict=True)]


def _needs_costs(question: Question) -> bool:
    """Whether a plan is told by costs of pairs and not by places: costs of one's own, fractions of people, and sites that
    are not points where every point counts."""
    if question.costs is not None or question.points is None or question.candidates is None:
        return True
    if question.weights is not None and not np.array_equal(question.weights, np.floor(question.weights)):
        return True
    return question.model == "p-center"


def _by_towns(question: Question, id: Any) -> tuple[dict[str, bytes], dict[str, Any], list[str]]:
    """Tables of towns, candidates and spaces; the verifier computes their distances itself."""
    points, candidates = question.points, question.candidates
    assert points is not None and candidates is not None
    names = _points.column(question.table, id) if isinstance(id, str) else id
    if names is not None:
        names = names.to_pylist() if hasattr(names, "to_pylist") else np.asarray(names).tolist()
        if len(names) != len(points):
            raise MismatchError(f"{len(names)} names for {len(points)} points")
    towns = [str(name) for name in names] if names is not None else _numbered(len(points), "p")
    if len(set(towns)) < len(towns):
        raise MismatchError("two points have the same name: leave id= out, or name a column of names that differ")
    ids = None if candidates.ids is None else candidates.ids.tolist()
    codes = _codes(ids, len(candidates), "c")
    rows = {
        code: [code, code, _number(x), _number(y), _number(weight)]
        for code, x, y, weight in zip(
            towns, points.x.tolist(), points.y.tolist(),
            np.ones(len(points)).tolist() if question.weights is None else question.weights.tolist(), strict=True,
        )
    }
    limits = question.limits
    levels = list(dict.fromkeys([*(limits.max_per or {}), *(limits.min_per or {})]))
    for level in levels:
        if level not in LEVELS:
            raise MismatchError(f"a plan in files has zones of {', '.join(LEVELS)}, not of '{level}': rename the column")
    zones = {level: limits.zones_of(candidates, level) for level in levels}
    for row in rows.values():
        row += [""] * len(levels)
    for site, code in enumerate(codes):
        place = [_number(float(candidates.points.x[site])), _number(float(candidates.points.y[site]))]
        town = rows.setdefault(code, [code, code, *place, "0", *[""] * len(levels)])
        if town[2:4] != place:
            raise MismatchError(f"'{code}' is a point and a candidate at two places")
        for offset, level in enumerate(levels):
            town[5 + offset] = zones[level][site] or ""
    costs = limits.cost_of(candidates)
    inputs = {
        _TOWNS: _table(["code", "name", "longitude", "latitude", "population", *levels], rows.values()),
        _CANDIDATES: _candidates(codes, costs),
        _SPACES: _spaces(question.existing),
    }
    within = question.within if question.within is not None else 30_000.0
    study: dict[str, Any] = {
        "towns": _TOWNS, "spaces": _SPACES, "service_distance": float(Decimal(repr(float(within))) / 1000),
        "plan": {"candidates": _CANDIDATES},
    }
    for name, counts in (("max_per", limits.max_per), ("min_per", limits.min_per)):
        if counts:
            study["plan"][name] = dict(counts)
    return inputs, study, codes


def _candidates(codes: Sequence[str], costs: _abi.Doubles | None) -> bytes:
    if costs is None:
        return _table(["code"], ([code] for code in codes))
    return _table(["code", "cost"], ([code, _number(cost)] for code, cost in zip(codes, costs.tolist(), strict=True)))


def _spaces(existing: Sites | None) -> bytes:
    columns = ["code", "name", "longitude", "latitude"]
    if existing is None:
        return _table(columns, [])
    codes = _numbered(len(existing), "s")
    names = existing.ids.tolist() if existing.ids is not None else codes
    places = zip(existing.points.x.tolist(), existing.points.y.tolist(), strict=True)
    return _table(
        columns,
        ([code, str(name), _number(x), _number(y)] for code, name, (x, y) in zip(codes, names, places, strict=True)),
    )


def _by_costs(question: Question) -> tuple[dict[str, bytes], dict[str, Any], list[str]]:
    """A table of costs of pairs, on which the proof rests."""
    if question.limits.max_per or question.limits.min_per:
        raise MismatchError("a plan of costs in files has no zones: it cannot be written with max_per or min_per")
    costs = question.costs if question.costs is not None else _all_costs(question)
    starts, sites, numbers = costs.arrays()
    existing = [] if question.existing is None else list(range(len(question.existing)))
    ids = None if costs.source is None or costs.source.ids is None else costs.source.ids.tolist()
    codes = _codes(ids, costs.site_count - len(existing), "c") + _numbered(len(existing), "s")
    standing = set(range(costs.site_count - len(existing), costs.site_count))
    if question.standing is not None:
        standing = set(question.standing.tolist())
    points = _numbered(costs.point_count, "p")
    reached = np.diff(starts) > 0
    weights = np.ones(costs.point_count) if question.weights is None else question.weights
    counts = reached if question.model == "p-center" else np.ones(costs.point_count, bool)
    origins = np.repeat(np.arange(costs.point_count), np.diff(starts))
    used = set(np.unique(sites).tolist())
    inputs = {
        _MATRIX: _table(
            ["from", "to", "cost"],
            ([points[row], codes[site], _number(cost)]
             for row, site, cost in zip(origins.tolist(), sites.tolist(), numbers.tolist(), strict=True)),
        ),
        _WEIGHTS: _table(
            ["code", "weight"],
            ([points[row], _number(weights[row])] for row in np.flatnonzero(counts).tolist()),
        ),
    }
    opening = None if question.candidates is None else question.limits.cost_of(question.candidates)
    free = [site for site in range(len(codes)) if site not in standing and site in used]
    inputs[_CANDIDATES] = _candidates([codes[site] for site in free], None if opening is None else opening[free])
    study: dict[str, Any] = {"plan": {"candidates": _CANDIDATES, "matrix": _MATRIX, "weights": _WEIGHTS}}
    if standing & used:
        inputs[_SPACES] = _table(["code"], ([codes[site]] for site in sorted(standing & used)))
        study["plan"]["spaces"] = _SPACES
    if question.within is not None:
        study["plan"]["service_distance"] = question.within
    return inputs, study, codes


def _all_costs(question: Question) -> Costs:
    """Distances between points and sites, candidates first; of those within reach where only they count."""
    points, candidates = question.points, question.candidates
    assert points is not None and candidates is not None
    parts = [candidates.points] + ([] if question.existing is None else [question.existing.points])
    sites = Sites((np.concatenate([part.x for part in parts]), np.concatenate([part.y for part in parts])))
    costs = sites.costs((points.x, points.y), 2.1e7 if question.within is None else question.within)
    costs.source = candidates if question.existing is None else None
    return costs


__all__ = ["Question", "Verification", "Written"]
