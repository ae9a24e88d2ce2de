import Foundation
import Testing

@Suite("Messages in French on the command line")
struct FrenchMessageTests {
  private static let french = ["LC_ALL": "fr_FR.UTF-8"]
  private static let header = "code,name,longitude,latitude,population\n"

  /// Runs in French, then in English, and compares whole messages.
  private func expect(
    _ arguments: [String], _ text: String = "", french: String, english: String, code: Int32 = 65
  ) throws {
    let place = try Workplace()
    try place.write(text, "a.csv")
    for (environment, expected) in [(Self.french, french), ([:], english)] {
      let outcome = try Program.run(arguments, in: place.root, environment: environment)
      #expect(outcome.code == code)
      #expect(outcome.stderr == "maillage: " + expected + "\n")
      #expect(outcome.stdout.isEmpty)
    }
  }

  private static let analyze = ["analyze", "--geodata", "GeoData", "--out", "out"]

  @Test(
    "Wrong tables of towns",
    arguments: [
      (
        header + "1,A,x,45,1\n",
        "a.csv, ligne 2, champ «\u{202F}longitude\u{202F}»\u{A0}: «\u{202F}x\u{202F}» n’est pas un nombre",
        "a.csv, line 2, field 'longitude': 'x' is not a number"
      ),
      (
        header + "1,A,0,95,1\n",
        "a.csv, ligne 2, champ «\u{202F}latitude\u{202F}»\u{A0}: 95 est hors limites\u{202F}; attendu\u{A0}: de -90 à 90 (longitude et latitude inversées\u{202F}?)",
        "a.csv, line 2, field 'latitude': 95 is out of range; expected -90 to 90 (are longitude and latitude swapped?)"
      ),
      (
        header + "1,A,0,45,1\n1,B,0,45,1\n",
        "a.csv, ligne 3, champ «\u{202F}code\u{202F}»\u{A0}: «\u{202F}1\u{202F}» figure deux fois, d’abord ligne 2",
        "a.csv, line 3, field 'code': '1' appears twice; first on line 2"
      ),
      (
        header + "1,A,0,45\n", "a.csv, ligne 2\u{A0}: contient 4 champs\u{202F}; l’en-tête en nomme 5",
        "a.csv, line 2: has 4 fields; the header names 5"
      ),
      (header, "a.csv\u{A0}: a un en-tête mais aucune commune", "a.csv: has a header but no towns"),
      (
        "code,name,longitude,population\n1,A,0,1\n",
        "a.csv, ligne 1, champ «\u{202F}latitude\u{202F}»\u{A0}: cette colonne manque\u{202F}; dites laquelle c’est avec --columns towns.latitude=NOM\u{202F}; colonnes du fichier\u{A0}: code, name, longitude, population",
        "a.csv, line 1, field 'latitude': this column is missing; say which it is with --columns towns.latitude=NAME; the file has code, name, longitude, population"
      ),
    ])
  func towns(text: String, french: String, english: String) throws {
    try expect(Self.analyze + ["--towns", "a.csv"], text, french: french, english: english)
  }

  @Test("A file that is missing")
  func missing() throws {
    try expect(
      Self.analyze + ["--towns", "b.csv"], french: "b.csv\u{A0}: fichier introuvable", english: "b.csv: no such file",
      code: 74)
  }

  @Test("A code that is unknown")
  func unknownCode() throws {
    try expect(
      Self.analyze + ["--spaces", "a.csv"], "code\n99999\n",
      french:
        "a.csv, ligne 2, champ «\u{202F}code\u{202F}»\u{A0}: «\u{202F}99999\u{202F}» n’est le code d’aucune commune\u{202F}; attendu\u{A0}: le code d’une commune, ou des colonnes longitude et latitude",
      english:
        "a.csv, line 2, field 'code': '99999' is the code of no town; expected the code of a town, or columns longitude and latitude"
    )
  }

  @Test("A folder that is a file")
  func unwritable() throws {
    try expect(
      ["analyze", "--geodata", "GeoData", "--out", "a.csv"],
      french: "a.csv\u{A0}: écriture impossible\u{A0}: est un fichier\u{202F}; attendu\u{A0}: un dossier",
      english: "a.csv: cannot be written: is a file; expected a folder", code: 74)
  }

  @Test("A region without towns")
  func emptyRegion() throws {
    let place = try Workplace()
    let outcome = try place.analyze("--region", "99", environment: Self.french)
    #expect(outcome.code == 64)
    #expect(
      outcome.stderr.hasSuffix(
        "aucune commune ne correspond à «\u{202F}99\u{202F}» (région)\u{202F}; codes connus\u{A0}: 11, 76\n"))
  }

  @Test("Options that are wrong, and --lang before the environment")
  func options() throws {
    let place = try Workplace()
    let french = "Erreur\u{A0}: --threads prend un nombre de 1 à 256.\n"
    let english = "Error: --threads takes a number from 1 to 256.\n"
    #expect(try place.analyze("--threads", "0", environment: Self.french).stderr.hasPrefix(french))
    #expect(try place.analyze("--threads", "0").stderr.hasPrefix(english))
    #expect(try place.analyze("--threads", "0", "--lang", "fr").stderr.hasPrefix(french))
    #expect(try place.analyze("--threads", "0", "--lang=en", environment: Self.french).stderr.hasPrefix(english))
    #expect(try place.analyze("--threads", "0", environment: Self.french).code == 64)
    #expect(
      try place.analyze("--formats", "htm", environment: Self.french).stderr
        .contains("le format «\u{202F}htm\u{202F}» n’existe pas\u{202F}; vouliez-vous dire «\u{202F}html\u{202F}»"))
    #expect(try Program.run(["--help"], in: place.root, environment: Self.french).code == 0)
  }

  @Test("A name that is ambiguous")
  func ambiguous() throws {
    let place = try Workplace()
    try place.write("town\nVille\n", "a.csv")
    let outcome = try place.analyze("--spaces", "a.csv", "--out", "out", environment: Self.french)
    #expect(outcome.code == 65)
    #expect(
      outcome.stderr.hasPrefix(
        "maillage: a.csv, ligne 2, champ «\u{202F}town\u{202F}»\u{A0}: «\u{202F}Ville\u{202F}» peut désigner 30 communes ("
      ),
      "\(outcome.stderr)")
    #expect(
      outcome.stderr.hasSuffix(
        "\u{202F}; ajoutez le département («\u{202F}Ville D1\u{202F}») ou une colonne code\n"), "\(outcome.stderr)")
  }

  @Test("Several unclear names make one sentence, in French throughout")
  func unclearNames() throws {
    let place = try Workplace()
    try place.write("town\nVille\nNulle part\n", "a.csv")
    let outcome = try place.analyze("--spaces", "a.csv", "--out", "out", environment: Self.french)
    #expect(outcome.code == 65)
    #expect(
      outcome.stderr.hasSuffix(
        "ou une colonne code\u{202F}; autres cas douteux\u{A0}: ligne 3\u{A0}: aucune commune ne s’appelle «\u{202F}Nulle part\u{202F}»\n"
      ),
      "\(outcome.stderr)")
  }

  @Test("Names of columns, cells and paths that read like messages come back as they are")
  func data() throws {
    try expect(
      Self.analyze + ["--towns", "a.csv"], "name,region,spaces,has no towns\n1,2,3,4\n",
      french:
        "a.csv, ligne 1, champ «\u{202F}code\u{202F}»\u{A0}: cette colonne manque\u{202F}; dites laquelle c’est avec --columns towns.code=NOM\u{202F}; colonnes du fichier\u{A0}: name, region, spaces, has no towns",
      english:
        "a.csv, line 1, field 'code': this column is missing; say which it is with --columns towns.code=NAME; the file has name, region, spaces, has no towns"
    )
    try expect(
      Self.analyze + ["--towns", "a.csv"], Self.header + "1,A,has no towns,45,1\n",
      french:
        "a.csv, ligne 2, champ «\u{202F}longitude\u{202F}»\u{A0}: «\u{202F}has no towns\u{202F}» n’est pas un nombre",
      english: "a.csv, line 2, field 'longitude': 'has no towns' is not a number")
    try expect(
      Self.analyze + ["--towns", "line 3: is empty.csv"],
      french: "line 3: is empty.csv\u{A0}: fichier introuvable", english: "line 3: is empty.csv: no such file", code: 74
    )
  }

  @Test("What is advised can be run")
  func advice() throws {
    let place = try Workplace()
    try place.write("code_du_site,Places\n1,40\n", "a.csv")
    let outcome = try Program.run(
      ["validate", "--geodata", "GeoData", "--spaces", "a.csv"], in: place.root, environment: Self.french)
    #expect(outcome.stdout.contains("--columns spaces.code=NOM"), "\(outcome.stdout)")
  }

  @Test("With --json an error is JSON, its code the same in both languages")
  func json() throws {
    let place = try Workplace()
    try place.write(Self.header + "1,A,\"x \"\"y\",45,1\n", "a.csv")
    for (environment, message) in [
      (Self.french, "«\u{202F}x \"y\u{202F}» n’est pas un nombre"), ([:], "'x \"y' is not a number"),
    ] {
      let outcome = try Program.run(
        Self.analyze + ["--towns", "a.csv", "--json"], in: place.root, environment: environment)
      #expect(outcome.code == 65)
      let object = try JSONSerialization.jsonObject(with: Data(outcome.stderr.utf8)) as? [String: Any]
      #expect(object?["code"] as? String == "'{1}' is not a number{2}")
      #expect(object?["message"] as? String == message)
      #expect(object?["file"] as? String == "a.csv")
      #expect(object?["row"] as? Int == 2)
      #expect(object?["field"] as? String == "longitude")
      #expect(object?["severity"] as? String == "error")
    }
    let usage = try Program.run(["analyze", "--threads", "0", "--json"], in: place.root)
    #expect(usage.code == 64)
    let object = try JSONSerialization.jsonObject(with: Data(usage.stderr.utf8)) as? [String: Any]
    #expect(object?["code"] as? String == "--threads takes a number from 1 to 256.")
    #expect(object?["file"] is NSNull)
  }

  @Test(
    "The parser's own errors, one of each kind that a user can cause",
    arguments: [
      (
        ["analyze", "--regoin", "76"],
        "option inconnue\u{A0}: «\u{202F}--regoin\u{202F}»\u{202F}; vouliez-vous dire «\u{202F}--region\u{202F}»\u{202F}?"
      ),
      (["analyze", "--zzzzzzzzzz"], "option inconnue\u{A0}: «\u{202F}--zzzzzzzzzz\u{202F}»"),
      (["analyze", "--region"], "valeur manquante pour «\u{202F}--region <code>\u{202F}»"),
      (
        ["analyze", "--quiet=1"],
        "l’option «\u{202F}--quiet\u{202F}» ne prend pas de valeur, or «\u{202F}1\u{202F}» est donné."
      ),
      (["verify", "a", "b"], "argument inattendu\u{A0}: «\u{202F}b\u{202F}»"),
      (["verify", "a", "b", "c"], "arguments inattendus (2)\u{A0}: 'b', 'c'"),
      (["verify"], "argument manquant\u{A0}: «\u{202F}<plan.json>\u{202F}»"),
      (
        ["analyze", "--threads", "x"],
        "la valeur «\u{202F}x\u{202F}» ne convient pas à «\u{202F}--threads <threads>\u{202F}»"
      ),
      (
        ["analyze", "--lang", "de"],
        "la valeur «\u{202F}de\u{202F}» ne convient pas à «\u{202F}--lang <lang>\u{202F}»\u{202F}; valeurs possibles\u{A0}: 'en' et 'fr'."
      ),
    ])
  func parser(arguments: [String], french: String) throws {
    let place = try Workplace()
    let outcome = try Program.run(arguments, in: place.root, environment: Self.french)
    #expect(outcome.code == 64)
    let lines = outcome.stderr.split(separator: "\n")
    #expect(lines.first == "Erreur\u{A0}: \(french)")
    #expect(lines.dropFirst().first?.hasPrefix("Usage\u{A0}: maillage \(arguments[0])") == true, "\(outcome.stderr)")
    #expect(lines.last == "  Voir «\u{202F}maillage \(arguments[0]) --help\u{202F}» pour en savoir plus.")
  }

  @Test("A study's own language goes before that of the environment, --lang before both")
  func studyLanguage() throws {
    let place = try Workplace()
    try place.write("lang: fr\nsurprise: 1\n", "study.yml")
    let known = "study.yml, ligne 2\u{A0}: «\u{202F}surprise\u{202F}» "
    #expect(try Program.run(["run", "study.yml"], in: place.root).stderr.hasPrefix("maillage: " + known))
    #expect(
      try Program.run(["run", "study.yml", "--lang", "en"], in: place.root, environment: Self.french).stderr
        .hasPrefix("maillage: study.yml, line 2: 'surprise' "))
  }

  @Test("A plan that cannot be, and one that asks for too much")
  func infeasible() throws {
    let place = try Workplace()
    let plan = ["plan", "--geodata", "GeoData", "--candidates", "towns>=0", "--out", "p"]
    let conflict = try Program.run(
      plan + ["--open", "1", "--min-per", "department=1", "--quiet"], in: place.root, environment: Self.french)
    #expect(conflict.code == 65)
    #expect(conflict.stderr.hasPrefix("maillage: Ce qui ne peut tenir ensemble"), "\(conflict.stderr)")
    let forced = try Program.run(
      plan + ["--open", "1", "--force", "11,12"], in: place.root, environment: Self.french)
    #expect(forced.code == 64)
    #expect(forced.stderr == "maillage: sites imposés\u{A0}: 2, mais 1 au plus peuvent ouvrir\n")
  }

  @Test("A plan: proved, then with a wrong digit")
  func plan() throws {
    let place = try Workplace()
    let made = try Program.run(
      [
        "plan", "--geodata", "GeoData", "--candidates", "towns>=0", "--open", "1", "--service-distance", "20", "--out",
        "p",
      ],
      in: place.root, environment: Self.french)
    #expect(made.code == 0, "\(made.stderr)")
    let verify = ["verify", "--geodata", "GeoData", "p/plan.json"]
    let proved = try Program.run(verify, in: place.root, environment: Self.french)
    #expect(proved.code == 0, "\(proved.stderr)")
    #expect(proved.stdout.hasPrefix("entrées\u{A0}: "))
    #expect(proved.stdout.contains("contraintes\u{A0}: respectées (ouvertures\u{A0}: 1)\n"))
    #expect(proved.stdout.contains("\u{202F}; le plan est optimal\n"))
    for word in [" the ", " of ", " from ", " is ", " for "] { #expect(!proved.stdout.contains(word)) }
    let text = try String(contentsOf: place.root.appending(path: "p/plan.json"), encoding: .utf8)
    try place.write(text.replacing("\"covered_before\": ", with: "\"covered_before\": 1"), "p/plan.json")
    let refused = try Program.run(verify, in: place.root, environment: Self.french)
    #expect(refused.code == 65)
    #expect(
      refused.stderr
        == "maillage: p/plan.json, champ «\u{202F}sha256\u{202F}»\u{A0}: ne correspond pas\u{A0}: le fichier a été modifié\n"
    )
  }
}
