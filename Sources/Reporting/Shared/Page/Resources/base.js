"use strict";

// What every part of the page uses: data, texts, numbers, elements.

document.documentElement.classList.add("scripted");

const data = JSON.parse(document.getElementById("page-data").textContent);
const texts = data.texts;

const wholeNumber = new Intl.NumberFormat(document.documentElement.lang);
const oneDecimal = new Intl.NumberFormat(document.documentElement.lang, {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});
const neededDecimals = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 3 });
const percentSign = document.documentElement.lang === "fr" ? "\u202f%" : "%";

/** A text with its {placeholders} filled in. */
function fill(template, values) {
  return template.replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

/** A share of people in percent; one that is not quite 0 or 1 is never shown as 0 or 100. */
function percent(part, whole) {
  if (!(whole > 0)) return "–";
  const share = (100 * part) / whole;
  if (part > 0 && share < 0.1) return "<\u00a0" + oneDecimal.format(0.1) + percentSign;
  if (part < whole && share > 99.9) return ">\u00a0" + oneDecimal.format(99.9) + percentSign;
  return oneDecimal.format(share) + percentSign;
}

/** A distance in tenths of kilometres in words; a dash where there is none. */
function kilometres(units) {
  return units < 0 ? "–" : fill(texts.kilometres, { number: oneDecimal.format(units / 10) });
}

/** A number of kilometres with the decimals it needs. */
function kilometresPlain(number) {
  return fill(texts.kilometres, { number: neededDecimals.format(number) });
}

/** An element with attributes and children; texts become text nodes, never markup. */
function make(name, attributes, ...children) {
  const element = document.createElement(name);
  for (const key in attributes) element.setAttribute(key, attributes[key]);
  element.append(...children);
  return element;
}

/** A heading and rows of figures, as an element. */
function card(title, kind, rows) {
  const list = make("dl", {});
  for (const [label, value] of rows) list.append(make("dt", {}, label), make("dd", {}, value));
  const element = make("div", { class: "card" }, make("strong", {}, title));
  if (kind) element.append(make("span", { class: "kind" }, kind));
  element.append(list);
  return element;
}

/** The values whose differences are given. */
function sums(differences) {
  let sum = 0;
  return differences.map((difference) => (sum += difference));
}

/** A shape of the data as latitudes and longitudes: polygons of rings of positions. */
function positions(shape, steps = data.steps) {
  return shape.map((rings) =>
    rings.map((ring) => {
      const places = new Array(ring.length / 2);
      let x = 0;
      let y = 0;
      for (let index = 0; index < ring.length; index += 2) {
        x += ring[index];
        y += ring[index + 1];
        places[index / 2] = [y / steps, x / steps];
      }
      return places;
    })
  );
}

/** A name as it is looked for: no accents, hyphens or apostrophes, 'st' written out. */
function plain(text) {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/œ/g, "oe")
    .replace(/æ/g, "ae")
    .replace(/[^a-z0-9]+/g, " ")
    .trim()
    .split(" ")
    .map((word) => (word === "st" ? "saint" : word === "ste" ? "sainte" : word))
    .join(" ");
}

const service = data.distances[data.service];
const severities = [texts.severityLow, texts.severityModerate, texts.severityHigh, texts.severitySevere];
