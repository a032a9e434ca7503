-- Who made the changes that are held here. A name that was told is kept; where none was, the author is
-- asked for again a day later: some become known after they wrote.
CREATE TABLE replica_person (
    account BLOB PRIMARY KEY,
    name TEXT,
    asked_at_ms INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

INSERT INTO replica_person (account) SELECT DISTINCT author FROM replica_change WHERE author IS NOT NULL;
