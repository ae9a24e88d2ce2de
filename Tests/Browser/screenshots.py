"""Takes the pictures of the page that illustrate the README.

usage: screenshots.py STUDY.html PLAN.html FOLDER   (writes page.png and page-plan.png)
"""

import sys
from pathlib import Path

from browser import Browser

LARGEST = 200_000


def take(browser, section, path):
    browser.run(f"document.getElementById('{section}').scrollIntoView({{ behavior: 'instant' }})")
    browser.settle()
    browser.picture(path)
    if path.stat().st_size > LARGEST:
        raise SystemExit(f"{path} has {path.stat().st_size} bytes; {LARGEST} are the limit")


def main(study, plan, folder):
    with Browser() as browser:
        browser.size(1100, 740)
        browser.open(study)
        take(browser, "map-section", Path(folder) / "page.png")
        browser.open(plan)
        take(browser, "answer", Path(folder) / "page-plan.png")


main(*sys.argv[1:])
