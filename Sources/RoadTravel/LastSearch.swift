import RoadNetwork
import Synchronization

/// The last search of the nearest sites, until what else is asked of it is answered: the lengths of these trips.
final class LastSearch: Sendable {
  private struct Kept {
    var sites: [RoadPlace?]
    var direction: RoadDirection
    var search: NearestSeveral
  }

  private let kept = Mutex<Kept?>(nil)

  /// Keeps a search in place of the one before.
  func keep(_ search: NearestSeveral, of sites: [RoadPlace?], _ direction: RoadDirection) {
    kept.withLock { $0 = Kept(sites: sites, direction: direction, search: search) }
  }

  /// Takes the search of these sites; nil where the last one had others.
  func take(of sites: [RoadPlace?], _ direction: RoadDirection) -> NearestSeveral? {
    kept.withLock { kept in
      guard let found = kept, found.sites == sites, found.direction == direction else { return nil }
      kept = nil
      return found.search
    }
  }
}
