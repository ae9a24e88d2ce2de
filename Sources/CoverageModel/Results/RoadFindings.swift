/// What trips by road are against the crow's flight, town by town, in the order of the study's towns.
public struct RoadFindings: Hashable, Sendable {
  /// A trip from a town to the space that is nearest by road.
  public struct Trip: Hashable, Sendable {
    /// Length of the trip, the ways off the road included, metres.
    public var roadMetres: Double
    /// Geodesic distance between its ends, metres.
    public var straightMetres: Double

    /// A trip from its lengths.
    public init(roadMetres: Double, straightMetres: Double) {
      self.roadMetres = roadMetres
      self.straightMetres = straightMetres
    }
  }

  /// Trips of the towns within the largest distance of the study; nil for the others.
  public var trips: [Trip?]
  /// Geodesic distance to the nearest space as the crow flies, metres; infinite where there is none.
  public var straightMetres: [Double]

  public init(trips: [Trip?], straightMetres: [Double]) {
    self.trips = trips
    self.straightMetres = straightMetres
  }
}
