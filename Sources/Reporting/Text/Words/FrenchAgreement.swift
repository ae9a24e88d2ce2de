import CoverageModel

/// The forms of French words that agree with a noun in the catalogue: masculine and feminine, each singular and plural.
enum FrenchAgreement {
  /// Words with their four forms; `-` where they have none.
  static let words = """
    absent absente absents absentes
    aisé aisée aisés aisées
    ajouté ajoutée ajoutés ajoutées
    ancien ancienne anciens anciennes
    annoncé annoncée annoncés annoncées
    atteint atteinte atteints atteintes
    attribué attribuée attribués attribuées
    aucun aucune - -
    candidat candidate candidats candidates
    celui celle ceux celles
    celui-ci celle-ci ceux-ci celles-ci
    chacun chacune - -
    choisi choisie choisis choisies
    comparé comparée comparés comparées
    compté comptée comptés comptées
    concerné concernée concernés concernées
    contigu contiguë contigus contiguës
    désigné désignée désignés désignées
    desservi desservie desservis desservies
    distingué distinguée distingués distinguées
    écarté écartée écartés écartées
    éloigné éloignée éloignés éloignées
    entier entière entiers entières
    essayé essayée essayés essayées
    étudié étudiée étudiés étudiées
    exclu exclue exclus exclues
    existant existante existants existantes
    fermé fermée fermés fermées
    fourni fournie fournis fournies
    fréquenté fréquentée fréquentés fréquentées
    grand grande grands grandes
    habité habitée habités habitées
    identifié identifiée identifiés identifiées
    imposé imposée imposés imposées
    indiqué indiquée indiqués indiquées
    laissé laissée laissés laissées
    maintenu maintenue maintenus maintenues
    marqué marquée marqués marquées
    nombreux nombreuse - nombreuses
    nouveau nouvelle nouveaux nouvelles
    ouvert ouverte ouverts ouvertes
    petit petite petits petites
    premier première premiers premières
    principal principale principaux principales
    prochain prochaine prochains prochaines
    quel quelle quels quelles
    rattaché rattachée rattachés rattachées
    relié reliée reliés reliées
    remplacé remplacée remplacés remplacées
    restant restante restants restantes
    retenu retenue retenus retenues
    servi servie servis servies
    seul seule seuls seules
    signalé signalée signalés signalées
    situé située situés situées
    tout toute tous toutes
    trouvé trouvée trouvés trouvées
    un une - -
    voisin voisine voisins voisines
    """

  private static let rows: [[String]] = words.split(separator: "\n").map { line in
    let forms = line.split(separator: " ").map(String.init)
    return forms.enumerated().map { $1 == "-" ? forms[$0 % 2] : $1 }
  }

  private static let places: [String: (row: Int, form: Int)] = Dictionary(
    rows.enumerated().flatMap { row, forms in forms.enumerated().map { ($1, (row: row, form: $0)) } },
    uniquingKeysWith: { first, _ in first })

  /// A word in the gender asked, its number kept; one that does not agree stays as it is.
  static func form(of word: String, _ gender: StudyNoun.Gender) -> String {
    guard let place = places[word.lowercased()] else { return word }
    let form = rows[place.row][place.form / 2 * 2 + (gender == .feminine ? 1 : 0)]
    return word.first?.isUppercase == true ? form.capitalisedFirst : form
  }
}
