"use strict";

// What if: the list, the distance, the headline; the map and the figures below it follow.

const choices = (() => {
  const choice = data.choice;
  if (!choice) return null;
  const says = choice.says;
  const element = (name) => document.getElementById("choice-" + name);
  const root = document.getElementById("what-if");
  const cover = new Cover(choice);
  const state = new ChoiceState(choice.code.length, choice.standing, choice.plan, choice.service);
  const everyone = data.whole.people;

  const label = (steps) => kilometresPlain(steps / choice.stepsPerUnit);
  const names = (sites) => sites.map((site) => choice.name[site]).join(", ");
  const count = (people) => wholeNumber.format(people);

  // The list: a button a site.
  const isListed = (site) => site >= choice.standing || cover.travel.starts[site + 1] > cover.travel.starts[site];
  const buttons = new Map();

  function button(site) {
    const gain = make("span", { class: "choice-gain" });
    const name = make("span", { class: "choice-name" }, choice.name[site]);
    const found = make("button", { type: "button", "aria-pressed": "false", "data-site": site }, name, gain);
    found.addEventListener("click", () => state.toggle(site));
    buttons.set(site, { found, gain, item: make("li", {}, found), name: plain(choice.name[site]) });
    return buttons.get(site).item;
  }

  function fillLists() {
    cover.set(state.today.open, choice.service);
    const gains = cover.gains();
    const candidates = [];
    const standing = [];
    for (let site = 0; site < choice.code.length; site += 1) {
      if (isListed(site)) (site < choice.standing ? standing : candidates).push(site);
    }
    candidates.sort((first, second) => gains[second] - gains[first] || first - second);
    const collator = new Intl.Collator(document.documentElement.lang);
    standing.sort((first, second) => collator.compare(choice.name[first], choice.name[second]));
    for (const [name, sites] of [
      ["candidates", candidates],
      ["standing", standing],
    ]) {
      element(name).append(...sites.map(button));
      element(name).parentElement.hidden = sites.length === 0;
    }
    reach(shownButtons()[0]);
  }

  // One stop for the keyboard in the whole list: arrows go from button to button.
  function reach(next) {
    for (const { found } of buttons.values()) found.tabIndex = found === next ? 0 : -1;
  }

  const shownButtons = () => Array.from(document.querySelectorAll(".choice-scroll li:not([hidden]) button"));
  document.querySelector(".choice-scroll").addEventListener("keydown", (event) => {
    const all = shownButtons();
    const at = all.indexOf(document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (at < 0 || all[to] === undefined) return;
    event.preventDefault();
    reach(all[to]);
    all[to].focus();
  });
  document.querySelector(".choice-scroll").addEventListener("focusin", (event) => {
    if (event.target.matches("button")) reach(event.target);
  });

  element("filter").addEventListener("input", () => {
    const wanted = plain(element("filter").value);
    for (const { item, name } of buttons.values()) item.hidden = !name.includes(wanted);
    reach(shownButtons()[0]);
  });

  // The distance.
  const slider = element("slider");
  const field = element("number");
  const least = Math.min(5 * choice.stepsPerUnit, choice.service);
  for (const input of [slider, field]) {
    input.min = String(least / choice.stepsPerUnit);
    input.max = String(choice.limit / choice.stepsPerUnit);
  }
  // The slider goes by whole units; the field takes what the page tells apart.
  slider.step = "any";
  field.step = "any";
  const steps = (text) => {
    const number = Number(text);
    if (!(number > 0)) return null;
    return Math.min(choice.limit, Math.max(1, Math.round(number * choice.stepsPerUnit)));
  };
  const whole = (text) => Math.min(choice.limit, Math.round(Number(text)) * choice.stepsPerUnit);
  slider.addEventListener("input", () => state.setLimit(whole(slider.value), true));
  slider.addEventListener("change", () => state.setLimit(whole(slider.value), false));
  slider.addEventListener("keydown", (event) => {
    const by = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: 10, PageDown: -10 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const next = state.now.limit + by * choice.stepsPerUnit;
    state.setLimit(Math.min(choice.limit, Math.max(least, next)), false);
  });
  field.addEventListener("change", () => {
    const limit = steps(field.value);
    if (limit === null) field.value = String(state.now.limit / choice.stepsPerUnit);
    else state.setLimit(limit, false);
  });

  // Buttons.
  element("undo").addEventListener("click", () => state.undo());
  element("today").addEventListener("click", () => state.go(state.today));
  if (element("plan")) element("plan").addEventListener("click", () => state.go(state.start));
  document.addEventListener("keydown", (event) => {
    const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === "z";
    const isTyping = event.target.matches("input:not([type=range]):not([type=checkbox]):not([type=radio])");
    if (!isUndo || isTyping || state.past.length === 0) return;
    event.preventDefault();
    state.undo();
  });

  // What is said.
  function comparison() {
    const change = cover.covered - cover.coveredToday;
    if (change === 0) return says.same;
    return fill(change > 0 ? says.more : says.fewer, { people: count(Math.abs(change)) });
  }

  function headline() {
    return fill(says.headline, {
      covered: count(cover.covered),
      all: count(everyone),
      weight: says.weight,
      share: percent(cover.covered, everyone),
      distance: label(state.now.limit),
    });
  }

  /** What is proved about the best choice of as many candidates, and whether that choice is known. */
  function proof() {
    const opened = state.opened().length;
    if (opened === 0) return { words: "" };
    if (choice.proved.length === 0) return { words: says.unproved };
    if (state.now.limit !== choice.service || state.closed().length > 0) {
      return { words: fill(says.elsewhere, { distance: label(choice.service) }) };
    }
    const best = choice.proved.find((known) => known.openings === opened);
    const values = (known) => ({
      count: count(opened),
      names: names(known.sites),
      value: count(known.value),
      bound: count(known.bound),
      price: count(known.value - cover.covered),
    });
    if (best && best.bound <= best.value) {
      if (best.value <= cover.covered) return { words: says.best };
      return { words: fill(says.price, values(best)), sites: best.sites };
    }
    if (best && best.value > cover.covered) return { words: fill(says.known, values(best)), sites: best.sites };
    if (best) return { words: fill(says.bound, values(best)) };
    const fewer = choice.proved.filter((known) => known.openings < opened && known.value > cover.covered).pop();
    if (fewer) return { words: fill(says.atLeast, { ...values(fewer), count: count(fewer.openings) }), sites: fewer.sites };
    return { words: says.unproved };
  }

  let saying = 0;

  function tell() {
    element("headline").replaceChildren(make("strong", {}, headline()), " ", comparison());
    // In the order of the list: those that serve most people first.
    const opened = [...buttons.keys()].filter((site) => site >= choice.standing && state.now.open[site]);
    const closed = state.closed();
    const parts = [];
    if (opened.length > 0) parts.push(fill(says.opened, { names: names(opened) }));
    if (closed.length > 0) parts.push(fill(says.closed, { names: names(closed) }));
    element("named").textContent = parts.join(" ");
    const found = proof();
    element("proof").textContent = found.words;
    element("best").hidden = !found.sites;
    element("best").onclick = () => state.choose(found.sites);
    element("undo").disabled = state.past.length === 0;
    element("today").disabled = sameState(state.now, state.today);
    if (element("plan")) element("plan").disabled = state.isStart();
    if (document.activeElement !== field) field.value = String(state.now.limit / choice.stepsPerUnit);
    slider.value = String(state.now.limit / choice.stepsPerUnit);
    slider.setAttribute("aria-valuetext", label(state.now.limit));
    root.classList.toggle("changed", !state.isStart());
    clearTimeout(saying);
    saying = setTimeout(() => (element("said").textContent = headline() + " " + comparison()), 500);
  }

  function tellSites(gains) {
    for (const [site, { found, gain }] of buttons) {
      const isOpen = state.now.open[site] === 1;
      const people = count(gains[site]);
      found.setAttribute("aria-pressed", String(isOpen));
      gain.textContent = gains[site] > 0 ? (isOpen ? "\u2212" : "+") + people : people;
      const words = fill(isOpen ? says.loses : says.adds, { name: choice.name[site], people });
      found.setAttribute("aria-label", words);
    }
  }

  // Files, words, links.
  element("csv").addEventListener("click", () =>
    choiceExport.download("spaces-of-my-choice.csv", choiceExport.spaces(choice, state.now.open))
  );
  element("kept").addEventListener("click", () =>
    choiceExport.download("spaces-kept.csv", choiceExport.spaces(choice, state.now.open, choice.standing))
  );

  const address = () => location.href.replace(/#.*$/, "") + "#s=" + stateLink.encode(choice, state.now);

  function copy(text) {
    const done = () => (element("said").textContent = element("copied").textContent = says.copied);
    if (navigator.clipboard) navigator.clipboard.writeText(text).then(done, () => {});
  }
  element("link").addEventListener("click", () => copy(address()));
  element("copy").addEventListener("click", () => copy(element("command").textContent));

  function tellExports() {
    element("command").textContent = choiceExport.command(choice, state, Math.max(1, state.opened().length));
    element("kept").hidden = state.closed().length === 0;
    element("copied").textContent = "";
  }

  let writing = 0;

  function writeAddress() {
    clearTimeout(writing);
    writing = setTimeout(() => history.replaceState(null, "", address()), 250);
  }

  function readAddress() {
    if (!location.hash.startsWith("#s=")) return false;
    const found = stateLink.decode(choice, location.hash.slice(3));
    element("foreign").hidden = found !== null;
    if (found) state.go(found);
    return found !== null;
  }
  window.addEventListener("hashchange", readAddress);

  let isDue = false;

  state.onChange(() => {
    cover.set(state.now.open, state.now.limit);
    tell();
    writeAddress();
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      draw(true);
    });
  });

  function draw(isFollowed) {
    const gains = cover.gains();
    tellSites(gains);
    tellExports();
    tellGains(cover, label(state.now.limit));
    choiceMap.draw(gains, isFollowed);
  }

  fillLists();
  cover.set(state.now.open, state.now.limit);
  const api = { choice, state, cover, label, says, buttons };
  const choiceMap = makeChoiceMap(api);
  tell();
  draw(false);
  if (readAddress()) {
    state.past = [];
    tell();
    root.scrollIntoView();
  }
  return api;
})();
