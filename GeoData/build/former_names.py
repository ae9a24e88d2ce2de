"""former-names.csv: names that communes had, each with the commune that holds their ground now."""

import unicodedata
from pathlib import Path

from movements import Movements
from tables import write_csv


def words(name: str) -> list[str]:
    """The words of a name without accents, hyphens and abbreviations."""
    plain = "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))
    plain = plain.lower().replace("œ", "oe").replace("æ", "ae")
    parts = "".join(c if c.isalnum() else " " for c in plain).split()
    return [{"st": "saint", "ste": "sainte"}.get(part, part) for part in parts]


def write_former_names(path: Path, movements: Movements, towns: dict[str, str]) -> None:
    """Follows each name from the last movement that ended it, through every later one, to a town of today."""
    leaving: dict[tuple[str, str], dict[str, set[tuple[str, str]]]] = {}
    for row in movements.rows:
        leaving.setdefault(row.before, {}).setdefault(row.date, set()).add(row.after)

    def ended(place):
        """The movement that ended a name: the last one, and what came of it; nothing where it goes on."""
        dates = leaving.get(place, {})
        if not dates:
            return None
        date = max(dates)
        # A commune from which another was taken is still there.
        return None if place in dates[date] else (date, dates[date])

    def present(place, since=""):
        """Codes of the towns of today that a name leads to."""
        seen, open_, found = set(), [(place, since)], set()
        while open_:
            place, since = open_.pop()
            if place in seen:
                continue
            seen.add(place)
            end = ended(place)
            if end is None or end[0] < since:
                found.add(place[0])
            else:
                open_ += [(after, end[0]) for after in end[1]]
        return {code for code in found if code in towns}

    lines = []
    for place in sorted(leaving):
        code, name = place
        end = ended(place)
        if end is None or (code in towns and words(towns[code]) == words(name)):
            continue
        codes = set().union(*(present(after, end[0]) for after in end[1]))
        if len(codes) == 1:
            successor = codes.pop()
            if words(towns[successor]) != words(name):
                lines.append((code, name, successor, end[0][:4]))
    write_csv(path, ["code", "name", "successor", "until"], lines)
