/// What is known of the programme whose spaces are embedded.
///
/// Source: announcement of the Conservatoire national des arts et métiers, 26 September 2019, and GeoData/SOURCES.md.
public enum ProgrammeFacts {
  /// Spaces announced in the first wave.
  public static let announcedSpaces = 55
  /// Regions whose spaces of the first wave are all identified: Grand Est and Occitanie.
  public static let completeRegions = ["44", "76"]
}
