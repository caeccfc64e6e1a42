import Bookkeeping
import Diagnostics
import Reporting
import Typesetting

/// `export …`: what other programs take over.
enum ExportCommands {
  static let family = CommandFamily(
    name: "export", aliases: ["xuat"],
    summary: Text(vi: "xuất cho chương trình khác", en: "for other programs"),
    group: Groups.papers, commands: [journal])

  private static let journal = Command(
    CommandDescription(
      "journal", aliases: ["nhat-ky"],
      summary: Text(
        vi: "xuất bút toán cho kế toán tổng hợp", en: "the postings for a general ledger"),
      discussion: Text(
        vi:
          "Không gồm các tài khoản theo dõi dự toán. Tên tài khoản theo hệ thống tài khoản của đơn "
          + "vị: nhuanbut profile set account-expense 611.",
        en: "Budget positions are left out. Accounts are called by the unit's own chart: nhuanbut "
          + "profile set account-expense 611."),
      options: [
        OptionDescription(
          "as", value: "FORM", Text(vi: "dạng xuất", en: "the form"), required: true,
          choices: JournalExport.Form.allCases.map(\.rawValue) + ["csv"]), Options.period,
        Options.from, Options.to,
      ])
  ) { context throws(Failure) in
    let office = try context.office()
    let period = try context.period()
    guard let form = context.parsed.value("as").flatMap({ JournalExport.Form(rawValue: $0) })
    else {
      let sides = try office.journalSides(period: period)
      return try office.read { () throws(Failure) in
        try context.emit { (sink: inout SpoolSink) throws(Failure) in
          try CSVWriter(bom: context.parsed.flag("bom")).write(sides, to: &sink)
        }
      }
    }
    try context.emit { (sink: inout SpoolSink) throws(Failure) in
      var written: [UInt8] = []
      try office.exportJournal(as: form, period: period) { (text) throws(Failure) in
        written += text.utf8
        guard written.count > 1 << 16 else { return }
        try sink.write(written)
        written.removeAll(keepingCapacity: true)
      }
      try sink.write(written)
    }
  }
}
