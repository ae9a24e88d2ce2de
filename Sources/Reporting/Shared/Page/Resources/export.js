"use strict";

// A choice as files and words for the command line.

const choiceExport = {
  /** A field of CSV; a name that a spreadsheet would take for a formula gets an apostrophe, which the program takes off. */
  field(text) {
    const guarded = /^'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(text) ? "'" + text : text;
    return /[",;\r\n]/.test(guarded) ? '"' + guarded.replace(/"/g, '""') + '"' : guarded;
  },

  /** A table of spaces as 'maillage analyze --spaces' reads it: those of the sites that are open. */
  spaces(choice, open, count = open.length) {
    const rows = ["code,name,longitude,latitude"];
    for (let site = 0; site < count; site += 1) {
      if (!open[site]) continue;
      const name = this.field(choice.name[site]);
      rows.push([this.field(choice.code[site]), name, choice.longitude[site], choice.latitude[site]].join(","));
    }
    return rows.join("\n") + "\n";
  },

  /** A word as a shell takes it. */
  word(text) {
    return /^[A-Za-z0-9_.,/:=-]+$/.test(text) ? text : "'" + text.replace(/'/g, "'\\''") + "'";
  },

  /** The plan that keeps this choice; closed spaces are left out by a file of those that remain. */
  command(choice, state, openings) {
    const words = choice.command.slice();
    const opened = state.opened().map((site) => choice.code[site]);
    if (state.closed().length > 0) {
      // How the spaces of the study are read has no meaning for the file that takes their place.
      const isOfSpaces = (at) =>
        ["--spaces", "--status"].includes(words[at]) ||
        (["--columns", "--crs", "--layer"].includes(words[at]) && /^spaces[.=]/.test(words[at + 1]));
      for (let at = words.length - 2; at > 0; at -= 1) if (isOfSpaces(at)) words.splice(at, 2);
      words.push("--spaces", "spaces-kept.csv");
    }
    words.push("--service-distance", String(state.now.limit / choice.stepsPerUnit), "--open", String(openings));
    if (opened.length > 0) words.push("--force", opened.join(","));
    return words.map((word) => this.word(word)).join(" ");
  },

  download(name, text) {
    const address = URL.createObjectURL(new Blob([text], { type: "text/csv" }));
    const link = make("a", { href: address, download: name });
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 10000);
  },
};
