"use strict";

// The map: layers, legend, what is selected.

const map = (() => {
  const { leaflet, container, credit, pane } = makeGround();
  const form = document.getElementById("layers");

  const renderer = L.canvas({ padding: 0.3 });
  const shared = { renderer, smoothFactor: 0.8 };

  // Basins.
  const basinLayers = data.basins.shape.map((shape, index) =>
    L.polygon(positions(shape), { ...shared, color: "#6b7480", weight: 0.7, bubblingMouseEvents: false })
      .bindTooltip(() => basinCard(index), { sticky: true, opacity: 0.96 })
      .on("click", (event) => selectBasin(index, false, event.latlng))
  );
  const basins = L.layerGroup(basinLayers);
  const outline = L.polygon([], { ...shared, interactive: false, fill: false, color: "#111827", weight: 2.5 });

  // Service areas, today's and the plan's.
  const serviceStyle = { ...shared, interactive: false, color: "#2166ac" };
  const groups = {};
  data.distances.forEach((distance, index) => {
    const isService = index === data.service;
    groups["service-" + index] = L.polygon(positions(distance.shape, data.roundSteps), {
      ...serviceStyle,
      weight: isService ? 2.2 : 1.2,
      dashArray: isService ? null : "4 4",
      fill: false,
    });
  });
  if (service.shapeAfter) {
    groups.after = L.polygon(positions(service.shapeAfter, data.roundSteps), {
      ...serviceStyle,
      color: "#1b7837",
      weight: 2.2,
      dashArray: "7 4",
      fill: false,
    });
  }
  const outlines = (areas, title, style) =>
    L.layerGroup(
      areas.map((area) =>
        L.polygon(positions(area.shape), { ...shared, ...style })
          .bindTooltip(() => areaCard(area, title), { sticky: true, opacity: 0.96 })
          .bindPopup(() => areaCard(area, title))
      )
    );
  const areaStyle = { color: "#54278f", weight: 1.6, dashArray: "2 3", fillOpacity: 0.15 };
  groups.areas = outlines(data.areas, texts.legendArea, areaStyle);
  groups.cores = outlines(data.cores, texts.legendCore, { color: "#54278f", weight: 1.6, fillOpacity: 0.06 });

  // Catchments: what each site serves; a click opens the site, which shows its lines.
  groups.catchments = L.layerGroup(
    data.catchments.areas.map((area) =>
      L.polygon(positions(area.shape, data.catchments.steps), {
        ...shared,
        color: "#8c510a",
        weight: 1.4,
        fillOpacity: 0.1,
        bubblingMouseEvents: false,
      })
        .bindTooltip(() => siteOf(area.site).describe(), { sticky: true, opacity: 0.96 })
        .on("click", () => showCatchment(area.site, true))
    )
  );

  // Towns.
  const townLayer = new TownLayer();
  townLayer.options.renderer = renderer;
  const townTip = L.tooltip({ offset: [12, 0], opacity: 0.96 });
  let pointedTown = -1;
  townLayer.on("mousemove", () => {
    if (townLayer.hit < 0 || townLayer.hit === pointedTown) return;
    pointedTown = townLayer.hit;
    townTip.setLatLng(townPlace(pointedTown)).setContent(townCard(pointedTown)).addTo(leaflet);
  });
  townLayer.on("mouseout", () => {
    pointedTown = -1;
    townTip.remove();
  });
  townLayer.on("click", () => {
    if (townLayer.hit >= 0) showTown(townLayer.hit, true);
  });
  groups.towns = townLayer;

  // Spaces and sites are elements, which the keyboard reaches.
  let choice = null;
  const withSwitch = (element, button) => {
    if (button) element.append(button);
    return element;
  };
  const spaceMarkers = data.spaces.map((space, index) =>
    space.shown
      ? marker(space, "space-mark", "", texts.space, () => spaceCard(space), () => choice && choice.switchOfSpace(index))
      : null
  );
  groups.spaces = L.layerGroup(spaceMarkers.filter((mark) => mark !== null));
  const siteMarkers = data.sites.map((site, index) =>
    site.longitude === undefined
      ? null
      : marker(
          site,
          "site-mark",
          wholeNumber.format(index + 1),
          texts.site,
          () => siteCard(site, index),
          () => choice && choice.switchOfSite(index)
        )
  );
  groups.sites = L.layerGroup(siteMarkers.filter((mark) => mark !== null));

  // The towns that a site serves, as lines to it while its card is open.
  const catchment = L.polyline([], { ...shared, color: "#1d2733", weight: 1, opacity: 0.75, interactive: false });

  function siteOf(number) {
    const isSpace = number < data.spaces.length;
    const place = isSpace ? data.spaces[number] : data.sites[number - data.spaces.length];
    return {
      place,
      mark: isSpace ? spaceMarkers[number] : siteMarkers[number - data.spaces.length],
      describe: () => (isSpace ? spaceCard(place) : siteCard(place, number - data.spaces.length)),
    };
  }

  /** Opens the card of a site and shows its towns; moves there unless the map is where the reader points. */
  function showCatchment(number, staysPut) {
    const { place, mark } = siteOf(number);
    if (!place || place.longitude === undefined) return;
    const at = [place.latitude, place.longitude];
    if (!staysPut) leaflet.setView(at, Math.max(leaflet.getZoom(), 8), { animate: false });
    if (mark && leaflet.hasLayer(mark)) mark.openPopup();
    else showLines(place, number);
  }

  function showLines(place, number) {
    const shows = townLayer.showsPlan || number >= data.spaces.length || isOn("catchments");
    const after = (index) => shows && towns.after.get(index);
    const lines = [];
    for (let index = 0; index < towns.count; index += 1) {
      const found = after(index) || { nearest: towns.nearest[index], within: towns.within[index] };
      if (found.nearest !== number || found.within > data.service) continue;
      lines.push([townPlace(index), [place.latitude, place.longitude]]);
    }
    catchment.setLatLngs(lines).addTo(leaflet);
  }

  function marker(place, name, content, kind, describe, switchOf) {
    const number = name === "site-mark" ? data.spaces.length + data.sites.indexOf(place) : data.spaces.indexOf(place);
    const icon = L.divIcon({
      className: "mark",
      html: make("span", { class: name }, content),
      iconSize: name === "site-mark" ? [28, 28] : [16, 16],
    });
    const words = place.name + ", " + kind;
    return L.marker([place.latitude, place.longitude], {
      icon,
      title: "",
      alt: words,
      keyboard: true,
      zIndexOffset: name === "site-mark" ? 1000 : 0,
    })
      .bindTooltip(describe, { offset: [10, 0], opacity: 0.96 })
      .bindPopup(() => withSwitch(describe(), switchOf()))
      .on("popupopen", () => showLines(place, number))
      .on("popupclose", () => catchment.remove())
      .on("add", (event) => {
        const element = event.target.getElement();
        element.setAttribute("role", "button");
        element.setAttribute("aria-label", words);
      });
  }

  groups.names = makeTownNames(leaflet);

  // The online background: added, and so asked for, only when its switch is on.
  groups.online = {
    addTo() {
      this.tiles =
        this.tiles ||
        L.tileLayer(
          "https://data.geopf.fr/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=GEOGRAPHICALGRIDSYSTEMS.PLANIGNV2" +
            "&STYLE=normal&FORMAT=image/png&TILEMATRIXSET=PM&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}",
          { maxZoom: 18, opacity: 0.75 }
        );
      this.tiles.addTo(leaflet);
    },
    remove() {
      if (this.tiles) this.tiles.remove();
    },
  };

  // Closing buttons of popups have a name.
  leaflet.on("popupopen", (event) => {
    const button = event.popup.getElement().querySelector(".leaflet-popup-close-button");
    if (button) {
      button.setAttribute("aria-label", texts.close);
      button.setAttribute("role", "button");
    }
  });

  // Layers on and off.
  const inOrder = ["after", "service-", "areas", "cores", "catchments", "towns", "choice"];

  function isOn(name) {
    const input = form.elements[name];
    return Boolean(input && input.checked);
  }

  function colour() {
    return form.elements.colour.value;
  }

  /** How strongly basins are coloured: less where towns are to be seen upon them, or a map under them. */
  function strength() {
    return isOn("towns") ? 0.3 : isOn("online") ? 0.6 : 0.85;
  }

  function paint() {
    const kind = colour();
    const full = strength();
    basinLayers.forEach((layer, index) => {
      const colour = kind === "choice" ? shareColour(index, choice.basinUncovered(index)) : basinColour[kind](index);
      const fillColor = colour || "#ffffff";
      const fillOpacity = colour ? (data.basins.partial[index] ? 0.4 : 1) * full : 0.02;
      if (layer.options.fillColor === fillColor && layer.options.fillOpacity === fillOpacity) return;
      layer.setStyle({ fillColor, fillOpacity });
    });
  }

  function update() {
    townLayer.showsPlan = isOn("after");
    townLayer.choice = colour() === "choice" ? choice : null;
    for (const name in groups) {
      const group = groups[name];
      if (isOn(name)) group.addTo(leaflet);
      else group.remove();
    }
    pane.classList.toggle("under-tiles", isOn("online"));
    credit.textContent = isOn("online") ? texts.attribution + " · " + texts.attributionOnline : texts.attribution;
    paint();
    const names = Object.keys(groups);
    for (const start of inOrder) {
      for (const name of names.filter((name) => name.startsWith(start) && isOn(name)).reverse()) {
        if (groups[name].eachLayer && !groups[name].getLatLngs) groups[name].eachLayer((layer) => layer.bringToFront());
        else groups[name].bringToFront();
      }
    }
    outline.bringToFront();
    legend();
  }

  /** Names of the layers that the map shows. */
  function shown() {
    return Object.keys(groups).filter((name) => (groups[name].tiles ? isOn(name) : leaflet.hasLayer(groups[name])));
  }

  // Legend.
  function legend() {
    const parts = [];
    const kind = colour();
    const values = { distance: kind === "choice" ? choice.distance() : service.label };
    const swatch = (color, label, name) => {
      const box = make("i", { class: name || "box" });
      box.style.setProperty("--colour", color);
      if (!name) box.style.setProperty("opacity", String(strength()));
      return make("li", {}, box, label);
    };
    const block = (title, items) => parts.push(make("h3", {}, title), make("ul", {}, ...items));
    if (kind === "median" || kind === "medianAfter") {
      block(
        texts.median,
        shareColours.map((color, index) => swatch(color, medianLabel(index)))
      );
    } else if (kind === "share" || kind === "after" || kind === "choice") {
      block(
        fill(texts.legendShare, values),
        shareColours.map((color, index) =>
          swatch(color, fill(texts.legendRange, { from: shareLimits[index], to: shareLimits[index + 1] || 100 }))
        )
      );
    } else if (kind === "people") {
      block(
        fill(texts.legendPeople, values),
        peopleColours.map((color, index) => {
          const from = wholeNumber.format(peopleLimits[index]);
          const to = peopleLimits[index + 1];
          return swatch(color, to ? from + "–" + wholeNumber.format(to) : fill(texts.legendFrom, { from }));
        })
      );
    }
    if (kind !== "none" && data.basins.partial.some((partial) => partial)) {
      parts.push(make("p", { class: "quiet" }, texts.partial));
    }
    const items = [];
    if (isOn("spaces")) items.push(swatch("#2166ac", texts.space, "dot"));
    if (isOn("sites")) items.push(swatch("#1b7837", texts.site, "dot ring"));
    data.distances.forEach((distance, index) => {
      if (isOn("service-" + index)) {
        const label = fill(texts.legendService, { distance: distance.label });
        items.push(swatch("#2166ac", label, index === data.service ? "line" : "line dashed"));
      }
    });
    if (choice && isOn("choice")) items.push(swatch("#1b7837", choice.says.legendCandidates, "dot hollow"));
    if (isOn("after")) items.push(swatch("#1b7837", fill(texts.legendAfter, values), "line dashed"));
    if (isOn("areas")) items.push(swatch("#54278f", texts.legendArea, "line dashed"));
    if (isOn("catchments")) items.push(swatch("#8c510a", texts.legendCatchment, "line"));
    if (isOn("cores")) items.push(swatch("#54278f", texts.legendCore, "line"));
    if (items.length > 0) parts.push(make("ul", {}, ...items));
    if (isOn("towns")) {
      const labels = distanceColours.map((_, index) =>
        index < data.distances.length
          ? fill(texts.upTo, { distance: data.distances[index].label })
          : fill(texts.beyond, { distance: data.distances[index - 1].label })
      );
      const classes = kind === "choice" ? [choice.colours, choice.townLabels()] : [distanceColours, labels];
      block(
        texts.legendTowns,
        classes[0].map((color, index) => swatch(color, classes[1][index], "dot"))
      );
      parts.push(make("p", { class: "quiet" }, texts.legendSize));
    }
    document.getElementById("legend").replaceChildren(...parts);
  }

  // What is pointed at and selected.
  let selected = -1;

  function highlight(index) {
    const shape = index >= 0 ? index : selected;
    if (shape < 0) outline.remove();
    else outline.setLatLngs(basinLayers[shape].getLatLngs()).addTo(leaflet).bringToFront();
  }

  function selectBasin(index, isMoved, place) {
    selected = index;
    highlight(-1);
    const layer = basinLayers[index];
    const bounds = layer.getBounds();
    if (!bounds.isValid()) return;
    if (isMoved) leaflet.fitBounds(bounds.pad(0.6), { animate: false });
    leaflet.openPopup(basinCard(index), place || bounds.getCenter(), { autoPan: !isMoved });
    if (!isMoved && api.onSelect) api.onSelect(index);
  }

  function townPlace(index) {
    return [towns.latitude[index], towns.longitude[index]];
  }

  const pin = L.circleMarker([0, 0], { ...shared, radius: 9, color: "#111827", weight: 3, fill: false, interactive: false });

  function showTown(index, staysPut) {
    const place = townPlace(index);
    pin.setLatLng(place).addTo(leaflet).bringToFront();
    if (!staysPut) leaflet.setView(place, Math.max(leaflet.getZoom(), 9), { animate: false });
    leaflet.openPopup(townCard(index), place, { autoPan: !staysPut });
    if (towns.basin[index] >= 0) {
      selected = towns.basin[index];
      highlight(-1);
      if (api.onSelect) api.onSelect(selected);
    }
  }

  const { chooser, goTo } = makeViews(leaflet);
  form.addEventListener("change", (event) => {
    if (event.target !== chooser) update();
  });
  form.addEventListener("submit", (event) => event.preventDefault());

  goTo(0);
  basins.addTo(leaflet);
  update();

  /** What the reader chooses: colours and figures of places follow it. */
  function setChoice(value) {
    choice = value;
  }

  function addGroup(name, group) {
    groups[name] = group;
    update();
  }

  /** Shows the choice: by its colours, without the areas that are reached today or with the plan. */
  function follow() {
    const isFirst = !hasFollowed;
    hasFollowed = true;
    if (isFirst) {
      form.elements.colour.value = "choice";
      for (const name in groups) {
        if ((name.startsWith("service-") || name === "after") && form.elements[name]) form.elements[name].checked = false;
      }
      return update();
    }
    if (colour() !== "choice") return undefined;
    paint();
    if (isOn("towns")) townLayer.redraw();
    return legend();
  }
  let hasFollowed = false;

  const api = { renderer, spaceMarkers, siteMarkers, setChoice, addGroup, follow, leaflet, container, selectBasin, highlight, showTown, showCatchment, goTo, shown, basinLayers, townLayer, onSelect: null };
  return api;
})();
