"""Nearest and within against geodesics of pyproj (Karney's), and what goes in and comes out."""

import numpy as np
import pytest

import maillage as ml

pyproj = pytest.importorskip("pyproj")
GEOD = pyproj.Geod(ellps="WGS84")


def places(count, seed):
    random = np.random.default_rng(seed)
    return random.uniform(-180, 180, count), np.degrees(np.arcsin(random.uniform(-1, 1, count)))


def distances(points, sites):
    shape = len(points[0]), len(sites[0])
    x, y = (np.broadcast_to(column[:, None], shape) for column in points)
    u, v = (np.broadcast_to(column, shape) for column in sites)
    return GEOD.inv(x, y, u, v)[2]


def test_nearest_is_that_of_all_distances():
    points, sites = places(3000, 1), places(80, 2)
    metres = distances(points, sites)
    for k in (1, 4, 100):
        found = ml.Sites(sites).nearest(points, k=k, threads=2)
        order = np.argsort(metres, axis=1, kind="stable")[:, :k]
        if k == 1:
            order = order[:, 0]
            expected = metres[np.arange(len(metres)), order]
        else:
            expected = np.take_along_axis(metres, order, 1)
        got = found.site if k == 1 else found.site[:, :80]
        assert (got == order).all()
        assert np.abs((found.metres if k == 1 else found.metres[:, :80]) - expected).max() < 1.1e-4
        if k > 80:
            assert (found.site[:, 80:] == -1).all()


def test_within_is_that_of_all_distances():
    points, sites = places(500, 3), places(80, 4)
    metres = distances(points, sites)
    found = ml.Sites(sites, id=[f"s{place}" for place in range(80)]).within(points, 2e6)
    for row in range(500):
        part = slice(found.starts[row], found.starts[row + 1])
        near = np.flatnonzero(metres[row] <= 2e6)
        assert found.site[part].tolist() == [f"s{place}" for place in near]
        assert np.abs(found.metres[part] - metres[row][near]).max(initial=0) < 5.2e-4


def test_columns_are_read_where_they_lie():
    """Strided, reversed, of another byte order, integers and lists: the same answers."""
    points, sites = places(100, 5), ml.Sites(places(9, 6))
    expected = sites.nearest(points).metres
    both = np.column_stack(points)
    for given in (
        both, np.asfortranarray(both), {"longitude": both[:, 0], "latitude": both[:, 1]}, tuple(map(list, points)),
        tuple(column.astype(">f8") for column in points),
    ):
        assert (sites.nearest(given).metres == expected).all()
    assert (sites.nearest(both[::-1]).metres == expected[::-1]).all()
    whole = np.round(both).astype(int)
    assert (sites.nearest((whole[:, 0], whole[:, 1])).metres == sites.nearest(np.round(both)).metres).all()


def test_geopandas_in_geopandas_out():
    geopandas = pytest.importorskip("geopandas")
    towns, spaces = ml.sample.towns(), ml.sample.spaces()
    frame = geopandas.GeoDataFrame(towns, geometry=geopandas.points_from_xy(towns["longitude"], towns["latitude"]), crs=4326)
    stands = geopandas.GeoDataFrame(spaces, geometry=geopandas.points_from_xy(spaces["longitude"], spaces["latitude"]), crs=4326)
    sites = ml.Sites(stands, id="code")
    joined = sites.join(frame)
    assert isinstance(joined, geopandas.GeoDataFrame) and joined.crs == frame.crs
    plain = ml.Sites(spaces, id="code").nearest(towns)
    assert (joined["site"] == plain.site).all() and (joined["metres"] == plain.metres).all()
    # Another CRS is transformed, none is refused, and so is what is not a point.
    moved = sites.nearest(frame.to_crs(2154))
    assert (moved.site == plain.site).all() and np.abs(moved.metres - plain.metres).max() < 0.01
    with pytest.raises(ml.CRSError):
        sites.nearest(frame.set_crs(None, allow_override=True))
    frame.geometry = frame.geometry.where(frame.index != 7)
    with pytest.raises(ml.PositionError) as refused:
        sites.nearest(frame)
    assert refused.value.row == 7
    plan = ml.mclp(towns, ml.Sites(stands, id="code"), 2, 30_000, weight="population")
    assert isinstance(plan.sites, geopandas.GeoDataFrame) and plan.sites["code"].tolist() == plan.opened


def test_arrow_tables_of_every_kind():
    arrow = pytest.importorskip("pyarrow")
    towns, sites = ml.sample.towns(), ml.Sites(ml.sample.spaces(), id="code")
    expected = sites.nearest(towns)
    table = arrow.table(towns)
    chunked = arrow.concat_tables([table.slice(0, 1000), table.slice(1000, 5), table.slice(1005)])
    for given in (table, chunked, arrow.RecordBatchReader.from_batches(chunked.schema, chunked.to_batches())):
        assert (sites.nearest(given).metres == expected.metres).all()
    joined = sites.join(table)
    assert joined.column("site").to_pylist() == expected.site.tolist()
    for kind in (arrow.int64(), arrow.int32(), arrow.uint32(), arrow.float32(), arrow.float64()):
        cast = table.set_column(5, "population", table["population"].cast(kind))
        assert ml.coverage(cast, sites, [30_000], weight="population").covered.tolist() == [[1_176_800]]
    with pytest.raises(ml.ColumnError, match="no column 'east'"):
        sites.nearest(table, x="east")
    with pytest.raises(ml.ColumnError, match="name"):
        sites.nearest(table, x="name")
    holes = table.set_column(3, "longitude", arrow.array([None if row == 4001 else value for row, value in enumerate(towns["longitude"])]))
    with pytest.raises(ml.MissingError) as refused:
        sites.nearest(holes)
    assert (refused.value.row, refused.value.column) == (4001, "longitude")


@pytest.mark.parametrize("encoding", ["WKB", "geoarrow"])
def test_arrow_geometry(encoding):
    geopandas = pytest.importorskip("geopandas")
    pytest.importorskip("pyarrow")
    towns, sites = ml.sample.towns(), ml.Sites(ml.sample.spaces())
    points = geopandas.points_from_xy(towns["longitude"], towns["latitude"])
    expected = sites.nearest(towns).metres
    for crs in ("OGC:CRS84", "EPSG:4326"):
        frame = geopandas.GeoDataFrame(geometry=points, crs=crs)
        for interleaved in (True, False):
            table = frame.to_arrow(geometry_encoding=encoding, interleaved=interleaved)
            assert (sites.nearest(table, x="geometry", y=None).metres == expected).all()
    projected = geopandas.GeoDataFrame(geometry=points, crs=4326).to_crs(2154).to_arrow(geometry_encoding=encoding)
    with pytest.raises(ml.CRSError):
        sites.nearest(projected, x="geometry", y=None)


def test_polars():
    polars = pytest.importorskip("polars")
    towns, sites = ml.sample.towns(), ml.Sites(ml.sample.spaces(), id="code")
    joined = sites.join(polars.DataFrame(towns))
    assert joined["site"].to_list() == sites.nearest(towns).site.tolist()
