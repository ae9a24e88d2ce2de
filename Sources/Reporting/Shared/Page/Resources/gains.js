"use strict";

// Who gains and who loses by a choice: basins as bars, towns by name.

/** The basins that a choice changes most against today; where it changes none those with most people left out. */
function changedBasins(cover, most) {
  const all = Array.from(data.basins.code, (_, index) => index);
  const change = (index) => cover.basinCovered[index] - cover.basinToday[index];
  const out = (index) => data.basins.people[index] - cover.basinCovered[index];
  const changed = all.filter((index) => change(index) !== 0);
  const size = changed.length > 0 ? (index) => Math.abs(change(index)) : out;
  const shown = (changed.length > 0 ? changed : all).sort((first, second) => size(second) - size(first) || first - second);
  return { isChange: changed.length > 0, shown: shown.slice(0, most) };
}

/** The towns that are newly served or no longer so, most people first, and how many people live there. */
function changedTowns(cover, most) {
  const gained = { people: 0, towns: [] };
  const lost = { people: 0, towns: [] };
  for (let town = 0; town < cover.count.length; town += 1) {
    if (cover.count[town] > 0 === cover.today[town] > 0) continue;
    const side = cover.count[town] > 0 ? gained : lost;
    side.people += cover.people[town];
    side.towns.push(town);
  }
  for (const side of [gained, lost]) {
    side.count = side.towns.length;
    side.towns.sort((first, second) => cover.people[second] - cover.people[first] || first - second);
    side.towns = side.towns.slice(0, most);
  }
  return { gained, lost };
}

function tellGains(cover, distance) {
  const says = data.choice.says;
  const { isChange, shown } = changedBasins(cover, 10);
  document.getElementById("choice-basins-title").textContent = fill(isChange ? says.basins : says.basinsNow, { distance });
  document.getElementById("choice-basins").replaceChildren(
    ...shown.map((index) => {
      const people = data.basins.people[index];
      const before = cover.basinToday[index];
      const now = cover.basinCovered[index];
      const part = (name, size) => {
        const bar = make("i", { class: name });
        bar.style.setProperty("width", (people > 0 ? (100 * size) / people : 0) + "%");
        return bar;
      };
      const bar = make("span", { class: "choice-bar", "aria-hidden": "true" }, part("kept", Math.min(before, now)));
      if (now > before) bar.append(part("gained", now - before));
      if (now < before) bar.append(part("lost", before - now));
      const words = now === before ? percent(now, people) : percent(before, people) + " → " + percent(now, people);
      return make("li", {}, make("span", { class: "place" }, data.basins.name[index]), bar, make("span", { class: "more" }, words));
    })
  );
  const { gained, lost } = changedTowns(cover, 8);
  for (const [side, name, title] of [
    [gained, "new", says.newTowns],
    [lost, "lost", says.lostTowns],
  ]) {
    document.getElementById("choice-" + name).hidden = side.count === 0;
    document.getElementById("choice-" + name + "-title").textContent = fill(title, {
      people: wholeNumber.format(side.people),
      towns: wholeNumber.format(side.count),
    });
    document.getElementById("choice-" + name + "-towns").replaceChildren(
      ...side.towns.map((town) =>
        make(
          "li",
          {},
          make("span", { class: "place" }, towns.name[town]),
          make("span", { class: "count" }, wholeNumber.format(cover.people[town]))
        )
      )
    );
  }
}
