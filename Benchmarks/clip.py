"""Service areas clipped to departments with geopandas.

    clip.py inputs AREAS COVERS                        writes the departments and the dissolved discs of 15, 30, 45, 60 km
    clip.py run AREAS COVERS PIECES METHOD REPETITIONS clips with geopandas and prints seconds, one repetition a line
    clip.py compare AREAS COVERS OURS THEIRS           compares the pieces

METHOD is `clip` (geopandas.clip, one call a distance) or `overlay` (geopandas.overlay, one call). Shapes stand in files as
hexadecimal WKB, one a line; pieces by distance, then by department. Timed: shapes in memory to pieces in memory.
"""

import sys
import time
from pathlib import Path

import geopandas as gpd
import numpy as np
import shapely

GEODATA = Path(__file__).resolve().parent.parent / "GeoData"


def read(path):
    return shapely.from_wkb(Path(path).read_text(encoding="ascii").split())


def write(shapes, path):
    Path(path).write_text("".join(line + "\n" for line in shapely.to_wkb(shapes, hex=True)), encoding="ascii")


def make_inputs(areas_path, covers_path):
    import analyze_france

    departments = gpd.read_file(GEODATA / "departments.geojson").sort_values("code")
    write(departments.geometry.to_numpy(), areas_path)
    _, spaces, _, _ = analyze_france.read_inputs()
    write(np.array(analyze_france.coverage(spaces)), covers_path)


def clipped(areas, covers, method):
    """For each cover in turn the part of each area within it, empty where there is none."""
    frame = gpd.GeoDataFrame({"area": range(len(areas))}, geometry=areas, crs=4326)
    pieces = np.full((len(covers), len(areas)), shapely.from_wkt("POLYGON EMPTY"), dtype=object)
    if method == "clip":
        for number, cover in enumerate(covers):
            found = gpd.clip(frame, cover, keep_geom_type=True)
            pieces[number, found["area"].to_numpy()] = found.geometry.to_numpy()
    else:
        masks = gpd.GeoDataFrame({"cover": range(len(covers))}, geometry=covers, crs=4326)
        found = gpd.overlay(frame, masks, how="intersection", keep_geom_type=True)
        pieces[found["cover"].to_numpy(), found["area"].to_numpy()] = found.geometry.to_numpy()
    return pieces.ravel()


def run(areas_path, covers_path, pieces_path, method, repetitions):
    areas, covers = read(areas_path), read(covers_path)
    for _ in range(int(repetitions)):
        start = time.perf_counter()
        pieces = clipped(areas, covers, method)
        print(time.perf_counter() - start)
    write(pieces, pieces_path)


def compare(areas_path, covers_path, ours_path, theirs_path):
    """Areas of pieces agree within 1e-8 of their department's, and so do the symmetric differences."""
    areas, covers = read(areas_path), read(covers_path)
    ours, theirs = read(ours_path), read(theirs_path)
    if not len(ours) == len(theirs) == len(areas) * len(covers):
        sys.exit("clip: the pieces are not as many as departments and distances")
    sizes = np.tile(shapely.area(areas), len(covers))
    difference = np.abs(shapely.area(ours) - shapely.area(theirs)) / sizes
    apart = shapely.area(shapely.symmetric_difference(ours, theirs)) / sizes
    count = int((shapely.area(theirs) > 0).sum())
    whole = int((shapely.area(theirs) > 0.999999 * sizes).sum())
    print(f"clip: {len(areas)} departments of {int(shapely.get_num_coordinates(areas).sum()):,} positions, {len(covers)} "
          f"distances: {count} pieces, {whole} of them whole; {int((~shapely.is_valid(ours)).sum())} of ours invalid")
    print(f"clip: areas differ by at most {difference.max():.1e} of a department, symmetric differences {apart.max():.1e}")
    if not count or difference.max() > 1e-8 or apart.max() > 1e-8 or not shapely.is_valid(ours).all():
        sys.exit("clip: Maillage and geopandas disagree")


if __name__ == "__main__":
    commands = {"inputs": make_inputs, "run": run, "compare": compare}
    if len(sys.argv) < 2 or sys.argv[1] not in commands:
        sys.exit(__doc__)
    commands[sys.argv[1]](*sys.argv[2:])
