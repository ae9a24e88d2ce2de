"""Benchmarks of where to open next: `maillage plan` and the siting library against HiGHS and spopt. See README.md.

An answer of Python that is not equal to Maillage's ends the run; where Python met its limit, its value and bound must
lie on the two sides of Maillage's proved value.
"""

import csv
import json
import math
import os
import re
import sys

from processes import BUILT, HERE, MAILLAGE, ROOT, measured, say

SITING = BUILT / "siting-benchmark"
HIGHS = [sys.executable, HERE / "plan_highs.py"]
OVERSEAS = re.compile(r"97[1-6]|98\d")
COVER_LIMIT_SECONDS = 600
MEDIAN_LIMIT_SECONDS = 300
SPOPT_LIMIT_SECONDS = 300
MATRIX_LIMIT_SECONDS = 20
# A process has this long beyond the limit of its search, for reading and for what the solver does before it looks.
GRACE_SECONDS = 120
POINTS = 1_000_000
MANY_POINTS = 10_000_000
POINT_OPENINGS = 20


def metropolitan(folder):
    """A table of the towns of GeoData without the overseas departments."""
    path = folder / "metropolitan.csv"
    if not path.exists():
        with open(ROOT / "GeoData" / "towns.csv", encoding="utf-8", newline="") as source:
            rows = list(csv.DictReader(source))
        kept = [row for row in rows if not OVERSEAS.fullmatch(row["department"])]
        with open(path, "w", encoding="utf-8", newline="") as target:
            writer = csv.DictWriter(target, rows[0].keys(), lineterminator="\n")
            writer.writeheader()
            writer.writerows(kept)
    return path


def plan(folder, *options):
    return [MAILLAGE, "plan", "--no-explain", "--json", "--quiet", "--out", folder / "plan", *options]


def agree(name, ours, theirs):
    """Whether Python proved its answer; ends the run where the answers contradict each other."""
    if ours["status"] != "optimal":
        sys.exit(f"benchmark: {name}: Maillage proved nothing: {ours}")
    value = ours["value"]
    tolerance = max(1e-3, 1e-8 * abs(value))  # Of people: less than one.
    if theirs["status"] == "optimal":
        if abs(theirs["value"] - value) > tolerance:
            sys.exit(f"benchmark: {name}: Maillage found {value}, Python {theirs['value']}")
        return True
    sides = [side for side in (theirs["value"], theirs["bound"]) if side is not None and math.isfinite(side)]
    if len(sides) == 2 and not min(sides) - tolerance <= value <= max(sides) + tolerance:
        sys.exit(f"benchmark: {name}: Maillage found {value}, Python's value and bound are {sides}")
    print(f"{name}: Python stopped by its limit: value {theirs['value']}, bound {theirs['bound']}; Maillage {value}")
    return False


def compare(name, runs, ours, theirs, limit):
    """Runs both in turn; says wall time, processor time, memory and the parts that both report of themselves."""
    pairs, proved, mine, other = [], True, None, None
    for _ in range(runs):
        a, b = measured(ours), measured(theirs, limit)
        mine = json.loads(a.output)
        if b.output is None:
            proved = False
            print(f"{name}: Python stopped after {limit} s without an answer")
        else:
            other = json.loads(b.output)
            proved = agree(name, mine, other) and proved
        pairs.append((a, b))
    least = "" if proved else "> "
    say(f"{name}, wall time", [a.seconds for a, _ in pairs], [b.seconds for _, b in pairs], "s", least)
    say(
        f"{name}, processor time",
        [a.processor_seconds for a, _ in pairs],
        [b.processor_seconds for _, b in pairs],
        "s",
        least,
    )
    say(f"{name}, peak memory", [a.megabytes for a, _ in pairs], [b.megabytes for _, b in pairs], "MB")
    print(f"{name}: Maillage {mine['value']} {mine.get('reductions', '')}; parts of Python {other and other['seconds']}")
    return pairs, proved


def cover(runs, folder):
    """National maximal cover, against HiGHS; with 45 openings once."""
    towns = metropolitan(folder)
    for openings, times in ((20, runs), (45, 1)):
        ours = plan(folder, "--france", "--towns", towns, "--candidates", "towns>=5000", "--open", openings)
        theirs = [*HIGHS, "mclp", towns, openings, COVER_LIMIT_SECONDS]
        compare(f"plan, cover, p = {openings}", times, ours, theirs, COVER_LIMIT_SECONDS + GRACE_SECONDS)


def cover_spopt(runs, folder):
    """National maximal cover, against spopt, once."""
    towns = metropolitan(folder)
    ours = plan(folder, "--france", "--towns", towns, "--candidates", "towns>=5000", "--open", 20)
    theirs = [sys.executable, HERE / "plan_spopt.py", towns, 20]
    compare("plan, cover, p = 20, spopt", 1, ours, theirs, SPOPT_LIMIT_SECONDS)


def median(runs, folder):
    """National p-median, against the radius formulation in HiGHS, once."""
    towns = metropolitan(folder)
    ours = plan(
        folder, "--france", "--towns", towns, "--model", "p-median", "--candidates", "towns>=15000", "--open", 20
    )
    theirs = [*HIGHS, "p-median", towns, 20, MEDIAN_LIMIT_SECONDS]
    compare("plan, p-median, p = 20", 1, ours, theirs, MEDIAN_LIMIT_SECONDS + GRACE_SECONDS)


def points(runs, folder):
    """1,000,000 points against HiGHS; 10,000,000 alone."""
    demand, sites, many = folder / "points.bin", folder / "sites.bin", folder / "many.bin"
    measured([sys.executable, HERE / "nearest.py", "points", demand, sites, POINTS])
    theirs = [*HIGHS, "points", demand, sites, POINT_OPENINGS, COVER_LIMIT_SECONDS]
    compare("plan, 1,000,000 points", min(runs, 3), [SITING, demand, sites, POINT_OPENINGS], theirs, None)
    measured([sys.executable, HERE / "nearest.py", "points", many, sites, MANY_POINTS])
    for path in (demand, many):
        answer = json.loads(measured([SITING, path, sites, POINT_OPENINGS]).output)
        print(
            f"plan, {answer['points']:,} points: {answer['status']}, value {answer['value']:,.0f}, "
            f"{answer['distinct_rows']:,} distinct rows, peak memory {answer['memory_mb']:.1f} MB, "
            f"rows {answer['seconds']['rows']:.3f} s, solution {answer['seconds']['solve']:.3f} s",
            flush=True,
        )


def pmed(runs, folder):
    """The p-median instances of OR-Library that are there, each once; the published optimum must come out."""
    library = os.environ.get("MAILLAGE_EXTERNAL") or ROOT.parent / "shared" / "external"
    library = type(ROOT)(library) / "pmed"
    if not library.is_dir():
        print("plan, pmed: left out, the instances are not there (MAILLAGE_EXTERNAL)")
        return
    published = dict(line.split() for line in (library / "pmedopt.txt").read_text().splitlines() if line.startswith("pmed"))
    paths = sorted(library.glob("pmed[0-9]*.txt"), key=lambda path: int(path.stem[4:]))
    totals, unproved = [0.0, 0.0, 0.0, 0.0], []
    for path in paths:
        table = folder / f"{path.stem}.csv"
        openings = write_matrix(path, table)
        a = measured(plan(folder, "--matrix", table, "--model", "p-median", "--open", openings))
        theirs = [*HIGHS, "matrix", table, openings, MATRIX_LIMIT_SECONDS]
        b = measured(theirs, MATRIX_LIMIT_SECONDS + GRACE_SECONDS)
        mine = json.loads(a.output)
        if mine["value"] != float(published[path.stem]):
            sys.exit(f"benchmark: {path.stem}: Maillage found {mine['value']}, published {published[path.stem]}")
        if b.output is None or not agree(path.stem, mine, json.loads(b.output)):
            unproved.append(path.stem)
        print(
            f"{path.stem}, p = {openings}: Maillage {a.seconds:.2f} s, HiGHS {b.seconds:.2f} s; "
            f"processor {a.processor_seconds:.2f} s, {b.processor_seconds:.2f} s",
            flush=True,
        )
        for place, value in enumerate((a.seconds, b.seconds, a.processor_seconds, b.processor_seconds)):
            totals[place] += value
        table.unlink()
    least = "> " if unproved else ""
    say(f"plan, {len(paths)} pmed instances, wall time", totals[:1], totals[1:2], "s", least)
    say(f"plan, {len(paths)} pmed instances, processor time", totals[2:3], totals[3:], "s", least)
    print(f"plan, pmed: not proved by HiGHS within {MATRIX_LIMIT_SECONDS} s: {len(unproved)}: {', '.join(unproved)}")


def write_matrix(path, table):
    """The shortest paths of an instance as a table from, to, cost; the number of openings. Of equal edges the last counts."""
    import numpy as np
    from scipy.sparse import csr_array
    from scipy.sparse.csgraph import shortest_path

    numbers = [int(word) for word in path.read_text().split()]
    count, edges, openings = numbers[:3]
    last = {}
    for at in range(3, 3 + 3 * edges, 3):
        a, b, cost = numbers[at : at + 3]
        last[min(a, b) - 1, max(a, b) - 1] = cost
    ends = np.array(list(last))
    graph = csr_array((np.array(list(last.values()), float), (ends[:, 0], ends[:, 1])), shape=(count, count))
    costs = shortest_path(graph, directed=False)
    with open(table, "w", encoding="utf-8") as target:
        target.write("from,to,cost\n")
        for a in range(count):
            target.writelines(f"{a + 1},{b + 1},{int(costs[a, b])}\n" for b in range(count))
    return openings


BENCHMARKS = {
    "plan-cover": cover, "plan-spopt": cover_spopt, "plan-median": median, "plan-points": points, "plan-pmed": pmed,
}  # fmt: skip
