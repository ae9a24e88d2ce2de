public import CoverageModel

extension SpaceStatus {
  /// The kind of a status as tables write it, in English or French, by the words of `NameWords`; nil for one that is not
  /// known. `announced` is that of the embedded spaces, which count as open.
  ///
  /// - Complexity: O(length).
  public init?(words text: String) {
    let words = NameWords.of(text)
    guard !words.isEmpty, words.count <= Self.mostWords else { return nil }
    if let status = Self.known[words.joined(separator: " ")] {
      self = status
      return
    }
    // `fermé en 2023`, `projet (2027)`, `ouverture prévue`: the words before the first figure, or any that decides.
    let plain = words.prefix { !$0.utf8.contains { (0x30...0x39).contains($0) } }
    for count in stride(from: plain.count, to: 0, by: -1) {
      let parts = (0...(plain.count - count)).map { plain[$0..<($0 + count)].joined(separator: " ") }
      // `non renseigné` says nothing.
      let found = parts.filter { $0.utf8.count > 3 }.compactMap { Self.known[$0] }
      // `projet abandonné` has closed before it opened, `réouverture prévue` is to open.
      if let status = [SpaceStatus.closed, .planned].first(where: found.contains) {
        self = status
        return
      }
    }
    guard let first = plain.first, first.utf8.count > 3, let status = Self.known[first] else { return nil }
    self = status
  }

  /// A status is no longer than this.
  private static let mostWords = 12

  private static let known: [String: SpaceStatus] = {
    var known: [String: SpaceStatus] = [:]
    for (status, words) in [(SpaceStatus.open, openWords), (.planned, plannedWords), (.closed, closedWords)] {
      for word in words.split(separator: ",") { known[String(word).replacing("-", with: " ")] = status }
    }
    return known
  }()

  // Hyphens stand for blanks.
  private static let openWords = """
    open,opened,active,operational,in-operation,operating,in-service,running,available,existing,built,announced,yes,\
    true,1,ok,ouvert,ouverte,ouverts,ouvertes,actif,en-service,en-activite,en-fonctionnement,fonctionnel,\
    fonctionnelle,operationnel,operationnelle,existant,existante,disponible,oui,vrai,o,y
    """

  private static let plannedWords = """
    planned,projected,project,proposed,future,under-construction,in-construction,construction,upcoming,scheduled,\
    expected,candidate,not-yet-open,not-open-yet,opening-soon,soon,in-preparation,in-progress,in-planning,planning,\
    under-study,study,to-be-opened,to-open,will-open,opening,en-projet,projet,projete,projetee,projetes,projetees,\
    prevu,prevue,prevus,prevues,ouverture-prevue,a-ouvrir,en-construction,en-travaux,travaux,en-cours,\
    en-cours-d-ouverture,en-preparation,preparation,a-venir,futur,annonce,annoncee,pas-encore-ouvert,\
    pas-encore-ouverte,bientot-ouvert,bientot,a-l-etude,etude,en-etude,envisage,envisagee,programme,programmee,\
    planifie,planifiee,candidat,ouverture,ouvrira
    """

  private static let closedWords = """
    closed,close,closing,shut,shut-down,inactive,not-open,not-operational,out-of-service,discontinued,abandoned,\
    cancelled,canceled,suspended,temporarily-closed,permanently-closed,demolished,ceased,defunct,former,disused,\
    withdrawn,removed,rejected,no,false,0,ferme,fermee,fermes,fermees,fermeture,en-fermeture,ferme-temporairement,\
    fermeture-temporaire,fermeture-definitive,ferme-definitivement,inactif,hors-service,abandonne,abandonnee,annule,\
    annulee,suspendu,suspendue,supprime,supprimee,demoli,demolie,desaffecte,desaffectee,cesse,cessation,arrete,\
    arretee,refuse,refusee,retire,retiree,non-ouvert,non-ouverte,pas-ouvert,pas-ouverte,non,faux,n,ancien,ancienne,\
    en-sommeil,archive,archivee
    """
}

extension SpaceStatus {
  /// The kinds that a list names, in English or French: `open,planned`, `ouvert, projet`; nil where a word is none.
  public static func list(_ text: String) -> Set<SpaceStatus>? {
    var found: Set<SpaceStatus> = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      guard let status = SpaceStatus(words: String(part)) else { return nil }
      found.insert(status)
    }
    return found
  }
}
