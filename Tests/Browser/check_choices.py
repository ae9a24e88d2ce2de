"""Opens and closes sites on report.html in a real browser and compares what it says with analyses of the same spaces.

usage: check_choices.py MAILLAGE FOLDER   (the program; a folder in which results may be written)
"""

import json
import random
import shlex
from pathlib import Path

from browser import Browser
from pages import FOLDER, Page, records, results

LIECHTENSTEIN = Path(__file__).resolve().parents[2] / "Examples" / "liechtenstein"
what_if = Page("report.html, what if")
check = what_if.check


def covered(folder):
    """People within the service distance, of all and of each basin."""
    basins = {row["code"]: int(row["people"]) - int(row["uncovered_people"]) for row in records(folder / "basins.csv")}
    whole = json.loads((folder / "gap-report.json").read_text(encoding="utf-8"))["whole"]
    return whole["people"] - whole["uncovered_people"], basins


def on_page(browser):
    return browser.run("""({ covered: choices.cover.covered, limit: choices.state.now.limit / choices.choice.stepsPerUnit,
        basins: Object.fromEntries(data.basins.code.map((code, at) => [code, choices.cover.basinCovered[at]])),
        said: document.getElementById('choice-headline').textContent,
        shown: wholeNumber.format(choices.cover.covered),
        spaces: choiceExport.spaces(choices.choice, choices.state.now.open) })""")


def press(browser, site):
    """Presses the button of a site in the list, as a keyboard would."""
    browser.run(f"choices.buttons.get({site}).found.click()")


def set_distance(browser, number):
    browser.run(f"""(() => {{ const field = document.getElementById('choice-number'); field.value = '{number}';
        field.dispatchEvent(new Event('change')); }})()""")


def check_against_program(browser, name, page, arguments, rounds, distances, seed):
    """Random choices at several distances: the page's people are those of the program, to the person."""
    chance = random.Random(seed)
    browser.open(page)
    sites = browser.run("Array.from(choices.buttons.keys())")
    standing = browser.run("choices.choice.standing")
    for turn in range(rounds):
        browser.run("choices.state.go(choices.state.today)")
        candidates = [site for site in sites if site >= standing]
        closable = [site for site in sites if site < standing]
        chosen = chance.sample(candidates, min(len(candidates), chance.randint(0, 6)))
        chosen += chance.sample(closable, min(len(closable) - 1, turn % 3))
        for site in chosen:
            press(browser, site)
        # Half of the time the distance comes last, so that both ways of counting are used.
        distance = distances[turn % len(distances)]
        set_distance(browser, distance)
        if turn % 2:
            for site in chosen[:2]:
                press(browser, site)
        browser.settle()
        page_says = on_page(browser)
        check(page_says["limit"] == distance, f"{name}: {distance} became {page_says['limit']}")
        spaces = FOLDER / f"{name}-{turn}.csv"
        spaces.write_text(page_says["spaces"], encoding="utf-8")
        folder = results(f"{name}-{turn}", "analyze", *arguments, "--spaces", spaces, "--service-distance", distance,
                         "--formats", "csv,json")
        people, basins = covered(folder)
        check(page_says["covered"] == people, f"{name}, {distance}: the page has {page_says['covered']}, not {people}")
        check(page_says["shown"] in page_says["said"], f"{name}: says {page_says['said']}")
        differing = [code for code in basins if basins[code] != page_says["basins"][code]]
        check(not differing, f"{name}, {distance}: basins {differing[:5]} differ")
    what_if.quiet(browser, name)


def check_links(browser, page):
    """A link shows what it was made of; undo, reset, a link of another report."""
    browser.open(page)
    browser.run("choices.state.go(choices.state.today)")
    first, second = browser.run("[0, choices.choice.code.length - 1]")
    states = []
    for act in (f"choices.state.toggle({first})", f"choices.state.toggle({second})", "choices.state.setLimit(215, false)"):
        states.append(browser.run("stateLink.encode(choices.choice, choices.state.now)"))
        browser.run(act)
    states.append(browser.run("stateLink.encode(choices.choice, choices.state.now)"))
    check(len(set(states)) == 4, "different states have one link")
    for state in states:
        again = browser.run(f"""(() => {{ const found = stateLink.decode(choices.choice, '{state}');
            return stateLink.encode(choices.choice, found); }})()""")
        check(again == state, "a link does not come back as it was")
    # Moves of the slider within one drag are taken back at once, then step by step.
    browser.run("for (const limit of [220, 230, 240]) choices.state.setLimit(limit, true); choices.state.setLimit(240, false)")
    for state in reversed(states):
        browser.run("document.getElementById('choice-undo').click()")
        check(browser.run("stateLink.encode(choices.choice, choices.state.now)") == state, "undo goes elsewhere")
    browser.run("document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true }))")
    check(browser.run("sameState(choices.state.now, choices.state.start)"), "Ctrl+Z does not take back")
    browser.run("for (let turn = 0; turn < 5; turn += 1) choices.state.undo()")
    check(browser.run("choices.state.past.length") == 0, "there is something before the start")
    browser.run("choices.state.toggle(0); choices.state.setLimit(170, false);"
                "document.getElementById('choice-today').click()")
    check(browser.run("choices.state.now.open.every((open, site) => (open === 1) === (site < choices.choice.standing))"
                      "&& choices.state.now.limit === choices.choice.service"), "not as today")
    # The address follows, and a page opened with it shows the same.
    browser.open(page)
    browser.run("choices.state.toggle(0); choices.state.toggle(choices.choice.code.length - 1)")
    before = on_page(browser)
    browser.run("new Promise((done) => setTimeout(done, 400))")
    address = browser.run("location.hash")
    check(address.startswith("#s=") and len(address) < 500, f"the address is {address}")
    browser.call("Page.navigate", url="about:blank")
    browser.call("Page.navigate", url=Path(page).resolve().as_uri() + address)
    browser.run("new Promise((done) => setTimeout(done, 1500))")
    browser.settle()
    check(on_page(browser) == before, "the link shows something else")
    browser.call("Page.navigate", url="about:blank")
    browser.call("Page.navigate", url=Path(page).resolve().as_uri() + "#s=AQAAAAAAAAEsAA")
    browser.run("new Promise((done) => setTimeout(done, 1500))")
    browser.settle()
    check(browser.run("!document.getElementById('choice-foreign').hidden && choices.state.isStart()"),
          "a foreign link is not told of")


def check_proof(browser, folder):
    """The plan's own choice is the best, another one has its price, and with something closed nothing is claimed."""
    browser.open(folder / "report.html")
    plan = json.loads((folder / "plan.json").read_text(encoding="utf-8"))
    check(on_page(browser)["covered"] == plan["result"]["covered_after"], "the plan's people are not those of the plan")
    said = browser.run("document.getElementById('choice-proof').textContent")
    check(said == browser.run("choices.says.best"), f"of the plan it says: {said}")
    for openings in (1, 2, 3, 4):
        best = max(point["value"] for point in plan["curve"] if point["openings"] == openings)
        worst = browser.run(f"""(() => {{ const sites = Array.from(choices.buttons.keys());
            choices.state.choose(sites.filter((site) => site >= choices.choice.standing).slice(-{openings}));
            return choices.cover.covered; }})()""")
        price = browser.run(f"wholeNumber.format({best} - {worst})")
        said = browser.run("document.getElementById('choice-proof').textContent")
        check(price in said and "proved" in said, f"{openings} openings cost {price}, but it says: {said}")
        browser.run("document.getElementById('choice-best').click()")
        check(on_page(browser)["covered"] == best, f"the best {openings} that are shown are not")
    browser.run("choices.state.toggle(0)")
    browser.settle()
    check("30" in browser.run("document.getElementById('choice-proof').textContent"), "a proof beside a closed space")
    # The words for the command line are a plan of just these people.
    people = on_page(browser)["covered"]
    words = shlex.split(browser.run("document.getElementById('choice-command').textContent"))
    check("--force" in words and "spaces-kept.csv" in words, f"the command is {words}")
    kept = FOLDER / "spaces-kept.csv"
    kept.write_text(browser.run("choiceExport.spaces(choices.choice, choices.state.now.open, choices.choice.standing)"),
                    encoding="utf-8")
    words[words.index("spaces-kept.csv")] = kept
    forced = results("forced", *words[1:], "--no-explain", "--formats", "json")
    found = json.loads((forced / "plan.json").read_text(encoding="utf-8"))["result"]["covered_after"]
    check(found == people, f"the command gives {found} people, not {people}")


def check_use(browser, page, language):
    """Keyboard, what is read out, a click on the map."""
    browser.open(page)
    button = "document.querySelector('#choice-candidates button')"
    was = browser.run(f"{button}.getAttribute('aria-pressed')")
    browser.run(f"{button}.focus()")
    browser.key("Enter")
    browser.settle()
    check(browser.run(f"{button}.getAttribute('aria-pressed')") != was, "Enter does not press a button of the list")
    stops = "document.querySelectorAll('.choice-scroll button[tabindex=\"0\"]').length"
    check(browser.run(stops) == 1, "the list is more than one stop")
    browser.run(f"{button}.dispatchEvent(new KeyboardEvent('keydown', {{ key: 'End', bubbles: true }}))")
    check(browser.run(f"document.activeElement !== {button} && document.activeElement.tagName === 'BUTTON'")
          and browser.run(stops) == 1, "arrows do not go from button to button")
    browser.run("new Promise((done) => setTimeout(done, 700))")
    said = browser.run("document.getElementById('choice-said').textContent")
    check(browser.run("wholeNumber.format(choices.cover.covered)") in said, f"it is read out: {said}")
    check(not browser.faults(), f"{language}: {browser.faults()[:2]}")
    browser.run("document.getElementById('map').scrollIntoView({ block: 'center', behavior: 'instant' })")
    browser.settle()
    spot = browser.run("""(() => { const frame = map.container.getBoundingClientRect();
        for (let site = choices.choice.standing; site < choices.choice.code.length; site += 1) {
            if (choices.choice.plan.includes(site)) continue;
            const at = map.leaflet.latLngToContainerPoint(
                [Number(choices.choice.latitude[site]), Number(choices.choice.longitude[site])]);
            const element = document.elementFromPoint(frame.left + at.x, frame.top + at.y);
            if (element && element.tagName === "CANVAS") return { site, x: frame.left + at.x, y: frame.top + at.y,
                open: choices.state.now.open[site] };
        } return null; })()""")
    browser.point(spot["x"], spot["y"])
    browser.point(spot["x"], spot["y"], click=True)
    check(browser.run(f"choices.state.now.open[{spot['site']}]") == 1 - spot["open"], "a click on the map opens nothing")


def milliseconds(browser, page, budget):
    """Longest of some clicks and steps of the slider until the next picture is drawn."""
    browser.open(page)
    browser.run("document.querySelector('#layers [name=towns]').click(); choices.state.toggle(0)")
    browser.settle()
    acts = {"click": "choices.buttons.get(sites[turn]).found.click()",
            "slider": "slider.value = 20 + turn; slider.dispatchEvent(new Event('input'))"}
    times = {}
    for name, act in acts.items():
        times[name] = browser.run(f"""(async () => {{ const times = [];
            const sites = Array.from(choices.buttons.keys());
            const slider = document.getElementById('choice-slider');
            for (let turn = 0; turn < 9; turn += 1) {{
                const start = performance.now();
                {act};
                await new Promise((done) => requestAnimationFrame(() => {{ const channel = new MessageChannel();
                    channel.port1.onmessage = done; channel.port2.postMessage(0); }}));
                times.push(performance.now() - start);
            }}
            return times.sort((first, second) => first - second)[4]; }})()""")
        check(times[name] < budget, f"a {name} takes {times[name]:.0f} ms")
    return times


def main():
    with Browser() as browser:
        browser.size(1280, 900)
        plan = results("choice-plan", "plan", "--lang", "en", "--curve", "4")
        page = plan / "report.html"
        check_links(browser, page)
        check_proof(browser, plan)
        check_use(browser, page, "en")
        check_against_program(browser, "choice", page, [], 10, [30, 5, 12.3, 90, 47.9, 60], seed=13)
        region = milliseconds(browser, page, 250)
        study = results("choice-study", "analyze", "--lang", "fr", "--department", "48") / "report.html"
        check_use(browser, study, "fr")
        check_against_program(browser, "choice-48", study, ["--department", "48"], 3, [33.3, 20, 71], seed=48)
        files = ["--towns", LIECHTENSTEIN / "towns.csv", "--basins", LIECHTENSTEIN / "districts.geojson"]
        roads = [*files, "--roads", LIECHTENSTEIN / "liechtenstein.routes"]
        given = ["--spaces", LIECHTENSTEIN / "spaces.csv", "--candidates", "towns>=1"]
        timed = results("choice-minutes", "plan", *roads, *given, "--open", "2", "--service-distance", "6")
        check_against_program(browser, "choice-minutes", timed / "report.html", roads, 4, [6, 9.5, 3.1], seed=7)
    print(f"report.html, what if: {what_if.checks} checks; Occitanie {region['click']:.0f} ms a click, "
          f"{region['slider']:.0f} ms a step of the distance")


main()
