"""Opens compare.html in a real browser and uses it as its readers do.

usage: check_compare.py MAILLAGE FOLDER   (the program; a folder in which results may be written)
"""

from browser import Browser
from pages import Page, records, results, text

page = Page("compare.html")
check = page.check


def column(browser, number):
    """A column of the table of basins as the table shows it: pairs of the code of a row and the text of its cell."""
    return browser.run(f"""[...document.querySelectorAll('#basin-table tbody tr')]
        .map((row) => [row.cells[0].textContent, row.cells[{number}].textContent])""")


def check_table(browser, folder):
    """Every basin has its row; the keyboard alone sorts it, both ways, by words and by numbers."""
    basins = {basin["name"]: basin for basin in records(folder / "compare-basins.csv")}
    # A basin of which only a part lies in the territory says so behind its name.
    rows = {shown: next(name for name in basins if shown.startswith(name)) for shown, _ in column(browser, 0)}
    check(len(rows) == len(set(rows.values())) == len(basins), f"{len(rows)} rows for {len(basins)} basins")
    for title, number in (("people", 1), ("name", 0)):
        heading = f"document.querySelectorAll('#basin-table thead th')[{number}]"
        orders = []
        for _ in range(2):
            browser.run(f"{heading}.querySelector('button').focus()")
            browser.key("Enter")
            order = browser.run(f"{heading}.getAttribute('aria-sort')")
            orders.append(order)
            others = browser.run("document.querySelectorAll('#basin-table thead th:not([aria-sort=none])').length")
            check(others == 1, f"{others} columns say that the table is sorted by them")
            shown = [rows[name] for name, _ in column(browser, number)]
            if number == 1:
                people = [int(basins[name]["people"]) for name in shown]
                check(people == sorted(people, reverse=order == "descending"), f"Enter does not sort by {title}, {order}")
            else:
                sign = -1 if order == "descending" else 1
                expected = browser.run(f"""((names) => names.sort((first, second) => {sign} *
                    new Intl.Collator(document.documentElement.lang, {{ numeric: true }}).compare(first, second)))
                    ({sorted(name for name, _ in column(browser, 0))!r})""")
                check([name for name, _ in column(browser, 0)] == expected, f"Enter does not sort by {title}, {order}")
        check(sorted(orders) == ["ascending", "descending"], f"pressed twice, {title} is sorted {orders}")


def check_map(browser):
    """A row shows its basin on the map; every space is a button with a name; the legend tells what is there."""
    row = "#basin-table tbody tr:nth-child(2)"
    name = text(browser, f"{row} th")
    browser.run(f"document.querySelector('{row} button').focus()")
    browser.key("Enter")
    browser.settle()
    check(browser.run(f"document.querySelector('{row}').getAttribute('aria-current')") == "true", "row not marked")
    shown = text(browser, ".leaflet-popup-content")
    check(name.split(" (")[0] in shown, f"the map shows {shown}, not {name}")
    marks = browser.run("""[...document.querySelectorAll('.leaflet-marker-icon')]
        .map((mark) => [mark.getAttribute('role'), mark.getAttribute('aria-label') || '', mark.tabIndex])""")
    check(marks and all(role == "button" and label and stop == 0 for role, label, stop in marks), f"spaces: {marks[:3]}")
    check(browser.run("document.querySelectorAll('#legend li').length") >= 3, "the legend is empty")


def main():
    with Browser() as browser:
        browser.size(1280, 900)
        for language in ("en", "fr"):
            plan = results("compare-plan-" + language, "plan", "--no-explain", "--formats", "json")
            folder = results("compare-" + language, "compare", "wave-1", plan / "plan.json", "--lang", language)
            file = folder / "compare.html"
            browser.open(file)
            check(browser.run("document.documentElement.lang") == language, "language")
            check_table(browser, folder)
            check_map(browser)
            page.quiet(browser, language)
            page.headings(browser, language)
            page.focus(browser, file, {"map", "leaflet-control-zoom-in", "view", "basin-name"}, 60)
            page.narrow(browser, file, language)
            pages = page.printed(browser, file, 1, 10)
    print(f"compare.html: {page.checks} checks in Chromium; prints on {pages} pages")


main()
