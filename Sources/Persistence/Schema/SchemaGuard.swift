import SQLite

/// The triggers that keep posted rows as they were posted.
enum SchemaGuard {
  /// Refuses change, deletion and replacement of a table's rows; the trigger before INSERT stops
  /// `INSERT OR REPLACE`, which neither of the other two sees.
  ///
  /// - Parameters:
  ///   - table: the posted table.
  ///   - same: when a stored row has a unique key of the new one.
  static func sql(table: SQL, same: SQL) -> SQL {
    """
    CREATE TRIGGER \(table)Unchanged BEFORE UPDATE ON \(table)
    BEGIN SELECT RAISE(ABORT, 'posted rows are never changed'); END;
    CREATE TRIGGER \(table)Kept BEFORE DELETE ON \(table)
    BEGIN SELECT RAISE(ABORT, 'posted rows are never deleted'); END;
    CREATE TRIGGER \(table)Irreplaceable BEFORE INSERT ON \(table)
    WHEN EXISTS (SELECT 1 FROM \(table) WHERE \(same))
    BEGIN SELECT RAISE(ABORT, 'posted rows are never replaced'); END;

    """
  }
}
