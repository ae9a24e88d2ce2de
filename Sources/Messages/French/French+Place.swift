/// Where a fault lies, within a message that quotes another.
let placeMessages: KeyValuePairs<String, String> = [
  "{1}, line {2}, field '{3}': {4!}":
    "{1}, ligne {2}, champ «\u{202F}{3}\u{202F}»\u{A0}: {4!}",
  "{1}, line {2}: {3!}":
    "{1}, ligne {2}\u{A0}: {3!}",
  "{1}, field '{2}': {3!}":
    "{1}, champ «\u{202F}{2}\u{202F}»\u{A0}: {3!}",
  "{1}: {2!}":
    "{1}\u{A0}: {2!}",
]
