"use strict";

// The table of basins: sorts, filters, and goes with the map both ways.

const table = (() => {
  const element = document.getElementById("basin-table");
  if (!element) return null;
  const body = element.tBodies[0];
  const rows = Array.from(body.rows);
  const headings = Array.from(element.tHead.rows[0].cells);
  const rowOf = new Map(rows.map((row) => [Number(row.dataset.basin), row]));
  const share = (uncovered, index) => (data.basins.people[index] > 0 ? uncovered[index] / data.basins.people[index] : -1);
  const collator = new Intl.Collator(document.documentElement.lang);
  const values = {
    people: (index) => data.basins.people[index],
    uncovered: (index) => data.basins.uncovered[index],
    share: (index) => share(data.basins.uncovered, index),
    after: (index) => share(data.basins.uncoveredAfter, index),
    median: (index) => data.basins.median[index],
    severity: (index) => data.basins.severity[index],
  };

  function sort(column, isDescending) {
    const sign = isDescending ? -1 : 1;
    const compare =
      column === "name"
        ? (first, second) => sign * collator.compare(data.basins.name[first], data.basins.name[second])
        : (first, second) => sign * (values[column](first) - values[column](second));
    rows
      .map((row) => Number(row.dataset.basin))
      .sort((first, second) => compare(first, second) || first - second)
      .forEach((index) => body.append(rowOf.get(index)));
    for (const heading of headings) {
      const isIt = heading.dataset.sort === column;
      heading.setAttribute("aria-sort", isIt ? (isDescending ? "descending" : "ascending") : "none");
    }
  }

  for (const heading of headings) {
    const label = heading.textContent;
    const button = make("button", { type: "button", title: fill(texts.sort, { column: label }) }, label);
    heading.replaceChildren(button);
    button.addEventListener("click", () => {
      const isSorted = heading.getAttribute("aria-sort");
      const isText = heading.dataset.sort === "name";
      sort(heading.dataset.sort, isSorted === "none" ? !isText : isSorted === "ascending");
    });
  }

  const nameFilter = document.getElementById("filter-name");
  const severityFilter = document.getElementById("filter-severity");
  const names = data.basins.name.map(plain);

  function filter() {
    const wanted = plain(nameFilter.value);
    let shown = 0;
    for (const row of rows) {
      const index = Number(row.dataset.basin);
      const fits =
        names[index].includes(wanted) &&
        (severityFilter.value === "" || Number(severityFilter.value) === data.basins.severity[index]);
      row.hidden = !fits;
      if (fits) shown += 1;
    }
    document.getElementById("filter-count").textContent = fill(texts.tableCount, {
      count: wholeNumber.format(shown),
      all: wholeNumber.format(rows.length),
    });
  }

  nameFilter.addEventListener("input", filter);
  severityFilter.addEventListener("change", filter);
  filter();

  for (const row of rows) {
    const index = Number(row.dataset.basin);
    const name = row.querySelector(".basin-name");
    const words = fill(texts.show, { name: data.basins.name[index] });
    const button = make("button", { type: "button", class: "basin-name", title: words }, name.textContent);
    name.replaceWith(button);
    row.addEventListener("click", () => {
      map.selectBasin(index, true);
      select(index, false);
    });
    row.addEventListener("mouseenter", () => map.highlight(index));
    row.addEventListener("mouseleave", () => map.highlight(-1));
    button.addEventListener("focus", () => map.highlight(index));
    button.addEventListener("blur", () => map.highlight(-1));
  }

  /** Marks the row of a basin; brings it into view within the table, never the page. */
  function select(index, isBroughtIntoView) {
    for (const row of rows) {
      const isIt = Number(row.dataset.basin) === index;
      row.classList.toggle("selected", isIt);
      if (isIt) row.setAttribute("aria-current", "true");
      else row.removeAttribute("aria-current");
    }
    const row = rowOf.get(index);
    if (!row || !isBroughtIntoView) return;
    const frame = element.parentElement;
    frame.scrollTop = row.offsetTop - frame.clientHeight / 2;
  }

  map.onSelect = (index) => select(index, true);
  return { sort, select };
})();
