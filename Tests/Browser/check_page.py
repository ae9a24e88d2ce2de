"""Opens report.html in a real browser and uses it as its readers do.

usage: check_page.py MAILLAGE FOLDER   (the program; a folder in which results may be written)
"""

import re
import unicodedata
from decimal import ROUND_HALF_UP, Decimal

from browser import Browser
from pages import FOLDER, Page, records, results, text, type_into

LARGEST = 8_000_000
page = Page("report.html")
check = page.check


def plain(name):
    """A name as someone in a hurry types it."""
    bare = "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))
    return re.sub(r"[-'’ ]+", " ", bare.replace("œ", "oe").replace("Œ", "Oe"))


def printed(name):
    """A name as pages print it: tables keep the apostrophe that was read."""
    return name.replace("'", "’")


def kilometres(metres, language):
    """As reports write it: one decimal, halves away from zero."""
    rounded = (Decimal(metres) / 1000).quantize(Decimal("0.1"), ROUND_HALF_UP)
    text = f"{rounded:,}"
    return (text if language == "en" else text.replace(",", "\u202f").replace(".", ",")) + "\u00a0km"


def check_layers(browser):
    names = browser.run("Array.from(document.querySelectorAll('#layers [type=checkbox]')).map((box) => box.name)")
    check(len(names) >= 5, f"layers: {names}")
    picture = "map.container.querySelector('.leaflet-overlay-pane canvas').toDataURL().length + ':' " \
        "+ map.container.querySelectorAll('.leaflet-marker-icon').length"
    for name in names:
        if name == "online":
            continue
        seen = []
        for _ in range(2):
            was = browser.run(f"map.shown().includes({name!r})")
            before = browser.run(picture)
            browser.run(f"document.querySelector('#layers [name=\"{name}\"]').click()")
            browser.settle()
            check(browser.run(f"map.shown().includes({name!r})") != was, f"layer {name} does not toggle")
            seen.append(browser.run(picture) != before)
        check(all(seen), f"layer {name} changes nothing in the picture")
    for kind in ("people", "none", "share"):
        before = (browser.run(picture), text(browser, "#legend"))
        browser.run(f"document.querySelector('#layers [value={kind}]').click()")
        browser.settle()
        check((browser.run(picture), text(browser, "#legend")) != before, f"colour {kind} changes nothing")


def shown_codes(browser):
    return browser.run("""Array.from(document.querySelectorAll('#basin-table tbody tr')).filter((row) => !row.hidden)
        .map((row) => data.basins.code[Number(row.dataset.basin)])""")


def check_table(browser, folder):
    basins = records(folder / "basins.csv")
    columns = {"people": "people", "uncovered": "uncovered_people", "share": "uncovered_share"}
    ranked = sorted(basins, key=lambda basin: -int(basin["uncovered_people"]))
    check(shown_codes(browser) == [basin["code"] for basin in ranked], "the table does not start with most left out")
    for name, column in columns.items():
        heading = f"#basin-table th[data-sort={name}]"
        # Shares are compared from the counts, as the page has them; ties keep the order of codes.
        value = (lambda b: int(b["uncovered_people"]) / int(b["people"])) if name == "share" else \
            (lambda b, column=column: int(b[column]))
        for direction, sign in (("descending", -1), ("ascending", 1)):
            browser.run(f"""(() => {{ const heading = document.querySelector('{heading}');
                while (heading.getAttribute('aria-sort') !== '{direction}') heading.firstChild.click(); }})()""")
            expected = [b["code"] for b in sorted(basins, key=lambda b, v=value, s=sign: s * v(b))]
            check(shown_codes(browser) == expected, f"the table does not sort by {name}, {direction}")
    wanted = plain(basins[0]["name"])[:4].lower()
    type_into(browser, "#filter-name", wanted.upper())
    expected = {basin["code"] for basin in basins if wanted in plain(basin["name"]).lower()}
    check(set(shown_codes(browser)) == expected and expected, f"the table does not filter by {wanted}")
    check(str(len(expected)) in text(browser, "#filter-count"), "the number of basins is not said")
    type_into(browser, "#filter-name", "")
    browser.run("""(() => { const field = document.getElementById('filter-severity'); field.value = '3';
        field.dispatchEvent(new Event('change')); })()""")
    check(set(shown_codes(browser)) == {b["code"] for b in basins if b["severity"] == "severe"}, "severity")
    browser.run("""(() => { const field = document.getElementById('filter-severity'); field.value = '';
        field.dispatchEvent(new Event('change')); })()""")


def check_links(browser):
    """The table and the map go together, both ways."""
    row = "#basin-table tbody tr:nth-child(3)"
    name = browser.run(f"document.querySelector('{row} .basin-name').textContent")
    browser.run(f"document.querySelector('{row} button').click()")
    browser.settle()
    check(browser.run(f"document.querySelector('{row}').getAttribute('aria-current')") == "true", "row not marked")
    check(name in text(browser, ".leaflet-popup-content"), "the map does not show the basin of the row")
    browser.run("map.leaflet.closePopup(); map.goTo(0); window.scrollTo(0, 0);"
                "document.getElementById('map').scrollIntoView({ block: 'center', behavior: 'instant' })")
    browser.settle()
    spot = browser.run("""(() => {
        // A place within the basin of the most people, away from every mark.
        const index = data.basins.people.indexOf(Math.max(...data.basins.people));
        const frame = map.container.getBoundingClientRect();
        const ring = map.basinLayers[index]._parts[0];
        const layer = map.basinLayers[index];
        const bounds = layer._pxBounds;
        for (let step = 1; step < 400; step += 1) {
            const x = bounds.min.x + ((step * 0.618034) % 1) * (bounds.max.x - bounds.min.x);
            const y = bounds.min.y + ((step * 0.754878) % 1) * (bounds.max.y - bounds.min.y);
            const at = map.leaflet.layerPointToContainerPoint([x, y]);
            const element = document.elementFromPoint(frame.left + at.x, frame.top + at.y);
            if (ring && layer._containsPoint(L.point(x, y)) && element && element.tagName === "CANVAS")
                return { x: frame.left + at.x, y: frame.top + at.y, name: data.basins.name[index], index };
        }
        return null; })()""")
    check(spot is not None, "no place to click on")
    browser.point(spot["x"] - 3, spot["y"] - 3)
    browser.point(spot["x"], spot["y"])
    check(spot["name"] in text(browser, ".leaflet-tooltip"), "pointing at a basin shows no figures")
    browser.point(spot["x"], spot["y"], click=True)
    marked = browser.run("Array.from(document.querySelectorAll('#basin-table tr.selected'))"
                         ".map((row) => Number(row.dataset.basin))")
    check(marked == [spot["index"]], f"a click on {spot['name']} marks {marked}")
    browser.run("void map.leaflet.closePopup()")


def answer_to(browser, question):
    type_into(browser, "#town", question)
    browser.run("document.getElementById('town').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }))")
    return text(browser, "#town-answer")


def check_search(browser, folder, language, sample=60):
    towns = records(folder / "towns.csv")
    step = max(1, len(towns) // sample)
    awkward = [town for town in towns if re.search(r"[’'éèœ]|Saint-", town["name"])][::max(1, step * 3)]
    checked = 0
    for town in towns[::step] + awkward[:20]:
        expected = f"{printed(town['nearest_space_name'])}, {'à ' if language == 'fr' else ''}"
        for question in (town["code"], town["code"].lower()):
            said = answer_to(browser, question)
            check(expected in said and kilometres(town["distance_m"], language) in said,
                  f"{town['name']} ({town['code']}): {said}")
        checked += 1
    check(checked >= min(len(towns), 20), "too few towns were looked for")
    for town in awkward[:12]:
        for question in (plain(town["name"]), plain(town["name"]).upper(), plain(town["name"]).replace("Saint ", "st ")):
            type_into(browser, "#town", question)
            offered = browser.run("Array.from(document.querySelectorAll('#town-list li')).map((item) => item.textContent)")
            check(any(item.startswith(printed(town["name"])) for item in offered), f"{question} does not find {town['name']}")
    said = answer_to(browser, "no such place anywhere")
    check(said and not any(character.isdigit() for character in said), f"a town that is not there: {said}")
    type_into(browser, "#town", "")


def check_print(browser, path):
    pages = page.printed(browser, path, 2, 12)
    browser.call("Emulation.setEmulatedMedia", media="print")
    shown = browser.run("['.static-map', '.map-frame', '.search'].map((name) => "
                        "getComputedStyle(document.querySelector(name)).display !== 'none')")
    browser.call("Emulation.setEmulatedMedia", media="")
    check(shown == [True, False, False], f"on paper: {shown}")
    return pages


def check_online(browser, path):
    """The online background is asked for when its switch is on, from one server; nothing foreign ever runs."""
    browser.open(path)
    check(not browser.requests(), "asks for something unasked")
    browser.run("document.querySelector('#layers [name=online]').click()")
    browser.settle()
    asked = browser.requests()
    check(asked and all(address.startswith("https://data.geopf.fr/wmts?") for address in asked), f"asks for {asked[:3]}")
    browser.run("""(() => { const script = document.createElement('script'); script.textContent = 'window.ran = 1';
        document.body.append(script); })()""")
    check(browser.run("window.ran === undefined"), "a script that is not the page's own ran")
    blocked = "fetch('https://example.org/').then(() => 'fetched', () => 'refused')"
    check(browser.run(blocked) == "refused", "the policy lets the page fetch")


def check_catchments(browser, table):
    """A site of the table lists the towns that it serves, most people first, and draws a line to each."""
    for row in range(browser.run("document.querySelectorAll('#catchment-table tbody tr').length")):
        name = browser.run(f"document.querySelectorAll('#catchment-table tbody button')[{row}].textContent")
        browser.run(f"document.querySelectorAll('#catchment-table tbody button')[{row}].click()")
        served = [town for town in table if printed(town["site_name"]) == name and town["covered"] == "yes"]
        listed = browser.run("[...document.querySelectorAll('#catchment-towns li')].map((item) => item.textContent)")
        check(len(listed) == len(served) > 0, f"{name} lists {len(listed)} towns, not {len(served)}")
        largest = max(int(town["people"] or 0) for town in served)
        first = re.sub(r"[^0-9]", "", listed[0].split(" · ")[1])
        check(int(first) == largest, f"{name}: the list begins with {listed[0]}")
        lines = browser.run("(() => { let count = 0; map.leaflet.eachLayer((layer) => { if (layer instanceof L.Polyline && "
                            "!(layer instanceof L.Polygon)) count += layer.getLatLngs().length; }); return count; })()")
        check(lines == len(served), f"{name}: {lines} lines for {len(served)} towns")


def check_grounds(browser, towns):
    """Close by, the map shows the ground of towns; a place on it is its town, but for the few town halls outside."""
    browser.run("document.querySelector('#layers [name=towns]').checked || "
                "document.querySelector('#layers [name=towns]').click()")
    browser.run("void map.leaflet.setZoom(7, { animate: false })")
    check(browser.run("map.townLayer.townAt(towns.latitude[0], towns.longitude[0])") == -1, "grounds are drawn far out")
    browser.run("void map.leaflet.setZoom(10, { animate: false })")
    browser.settle()
    right = browser.run("""Array.from({ length: towns.count }, (_, town) => town)
        .filter((town) => map.townLayer.townAt(towns.latitude[town], towns.longitude[town]) === town).length""")
    check(right >= 0.99 * len(towns), f"{right} of {len(towns)} towns stand on their ground")
    browser.run("document.querySelector('#layers [name=towns]').click(); void map.goTo(0)")


def check_hostile(browser):
    names = ["<script>alert(1)</script>", "</script><script>alert(2)</script>", "<!--<script>", "A\u2028\u2029B",
             "<img src=x onerror=alert(3)>"]
    rows = [f"X{index},{name},{index / 10},45,{1000 + index},Z" for index, name in enumerate(names)]
    towns, spaces, zones = FOLDER / "towns.csv", FOLDER / "spaces.csv", FOLDER / "zones.geojson"
    towns.write_text("code,name,longitude,latitude,population,basin\n" + "\n".join(rows) + "\n", encoding="utf-8")
    spaces.write_text(f"code,name,longitude,latitude\nS,{names[1]},0.1,45.1\n", encoding="utf-8")
    zones.write_text('{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":"Z","name":"'
                     + names[4] + '"},"geometry":{"type":"Polygon","coordinates":[[[-1,44],[1,44],[1,46],[-1,46],'
                     '[-1,44]]]}}]}', encoding="utf-8")
    for language in ("en", "fr"):
        folder = results("hostile", "analyze", "--towns", towns, "--spaces", spaces, "--basins", zones,
                         "--lang", language)
        browser.open(folder / "report.html")
        browser.run("document.querySelector('#basin-table tbody button').click()")
        check(names[4] in text(browser, ".leaflet-popup-content"), "the name of the basin is not shown as written")
        said = answer_to(browser, "X0")
        check(names[0] in said and names[1] in said, f"names are not shown as written: {said}")
        check(browser.run("document.querySelectorAll('script').length") == 3, "a script came in with the data")
        check(browser.run("document.querySelectorAll('img').length") == 0, "a picture came in with the data")
        page.quiet(browser, "hostile names")


def main():
    with Browser() as browser:
        browser.size(1280, 900)
        for language in ("en", "fr"):
            folder = results("study-" + language, "analyze", "--lang", language)
            file = folder / "report.html"
            browser.open(file)
            check(browser.run("document.documentElement.lang") == language, "language")
            check_layers(browser)
            check_table(browser, folder)
            check_links(browser)
            check_catchments(browser, records(folder / "catchments.csv"))
            check_search(browser, folder, language)
            check_grounds(browser, records(folder / "towns.csv"))
            page.quiet(browser, f"study, {language}")
            page.headings(browser, f"study, {language}")
            page.focus(browser, file, {"town", "choice-slider", "choice-number", "map", "view", "filter-name"}, 80)
            page.narrow(browser, file, language)
            pages = check_print(browser, file)
            plan = results("plan-" + language, "plan", "--lang", language, "--curve", "4") / "report.html"
            browser.open(plan)
            check_layers(browser)
            check(browser.run("document.querySelectorAll('.site-mark').length") == 3, "sites of the plan on the map")
            said = answer_to(browser, "66136")
            check("Perpignan" in said and ("101.7" in said or "101,7" in said) and kilometres("0", language) in said,
                  f"the plan opens in Perpignan: {said}")
            check_catchments(browser, records(plan.parent / "plan-catchments.csv"))
            page.quiet(browser, f"plan, {language}")
            page.headings(browser, f"plan, {language}")
            page.narrow(browser, plan, language)
        check_hostile(browser)
        national = results("france", "analyze", "--france", "--lang", "fr") / "report.html"
        size = national.stat().st_size
        check(size < LARGEST, f"the national page has {size} bytes")
        milliseconds = browser.open(national)
        check_search(browser, national.parent, "fr", sample=25)
        browser.run("document.querySelector('#layers [name=towns]').click()")
        page.quiet(browser, "national study")
    # A browser of its own: pictures that do not come would be taken for faults of other pages.
    with Browser() as browser:
        check_online(browser, national)
    print(f"report.html: {page.checks} checks in Chromium; prints on {pages} pages; "
          f"national study {size / 1e6:.1f} MB, open in {milliseconds / 1000:.1f} s")


main()
