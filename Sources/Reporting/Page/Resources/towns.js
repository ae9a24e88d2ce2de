"use strict";

// Towns: their columns, their places, and how they are drawn: one layer for all of them.

const towns = (() => {
  const columns = data.towns;
  const count = columns.code.length;
  const longitude = sums(columns.longitude).map((value) => value / columns.steps);
  const latitude = sums(columns.latitude).map((value) => value / columns.steps);
  const after = new Map();
  if (columns.after) {
    sums(columns.after.town).forEach((town, index) =>
      after.set(town, {
        nearest: columns.after.nearest[index],
        distance: columns.after.distance[index],
        within: columns.after.within[index],
      })
    );
  }
  const sea = new Set(sums(columns.sea));
  const seaAfter = new Set(columns.after ? sums(columns.after.sea) : []);
  const apart = new Set(sums(columns.apart));
  return { ...columns, count, sea, seaAfter, apart, longitude, latitude, after };
})();

/** The space or site that a town's number of a place stands for. */
function placeName(number) {
  if (number < 0) return "–";
  return number < data.spaces.length ? data.spaces[number].name : data.sites[number - data.spaces.length].name;
}

function townCard(index) {
  const rows = [
    [texts.people, towns.people[index] === null ? texts.unknown : wholeNumber.format(towns.people[index])],
    [texts.nearest, nearestWords(towns.nearest[index], farWords(index))],
  ];
  const change = towns.after.get(index);
  if (change) rows.push([texts.nearestAfter, nearestWords(change.nearest, seaWords(change.distance, towns.seaAfter.has(index)))]);
  const chosen = map.townLayer.choice ? map.townLayer.choice.townRow(index) : null;
  if (chosen) rows.push(chosen);
  return card(towns.name[index], departmentName(index), rows);
}

function nearestWords(place, distance) {
  return place < 0 ? "–" : fill(texts.at, { space: placeName(place), distance });
}

function seaWords(distance, isAcross) {
  return isAcross ? fill(texts.acrossSea, { distance: kilometres(distance) }) : kilometres(distance);
}

/** How far a town's nearest space is, and that no way on land leads there. */
function farWords(index) {
  const words = seaWords(towns.distance[index], towns.sea.has(index));
  return towns.apart.has(index) ? texts.elsewhere + " (" + words + ")" : words;
}

function departmentName(index) {
  return towns.department[index] < 0 ? "" : towns.departments[towns.department[index]];
}

/** All towns as one layer of a canvas: a circle each, its area by people, its colour by the class of distance. */
const TownLayer = L.Path.extend({
  options: { interactive: true, stroke: false, fill: true, bubblingMouseEvents: false },

  initialize() {
    L.setOptions(this, {});
    // The largest are drawn first, so that small ones are seen upon them.
    this._sequence = Array.from({ length: towns.count }, (_, index) => index).sort(
      (first, second) => (towns.people[second] || 0) - (towns.people[first] || 0) || first - second
    );
    this._world = new Float64Array(2 * towns.count);
    for (let index = 0; index < towns.count; index += 1) {
      // Spherical Mercator, in shares of the world's width.
      const sine = Math.sin((towns.latitude[index] * Math.PI) / 180);
      this._world[2 * index] = towns.longitude[index] / 360 + 0.5;
      this._world[2 * index + 1] = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
    }
    this._pixels = new Float64Array(2 * towns.count);
    this.hit = -1;
  },

  radius(index) {
    const people = towns.people[index] || 0;
    return Math.max(this._least, Math.sqrt(people) * this._factor);
  },

  redraw() {
    if (this._map) this._renderer._updatePath(this);
    return this;
  },

  setStyle() {
    return this;
  },

  bringToFront() {
    if (this._renderer) this._renderer._bringToFront(this);
    return this;
  },

  _project() {
    const origin = this._map.getPixelOrigin();
    const size = 256 * Math.pow(2, this._map.getZoom());
    for (let index = 0; index < towns.count; index += 1) {
      this._pixels[2 * index] = this._world[2 * index] * size - origin.x;
      this._pixels[2 * index + 1] = this._world[2 * index + 1] * size - origin.y;
    }
    this._least = Math.min(2, Math.max(0.7, 0.7 + 0.3 * (this._map.getZoom() - 6)));
    this._factor = 0.012 * Math.pow(1.5, this._map.getZoom() - 6);
    // Everywhere: what lies outside the canvas is passed over one town at a time.
    this._pxBounds = L.bounds([-1e9, -1e9], [1e9, 1e9]);
  },

  _update() {
    if (this._map) this._updatePath();
  },

  _updatePath() {
    const renderer = this._renderer;
    if (!renderer._drawing) return;
    const canvas = renderer._ctx;
    const bounds = renderer._bounds;
    canvas.globalAlpha = 1;
    canvas.lineWidth = 0.6;
    canvas.strokeStyle = "#ffffff";
    for (const index of this._sequence) {
      const x = this._pixels[2 * index];
      const y = this._pixels[2 * index + 1];
      const radius = this.radius(index);
      if (x + radius < bounds.min.x || x - radius > bounds.max.x) continue;
      if (y + radius < bounds.min.y || y - radius > bounds.max.y) continue;
      canvas.fillStyle = this.choice ? this.choice.colours[this.choice.townClass(index)] : distanceColours[this.classOf(index)];
      // So small a circle looks like a square, which is drawn three times as fast.
      if (radius < 1.5) {
        canvas.fillRect(x - radius, y - radius, 2 * radius, 2 * radius);
        continue;
      }
      canvas.beginPath();
      canvas.arc(x, y, radius, 0, 2 * Math.PI);
      canvas.fill();
      if (radius > 2.2) canvas.stroke();
    }
  },

  /** The class of distance, with the plan where the map shows it. */
  classOf(index) {
    const change = this.showsPlan ? towns.after.get(index) : undefined;
    return change ? change.within : towns.within[index];
  },

  /** The smallest town under a point, which is the one drawn last. */
  _containsPoint(point) {
    this.hit = -1;
    for (let place = this._sequence.length - 1; place >= 0; place -= 1) {
      const index = this._sequence[place];
      const x = this._pixels[2 * index] - point.x;
      const y = this._pixels[2 * index + 1] - point.y;
      const radius = this.radius(index) + 2;
      if (x * x + y * y <= radius * radius) {
        this.hit = index;
        return true;
      }
    }
    return false;
  },
});
