/// In what role a contributor has a share of a royalty (vai trò).
///
/// Editors and others around an item are paid by remuneration, not by a share.
public enum ShareRole: String, Hashable, Sendable, CaseIterable {
  /// The author (tác giả), the default.
  case author
  /// The translator (người dịch).
  case translator
  /// The photographer (người chụp ảnh).
  case photographer
  /// Who asks in an interview (người phỏng vấn; 18/2014/NĐ-CP, 7.4.g).
  case interviewer
  /// Who answers in an interview (người trả lời phỏng vấn; 18/2014/NĐ-CP, 7.4.g).
  case interviewee
  /// A reader who sends news (độc giả cung cấp tin; 18/2014/NĐ-CP, 7.4.e).
  case reader
  /// The author of a song's, a comic's or subtitles' words (18/2014/NĐ-CP, 7.4.a).
  case lyricist
}
