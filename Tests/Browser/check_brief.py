"""Prints brief.html as `--formats pdf` does and as its readers do, and looks whether it is one page of A4.

usage: check_brief.py MAILLAGE FOLDER   (the program; a folder in which results may be written)
"""

import re

from browser import Browser
from pages import Page, results

page = Page("brief.html")
check = page.check


def pages(pdf):
    return len(re.findall(rb"/Type\s*/Page\b", pdf))


def main():
    studies = {"plan": ["plan"], "study": ["analyze"], "herault": ["plan", "--department", "34"],
               "reunion": ["analyze", "--department", "974"], "many": ["plan", "--open", "9", "--no-explain"],
               "france": ["plan", "--france", "--no-explain"]}
    with Browser() as browser:
        browser.size(1280, 900)
        for language in ("en", "fr"):
            for name, words in studies.items():
                what = f"{name}, {language}"
                folder = results(f"brief-{name}-{language}", *words, "--lang", language, "--formats", "brief,pdf")
                pdf = (folder / "brief.pdf").read_bytes()
                check(pdf.startswith(b"%PDF-") and pages(pdf) == 1, f"{what}: brief.pdf has {pages(pdf)} pages")
                # A4 within a point; the same page gives the same bytes, so it does not say when it was printed.
                box = re.search(rb"/MediaBox\s*\[\s*0 0 ([0-9.]+) ([0-9.]+)", pdf)
                size = [float(side) for side in box.groups()]
                check(abs(size[0] - 595.3) < 1 and abs(size[1] - 841.9) < 1, f"{what}: a page of {size} points")
                check(set(re.findall(rb"Date \(D:(\d+)", pdf)) == {b"19700101000000"}, f"{what}: says when it was printed")
                file = folder / "brief.html"
                browser.open(file)
                page.quiet(browser, what)
                page.headings(browser, what)
                words_on_page = browser.run("document.body.innerText")
                measure = "as the crow flies" if language == "en" else "à vol d’oiseau"
                check(measure in words_on_page and "55" in words_on_page, f"{what}: measure or caution is missing")
                page.printed(browser, file, 1, 1)
                page.narrow(browser, file, what)
    print(f"brief.html, brief.pdf: {page.checks} checks in Chromium")


main()
