import Accounting
import Diagnostics
import Legislation
import Testing

@Suite("The working of an amount")
struct WorkingTests {
  let tree = Working(
    .amount, Dong(1_053_000), citation: Citation(document: "18/2014/NĐ-CP", article: "7.3"),
    children: [
      Working(.coefficient, detail: "phong-su (kỳ 1)", Coefficient(3)),
      Working(
        .unitValue, Dong(234_000), effective: CivilDate(year: 2024, month: 7, day: 1),
        children: [
          Working(.baseSalary, Dong(2_340_000)), Working(.unitShare, Percentage(10)),
        ]),
      Working(.addition, detail: "a;b\\c\nd", Percentage(50)),
    ])

  @Test func theCanonicalTextIsOneLineAndReadsBackAsTheSameTree() throws {
    let text = tree.canonicalText
    #expect(!text.contains("\n"))
    #expect(Working(canonicalText: text) == tree)
    #expect(try #require(Working(canonicalText: text)).canonicalText == text)
  }

  @Test func theCanonicalTextIsCompact() {
    #expect(
      Working(.baseSalary, Dong(2_340_000)).canonicalText == "baseSalary;;2340000;dong")
    #expect(
      Working(.amount, Dong(5), children: [Working(.coefficient, Coefficient(1))]).canonicalText
        == "amount;;5;dong(coefficient;;1;coefficient)")
  }

  @Test(arguments: [
    "", "amount", "amount;;5", "amount;;5;dong;", "amount;;5;dong(", "amount;;5;dong)",
    "amount;;5;dong(coefficient;;1;coefficient", "nothing;;5;dong", "amount;;5;euro",
    "amount;;5;dong;a;b;2024-13-01", "amount;;5;dong;a;b;01/07/2024", "amount;;5\\x;dong",
    "amount;;5;dong;a;b;2024-07-01;more", "amount;;5\n;dong", "amount;;5;dong\\",
  ])
  func aTextThatNoTreeWritesIsNotRead(text: String) {
    #expect(Working(canonicalText: text) == nil)
  }

  @Test func aTextNestedBeyondReasonIsNotRead() {
    let deep = String(repeating: "amount;;5;dong(", count: 5_000)
    #expect(Working(canonicalText: deep) == nil)
  }

  @Test func everyLabelReadsInBothLanguages() {
    for label in Working.Label.allCases {
      for language in Language.allCases { #expect(!label.text(language).isEmpty) }
    }
  }

  @Test func citationsAreListedOnceFromTheRootDown() {
    let law = Citation(document: "18/2014/NĐ-CP", article: "7.3")
    let other = Citation(document: "73/2024/NĐ-CP", article: "3.2")
    let working = Working(
      .amount, Dong(1), citation: law,
      children: [
        Working(.baseSalary, Dong(1), citation: other), Working(.base, Dong(1), citation: law),
      ])
    #expect(working.citations == [law, other])
  }
}
