"""The hostile inputs: each a name, a command line, and the files that it is run on, made in a folder of its own."""

import gzip
import hashlib
import io
import json
import os
import shutil
import socket
import sqlite3
import struct
import zipfile
from pathlib import Path

import road_cases

SEEDS = Path(__file__).resolve().parent.parent / "Fuzz/Seeds"
TOWNS_HEADER = "code,name,longitude,latitude,population\n"
ANALYZE = ["analyze", "--towns", "towns.csv", "--basins", "basins.geojson", "--spaces", "spaces.csv", "--formats", "json", "--json"]
PLAN = ["plan", "--matrix", "matrix.csv", "--service-distance", "25", "--open", "1", "--formats", "json", "--json"]
CASES = []


def case(name, files=None, command=None, make=None, **options):
    """A case: files (name to text or bytes) over the well-formed ones, or a function that makes them."""
    CASES.append({"name": name, "files": files or {}, "command": command or ANALYZE, "make": make, **options})


def with_option(option, file):
    """The command of an analysis with another file."""
    command = list(ANALYZE)
    if option in command:
        command[command.index(option) + 1] = file
    else:
        command += [option, file]
    return command


def towns(*records, header=TOWNS_HEADER):
    return header + "".join(record + "\n" for record in records)


def collection(*features, **members):
    return json.dumps({"type": "FeatureCollection", **members, "features": list(features)}, ensure_ascii=False)


def area(rings, code="Z1", kind="Polygon"):
    return {"type": "Feature", "properties": {"code": code}, "geometry": {"type": kind, "coordinates": rings}}


def square(west, south, east, north):
    return [[[west, south], [east, south], [east, north], [west, north], [west, south]]]


def archive(entries):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in entries.items():
            file.writestr(name, content)
    return buffer.getvalue()


def folder_entries(name):
    root = SEEDS / name
    return {str(path.relative_to(root)): path.read_bytes() for path in sorted(root.rglob("*")) if path.is_file()}


ONE = "01001,Alès,4.08,44.12,100"

# Encodings
text = towns(ONE)
case("encoding: UTF-16 with a byte order mark", {"towns.csv": text.encode("utf-16")})
case("encoding: UTF-16 without one", {"towns.csv": text.encode("utf-16-le")})
case("encoding: UTF-32", {"towns.csv": text.encode("utf-32")})
case("encoding: UTF-8 with a byte order mark", {"towns.csv": text.encode("utf-8-sig")})
case("encoding: Latin-1", {"towns.csv": text.encode("latin-1")})
case("encoding: a NUL in a name", {"towns.csv": text.replace("Alès", "A\0s")})
case("encoding: gzip under the name of a table", {"towns.csv": gzip.compress(text.encode(), mtime=0)})
case("encoding: UTF-16 GeoJSON", {"basins.geojson": (SEEDS / "tables/basins.geojson").read_text().encode("utf-16")})
case("encoding: overlong UTF-8", {"towns.csv": text.encode() + b"01002,\xc0\xaf,4,44,1\n"})
case("encoding: half of a surrogate pair", {"towns.csv": text.encode() + b"01002,\xed\xa0\x80,4,44,1\n"})

# Numbers
for number in ["1e308", "-0", "NaN", "Infinity", "-inf", "1e999", "1e-999", "0x10", "4_0", "٤", "9" * 400, "180.0000001",
               "44,1", " 44", "1e99999999999999999999"]:
    shown = number if len(number) < 40 else f"{len(number)} digits"
    case(f"number: longitude {shown}", {"towns.csv": towns(f"01001,A,\"{number}\",44.12,100", ONE.replace("01001", "2"))})
for number in ["-1", "1.5", "1e3", "1000000000000", "1000000000001", "9223372036854775808", "18446744073709551616"]:
    case(f"number: population {number}", {"towns.csv": towns(f"01001,A,4.08,44.12,{number}")})
case("number: two towns of the most people", {"towns.csv": towns("1,A,4.1,44.1,1000000000000", "2,B,4.2,44.1,1000000000000")})
case("number: costs of 1e308", {"matrix.csv": "from,to,cost\na,x,1e308\nb,x,1e308\n"}, PLAN + ["--model", "p-median"])
case("number: a negative cost", {"matrix.csv": "from,to,cost\na,x,-0.1\n"}, PLAN)
case("number: a weight of 1e308", {"matrix.csv": "from,to,cost\na,x,1\nb,x,1\n", "w.csv": "code,weight\na,1e308\nb,1e308\n"},
     PLAN + ["--weights", "w.csv"])

# Codes and names
for label, code in [("a line break", '"01\n01"'), ("quotes", '"0""1"'), ("an emoji", "👩‍👩‍👧"), ("a right-to-left mark", "\u202e01"),
                    ("a formula", "=1+1"), ("an escape of terminals", "\x1b[2J"), ("a C1 control", "\u009b31m"),
                    ("a path", "../../x"), ("a template", "%s%n{1}"), ("markup", "<script>alert(1)</script>")]:
    case(f"code: {label}", {"towns.csv": towns(f"{code},A,4.08,44.12,100")})
    case(f"code: {label}, twice", {"towns.csv": towns(f"{code},A,4.08,44.12,100", f"{code},B,4.08,44.12,100")})
for label, code in [("in scientific notation", '"2,00E+08"'), ("with a fraction", "1001.0"), ("as a date", "02/03/2024"), ("as a month", "2-mars")]:
    case(f"code: {label}", {"towns.csv": towns(f"{code},A,4.08,44.12,100")})
for label, code in [("among invisible characters", "0\u200b1001\ufeff"), ("among no-break spaces", "\xa001\u202f001\xa0"), ("a word for none", "#N/A")]:
    case(f"code: {label}", {"towns.csv": towns(f"{code},A,4.08,44.12,100")})
case("table: lines that end with CR", {"towns.csv": text.replace("\n", "\r")})
case("table: lines that end with CR CR LF", {"towns.csv": text.replace("\n", "\r\r\n")})
case("table: a separator that is named and is none", {"towns.csv": "sep=c\n" + text})
case("table: titles to the end", {"towns.csv": "Communes\n" * 100_000})
case("table: a header of empty names", {"towns.csv": "," * 100_000 + "\n" + text})
case("table: metres of Lambert II extended as Lambert-93", {"towns.csv": towns("01001,A,600000,2200000,100")},
     with_option("--crs", "towns=EPSG:2154"))
case("name: one character of 100,000 accents", {"spaces.csv": "town\ne" + "\u0301" * 100_000 + "\n"})
case("name: a column of control characters", {"towns.csv": "code\x07,na\x1bme\n1,2\n"})
case("grouping: named like a path", {"..csv": "code,zone\n01001,N\n"}, ANALYZE + ["--by", "./..csv"])
case("grouping: named with a formula", {"=cmd.csv": "code,zone\n01001,N\n"}, ANALYZE + ["--by", "=cmd.csv"])
case("grouping: named like a level", {"basin.csv": "code,zone\n01001,N\n"}, ANALYZE + ["--by", "./basin.csv"])

# What places mean
SPACES = ["analyze", "--spaces", "sites.csv", "--department", "34", "--access", "none", "--formats", "json", "--json"]
for label, table in [
    ("two sites of one town by name", "commune;nom;places\nMontpellier;Nord;40\nMontpellier;Sud;25\n"),
    ("two sites of one town by identifier", "id;commune\nA1;Montpellier\nA2;Montpellier\n"),
    ("two sites that nothing tells apart", "commune;nom\nMontpellier;Site\nMONTPELLIER;site\n"),
    ("postal codes", "code;places\n34000;40\n34500;25\n"),
    ("postal codes with names", "code;commune\n34000;Montpellier\n34500;Béziers\n"),
    ("row numbers as codes", "id;commune\n34022;Lunel\n34023;Agde\n"),
    ("a code beside another town's name", "code;commune\n34172;Montpellier\n34032;Sète\n"),
    ("a hamlet of the name of a large town", "commune\nÉvry\nVire\n"),
    ("statuses that do not count", "commune;statut\nMontpellier;fermé\nSète;en projet\nLunel;ouvert\n"),
]:
    case(f"places: {label}", {"sites.csv": table}, SPACES)
for label, records in [
    ("a commune beside its districts", ["75056,Paris,2.35,48.86,2100000", "75101,Paris 1er,2.33,48.86,16000"]),
    ("a commune beside one that joined it", ["74010,Annecy,6.12,45.9,130000", "74268,Seynod,6.09,45.88,20000"]),
    ("one code in two spellings", ["1005,A,5,46,100", "01005,A,5,46,100", "01004,B,5.3,45.9,10"]),
]:
    case(f"places: {label}", {"towns.csv": towns(*records)})
case("places: decimals of estimates", {"towns.csv": "code,name,longitude,latitude,population,working_age_population\n1,A,4,44,9,2.5\n"})
case("archive: a table beside notes", {"sites.zip": lambda: archive({"d/read me.txt": "x", "d/sites.csv": "code;places\n34172;4\n"})},
     ["sites.zip" if word == "sites.csv" else word for word in SPACES])
case("archive: two tables", {"sites.zip": lambda: archive({"a.csv": "code\n34172\n", "b.csv": "code\n34032\n"})},
     ["sites.zip" if word == "sites.csv" else word for word in SPACES])
case("workbook: HTML under the name .xls", {"sites.xls": "<html><table><tr><td>code</td></tr></table></html>"},
     ["sites.xls" if word == "sites.csv" else word for word in SPACES])
case("workbook: an old one that is nothing but its mark", {"sites.xls": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\xff" * 5000},
     ["sites.xls" if word == "sites.csv" else word for word in SPACES])

# What stands behind a name
case("file: missing", command=with_option("--towns", "none.csv"))
case("file: an empty name", command=with_option("--towns", ""))
case("file: a folder", {"d/x": "x"}, with_option("--towns", "d"))
case("file: empty", {"towns.csv": ""})
case("file: /dev/zero", command=with_option("--towns", "/dev/zero"))
case("file: /dev/full", command=with_option("--towns", "/dev/full"))
case("file: a link to /dev/zero", make=lambda d: os.symlink("/dev/zero", d / "zero.csv"), command=with_option("--towns", "zero.csv"))
case("file: a link to itself", make=lambda d: os.symlink("loop.csv", d / "loop.csv"), command=with_option("--towns", "loop.csv"))
case("file: a link to nothing", make=lambda d: os.symlink("gone", d / "gone.csv"), command=with_option("--towns", "gone.csv"))
case("file: a link to a table", make=lambda d: os.symlink("towns.csv", d / "link.csv"), command=with_option("--towns", "link.csv"))
case("file: a pipe that nobody writes into", make=lambda d: os.mkfifo(d / "pipe.csv"), command=with_option("--towns", "pipe.csv"))
case("file: a pipe under the name of a GeoPackage", make=lambda d: os.mkfifo(d / "pipe.gpkg"), command=with_option("--towns", "pipe.gpkg"))
case("file: a pipe as a part of a Shapefile", make=lambda d: (shapefile(d), (d / "s.dbf").unlink(), os.mkfifo(d / "s.dbf")),
     command=with_option("--basins", "s.shp"))


def make_socket(folder):
    server = socket.socket(socket.AF_UNIX)
    here = os.getcwd()
    os.chdir(folder)
    server.bind("sock.csv")
    os.chdir(here)
    server.close()


case("file: a socket", make=make_socket, command=with_option("--towns", "sock.csv"))
case("file: a table of 3 GiB of nothing", make=lambda d: os.truncate(open(d / "big.csv", "w").name, 3 << 30),
     command=with_option("--towns", "big.csv"))
case("file: a name of 5,000 characters", command=with_option("--towns", "a" * 5000))
case("file: /proc/self/mem", command=with_option("--towns", "/proc/self/mem"))
case("name for GDAL: /vsicurl/", command=with_option("--towns", "/vsicurl/http://127.0.0.1:9/towns.gpkg"))
case("name for GDAL: /vsizip/", command=with_option("--towns", "/vsizip/towns.zip/towns.gpkg"))
case("name for GDAL: /vsistdin/", command=with_option("--towns", "/vsistdin/x.gpkg"))
inline = collection(area(square(3, 43, 5, 45)))
case("name for GDAL: GeoJSON in place of a name", command=with_option("--basins", inline))
case("name for GDAL: a file whose name is GeoJSON", {"{\"type\":\"FeatureCollection\",\"features\":[]}.kml": "no kml"},
     with_option("--basins", "{\"type\":\"FeatureCollection\",\"features\":[]}.kml"))
case("name for GDAL: the prefix of a driver", {"GPKG:a.gpkg": "x"}, with_option("--basins", "GPKG:a.gpkg"))
case("name for GDAL: PG:", command=with_option("--towns", "PG:host=127.0.0.1 dbname=x"))
case("format: VRT", {"a.vrt": "<OGRVRTDataSource><OGRVRTLayer name=\"towns\"><SrcDataSource>towns.csv</SrcDataSource></OGRVRTLayer></OGRVRTDataSource>"},
     with_option("--basins", "a.vrt"))
case("format: VRT under the name of a KML", {"a.kml": "<OGRVRTDataSource><OGRVRTLayer name=\"towns\"><SrcDataSource>towns.csv</SrcDataSource></OGRVRTLayer></OGRVRTDataSource>"},
     with_option("--basins", "a.kml"))
case("format: GeoJSON of another driver", {"a.geojson": "{\"type\":\"Topology\",\"objects\":{},\"arcs\":[]}"}, with_option("--basins", "a.geojson"))

# XML
KML = "<kml xmlns=\"http://www.opengis.net/kml/2.2\"><Document><Folder><name>L</name><Placemark><name>{}</name><Polygon><outerBoundaryIs><LinearRing><coordinates>3,43 5,43 5,45 3,45 3,43</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark></Folder></Document></kml>"
laughs = "<!ENTITY a0 \"ha\">" + "".join(f"<!ENTITY a{i} \"{f'&a{i - 1};' * 10}\">" for i in range(1, 10))
case("KML: a billion laughs", {"a.kml": f"<?xml version=\"1.0\"?><!DOCTYPE kml [{laughs}]>" + KML.format("&a9;")}, with_option("--basins", "a.kml"))
case("KML: an entity that is a file", {"a.kml": "<?xml version=\"1.0\"?><!DOCTYPE kml [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + KML.format("&x;")},
     with_option("--basins", "a.kml"), forbidden="root:")
case("KML: tags 100,000 deep", {"a.kml": "<kml>" + "<Folder>" * 100_000}, with_option("--basins", "a.kml"))

# Archives
sheet = folder_entries("xlsx")


def bomb(entries, name, size):
    rows = b"<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"
    body = b"<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows * (size // len(rows))
    return archive({**entries, name: body + b"</sheetData></worksheet>"})


def lying(data, size):
    """The archive with every size of its directory and its local headers stated anew."""
    data = bytearray(data)
    for mark, offset in [(b"PK\1\2", 24), (b"PK\3\4", 22)]:
        start = data.find(mark)
        while start >= 0:
            struct.pack_into("<I", data, start + offset, size)
            start = data.find(mark, start + 4)
    return bytes(data)


case("archive: a workbook", {"t.xlsx": archive(sheet)}, with_option("--towns", "t.xlsx"))
case("archive: a workbook that unpacks to 400 MB", {"t.xlsx": lambda: bomb(sheet, "xl/worksheets/sheet1.xml", 400_000_000)}, with_option("--towns", "t.xlsx"))
case("archive: the same, which says it unpacks to little", {"t.xlsx": lambda: lying(bomb(sheet, "xl/worksheets/sheet1.xml", 400_000_000), 3000)},
     with_option("--towns", "t.xlsx"))
case("archive: a document that unpacks to 400 MB", {"t.ods": lambda: archive({**folder_entries("ods"), "content.xml": b" " * 400_000_000})}, with_option("--towns", "t.ods"))
case("archive: a million columns in a document", {"t.ods": archive({**folder_entries("ods"), "content.xml": folder_entries("ods")["content.xml"].replace(
    b"<table:table-cell ", b"<table:table-cell table:number-columns-repeated=\"1000000\" ", 1)})}, with_option("--towns", "t.ods"))
case("archive: a GeoPackage that unpacks to 400 MB", {"t.zip": lambda: archive({"a.gpkg": (SEEDS / "vector/areas.gpkg").read_bytes() + bytes(400_000_000)})},
     with_option("--basins", "t.zip"))
case("archive: a name that climbs", {"t.zip": archive({"../../../../tmp/evil.geojson": inline})}, with_option("--basins", "t.zip"))
case("archive: cut short", {"t.xlsx": archive(sheet)[:-200]}, with_option("--towns", "t.xlsx"))
case("archive: a byte before one that unpacks to 400 MB", {"t.xlsx": lambda: b"X" + bomb(sheet, "xl/worksheets/sheet1.xml", 400_000_000)},
     with_option("--towns", "t.xlsx"))
case("archive: bytes behind one that unpacks to 400 MB", {"t.xlsx": lambda: bomb(sheet, "xl/worksheets/sheet1.xml", 400_000_000) + b"X" * 60_000},
     with_option("--towns", "t.xlsx"))
case("archive: a workbook that unpacks to 400 MB within an archive", {"t.zip": lambda: archive({"t.xlsx": bomb(sheet, "xl/worksheets/sheet1.xml", 400_000_000)})},
     with_option("--towns", "t.zip"))
case("archive: a workbook within an archive", {"t.zip": archive({"t.xlsx": archive(sheet)})}, with_option("--towns", "t.zip"))
case("archive: an archive within an archive within an archive", {"t.zip": archive({"t.zip": archive({"t.xlsx": archive(sheet)})})},
     with_option("--towns", "t.zip"))
broken = sheet["xl/worksheets/sheet1.xml"]
case("workbook: a control character in a sheet", {"t.xlsx": archive({**sheet, "xl/worksheets/sheet1.xml": broken[: len(broken) // 2] + b"\1" + broken[len(broken) // 2 :]})},
     with_option("--towns", "t.xlsx"))
case("workbook: a sheet that is cut", {"t.xlsx": archive({**sheet, "xl/worksheets/sheet1.xml": broken[: len(broken) // 2]})}, with_option("--towns", "t.xlsx"))
content = folder_entries("ods")["content.xml"]
case("document: its content is cut", {"t.ods": archive({**folder_entries("ods"), "content.xml": content[: len(content) * 3 // 4]})}, with_option("--towns", "t.ods"))


def two_more(data):
    """A FlatGeobuf file without an index with its last two features once more."""
    position = 12 + struct.unpack_from("<I", data, 8)[0]
    starts = []
    while position < len(data):
        starts.append(position)
        position += 4 + struct.unpack_from("<I", data, position)[0]
    return data + data[starts[-2]:]


# Databases
def geopackage(folder, *statements):
    shutil.copy(SEEDS / "vector/areas.gpkg", folder / "a.gpkg")
    os.chmod(folder / "a.gpkg", 0o644)
    base = sqlite3.connect(folder / "a.gpkg")
    base.isolation_level = None
    for name in ["ST_IsEmpty", "ST_MinX", "ST_MinY", "ST_MaxX", "ST_MaxY"]:
        base.create_function(name, 1, lambda shape: 0)
    for statement in statements:
        base.execute(statement)
    base.close()


def contents(view):
    return [f"INSERT INTO gpkg_contents(table_name,data_type,identifier,srs_id) VALUES('{view}','attributes','{view}',0)",
            "DELETE FROM gpkg_contents WHERE table_name='basins'", "DELETE FROM gpkg_geometry_columns"]


case("GeoPackage: as it should be", make=lambda d: geopackage(d), command=with_option("--basins", "a.gpkg"))
case("GeoPackage: a view that never ends", make=lambda d: geopackage(
    d, "CREATE VIEW v AS WITH RECURSIVE c(code) AS (SELECT 1 UNION ALL SELECT code+1 FROM c) SELECT code, 'x' AS name FROM c", *contents("v")),
    command=with_option("--basins", "a.gpkg"))
case("GeoPackage: a view that calls functions", make=lambda d: geopackage(
    d, "CREATE VIEW v AS SELECT load_extension('/tmp/evil.so') AS code", *contents("v")), command=with_option("--basins", "a.gpkg"))
case("GeoPackage: a view of zeros", make=lambda d: geopackage(
    d, "CREATE VIEW v AS SELECT hex(zeroblob(500000000)) AS code", *contents("v")), command=with_option("--basins", "a.gpkg"))
case("GeoPackage: a trigger", make=lambda d: geopackage(
    d, "CREATE TRIGGER t AFTER UPDATE ON basins BEGIN DELETE FROM basins; END"), command=with_option("--basins", "a.gpkg"))
case("GeoPackage: a geometry that lies about its size", make=lambda d: geopackage(
    d, "UPDATE basins SET geom = x'4750000100000000' || x'0103000000ffffff7f' WHERE fid=1"), command=with_option("--basins", "a.gpkg"))
case("GeoPackage: text where a number should be", make=lambda d: geopackage(d, "UPDATE basins SET code = zeroblob(10)"), command=with_option("--basins", "a.gpkg"))


case("GeoPackage: a view that never gives a row", make=lambda d: geopackage(
    d, "CREATE VIEW v AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x FROM c) SELECT x AS code FROM c WHERE x > 1", *contents("v")),
    command=with_option("--basins", "a.gpkg"))
case("GeoPackage: a view in place of its list of layers", make=lambda d: geopackage(
    d, "ALTER TABLE gpkg_contents RENAME TO kept",
    "CREATE VIEW gpkg_contents AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x FROM c) SELECT k.* FROM kept k, c WHERE x > 1"),
    command=with_option("--basins", "a.gpkg"))
case("GeoPackage: text in a column of numbers", make=lambda d: geopackage(
    d, "CREATE TABLE towns (fid INTEGER PRIMARY KEY, code TEXT, name TEXT, longitude REAL, latitude REAL, population INTEGER)",
    "INSERT INTO towns VALUES (1, '01001', 'A', 4.08, 44.12, '1 200')", *contents("towns")), command=with_option("--towns", "a.gpkg"))
case("GeoPackage: a fraction in a column of whole numbers", make=lambda d: geopackage(
    d, "CREATE TABLE towns (fid INTEGER PRIMARY KEY, code TEXT, name TEXT, longitude REAL, latitude REAL, population INTEGER)",
    "INSERT INTO towns VALUES (1, '01001', 'A', 4.08, 44.12, 103.9)", *contents("towns")), command=with_option("--towns", "a.gpkg"))
case("GeoPackage: a number too large for its column", make=lambda d: geopackage(
    d, "CREATE TABLE towns (fid INTEGER PRIMARY KEY, code TEXT, name TEXT, longitude REAL, latitude REAL, population MEDIUMINT)",
    "INSERT INTO towns VALUES (1, '01001', 'A', 4.08, 44.12, 5000000000)", *contents("towns")), command=with_option("--towns", "a.gpkg"))
case("GeoPackage: a column that is computed", make=lambda d: geopackage(
    d, "CREATE TABLE towns (fid INTEGER PRIMARY KEY, code TEXT, name AS (hex(zeroblob(400000000))), longitude REAL, latitude REAL, population INTEGER)",
    "INSERT INTO towns (code, longitude, latitude, population) VALUES ('01001', 4.08, 44.12, 1)", *contents("towns")), command=with_option("--towns", "a.gpkg"))


def edited_module(folder, definition):
    """A database with a virtual table of a module that this SQLite does not know."""
    base = sqlite3.connect(folder / "t.sqlite")
    base.execute("CREATE TABLE other (a)")
    base.execute("PRAGMA writable_schema=ON")
    base.execute("INSERT INTO sqlite_master VALUES ('table','towns','towns',0,?)", [definition])
    base.commit()
    base.close()


for module in ["VirtualText('secret.csv', UTF-8, 1, POINT, DOUBLEQUOTE, ':')", "VirtualOGR('towns.csv')", "\"VirtualShape\"('x', UTF-8, 4326)"]:
    case(f"SQLite: a virtual table of {module.split('(')[0]}", {"secret.csv": "code:name\nSECRET:x\n"},
         make=lambda d, module=module: edited_module(d, f"CREATE VIRTUAL TABLE towns USING {module}"),
         command=with_option("--towns", "t.sqlite"), forbidden="SECRET")


def logged(folder, cut=0):
    """A GeoPackage whose last change stands in its log, without the end of the log."""
    geopackage(folder, "CREATE TABLE towns (fid INTEGER PRIMARY KEY, code TEXT, name TEXT, longitude REAL, latitude REAL, population INTEGER)",
               "INSERT INTO towns VALUES (1, '01001', 'A', 4.08, 44.12, 1000)", *contents("towns"), "PRAGMA journal_mode=WAL")
    base = sqlite3.connect(folder / "a.gpkg")
    base.execute("UPDATE towns SET population = 2000")
    base.commit()
    for name in ["a.gpkg", "a.gpkg-wal"]:
        shutil.copy(folder / name, folder / (name + ".kept"))
    base.close()
    for name in ["a.gpkg", "a.gpkg-wal"]:
        os.replace(folder / (name + ".kept"), folder / name)
    os.truncate(folder / "a.gpkg-wal", (folder / "a.gpkg-wal").stat().st_size - cut)


case("GeoPackage: a change in its log", make=logged, command=with_option("--towns", "a.gpkg"))
case("GeoPackage: a change in a log that is cut", make=lambda d: logged(d, 100), command=with_option("--towns", "a.gpkg"))
case("GeoPackage: a journal that was not played back", {"a.gpkg-journal": bytes.fromhex("d9d505f920a163d7") + bytes(504)},
     make=lambda d: geopackage(d), command=with_option("--basins", "a.gpkg"))


def shapefile(folder, **headers):
    for ending in ["shp", "shx", "dbf", "prj"]:
        data = bytearray((SEEDS / f"vector/areas.{ending}").read_bytes())
        for offset, form, value in headers.get(ending, []):
            struct.pack_into(form, data, offset, value)
        (folder / f"s.{ending}").write_bytes(data)


case("Shapefile: a length in its header that is not its own", make=lambda d: shapefile(d, shp=[(24, ">i", 0x7FFFFFFF)]), command=with_option("--basins", "s.shp"))
case("Shapefile: a record of 2 GB", make=lambda d: shapefile(d, shp=[(104, ">i", 0x3FFFFFFF)], shx=[(104, ">i", 0x3FFFFFFF)]), command=with_option("--basins", "s.shp"))
case("Shapefile: two thousand million records", make=lambda d: shapefile(d, dbf=[(4, "<i", 0x7FFFFFFF)]), command=with_option("--basins", "s.shp"))
case("Shapefile: two thousand million points", make=lambda d: shapefile(d, shp=[(148, "<i", 0x7FFFFFFF)]), command=with_option("--basins", "s.shp"))
case("Shapefile: two thousand million parts", make=lambda d: shapefile(d, shp=[(144, "<i", 0x7FFFFFFF)]), command=with_option("--basins", "s.shp"))
case("Shapefile: a negative offset", make=lambda d: shapefile(d, shx=[(100, ">i", -50)]), command=with_option("--basins", "s.shp"))

case("Shapefile: fewer rows than shapes", make=lambda d: shapefile(d, dbf=[(4, "<i", 1)]), command=with_option("--basins", "s.shp"))
case("MapInfo: fewer shapes than rows", {"t.mif": "Version 300\nDelimiter \",\"\nCoordSys Earth Projection 1, 104\nColumns 2\n  code Char(5)\n  population Integer\nData\n\nPoint 4.08 44.12\n",
     "t.mid": '"01001",10\n"01002",20\n'}, with_option("--towns", "t.mif"))
case("MapInfo: text in a column of numbers", {"t.mif": "Version 300\nDelimiter \",\"\nCoordSys Earth Projection 1, 104\nColumns 3\n  code Char(5)\n  name Char(9)\n  population Integer\nData\n\nPoint 4.08 44.12\n",
     "t.mid": '"01001","A",1 200\n'}, with_option("--towns", "t.mif"))
case("FlatGeobuf: a feature that its header does not count", {"a.fgb": lambda: two_more((SEEDS / "vector/areas-noindex.fgb").read_bytes())},
     with_option("--basins", "a.fgb"))
for stray in [None, 7, [], {"type": "Point", "coordinates": [4, 44]}]:
    case(f"GeoJSON for GDAL: {json.dumps(stray)} among the features", {"a.geojson": collection(
        {"type": "Feature", "properties": {"ze": "Z1"}, "geometry": {"type": "Polygon", "coordinates": square(3, 43, 5, 45)}}, stray)},
        ["analyze", "--towns", "towns.csv", "--basins", "a.geojson", "--spaces", "spaces.csv", "--formats", "json", "--json"])
for kind, member in [("link", "href"), ("url", "url"), ("link", "CRS84")]:
    link = {"type": kind, "properties": {"href" if member == "CRS84" else member: f"http://127.0.0.1:9/{member}", "type": "ogcwkt"}}
    case(f"GeoJSON: a system that is a {kind} ({member})", {"basins.geojson": collection(area(square(3, 43, 5, 45)), crs=link)})
case("GeoJSON: a system that is a link, in an archive", {"a.zip": archive({"a.geojson": collection(
    area(square(3, 43, 5, 45)), crs={"type": "link", "properties": {"href": "http://127.0.0.1:9/crs"}})})}, with_option("--basins", "a.zip"))

# Places
case("place: an area around the pole", {"basins.geojson": collection(area(square(-180, 60, 180, 90)))})
case("place: an area across the antimeridian", {"basins.geojson": collection(area([square(170, -20, 180, -10), square(-180, -20, -170, -10)], kind="MultiPolygon")),
     "towns.csv": towns("1,A,179.9,-15,10", "2,B,-179.9,-15,20"), "spaces.csv": "code,longitude,latitude\nS,180,-15\n"})
case("place: towns at both poles", {"basins.geojson": collection(area(square(-180, -90, 180, 90))), "towns.csv": towns("1,N,0,90,10", "2,S,0,-90,20"),
     "spaces.csv": "code,longitude,latitude\nS,90,90\n"})
case("place: all towns at one point", {"towns.csv": towns(*[f"{i:05},T,4.1,44.1,1" for i in range(3000)])})
case("place: an open ring", {"basins.geojson": collection(area([[[3, 43], [5, 43], [5, 45], [3, 45]]]))})
case("place: a ring of three positions", {"basins.geojson": collection(area([[[3, 43], [5, 43], [3, 43]]]))})
case("place: an area without width", {"basins.geojson": collection(area([[[3, 43], [5, 43], [4, 43], [3, 43]]]))})
case("place: an area that crosses itself", {"basins.geojson": collection(area([[[3, 43], [5, 45], [5, 43], [3, 45], [3, 43]]]))})
case("place: a coordinate of 1e308", {"basins.geojson": "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"code\":\"1\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[1e308,43],[5,43],[5,45],[1e308,43]]]}}]}"})
case("place: a point for an area", {"basins.geojson": collection({"type": "Feature", "properties": {"code": "1"}, "geometry": {"type": "Point", "coordinates": [4, 44]}})})
case("place: no features", {"basins.geojson": collection()})

# Size
case("size: a million columns", {"towns.csv": lambda: ",".join(f"c{i}" for i in range(1_000_000)) + "\n1\n"})
case("size: a record of ten million separators", {"towns.csv": lambda: TOWNS_HEADER + "," * 10_000_000 + "\n"})
case("size: a column of 100 MB that is not read", {"towns.csv": lambda: TOWNS_HEADER.strip() + ",x\n" + ONE + "," + "A" * 100_000_000 + "\n"})
case("size: a name of 100 MB in GeoJSON", {"basins.geojson": lambda: collection(area(square(3, 43, 5, 45), code="Z" * 100_000_000))})
case("size: one line of 100 MB", {"towns.csv": lambda: TOWNS_HEADER + "01001," + "A" * 100_000_000 + ",4.08,44.12,100\n"})
case("size: one name of 100 MB without an end", {"towns.csv": lambda: TOWNS_HEADER + "01001,\"" + "A" * 100_000_000})
case("size: one digit more, a hundred million times", {"towns.csv": lambda: TOWNS_HEADER + "01001,A," + "4" * 100_000_000 + ",44,1\n"})
case("size: ten million empty lines and no record", {"towns.csv": lambda: TOWNS_HEADER + "\n" * 10_000_000})
case("size: ten million lines of Latin-1", {"towns.csv": lambda: TOWNS_HEADER.encode() + b"\n" * 10_000_000 + b"\xe9"})
case("size: JSON a million deep", {"basins.geojson": lambda: "[" * 1_000_000})
case("size: JSON a million deep in a member", {"basins.geojson": lambda: "{\"type\":\"FeatureCollection\",\"x\":" + "{\"a\":" * 1_000_000})
case("size: a plan a million deep", {"p.json": lambda: "{\"schema\":" + "[" * 1_000_000}, ["verify", "p.json"])


def many_corners(count):
    import math
    ring = [[4 + math.cos(2 * math.pi * i / count), 44 + math.sin(2 * math.pi * i / count)] for i in range(count)]
    return collection(area([ring + [ring[0]]]))


case("size: an area of a million corners", {"basins.geojson": lambda: many_corners(1_000_000)})
case("size: ten million pairs of a matrix", {"matrix.csv": lambda: "from,to,cost\n" + "".join(f"o{i},d{j},{(i * 7 + j * 13) % 97}\n" for i in range(100_000) for j in range(100))},
     PLAN, seconds=300)
case("size: one pair ten million times", {"matrix.csv": lambda: "from,to,cost\n" + "a,b,1\n" * 10_000_000}, PLAN, seconds=300)
case("size: a hundred thousand names that several towns have", {"spaces.csv": lambda: "town\n" + "saint\n" * 100_000},
     ["analyze", "--spaces", "spaces.csv", "--formats", "json", "--json"])

# Plans and results
PLANS = {path.stem: path.read_text() for path in sorted((SEEDS / "plans").glob("*.json"))}
case("plan: as it should be", {"p.json": PLANS["mclp"]}, ["verify", "--json", "p.json"])
case("plan: a letter changed", {"p.json": PLANS["mclp"].replace("01002", "01003", 1)}, ["verify", "p.json"])
case("plan: its towns are a device", {"p.json": PLANS["towns"].replace("towns.csv", "/dev/zero")}, ["verify", "p.json"])
case("plan: its end is missing", {"p.json": PLANS["mclp"][:-200]}, ["verify", "p.json"])
case("plan: its seal says otherwise", {"p.json": PLANS["mclp"][:-20] + "0" * 14 + PLANS["mclp"][-6:]}, ["verify", "p.json"])
case("plan: a list", {"p.json": "[]"}, ["verify", "p.json"])
case("plan: a member twice", {"p.json": PLANS["mclp"].replace("{", "{\"schema\":\"maillage/plan\",", 1)}, ["verify", "p.json"])
case("results: none in the folder", {"d/x": "x"}, ["compare", "d", "d"])
case("results: the manifest is a list", {"d/manifest.json": "[]"}, ["compare", "d", "d"])
RESULTS = {f"r/{path.name}": path.read_bytes() for path in sorted((SEEDS / "results").iterdir())}
case("results: as they should be", RESULTS, ["compare", "r", "r", "--json"])
case("results: towns of another run", {**RESULTS, "r/towns.csv": RESULTS["r/towns.csv"].replace(b",43892,", b",43893,")}, ["compare", "r", "r"])
case("results: a study named like a path", {**RESULTS, "r/manifest.json": RESULTS["r/manifest.json"].replace(b'"study": "study"', b'"study": "../../x"')}, ["compare", "r", "r"])

case("results: a third that is of another distance", {**RESULTS, **{name.replace("r/", "s/"): text for name, text in RESULTS.items()},
     "s/manifest.json": RESULTS["r/manifest.json"].replace(b'"service_distance_km": 30', b'"service_distance_km": 45')}, ["compare", "r", "r", "s"])

# Later openings
BACKTEST = ["backtest", "spaces.csv", "later.csv", "--towns", "towns.csv", "--basins", "basins.geojson", "--candidates", "towns>=1",
            "--formats", "json", "--json"]
case("backtest: as it should be", {"towns.csv": towns("01001,A,4,44,100", "01002,B,4.5,44,200", "01003,C,5.5,44,50"), "spaces.csv": "code\n01001\n", "later.csv": "code\n01001\n01002\n"}, BACKTEST)
case("backtest: the same file twice", {"spaces.csv": "code\n01001\n"}, [word.replace("later", "spaces") for word in BACKTEST])
case("backtest: a town that is none", {"later.csv": "town\nAtlantis\n"}, BACKTEST)
case("backtest: no space at all", {"later.csv": "code\n"}, BACKTEST)
case("backtest: all openings outside the towns", {"later.csv": "code,longitude,latitude\nx,-30,10\n"}, BACKTEST)
case("backtest: a list", {"later.csv": "[]"}, BACKTEST)
case("backtest: a device", {}, ["backtest", "spaces.csv", "/dev/zero"])
case("backtest: candidates that are the first file", {"towns.csv": towns("01001,A,4,44,100", "01002,B,4.5,44,200"), "spaces.csv": "code\n01001\n", "later.csv": "code\n01002\n"},
     ["backtest", "spaces.csv", "later.csv", "--towns", "towns.csv", "--basins", "basins.geojson", "--candidates", "spaces.csv", "--formats", "json", "--json"])
case("backtest: without people", {"towns.csv": towns("01001,A,4,44,0", "01002,B,4.5,44,0", "01003,C,5.5,44,0"), "spaces.csv": "code\n01001\n", "later.csv": "code\n01002\n"}, BACKTEST)

# Options
for option, value in [("--service-distance", "1e999"), ("--service-distance", "-1"), ("--service-distance", "nan"), ("--service-distance", "30,5"),
                      ("--distances", ",,"), ("--distances", "1," * 5000 + "2"), ("--threads", "0"), ("--threads", "99999999999999999999"),
                      ("--crs", "+proj=pipeline +step +proj=axisswap"), ("--crs", "EPSG:99999999"), ("--crs", "x" * 10_000), ("--layer", "towns=\x1b[2J"),
                      ("--columns", "towns.code=\n"), ("--weight", "\u202e"), ("--lang", "de")]:
    shown = value if len(value) < 60 else f"{len(value)} characters"
    case(f"option: {option} {shown!r}", command=ANALYZE + [option, value])
case("output: a file stands where the folder should be", {"out": "x"}, ANALYZE[:-3] + ["--out", "out"])
case("output: within a folder that is not there", command=ANALYZE[:-1] + ["--quiet", "--out", "a/b/c/d"])
case("output: /dev/full", command=ANALYZE[:-3] + ["--out", "/dev/full"])
case("output: /proc", command=ANALYZE[:-3] + ["--out", "/proc/x"])
case("output: a folder in place of a file", {"out/gap-report.md/x": "x"}, ANALYZE[:-3] + ["--formats", "md", "--out", "out"])
case("output: over an input", command=["analyze", "--towns", "towns.csv", "--basins", "basins.geojson", "--spaces", "spaces.csv", "--formats", "csv", "--out", "."])
case("output: stdout is full", command=ANALYZE, stdout="/dev/full")
DEVICE = ["validate", "--towns", "towns.csv", "--geojson"]
case("output: places in place of a pipe", make=lambda d: os.mkfifo(d / "p"), command=DEVICE + ["p"])
case("output: places in place of /dev/full", command=DEVICE + ["/dev/full"])
case("output: places over a part of an input", make=lambda d: shapefile(d), command=["validate", "--basins", "s.shp", "--geojson", "s.dbf"])
case("output: places over the study", {"study.yml": "towns: towns.csv\nbasins: basins.geojson\nspaces: spaces.csv\n"},
     ["validate", "study.yml", "--geojson", "study.yml"])
case("output: results over the study", {"out/manifest.json": "towns: ../towns.csv\nbasins: ../basins.geojson\nspaces: ../spaces.csv\n"},
     ["run", "out/manifest.json", "--quiet", "--out", "out"])
case("output: a pipe in place of a file", {"out/x": "x"}, make=lambda d: os.mkfifo(d / "out/gap-report.md"), command=ANALYZE[:-3] + ["--formats", "md", "--out", "out"])
case("output: a study in place of a pipe", make=lambda d: os.mkfifo(d / "s.yml"), command=["init", "--force", "s.yml", "--towns", "towns.csv"])


def sealed(plan):
    """A plan whose last member is the SHA-256 of the text before it, as that of one that was not changed."""
    text = plan[: plan.rindex(',\n  "sha256"')] + "\n}\n"
    return text[:-3] + ',\n  "sha256": "' + hashlib.sha256(text.encode()).hexdigest() + '"\n}\n'


# What a plan names is another's until its SHA-256 is right.
for name, file in [("another file", "secret.csv"), ("a map that asks for a host", "net.geojson")]:
    case(f"plan: its towns are {name}", {"secret.csv": "SECRET:x\n", "net.geojson": collection(
        crs={"type": "link", "properties": {"href": "http://127.0.0.1:9/SECRET"}}), "p.json": sealed(PLANS["towns"].replace("towns.csv", file))},
        ["verify", "p.json"], forbidden="SECRET")

road_cases.add(case, SEEDS)
