import Diagnostics
import Persistence

/// What contributors earned, in the Vietnamese order of names. The names lie in one run of bytes, so
/// that those of a hundred thousand take a few megabytes.
struct EarnedInOrder {
  private struct Place {
    let sums: Earned
    /// Where the key of the name begins, the name behind it, and what follows.
    let key: Int
    let name: Int
    let end: Int
  }

  private var places: [Place] = []
  private var bytes: [UInt8] = []

  /// Enters what somebody earned; `sort` must follow the last.
  mutating func enter(_ sums: Earned, of payee: PayeeIdentity) {
    let key = bytes.count
    bytes.append(contentsOf: payee.orderKey)
    let name = bytes.count
    bytes.append(contentsOf: payee.name.utf8)
    places.append(Place(sums: sums, key: key, name: name, end: bytes.count))
  }

  /// Puts what was entered in the order of names, then of codes.
  mutating func sort() {
    let bytes = bytes
    places.sort { one, other in
      let (first, second) = (bytes[one.key..<one.name], bytes[other.key..<other.name])
      return first.elementsEqual(second)
        ? one.sums.contributor < other.sums.contributor : first.lexicographicallyPrecedes(second)
    }
  }

  /// Hands on what each earned with the name.
  func forEach(_ body: (Earned, String) throws(Failure) -> Void) throws(Failure) {
    for place in places {
      try body(place.sums, String(decoding: bytes[place.name..<place.end], as: UTF8.self))
    }
  }
}
