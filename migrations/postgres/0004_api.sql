-- The secret of an API key: BLAKE3 of 32 random bytes and the organisation, which the key itself names.
CREATE TABLE directory.api_key_secret (
  organization_id uuid NOT NULL,
  hash bytea NOT NULL,
  key_id uuid NOT NULL,
  PRIMARY KEY (organization_id, hash)
);
ALTER TABLE directory.api_key_secret ENABLE ROW LEVEL SECURITY;
ALTER TABLE directory.api_key_secret FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON directory.api_key_secret
 USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid)
 WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid);
GRANT SELECT, INSERT ON directory.api_key_secret TO umbu_app;
