-- Who made the changes that are held here. A name is asked for once; without one the author is not known here.
CREATE TABLE replica_person (
    account BLOB PRIMARY KEY,
    name TEXT,
    asked INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

INSERT INTO replica_person (account) SELECT DISTINCT author FROM replica_change WHERE author IS NOT NULL;
