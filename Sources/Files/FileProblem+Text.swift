package import Diagnostics

extension FileProblem {
  package var message: Text {
    switch self {
    case .notFound(let path):
      Text(vi: "không có tệp \(path)", en: "there is no file \(path)")
    case .isFolder(let path):
      Text(vi: "\(path) là thư mục, không phải tệp", en: "\(path) is a folder, not a file")
    case .notReadable(let path, let reason):
      Text(vi: "không đọc được \(path): \(reason.vi)", en: "cannot read \(path): \(reason.en)")
    case .tooLarge(let path, let limit):
      Text(
        vi: "\(path) lớn hơn \(limit / 1_048_576) MiB",
        en: "\(path) is larger than \(limit / 1_048_576) MiB")
    case .notAFolder(let path):
      Text(vi: "\(path) không phải thư mục", en: "\(path) is not a folder")
    case .ledgerNotFound(let path):
      Text(vi: "chưa có sổ \(path)", en: "there is no ledger \(path)")
    case .otherLedgerNotFound(let path):
      Text(vi: "không có tệp sổ \(path)", en: "there is no ledger \(path)")
    case .ledgerNotAFile(let path):
      Text(
        vi: "\(path) không phải tệp thường nên không thể là sổ",
        en: "\(path) is not a regular file, so it cannot be a ledger")
    case .ledgerExists(let path):
      Text(vi: "đã có tệp \(path)", en: "\(path) exists already")
    case .ledgerNeedsItsLog(let path):
      Text(
        vi: "sổ \(path) còn thay đổi nằm trong \(path)-wal mà thư mục không cho ghi",
        en: "the ledger \(path) has changes in \(path)-wal, and its folder cannot be written")
    case .cannotCreate(let path, let reason):
      Text(vi: "không tạo được \(path): \(reason.vi)", en: "cannot create \(path): \(reason.en)")
    case .cannotWrite(let path, let reason):
      Text(vi: "không ghi được \(path): \(reason.vi)", en: "cannot write \(path): \(reason.en)")
    case .diskFull(let path):
      Text(vi: "hết chỗ khi ghi \(path)", en: "no room is left to write \(path)")
    case .outputIsFolder(let path):
      Text(vi: "\(path) là thư mục nên không ghi đè", en: "\(path) is a folder: not replaced")
    case .outputIsLedger(let path):
      Text(
        vi: "\(path) là sổ hoặc tệp đi kèm sổ nên không ghi đè",
        en: "\(path) is a ledger or belongs to one: not replaced")
    case .outputIsInput(let path):
      Text(
        vi: "\(path) là tệp đầu vào của chính lệnh này nên không ghi đè",
        en: "\(path) is an input of this very command: not replaced")
    case .outputExists(let path):
      Text(
        vi: "đã có tệp \(path) nên không ghi đè", en: "\(path) exists already: not replaced")
    }
  }

  package var remedy: Text {
    switch self {
    case .notFound, .isFolder:
      Text(
        vi: "xem lại đường dẫn; `-` là đọc từ đầu vào chuẩn",
        en: "check the path; `-` reads standard input")
    case .notReadable:
      Text(
        vi: "xem quyền của tệp bằng `ls -l`, hoặc chép sang chỗ đọc được rồi chạy lại",
        en: "check its permissions with `ls -l`, or copy it elsewhere and run again")
    case .tooLarge:
      Text(vi: "chia tệp thành nhiều phần nhỏ hơn", en: "split the file into smaller ones")
    case .notAFolder:
      Text(vi: "nêu một thư mục", en: "name a folder")
    case .otherLedgerNotFound:
      Text(
        vi: "kiểm tra đường dẫn của bản sao lưu, của sổ đơn vị khác rồi gõ lại",
        en: "check the path of the backup, of the other unit's ledger, and type it again")
    case .ledgerNotFound:
      Text(
        vi:
          "mở sổ mới: nhuanbut init --unit \"TÊN ĐƠN VỊ\"; hoặc chỉ sổ đang có: nhuanbut … --ledger "
          + "TỆP-SỔ",
        en:
          "make one: nhuanbut init --unit \"NAME\"; or name the one there is: nhuanbut … --ledger "
          + "PATH")
    case .ledgerNotAFile:
      Text(
        vi: "chỉ đúng tệp sổ: nhuanbut … --ledger TỆP-SỔ",
        en: "name the ledger's file: nhuanbut … --ledger PATH")
    case .ledgerExists(let path):
      Text(
        vi: "xem sổ này: nhuanbut status --ledger \(path); mở sổ khác: nhuanbut … --ledger "
          + "TÊN-KHÁC.sqlite",
        en: "look into it: nhuanbut status --ledger \(path); make another: nhuanbut … --ledger "
          + "OTHER.sqlite")
    case .outputExists:
      Text(
        vi: "chọn tên khác, hoặc tự dời tệp cũ đi chỗ khác trước",
        en: "choose another name, or move the old file away yourself first")
    case .ledgerNeedsItsLog(let path):
      Text(
        vi: "chép cả \(path) và \(path)-wal sang một thư mục ghi được rồi mở ở đó",
        en: "copy both \(path) and \(path)-wal to a folder that can be written and open it there")
    case .cannotCreate, .cannotWrite:
      Text(
        vi: "tạo thư mục hoặc xin quyền ghi, hoặc chọn nơi ghi khác; chưa có gì được ghi",
        en: "make the folder or get leave to write, or choose another place; nothing was written")
    case .diskFull:
      Text(
        vi: "dọn bớt ổ đĩa (xem bằng `df -h`) rồi chạy lại; không có gì bị ghi dở",
        en: "free some space (see `df -h`) and run again; nothing was half-written")
    case .outputIsFolder:
      Text(vi: "nêu tên một tệp trong thư mục đó", en: "name a file within it")
    case .outputIsLedger, .outputIsInput:
      Text(
        vi: "ghi ra tệp khác: nhuanbut … --output TỆP-KHÁC",
        en: "write to another file: nhuanbut … --output OTHER-FILE")
    }
  }
}
