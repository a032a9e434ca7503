SELECT id, organization_id, account, clinic, role, patient, related_person
  FROM directory.membership
 WHERE organization_id = $1
   AND account = $2
   AND revoked_at IS NULL
 ORDER BY id
