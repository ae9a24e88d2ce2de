"use strict";

// What is open and at what distance people count as served; every change can be taken back.

class ChoiceState {
  /** - sites: how many there are; standing: how many of them stand, the first ones; planned: those a plan opens. */
  constructor(sites, standing, planned, limit) {
    const today = new Uint8Array(sites).fill(1, 0, standing);
    const start = today.slice();
    for (const site of planned) start[site] = 1;
    this.standing = standing;
    this.today = { open: today, limit };
    this.start = { open: start, limit };
    this.now = this.start;
    this.past = [];
    this.isMoving = false;
    this.listeners = [];
  }

  onChange(listener) {
    this.listeners.push(listener);
  }

  /** Goes to another state; several moves of the slider are taken back as one. */
  go(next, joins = false) {
    if (!(joins && this.isMoving)) this.past.push(this.now);
    this.isMoving = joins;
    this.now = next;
    this.tell();
  }

  tell() {
    for (const listener of this.listeners) listener(this.now);
  }

  toggle(site) {
    const open = this.now.open.slice();
    open[site] = 1 - open[site];
    this.go({ open, limit: this.now.limit });
  }

  setLimit(limit, isMoving) {
    if (limit !== this.now.limit) this.go({ open: this.now.open, limit }, isMoving);
    if (!isMoving) this.isMoving = false;
  }

  /** Opens these candidates and no others; what stands is open. */
  choose(sites) {
    const open = this.today.open.slice();
    for (const site of sites) open[site] = 1;
    this.go({ open, limit: this.now.limit });
  }

  undo() {
    if (this.past.length === 0) return;
    this.now = this.past.pop();
    this.isMoving = false;
    this.tell();
  }

  /** Candidates that are open. */
  opened() {
    const found = [];
    for (let site = this.standing; site < this.now.open.length; site += 1) if (this.now.open[site]) found.push(site);
    return found;
  }

  /** Spaces that stand and are closed. */
  closed() {
    const found = [];
    for (let site = 0; site < this.standing; site += 1) if (!this.now.open[site]) found.push(site);
    return found;
  }

  isStart() {
    return sameState(this.now, this.start);
  }
}

function sameState(first, second) {
  return first.limit === second.limit && first.open.every((isOpen, site) => isOpen === second.open[site]);
}
