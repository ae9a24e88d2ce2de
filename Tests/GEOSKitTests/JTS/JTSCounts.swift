/// How many cases of each operation the suite of GEOS 3.11.1 holds, counted apart from the code under test.
enum JTSCounts {
  static let suite = "geos/v3.11.1"

  static let perFolder: [String: [String: Int]] = [
    "general": [
      "contains": 56, "convexhull": 14, "coveredby": 10, "covers": 36, "difference": 131, "differenceng": 107,
      "differencesr": 40, "distance": 9, "equalsexact": 18, "equalsnorm": 5, "getinteriorpoint": 17,
      "intersection": 200, "intersectionng": 62, "intersectionsr": 20, "intersects": 69, "isvalid": 841,
      "iswithindistance": 22, "relate": 68, "symdifference": 99, "symdifferenceng": 62, "symdifferencesr": 20,
      "union": 112, "unionng": 62, "unionsr": 20, "within": 1,
    ],
    "issue": [
      "areatest": 1, "difference": 3, "intersection": 2, "intersects": 4, "isvalid": 5, "relate": 1,
      "symdifference": 2, "union": 13, "unionarea": 1,
    ],
    "misc": [
      "areatest": 32, "difference": 4, "isvalid": 12, "makevalid": 15, "relate": 6,
    ],
    "robust": [
      "differencesr": 1, "intersection": 5, "intersectionsin": 5, "intersects": 1, "isvalid": 5,
      "overlayareatest": 2039, "unionarea": 8,
    ],
    "validate": [
      "contains": 484, "coveredby": 484, "covers": 484, "crosses": 484, "disjoint": 484, "equalstopo": 484,
      "intersects": 484, "overlaps": 484, "relate": 486, "touches": 484, "within": 484,
    ],
  ]
}
