import Bookkeeping
import Diagnostics
import Typesetting

/// `report bank`, `treasury` and `vouchers`: the papers of one run beside the payment sheet.
enum RunReportCommands {
  static let bank = paper(
    "bank", alias: "ngan-hang",
    Text(vi: "bảng thanh toán cho đối tượng thụ hưởng", en: "the transfers of a run")
  ) { (office, run) throws(Failure) in try office.bankReport(run: run) }

  static let treasury = paper(
    "treasury", alias: "kho-bac",
    Text(vi: "bảng kê nội dung thanh toán", en: "what a run spends of each budget line")
  ) { (office, run) throws(Failure) in try office.treasuryReport(run: run) }

  static let vouchers = paper(
    "vouchers", alias: "phieu-chi",
    Text(vi: "phiếu chi của một đợt", en: "the payment vouchers of a run")
  ) { (office, run) throws(Failure) in try office.vouchersReport(run: run) }

  private static func paper(
    _ name: String, alias: String, _ summary: Text,
    _ report: @escaping @Sendable (Office, String) throws(Failure) -> Report
  ) -> Command {
    Command(
      CommandDescription(
        name, aliases: [alias], summary: summary,
        options: [
          OptionDescription(
            "run", value: "N", Text(vi: "số đợt", en: "the run's number"), required: true,
            completion: .code(.run))
        ])
    ) { context throws(Failure) in
      let office = try context.office()
      try office.read { () throws(Failure) in
        try context.print(try report(office, context.parsed.value("run") ?? ""))
      }
    }
  }
}
