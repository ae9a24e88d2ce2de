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

/** A place in spherical Mercator, in shares of the world's width. */
function worldPlace(latitude, longitude) {
  const sine = Math.sin((latitude * Math.PI) / 180);
  return [longitude / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

/** Whether a place lies within rings of x, y one after the other. */
function isWithin(rings, x, y) {
  let isInside = false;
  for (const ring of rings) {
    for (let at = 0, before = ring.length - 2; at < ring.length; before = at, at += 2) {
      const isCrossed = ring[at + 1] > y !== ring[before + 1] > y;
      if (isCrossed && x < ((ring[before] - ring[at]) * (y - ring[at + 1])) / (ring[before + 1] - ring[at + 1]) + ring[at]) {
        isInside = !isInside;
      }
    }
  }
  return isInside;
}

/**
 * All towns as one layer of a canvas: a circle each, its area by people, its colour by the class of distance; close by also
 * its ground, where that is known.
 */
const TownLayer = L.Path.extend({
  // Farther out than this the ground of a town is but a speck.
  leastGroundZoom: 9,
  options: { interactive: true, stroke: false, fill: true, bubblingMouseEvents: false },

  initialize() {
    L.setOptions(this, {});
    // The largest are drawn first, so that small ones are seen upon them.
    this._sequence = Array.from({ length: towns.count }, (_, index) => index).sort(
      (first, second) => (towns.people[second] || 0) - (towns.people[first] || 0) || first - second
    );
    this._world = new Float64Array(2 * towns.count);
    for (let index = 0; index < towns.count; index += 1) {
      this._world.set(worldPlace(towns.latitude[index], towns.longitude[index]), 2 * index);
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

  /** The ground of each town as rings in shares of the world's width, with the box around them. */
  grounds() {
    this._grounds =
      this._grounds ||
      (towns.shape || []).map((shape) => {
        const rings = positions(shape)
          .flat()
          .map((ring) => Float64Array.from(ring.flatMap(([latitude, longitude]) => worldPlace(latitude, longitude))));
        const box = { west: Infinity, north: Infinity, east: -Infinity, south: -Infinity };
        for (const ring of rings) {
          for (let at = 0; at < ring.length; at += 2) {
            box.west = Math.min(box.west, ring[at]);
            box.east = Math.max(box.east, ring[at]);
            box.north = Math.min(box.north, ring[at + 1]);
            box.south = Math.max(box.south, ring[at + 1]);
          }
        }
        return { rings, box };
      });
    return this._grounds;
  },

  /** The town on whose ground a place lies; -1 where that is not known, or not drawn so far out. */
  townAt(latitude, longitude) {
    if (this._map.getZoom() < this.leastGroundZoom) return -1;
    const [x, y] = worldPlace(latitude, longitude);
    return this.grounds().findIndex(
      ({ rings, box }) => x >= box.west && x <= box.east && y >= box.north && y <= box.south && isWithin(rings, x, y)
    );
  },

  _drawGrounds(canvas, bounds) {
    const origin = this._map.getPixelOrigin();
    const size = 256 * Math.pow(2, this._map.getZoom());
    canvas.globalAlpha = 0.6;
    this.grounds().forEach(({ rings, box }, index) => {
      if (box.east * size - origin.x < bounds.min.x || box.west * size - origin.x > bounds.max.x) return;
      if (box.south * size - origin.y < bounds.min.y || box.north * size - origin.y > bounds.max.y) return;
      canvas.beginPath();
      for (const ring of rings) {
        for (let at = 0; at < ring.length; at += 2) {
          canvas.lineTo(ring[at] * size - origin.x, ring[at + 1] * size - origin.y);
        }
        canvas.closePath();
      }
      canvas.fillStyle = this.colour(index);
      canvas.fill("evenodd");
      canvas.stroke();
    });
    canvas.globalAlpha = 1;
  },

  _updatePath() {
    const renderer = this._renderer;
    if (!renderer._drawing) return;
    const canvas = renderer._ctx;
    const bounds = renderer._bounds;
    canvas.globalAlpha = 1;
    canvas.lineWidth = 0.6;
    canvas.strokeStyle = "#ffffff";
    if (this._map.getZoom() >= this.leastGroundZoom) this._drawGrounds(canvas, bounds);
    for (const index of this._sequence) {
      const x = this._pixels[2 * index];
      const y = this._pixels[2 * index + 1];
      const radius = this.radius(index);
      if (x + radius < bounds.min.x || x - radius > bounds.max.x) continue;
      if (y + radius < bounds.min.y || y - radius > bounds.max.y) continue;
      canvas.fillStyle = this.colour(index);
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

  colour(index) {
    return this.choice ? this.choice.colours[this.choice.townClass(index)] : distanceColours[this.classOf(index)];
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
    const place = this._map.layerPointToLatLng(point);
    this.hit = this.townAt(place.lat, place.lng);
    return this.hit >= 0;
  },
});
