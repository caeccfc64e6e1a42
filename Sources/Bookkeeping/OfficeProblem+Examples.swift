import Accounting

extension OfficeProblem {
  /// One of each kind, from which the reference of error codes is made.
  package static let examples: [OfficeProblem] = [
    .unknownSite("so-yet", nearest: "so-yte"),
    .siteExists("so-yte"),
    .sitePercentUsed("so-yte", from: .example("2024-09-01"), item: "BK2409-005"),
    .portalPaysAll,
    .unknownContributor("CTV99", nearest: "CTV09"),
    .unknownItem("BK2409-999"),
    .severalParts("BK2409-002", parts: ["BK2409-002/photo-1", "BK2409-002/text"]),
    .wrongState(item: "BK2409-002/text", state: "approved", wanted: "graded"),
    .adjustmentStands(item: "BK2409-003", entry: 214),
    .withdrawn(item: "BK2409-003", state: "reversed"),
    .graderApproves(actor: "chuyenvien", items: ["BK2409-001", "BK2409-003"], count: 2),
    .nothingToApprove,
    .notApprovable(["BK2409-002"]),
    .nothingToAdjust,
    .gradedDiffers(item: "BK2409-001", columns: ["title"]),
    .repeatedRow(item: "BK2409-001"),
    .rowsDisagree(item: "BK2409-002", column: "published_on"),
    .wholeBesideParts(item: "BK2409-002"),
    .cancelNeedsDecision,
    .fixedSetting("builds-on"),
    .unknownSetting("signer-haed", nearest: "signer-head"),
    .contributorExists("CTV01"),
  ]
}
