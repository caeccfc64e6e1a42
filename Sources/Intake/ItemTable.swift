import Accounting
public import Diagnostics
public import Legislation
import Orthography
import Royalties
public import Tabular

/// The items file (tệp tin, bài): one row a part.
public struct ItemTable {
  /// The columns of the file.
  public static let schema = ItemColumn.schema()

  private let shares: ShareGrammar
  private let modifiers: ModifierGrammar
  private let genres: Vocabulary<GenreCode>
  private let marks = GradingColumns<ItemColumn>(
    coefficient: .coefficient, grade: .grade, amount: .amount)
  private var memory = RowMemory(own: Self.own)

  /// Reads items whose contributors stand in a directory and whose genres the law names.
  public init(directory: any ContributorDirectory, rules: Rules) {
    shares = ShareGrammar(directory: directory)
    modifiers = ModifierGrammar(vocabulary: Words.modifiers(of: rules))
    genres = Words.genres(of: rules)
  }

  /// The columns that identify and describe an item, and say when.
  private static let own: Set<ItemColumn> = [
    .id, .part, .title, .publishedOn, .assignedOn, .url, .reviewedBy, .reviewedOn, .note,
  ]

  /// The columns without which the law of a row can be looked at all the same.
  private static let beside: Set<ItemColumn> = [
    .title, .contributors, .url, .section, .channel, .language, .reviewedBy, .reviewedOn, .note,
    .total, .quota,
    .modifiers,
  ]

  /// The row as a value; `nil` where anything is wrong with it, all of which is reported.
  public mutating func parse(_ row: TableRow, into findings: inout Findings) -> ItemRow? {
    read(row, into: &findings).flatMap { $0.malformed.isEmpty ? $0 : nil }
  }

  /// The row as a value even where columns could not be read without which the law can be looked at;
  /// all that is wrong is reported.
  public mutating func read(_ row: TableRow, into findings: inout Findings) -> ItemRow? {
    if let alike = memory.recall(row), let row = read(row, as: alike, findings) { return row }
    return readWhole(row, into: &findings)
  }

  /// The row as one alike, its own cells read; `nil` where anything is wrong with them, so that the
  /// whole is read for its problems.
  private func read(_ row: TableRow, as alike: ItemRow, _ findings: Findings) -> ItemRow? {
    var reader = RowReader<ItemColumn>(row, findings: findings)
    guard let key = key(&reader), let title = reader.required(.title) else { return nil }
    var read = alike
    read.part = alike.part.renamed(to: key)
    read.part.title = String(title)
    readOwn(&read.part, &reader)
    read.line = row.line
    return reader.isClean ? read : nil
  }

  private mutating func readWhole(_ row: TableRow, into findings: inout Findings) -> ItemRow? {
    var reader = RowReader<ItemColumn>(row, findings: findings)
    defer { reader.report(into: &findings) }
    let key = key(&reader)
    let title = reader.required(.title).map(String.init)
    let genre = genre(&reader)
    let list = shares.list(.contributors, in: &reader)
    let mark = marks.mark(in: &reader)
    let total = reader.dong(.total)
    // What is required may be wrong; the rest is read all the same for its problems.
    var part = Self.part(key: key, title: title, genre: genre, list: list)
    readOwn(&part, &reader)
    readFacts(&part, &reader)
    readTerms(&part, &reader)
    guard reader.failed.isSubset(of: Self.beside) else {
      checkGenre(genre, isAgreed: reader.slice(.amount) != nil, &reader)
      return nil
    }
    if reader.isClean, mark == nil, total != nil {
      reader.warn(IntakeProblem.totalUnused, at: .total)
    }
    let read = ItemRow(
      part: part, grading: mark.map { Grading($0, total: total) },
      columns: ColumnSet(of: row, count: Self.schema.columns.count), line: row.line,
      malformed: reader.failed)
    return reader.isSilent ? memory.keep(read) : read
  }

  private func key(_ reader: inout RowReader<ItemColumn>) -> PartKey? {
    let item: ItemID? = reader.requiredCode(.id)
    let part: PartID? = reader.code(.part)
    return item.map { PartKey(item: $0, part: part) }
  }

  private func genre(_ reader: inout RowReader<ItemColumn>) -> GenreCode? {
    guard let text = reader.required(.genre).map(String.init) else { return nil }
    if let genre = genres[text] ?? GenreCode(text) { return genre }
    failGenre(text, &reader)
    return nil
  }

  /// A genre of no table, in a row whose law is not looked at; an agreed amount needs no table.
  private func checkGenre(
    _ genre: GenreCode?, isAgreed: Bool, _ reader: inout RowReader<ItemColumn>
  ) {
    guard let genre, !isAgreed, genres[genre.text] == nil else { return }
    failGenre(genre.text, &reader)
  }

  private func failGenre(_ text: String, _ reader: inout RowReader<ItemColumn>) {
    let nearest = reader.suggests ? genres.nearest(to: text) : nil
    reader.fail(
      LawProblem.unknownGenre(text, nearest: nearest, known: genres.codes), at: .genre)
  }

  /// The part of what could be read; the rest stands for what a refused row does not say.
  private static func part(
    key: PartKey?, title: String?, genre: GenreCode?, list: ShareList?
  ) -> ItemPart {
    ItemPart(
      key: key ?? unread.key, title: title ?? unread.title, genre: genre ?? unread.genre,
      contributors: list ?? unread.contributors)
  }

  private static let unread: ItemPart = {
    guard let item = ItemID("-"), let genre = GenreCode("-"), let nobody = ContributorCode("-")
    else { preconditionFailure("a hyphen is a code") }
    return ItemPart(
      key: PartKey(item: item), title: "", genre: genre, contributors: ShareList(nobody))
  }()

  /// What describes this item alone, and its days.
  private func readOwn(_ part: inout ItemPart, _ reader: inout RowReader<ItemColumn>) {
    part.publishedOn = reader.date(.publishedOn)
    part.assignedOn = reader.date(.assignedOn)
    part.url = reader.text(.url)
    part.reviewedBy = reader.text(.reviewedBy)
    part.reviewedOn = reader.date(.reviewedOn)
    part.note = reader.text(.note)
  }

  /// Where the item appeared and how it came.
  private func readFacts(_ part: inout ItemPart, _ reader: inout RowReader<ItemColumn>) {
    if let site: SiteCode = reader.code(.site) { part.site = site }
    part.section = reader.text(.section)
    part.origin = reader.choice(.origin, of: Words.origins) ?? part.origin
    part.channel = reader.choice(.channel, of: Words.channels) ?? part.channel
    part.language = reader.text(.language)
  }

  /// What bears on its royalty.
  private func readTerms(_ part: inout ItemPart, _ reader: inout RowReader<ItemColumn>) {
    part.length = reader.value(.length, as: .quantity, Quantity.init(text:))
    part.modifiers = modifiers.list(.modifiers, in: &reader) ?? []
    part.basis = reader.text(.basis)
    part.quota = quota(&reader)
  }

  private func quota(_ reader: inout RowReader<ItemColumn>) -> Quota {
    guard let text = reader.slice(.quota) else { return .unstated }
    if let quota = Words.quotas[String(text)] { return quota }
    return .withinOf(
      text.entries.compactMap { shares.contributor($0, .quota, &reader) })
  }
}
