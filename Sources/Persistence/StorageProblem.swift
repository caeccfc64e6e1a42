package import Diagnostics
package import SQLite

/// Why the storage under a ledger refused; no bound value of a person is ever in it.
package enum StorageProblem: Problem {
  /// Another process holds the ledger.
  case busy
  /// The disk is full or the file cannot grow.
  case full
  /// The file cannot be written.
  case readOnly
  /// The file is damaged or is not a ledger.
  case damaged
  /// The file was written by a newer program.
  case newer(version: Int)
  /// A signal stopped the work.
  case interrupted
  /// Anything else the storage said, by its code.
  case other(Int32)

  /// What an error of SQLite means to the user.
  package init(_ error: SQLiteError) {
    if error.isBusy {
      self = .busy
    } else if error.isFull {
      self = .full
    } else if error.isReadOnly {
      self = .readOnly
    } else if error.isCorrupt || error.isNotADatabase {
      self = .damaged
    } else if error.isInterrupt {
      self = .interrupted
    } else {
      self = .other(error.code)
    }
  }

  package var code: String {
    switch self {
    case .busy: "LEDGER_BUSY"
    case .full: "DISK_FULL"
    case .readOnly: "LEDGER_READ_ONLY"
    case .damaged: "LEDGER_DAMAGED"
    case .newer: "LEDGER_NEWER"
    case .interrupted: "INTERRUPTED"
    case .other: "STORAGE_ERROR"
    }
  }

  package var kind: ProblemKind { if case .busy = self { .busy } else { .storage } }

  package var message: Text {
    switch self {
    case .busy:
      Text(vi: "sổ đang được chương trình khác ghi", en: "another program is writing the ledger")
    case .full:
      Text(vi: "đĩa đầy, không ghi được sổ", en: "the disk is full, the ledger cannot be written")
    case .readOnly:
      Text(vi: "tệp sổ chỉ đọc được, không ghi được", en: "the ledger file is read-only")
    case .damaged:
      Text(
        vi: "tệp không phải là sổ nhuận bút, hoặc đã hỏng",
        en: "the file is not a ledger, or it is damaged")
    case .newer(let version):
      Text(
        vi: "tệp sổ do phiên bản mới hơn ghi (cấu trúc \(version))",
        en: "the ledger was written by a newer program (schema \(version))")
    case .interrupted:
      Text(vi: "đã dừng theo yêu cầu", en: "stopped as asked")
    case .other(let code):
      Text(vi: "lỗi lưu trữ (mã SQLite \(code))", en: "a storage error (SQLite code \(code))")
    }
  }

  package var remedy: Text {
    switch self {
    case .busy:
      Text(
        vi: "làm lại sau, hoặc chờ lâu hơn: nhuanbut … --wait 60",
        en: "try again, or wait longer: nhuanbut … --wait 60")
    case .full:
      Text(
        vi: "giải phóng đĩa rồi làm lại; chưa có gì được ghi",
        en: "free some space and try again; nothing was written")
    case .readOnly:
      Text(
        vi: "kiểm tra quyền của tệp và thư mục", en: "check the permissions of the file and folder")
    case .damaged:
      Text(
        vi: "kiểm tra đường dẫn --ledger; nếu đúng, dùng bản sao lưu gần nhất",
        en: "check --ledger; if it is right, use the latest backup")
    case .newer:
      Text(vi: "cài phiên bản mới của nhuanbut", en: "install the newer nhuanbut")
    case .interrupted:
      Text(vi: "không có gì được ghi; làm lại khi cần", en: "nothing was written; run it again")
    case .other:
      Text(
        vi: "làm lại; nếu lặp lại, báo người quản trị kèm mã",
        en: "try again; if it stays, tell the administrator the code")
    }
  }
}

extension Failure {
  /// What the storage refused, as the failure of a command.
  package init(storage error: SQLiteError) {
    self.init(StorageProblem(error))
  }
}
