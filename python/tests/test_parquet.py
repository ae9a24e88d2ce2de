"""GeoParquet in, with boxes and statistics; Parquet out, with its record."""

import hashlib
import json

import numpy as np
import pytest

import maillage as ml
import maillage._partition

pyarrow = pytest.importorskip("pyarrow")
parquet = pytest.importorskip("pyarrow.parquet")

import maillage.parquet  # noqa: E402

LIMITS = [15_000, 30_000]
BOX = (1.0, 43.0, 2.0, 44.0)


def towns():
    """Sorted by place, so that row groups bound little ground."""
    table = ml.sample.towns()
    order = np.lexsort((table["latitude"], np.floor(table["longitude"])))
    return {name: column[order] for name, column in table.items()}


def inside(table, box=BOX):
    keep = (table["longitude"] >= box[0]) & (table["longitude"] <= box[2]) & (table["latitude"] >= box[1]) & (table["latitude"] <= box[3])
    return {name: column[keep] for name, column in table.items()}


def geo(folder, crs="OGC:CRS84", **options):
    geopandas = pytest.importorskip("geopandas")
    table = towns()
    frame = geopandas.GeoDataFrame(
        {"code": table["code"], "population": table["population"], "department": table["department"]},
        geometry=geopandas.points_from_xy(table["longitude"], table["latitude"]), crs="OGC:CRS84")
    path = folder / "towns.parquet"
    (frame if crs == "OGC:CRS84" else frame.set_crs(None, allow_override=True) if crs is None else frame.to_crs(crs)).to_parquet(
        path, row_group_size=200, **options)
    return path


def expected(table):
    return ml.partial(table, ml.Sites(ml.sample.spaces()), LIMITS, weight="population", by="department")


def found(parts):
    sites = ml.Sites(ml.sample.spaces())
    asked = {"weight": "population", "by": "department"}
    return maillage._partition.merged([ml.partial(part, sites, LIMITS, **asked, **part.xy) for part in parts])


@pytest.mark.parametrize("encoding", ["WKB", "geoarrow"])
@pytest.mark.parametrize("covering", [True, False])
def test_geoparquet_and_its_box(tmp_path, encoding, covering):
    path = geo(tmp_path, geometry_encoding=encoding, write_covering_bbox=covering, schema_version="1.1.0")
    whole = ml.parquet.parts(path, rows=1000)
    assert len(whole) == 5 and whole[0].xy == {"x": "geometry", "y": None}
    assert found(whole).digest() == expected(towns()).digest()
    few = ml.parquet.parts(path, bbox=BOX, rows=1000)
    assert found(few).digest() == expected(inside(towns())).digest()
    groups = parquet.read_metadata(path).num_row_groups
    read = sum(len(part.groups) for part in few)
    # WKB without a covering column has no statistics.
    assert read < groups / 2 if covering or encoding == "geoarrow" else read == groups


def test_columns_of_coordinates_and_folders(tmp_path):
    table = towns()
    for part in range(3):
        some = {name: column[part::3] for name, column in table.items()}
        parquet.write_table(pyarrow.table(some), tmp_path / f"{part}.parquet", row_group_size=100)
    parts = ml.parquet.parts(tmp_path)
    assert [part.path[-9:] for part in parts] == ["0.parquet", "1.parquet", "2.parquet"]
    assert found(parts).digest() == expected(table).digest()
    assert found(ml.parquet.parts([tmp_path / "0.parquet", tmp_path / "1.parquet", tmp_path / "2.parquet"], bbox=BOX)).digest() == (
        expected(inside(table)).digest())
    assert ml.parquet.parts(tmp_path, bbox=(100, 0, 101, 1)) == []


def test_what_is_no_longitude_and_latitude_is_refused(tmp_path):
    with pytest.raises(ml.CRSError, match="Lambert-93"):
        ml.parquet.parts(geo(tmp_path, crs="EPSG:2154"))
    with pytest.raises(ml.CRSError, match="unknown"):
        ml.parquet.parts(geo(tmp_path, crs=None))
    assert ml.parquet.parts(geo(tmp_path, crs="EPSG:4326"))
    parquet.write_table(pyarrow.table({"lon": [1.0], "lat": [2.0]}), tmp_path / "other.parquet")
    with pytest.raises(ml.ColumnError, match="longitude"):
        ml.parquet.parts(tmp_path / "other.parquet")
    part, = ml.parquet.parts(tmp_path / "other.parquet", x="lon", y="lat")
    with pytest.raises(ml.ColumnError, match="people"):
        part.table(["people"])
    with pytest.raises(ml.MismatchError, match="west"):
        ml.parquet.parts(tmp_path, bbox=(2, 0, 1, 1))


def test_dask_reads_and_writes(tmp_path):
    pytest.importorskip("dask")
    import maillage.dask

    path = geo(tmp_path, write_covering_bbox=True, schema_version="1.1.0")
    table, sites = inside(towns()), ml.Sites(ml.sample.spaces(), id="code")
    parts = ml.parquet.parts(path, bbox=BOX, rows=300)
    assert len(parts) > 2
    whole = ml.dask.partial(parts, sites, LIMITS, weight="population", by="department", **parts[0].xy)
    assert whole.digest() == expected(table).digest()
    line = ml.dask.summary(parts, sites, whole, weight="population", service=30_000, **parts[0].xy)
    exact = ml.coverage(table, sites, LIMITS, weight="population")
    assert line == whole.summary(exact.median[0], exact.p90[0], service=30_000)

    out = tmp_path / "out"
    record = ml.dask.write(parts, sites, LIMITS, out, id="code", **parts[0].xy)
    assert json.loads((out / "_maillage.json").read_text()) == record
    assert record["inputs"] == [{"path": str(path), "sha256": hashlib.sha256(path.read_bytes()).hexdigest()}]
    assert sum(part["rows"] for part in record["parts"]) == len(table["code"])
    written = parquet.read_table([out / part["path"] for part in record["parts"]])
    site, metres = sites.nearest(table, limits=LIMITS)
    assert written["id"].to_pylist() == table["code"].tolist()
    assert written["site"].to_pylist() == site.tolist() and written["metres"].to_pylist() == metres.tolist()
    held = [15_000 if number <= 15_000 else 30_000 if number <= 30_000 else None for number in metres.tolist()]
    assert written["within"].to_pylist() == held
    again = ml.dask.write(parts, sites, LIMITS, tmp_path / "again", id="code", **parts[0].xy)
    assert again == record
    with pytest.raises(ml.MismatchError, match="not empty"):
        ml.dask.write(parts, sites, LIMITS, out, id="code", **parts[0].xy)


def test_no_sites_and_no_points_are_written_as_nothing():
    from maillage._written import answers

    alone = answers({"longitude": [1.0], "latitude": [2.0], "name": ["a"]}, ml.Sites((np.empty(0), np.empty(0))), [1e4], "name")
    assert alone.to_pylist() == [{"id": "a", "site": None, "metres": None, "within": None}]
    none = {"longitude": np.empty(0), "latitude": np.empty(0), "name": np.empty(0, dtype=str)}
    assert answers(none, ml.Sites(([1.0], [2.0]), id=["s"]), [], "name").num_rows == 0
