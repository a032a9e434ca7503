-- What the derived directory needs beside its columns.

-- One account per e-mail, whatever its capitals.
CREATE UNIQUE INDEX account__email ON directory.account (lower(email)) WHERE email IS NOT NULL;

-- Rights are recomputed at every request from the memberships of one account.
CREATE INDEX membership__of_account ON directory.membership (account, organization_id) WHERE revoked_at IS NULL;
