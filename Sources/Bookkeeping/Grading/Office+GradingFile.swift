import Accounting
public import Diagnostics
import Intake
import Legislation
import Payments
import Persistence
import Royalties
import Tabular

extension Office {
  /// Takes a file of grades, whole or not at all; the actor becomes the grader.
  public func gradeItems(_ file: TableFile, isDry: Bool = false) throws(Failure) -> ImportSummary {
    try write(isDry: isDry) { () throws(Failure) in
      var summary = ImportSummary()
      var findings = Findings()
      let table = GradeTable(rules: rules)
      let anew = GradingAnew(self)
      var desk = try GradingDesk(self)
      try TableInput.read(file, schema: GradeTable.schema, into: &findings) {
        (tableRow, findings) throws(Failure) in
        summary.rows += 1
        guard let row = table.parse(tableRow, into: &findings) else { return }
        var stored: StoredPart
        do throws(Failure) { stored = try singlePart(row.key) } catch {
          for diagnostic in error.findings.errors {
            tableRow.diagnose(Relayed(diagnostic), column: 0, into: &findings)
          }
          return
        }
        let isAnew = try isAnew(stored, row.grading, anew)
        if isAnew {
          stored = try anew.row(for: stored)
          desk.quota.forget(stored.part)
        }
        let taken = try desk.quota.taken(by: stored.part)
        let grade: KeptGrade
        let warnings: [RoyaltyFault]
        switch try desk.keep(stored.part, row.grading, taken: taken) {
        case .graded(let kept, let told): (grade, warnings) = (kept, told)
        case .refused(let faults):
          for fault in faults {
            tableRow.diagnose(
              fault.problem, at: fault.field.column, in: GradeTable.schema, into: &findings)
          }
          return
        }
        for warning in warnings {
          tableRow.diagnose(
            warning.problem, severity: .warning, at: warning.field.column,
            in: GradeTable.schema, into: &findings)
        }
        if let problem = try conflict(stored, grade.grade, anew) {
          tableRow.diagnose(problem, column: 0, into: &findings)
          return
        }
        guard stored.grade == nil else { return }
        summary.graded += 1
        try storage { () throws(StorageError) in
          try ContentStore(ledger.connection).write(
            grade, of: stored.part.key, basis: row.grading.basis,
            status: PartStatus.graded)
        }
      }
      try findings.check()
      summary.findings = findings
      return summary
    }
  }

  /// Whether a row grades anew what was reversed whole: the same row again changes nothing.
  private func isAnew(
    _ stored: StoredPart, _ grading: Grading, _ anew: GradingAnew
  ) throws(Failure) -> Bool {
    guard stored.state == .reversed, let before = stored.grade else { return false }
    let modifiers = grading.modifiers ?? stored.part.modifiers
    if grading.mark == before.mark, modifiers.canonicalText == before.modifiers { return false }
    return try anew.bar(to: stored) == nil
  }

  /// Why a stored part cannot take that grade; nothing where it has just that one.
  private func conflict(
    _ stored: StoredPart, _ grade: StoredGrade, _ anew: GradingAnew
  ) throws(Failure) -> OfficeProblem? {
    let label = stored.part.key.label
    if let before = stored.grade {
      let isSame =
        before.total == grade.total && before.coefficient == grade.coefficient
        && before.modifiers == grade.modifiers
      return isSame ? nil : .gradedDiffers(item: label, columns: ["coefficient"])
    }
    return try anew.problem(of: stored)
  }
}
