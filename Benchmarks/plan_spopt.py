"""Maximal cover with spopt: the other side of a benchmark of `maillage plan`.

    plan_spopt.py TOWNS P

The instance of `plan_highs.py mclp`: towns of at least 5,000 people as candidates, the identified spaces open, 30 km.
spopt takes a full matrix of costs; only pairs within 30 km are given their meaning (0), all others a cost beyond it, so
that no geodesic is computed for them. The solver is the one of spopt's documentation: CBC through PuLP. Prints one JSON
object; seconds are those of spopt, the matrix not counted.
"""

import json
import sys
import time

import numpy as np
import pulp
from plan_highs import SERVICE_METRES, covering_pairs, read_towns
from spopt.locate import MCLP


def main(path, openings):
    codes, places, people, is_space = read_towns(path)
    sites = np.flatnonzero((people >= 5000) | is_space)
    costs = np.full((len(codes), len(sites)), 2 * SERVICE_METRES)
    pairs = covering_pairs(places, places[sites])
    costs[pairs[:, 0], pairs[:, 1]] = 0.0
    existing = is_space[sites].astype(int)
    start = time.perf_counter()
    model = MCLP.from_cost_matrix(
        costs,
        people,
        SERVICE_METRES,
        p_facilities=int(openings) + int(existing.sum()),
        predefined_facilities_arr=existing,
    )
    built = time.perf_counter()
    model.solve(pulp.PULP_CBC_CMD(msg=False, gapRel=0), results=False)
    solved = time.perf_counter()
    print(
        json.dumps(
            {
                "status": pulp.LpStatus[model.problem.status].lower(),
                "value": model.problem.objective.value(),
                "seconds": {"build": round(built - start, 3), "solve": round(solved - built, 3)},
            }
        )
    )


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
