"use strict";

// The table of catchments: a site shows its towns on the map and in a list.

(() => {
  const table = document.getElementById("catchment-table");
  if (!table) return;
  const panel = document.getElementById("catchment-towns");
  const hasPlan = data.sites.length > 0;

  /** The towns whose nearest site is one, those it serves, most people first. */
  function served(site) {
    const found = [];
    for (let index = 0; index < towns.count; index += 1) {
      const near = (hasPlan && towns.after.get(index)) || { nearest: towns.nearest[index], distance: towns.distance[index], within: towns.within[index] };
      if (near.nearest === site && near.within <= data.service) found.push([index, near.distance]);
    }
    return found.sort(([first], [second]) => (towns.people[second] || 0) - (towns.people[first] || 0) || first - second);
  }

  function list(site) {
    const found = served(site);
    const values = { site: placeName(site), count: wholeNumber.format(found.length), distance: service.label };
    const items = found.map(([index, distance]) => {
      const people = towns.people[index] === null ? texts.unknown : wholeNumber.format(towns.people[index]);
      return make("li", {}, towns.name[index] + " · " + people + " · " + kilometres(distance));
    });
    panel.replaceChildren(make("h3", {}, fill(texts.catchmentList, values)), make("ol", { class: "town-list" }, ...items));
    panel.hidden = false;
  }

  function select(site) {
    for (const row of table.tBodies[0].rows) {
      const isIt = Number(row.dataset.site) === site;
      row.classList.toggle("selected", isIt);
      if (isIt) row.setAttribute("aria-current", "true");
      else row.removeAttribute("aria-current");
    }
    list(site);
  }

  for (const row of table.tBodies[0].rows) {
    const site = Number(row.dataset.site);
    const name = row.querySelector(".basin-name");
    const words = fill(texts.show, { name: name.textContent });
    const button = make("button", { type: "button", class: "basin-name", title: words }, name.textContent);
    name.replaceWith(button);
    row.addEventListener("click", () => {
      select(site);
      map.showCatchment(site);
    });
  }
})();
