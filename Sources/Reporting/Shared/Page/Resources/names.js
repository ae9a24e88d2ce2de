"use strict";

// Names of the largest towns on the map, as many as there is room for without one upon another.

/** A layer of names; they are not part of what is read out: the table and the search have them. */
function makeTownNames(leaflet) {
  const group = L.layerGroup();
  const most = 24;
  const order = Array.from({ length: towns.count }, (_, index) => index)
    .filter((index) => towns.people[index] > 0)
    .sort((first, second) => towns.people[second] - towns.people[first] || first - second);

  function place() {
    group.clearLayers();
    const size = leaflet.getSize();
    const taken = [];
    // Spaces and sites keep their places.
    for (const mark of [...data.spaces.filter((space) => space.shown), ...data.sites]) {
      if (mark.longitude === undefined) continue;
      const at = leaflet.latLngToContainerPoint([mark.latitude, mark.longitude]);
      taken.push([at.x - 14, at.y - 14, at.x + 14, at.y + 14]);
    }
    const ofMarks = taken.length;
    // Beyond these the next name has hardly any room, and a smaller town says little.
    for (const index of order.slice(0, 400)) {
      if (taken.length - ofMarks >= most) break;
      const at = leaflet.latLngToContainerPoint([towns.latitude[index], towns.longitude[index]]);
      if (at.x < 0 || at.y < 0 || at.x > size.x || at.y > size.y) continue;
      const width = 6.6 * towns.name[index].length + 6;
      const spots = [
        [at.x + 5, at.y - 8],
        [at.x - 5 - width, at.y - 8],
        [at.x - width / 2, at.y - 22],
        [at.x - width / 2, at.y + 6],
      ];
      const spot = spots.find(([x, y]) => {
        if (x < 2 || x + width > size.x - 2 || y < 2 || y + 16 > size.y - 2) return false;
        return taken.every((box) => x > box[2] || x + width < box[0] || y > box[3] || y + 16 < box[1]);
      });
      if (!spot) continue;
      taken.push([spot[0], spot[1], spot[0] + width, spot[1] + 16]);
      const icon = L.divIcon({
        className: "town-name",
        html: make("span", { "aria-hidden": "true" }, towns.name[index]),
        iconSize: [width, 16],
        iconAnchor: [at.x - spot[0], at.y - spot[1]],
      });
      const position = [towns.latitude[index], towns.longitude[index]];
      group.addLayer(L.marker(position, { icon, interactive: false, keyboard: false, zIndexOffset: -1000 }));
    }
  }

  group.on("add", place);
  leaflet.on("moveend zoomend resize", () => leaflet.hasLayer(group) && place());
  return group;
}
