import Accounting
import Legislation
import Payments
import Typesetting

/// What the rows of a paper of amounts come to together (cộng): how many count, their sum in
/// figures and words, and the documents they rest on.
struct LineTally {
  private var rows: Int64 = 0
  private var count: Int64 = 0
  private var total = Dong.zero
  private var documents: Set<String> = []

  /// Adds a row; what was returned or withdrawn does not count.
  ///
  /// - Returns: the number of the row.
  mutating func add(_ amount: Dong, _ state: PartState, _ citations: [Citation]) -> Int64 {
    rows += 1
    if state.isCounted {
      count += 1
      total += amount
    }
    documents.formUnion(citations.map(\.description))
    return rows
  }

  /// The end of the paper, whose amounts stand after so many columns.
  func tail(amountAfter columns: Int) -> ReportTail {
    ReportTail(
      members: [
        Member(
          "totals",
          .record([Member("count", .integer(count)), Member("amount", .amount(total))]))
      ],
      closing: [
        PaperRow(Array(repeating: .empty, count: columns) + [.amount(total)], style: .total)
      ],
      amountInWordsLine: "Số tiền bằng chữ: \(AmountInWords.text(total.amount)).",
      notes: documents.isEmpty
        ? [] : ["Căn cứ: " + documents.sorted().joined(separator: "; ") + "."])
  }
}
