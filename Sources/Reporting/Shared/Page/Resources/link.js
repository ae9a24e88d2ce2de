"use strict";

// The state in the address: '#s=' and base64url of a mark of the report, the distance and a bit for each site.

const stateLink = {
  /** 32 bits of what a link goes with: the sites and their order (FNV-1a, 32 bits). */
  mark(choice) {
    let hash = 0x811c9dc5;
    for (const character of choice.code.join("\n") + "\n" + choice.standing + "\n" + choice.stepsPerUnit) {
      hash = Math.imul(hash ^ character.codePointAt(0), 0x01000193) >>> 0;
    }
    return hash;
  },

  encode(choice, state) {
    const bytes = [1];
    const word = (value) => {
      for (const shift of [24, 16, 8, 0]) bytes.push((value >>> shift) & 255);
    };
    word(this.mark(choice));
    word(state.limit);
    for (let site = 0; site < state.open.length; site += 8) {
      let byte = 0;
      for (let bit = 0; bit < 8; bit += 1) if (state.open[site + bit]) byte |= 128 >> bit;
      bytes.push(byte);
    }
    return btoa(String.fromCharCode(...bytes)).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  },

  /** The state of a link; null where it is none, or goes with another report. */
  decode(choice, text) {
    if (!/^[A-Za-z0-9_-]+$/.test(text)) return null;
    let bytes;
    try {
      bytes = Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (letter) => letter.charCodeAt(0));
    } catch {
      return null;
    }
    const sites = choice.code.length;
    if (bytes.length !== 9 + Math.ceil(sites / 8) || bytes[0] !== 1) return null;
    const word = (at) => ((bytes[at] << 24) | (bytes[at + 1] << 16) | (bytes[at + 2] << 8) | bytes[at + 3]) >>> 0;
    const limit = word(5);
    if (word(1) !== this.mark(choice) || limit < 1 || limit > choice.limit) return null;
    const open = new Uint8Array(sites);
    for (let site = 0; site < sites; site += 1) open[site] = (bytes[9 + (site >> 3)] >> (7 - (site & 7))) & 1;
    return { open, limit };
  },
};
