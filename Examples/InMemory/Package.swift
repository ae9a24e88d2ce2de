// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "in-memory",
  dependencies: [
    // snippet: dependency
    // In a package of your own: .package(url: "...", from: "0.2.0").
    .package(name: "maillage", path: "../..")
    // end
  ],
  targets: [
    // Name the layers you use: what only others need is not built.
    .executableTarget(
      name: "Island",
      dependencies: [
        "CoverageModel", "CoverageEngine", "GeometryCore", "PROJKit", "SitingPlanner", "SitingVerifier", "Reporting",
        "ResultFiles", "WorkbookKit",
      ].map { .product(name: $0, package: "maillage") }
    ),
    // snippet: products
    .executableTarget(
      name: "OwnMatrix",
      dependencies: ["CoverageModel", "FacilitySiting", "SitingVerifier"].map {
        .product(name: $0, package: "maillage")
      }
    ),
    // end
  ],
  swiftLanguageModes: [.v6]
)
