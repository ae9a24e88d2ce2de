"""What the checks of pages share: running the program, reading its tables, and what has to hold of every page.

Each check is started as: check_NAME.py MAILLAGE FOLDER   (the program; a folder in which results may be written)
"""

import csv
import re
import subprocess
import sys
from pathlib import Path

PROGRAM, FOLDER = sys.argv[1], Path(sys.argv[2])


def results(name, *arguments):
    """What the program writes into a folder of that name."""
    folder = FOLDER / name
    subprocess.run([PROGRAM, *map(str, arguments), "--quiet", "--out", folder], check=True)
    return folder


def records(path):
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def text(browser, selector):
    return browser.run(f"document.querySelector({selector!r}).textContent")


def type_into(browser, selector, value):
    browser.run(f"""(() => {{ const field = document.querySelector({selector!r}); field.focus();
        field.value = {value!r}; field.dispatchEvent(new Event("input", {{ bubbles: true }})); }})()""")


class Page:
    """The facts that are checked of one kind of page, counted; the first that does not hold ends the run."""

    def __init__(self, name):
        self.name = name
        self.checks = 0

    def check(self, fact, words):
        self.checks += 1
        if not fact:
            raise SystemExit(f"{self.name}: {words}")

    def quiet(self, browser, what):
        """Nothing is said on the console and nothing is asked of a network."""
        self.check(not browser.faults(), f"{what}: {browser.faults()[:2]}")
        self.check(not browser.requests(), f"{what}: asks for {browser.requests()[:3]}")

    def headings(self, browser, what):
        """One first heading, and none more than one level below the one before it; on the screen and on paper."""
        for media in ("", "print"):
            browser.call("Emulation.setEmulatedMedia", media=media)
            browser.run("document.querySelectorAll('details').forEach((part) => { part.open = true; })")
            found = browser.run("""[...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
                .filter((heading) => heading.checkVisibility())
                .map((heading) => [Number(heading.tagName[1]), heading.textContent])""")
            levels = [level for level, _ in found]
            self.check(levels[0] == 1 and levels.count(1) == 1, f"{what}: first headings: {levels.count(1)}")
            for (above, _), (level, words) in zip(found, found[1:]):
                self.check(level <= above + 1, f"{what}: h{level} '{words}' follows h{above}")
            self.check(all(words.strip() for _, words in found), f"{what}: a heading is empty")
        browser.call("Emulation.setEmulatedMedia", media="")

    def focus(self, browser, path, wanted, stops):
        """Wherever the keyboard stops, that can be seen; the ids, names or classes in `wanted` are reached."""
        browser.open(path)
        browser.key("Tab")
        self.check(browser.run("document.activeElement.className") == "skip",
                   "the first stop is not the link past the head")
        reached = set()
        for _ in range(stops):
            name, is_seen = browser.run("""(() => { const at = document.activeElement;
                const seen = (element) => { const style = getComputedStyle(element);
                    return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0)
                        || style.boxShadow !== 'none'; };
                return [at.id || at.name || at.className || at.tagName,
                    at === document.body || seen(at) || [...at.children].some(seen)]; })()""")
            self.check(is_seen, f"focus cannot be seen on {name}")
            reached.add(name)
            browser.key("Tab")
        self.check(wanted <= reached, f"the keyboard does not reach {sorted(wanted - reached)}, but {sorted(reached)}")

    def narrow(self, browser, path, what):
        """No wider than the window of a phone."""
        for width in (400, 320):
            browser.size(width, 800)
            browser.open(path)
            wide = browser.run("document.documentElement.scrollWidth")
            self.check(wide <= width, f"{what}: {wide} pixels wide in a window of {width}")
            if browser.run("document.getElementById('map') !== null"):
                height = browser.run("document.getElementById('map').clientHeight")
                self.check(height >= 250, f"{what}: the map is {height} pixels high on a phone")
            self.quiet(browser, f"{what}, {width} pixels")
        browser.size(1280, 900)

    def printed(self, browser, path, least, most):
        """On how many pages it prints."""
        browser.open(path)
        pages = len(re.findall(rb"/Type\s*/Page\b", browser.pdf()))
        self.check(least <= pages <= most, f"prints on {pages} pages")
        return pages
