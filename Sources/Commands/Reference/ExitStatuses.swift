import Diagnostics

/// What each exit status means, for help and the manual.
enum ExitStatuses {
  static let all: [(status: Int32, meaning: Text)] = [
    (0, Text(vi: "xong", en: "done")),
    (
      1,
      Text(
        vi: "bị từ chối vì trạng thái của sổ hoặc ngày; hoặc phép kiểm tra thấy sai lệch",
        en: "refused for a reason in the ledger or the date; or a check found something")
    ),
    (64, Text(vi: "sai cách dùng lệnh", en: "usage")),
    (
      65,
      Text(
        vi: "giá trị trái quy định hoặc sai mẫu", en: "a value that the law or the format forbids")
    ),
    (66, Text(vi: "không có tệp vào hoặc sổ", en: "no such input file or ledger")),
    (70, Text(vi: "lỗi của chương trình", en: "a defect of the program")),
    (
      74,
      Text(
        vi: "lỗi lưu trữ: không ghi được, đĩa đầy, tệp hỏng hoặc mới hơn",
        en: "storage: cannot write, disk full, damaged or newer file")
    ),
    (75, Text(vi: "sổ đang bận, làm lại sau", en: "the ledger is busy, try again")),
    (
      77,
      Text(
        vi: "một người giữ hai việc phải tách", en: "one person in two roles that must be two")
    ),
    (130, Text(vi: "dừng bằng Ctrl-C", en: "stopped with Ctrl-C")),
    (143, Text(vi: "dừng bằng SIGTERM", en: "stopped by SIGTERM")),
  ]
}
