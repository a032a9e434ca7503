SELECT o.id, o.name, o.cnpj, o.status,
       (SELECT count(*) FROM directory.clinic c WHERE c.organization_id = o.id) AS clinics,
       (SELECT count(DISTINCT m.account) FROM directory.membership m WHERE m.organization_id = o.id AND m.revoked_at IS NULL) AS members,
       (SELECT count(*) FROM directory.device d WHERE d.organization_id = o.id AND d.status = 'approved') AS devices,
       (SELECT count(*) FROM directory.device d WHERE d.organization_id = o.id AND d.status = 'pending') AS pending_devices
  FROM directory.organization o
 WHERE o.id = $1
