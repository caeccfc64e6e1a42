/// Finds the cells and the end of one row after another in the bytes of a CSV file.
///
/// It can stop at any byte and go on when more bytes are here. Offsets count from the
/// beginning of the row. A quotation mark opens a field only as its first byte; elsewhere
/// it is a character like any other.
struct CSVScanner {
  /// What was found.
  enum Outcome: Equatable {
    /// The bytes are at an end, the row is not.
    case needsMore
    /// A row ends before the byte at `position`, which ends the line.
    case row
    /// Something else than a delimiter follows a closing quotation mark.
    case textAfterQuote
    /// The input ends inside quotation marks.
    case unterminatedQuote
    /// The field at hand is too long for certain.
    case fieldTooLong
    /// The row is too long.
    case rowTooLong
  }

  /// A cell by its bytes.
  struct Bounds: Equatable {
    var start: Int
    var end: Int
    var isQuoted: Bool
    /// Whether quotation marks inside are doubled.
    var hasDoubledQuotes: Bool
  }

  private enum State {
    case fieldStart, plain, quoted, quoteInQuoted
  }

  /// The cells found, at most one more than a table may have columns.
  private(set) var cells: [Bounds] = []
  /// How many cells there were.
  private(set) var cellCount = 0
  /// The next byte to look at.
  private(set) var position = 0
  /// Where the field at hand begins.
  private(set) var fieldStart = 0
  /// How many physical lines have ended inside quotation marks.
  private(set) var lineBreaks = 0
  /// How many of them before the field at hand.
  private(set) var lineBreaksBeforeField = 0

  private let delimiters: (UInt8, UInt8, UInt8)
  private var state = State.fieldStart
  private var hasDoubledQuotes = false
  private var followsReturn = false
  private var isDiscarding = false

  /// Certainly more than a field may have, even if every byte of it is a doubled quote.
  private static let longestField = 2 * TableLimits.field + 2

  /// A scanner for one delimiter, or for any of the three before it is known.
  init(delimiter: UInt8? = nil) {
    delimiters =
      delimiter.map { ($0, $0, $0) } ?? (Byte.comma, Byte.semicolon, Byte.tab)
  }

  /// Begins the next row.
  mutating func begin() {
    cells.removeAll(keepingCapacity: true)
    cellCount = 0
    position = 0
    fieldStart = 0
    lineBreaks = 0
    lineBreaksBeforeField = 0
    state = .fieldStart
    hasDoubledQuotes = false
    followsReturn = false
    isDiscarding = false
  }

  /// Goes on to the end of a row that is too long without keeping anything of it.
  mutating func discard() {
    isDiscarding = true
    position = 0
  }

  /// Stands where another scanner has ended a row.
  mutating func standAtEnd(of position: Int, lineBreaks: Int) {
    self.position = position
    self.lineBreaks = lineBreaks
  }

  /// Goes on in the row at hand until something is found; asked again, it finds the same.
  mutating func scan(_ window: ByteWindow) -> Outcome {
    window.withRest { scan($0, isComplete: window.isComplete) }
  }

  /// Goes on until something is found.
  mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>, isComplete: Bool) -> Outcome {
    while position < bytes.count {
      if !isDiscarding && position > TableLimits.row { return .rowTooLong }
      let byte = bytes[position]
      switch state {
      case .fieldStart where byte == Byte.quote:
        state = .quoted
        hasDoubledQuotes = false
        followsReturn = false
        position += 1
      case .fieldStart, .plain:
        if endField(before: byte, isQuoted: false) { return .row }
        if state == .plain { skipPlain(bytes) }
      case .quoted:
        if !isDiscarding && position - fieldStart > Self.longestField { return .fieldTooLong }
        skipQuoted(bytes)
      case .quoteInQuoted where byte == Byte.quote:
        hasDoubledQuotes = true
        followsReturn = false
        state = .quoted
        position += 1
      case .quoteInQuoted:
        if endField(before: byte, isQuoted: true) { return .row }
        if state == .quoteInQuoted { return .textAfterQuote }
      }
    }
    return isComplete ? finish() : .needsMore
  }

  private mutating func finish() -> Outcome {
    if !isDiscarding && position > TableLimits.row { return .rowTooLong }
    if state == .quoted { return .unterminatedQuote }
    addCell(isQuoted: state == .quoteInQuoted)
    return .row
  }

  /// Ends the field if the byte does; `true` if the row ends as well.
  private mutating func endField(before byte: UInt8, isQuoted: Bool) -> Bool {
    if byte == Byte.lineFeed || byte == Byte.carriageReturn {
      addCell(isQuoted: isQuoted)
      return true
    }
    if isDelimiter(byte) {
      addCell(isQuoted: isQuoted)
      position += 1
      fieldStart = position
      lineBreaksBeforeField = lineBreaks
      state = .fieldStart
    } else if !isQuoted {
      state = .plain
    }
    return false
  }

  private mutating func addCell(isQuoted: Bool) {
    cellCount += 1
    guard !isDiscarding, cells.count <= TableLimits.columns else { return }
    cells.append(
      Bounds(
        start: fieldStart, end: position, isQuoted: isQuoted,
        hasDoubledQuotes: isQuoted && hasDoubledQuotes))
  }

  private func isDelimiter(_ byte: UInt8) -> Bool {
    byte == delimiters.0 || byte == delimiters.1 || byte == delimiters.2
  }

  private mutating func skipPlain(_ bytes: UnsafeBufferPointer<UInt8>) {
    let end = isDiscarding ? bytes.count : min(bytes.count, TableLimits.row + 1)
    var index = position
    while index < end {
      let byte = bytes[index]
      if byte == Byte.lineFeed || byte == Byte.carriageReturn || isDelimiter(byte) { break }
      index += 1
    }
    position = index
  }

  private mutating func skipQuoted(_ bytes: UnsafeBufferPointer<UInt8>) {
    let longest = min(TableLimits.row + 1, fieldStart + Self.longestField + 1)
    let end = isDiscarding ? bytes.count : min(bytes.count, longest)
    var index = position
    while index < end {
      let byte = bytes[index]
      index += 1
      if byte == Byte.quote {
        state = .quoteInQuoted
        break
      }
      if byte == Byte.carriageReturn || (byte == Byte.lineFeed && !followsReturn) {
        lineBreaks += 1
      }
      followsReturn = byte == Byte.carriageReturn
    }
    position = index
  }
}
