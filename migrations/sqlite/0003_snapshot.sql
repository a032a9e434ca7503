-- Pages of a first sync whose rows stand in the projection already, and whose documents are still to be unpacked.
-- `newest` and `oldest` are the first and last record of the page, which is ordered by record, descending.
CREATE TABLE replica_snapshot (
    number INTEGER PRIMARY KEY,
    bucket TEXT NOT NULL,
    newest BLOB NOT NULL,
    oldest BLOB NOT NULL,
    page BLOB NOT NULL
) STRICT;
CREATE INDEX replica_snapshot__records ON replica_snapshot (oldest, newest);

-- Buckets whose first download has begun and not ended: from which sequence number pulling will go on,
-- and the last document that came.
CREATE TABLE replica_snapshot_bucket (
    bucket TEXT PRIMARY KEY NOT NULL,
    sequence INTEGER NOT NULL,
    record BLOB NOT NULL,
    facet TEXT NOT NULL
) STRICT, WITHOUT ROWID;
