"use strict";

// What every map has: the map itself, its credit and quiet background, and the choice of what it shows.

/** The map of the page, without any layer but the background. */
function makeGround() {
  const leaflet = L.map("map", {
    preferCanvas: true,
    zoomControl: false,
    attributionControl: false,
    scrollWheelZoom: false,
    minZoom: 3,
    maxZoom: 15,
    zoomSnap: 0.25,
  });
  const container = leaflet.getContainer();
  // The wheel belongs to the page until the map is used.
  leaflet.on("focus click", () => leaflet.scrollWheelZoom.enable());
  leaflet.on("blur", () => leaflet.scrollWheelZoom.disable());
  L.control.zoom({ zoomInTitle: texts.zoomIn, zoomOutTitle: texts.zoomOut }).addTo(leaflet);
  L.control.scale({ imperial: false }).addTo(leaflet);

  const credit = make("div", { class: "credit" }, texts.attribution);
  const creditControl = L.control({ position: "bottomright" });
  creditControl.onAdd = () => credit;
  creditControl.addTo(leaflet);

  // The background lies on a canvas of its own, which takes no clicks.
  const pane = leaflet.createPane("background");
  pane.classList.add("background-pane");
  const backgroundRenderer = L.canvas({ pane: "background", padding: 0.3 });
  for (const [shapes, style] of [
    [data.background.fine, { color: "#d5d9de", weight: 0.7, fill: true, fillColor: "#f7f8f9", fillOpacity: 1 }],
    [data.background.strong, { color: "#b3bac3", weight: 1.3, fill: false }],
  ]) {
    for (const shape of shapes) {
      L.polygon(positions(shape), {
        ...style,
        renderer: backgroundRenderer,
        pane: "background",
        interactive: false,
        smoothFactor: 1.2,
      }).addTo(leaflet);
    }
  }

  return { leaflet, container, credit, pane };
}

/** The choice between the pieces of a study that lie far apart. */
function makeViews(leaflet) {
  const chooser = document.getElementById("view");
  data.views.forEach((view, index) => chooser.append(make("option", { value: String(index) }, view.name)));
  document.getElementById("views").hidden = data.views.length === 0;

  function goTo(index) {
    const view = data.views[index];
    if (!view) return leaflet.setView([46.5, 2.5], 5, { animate: false });
    const [west, south, east, north] = view.box;
    return leaflet.fitBounds(
      [
        [south, west],
        [north, east],
      ],
      { animate: false, padding: [12, 12] }
    );
  }

  chooser.addEventListener("change", () => goTo(Number(chooser.value)));
  return { chooser, goTo };
}
