import Foundation
import Testing

/// What is allowed and recorded, allowed and warned of (contract 4.4, 4.11), and the vouchers of a
/// run in every format (contract 5).
///
/// January 2026: unit value 234.000 đ. C1 committed for 2026, of which 186.000.000 đ are plausible;
/// 185.500.000 đ were paid before go-live. T1 is tin at 4, 936.000 đ, and passes it. C2 is paid in
/// cash, O1 is an organisation.
@Suite struct DutyAndCommitmentTests {
  private static let day = "2026-01-15"

  private func ledger() throws -> Binary {
    let binary = try Binary()
    try binary.write(
      """
      code,name,kind,tax_code,bank_account,payment
      C1,Nông Thị An,collaborator,0100109106,0123,
      C2,Lý Văn Bình,collaborator,0101243150,,cash
      O1,Đài Dương,organisation,,0789,
      """, to: "people.csv")
    try binary.write(
      """
      id,title,genre,contributors,published_on,coefficient
      T1,Một,tin,C1,2026-01-03,4
      T2,Hai,tin,C2,2026-01-04,1
      T3,Ba,tin,O1,2026-01-05,2
      T4,Bốn,tin,O1=1;C2=1,2026-01-06,2
      """, to: "items.csv")
    try binary.write(
      """
      kind,year,line,contributor,amount,tax
      spent,2026,NB,C1,185500000,0
      """, to: "opening.csv")
    try LedgerScript(binary: binary).run(
      """
      @2026-01-15 boss: init --unit 'Đơn vị' => 0
      @2026-01-15 boss: contributor import people.csv => 0
      @2026-01-15 boss: item import items.csv => 0
      @2026-01-15 boss: budget allot --year 2026 --line NB --amount 100000000 --decision '1/QĐ' => 0
      @2026-01-15 boss: contributor commit C1 --year 2026 --document CK1 --on 2026-01-02 => 0
      """)
    return binary
  }

  private func codes(_ report: [String: Any]) -> [String] {
    (report["warnings"] as? [[String: Any]] ?? []).compactMap { $0["code"] as? String }
  }

  @Test func whatIsWaivedIsRecordedAndAnImplausibleCommitmentIsWarnedOf() throws {
    let binary = try ledger()
    let opening = try binary.json(
      "opening", "import", "opening.csv", "--on", "2026-01-15", actor: "boss", today: Self.day)
    #expect(codes(opening) == ["OPENING_OVER_ALLOTMENT"])
    try LedgerScript(binary: binary).run(
      """
      @2026-01-15 boss: budget allot --year 2026 --line NB --amount 100000000 --kind supplement --decision '2/QĐ' => 0
      @2026-01-15 boss: approve --period 2026-01 => 77 [GRADER_APPROVES]
      @2026-01-15 boss: profile set segregation waived => 0
      """)
    let approved = try binary.json(
      "approve", "--period", "2026-01", actor: "boss", today: Self.day)
    let row = try #require((approved["rows"] as? [[String: Any]])?.first)
    #expect(row["count"] as? Int == 4 && row["amount"] as? Int == 2_106_000)
    #expect((row["charges"] as? [[String: Any]])?.first?["line"] as? String == "NB")
    // Nothing is withheld under the commitment; 185.500.000 + 936.000 đ pass 186.000.000.
    let run = try binary.json(
      "run", "create", "--period", "2026-01", "--only", "C1", "--only", "O1", actor: "boss",
      today: Self.day)
    #expect(codes(run) == ["COMMITMENT_EXCEEDED"])
    let confirmed = try binary.json("run", "confirm", "2026-001", actor: "boss", today: Self.day)
    let paid = try #require((confirmed["rows"] as? [[String: Any]])?.first)
    #expect(paid["state"] as? String == "paid" && paid["confirmed"] as? Int == 2)
    #expect(paid["net"] as? Int == 936_000 + 468_000 + 234_000)
    let audit = try binary.json("audit", today: Self.day)
    let waived = (audit["rows"] as? [[String: Any]] ?? []).filter {
      "\($0)".contains("duties waived")
    }
    #expect(waived.count == 2, "one of the approval, one of the confirmation: \(audit)")
    #expect(waived.allSatisfy { $0["actor"] as? String == "boss" })
    let certificate = try binary.run(
      "report", "tax", "--period", "2026-01", "--format", "csv", today: Self.day)
    #expect(certificate.output.contains("commitment"))
    #expect(try binary.run("verify", today: Self.day).status == 0)
  }

  @Test func theVouchersOfARunAreTheSameInEveryFormatAndAVoidNumberStaysListed() throws {
    let binary = try ledger()
    try LedgerScript(binary: binary).run(
      """
      @2026-01-15 head: approve --period 2026-01 => 0
      @2026-01-15 payer: run create --period 2026-01 --only C2 => 0
      @2026-01-15 payer: run void 2026-001 --reason 'Sai' => 0
      @2026-01-15 payer: run create --period 2026-01 --only C2 => 0
      """)
    func vouchers(_ run: String, _ format: String) throws -> String {
      let outcome = try binary.run(
        ["report", "vouchers", "--run", run, "--format", format], today: Self.day)
      #expect(outcome.status == 0, "\(outcome.errors)")
      return outcome.output
    }
    // 234.000 and half of 468.000 đ.
    #expect(
      try vouchers("2026-002", "csv").contains(
        "2026-0002,draft,C2,Lý Văn Bình,,468000,Bốn trăm sáu mươi tám nghìn đồng"))
    #expect(try vouchers("2026-001", "csv").contains("2026-0001,void,C2"))
    let json = try binary.json("report", "vouchers", "--run", "2026-002", today: Self.day)
    let row = try #require((json["rows"] as? [[String: Any]])?.first)
    #expect(row["amount"] as? Int == 468_000 && row["voucher"] as? String == "2026-0002")
    for format in ["text", "html"] {
      let paper = try vouchers("2026-002", format)
      for word in ["PHIẾU CHI", "2026-0002", "468.000", "Bốn trăm sáu mươi tám nghìn đồng"] {
        #expect(paper.contains(word), "\(format): \(word)")
      }
    }
    let book = try binary.run(
      "report", "vouchers", "--run", "2026-002", "--format", "xlsx", "--output", "v.xlsx",
      today: Self.day)
    #expect(book.status == 0)
    let bytes = try Data(contentsOf: binary.folder.appendingPathComponent("v.xlsx"))
    #expect(bytes.starts(with: [0x50, 0x4B]))
  }

  @Test func aRunIsVoidedWhereNoTaxOfALaterOneCountedIt() throws {
    let binary = try ledger()
    try LedgerScript(binary: binary).run(
      """
      @2026-01-15 head: approve T3 T2 --period 2026-01 => 0
      @2026-01-15 payer: run create --period 2026-01 => 0
      @2026-01-15 head: approve --period 2026-01 => 0
      @2026-01-15 payer: run create --period 2026-01 --only O1 => 0
      # The organisation's tax is nothing whatever else it is paid that day.
      @2026-01-15 payer: run void 2026-001 --reason 'Sai' => 0
      @2026-01-15 payer: run create --period 2026-01 --only C2 => 0
      @2026-01-15 payer: verify => 0
      """)
  }
}
