"""The line that `maillage analyze --json` prints, from sums of parts."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING, Any

from ._coverage import mean_of
from ._errors import MismatchError

if TYPE_CHECKING:
    from ._partition import Partial


def decimal(value: float, decimals: int) -> str:
    """A finite number below 9e18 with at most so many decimals, half away from zero, as the command line writes it."""
    scaled = value * 10.0**decimals
    whole = int(scaled)
    rest = scaled - whole
    whole += 1 if rest >= 0.5 else -1 if rest <= -0.5 else 0
    digits = f"{abs(whole):0{decimals + 1}d}"
    text = f"{digits[:-decimals]}.{digits[-decimals:]}".rstrip("0").rstrip(".") if decimals else digits
    return f"-{text}" if whole < 0 else text


def quoted(text: str) -> str:
    """A text in JSON, its control characters by number."""
    escaped = re.sub(r'["\\]', lambda found: "\\" + found[0], text)
    return '"' + re.sub("[\\x00-\\x1f]", lambda found: f"\\u{ord(found[0]):04x}", escaped) + '"'


def summary_line(
    whole: Partial, median: float | None, p90: float | None, study: str, weight: str, service: float
) -> str:
    """One object on one line with its line break; the arguments are those of ``Partial.summary``."""
    if service not in whole.limits:
        raise MismatchError(f"the distance {service:g} is not among those that were counted")
    place = whole.limits.index(service)
    sums = list(whole.zones.values())
    people, reached = whole.people, sum(zone.reached for zone in sums)
    beyond = whole.person_millimetres - sum(zone.covered_person_millimetres[place] for zone in sums)
    # Half away from zero, as all distances.
    service_millimetres = math.floor(service * 1000 + 0.5)
    excess = beyond - (reached - whole.covered[place]) * service_millimetres

    def member(name: str, value: str | int) -> str:
        return f'"{name}":{value}'

    def of(*members: str) -> str:
        return "{" + ",".join(members) + "}"

    covered = [
        of(
            member("km", decimal(limit / 1000, 6)), member("people", within),
            member("share", decimal(within / people, 6) if people else "null"),
        )
        for limit, within in zip(whole.limits, whole.covered, strict=True)
    ]
    distance = "null"
    if reached:
        if median is None or p90 is None:
            raise MismatchError("the summary needs the median and the ninth decile: see quantiles")
        mean = mean_of(whole.person_millimetres, reached)
        figures: dict[str, Any] = {"mean": mean, "median": median, "p90": p90, "max": whole.farthest}
        distance = of(*(member(name, decimal(figure, 3)) for name, figure in figures.items()))
    return of(
        member("study", quoted(study)), member("weight", quoted(weight)),
        member("towns", whole.points), member("spaces", len(whole.catchments)), member("people", people),
        member("service_distance_km", decimal(service / 1000, 6)), member("covered", f"[{','.join(covered)}]"),
        member("distance_m", distance), member("uncovered_people", people - whole.covered[place]),
        member("excess_person_km", decimal(float(excess) / 1000 / 1000, 3) if reached == people else "null"),
        member("repairs", "[]"),
    ) + "\n"


__all__ = ["decimal", "summary_line"]
