import Diagnostics

extension FileProblem {
  private static let denied = Text(vi: "không có quyền", en: "permission denied")

  /// One of each kind, from which the reference of error codes is made.
  package static let examples: [FileProblem] = [
    .notFound(path: "tin-bai.csv"),
    .isFolder(path: "tin-bai"),
    .notReadable(path: "tin-bai.csv", reason: denied),
    .tooLarge(path: "rates/bang.csv", limit: 16_777_216),
    .notAFolder(path: "rates.csv"),
    .ledgerNotFound(path: "nhuanbut.sqlite"),
    .otherLedgerNotFound(path: "sao-luu.sqlite"),
    .ledgerNotAFile(path: "so"),
    .ledgerExists(path: "nhuanbut.sqlite"),
    .ledgerNeedsItsLog(path: "nhuanbut.sqlite"),
    .cannotCreate(path: "bang-ke.txt", reason: denied),
    .cannotWrite(path: "bang-ke.txt", reason: denied),
    .diskFull(path: "bang-ke.txt"),
    .outputIsFolder(path: "exports"),
    .outputIsLedger(path: "nhuanbut.sqlite"),
    .outputIsInput(path: "tin-bai.csv"),
    .outputExists(path: "sao-luu.sqlite"),
  ]
}
