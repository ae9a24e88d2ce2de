/// Where a fault lies, before what it is; and what stands between parts.
let placeMessages: KeyValuePairs<String, String> = [
  "{1}: {2}": "{1}\u{A0}: {2}",
  "{1}: {2}: {3}": "{1}\u{A0}: {2}\u{A0}: {3}",
  "; ": "\u{202F}; ",
  "{1} and {2}": "{1} et {2}",
  "{1} or {2}": "{1} ou {2}",
]
