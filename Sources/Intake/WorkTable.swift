import Accounting
public import Diagnostics
public import Legislation
public import Royalties
public import Tabular

/// A row of the works file.
public struct WorkRow: Sendable {
  /// The work.
  public let work: CreationWork
  /// The columns that the file has.
  public let columns: ColumnSet
  /// The line on which the row begins.
  public let line: Int
}

/// The works file (tệp công việc tạo lập, chuyển đổi, số hóa thông tin): one row a piece of work.
public struct WorkTable {
  /// The columns of the file.
  public static let schema = WorkColumn.schema()

  private let shares: ShareGrammar
  private let modifiers: ModifierGrammar
  private let activities: Vocabulary<String>

  /// Reads works whose contributors stand in a directory and whose activities the law names.
  public init(directory: any ContributorDirectory, rules: Rules) {
    shares = ShareGrammar(directory: directory)
    modifiers = ModifierGrammar(vocabulary: Words.creationModifiers(of: rules))
    activities = Words.activities(of: rules)
  }

  /// The row as a value; `nil` where anything is wrong with it, all of which is reported.
  public func parse(_ row: TableRow, into findings: inout Findings) -> WorkRow? {
    var reader = RowReader<WorkColumn>(row, findings: findings)
    defer { reader.report(into: &findings) }
    let id: WorkID? = reader.requiredCode(.id)
    let doneOn = reader.required(.doneOn) == nil ? nil : reader.date(.doneOn)
    let activity = reader.required(.activity).map(String.init)
    let list = shares.list(.contributors, in: &reader)
    let changes = modifiers.list(.modifiers, in: &reader)
    let item: ItemID? = reader.code(.item)
    let part: PartID? = reader.code(.part)
    let quantity = reader.value(.quantity, as: .quantity, Quantity.init(text:))
    let characters = reader.value(.characters, as: .quantity) { text in
      DecimalText.wholeNumber(text).flatMap { (1...1_000_000_000).contains($0) ? $0 : nil }
    }
    let rate = reader.dong(.rate)
    let performer = reader.choice(.performer, of: Words.performers)
    checkActivity(activity, &reader)
    guard reader.isClean, let id, let doneOn, let activity, let list, let changes else {
      return nil
    }
    var work = CreationWork(
      id: id, doneOn: doneOn, activity: activities[activity] ?? activity, contributors: list)
    (work.item, work.part) = (item, part)
    work.description = reader.text(.description)
    (work.quantity, work.characters, work.rate) = (quantity, characters, rate)
    work.modifiers = changes
    work.performer = performer
    work.decision = reader.text(.decision)
    work.contract = reader.text(.contract)
    work.reason = reader.text(.reason)
    work.note = reader.text(.note)
    return WorkRow(
      work: work,
      columns: ColumnSet(of: row, count: Self.schema.columns.count), line: row.line)
  }

  /// An activity of no table, in a row whose law is not looked at.
  private func checkActivity(_ word: String?, _ reader: inout RowReader<WorkColumn>) {
    guard !reader.isClean, let word, activities[word] == nil else { return }
    let nearest = reader.suggests ? activities.nearest(to: word) : nil
    reader.fail(LawProblem.unknownActivity(word, nearest: nearest), at: .activity)
  }
}
