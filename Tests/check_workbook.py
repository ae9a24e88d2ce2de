"""Reads the workbook of a folder of results back (openpyxl) and compares it with basins.csv and gap-report.json.

With LibreOffice (soffice) on the path the workbook is also opened by it, headless, and written in its own format.
"""

import csv
import html
import json
import re
import shutil
import subprocess
import tempfile
import zipfile
from pathlib import Path

import openpyxl

# Towns of a workbook that LibreOffice opens within a few seconds.
LARGEST_IN_OFFICE = 10_000

# Heading of a basin's column in English and in French, and the column of basins.csv.
BASIN_COLUMNS = [
    ("Code", "Code", "code"),
    ("Name", "Nom", "name"),
    ("People", "Habitants", "people"),
    ("People with two spaces within {s}", "Habitants ayant deux espaces à moins de {s}", "people_with_choice"),
    ("People beyond {s}", "Habitants à plus de {s}", "uncovered_people"),
    ("Share beyond {s}", "Part à plus de {s}", "uncovered_share"),
    ("Excess, person-km", "Excédent, personnes-km", "excess_person_km"),
    ("Towns", "Communes", "towns"),
    ("Towns of the whole zone", "Communes de la zone entière", "towns_in_whole_basin"),
    ("Towns beyond {s}", "Communes à plus de {s}", "uncovered_towns"),
]


def table(sheet):
    """The rows of a table sheet as dictionaries, after checks of its filter and of what stays in view."""
    heads = [cell.value for cell in sheet[1]]
    assert len(set(heads)) == len(heads) and all(heads), f"{sheet.title}: headings {heads}"
    assert sheet.auto_filter.ref == sheet.dimensions, f"{sheet.title}: filter {sheet.auto_filter.ref}"
    assert sheet.freeze_panes and sheet.freeze_panes.endswith("2"), f"{sheet.title}: nothing stays in view"
    assert sheet.print_title_rows == "$1:$1", f"{sheet.title}: the heading is not repeated"
    return [dict(zip(heads, row)) for row in sheet.iter_rows(min_row=2, values_only=True)]


def check_sheet(sheet):
    assert sheet.page_setup.orientation == "landscape" and sheet.page_setup.paperSize == 9, sheet.title
    for row in sheet.iter_rows():
        for cell in row:
            assert cell.data_type in "sn", f"{sheet.title}!{cell.coordinate} is of type {cell.data_type}"
            assert cell.hyperlink is None, f"{sheet.title}!{cell.coordinate} is a link"


def check_basins(sheet, folder, distance):
    found = {row["Code"]: row for row in table(sheet)}
    french = sheet.title == "Zones d’emploi"
    with open(folder / "basins.csv", encoding="utf-8", newline="") as file:
        records = list(csv.DictReader(file))
    assert len(found) == len(records) > 0, sheet.title
    for record in records:
        for english_head, french_head, column in BASIN_COLUMNS:
            head = (french_head if french else english_head).format(s=distance)
            value, text = found[record["code"]][head], record[column]
            if column in ("code", "name"):
                assert value == text, (head, value, text)
            elif text == "":
                assert value is None, (head, value)
            else:
                assert isinstance(value, (int, float)), (head, value)
                # Half of the last decimal, and what two doubles of that size round.
                assert abs(value - float(text)) <= 5e-4 + abs(value) * 2**-52, (head, value, text)
    assert sheet.conditional_formatting, f"{sheet.title}: no colours"


def check_workbook(folder):
    """Returns the number of rows of each sheet."""
    book = openpyxl.load_workbook(folder / "report.xlsx")
    report = json.loads((folder / "gap-report.json").read_text(encoding="utf-8"))
    separator = "," if book.sheetnames[0] == "Synthèse" else "."
    times = report["parameters"].get("travel") == "seconds"
    service = report["parameters"]["service_time_min" if times else "service_distance_km"]
    distance = f"{service:.12g}".replace(".", separator) + ("\u00a0min" if times else "\u00a0km")
    for sheet in book:
        check_sheet(sheet)
    if not times:
        check_basins(book.worksheets[1], folder, distance)
    summary = {row[0]: row[1:] for row in book.worksheets[0].iter_rows(values_only=True) if row[0]}
    whole = report["whole"]
    beyond = {"Synthèse": f"Habitants à plus de {distance}"}.get(book.sheetnames[0], f"People beyond {distance}")
    assert summary[beyond][0] == whole["uncovered_people"], summary[beyond]
    if whole["people"]:
        assert abs(summary[beyond][1] - whole["uncovered_people"] / whole["people"]) < 1e-12
    with open(folder / "towns.csv", encoding="utf-8", newline="") as file:
        towns = list(csv.DictReader(file))
    rows = table(next(sheet for sheet in book if sheet.title in ("Towns", "Communes")))
    assert [row["Code"] for row in rows] == [town["code"] for town in towns]
    people = [row.get("People", row.get("Habitants")) for row in rows]
    assert people == [int(town["people"]) if town["people"] else None for town in towns]
    column, factor = ("time_s", 60) if times else ("distance_m", 1000)
    distances = [row.get("Temps, min", row.get("Time, min")) if times else row["Distance, km"] for row in rows]
    for value, town in zip(distances, towns):
        assert (value is None) == (town[column] == "")
        assert value is None or abs(value * factor - float(town[column])) <= 5.1e-4, (value, town[column])
    if (office := shutil.which("soffice")) and len(rows) < LARGEST_IN_OFFICE:
        open_with_office(office, folder / "report.xlsx", book.sheetnames)
    return {sheet.title: sheet.max_row for sheet in book}


def check_plan(folder):
    """Compares the workbook of a plan with plan.csv; returns the number of rows of each sheet."""
    book = openpyxl.load_workbook(folder / "plan.xlsx")
    for sheet in book:
        check_sheet(sheet)
    with open(folder / "plan.csv", encoding="utf-8", newline="") as file:
        records = list(csv.DictReader(file))
    rows = table(book["Plan"])
    assert [row["Code"] for row in rows] == [record["code"] for record in records]
    for row, record in zip(rows, records):
        gain = row.get("Gain, people", row.get("Gain, habitants"))
        assert gain is None or abs(gain - float(record["marginal_gain"])) < 1e-5, (gain, record)
        reached = row.get("Within reach", row.get("Dans le rayon"))
        assert abs(reached - float(record["people_reached"])) < 1e-5, (reached, record)
        assert abs(row["Distance, km"] * 1000 - float(record["nearest_existing_distance"])) < 1e-5, record
    if office := shutil.which("soffice"):
        open_with_office(office, folder / "plan.xlsx", book.sheetnames)
    return {sheet.title: sheet.max_row for sheet in book}


def check_compare(folder):
    """Compares the workbook of a comparison with compare.json and compare-towns.csv; returns the rows of each sheet."""
    book = openpyxl.load_workbook(folder / "compare.xlsx")
    report = json.loads((folder / "compare.json").read_text(encoding="utf-8"))
    for sheet in book:
        check_sheet(sheet)
    rows = table(book.worksheets[1])
    assert [row["Code"] for row in rows] == [basin["code"] for basin in report["basins"]]
    for row, basin in zip(rows, report["basins"]):
        gained, lost = basin["people_newly_covered"], basin["people_no_longer_covered"]
        change = row.get("Change", row.get("Écart"))
        points = row.get("Points", row.get("En points"))
        assert row.get("People", row.get("Habitants")) == basin["people"], basin["code"]
        assert change == gained - lost, (basin["code"], change)
        if basin["people"]:
            assert abs(points - 100 * change / basin["people"]) < 1e-9, (basin["code"], points)
    with open(folder / "compare-towns.csv", encoding="utf-8", newline="") as file:
        towns = list(csv.DictReader(file))
    found = table(next(sheet for sheet in book if sheet.title in ("Towns", "Communes")))
    assert [row["Code"] for row in found] == [town["code"] for town in towns]
    for row, town in zip(found, towns):
        saved = row.get("Person-km saved", row.get("Personnes-km épargnées"))
        assert (saved is None) == (town["saved_person_km"] == ""), town["code"]
        assert saved is None or abs(saved - float(town["saved_person_km"])) <= 5.1e-4, town["code"]
    if (office := shutil.which("soffice")) and len(found) < LARGEST_IN_OFFICE:
        open_with_office(office, folder / "compare.xlsx", book.sheetnames)
    return {sheet.title: sheet.max_row for sheet in book}


def open_with_office(office, path, sheets):
    """LibreOffice reads every sheet and writes it in its own format."""
    with tempfile.TemporaryDirectory() as scratch:
        command = [office, f"-env:UserInstallation=file://{scratch}/profile", "--headless", "--convert-to", "ods"]
        subprocess.run(command + ["--outdir", scratch, path], check=True, capture_output=True, timeout=300)
        with zipfile.ZipFile(Path(scratch) / path.with_suffix(".ods").name) as document:
            content = document.read("content.xml").decode("utf-8")
    found = [html.unescape(name) for name in re.findall(r'<table:table table:name="([^"]*)"', content)]
    assert found == sheets, f"{path}: LibreOffice found the sheets {found}"
