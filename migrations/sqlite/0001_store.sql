-- What a replica keeps beside the projection. The projection's tables bear the names of the catalogue's entities and
-- come from umbu_catalog::derive::sqlite; everything here begins with replica_, so that the two never collide.
-- Ids and hashes are blobs (16 and 32 bytes), buckets their text form, instants milliseconds UTC.

-- Small facts by name: the grant, versions of projection and pack, and what the sync keeps for itself.
CREATE TABLE replica_meta (
    name TEXT PRIMARY KEY NOT NULL,
    value BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- One row per facet of a record: the document with its whole history, compacted.
CREATE TABLE replica_document (
    document INTEGER PRIMARY KEY,
    record BLOB NOT NULL,
    entity TEXT NOT NULL,
    facet TEXT NOT NULL,
    clinic BLOB,
    home_bucket TEXT NOT NULL,
    personal_bucket TEXT,
    saved BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX replica_document__record ON replica_document (record, entity, facet);
CREATE INDEX replica_document__home ON replica_document (home_bucket);
CREATE INDEX replica_document__personal ON replica_document (personal_bucket) WHERE personal_bucket IS NOT NULL;

-- Append-only entries, as they were encoded.
CREATE TABLE replica_entry (
    record BLOB PRIMARY KEY NOT NULL,
    entity TEXT NOT NULL,
    clinic BLOB,
    home_bucket TEXT NOT NULL,
    personal_bucket TEXT,
    bytes BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX replica_entry__home ON replica_entry (home_bucket);

-- Every change and entry held here. The bytes are inside the document or the entry; this says who wrote it and
-- whether the server has it (only then is it part of a bucket's digest). The document is part of the key, as on the
-- server: a hash names bytes, and what they belong to is said beside them.
CREATE TABLE replica_change (
    record BLOB NOT NULL,
    facet TEXT NOT NULL,
    hash BLOB NOT NULL,
    author BLOB,
    device BLOB,
    at_ms INTEGER NOT NULL,
    acknowledged INTEGER NOT NULL,
    PRIMARY KEY (record, facet, hash)
) STRICT, WITHOUT ROWID;

-- Changes saved here that the server has not acknowledged, in order, with the intent behind each: a patch by field,
-- so that it can be made again should an earlier change of the document be refused. What the server does not know the
-- kind of is held until the server's catalogue is another one.
CREATE TABLE replica_outbox (
    position INTEGER PRIMARY KEY,
    hash BLOB NOT NULL,
    record BLOB NOT NULL,
    entity TEXT NOT NULL,
    facet TEXT NOT NULL,
    is_entry INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    intent TEXT,
    at_ms INTEGER NOT NULL,
    held INTEGER NOT NULL DEFAULT 0,
    UNIQUE (record, facet, hash)
) STRICT;
CREATE INDEX replica_outbox__hash ON replica_outbox (hash);

-- Changes that arrived before one they depend on.
CREATE TABLE replica_pending (
    hash BLOB NOT NULL,
    record BLOB NOT NULL,
    entity TEXT NOT NULL,
    facet TEXT NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (record, facet, hash)
) STRICT, WITHOUT ROWID;

-- Changes that the server did not take, or that were unsent when the right to send them ended. A person decides; what
-- was decided stays as a journal.
CREATE TABLE replica_quarantine (
    hash BLOB NOT NULL,
    record BLOB NOT NULL,
    entity TEXT NOT NULL,
    facet TEXT NOT NULL,
    clinic BLOB,
    title TEXT NOT NULL,
    code TEXT NOT NULL,
    reason TEXT NOT NULL,
    intent TEXT,
    at_ms INTEGER NOT NULL,
    resolution TEXT,
    resolved_at_ms INTEGER,
    PRIMARY KEY (record, facet, hash)
) STRICT, WITHOUT ROWID;

-- Per bucket: how far it was pulled, and the sum and count of the acknowledged hashes held.
CREATE TABLE replica_bucket (
    bucket TEXT PRIMARY KEY NOT NULL,
    sequence INTEGER NOT NULL,
    digest BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Merges that need a person's eye. Derived from documents and rows; only the dismissal is a decision.
CREATE TABLE replica_conflict (
    conflict BLOB PRIMARY KEY NOT NULL,
    record BLOB NOT NULL,
    entity TEXT NOT NULL,
    field TEXT NOT NULL,
    reason TEXT NOT NULL,
    options TEXT NOT NULL,
    dismissed INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX replica_conflict__record ON replica_conflict (record);

-- Encrypted files by the BLAKE3 of their ciphertext: made here, or fetched as far as `received`. The owner says whose
-- key opens it. A file that waits is sent as far as `sent`, unless the server refused it.
CREATE TABLE replica_blob (
    address TEXT PRIMARY KEY NOT NULL,
    owner TEXT NOT NULL,
    thumbnail_of TEXT,
    total INTEGER NOT NULL,
    received INTEGER NOT NULL,
    waiting INTEGER NOT NULL,
    sent INTEGER NOT NULL DEFAULT 0,
    refused TEXT,
    refused_at_ms INTEGER,
    used_at_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX replica_blob__waiting ON replica_blob (waiting) WHERE waiting = 1;
CREATE INDEX replica_blob__thumbnail_of ON replica_blob (thumbnail_of) WHERE thumbnail_of IS NOT NULL;
-- Apart from what is said of a file, so that saying something else of it does not write it anew.
CREATE TABLE replica_blob_chunk (
    address TEXT NOT NULL,
    start INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (address, start)
) STRICT;
CREATE TABLE replica_blob_key (
    owner TEXT PRIMARY KEY NOT NULL,
    key BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- The search index holds words only. Beside it, by number, the record and its name without accents and capitals, in
-- which order lists of people stand.
CREATE TABLE replica_search_row (
    number INTEGER PRIMARY KEY,
    entity TEXT NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    UNIQUE (id, entity)
) STRICT;
CREATE INDEX replica_search_row__name ON replica_search_row (entity, name);
CREATE VIRTUAL TABLE replica_search USING fts5 (
    words,
    content = '',
    contentless_delete = 1,
    detail = none,
    prefix = '2 3',
    tokenize = 'unicode61 remove_diacritics 2'
);
CREATE VIRTUAL TABLE replica_search_term USING fts5vocab (replica_search, 'row');
