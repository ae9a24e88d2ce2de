/// What is wrong with the words of a study.
let nounMessages: KeyValuePairs<String, String> = [
  "'{1}' lacks the plural: write singular and plural as '{2}'":
    "«\u{202F}{1}\u{202F}» n’a pas de pluriel\u{A0}: écrivez singulier et pluriel, comme «\u{202F}{2}\u{202F}»",
  "'{1}' may hold letters, digits, spaces, hyphens, apostrophes and full stops, 60 at most a form":
    "«\u{202F}{1}\u{202F}» ne peut contenir que lettres, chiffres, espaces, traits d’union, apostrophes et points, 60 au plus par forme",
  "'{1}' has too many forms: 'a school / schools'":
    "«\u{202F}{1}\u{202F}» a trop de formes\u{A0}: «\u{202F}a school / schools\u{202F}»",
  "'{1}' has too many forms: 'une école / des écoles'":
    "«\u{202F}{1}\u{202F}» a trop de formes\u{A0}: «\u{202F}une école / des écoles\u{202F}»",
  "'{1}' lacks the article: begin with a or an, as in 'a school / schools'":
    "«\u{202F}{1}\u{202F}» n’a pas d’article\u{A0}: commencez par a ou an, comme dans «\u{202F}a school / schools\u{202F}»",
  "'{1}' lacks the article, which tells the gender: begin with un or une, as in 'une école / des écoles'":
    "«\u{202F}{1}\u{202F}» n’a pas d’article, qui dit le genre\u{A0}: commencez par un ou une, comme dans «\u{202F}une école / des écoles\u{202F}»",
  "'{1}' is not '{2}' with le, la or l’":
    "«\u{202F}{1}\u{202F}» n’est pas «\u{202F}{2}\u{202F}» avec le, la ou l’",
  "whether '{1}' is written with l’ is not told by its first letter: write all of 'un hôpital / l’hôpital / des hôpitaux' or 'une halte / la halte / des haltes'":
    "la première lettre de «\u{202F}{1}\u{202F}» ne dit pas s’il s’écrit avec l’\u{A0}: écrivez les trois formes, «\u{202F}un hôpital / l’hôpital / des hôpitaux\u{202F}» ou «\u{202F}une halte / la halte / des haltes\u{202F}»",
  "a thing that may be renamed":
    "une chose que l’on peut renommer",
  "a language of reports":
    "une langue des rapports",
  "expected nouns by language, {en: a school / schools}, found {1}":
    "il faut des noms par langue, {fr: une école / des écoles}, et non {1}",
  "{1}.{2}: {3}":
    "{1}.{2}\u{A0}: {3}",
  "--words takes thing.language=noun: space.en='a school / schools'.":
    "--words prend chose.langue=nom\u{A0}: «\u{202F}space.fr=une école / des écoles\u{202F}».",
  "--words renames {1} in {2}; '{3}' is none of them.":
    "--words renomme {1} en {2}\u{202F}; «\u{202F}{3}\u{202F}» n’en est pas.",
  "--words {1}: {2}.":
    "--words {1}\u{A0}: {2}.",
  "--words names {1} twice.":
    "--words nomme deux fois {1}.",
  "What reports call a space, a town and a zone: singular with its article / plural, in each language.":
    "Comment les rapports appellent un espace, une commune et une zone\u{A0}: singulier avec son article / pluriel, dans chaque langue.",
  "What reports call a space, a town or a zone: space.en='a school / schools'; repeated.":
    "Comment les rapports appellent un espace, une commune ou une zone\u{A0}: «\u{202F}space.fr=une école / des écoles\u{202F}»\u{202F}; répétable.",
]
