"use strict";

// The search for a town: answers with its nearest space.

const search = (() => {
  const input = document.getElementById("town");
  const list = document.getElementById("town-list");
  const answer = document.getElementById("town-answer");
  const most = 8;
  let names = null;
  let found = [];
  let active = -1;

  /** Positions of the best towns: the same name, then names that begin with it, then those that hold it; by people. */
  function matches(text) {
    const wanted = plain(text);
    if (wanted === "") return [];
    names = names || towns.name.map(plain);
    const code = text.trim().toUpperCase();
    const ranked = [];
    for (let index = 0; index < towns.count; index += 1) {
      const name = names[index];
      let rank = -1;
      if (towns.code[index] === code || name === wanted) rank = 0;
      else if (name.startsWith(wanted)) rank = 1;
      else if ((" " + name).includes(" " + wanted)) rank = 2;
      if (rank >= 0) ranked.push({ index, rank, people: towns.people[index] || 0 });
    }
    ranked.sort((first, second) => first.rank - second.rank || second.people - first.people || first.index - second.index);
    return ranked.map((entry) => entry.index);
  }

  function show() {
    const all = matches(input.value);
    found = all.slice(0, most);
    active = -1;
    list.replaceChildren(
      ...found.map((index, place) => {
        const option = make(
          "li",
          { role: "option", id: "town-" + place, "aria-selected": "false" },
          make("span", {}, towns.name[index]),
          make("span", { class: "quiet" }, [departmentName(index), towns.code[index]].filter(Boolean).join(" · "))
        );
        option.addEventListener("mousedown", (event) => {
          event.preventDefault();
          choose(index);
        });
        return option;
      })
    );
    open(found.length > 0);
    if (input.value.trim() === "") answer.textContent = "";
    else if (all.length === 0) answer.textContent = texts.searchNone;
    else answer.textContent = fill(texts.searchCount, { count: wholeNumber.format(all.length) });
  }

  function open(isOpen) {
    list.hidden = !isOpen;
    input.setAttribute("aria-expanded", String(isOpen));
    if (!isOpen) input.removeAttribute("aria-activedescendant");
  }

  function activate(place) {
    active = place;
    Array.from(list.children).forEach((option, index) =>
      option.setAttribute("aria-selected", String(index === active))
    );
    if (active >= 0) input.setAttribute("aria-activedescendant", "town-" + active);
  }

  /** The answer in words. */
  function words(index) {
    const town = towns.name[index];
    if (towns.nearest[index] < 0) return [fill(texts.answerNoSpace, { town })];
    const space = placeName(towns.nearest[index]);
    const isWithin = towns.within[index] <= data.service;
    const sentences = [
      fill(towns.sea.has(index) ? texts.answerElsewhere : texts.answer, {
        town,
        space,
        distance: kilometres(towns.distance[index]),
      }),
      fill(isWithin ? texts.answerWithin : texts.answerBeyond, { distance: service.label }),
    ];
    if (data.sites.length > 0) {
      const change = towns.after.get(index);
      sentences.push(
        change
          ? fill(texts.answerAfter, { space: placeName(change.nearest), distance: seaWords(change.distance, towns.seaAfter.has(index)) })
          : texts.answerSame
      );
    }
    return sentences;
  }

  function choose(index) {
    input.value = towns.name[index];
    open(false);
    const [first, ...others] = words(index);
    answer.replaceChildren(make("strong", {}, first), " " + others.join(" "));
    map.showTown(index);
  }

  input.addEventListener("input", show);
  input.addEventListener("blur", () => open(false));
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" && found.length > 0) {
      open(true);
      activate((active + 1) % found.length);
      event.preventDefault();
    } else if (event.key === "ArrowUp" && found.length > 0) {
      open(true);
      activate((active + found.length - 1) % found.length);
      event.preventDefault();
    } else if (event.key === "Enter") {
      if (found.length > 0) choose(found[Math.max(0, active)]);
      event.preventDefault();
    } else if (event.key === "Escape") {
      open(false);
    }
  });
  return { matches, choose };
})();
