"use strict";

// Colours and the figures of places.

// ColorBrewer, five classes each: OrRd for shares, BuPu for numbers.
const shareColours = ["#fef0d9", "#fdcc8a", "#fc8d59", "#e34a33", "#b30000"];
const shareLimits = [0, 20, 40, 60, 80];
const peopleColours = ["#edf8fb", "#b3cde3", "#8c96c6", "#8856a7", "#810f7c"];
const peopleLimits = [0, 5000, 20000, 50000, 100000];
const nobodyColour = "#dddddd";
// From ColorBrewer's RdBu: blues within the service distance, reds beyond it.
const nearColours = ["#2166ac", "#4393c3", "#92c5de"];
const farColours = ["#f4a582", "#d6604d", "#b2182b"];

/** The colours of the classes of distance, the last of them for towns that no distance reaches. */
const distanceColours = (() => {
  const near = data.service + 1;
  const far = data.distances.length - data.service;
  const pick = (colours, index, count, fromEnd) => {
    if (count <= 1) return colours[fromEnd ? colours.length - 1 : 0];
    return colours[Math.round((index * (colours.length - 1)) / (count - 1))];
  };
  const colours = [];
  for (let index = 0; index < near; index += 1) colours.push(pick(nearColours, index, near, false));
  for (let index = 0; index < far; index += 1) colours.push(pick(farColours, index, far, true));
  return colours;
})();

/** The colour of the last class whose limit a value reaches. */
function classColour(value, limits, colours) {
  let found = 0;
  for (let index = 1; index < limits.length; index += 1) if (value >= limits[index]) found = index;
  return colours[found];
}

const basinColour = {
  share: (index) => shareOf(index, data.basins.uncovered),
  after: (index) => shareOf(index, data.basins.uncoveredAfter),
  people: (index) =>
    data.basins.people[index] > 0
      ? classColour(data.basins.uncovered[index], peopleLimits, peopleColours)
      : nobodyColour,
  median: (index) => medianColour(index, data.basins.median),
  medianAfter: (index) => medianColour(index, data.basins.medianAfter),
  none: () => null,
};

// Classes of the median distance: multiples of the service distance, the last one without an end.
const medianMultiples = [1, 1.5, 2, 3];

function medianColour(index, medians) {
  if (!(data.basins.people[index] > 0)) return nobodyColour;
  const found = medians[index] < 0 ? -1 : medianMultiples.findIndex((multiple) => medians[index] <= multiple * data.medianUnits);
  return shareColours[found < 0 ? shareColours.length - 1 : found];
}

/** What a class of the median is called. */
function medianLabel(index) {
  const label = (multiple) => kilometresPlain((multiple * data.medianUnits) / 10);
  if (index === 0) return fill(texts.upTo, { distance: label(1) });
  if (index === medianMultiples.length) return fill(texts.beyond, { distance: label(medianMultiples[index - 1]) });
  return fill(texts.between, { from: label(medianMultiples[index - 1]), to: label(medianMultiples[index]) });
}

function shareOf(index, uncovered) {
  return shareColour(index, uncovered[index]);
}

function shareColour(index, uncovered) {
  const people = data.basins.people[index];
  if (!(people > 0)) return nobodyColour;
  return classColour((100 * uncovered) / people, shareLimits, shareColours);
}

function basinCard(index) {
  const basins = data.basins;
  const rows = [
    [texts.people, wholeNumber.format(basins.people[index])],
    [fill(texts.uncovered, { distance: service.label }), wholeNumber.format(basins.uncovered[index])],
    [texts.share, percent(basins.uncovered[index], basins.people[index])],
  ];
  if (basins.uncoveredAfter) {
    rows.push([texts.shareAfter, percent(basins.uncoveredAfter[index], basins.people[index])]);
  }
  const severity = basins.uncovered[index] === 0 ? texts.severityNone : severities[basins.severity[index]];
  rows.push(
    [texts.median, basins.medianWords[index] || kilometres(basins.median[index])],
    [texts.severity, severity]
  );
  return card(basins.name[index], null, rows);
}

function spaceCard(space) {
  return card(space.name, texts.space, [
    [texts.nearestFor, wholeNumber.format(space.nearest)],
    [fill(texts.within, { distance: service.label }), wholeNumber.format(space.within)],
    [texts.only, wholeNumber.format(space.only)],
  ]);
}

function siteCard(site, index) {
  return card(site.name, fill(texts.order, { order: wholeNumber.format(index + 1) }), [
    [fill(texts.within, { distance: service.label }), wholeNumber.format(site.reached)],
    [texts.newPeople, wholeNumber.format(site.new)],
    [texts.only, wholeNumber.format(site.only)],
  ]);
}

function areaCard(area, title) {
  const rows = [
    [texts.people, wholeNumber.format(area.people)],
    [texts.towns, wholeNumber.format(area.towns)],
  ];
  if (area.nearest) {
    rows.push([texts.nearest, fill(texts.at, { space: area.nearest, distance: area.distance })]);
  }
  if (area.candidates.length > 0) rows.push([texts.candidates, area.candidates.join(", ")]);
  return card(fill(texts.area, { town: area.name }), title, rows);
}
