/// A fact posted with an entry into a table of its own, such as a reversal or an advance.
///
/// The journal gives the row its number and the entry's; the rest is the record's.
package protocol PostedRecord: Sendable {
  /// The table.
  static var table: PostedTable { get }
  /// The columns after `id` and `entry`, in the table's order.
  var columns: [PostedValue] { get }
}
