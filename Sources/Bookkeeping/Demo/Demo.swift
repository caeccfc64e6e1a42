public import Accounting
import Budgeting
public import Diagnostics
import Files
public import Legislation
import Reporting
import Royalties

/// A whole month of a portal on sample data, with three people (chạy thử).
///
/// September 2024: the editors record and grade, one part is returned and one item withdrawn;
/// creation work and remuneration join the royalties, the head approves, the accountant pays.
public struct Demo {
  /// The item that is sent back to grading.
  static let returned = "BK2409-015"
  /// The item that is taken off the portal before approval.
  static let withdrawn = "BK2409-033"

  /// Where everything is written.
  public let folder: String
  /// The day it runs on.
  public let today: CivilDate
  /// What was done, for people.
  public private(set) var steps: [Text] = []

  /// Runs the month.
  ///
  /// - Parameters:
  ///   - folder: takes the ledger, the input files and the papers; an earlier demo is replaced.
  ///   - rates: the rate folder's files.
  ///   - today: the day it runs on, after the month.
  public static func run(
    in folder: String, rates: [RateFile], today: CivilDate
  ) throws(Failure) -> Demo {
    var demo = Demo(folder: folder, today: today)
    try demo.play(rates)
    return demo
  }

  private init(folder: String, today: CivilDate) {
    self.folder = folder
    self.today = today
  }

  func path(_ name: String) -> String { "\(folder)/\(name)" }

  private func stamp(_ actor: String) -> Stamp { Stamp(actor: actor, given: today) }

  private mutating func play(_ rates: [RateFile]) throws(Failure) {
    try Folder.create(folder)
    let ledger = path("demo.sqlite")
    LedgerFile.discard(ledger)
    let editor = try Office.create(
      at: ledger, unit: "Văn phòng UBND tỉnh Bắc Kạn (mẫu)", profile: "bac-kan", rates: rates,
      stamp: stamp("chuyenvien"))
    try begin(editor)
    let month = try Self.month()
    try edit(editor)
    try takeWorks(editor)
    try takeRemuneration(editor, month: month)
    let head = try Office(opening: ledger, stamp: stamp("truongban"))
    let approval = try head.approve(ApprovalRequest(period: month))
    say(
      Text(
        vi: "truongban duyệt \(approval.count) khoản: \(approval.amount) đ, giữ trên dòng NB và TL",
        en: "truongban approved \(approval.count.english("amount")): "
          + "\(approval.amount.englishText) đ, held on lines NB and TL"))
    let accountant = try Office(opening: ledger, stamp: stamp("ketoan"))
    let run = try accountant.createRun(RunRequest(period: month))
    let payees = try accountant.confirm(run: run, paidOn: nil, only: [], document: "UNC-01")
    say(
      Text(
        vi: "ketoan lập và xác nhận đợt \(run): \(payees) người",
        en: "ketoan made and confirmed run \(run): \(payees) payees"))
    try printPapers(accountant, month: month, run: run)
  }

  private static func month() throws(Failure) -> Period {
    guard let month = Period(text: "2024-09") else { preconditionFailure("a month reads") }
    return month
  }

  private mutating func begin(_ office: Office) throws(Failure) {
    for (word, name) in DemoData.sites {
      guard let code = SiteCode(word) else { preconditionFailure("a demo site has a code") }
      try office.addSite(code, name: name, parent: nil)
    }
    for (word, amount) in [("NB", Dong(300_000_000)), ("TL", Dong(20_000_000))] {
      guard let line = LineCode(word) else { preconditionFailure("a demo line has a code") }
      try office.allot(
        Allotment(
          year: today.year, line: line, amount: amount, kind: .initial,
          decision: "QĐ số 01/QĐ-MẪU", date: today))
    }
    say(
      Text(
        vi: "mở sổ, 3 trang thành phần, giao dòng NB 300.000.000 đ, dòng TL 20.000.000 đ",
        en: "made the ledger, 3 component sites, 300.000.000 đ on line NB, 20.000.000 đ on TL"))
  }

  private mutating func takeWorks(_ office: Office) throws(Failure) {
    guard let newYear = CivilDate(year: 2024, month: 1, day: 1) else {
      preconditionFailure("a year has a first day")
    }
    for rate in DemoData.unitRates {
      try office.setUnitRate(
        UnitRate(
          activity: rate.activity, amount: Dong(rate.amount), decision: "QĐ số 03/QĐ-MẪU",
          from: newYear))
    }
    try write(DemoData.works, to: "works.csv")
    let works = try office.importWorks(TableFile(path("works.csv")))
    say(
      Text(
        vi: "chuyenvien đặt mức chi của đơn vị, nhập \(works.added) việc tạo lập thông tin",
        en: "chuyenvien set the unit's rates and took in \(works.added) pieces of creation work"))
  }

  private mutating func takeRemuneration(_ office: Office, month: Period) throws(Failure) {
    try write(DemoData.remuneration, to: "remuneration.csv")
    let taken = try office.importRemuneration(TableFile(path("remuneration.csv")))
    let pool = try office.sharePool(
      period: month, role: "board", percent: Percentage(DemoData.boardPercent))
    say(
      Text(
        vi: "chuyenvien nhập \(taken.added) khoản thù lao, chia quỹ ban biên tập "
          + "\(DemoData.boardPercent) %: \(pool.amount) đ cho \(pool.count) người",
        en: "chuyenvien took in \(taken.added) remunerations and shared the board's pool of "
          + "\(DemoData.boardPercent) %: \(pool.amount.englishText) đ among \(pool.count)"))
  }

  private mutating func edit(_ office: Office) throws(Failure) {
    try write(DemoData.contributors, to: "contributors.csv")
    try write(DemoData.items, to: "items.csv")
    try write(DemoData.grades, to: "grades.csv")
    try write(DemoData.plan, to: "plan.csv")
    let people = try office.importContributors(path("contributors.csv"))
    let items = try office.importItems(path("items.csv"))
    let grades = try office.gradeItems(path("grades.csv"))
    say(
      Text(
        vi: "chuyenvien nhập \(people.added) người, \(items.added) phần tin bài, "
          + "chấm \(grades.graded)",
        en: "chuyenvien took in \(people.added) contributors, \(items.added) parts, "
          + "graded \(grades.graded)"))
    guard let returned = PartKey(label: Self.returned),
      let withdrawn = PartKey(label: Self.withdrawn)
    else { preconditionFailure("demo items have identifiers") }
    try office.returnPart(returned, reason: "Sai thể loại (mẫu)")
    try office.withdraw(
      withdrawn, reason: "Thông tin chưa chính xác (mẫu)", keepsPay: false,
      decision: "QĐ số 02/QĐ-MẪU")
    say(
      Text(
        vi: "trả lại \(Self.returned), gỡ \(Self.withdrawn)",
        en: "returned \(Self.returned), withdrew \(Self.withdrawn)"))
  }

  private func printPapers(
    _ office: Office, month: Period, run: String
  ) throws(Failure) {
    // Payment and tax are dated by the day of the run, in the month after.
    guard let paidIn = Period(text: String(today.description.prefix(7))) else {
      preconditionFailure("the month of a day reads")
    }
    let papers =
      [
        ("so-theo-doi-tin-bai", try office.contentReport(period: month)),
        ("bang-ke-nhuan-but", try office.royaltiesReport(period: month)),
        ("bang-thanh-toan-tao-lap", try office.worksReport(period: month)),
        ("bang-ke-thu-lao", try office.remunerationReport(period: month)),
        ("bang-thanh-toan", try office.paymentsReport(run: run)),
        ("tinh-hinh-du-toan", try office.budgetReport(year: today.year)),
        ("tong-hop-theo-tac-gia", try office.contributorsReport(period: month)),
        ("tong-hop-theo-trang", try office.summaryReport(period: month, by: .site)),
        ("giay-de-nghi-thanh-toan", try office.paymentRequest(run: run)),
        ("bang-chuyen-khoan", try office.bankReport(run: run)),
        ("bang-ke-noi-dung-thanh-toan", try office.treasuryReport(run: run)),
        ("phieu-chi", try office.vouchersReport(run: run)),
        ("bang-ke-khau-tru-thue", try office.taxReport(period: paidIn)),
        ("cong-no", try office.outstandingReport(on: today)),
        ("so-nhat-ky", try office.journalReport(period: paidIn)),
        ("phieu-xac-nhan", try office.statement(of: Self.certified, period: month)),
      ] + (try yearPapers(office))
    for (name, report) in papers {
      for form in PaperForm.allCases {
        try office.read { () throws(Failure) in
          try PaperFile.write(report, as: form, to: path("\(name).\(form.rawValue)"))
        }
      }
    }
  }

  private func write(_ text: String, to name: String) throws(Failure) {
    let output = try OutputFile(path(name))
    try output.write(Array(text.utf8))
    try output.commit()
  }

  private mutating func say(_ text: Text) {
    steps.append(text)
  }
}
