"use strict";

// Who is within reach of what is open: travel unpacked into typed arrays, counted anew or one site at a time.

/** Travel to the sites as the page holds it: for each site its towns and, in whole steps, what travel to it costs. */
function unpackTravel(choice) {
  const text = atob(choice.packed);
  const starts = new Uint32Array(choice.code.length + 1);
  const town = new Uint32Array(choice.pairs);
  const steps = new Uint32Array(choice.pairs);
  let place = 0;
  const number = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = text.charCodeAt(place);
      place += 1;
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) return value;
    }
  };
  for (let site = 0; site < choice.code.length; site += 1) {
    const start = starts[site];
    const end = start + number();
    starts[site + 1] = end;
    for (let pair = start, last = 0; pair < end; pair += 1) town[pair] = last += number();
    for (let pair = start; pair < end; pair += 1) steps[pair] = number();
  }
  return { starts, town, steps };
}

/** Counts of open sites within a distance of each town, and the people that have one; today's beside them. */
class Cover {
  constructor(choice) {
    this.travel = unpackTravel(choice);
    this.sites = choice.code.length;
    this.standing = choice.standing;
    this.people = Float64Array.from(towns.people, (people) => people || 0);
    this.basin = Int32Array.from(towns.basin);
    this.open = new Uint8Array(this.sites);
    this.count = new Uint16Array(towns.count);
    this.today = new Uint16Array(towns.count);
    this.basinCovered = new Float64Array(data.basins.code.length);
    this.basinToday = new Float64Array(data.basins.code.length);
    this.nearest = new Int32Array(towns.count);
    this.distance = new Uint32Array(towns.count);
    this.limit = -1;
  }

  /** Goes over to what is open and a distance in steps: one site that differs is counted alone, all else anew. */
  set(open, limit) {
    let last = -1;
    let differing = 0;
    for (let site = 0; site < this.sites; site += 1) {
      if (open[site] !== this.open[site]) {
        last = site;
        differing += 1;
      }
    }
    if (limit === this.limit && differing <= 1) {
      if (differing === 1) this.toggle(last);
      return;
    }
    if (limit !== this.limit) this.countToday(limit);
    this.limit = limit;
    this.open.set(open);
    this.count.fill(0);
    for (let site = 0; site < this.sites; site += 1) if (open[site]) this.add(this.count, site, 1);
    this.covered = this.sum(this.count, this.basinCovered);
  }

  countToday(limit) {
    this.limit = limit;
    this.today.fill(0);
    for (let site = 0; site < this.standing; site += 1) this.add(this.today, site, 1);
    this.coveredToday = this.sum(this.today, this.basinToday);
  }

  add(counts, site, change) {
    const { starts, town, steps } = this.travel;
    for (let pair = starts[site]; pair < starts[site + 1]; pair += 1) {
      if (steps[pair] <= this.limit) counts[town[pair]] += change;
    }
  }

  sum(counts, basins) {
    let covered = 0;
    basins.fill(0);
    for (let town = 0; town < counts.length; town += 1) {
      if (counts[town] === 0) continue;
      covered += this.people[town];
      if (this.basin[town] >= 0) basins[this.basin[town]] += this.people[town];
    }
    return covered;
  }

  toggle(site) {
    const { starts, town, steps } = this.travel;
    const opens = this.open[site] === 0;
    this.open[site] = opens ? 1 : 0;
    for (let pair = starts[site]; pair < starts[site + 1]; pair += 1) {
      if (steps[pair] > this.limit) continue;
      const at = town[pair];
      const changes = opens ? this.count[at]++ === 0 : --this.count[at] === 0;
      if (!changes) continue;
      const people = opens ? this.people[at] : -this.people[at];
      this.covered += people;
      if (this.basin[at] >= 0) this.basinCovered[this.basin[at]] += people;
    }
  }

  /** For each closed site the people it would add, for each open one those that only it covers. */
  gains() {
    const { starts, town, steps } = this.travel;
    const gains = new Float64Array(this.sites);
    for (let site = 0; site < this.sites; site += 1) {
      let people = 0;
      const alone = this.open[site];
      for (let pair = starts[site]; pair < starts[site + 1]; pair += 1) {
        if (steps[pair] <= this.limit && this.count[town[pair]] === alone) people += this.people[town[pair]];
      }
      gains[site] = people;
    }
    return gains;
  }

  /** The nearest open site of each town, -1 where none is within the page's data; of equally near ones the first. */
  findNearest() {
    const { starts, town, steps } = this.travel;
    this.nearest.fill(-1);
    for (let site = 0; site < this.sites; site += 1) {
      if (!this.open[site]) continue;
      for (let pair = starts[site]; pair < starts[site + 1]; pair += 1) {
        const at = town[pair];
        if (this.nearest[at] >= 0 && this.distance[at] <= steps[pair]) continue;
        this.nearest[at] = site;
        this.distance[at] = steps[pair];
      }
    }
  }
}
