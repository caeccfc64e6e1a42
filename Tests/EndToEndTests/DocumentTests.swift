import Foundation
import Testing

/// Every console block of README and guide is typed and shows what the document says.
@Suite struct DocumentTests {
  private static let bash = "/bin/bash"
  static var hasBash: Bool { FileManager.default.isExecutableFile(atPath: bash) }

  @Test(.enabled(if: Self.hasBash), arguments: ["README.md", "docs/huong-dan.md"])
  func everyConsoleBlockRunsAsShown(document: String) throws {
    let binary = try Binary()
    let samples = Binary.root.appendingPathComponent("exports/samples")
    for (sample, name) in [
      ("contributors.csv", "nguoi.csv"), ("items.csv", "tin-bai.csv"),
      ("grades.csv", "cham-diem.csv"), ("works.csv", "tao-lap.csv"),
      ("remuneration.csv", "thu-lao.csv"),
    ] {
      try FileManager.default.copyItem(
        at: samples.appendingPathComponent(sample), to: binary.folder.appendingPathComponent(name))
    }
    try binary.write(
      "id;title;genre;contributors;published_on;coefficient\nT1;Thử;tin;CTV01;03/09/2024;4,5\n",
      to: "loi.csv")
    try binary.write(
      """
      VĂN PHÒNG;;;;;
      ;;BẢNG TÍNH THÙ LAO THÁNG 9;;;
      STT;CHỨC DANH;NGƯỜI THỰC HIỆN;SỐ KỲ;ĐƠN GIÁ;THÀNH TIỀN
      1;Trưởng ban;Vi Thị Mẫu Oanh;4;150.000;600.000
      2;Thư ký;BT02;4;100.000;400.000
      ;TỔNG CỘNG;;;;1.000.000
      NGƯỜI LẬP;;;;;KẾ TOÁN TRƯỞNG

      """, to: "bang-tinh.csv")
    let text = try String(
      contentsOf: Binary.root.appendingPathComponent(document), encoding: .utf8)
    let blocks = ConsoleBlocks(of: text)
    #expect(blocks.commands.count > 10)
    for command in blocks.commands {
      let (shown, status) = try type(command.line, in: binary)
      let lines = shown.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      let found = lines.last == "" ? Array(lines.dropLast()) : lines
      // Nothing shown under a command means that it does what was said above it.
      if command.output.isEmpty {
        #expect(status == 0, "\(document):\(command.number): $ \(command.line)\n\(shown)")
        continue
      }
      #expect(
        ConsoleBlocks.match(found, command.output),
        "\(document):\(command.number): $ \(command.line)\n\(shown)")
    }
  }

  private func type(_ line: String, in binary: Binary) throws -> (String, Int32) {
    // What builds and tests the program itself is not run within its tests.
    if line.hasPrefix("make test") || line.hasPrefix("make install") { return ("", 0) }
    let isDemo = line.hasPrefix("make demo")
    let process = binary.process(
      ["-c", (isDemo ? "nhuanbut demo --output exports/demo" : line) + " 2>&1"],
      actor: "ketoan", today: "2024-10-10")
    process.executableURL = URL(fileURLWithPath: Self.bash)
    let folder = Binary.program.deletingLastPathComponent().path
    process.environment?["PATH"] = folder + ":/usr/bin:/bin"
    let output = Pipe()
    process.standardOutput = output
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    return (String(decoding: data, as: UTF8.self), process.terminationStatus)
  }
}
