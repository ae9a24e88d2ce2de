// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

// The targets that other packages may use, lowest first: their public symbols are the API (see API/README.md).
let layers = [
  "GeometryCore", "MessageModel", "GeodesicKit", "PROJKit", "GEOSKit", "LayerModel", "OGRKit", "CbcKit",
  "WorkbookModel", "WorkbookKit", "RoadNetwork", "CoverageModel", "Proximity", "CoverageEngine", "RoadTravel",
  "SitingSearch", "FacilitySiting", "SitingVerifier", "SitingPlanner", "Reporting", "CoverageData", "ResultFiles",
  "StudyRunner",
]

let package = Package(
  name: "maillage",
  // One library a layer, so that nobody builds what they do not use, and all of them under one name.
  products: [
    .executable(name: "maillage", targets: ["maillage"]),
    .library(name: "MaillageKit", targets: layers),
    // For C and Python (see python/), with Swift's runtime inside.
    .library(name: "CMaillage", type: .dynamic, targets: ["CMaillage"]),
    .library(name: "CMaillageStudies", type: .dynamic, targets: ["CMaillageStudies"]),
  ] + layers.map { .library(name: $0, targets: [$0]) },
  dependencies: [
    // The command line: parsing, help and completion as users of Swift tools know them.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    // Study files: YAML 1.2 with the line and the source text of every value.
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // Geodesics by their author's own library, so that who only measures needs no PROJ, which brings 35 (Debian:
    // libgeographiclib-dev, one library of half a megabyte).
    .target(name: "CGeodesic", linkerSettings: [.linkedLibrary("GeographicLib")]),
    // CRS transforms (Debian: libproj-dev).
    .systemLibrary(name: "CPROJ", pkgConfig: "proj", providers: [.apt(["libproj-dev"])]),
    // Overlay, predicates, validity (Debian: libgeos-dev).
    .systemLibrary(name: "CGEOS", pkgConfig: "geos", providers: [.apt(["libgeos-dev"])]),
    // Vector files of many formats; not linked but opened when a file needs it (Debian: libgdal-dev).
    .systemLibrary(name: "CGDAL", providers: [.apt(["libgdal-dev"])]),
    // Mixed-integer and linear programmes for side constraints (Debian: coinor-libcbc-dev, which brings Clp).
    .systemLibrary(name: "CCbc", pkgConfig: "cbc", providers: [.apt(["coinor-libcbc-dev"])]),
    // Cbc's and Clp's event handlers, which only C++ can set: their way to hear that nobody waits for the answer any more.
    .target(
      name: "CSolverWatch",
      linkerSettings: ["Cbc", "OsiClp", "Clp", "CoinUtils"].map { .linkedLibrary($0) }),
    // Workbooks of Office Open XML (Debian: libxlsxwriter-dev, which links zlib).
    .systemLibrary(
      name: "CXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev", "zlib1g-dev"])]),
    // The Arrow C data interface: two structs of its specification.
    .systemLibrary(name: "CArrow"),
    // SHA-256 of inputs: reviewed, hardware speed, and no minutes of compiling (Debian: libssl-dev, which GDAL brings).
    .systemLibrary(name: "COpenSSL", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    // What an archive really unpacks to (Debian: zlib1g-dev).
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    // What stands in a database before GDAL opens it (Debian: libsqlite3-dev, which PROJ and GDAL bring).
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .target(name: "MessageModel", swiftSettings: strict),
    .target(name: "GeometryCore", dependencies: ["MessageModel"], swiftSettings: strict),
    .target(
      name: "SQLiteKit", dependencies: ["CSQLite", "MessageModel"], swiftSettings: strict + [.strictMemorySafety()]),
    .target(name: "ZlibKit", dependencies: ["CZlib"], swiftSettings: strict + [.strictMemorySafety()]),
    .target(name: "DigestKit", dependencies: ["COpenSSL"], swiftSettings: strict + [.strictMemorySafety()]),
    .target(
      name: "GeodesicKit", dependencies: ["CGeodesic", "GeometryCore"],
      swiftSettings: strict + [.strictMemorySafety()]),
    .target(
      name: "PROJKit",
      dependencies: ["CPROJ", "GeodesicKit", "GeometryCore", "MessageModel"],
      swiftSettings: strict + [.strictMemorySafety()]
    ),
    .target(
      name: "GEOSKit",
      dependencies: ["CGEOS", "GeometryCore", "MessageModel"],
      swiftSettings: strict + [.strictMemorySafety()]
    ),
    .target(
      name: "OGRKit",
      dependencies: ["CGDAL", "GeometryCore", "LayerModel", "PROJKit", "SQLiteKit", "MessageModel"],
      swiftSettings: strict + [.strictMemorySafety()]
    ),
    .target(
      name: "RoadNetwork", dependencies: ["DigestKit", "GeometryCore", "MessageModel", "PROJKit"], swiftSettings: strict
    ),
    .target(name: "LayerModel", dependencies: ["GeometryCore"], swiftSettings: strict),
    .target(
      name: "OpenStreetMap", dependencies: ["ZlibKit", "MessageModel"],
      swiftSettings: strict + [.strictMemorySafety()]),
    .target(
      name: "RoadRules",
      dependencies: ["DigestKit", "GeometryCore", "OpenStreetMap", "PROJKit", "RoadNetwork", "MessageModel"],
      swiftSettings: strict),
    .target(name: "CoverageModel", dependencies: ["GeometryCore", "MessageModel"], swiftSettings: strict),
    .target(
      name: "CoverageData",
      dependencies: [
        "CoverageModel", "DigestKit", "GeometryCore", "PROJKit", "GEOSKit", "OGRKit", "RoadNetwork", "RoadTravel",
        "ZlibKit", "MessageModel",
      ],
      swiftSettings: strict
    ),
    .target(
      name: "Proximity", dependencies: ["CoverageModel", "GeodesicKit", "GeometryCore"], swiftSettings: strict),
    .target(
      name: "CoverageEngine",
      dependencies: ["CoverageModel", "GeometryCore", "PROJKit", "Proximity", "GEOSKit", "MessageModel"],
      swiftSettings: strict
    ),
    .target(
      name: "RoadTravel",
      dependencies: ["CoverageEngine", "CoverageModel", "GeometryCore", "RoadNetwork", "MessageModel"],
      swiftSettings: strict),
    .target(
      name: "DataQuality",
      dependencies: [
        "CoverageData", "CoverageModel", "GEOSKit", "GeometryCore", "OGRKit", "PROJKit", "RoadNetwork", "MessageModel",
      ],
      swiftSettings: strict
    ),
    .target(
      name: "CbcKit", dependencies: ["CCbc", "CSolverWatch"],
      swiftSettings: strict + [.strictMemorySafety()]),
    .target(name: "SitingSearch", dependencies: ["CoverageModel"], swiftSettings: strict),
    .target(
      name: "FacilitySiting", dependencies: ["CoverageModel", "CbcKit", "SitingSearch"], swiftSettings: strict),
    .target(
      name: "SitingVerifier", dependencies: ["CoverageModel", "GeometryCore", "PROJKit", "MessageModel"],
      swiftSettings: strict),
    // Times by road for the verifier: reads the files of roads by itself.
    .target(
      name: "RoadProof", dependencies: ["CoverageModel", "DigestKit", "GeometryCore", "PROJKit", "MessageModel"],
      swiftSettings: strict),
    .target(
      name: "SitingPlanner",
      dependencies: ["CoverageModel", "CoverageEngine", "FacilitySiting", "GeometryCore", "MessageModel"],
      swiftSettings: strict),
    .target(name: "CallKit", swiftSettings: strict),
    .target(
      name: "CMaillage",
      // None of them links a library: its wheel holds this one file (see CONTRIBUTING).
      dependencies: ["CArrow", "CallKit", "CoverageModel", "GeometryCore", "Proximity", "SitingSearch"],
      exclude: ["exports.map"],
      // All of it handles pointers of the caller's: 'unsafe' would stand on every line.
      swiftSettings: strict,
      linkerSettings: [
        .unsafeFlags(
          ["-static-stdlib", "-Xlinker", "--version-script=\(Context.packageDirectory)/Sources/CMaillage/exports.map"],
          .when(platforms: [.linux]))
      ]),
    // What needs PROJ, GEOS, Cbc and libxlsxwriter, which the other does without.
    .target(
      name: "CMaillageStudies",
      dependencies: [
        "CallKit", "CoverageData", "CoverageEngine", "CoverageModel", "FacilitySiting", "GeometryCore", "MessageModel",
        "PROJKit", "RoadNetwork", "RoadTravel", "SitingPlanner", "StudyFile", "StudyRunner",
      ],
      exclude: ["exports.map"],
      swiftSettings: strict,
      linkerSettings: [
        .unsafeFlags(
          [
            "-static-stdlib", "-Xlinker",
            "--version-script=\(Context.packageDirectory)/Sources/CMaillageStudies/exports.map", "-Xlinker", "-z",
            "-Xlinker", "defs",
            // What Foundation rests on: modules that were compiled for the dynamic one do not name it.
            "-lFoundationInternationalization", "-lCoreFoundation", "-l_FoundationCollections", "-l_FoundationCShims",
            "-l_FoundationICU",
          ],
          .when(platforms: [.linux]))
      ]),
    .target(name: "Messages", dependencies: ["MessageModel"], swiftSettings: strict),
    .target(
      name: "StudyFile", dependencies: ["CoverageModel", .product(name: "Yams", package: "Yams"), "MessageModel"],
      swiftSettings: strict
    ),
    .target(name: "WorkbookModel", swiftSettings: strict),
    .target(
      name: "WorkbookKit", dependencies: ["CXLSXWriter", "WorkbookModel", "MessageModel"],
      swiftSettings: strict + [.strictMemorySafety()]),
    .target(
      name: "Reporting",
      dependencies: ["CoverageModel", "GeometryCore", "LayerModel", "WorkbookModel", "MessageModel"],
      // The page's own script and style, compiled in as bytes.
      resources: [
        "base.js", "brief.css", "catchments.js", "choice-map.js", "choices.css", "choices.js", "compare.js", "cover.js",
        "export.js", "figures.js", "gains.js", "ground.js", "link.js", "map.js", "names.js", "page.css", "search.js",
        "situations.css", "sortable.js",
        "state.js", "table.js", "towns.js",
      ].map { .embedInCode("Shared/Page/Resources/" + $0) },
      swiftSettings: strict
    ),
    // What Maillage writes and reads again: plan.json, manifest.json, towns.csv.
    .target(
      name: "ResultFiles",
      dependencies: [
        "CoverageData", "CoverageModel", "DigestKit", "GeometryCore", "MessageModel", "OGRKit", "PROJKit", "Reporting",
      ],
      swiftSettings: strict),
    .target(
      name: "StudyRunner",
      dependencies: [
        "CoverageData", "CoverageEngine", "CoverageModel", "GEOSKit", "LayerModel", "MessageModel", "OGRKit", "PROJKit",
        "Reporting", "ResultFiles", "RoadProof", "SitingPlanner", "SitingVerifier", "StudyFile", "WorkbookKit",
        "WorkbookModel",
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "maillage",
      dependencies: [
        "CoverageModel", "CoverageData", "CoverageEngine", "DataQuality", "GEOSKit", "GeometryCore", "LayerModel",
        "Messages", "OGRKit", "OpenStreetMap", "PROJKit", "Reporting", "RoadProof", "RoadRules", "RoadNetwork",
        "RoadTravel",
        "ResultFiles", "SitingPlanner", "SitingVerifier", "StudyFile", "StudyRunner",
        .product(name: "ArgumentParser", package: "swift-argument-parser"), "MessageModel",
      ],
      swiftSettings: strict
    ),
    .target(name: "TestSupport", dependencies: ["GeometryCore"], path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(
      name: "GeodesicKitTests", dependencies: ["GeodesicKit", "GeometryCore", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "PROJKitTests",
      dependencies: ["PROJKit", "GeometryCore", "TestSupport", "MessageModel"],
      exclude: ["Conformance/KnownFailures.txt"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "RoadNetworkTests", dependencies: ["RoadNetwork", "GeometryCore", "TestSupport", "MessageModel"],
      swiftSettings: strict),
    .testTarget(
      name: "GEOSKitTests",
      dependencies: ["GEOSKit", "GeometryCore", "TestSupport", "MessageModel"],
      exclude: ["JTS/known-failures.txt"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "OGRKitTests",
      dependencies: ["OGRKit", "GeometryCore", "LayerModel", "PROJKit", "TestSupport", "MessageModel"],
      swiftSettings: strict),
    .testTarget(
      name: "RoadTravelTests",
      dependencies: [
        "CoverageModel", "GEOSKit", "GeometryCore", "MessageModel", "OpenStreetMap", "PROJKit", "RoadNetwork",
        "RoadRules", "RoadTravel", "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ProximityTests",
      dependencies: ["Proximity", "CoverageModel", "GeodesicKit", "GeometryCore", "TestSupport", "MessageModel"],
      swiftSettings: strict),
    .testTarget(
      name: "CoverageEngineTests",
      dependencies: [
        "CoverageEngine", "CoverageModel", "GeometryCore", "PROJKit", "GEOSKit", "TestSupport", "MessageModel",
      ],
      swiftSettings: strict
    ),
    .testTarget(
      name: "GeometryCoreTests", dependencies: ["GeometryCore", "MessageModel", "TestSupport"], swiftSettings: strict),
    .testTarget(name: "MessageModelTests", dependencies: ["MessageModel"], swiftSettings: strict),
    .testTarget(name: "CoverageModelTests", dependencies: ["CoverageModel", "GeometryCore"], swiftSettings: strict),
    .testTarget(
      name: "CoverageDataTests",
      dependencies: [
        "CoverageData", "CoverageModel", "GEOSKit", "GeometryCore", "OGRKit", "PROJKit", "TestSupport", "TestWorlds",
        "WorkbookKit",
        "WorkbookModel", "MessageModel",
      ],
      swiftSettings: strict
    ),
    .testTarget(
      name: "DataQualityTests",
      dependencies: ["CoverageData", "CoverageModel", "DataQuality", "GeometryCore", "TestSupport", "MessageModel"],
      swiftSettings: strict
    ),
    .testTarget(name: "DigestKitTests", dependencies: ["DigestKit"], swiftSettings: strict),
    .testTarget(name: "ZlibKitTests", dependencies: ["ZlibKit"], swiftSettings: strict),
    .testTarget(
      name: "OpenStreetMapTests", dependencies: ["DigestKit", "OpenStreetMap", "TestSupport", "MessageModel"],
      swiftSettings: strict),
    .testTarget(
      name: "RoadRulesTests",
      dependencies: [
        "GeometryCore", "OpenStreetMap", "RoadNetwork", "RoadRules", "TestSupport", "ZlibKit", "MessageModel",
      ],
      swiftSettings: strict),
    .testTarget(name: "SQLiteKitTests", dependencies: ["CSQLite", "SQLiteKit", "MessageModel"], swiftSettings: strict),
    .testTarget(name: "CbcKitTests", dependencies: ["CbcKit", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "SitingSearchTests",
      dependencies: ["SitingSearch", "SitingVerifier", "CoverageModel", "TestSupport", "MessageModel"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "FacilitySitingTests",
      dependencies: ["FacilitySiting", "SitingVerifier", "CoverageModel", "TestSupport", "MessageModel"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "SitingVerifierTests",
      dependencies: [
        "SitingVerifier", "FacilitySiting", "SitingPlanner", "CoverageEngine", "CoverageModel", "GeometryCore",
        "PROJKit",
        "TestSupport", "MessageModel",
      ],
      swiftSettings: strict
    ),
    .testTarget(
      name: "RoadProofTests",
      dependencies: [
        "CoverageModel", "DigestKit", "GeometryCore", "RoadNetwork", "RoadProof", "RoadTravel", "TestSupport",
        "MessageModel",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "SitingPlannerTests",
      dependencies: [
        "SitingPlanner", "FacilitySiting", "CoverageModel", "GeometryCore", "PROJKit", "TestSupport", "MessageModel",
      ],
      swiftSettings: strict
    ),
    .testTarget(
      name: "WorkbookKitTests", dependencies: ["WorkbookKit", "WorkbookModel", "MessageModel"], swiftSettings: strict),
    // Small worlds whose figures can be worked out by hand, for the tests of several layers.
    .target(
      name: "TestWorlds",
      dependencies: ["CoverageData", "CoverageModel", "GeometryCore", "MessageModel", "Reporting", "TestSupport"],
      path: "Tests/TestWorlds", swiftSettings: strict),
    .testTarget(
      name: "ResultFilesTests",
      dependencies: [
        "CoverageData", "CoverageModel", "GeometryCore", "MessageModel", "Reporting", "ResultFiles", "TestSupport",
        "TestWorlds",
      ],
      swiftSettings: strict
    ),
    .testTarget(
      name: "ReportingTests",
      dependencies: [
        "Reporting", "CoverageData", "CoverageEngine", "CoverageModel", "GeometryCore", "LayerModel", "ResultFiles",
        "TestSupport", "TestWorlds",
        "WorkbookModel", "MessageModel",
      ],
      exclude: ["Goldens"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "StudyFileTests", dependencies: ["CoverageModel", "StudyFile", "MessageModel"], swiftSettings: strict),
    .testTarget(name: "MessagesTests", dependencies: ["Messages", "MessageModel"], swiftSettings: strict),
    .testTarget(
      name: "StudyRunnerTests",
      dependencies: [
        "CoverageData", "CoverageModel", "MessageModel", "Reporting", "SitingPlanner", "StudyFile", "StudyRunner",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "CommandLineTests",
      dependencies: [
        "maillage", "CoverageModel", "MessageModel", "StudyFile", "StudyRunner",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict
    ),
    // Hostile inputs for every reader; see Tests/Fuzz.
    .target(name: "HeapMeter", path: "Tests/Fuzz/HeapMeter"),
    .executableTarget(
      name: "fuzz-readers",
      dependencies: [
        "CoverageData", "CoverageEngine", "CoverageModel", "DataQuality", "DigestKit", "GeometryCore", "HeapMeter",
        "OGRKit", "OpenStreetMap", "ResultFiles", "RoadNetwork", "RoadRules", "SitingVerifier", "StudyFile",
        "TestSupport", "MessageModel",
      ],
      path: "Tests/Fuzz/Runner",
      swiftSettings: strict
    ),
    .executableTarget(
      name: "from-files-example",
      dependencies: ["CoverageData", "CoverageEngine", "CoverageModel"],
      path: "Examples/FromFiles",
      exclude: ["check.py"],
      swiftSettings: strict
    ),
    .executableTarget(
      name: "run-study-example",
      dependencies: ["CoverageData", "CoverageModel", "StudyRunner"],
      path: "Examples/RunStudy",
      exclude: ["check.py"],
      swiftSettings: strict
    ),
    .executableTarget(
      name: "nearest-benchmark",
      dependencies: ["CoverageEngine", "GeometryCore"],
      path: "Benchmarks/Nearest",
      swiftSettings: strict
    ),
    .executableTarget(
      name: "roads-benchmark", dependencies: ["GeometryCore", "RoadNetwork"], path: "Benchmarks/Roads",
      swiftSettings: strict),
    .executableTarget(
      name: "accessibility-benchmark",
      dependencies: ["CoverageEngine", "CoverageModel"],
      path: "Benchmarks/Accessibility",
      swiftSettings: strict
    ),
    .executableTarget(
      name: "clip-benchmark",
      dependencies: ["CoverageEngine", "GEOSKit", "GeometryCore"],
      path: "Benchmarks/Clip",
      swiftSettings: strict
    ),
    .executableTarget(
      name: "dissolve-benchmark",
      dependencies: ["CoverageData", "CoverageModel", "GeometryCore", "PROJKit"],
      path: "Benchmarks/Dissolve",
      swiftSettings: strict
    ),
    .executableTarget(
      name: "cancellation-benchmark", dependencies: ["CoverageData", "CoverageModel", "StudyRunner"],
      path: "Benchmarks/Cancellation",
      swiftSettings: strict),
    .executableTarget(
      name: "siting-benchmark",
      dependencies: ["CoverageEngine", "CoverageModel", "FacilitySiting", "GeometryCore"],
      path: "Benchmarks/Siting",
      swiftSettings: strict
    ),
  ],
  swiftLanguageModes: [.v6]
)

// The sanitizers look at parts alone: the rest would take minutes to build anew.
let bindings = [
  "CGeodesic", "CSolverWatch", "GeodesicKit", "PROJKit", "GEOSKit", "OGRKit", "LayerModel", "GeometryCore", "CbcKit",
  "DigestKit", "WorkbookKit", "MessageModel", "WorkbookModel", "ZlibKit", "SQLiteKit",
]
let parts: [String: Set<String>] = [
  "MAILLAGE_BINDINGS_ONLY": Set(bindings + bindings.map { $0 + "Tests" } + ["TestSupport"]),
  // Studies side by side in one process.
  "MAILLAGE_RUNNER_ONLY": Set(
    bindings + [
      "RoadNetwork", "CoverageModel", "Proximity", "CoverageEngine", "RoadTravel", "RoadProof", "SitingSearch",
      "FacilitySiting", "SitingVerifier", "SitingPlanner", "CoverageData", "Reporting", "ResultFiles", "StudyFile",
      "StudyRunner",
      "StudyRunnerTests",
    ]),
]
for (variable, part) in parts where Context.environment[variable] != nil {
  package.targets.removeAll { $0.type != .system && !part.contains($0.name) }
  package.products = []
  package.dependencies.removeAll { _ in !part.contains("StudyFile") }
}
