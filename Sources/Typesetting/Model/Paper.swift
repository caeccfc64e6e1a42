/// Everything of a paper but its rows (mẫu biểu): what stands above, around and below the table.
///
/// A paper without columns is a form: its captions are its content.
public struct Paper: Codable, Hashable, Sendable {
  /// The head; `nil` for a plain listing.
  public var letterhead: Letterhead?
  /// The number of the form, printed in the upper right corner.
  public var formNumber: String?
  /// The title; empty for none.
  public var title: String
  /// The lines under the title: the period, the run.
  public var subtitles: [String]
  /// The lines above the table, on the left.
  public var captions: [String]
  /// What the figures of the table are in, above it on the right: `Đơn vị tính: đồng`.
  public var unitLine: String?
  /// How the page lies; `nil` lets the table choose.
  public var orientation: Orientation?
  /// The columns of the table.
  public var columns: [PaperColumn]
  /// What numbers the columns under their headings (A, B, 1, 2, 3 = 1 - 2); `nil` for a listing.
  public var columnMarks: [String]?
  /// The label of the total row: put in its first cell when that is empty.
  public var totalsLabel: String
  /// The lines under the table.
  public var notes: [String]
  /// `Bắc Kạn, ngày 05 tháng 10 năm 2024`.
  public var placeAndDate: String?
  /// The signature blocks, from the left.
  public var signatures: [Signature]
  /// The lines under the signatures: the receipt of a payment voucher.
  public var acknowledgements: [String]
  /// The last line: the seal of the ledger the paper was made from; empty for none.
  public var footer: String

  /// Describes a paper.
  public init(
    letterhead: Letterhead? = nil, formNumber: String? = nil, title: String = "",
    subtitles: [String] = [], captions: [String] = [], unitLine: String? = nil,
    orientation: Orientation? = nil, columns: [PaperColumn] = [],
    columnMarks: [String]? = nil, totalsLabel: String = "Tổng cộng",
    notes: [String] = [], placeAndDate: String? = nil, signatures: [Signature] = [],
    acknowledgements: [String] = [], footer: String = ""
  ) {
    self.letterhead = letterhead
    self.formNumber = formNumber
    self.title = title
    self.subtitles = subtitles
    self.captions = captions
    self.unitLine = unitLine
    self.orientation = orientation
    self.columns = columns
    self.columnMarks = columnMarks
    self.totalsLabel = totalsLabel
    self.notes = notes
    self.placeAndDate = placeAndDate
    self.signatures = signatures
    self.acknowledgements = acknowledgements
    self.footer = footer
  }
}
