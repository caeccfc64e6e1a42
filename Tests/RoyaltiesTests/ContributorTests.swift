import Accounting
import Royalties
import Testing

@Suite struct ContributorTests {
  @Test func theKindHoldsFromItsDayOn() throws {
    let change = try #require(CivilDate(text: "2024-07-01"))
    let history = KindHistory(.collaborator).recording(.staff, from: change)
    #expect(history.kind(on: try #require(CivilDate(text: "2024-06-30"))) == .collaborator)
    #expect(history.kind(on: change) == .staff)
    #expect(history.latest == .staff)
  }

  @Test func beforeTheFirstDatedKindTheFirstKnownHolds() throws {
    let from = try #require(CivilDate(text: "2024-07-01"))
    #expect(KindHistory(.employee, from: from).kind(on: .earliest) == .employee)
  }

  @Test func recordingTheSameKindAgainChangesNothing() throws {
    let change = try #require(CivilDate(text: "2024-07-01"))
    let history = KindHistory(.collaborator).recording(.staff, from: change)
    #expect(history.recording(.collaborator, from: nil) == history)
    #expect(history.recording(.staff, from: change) == history)
  }

  @Test func aChangeFromTheSameDayReplacesTheEarlierOne() throws {
    let change = try #require(CivilDate(text: "2024-07-01"))
    let history = KindHistory(.collaborator).recording(.staff, from: change)
      .recording(.employee, from: change)
    #expect(history.changes.map(\.kind) == [.collaborator, .employee])
  }

  @Test(arguments: [
    (ContributorKind.staff, true), (.employee, true), (.collaborator, false),
    (.organisation, false),
  ])
  func onlyStaffAndEmployeesAreOnThePayroll(kind: ContributorKind, isOnPayroll: Bool) {
    #expect(kind.isOnPayroll == isOnPayroll)
  }

  @Test func anAccountMeansATransferUnlessCashIsStated() throws {
    var contributor = Contributor(
      code: try code("C01"), name: "An", kinds: KindHistory(.collaborator))
    #expect(contributor.payment == .cash)
    contributor.bankAccount = "001"
    #expect(contributor.payment == .transfer)
    contributor.statedPayment = .cash
    #expect(contributor.payment == .cash)
  }
}

@Suite struct PartKeyTests {
  @Test func aLabelIsTheItemOrTheItemAndItsPart() throws {
    let part = try #require(PartKey(label: "T1/photo-1"))
    #expect(part.item.text == "T1" && part.part?.text == "photo-1")
    #expect(part.label == "T1/photo-1")
    #expect(PartKey(label: "T1")?.label == "T1")
  }

  @Test(arguments: ["", "T1/", "/p", "T1/a/b", "T 1"])
  func otherLabelsAreNone(label: String) {
    #expect(PartKey(label: label) == nil)
  }

  @Test func theWholeGoesBeforeItsParts() throws {
    let labels = try ["T2", "T1/b", "T1", "T1/a"].map { try #require(PartKey(label: $0)) }
    #expect(labels.sorted().map(\.label) == ["T1", "T1/a", "T1/b", "T2"])
  }
}

@Suite struct ItemPartTests {
  @Test func aPartIsSubmittedUntilItsPublicationDay() throws {
    var part = try Case("tin", on: nil).part
    let today = try #require(CivilDate(text: "2024-09-10"))
    #expect(part.isSubmitted(on: today))
    part.publishedOn = today
    #expect(!part.isSubmitted(on: today))
    part.publishedOn = today.adding(days: 1)
    #expect(part.isSubmitted(on: today))
  }

  @Test func partsOfOneItemDisagreeInNamedFields() throws {
    let part = try Case("tin").part
    var other = part
    other.title = "Khác"
    other.section = "Kinh tế"
    #expect(part.heading.differences(from: other.heading) == [.title, .section])
    #expect(part.heading.differences(from: part.heading) == [])
  }
}
