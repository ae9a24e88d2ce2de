"use strict";

// The map of a comparison: basins by the change of their share, the spaces of both situations, a legend of what is shown.

const compareMap = (() => {
  const container = document.getElementById("map");
  if (!container) return null;
  const { leaflet } = makeGround();
  const shared = { renderer: L.canvas({ padding: 0.3 }), smoothFactor: 0.8 };
  const basinCard = (basin) => card(basin.name, null, basin.rows);
  const layers = data.basins.map((basin, index) =>
    L.polygon(positions(basin.shape), {
      ...shared,
      color: "#6b7480",
      weight: 0.7,
      fillColor: data.classes[basin.class].fill,
      fillOpacity: basin.partial ? 0.45 : 0.9,
    })
      .bindTooltip(() => basinCard(basin), { sticky: true, opacity: 0.96 })
      .on("click", (event) => select(index, event.latlng))
      .addTo(leaflet)
  );
  const outline = L.polygon([], { ...shared, interactive: false, fill: false, color: "#111827", weight: 2.5 });

  for (const space of data.spaces) {
    const words = space.name + ", " + texts[space.kind];
    const dot = make("span", { class: "space-mark" });
    dot.style.setProperty("background", space.fill);
    const describe = () => card(space.name, texts[space.kind], []);
    L.marker([space.latitude, space.longitude], {
      icon: L.divIcon({ className: "mark", html: dot, iconSize: [16, 16] }),
      title: "",
      alt: words,
      zIndexOffset: space.kind === "both" ? 0 : 1000,
    })
      .bindTooltip(describe, { offset: [10, 0], opacity: 0.96 })
      .bindPopup(describe)
      .on("add", (event) => {
        event.target.getElement().setAttribute("role", "button");
        event.target.getElement().setAttribute("aria-label", words);
      })
      .addTo(leaflet);
  }

  leaflet.on("popupopen", (event) => {
    const button = event.popup.getElement().querySelector(".leaflet-popup-close-button");
    if (!button) return;
    button.setAttribute("aria-label", texts.close);
    button.setAttribute("role", "button");
  });

  // The legend has what the map shows.
  const swatch = (fill, label, name) => {
    const box = make("i", { class: name });
    box.style.setProperty("--colour", fill);
    return make("li", {}, box, label);
  };
  const classes = new Set(data.basins.map((basin) => basin.class));
  const kinds = new Map(data.spaces.map((space) => [space.kind, space.fill]));
  const parts = [
    make("h3", {}, texts.legend),
    make("ul", {}, ...data.classes.filter((_, index) => classes.has(index)).map((entry) => swatch(entry.fill, entry.label, "box"))),
    make("ul", {}, ...[...kinds].map(([kind, fill]) => swatch(fill, texts[kind], "dot"))),
  ];
  if (data.basins.some((basin) => basin.partial)) parts.push(make("p", { class: "quiet" }, texts.partial));
  document.getElementById("legend").replaceChildren(...parts);

  const rows = new Map([...document.querySelectorAll("#basin-table tbody tr")].map((row) => [Number(row.dataset.basin), row]));

  /** Shows the figures of a basin on the map and marks its row. */
  function select(index, place) {
    for (const [other, row] of rows) {
      row.classList.toggle("selected", other === index);
      if (other === index) row.setAttribute("aria-current", "true");
      else row.removeAttribute("aria-current");
    }
    const bounds = layers[index].getBounds();
    if (!bounds.isValid()) return;
    outline.setLatLngs(layers[index].getLatLngs()).addTo(leaflet).bringToFront();
    if (!place) leaflet.fitBounds(bounds.pad(0.6), { animate: false });
    leaflet.openPopup(basinCard(data.basins[index]), place || bounds.getCenter(), { autoPan: Boolean(place) });
    const row = rows.get(index);
    if (row && place) {
      const frame = row.closest(".basins");
      frame.scrollTop = row.offsetTop - frame.clientHeight / 2;
    }
  }

  for (const [index, row] of rows) {
    const name = row.cells[0];
    const words = fill(texts.show, { name: name.textContent });
    const button = make("button", { type: "button", class: "basin-name", title: words }, name.textContent);
    name.replaceChildren(button);
    row.addEventListener("click", () => select(index));
  }

  const { goTo } = makeViews(leaflet);
  goTo(0);
  return { leaflet, layers, select };
})();
