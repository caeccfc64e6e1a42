import Accounting
import Diagnostics
import Legislation
import Planning
import Reporting
import Typesetting

extension Demo {
  /// The papers of a year, from the one month that the demo has: a payee's tax certificate, the
  /// request for the next year, the settlement as it would be made in the first days of February.
  func yearPapers(_ office: Office) throws(Failure) -> [(name: String, report: Report)] {
    guard let payee = ContributorCode(Self.certified) else {
      preconditionFailure("a demo contributor has a code")
    }
    return [
      ("chung-tu-khau-tru-thue", try office.taxCertificate(of: payee, year: today.year)),
      ("du-toan-kinh-phi", try request(office)),
      ("quyet-toan", try settlement()),
    ]
  }

  /// Whose certificate and statement are printed.
  static var certified: String { "CTV05" }

  private func request(_ office: Office) throws(Failure) -> Report {
    guard let july = CivilDate(year: today.year + 1, month: 7, day: 1) else {
      preconditionFailure("a year has a July")
    }
    let terms = RequestTerms(
      growth: 500, incentive: Percentage(10), remuneration: Percentage(20),
      assumptions: [SalaryAssumption(amount: Dong(2_700_000), from: july)])
    var steady = terms
    steady.growth = 0
    return try office.request(
      year: today.year + 1, terms, plan: TableFile(path("plan.csv")),
      scenarios: [RequestScenario("Không tăng số lượng", steady)], isStrict: false,
      isKept: true)
  }

  /// A trial, on the third of February: the demo's ledger stays in its year.
  private func settlement() throws(Failure) -> Report {
    guard let day = CivilDate(year: today.year + 1, month: 2, day: 3) else {
      preconditionFailure("a year has a February")
    }
    let office = try Office(
      opening: path("demo.sqlite"), stamp: Stamp(actor: "ketoan", given: day))
    var request = SettlementRequest(year: today.year)
    request.isDry = true
    let settled = try office.settle(request)
    return try office.settlementReport(year: today.year, settled, name: "settlement")
  }
}

extension DemoData {
  /// What is wanted next year besides royalties (kế hoạch).
  static let plan = #"""
    line,content,unit,quantity,unit_price,basis
    HT,Mua máy chủ lưu trữ dự phòng (mẫu),bộ,1,85000000,Báo giá của ba nhà cung cấp (mẫu)
    VH,Thuê đường truyền và chỗ đặt máy chủ,tháng,12,5500000,Hợp đồng số 15/HĐ-MẪU
    VH,Bảo trì phần mềm của cổng,năm,1,96000000,Hợp đồng số 16/HĐ-MẪU
    TL,"Nhập văn bản quy phạm pháp luật còn hiệu lực",trang,4500,9000,"194/2012/TT-BTC, Điều 4; QĐ số 03/QĐ-MẪU"
    KH,Tập huấn cộng tác viên,lớp,2,18000000,Kế hoạch số 20/KH-MẪU

    """#
}
