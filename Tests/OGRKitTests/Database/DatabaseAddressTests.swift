import MessageModel
import OGRKit
import Testing

@Suite("Addresses of databases")
struct DatabaseAddressTests {
  @Test("The table is taken out, what libpq knows is kept")
  func parts() throws {
    for (text, uri, layer) in [
      ("postgresql://me@host/base", "postgresql://me@host/base", nil),
      ("postgres://host:5433/base?layer=a.b", "postgresql://host:5433/base", "a.b"),
      ("postgresql://host/base?sslmode=require&layer=communes", "postgresql://host/base?sslmode=require", "communes"),
      (
        "postgresql://host/base?layer=%C3%A9t%C3%A9%20x&connect_timeout=3", "postgresql://host/base?connect_timeout=3",
        "été x"
      ),
      ("postgresql://host:5432/b?user=me@cloud", "postgresql://host:5432/b?user=me@cloud", nil),
      ("postgresql://?service=plans", "postgresql://?service=plans", nil),
      ("postgresql://me@[::1]:5432/base", "postgresql://me@[::1]:5432/base", nil),
    ] as [(String, String, String?)] {
      let address = try DatabaseAddress(text)
      #expect(address.uri == uri)
      #expect(address.layer == layer)
    }
  }

  @Test("An address with its table reads back as the same")
  func roundTrip() throws {
    for layer in ["communes", "a.b", "été & hiver?", "100 %", "x=y#z"] {
      for uri in ["postgresql://me@host/base", "postgresql://host/base?sslmode=require"] {
        let again = try DatabaseAddress(try DatabaseAddress(uri).named(layer))
        #expect(again.uri == uri)
        #expect(again.layer == layer)
      }
    }
  }

  @Test(
    "Passwords are refused wherever they stand, and not repeated",
    arguments: [
      "postgresql://me:geheim@host/base", "postgresql://me:ge@heim@host/base", "postgresql://host/b?password=geheim",
      "postgresql://me:ge/heim@host/b", "postgresql://me:ge?heim@host/b", "postgresql://host/b?PASSWORD=geheim",
      "postgresql://host/b?sslmode=require&sslpassword=geheim",
      "postgresql://host/b?%70assword=geheim", "postgresql://me:geheim@/base?host=/tmp",
    ])
  func passwords(_ text: String) {
    #expect {
      try DatabaseAddress(text)
    } throws: { error in
      "\(error)".contains("a password does not belong") && !"\(error)".contains("heim")
    }
  }

  @Test(
    "What is not an address",
    arguments: ["mysql://host/base", "towns.csv", "postgresql://a b/c", "postgresql://h/b?layer="])
  func none(_ text: String) {
    #expect(throws: OGRError.self) { try DatabaseAddress(text) }
  }

  @Test("Only the two schemes are addresses; files that look alike are files")
  func matches() {
    #expect(DatabaseAddress.matches("postgresql://host/b"))
    #expect(DatabaseAddress.matches("postgres://host/b"))
    for path in ["postgresql.csv", "./postgresql://x", "zones.gpkg:basins", "http://host/b"] {
      #expect(!DatabaseAddress.matches(path))
    }
  }
}
