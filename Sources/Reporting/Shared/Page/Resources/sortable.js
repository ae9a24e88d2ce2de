"use strict";

// Tables with `data-sort` sort by the column whose heading is pressed; a second press turns the order round.

for (const table of document.querySelectorAll("table[data-sort]")) {
  const body = table.tBodies[0];
  const headings = [...table.tHead.rows[0].cells];
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });

  /** The number or the text by which a row sorts; null where it has none. */
  function key(row, column, isNumber) {
    const cell = row.cells[column];
    if (!isNumber) return cell.textContent;
    return cell.dataset.value === "" ? null : Number(cell.dataset.value);
  }

  function sort(column, isDescending) {
    const isNumber = headings[column].classList.contains("number");
    const sign = isDescending ? -1 : 1;
    const rows = [...body.rows].map((row) => ({ row, key: key(row, column, isNumber) }));
    // Rows without a value stay last; ties keep their order.
    rows.sort((first, second) => {
      if (first.key === null || second.key === null) return (first.key === null) - (second.key === null);
      return sign * (isNumber ? first.key - second.key : collator.compare(first.key, second.key));
    });
    body.append(...rows.map((entry) => entry.row));
    headings.forEach((heading, index) => {
      const order = isDescending ? "descending" : "ascending";
      heading.setAttribute("aria-sort", index === column ? order : "none");
    });
  }

  headings.forEach((heading, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = heading.textContent;
    button.title = table.dataset.sort.replace("{column}", heading.textContent);
    heading.replaceChildren(button);
    button.addEventListener("click", () => {
      const order = heading.getAttribute("aria-sort");
      // Of numbers the largest comes first, unless the heading says otherwise.
      const startsDescending = heading.classList.contains("number") && heading.dataset.first !== "least";
      sort(column, order === "none" ? startsDescending : order === "ascending");
    });
  });
}
