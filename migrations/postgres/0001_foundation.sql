-- The foundation by hand: schemas, the application's role, secrets of the directory, and the change log.
-- Tables of entities are derived from the catalogue (0002).
--
-- Rules that a test reads from pg_catalog: row-level security is forced on every table; every key contains
-- organization_id, except for the global tables named below with their reasons; policies hold no subquery.
--   directory.account          (0002) one row per person, in many organisations
--   directory.account_secret   belongs to an account
--   directory.console_session  belongs to an account
--   directory.organization     (0002) is the tenant itself
--   directory.locator          finds the organisation of a code or device before it is known

DO $$
BEGIN
  CREATE ROLE umbu_app NOLOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE;
EXCEPTION WHEN duplicate_object OR unique_violation THEN
  NULL;
END $$;

-- An owner that is no superuser must be a member to work as the application.
DO $$
BEGIN
  IF NOT pg_has_role(current_user, 'umbu_app', 'MEMBER') THEN
    EXECUTE format('GRANT umbu_app TO %I', current_user);
  END IF;
END $$;

CREATE SCHEMA directory;
CREATE SCHEMA sync;
CREATE SCHEMA record;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA directory, sync, record TO umbu_app;

-- ---------------------------------------------------------------------------------------------- directory

-- argon2id in PHC form.
CREATE TABLE directory.account_secret (
  account_id uuid PRIMARY KEY,
  passphrase text NOT NULL,
  changed_at_ms bigint NOT NULL
);

-- The token's first 16 bytes are the account, so a lookup is under the account's policy.
CREATE TABLE directory.console_session (
  account_id uuid NOT NULL,
  token_hash bytea NOT NULL,
  expires_at_ms bigint NOT NULL,
  PRIMARY KEY (account_id, token_hash)
);

-- Keyed hashes and organisations, nothing else.
CREATE TABLE directory.locator (
  key bytea PRIMARY KEY,
  organization_id uuid NOT NULL
);

-- A code is kept as a keyed hash; it works once, for seven days.
CREATE TABLE directory.invitation (
  organization_id uuid NOT NULL,
  code_hash bytea NOT NULL,
  account_id uuid NOT NULL,
  membership_id uuid NOT NULL,
  -- The first device of a new organisation's owner needs nobody's approval: there is nobody yet.
  approves boolean NOT NULL,
  created_at_ms bigint NOT NULL,
  created_by uuid,
  expires_at_ms bigint NOT NULL,
  used_at_ms bigint,
  used_by_device uuid,
  PRIMARY KEY (organization_id, code_hash)
);

-- The actor under which a device's replica writes. A restored or cloned replica gets a new generation.
CREATE TABLE directory.device_actor (
  organization_id uuid NOT NULL,
  device_id uuid NOT NULL,
  generation integer NOT NULL,
  actor uuid NOT NULL,
  issued_at_ms bigint NOT NULL,
  PRIMARY KEY (organization_id, device_id, generation),
  UNIQUE (organization_id, actor)
);

CREATE TABLE directory.device_challenge (
  organization_id uuid NOT NULL,
  nonce_hash bytea NOT NULL,
  device_id uuid NOT NULL,
  expires_at_ms bigint NOT NULL,
  PRIMARY KEY (organization_id, nonce_hash)
);

-- The token's first 16 bytes are the organisation, so a lookup is under its policy.
CREATE TABLE directory.device_session (
  organization_id uuid NOT NULL,
  token_hash bytea NOT NULL,
  device_id uuid NOT NULL,
  account_id uuid NOT NULL,
  expires_at_ms bigint NOT NULL,
  PRIMARY KEY (organization_id, token_hash)
);

-- Every grant that was ever signed, whole, so that a late batch can be judged by the grant that it names.
CREATE TABLE directory.device_grant (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  device_id uuid NOT NULL,
  account_id uuid NOT NULL,
  expires_at_ms bigint NOT NULL,
  body bytea NOT NULL,
  PRIMARY KEY (organization_id, id)
);

-- One key per owner of files, wrapped with the server's master key, which no backup of the database holds. Every owner
-- of a patient's files ends in the patient's id: without these rows nothing opens them any more.
CREATE TABLE directory.blob_key (
  organization_id uuid NOT NULL,
  owner text NOT NULL,
  wrapped bytea NOT NULL,
  created_at_ms bigint NOT NULL,
  PRIMARY KEY (organization_id, owner)
);

-- Emergency access to a patient of a clinic in which the account does not care for people: for one device, for a
-- while, with a reason. Never updated.
CREATE TABLE directory.emergency_access (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  account_id uuid NOT NULL,
  device_id uuid NOT NULL,
  patient_id uuid NOT NULL,
  reason text NOT NULL,
  began_at_ms bigint NOT NULL,
  ends_at_ms bigint NOT NULL,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX emergency_access__device ON directory.emergency_access (organization_id, device_id, ends_at_ms);

-- ------------------------------------------------------------------------------------------------- sync

-- A new epoch after a restore asks every device to offer again what it holds.
CREATE TABLE sync.epoch (
  organization_id uuid PRIMARY KEY,
  epoch uuid NOT NULL
);

-- The head of each bucket: its counter, and the digest (sum of change hashes modulo 2^256) with its count.
CREATE TABLE sync.bucket (
  organization_id uuid NOT NULL,
  bucket text NOT NULL,
  seq bigint NOT NULL DEFAULT 0,
  changes bigint NOT NULL DEFAULT 0,
  bytes bigint NOT NULL DEFAULT 0,
  digest bytea NOT NULL DEFAULT decode(repeat('00', 32), 'hex'),
  PRIMARY KEY (organization_id, bucket)
);

-- The truth: every accepted change or entry, byte for byte, with who sent it. Never updated. The document is part of
-- the key: two records made alike in the same second by one actor begin with the same bytes.
CREATE TABLE sync.change (
  organization_id uuid NOT NULL,
  record_id uuid NOT NULL,
  facet text NOT NULL,
  hash bytea NOT NULL,
  entity text NOT NULL,
  is_entry boolean NOT NULL,
  -- NULL for entries.
  actor uuid,
  actor_seq bigint,
  bytes bytea NOT NULL,
  device_id uuid NOT NULL,
  account_id uuid NOT NULL,
  grant_id uuid NOT NULL,
  received_at_ms bigint NOT NULL,
  PRIMARY KEY (organization_id, record_id, facet, hash)
);
CREATE UNIQUE INDEX change__actor_seq ON sync.change (organization_id, record_id, facet, actor, actor_seq)
 WHERE actor IS NOT NULL;

-- One row per bucket and change. Sequence numbers are taken under the lock of the bucket's head, so commit order
-- equals sequence order and a cursor never passes what is not yet visible.
CREATE TABLE sync.bucket_change (
  organization_id uuid NOT NULL,
  bucket text NOT NULL,
  seq bigint NOT NULL,
  record_id uuid NOT NULL,
  facet text NOT NULL,
  hash bytea NOT NULL,
  PRIMARY KEY (organization_id, bucket, seq)
);

-- A cache of the log: the compacted document, ready to be loaded by the gate. Version guards against two writers.
CREATE TABLE sync.document (
  organization_id uuid NOT NULL,
  record_id uuid NOT NULL,
  facet text NOT NULL,
  entity text NOT NULL,
  is_entry boolean NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  version bigint NOT NULL,
  saved bytea NOT NULL,
  -- What rows show of it, for snapshots; empty for an entry.
  shown bytea NOT NULL,
  PRIMARY KEY (organization_id, record_id, facet)
);
-- Snapshots give a bucket's documents, the newest records first.
CREATE INDEX document__bucket ON sync.document (organization_id, bucket, record_id, facet);
CREATE INDEX document__personal_bucket ON sync.document (organization_id, personal_bucket, record_id, facet)
 WHERE personal_bucket IS NOT NULL;

-- What the gate refused, kept whole for a person. What an administrator decided about it stays beside it.
CREATE TABLE sync.quarantine (
  organization_id uuid NOT NULL,
  record_id uuid NOT NULL,
  facet text NOT NULL,
  hash bytea NOT NULL,
  entity text NOT NULL,
  code text NOT NULL,
  reason text NOT NULL,
  bytes bytea NOT NULL,
  device_id uuid NOT NULL,
  account_id uuid NOT NULL,
  grant_id uuid NOT NULL,
  received_at_ms bigint NOT NULL,
  -- released or dismissed; NULL while nobody has seen to it.
  resolution text,
  note text,
  resolved_by uuid,
  resolved_at_ms bigint,
  PRIMARY KEY (organization_id, record_id, facet, hash)
);
CREATE INDEX quarantine__received ON sync.quarantine (organization_id, received_at_ms DESC);

-- Where a device stands, by what it last asked for and last said of itself: counts only.
CREATE TABLE sync.device_progress (
  organization_id uuid NOT NULL,
  device_id uuid NOT NULL,
  -- What was given out to it so far: {"<bucket>": sequence}.
  cursors jsonb NOT NULL DEFAULT '{}',
  pulled_at_ms bigint,
  waiting integer,
  refused integer,
  reviews integer,
  reported_at_ms bigint,
  PRIMARY KEY (organization_id, device_id)
);

-- A signed batch as it came, so that each change's signature can be shown later.
CREATE TABLE sync.batch (
  organization_id uuid NOT NULL,
  hash bytea NOT NULL,
  device_id uuid NOT NULL,
  grant_id uuid NOT NULL,
  body bytea NOT NULL,
  received_at_ms bigint NOT NULL,
  PRIMARY KEY (organization_id, hash)
);

-- Encrypted files. Length is what has arrived; total is what the device announced. A thumbnail says of which file.
CREATE TABLE sync.blob (
  organization_id uuid NOT NULL,
  owner text NOT NULL,
  address text NOT NULL,
  thumbnail_of text,
  length bigint NOT NULL,
  total bigint NOT NULL,
  complete boolean NOT NULL,
  device_id uuid NOT NULL,
  created_at_ms bigint NOT NULL,
  PRIMARY KEY (organization_id, owner, address)
);
CREATE INDEX blob__address ON sync.blob (organization_id, address);
CREATE INDEX blob__thumbnail_of ON sync.blob (organization_id, thumbnail_of) WHERE thumbnail_of IS NOT NULL;

CREATE TABLE sync.blob_chunk (
  organization_id uuid NOT NULL,
  owner text NOT NULL,
  address text NOT NULL,
  start bigint NOT NULL,
  bytes bytea NOT NULL,
  PRIMARY KEY (organization_id, owner, address, start),
  FOREIGN KEY (organization_id, owner, address) REFERENCES sync.blob (organization_id, owner, address)
);
-- Ciphertext does not compress.
ALTER TABLE sync.blob_chunk ALTER COLUMN bytes SET STORAGE EXTERNAL;

-- --------------------------------------------------------------------------------------------- policies

-- Migrations run as the tables' owner, so these loops are the one place that names every table by its column.
DO $$
DECLARE
  found record;
  rule text;
BEGIN
  FOR found IN
    SELECT c.oid::regclass AS name,
           bool_or(a.attname = 'organization_id') AS of_organization
      FROM pg_class c
      JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname IN ('directory', 'sync')
      JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0
     WHERE c.relkind = 'r'
     GROUP BY c.oid
  LOOP
    rule := CASE
      WHEN found.name = 'directory.locator'::regclass THEN 'true'
      WHEN found.of_organization THEN 'organization_id = nullif(current_setting(''umbu.organization'', true), '''')::uuid'
      ELSE 'account_id = nullif(current_setting(''umbu.account'', true), '''')::uuid'
    END;
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', found.name);
    EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', found.name);
    EXECUTE format('CREATE POLICY tenant ON %s USING (%s) WITH CHECK (%s)', found.name, rule, rule);
    EXECUTE format('GRANT SELECT, INSERT ON %s TO umbu_app', found.name);
  END LOOP;
END $$;

-- Only what must change may change: the log, batches and grants are written once.
GRANT UPDATE ON directory.account_secret, directory.invitation, sync.bucket, sync.document, sync.blob, sync.quarantine,
  sync.device_progress TO umbu_app;
GRANT DELETE ON directory.console_session, directory.device_challenge, directory.device_session, sync.blob_chunk TO umbu_app;
