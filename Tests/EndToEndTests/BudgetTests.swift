import Foundation
import Testing

/// The budget (Điều 15; contract §2 `budget …`, 4.5, 4.16) through the built program, as ledger
/// scripts.
///
/// September 2024: unit value 234.000 đ. T1 is tin at 4, 936.000 đ, which C1 is paid without tax.
@Suite struct BudgetTests {
  private func ledger() throws -> Binary {
    let binary = try Binary.office(
      people:
        """
        code,name,kind,tax_code,bank_account
        C1,Nông Thị An,collaborator,0100109106,0123
        """,
      items:
        """
        id,title,genre,contributors,published_on,coefficient
        T1,Một,tin,C1,2024-09-03,4
        """, allotted: nil)
    return binary
  }

  @Test func authorityMovesByEntriesAloneAndNeverBelowWhatIsBoundAndSpent() throws {
    let script = LedgerScript(binary: try ledger())
    try script.run(
      """
      budget allot --year 2024 --line NB --amount 2.000.000 --decision '9/QĐ' --on 2023-12-29 => 0
      budget allot --year 2024 --line NB --amount 1 --decision '10/QĐ' => 1 [ALREADY_ALLOTTED]
      budget allot --year 2024 --line NB --amount 500.000 --decision '11/QĐ' --kind supplement => 0
      budget allot --year 2024 --line NB --amount 0 --decision '12/QĐ' --kind supplement => 65
      budget allot --year 2024 --line NP --amount 5 --decision '12/QĐ' => 65 [UNKNOWN_LINE]
      NB 2024 = 2500000 0 0
      @2024-10-05 head: approve --period 2024-09 => 0
      NB 2024 = 2500000 936000 0
      budget allot --year 2024 --line NB --amount 1.564.001 --decision '13/QĐ' --kind reduction => 1 936.000
      budget transfer --year 2024 --from NB --to KH --amount 1.564.001 --decision '14/QĐ' => 1 936.000
      budget transfer --year 2024 --from NB --to KH --amount 1.564.000 --decision '14/QĐ' => 0
      NB 2024 = 936000 936000 0
      KH 2024 = 1564000 0 0
      budget transfer --year 2024 --from NB --to NB --amount 1 --decision '14/QĐ' => 65 [SAME_LINE]
      budget transfer --year 2024 --from NB --to VH --amount 0 --decision '14/QĐ' => 65
      budget transfer --year 2024 --from KH --to TL --amount 564.000 --decision '15/QĐ' => 0
      budget allot --year 2024 --line KH --amount 1.000.000 --decision '16/QĐ' --kind reduction => 0
      KH 2024 = 0 0 0
      TL 2024 = 564000 0 0
      budget line add NK --name 'Nguồn khác' --source other --category royalties => 0
      budget transfer --year 2024 --from TL --to NK --amount 1 --decision '17/QĐ' => 1 [ACROSS_SOURCES]
      @2024-10-31 head: period close 2024-09 => 0
      budget allot --year 2024 --line KH --amount 5 --decision '18/QĐ' --kind supplement --on 2024-09-30 => 1 [PERIOD_CLOSED]
      budget transfer --year 2024 --from TL --to KH --amount 5 --decision '18/QĐ' --on 2024-09-30 => 1 [PERIOD_CLOSED]
      verify => 0
      """)
  }

  @Test func aLineIsAddedAndChangedAndItsSourceAndCategoryAreFixedOncePostedTo() throws {
    let binary = try ledger()
    let script = LedgerScript(binary: binary)
    try script.run(
      """
      site add so-yte --name 'Sở Y tế' => 0
      budget line add NBY --name 'Nhuận bút Sở Y tế' --source state --category royalties --site so-yte --index 7049 --chapter 423 --section 341 => 0
      budget line add NBY --name 'Hai' --source state --category other => 1 [LINE_EXISTS]
      budget line add X --name 'Hai' --source bank --category other => 64
      budget line add X --name 'Hai' --source state --category other --site nowhere => 65
      budget line set NBY --category other => 0
      budget line set NBY --category royalties --name 'Nhuận bút Y tế' => 0
      budget allot --year 2024 --line NBY --amount 100 --decision '1/QĐ' => 0
      budget line set NBY --category other => 1 [FIXED_ONCE_POSTED]
      budget line set NBY --source other => 1 [FIXED_ONCE_POSTED]
      budget line set NBY --source state --index 7050 => 0
      budget line set NBY --control warn => 64 --decision
      budget line set NBY --control warn --decision '2/QĐ' => 0
      budget line set NO --name 'Hai' => 65 [UNKNOWN_LINE]
      budget line set NBY => 64
      budget line => 64
      audit => 0 Nhuận bút Sở Y tế; state; royalties; so-yte; 7049; 423; 341; block
      """)
    let line = try binary.json("budget", "line", "set", "NBY", "--chapter", "424")
    let row = try #require((line["rows"] as? [[String: Any]])?.first)
    #expect(row["index"] as? String == "7050" && row["section"] as? String == "341")
    #expect(row["control"] as? String == "warn" && row["chapter"] as? String == "424")
  }

  @Test func otherSpendingIsPostedImportedAndTakenBack() throws {
    let binary = try ledger()
    try binary.write(
      """
      line,amount,voucher,on,memo
      HT,300000,U1,2024-09-12,Máy chủ
      VH,200000,U2,2024-09-13,Đường truyền
      """, to: "spend.csv")
    try binary.write(
      """
      line,amount,voucher,on,memo
      VH,1,U9,2024-09-13,Giấy
      HX,x,U3,2024-09-40,
      """, to: "wrong.csv")
    try binary.write(
      """
      line,amount,voucher,on,memo
      HT,1,U7,2024-09-13,Giấy
      HT,200,U7,2024-09-14,Mực
      """, to: "twice.csv")
    try binary.write(
      """
      line,amount,voucher,on,memo
      HT,300001,U1,2024-09-12,Máy chủ
      VH,7,U1,2024-09-12,Cùng chứng từ
      """, to: "other.csv")
    try LedgerScript(binary: binary).run(
      """
      budget spend --line HT --amount 1 --voucher U0 --on 2024-09-01 --memo 'Dây mạng' => 1 [OVER_BUDGET]
      budget allot --year 2024 --line HT --amount 1000000 --decision '1/QĐ' => 0
      budget spend import spend.csv => 1 [OVER_BUDGET]
      HT 2024 = 1000000 0 0
      budget allot --year 2024 --line VH --amount 250000 --decision '1/QĐ' => 0
      budget spend import spend.csv => 0
      budget spend import spend.csv => 0 2 dòng, 0 mới
      budget spend import wrong.csv => 65 wrong.csv:3
      budget spend import twice.csv => 65 twice.csv:3:8: error: chứng từ U7 đã ghi vào dòng HT ở twice.csv:2:1
      budget spend import other.csv => 1 other.csv:2:4: error: chứng từ U1, dòng HT đã ghi sổ khác: bút toán 3, 300.000 đ
      HT 2024 = 1000000 0 300000
      VH 2024 = 250000 0 200000
      budget spend --line HT --amount 700001 --voucher U4 --on 2024-09-14 --memo 'Máy in' => 1 700.000
      budget spend --line HT --amount 700000 --voucher U4 --on 2024-09-14 --memo 'Máy in' => 0
      HT 2024 = 1000000 0 1000000
      budget spend --line HT => 64
      budget spend --line HT import spend.csv => 64 [MISPLACED_OPTION]
      reverse 5 --reason 'Trả hàng' --amount 700001 => 1 700.000
      reverse 5 --reason 'Trả hàng' --amount 200000 => 0
      reverse 5 --reason 'Trả hàng' --item T1 => 65
      HT 2024 = 1000000 0 800000
      reverse 5 --reason 'Trả hết' => 0
      reverse 5 --reason 'Trả hết' => 1 [NOTHING_LEFT]
      reverse 6 --reason 'Đảo' => 1 [REVERSAL_OF_REVERSAL]
      HT 2024 = 1000000 0 300000
      verify => 0
      """)
    let journal = try binary.json("report", "journal", "--period", "2024")
    let rows = try #require(journal["rows"] as? [[String: Any]])
    #expect(rows.suffix(2).map { $0["reverses"] as? Int } == [5, 5])
    let postings = try #require(rows[4]["postings"] as? [[String: Any]])
    let accounts = postings.compactMap { $0["account"] as? String }
    #expect(accounts.starts(with: ["expense:HT", "cash:state"]))
  }

  @Test func aLineThatWarnsIsOverspentWithAWarningAndOneThatBlocksIsNot() throws {
    let binary = try ledger()
    try LedgerScript(binary: binary).run(
      """
      budget line set VH --control warn --decision '3/QĐ' => 0
      budget spend --line VH --amount 70000 --voucher U1 --on 2024-09-01 --memo 'Điện' => 0 [OVER_ALLOTMENT]
      VH 2024 = 0 0 70000
      budget allot --year 2024 --line VH --amount 80000 --decision '4/QĐ' => 0
      budget line set VH --control block --decision '5/QĐ' => 0
      budget spend --line VH --amount 10001 --voucher U2 --on 2024-09-02 --memo 'Nước' => 1 [OVER_BUDGET]
      budget spend --line VH --amount 10000 --voucher U2 --on 2024-09-02 --memo 'Nước' => 0
      VH 2024 = 80000 0 80000
      verify => 0
      """)
  }
}
