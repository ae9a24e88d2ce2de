"use strict";

// The choice on the map: candidates as circles by the people they would add, closed spaces hollow, how far each reaches.

function makeChoiceMap({ choice, state, cover, label, says }) {
  const planned = new Set(choice.plan);
  const place = (site) => [Number(choice.latitude[site]), Number(choice.longitude[site])];
  const marks = new Map();
  const reach = new Map();
  const group = L.layerGroup();
  let gains = new Float64Array(choice.code.length);
  let isFollowing = false;

  /** What a site is worth, in words. */
  function figures(site) {
    const isOpen = state.now.open[site] === 1;
    return [
      [fill(data.texts.within, { distance: label(state.now.limit) }), wholeNumber.format(peopleWithin(site))],
      [isOpen ? says.onlyHere : says.wouldAdd, wholeNumber.format(gains[site])],
    ];
  }

  function peopleWithin(site) {
    const { starts, town, steps } = cover.travel;
    let people = 0;
    for (let pair = starts[site]; pair < starts[site + 1]; pair += 1) {
      if (steps[pair] <= cover.limit) people += cover.people[town[pair]];
    }
    return people;
  }

  for (let site = choice.standing; site < choice.code.length; site += 1) {
    if (planned.has(site)) continue;
    const mark = L.circleMarker(place(site), { renderer: map.renderer, bubblingMouseEvents: false })
      .bindTooltip(() => card(choice.name[site], says.kind, figures(site)), { sticky: true, opacity: 0.96 })
      .on("click", () => state.toggle(site));
    marks.set(site, { mark, drawn: "" });
    group.addLayer(mark);
  }

  /** Circles by value: their areas go with the people that a candidate would add. */
  function drawMarks(most) {
    for (const [site, entry] of marks) {
      const isOpen = state.now.open[site] === 1;
      const radius = isOpen ? 9 : 3 + Math.round(9 * Math.sqrt(gains[site] / most));
      const drawn = isOpen + ":" + radius;
      if (drawn === entry.drawn) continue;
      entry.drawn = drawn;
      entry.mark.setRadius(radius);
      entry.mark.setStyle({
        color: isOpen ? "#ffffff" : "#1b7837",
        weight: isOpen ? 2 : 1.5,
        fillColor: isOpen ? "#1b7837" : "#ffffff",
        fillOpacity: isOpen ? 1 : 0.75,
      });
    }
  }

  /** Outlines of how far each open site reaches, where that is a circle. */
  function drawReach() {
    if (choice.metresPerStep === null) return;
    const metres = state.now.limit * choice.metresPerStep;
    for (let site = 0; site < choice.code.length; site += 1) {
      const isShown = isFollowing && state.now.open[site] === 1 && cover.travel.starts[site + 1] > cover.travel.starts[site];
      let circle = reach.get(site);
      if (isShown && !circle) {
        const color = site < choice.standing ? "#2166ac" : "#1b7837";
        const style = { renderer: map.renderer, interactive: false, fill: false, weight: 1.2, color };
        circle = L.circle(place(site), { ...style, radius: metres });
        reach.set(site, circle);
      }
      if (!circle) continue;
      if (isShown) {
        if (circle.getRadius() !== metres) circle.setRadius(metres);
        group.addLayer(circle);
      } else {
        group.removeLayer(circle);
      }
    }
  }

  function drawClosed() {
    map.spaceMarkers.forEach((marker, site) => marker && setClosed(marker, state.now.open[site] === 0));
    choice.plan.forEach((site, index) => {
      if (map.siteMarkers[index]) setClosed(map.siteMarkers[index], state.now.open[site] === 0);
    });
  }

  for (const marker of [...map.spaceMarkers, ...map.siteMarkers]) if (marker) marker.on("add", drawClosed);

  function setClosed(marker, isClosed) {
    const element = marker.getElement();
    if (element) element.classList.toggle("closed", isClosed);
  }

  /** Within half the distance, within it, within half as much again, farther. */
  function townClass(town) {
    if (cover.nearest[town] < 0) return 3;
    const share = cover.distance[town] / state.now.limit;
    return share <= 0.5 ? 0 : share <= 1 ? 1 : share <= 1.5 ? 2 : 3;
  }

  /** A button that opens or closes a site, for the card of its mark. */
  function switchOf(site) {
    const isOpen = state.now.open[site] === 1;
    const button = make("button", { type: "button", class: "choice-switch" }, isOpen ? says.close : says.open);
    button.addEventListener("click", () => {
      map.leaflet.closePopup();
      state.toggle(site);
    });
    return button;
  }

  map.setChoice({
    colours: [nearColours[0], nearColours[2], farColours[0], farColours[2]],
    townClass,
    basinUncovered: (index) => data.basins.people[index] - cover.basinCovered[index],
    distance: () => label(state.now.limit),
    townLabels: () => {
      const limits = [0.5, 1, 1.5].map((share) => label(Math.min(choice.limit, Math.round(share * state.now.limit))));
      return [...limits.map((distance) => fill(data.texts.upTo, { distance })), fill(data.texts.beyond, { distance: limits[2] })];
    },
    townRow: (town) =>
      cover.nearest[town] < 0
        ? null
        : [
            says.nearest,
            fill(data.texts.at, {
              space: choice.name[cover.nearest[town]],
              distance: "≤\u00a0" + label(cover.distance[town]),
            }),
          ],
    says,
    switchOfSpace: switchOf,
    switchOfSite: (index) => (choice.plan[index] === undefined ? null : switchOf(choice.plan[index])),
  });
  map.addGroup("choice", group);

  return {
    draw(newGains, isFollowed) {
      gains = newGains;
      isFollowing = isFollowing || isFollowed;
      cover.findNearest();
      drawMarks(Math.max(1, ...gains.slice(choice.standing)));
      drawReach();
      drawClosed();
      if (isFollowed) map.follow();
    },
  };
}
