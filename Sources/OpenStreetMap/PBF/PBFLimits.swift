/// The sizes that the format allows.
///
/// Source: wiki.openstreetmap.org, "PBF Format": a header of at most 64 KiB, a blob of at most 32 MiB.
enum PBFLimits {
  static let header = 64 << 10
  static let blob = 32 << 20
  static let coordinate = 1_800_000_000
}
