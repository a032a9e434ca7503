-- The one statement that names no organisation: it asks which organisations an account belongs to.
SELECT id, organization_id, account, clinic, role, patient, related_person
  FROM directory.membership
 WHERE account = $1
   AND revoked_at IS NULL
 ORDER BY organization_id, id
