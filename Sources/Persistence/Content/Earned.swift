package import Accounting

/// What a contributor earned in a period, of each kind (thu nhập theo tác giả); what was earned under
/// a code that was merged counts for the one that lives on.
package struct Earned: Sendable {
  package let contributor: ContributorCode
  /// In how many items the contributor has a share.
  package internal(set) var items: Int64 = 0
  package internal(set) var royalties = Dong.zero
  package internal(set) var remuneration = Dong.zero
  package internal(set) var creation = Dong.zero
  /// The last posted line there is a share in; the greatest number stands for what is not posted yet,
  /// `nil` where lines of earlier months were corrected and nothing more.
  package internal(set) var lastLine: Int64?
  /// The last entry of a royalty that was corrected.
  package internal(set) var lastCorrected: Int64?
  /// Everything, before tax.
  package var gross: Dong { royalties + remuneration + creation }
  /// The item counted last.
  var item = 0

  init(_ contributor: ContributorCode) {
    self.contributor = contributor
  }

  mutating func note(line: Int64) { lastLine = max(lastLine ?? line, line) }
}

/// The contributors met so far with what they earned, by the numbers of their codes.
struct EarnedByCode {
  private var codes = WordTable()
  private let survivors: [ContributorCode: ContributorCode]
  /// The number of the code each counts for.
  private var owners: [Int] = []
  private var sums: [Earned] = []

  init(survivors: [ContributorCode: ContributorCode]) {
    self.survivors = survivors
  }

  /// What everyone earned, in any order.
  var all: [Earned] { sums.indices.filter { owners[$0] == $0 }.map { sums[$0] } }

  /// Changes what the one whom a code counts for earned.
  mutating func update(
    _ code: UnsafeBufferPointer<UInt8>, _ body: (inout Earned) -> Void
  ) {
    body(&sums[owner(codes.number(of: code))])
  }

  /// Changes what the one whom a code counts for earned.
  mutating func update(_ code: String, _ body: (inout Earned) -> Void) {
    body(&sums[owner(codes.number(of: code))])
  }

  private mutating func owner(_ number: Int) -> Int {
    if number < owners.count { return owners[number] }
    guard let code = ContributorCode(codes.words[number]) else {
      preconditionFailure("a stored contributor code reads back")
    }
    sums.append(Earned(code))
    owners.append(number)
    if let survivor = survivors[code] {
      owners[number] = owner(codes.number(of: survivor.text))
    }
    return owners[number]
  }
}
