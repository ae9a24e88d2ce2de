"""What partitions send to be merged, by how points lie in them; see README.md.

    python_merge.py [points, 4000000] [sites, 2000] [partitions, 16]

The points and towns of python_spark.py. Partitions as points come (each one has some of every place), and sorted by place
(Morton code of a quarter of a degree or so). Prints one JSON object: seconds of processor on one thread and the bytes of all partitions
together, of the whole, and the seconds of the merge; ends with an error where the digests differ.
"""

import json
import pickle
import resource
import sys
import time

import maillage as ml
import maillage._partition
import numpy as np
import python_spark


def morton(x, y):
    """Interleaved bits of the two coordinates, 10 each."""
    code = np.zeros(len(x), np.int64)
    for bit in range(10):
        for place, (value, low, span) in enumerate(((x, -3, 12), (y, 41, 10))):
            cell = np.clip((value - low) / span * 1024, 0, 1023).astype(np.int64)
            code |= ((cell >> bit) & 1) << (2 * bit + place)
    return code


def main():
    count, site_count, partitions = (int(sys.argv[place]) if len(sys.argv) > place else default
                                     for place, default in ((1, 4_000_000), (2, 2000), (3, 16)))
    x, y, _ = python_spark.towns()
    sites = ml.Sites((x[:site_count], y[:site_count]))
    points = python_spark.made(0, count)
    orders = {"as_they_come": np.arange(count), "by_place": np.argsort(morton(points["longitude"], points["latitude"]), kind="stable")}
    found, digests = {"points": count, "sites": site_count, "partitions": partitions}, set()
    for name, order in orders.items():
        tables = [{key: column[part] for key, column in points.items()} for part in np.array_split(order, partitions)]
        start = time.process_time()
        parts = [ml.partial(table, sites, [30_000], weight="people", candidates=sites, radius=30_000) for table in tables]
        kernel = time.process_time() - start
        sent = [len(pickle.dumps(part)) for part in parts]
        start = time.process_time()
        whole = maillage._partition.merged(parts)
        found[name] = {
            "kernel_s": round(kernel, 2), "us_a_point": round(kernel / count * 1e6, 3), "sent_mb": round(sum(sent) / 1e6, 2),
            "rows_sent": sum(len(part.weights) for part in parts), "merge_s": round(time.process_time() - start, 2)}
        digests.add(whole.digest())
    if len(digests) != 1:
        sys.exit("the digests differ")
    start = time.process_time()
    plan = whole.mclp(20)
    print(json.dumps(found | {
        "rows": len(whole.weights), "sites_a_row": round(len(whole.columns) / len(whole.weights), 1),
        "whole_mb": round(len(pickle.dumps(whole)) / 1e6, 2), "plan_s": round(time.process_time() - start, 2), "proved": plan.proved,
        "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024}))


if __name__ == "__main__":
    main()
